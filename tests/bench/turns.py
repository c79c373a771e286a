"""A person who reads everything: every page is reached by touching what leads to it.

Tells one `turn` a page, in milliseconds: `view` (Python builds the view), `build` (QML makes and lays out its items),
`render` (polish and drawing), `touch` (from the release of the finger to the shown frame, waits of the platform
included), `cpu` (the processor time of all that).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from pathlib import Path

from tests.bench.kiosk_run import Player, Steps, TimedViews
from tests.bench.lines import tell, wait_for_parent
from tests.bench.touch import Touch, button


class Reader:
    def __init__(self, player: Player, rounds: int) -> None:
        self._player = player
        self._rounds = rounds
        self._touch = Touch(player.window)

    def read(self) -> Steps:
        self._touch.tap(self._player.window.contentItem())
        yield
        for number in range(self._rounds):
            for section in self._player.views.library.editions[0].sections:
                self._player.session.open_section(section.id)
                yield
                yield from self._open(section.pages[0].title, number)
                for _page in section.pages[1:]:
                    yield from self._open("Next page", number)
        tell("end")
        wait_for_parent()

    def _open(self, text: str, number: int) -> Generator[None, None, None]:
        player = self._player
        target = button(player.window, text)
        if target is None:
            raise LookupError(f"There is no button {text!r} on {player.session.visit.place}.")
        player.wait()
        self._touch.press(target)
        yield
        used, released = time.process_time(), time.perf_counter()
        self._touch.release()
        delivered = time.perf_counter()
        yield
        seconds = {
            "view": TimedViews.took,
            "build": delivered - released - TimedViews.took,
            "render": player.drawn - player.drawing,
            "touch": player.drawn - released,
            "cpu": player.used - used,
        }
        page = player.session.visit.place.target
        tell("turn", round=number, page=page, **{name: value * 1000 for name, value in seconds.items()})


def main(content: str, width: str, height: str, rounds: str) -> None:
    player = Player(Path(content).resolve(), (int(width), int(height)))
    player.play(Reader(player, int(rounds)).read)


if __name__ == "__main__":
    main(*sys.argv[1:])
