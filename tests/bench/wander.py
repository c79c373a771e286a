"""A waiting room's months in minutes: page after page, with a reset after each round through the library.

Tells `visits` with the number of pages shown so far and the memory in MB: once at the start (0), after the first round
(`every page`), and then after every `step` pages.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import psutil

from tests.bench.kiosk_run import Player, Steps
from tests.bench.lines import tell, wait_for_parent
from tests.bench.memory import pss


class Wanderer:
    def __init__(self, player: Player, visits: int, step: int) -> None:
        self._player = player
        self._visits = visits
        self._step = step

    def wander(self) -> Steps:
        pages = [page.id for section in self._player.views.library.editions[0].sections for page in section.pages]
        self._weigh(0)
        for number in range(1, self._visits + 1):
            if number % len(pages) == 1:
                self._player.session.finish()
                yield
                self._player.session.wake()
                yield
            self._player.session.open_page(pages[(number - 1) % len(pages)])
            yield
            if number % self._step == 0 or number == len(pages):
                self._weigh(number)
        tell("end")
        wait_for_parent()

    @staticmethod
    def _weigh(number: int) -> None:
        gc.collect()
        tell("visits", count=number, memory=pss(psutil.Process()))


def main(content: str, width: str, height: str, visits: str, step: str) -> None:
    player = Player(Path(content).resolve(), (int(width), int(height)))
    player.play(Wanderer(player, int(visits), int(step)).wander)


if __name__ == "__main__":
    main(*sys.argv[1:])
