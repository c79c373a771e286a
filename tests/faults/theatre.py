"""The supervised kiosk on its stage, with what it says and when."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue

import psutil
from PIL import Image

from kiosk.core.tremor import AGAIN_SECONDS
from tests.faults.child import BUTTONS
from tests.faults.stage import Glass, Offscreen, alike, blank
from tests.kiosk_window import ROOT, write_content

ON_SCREEN, SAFE, AGAIN = "supervisor: the kiosk is on screen", "supervisor: the safe screen", "supervisor: starting"
MEMORY = 450
STILL = 0.5


class Theatre:
    """Open until closed. Raises TimeoutError when what is waited for does not come."""

    def __init__(self, stage: Offscreen | Glass, folder: Path, *, data: Path | None = None) -> None:
        self.stage = stage
        self.content = write_content(folder / "content")
        self.data = data or folder / "data"
        self.said: list[str] = []
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._tick = threading.Event()
        self.data.mkdir(exist_ok=True)
        (self.data / "started").touch()  # what is said at the very first start is not said again
        command = [sys.executable, "-m", "tests.faults.supervised", str(self.content), str(self.data), str(MEMORY)]
        self.process = subprocess.Popen(  # noqa: S603
            command, cwd=ROOT, env=stage.environment, stderr=subprocess.PIPE, text=True
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.hear(ON_SCREEN)
        self.hear("no voice for es", "voice for es")
        self.picture = self._settled()

    def _read(self) -> None:
        for line in self.process.stderr or ():
            self._lines.put(line.rstrip())

    def hear(self, *words: str, within: float = 60) -> str:
        """The next line that begins with one of these words."""
        end = time.monotonic() + within
        while time.monotonic() < end:
            try:
                line = self._lines.get(timeout=max(0.01, end - time.monotonic()))
            except Empty:
                break
            self.said.append(line)
            if line.startswith(words):
                return line
        raise TimeoutError(f"{words} was not said within {within:.0f} s, only: {self.said[-20:]}")

    def see(self, wanted: Callable[[Image.Image | None], bool], what: str, within: float = 30) -> None:
        end = time.monotonic() + within
        while not wanted(self.stage.look()):
            if time.monotonic() > end:
                raise TimeoutError(f"{what} was not seen within {within:.0f} s: {self.said[-20:]}")
            self._tick.wait(0.05)

    def see_kiosk(self) -> None:
        self.see(lambda picture: alike(picture, self.picture), "the kiosk")

    def see_something(self) -> None:
        self.see(lambda picture: not blank(picture), "anything")

    def hold(self, seconds: float) -> None:
        """The kiosk must be on screen for all that time, as the same process."""
        pid, end = self.kiosk, time.monotonic() + seconds
        while time.monotonic() < end:
            assert alike(self.stage.look(), self.picture), "it was gone from the screen"
            self._tick.wait(STILL)
        assert self.kiosk == pid, f"it was started again: {self.said[-20:]}"

    def rest(self, seconds: float) -> None:
        """Let time pass: what is waited for is that nothing comes."""
        self._tick.wait(seconds)

    @property
    def glass(self) -> Glass:
        assert isinstance(self.stage, Glass), "this needs a screen that can be looked at"
        return self.stage

    def _settled(self) -> Image.Image | None:
        """The picture once it no longer changes."""
        last = self.stage.look()
        for _ in range(60):
            self._tick.wait(STILL)
            picture = self.stage.look()
            if alike(last, picture) and not blank(picture):
                return picture
            last = picture
        raise TimeoutError("the picture never came to rest")

    @property
    def kiosk(self) -> int:
        (child,) = psutil.Process(self.process.pid).children()
        return child.pid

    def age(self) -> None:
        """Seventeen hours go by for the supervisor."""
        self.process.send_signal(signal.SIGUSR2)

    def buttons(self) -> dict[str, tuple[int, int]]:
        """The words on the buttons in reach, and where each is, as the kiosk itself believes."""
        self.send(signal.SIGUSR2)
        self.hear("buttons")
        found: dict[str, tuple[int, int]] = json.loads((self.data / BUTTONS).read_text())
        return found

    def touch(self, words: str) -> None:
        """With the pointer of the screen itself, once such a button is in reach."""
        self.see(lambda _picture: words in self.buttons(), f"a button {words!r}")
        self._rest_of_a_touch()
        self.glass.press(*self.buttons()[words])

    def _rest_of_a_touch(self) -> None:
        """Who touches twice at once is taken for trembling."""
        self._tick.wait(2 * AGAIN_SECONDS)

    def send(self, number: signal.Signals) -> None:
        os.kill(self.kiosk, number)

    def strike(self, fault: str) -> None:
        (self.data / "fault").write_text(fault)
        self.send(signal.SIGUSR1)

    def kill(self) -> None:
        """Ends at once what has gone wrong."""
        self.process.kill()
        self._finish()

    def _finish(self) -> int:
        code = self.process.wait(30)
        self._reader.join(30)
        if self.process.stderr:
            self.process.stderr.close()
        return code

    def close(self) -> None:
        """Ends in order, and nothing may be left behind."""
        family = psutil.Process(self.process.pid).children(recursive=True)
        self.process.terminate()
        code = self._finish()
        _, alive = psutil.wait_procs(family, timeout=10)
        left = [one for one in alive if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]
        assert code == 0, self.said[-20:]
        assert not left, f"left behind: {left}"
