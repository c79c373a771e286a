"""The screen stays on while the clinic is open: with a real desktop bus, a real X server, a stand-in for Windows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.services.awake import Awake
from kiosk.services.holds import DesktopHold, WindowsHold, XHold, holds

SAVER = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, who, why):
        return 7

application, saver = QCoreApplication([]), Saver()
bus = QDBusConnection.sessionBus()
bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
application.exec()
"""


class Lamp:
    """A hold that tells what it was asked for."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.asked: list[str] = []

    def take(self) -> bool:
        self.asked.append("take")
        return self.works

    def release(self) -> None:
        self.asked.append("release")


class Clinic:
    open = True

    def __call__(self) -> bool:
        return self.open


@pytest.mark.usefixtures("qapp")
def test_it_is_held_while_the_clinic_is_open_and_released_when_it_closes() -> None:
    lamp, clinic = Lamp(), Clinic()
    awake = Awake(lambda: [lamp], clinic)
    awake.start()
    awake.check()
    assert lamp.asked == ["take"]
    clinic.open = False
    awake.check()
    awake.check()
    assert lamp.asked == ["take", "release"]
    clinic.open = True
    awake.check()
    awake.close()
    assert lamp.asked == ["take", "release", "take", "release"]


@pytest.mark.usefixtures("qapp")
def test_who_starts_while_it_is_closed_takes_nothing() -> None:
    lamp, clinic = Lamp(), Clinic()
    clinic.open = False
    awake = Awake(lambda: [lamp], clinic)
    awake.start()
    awake.close()
    assert "take" not in lamp.asked


@pytest.mark.usefixtures("qapp")
def test_where_nothing_keeps_it_on_that_is_said(caplog: pytest.LogCaptureFixture) -> None:
    Awake(lambda: [Lamp(works=False), Lamp(works=False)], Clinic()).start()
    assert "Nothing here keeps the screen on" in caplog.text
    caplog.clear()
    second = Lamp()
    Awake(lambda: [Lamp(works=False), second], Clinic()).start()
    assert second.asked == ["take"]
    assert "Nothing" not in caplog.text


def test_windows_is_told_by_its_flags() -> None:
    class Windows:
        states: list[int] = []  # noqa: RUF012

        def SetThreadExecutionState(self, state: int, /) -> int:  # noqa: N802
            self.states.append(state)
            return 0x8000_0000

    hold = WindowsHold(Windows())
    assert hold.take()
    hold.release()
    assert Windows.states == [0x8000_0003, 0x8000_0000]


@pytest.fixture
def display() -> Iterator[str]:
    """A real X server."""
    if not (shutil.which("Xvfb") and shutil.which("xset")):
        pytest.skip("needs xvfb and x11-xserver-utils")
    reader, writer = os.pipe()
    command = ["Xvfb", "-noreset", "-displayfd", str(writer), "-screen", "0", "320x240x24"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:  # noqa: S603
        os.close(writer)
        with os.fdopen(reader) as told:
            yield f":{told.readline().strip()}"
        server.terminate()


def timeout(display: str) -> str:
    done = subprocess.run(["xset", "-display", display, "q"], capture_output=True, text=True, check=True)  # noqa: S603, S607
    return next(line.split()[1] for line in done.stdout.splitlines() if "timeout:" in line)


def test_the_x_server_does_not_blank(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert timeout(display) == "600"
    hold = XHold()
    assert hold.take()
    assert timeout(display) == "0"
    hold.release()
    assert timeout(display) == "600"


def test_without_an_x_server_it_says_no(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert not XHold().take()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """A session bus of its own."""
    if shutil.which("dbus-daemon") is None or shutil.which("dbus-monitor") is None:
        pytest.skip("needs dbus")
    address = f"unix:path={tmp_path / 'bus'}"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:  # noqa: S603
        assert daemon.stdout
        daemon.stdout.readline()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.mark.usefixtures("qapp")
def test_the_desktop_is_asked_and_released_with_its_connection(bus: str) -> None:
    assert bus
    monitor = ["dbus-monitor", "--session", "--profile"]
    with (
        subprocess.Popen([sys.executable, "-c", SAVER], stdout=subprocess.PIPE, text=True) as saver,  # noqa: S603
        subprocess.Popen(monitor, stdout=subprocess.PIPE, text=True) as watching,  # noqa: S603
    ):
        assert saver.stdout
        assert watching.stdout
        assert saver.stdout.readline() == "ready\n"
        hold = DesktopHold()
        assert hold.take()
        seen = until(watching, "Inhibit")
        sender = seen.split("\t")[3]
        hold.release()
        gone = until(watching, "NameOwnerChanged")
        assert gone
        assert sender.startswith(":")
        saver.kill()
        watching.kill()


def until(watching: subprocess.Popen[str], word: str) -> str:
    for line in watching.stdout or ():
        if word in line:
            return line
    pytest.fail(f"{word} was never on the bus")


@pytest.mark.usefixtures("qapp")
def test_a_desktop_without_a_screen_saver_says_no(bus: str) -> None:
    assert bus
    assert not DesktopHold().take()


@pytest.mark.usefixtures("qapp")
def test_without_a_session_bus_none_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not DesktopHold().take()


@pytest.mark.skipif(os.name == "nt", reason="Windows has one way for all")
@pytest.mark.parametrize(
    ("system", "bus", "count"),
    [("xcb", "x", 2), ("xcb", "", 2), ("wayland", "x", 1), ("wayland", "", 0), ("offscreen", "x", 0)],
)
def test_each_window_system_has_its_ways(system: str, bus: str, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    assert len(holds(system)) == count
