"""A person who types words on the keys of the screen.

Tells once `built`: how long the index of the library took, in milliseconds, and by how many MB the process grew. Then
one `key` a letter, in milliseconds: `search` (what the letter asks of Python), `touch` (from the release of the finger
to the shown frame), `cpu` (the processor time of all that).
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import psutil

from kiosk.services.search import SearchKeeper
from tests.bench.kiosk_run import Player, Steps
from tests.bench.lines import tell, wait_for_parent
from tests.bench.memory import pss
from tests.bench.touch import Touch, button

WORDS = ("disc", "scar", "stimulator", "numb", "medicine", "sentence", "thing")
"""Words of the shipped pages, and words that stand on each of the generated ones."""


class Typist:
    def __init__(self, player: Player, search: SearchKeeper) -> None:
        self._player = player
        self._search = search
        self._touch = Touch(player.window)

    def type(self) -> Steps:
        self._build()
        self._touch.tap(self._player.window.contentItem())
        yield
        self._player.finder.open()
        yield
        for word in WORDS:
            for letter in word:
                target = button(self._player.window, letter)
                if target is None:
                    raise LookupError(f"There is no key {letter!r}.")
                self._player.wait()
                self._touch.press(target)
                yield
                used, released = time.process_time(), time.perf_counter()
                self._touch.release()
                typed = time.perf_counter()
                yield
                seconds = {
                    "search": typed - released,
                    "touch": self._player.drawn - released,
                    "cpu": self._player.used - used,
                }
                tell("key", **{k: v * 1000 for k, v in seconds.items()})
            self._player.finder.clear()
            yield
        tell("end")
        wait_for_parent()

    def _build(self) -> None:
        process = psutil.Process(os.getpid())
        before, began = pss(process), time.perf_counter()
        self._search.learn(self._player.views.library)
        tell("built", ms=(time.perf_counter() - began) * 1000, memory=pss(process) - before)


def main(content: str, width: str, height: str) -> None:
    player = Player(Path(content).resolve(), (int(width), int(height)))
    player.play(Typist(player, player.search).type)


if __name__ == "__main__":
    main(*sys.argv[1:])
