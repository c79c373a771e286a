"""The kiosk as its users start it, with a finger that touches the invitation as soon as it stands.

Tells `first` (first frame), `home` (the frame with the complete home screen) and `library` (every page is read).
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kiosk import cli

if TYPE_CHECKING:
    from kiosk.ui.session import Session


def main(arguments: list[str]) -> int:
    from kiosk import app

    def session(*given: Any, **named: Any) -> Session:
        made = make_session(*given, **named)
        logging.getLogger("kiosk.app").addHandler(ReadyLine(made))
        return made

    make_session, app.Session = app.Session, session
    return cli.main(["run", "--windowed", *arguments])


class ReadyLine(logging.Handler):
    """Hears the line that the kiosk logs when its first frame is on screen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.finger: Finger | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage().startswith("kiosk ready"):
            from tests.bench.lines import tell

            tell("first")
            self.finger = Finger(self.session)


class Finger:
    def __init__(self, session: Session) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QGuiApplication

        self.session = session
        self.told: set[str] = set()
        self.window: Any = QGuiApplication.topLevelWindows()[0]
        self.window.frameSwapped.connect(self.look)
        session.refreshed.connect(self.window.requestUpdate)
        self.timer = QTimer(singleShot=True, interval=0)
        self.timer.timeout.connect(self.end)
        QTimer.singleShot(0, self.touch)

    def touch(self) -> None:
        from tests.bench.touch import Touch

        Touch(self.window).tap(self.window.contentItem())

    def look(self) -> None:
        from tests.bench.lines import tell

        done = {
            "home": self.session.visit.place.screen == "home",
            "library": self.session.views.library.complete,
        }
        for word in [word for word, true in done.items() if true and word not in self.told]:
            self.told.add(word)
            tell(word)
            if len(self.told) == len(done):
                self.timer.start()

    def end(self) -> None:
        from tests.bench.lines import tell, wait_for_parent

        tell("end")
        wait_for_parent()
        self.session.leave()


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    raise SystemExit(main(sys.argv[1:]))
