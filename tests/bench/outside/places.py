"""Where a finger touches to read on: looked up in a kiosk of the same size that nobody sees, told as `place`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.bench.kiosk_run import Player, Steps
from tests.bench.lines import tell, wait_for_parent
from tests.bench.outside.pages import longest
from tests.bench.touch import Touch, button


class Scout:
    def __init__(self, player: Player) -> None:
        self._player = player

    def look(self) -> Steps:
        player = self._player
        self._tell("begin", player.window.contentItem())
        Touch(player.window).tap(player.window.contentItem())
        yield
        section = longest(player.views.library.editions[0])
        self._tell("section", self._button(section.title))
        player.session.open_section(section.id)
        yield
        self._tell("page", self._button(section.pages[0].title))
        player.session.open_page(section.pages[0].id)
        yield
        self._tell("next", self._button("Next page"))
        tell("end")
        wait_for_parent()

    def _button(self, text: str) -> QQuickItem:
        if (found := button(self._player.window, text)) is None:
            raise LookupError(f"There is no button {text!r} on {self._player.session.visit.place}.")
        return found

    @staticmethod
    def _tell(name: str, item: QQuickItem) -> None:
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        tell("place", name=name, x=middle.x(), y=middle.y())


def main(content: str, width: str, height: str) -> None:
    player = Player(Path(content).resolve(), (int(width), int(height)))
    player.play(Scout(player).look)


if __name__ == "__main__":
    main(*sys.argv[1:])
