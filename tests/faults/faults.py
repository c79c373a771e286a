"""Every fault, how it is brought about, and how soon the kiosk must be back on the screen."""

from __future__ import annotations

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.restarts import FILE, read_restart
from kiosk.ui.corner import HOLD_SECONDS
from tests.faults.stage import SMALL, TALL, WIDE, Glass, Offscreen, covered
from tests.faults.theatre import AGAIN, ON_SCREEN, SAFE, Theatre
from tests.kiosk_window import write_content
from tests.staff import PIN, set_pin

Times = dict[str, float]
"""Seconds from the fault until the thing named."""

BACK, SAFE_SCREEN, RECOVERED = "back", "safe screen", "back once mended"
HELD = "never gone"
RESTART = "Restart the kiosk"


@dataclass(frozen=True, slots=True)
class Fault:
    """`limits` are the most seconds each thing may take."""

    name: str
    limits: Times
    bring: Callable[[Theatre], Times]
    tiny_disk: bool = False
    pointer: bool = False


def since(start: float) -> float:
    return time.monotonic() - start


def signalled(number: signal.Signals) -> Callable[[Theatre], Times]:
    def bring(theatre: Theatre) -> Times:
        start = time.monotonic()
        theatre.send(number)
        return back(theatre, start)

    return bring


def planted(name: str, *, where: str = "") -> Callable[[Theatre], Times]:
    """The log must tell the place of the fault: `where`."""

    def bring(theatre: Theatre) -> Times:
        start = time.monotonic()
        theatre.strike(name)
        times = back(theatre, start)
        assert where in (theatre.data / "kiosk.log").read_text(encoding="utf-8")
        return times

    return bring


def back(theatre: Theatre, start: float) -> Times:
    theatre.hear(AGAIN)
    theatre.hear(ON_SCREEN)
    theatre.see_kiosk()
    return {BACK: since(start)}


def shrugged_off(name: str) -> Callable[[Theatre], Times]:
    """What must not even be seen."""

    def bring(theatre: Theatre) -> Times:
        theatre.strike(name)
        theatre.hear("struck")
        theatre.hold(12)
        return {HELD: 0.0}

    return bring


def crash_loop(theatre: Theatre) -> Times:
    (theatre.data / "crash").touch()
    start = time.monotonic()
    theatre.send(signal.SIGKILL)
    theatre.hear(SAFE)
    theatre.see_something()
    safe = since(start)
    (theatre.data / "crash").unlink()
    start = time.monotonic()
    theatre.hear(ON_SCREEN)
    theatre.see_kiosk()
    return {SAFE_SCREEN: safe, RECOVERED: since(start)}


def content_deleted(theatre: Theatre) -> Times:
    shutil.rmtree(theatre.content)
    theatre.hold(5)
    start = time.monotonic()
    theatre.send(signal.SIGKILL)
    theatre.hear(SAFE)
    theatre.see_something()
    safe = since(start)
    write_content(theatre.content)
    start = time.monotonic()
    theatre.hear(ON_SCREEN)
    theatre.see_kiosk()
    return {SAFE_SCREEN: safe, RECOVERED: since(start)}


def disk_full(theatre: Theatre) -> Times:
    fill(theatre.data)
    theatre.hold(2)
    return signalled(signal.SIGKILL)(theatre)


def read_only(theatre: Theatre) -> Times:
    """What was open stays open; nothing else can be written any more."""
    mount("--bind", str(theatre.data), str(theatre.data))
    mount("-o", "remount,bind,ro", str(theatre.data))
    try:
        theatre.hold(2)
        return signalled(signal.SIGKILL)(theatre)
    finally:
        unmount(theatre.data)


def resized(mode: tuple[int, int]) -> Callable[[Theatre], Times]:
    """The glass gets another size, which must be covered whole; then all is as it was."""

    def bring(theatre: Theatre) -> Times:
        pid, glass = theatre.kiosk, theatre.glass
        start = time.monotonic()
        glass.turn_on(mode)
        theatre.see(lambda picture: covered(picture, mode), "the whole screen covered")
        taken = since(start)
        glass.turn_on(WIDE)
        theatre.see_kiosk()
        assert theatre.kiosk == pid
        return {BACK: taken}

    return bring


def unplugged(theatre: Theatre) -> Times:
    """For longer than the kiosk may be silent."""
    pid, glass = theatre.kiosk, theatre.glass
    glass.turn_off()
    theatre.rest(30)
    assert theatre.kiosk == pid, f"it was started again: {theatre.said[-20:]}"
    start = time.monotonic()
    glass.turn_on(WIDE)
    theatre.see_kiosk()
    return {BACK: since(start)}


def no_screen_at_start(theatre: Theatre) -> Times:
    theatre.glass.turn_off()
    theatre.send(signal.SIGKILL)
    theatre.hear(AGAIN)
    theatre.rest(10)
    start = time.monotonic()
    theatre.glass.turn_on(WIDE)
    theatre.see_kiosk()
    return {BACK: since(start)}


def renewed(theatre: Theatre) -> Times:
    """By day nobody renews it, however old it is; in the night somebody does."""
    pid = theatre.kiosk
    theatre.strike("noon")
    theatre.age()
    theatre.hold(12)
    start = time.monotonic()
    theatre.strike("night")
    return started_anew(theatre, start, pid)


def restarted_by_staff(theatre: Theatre) -> Times:
    """With the pointer: the held corner, the PIN, and the button."""
    set_pin(theatre.data)
    pid = theatre.kiosk
    theatre.glass.press(WIDE[0] - 12, 12, HOLD_SECONDS + 0.5)
    for key in (*PIN, "OK", "Restart or leave"):
        theatre.touch(key)
    theatre.see(lambda _picture: RESTART in theatre.buttons(), RESTART)
    start = time.monotonic()
    theatre.touch(RESTART)
    return started_anew(theatre, start, pid)


def started_anew(theatre: Theatre, start: float, pid: int) -> Times:
    """Without a fault, as the supervisor says, and with a process of its own."""
    line = theatre.hear(AGAIN)
    assert line == f"{AGAIN} the kiosk again", line
    theatre.hear(ON_SCREEN)
    theatre.see_kiosk()
    assert theatre.kiosk != pid
    restart = read_restart((theatre.data / FILE).read_bytes())
    assert restart is not None
    assert restart.fault is None
    return {BACK: since(start)}


def touched_after(mode: tuple[int, int]) -> Callable[[Theatre], Times]:
    """What is touched on the changed screen is what answers, there and when all is as it was."""

    def bring(theatre: Theatre) -> Times:
        start = time.monotonic()
        theatre.glass.turn_on(mode)
        theatre.see(lambda picture: covered(picture, mode), "the whole screen covered")
        theatre.glass.press(mode[0] // 2, mode[1] // 12)  # the first screen is one button
        theatre.touch("Second topic")
        theatre.see(lambda _picture: any("Other page" in words for words in theatre.buttons()), "the second topic")
        taken = since(start)
        theatre.glass.turn_on(WIDE)
        theatre.see(lambda picture: covered(picture, WIDE), "the whole screen covered")
        theatre.touch("Home")
        theatre.see(lambda _picture: "First topic" in theatre.buttons(), "the first screen of a visit")
        return {BACK: taken}

    return bring


def display_lost(theatre: Theatre) -> Times:
    """The X server ends, and every screen with it; it is there again ten seconds later."""
    theatre.glass.lose()
    theatre.hear(AGAIN)
    theatre.rest(10)
    theatre.glass.return_()
    start = time.monotonic()
    line = theatre.hear(ON_SCREEN, SAFE)
    theatre.see_something()
    first = since(start)
    if line.startswith(SAFE):
        theatre.hear(ON_SCREEN)
    theatre.see_kiosk()
    return {SAFE_SCREEN: first, BACK: since(start)}


FAULTS = (
    Fault("killed (SIGKILL)", {BACK: 10}, signalled(signal.SIGKILL)),
    Fault("segmentation fault (SIGSEGV)", {BACK: 10}, signalled(signal.SIGSEGV)),
    Fault("abort in a slot", {BACK: 10}, planted("abort", where="Fatal Python error: Aborted")),
    Fault("exception in a slot", {HELD: 0}, shrugged_off("exception")),
    Fault("stopped (SIGSTOP)", {BACK: 35}, signalled(signal.SIGSTOP)),
    Fault("window's thread spins in Python", {BACK: 35}, planted("spin", where=" in spin")),
    Fault("window's thread stuck in C", {BACK: 35}, planted("sleep", where=" in sleep_in_c")),
    Fault("memory eaten to the ceiling", {BACK: 25}, planted("eat")),
    Fault("crash at every start", {SAFE_SCREEN: 25, RECOVERED: 60}, crash_loop),
    Fault("content deleted, then killed", {SAFE_SCREEN: 15, RECOVERED: 60}, content_deleted),
    Fault("disk full, then killed", {BACK: 10}, disk_full, tiny_disk=True),
    Fault("disk read-only, then killed", {BACK: 10}, read_only, tiny_disk=True),
    Fault("17 hours old at night: renewed", {BACK: 20}, renewed),
    Fault("clock jumps 9 days ahead", {HELD: 0}, shrugged_off("tomorrow")),
    Fault("clock jumps 9 days back", {HELD: 0}, shrugged_off("yesterday")),
)


ON_GLASS = (
    Fault("screen turned upright", {BACK: 10}, resized(TALL)),
    Fault("resolution changed", {BACK: 10}, resized(SMALL)),
    Fault("screen turned, then touched", {BACK: 20}, touched_after(TALL), pointer=True),
    Fault("restarted by staff", {BACK: 15}, restarted_by_staff, pointer=True),
    Fault("screen unplugged for 30 s", {BACK: 15}, unplugged),
    Fault("no screen when it starts", {BACK: 15}, no_screen_at_start),
    Fault("X server lost for 10 s", {SAFE_SCREEN: 70, BACK: 110}, display_lost),
)
"""Those that need a screen that can be looked at."""


def bring(fault: Fault, stage: Offscreen | Glass) -> Times:
    """Raise the curtain, bring the fault about, and see the kiosk end in order."""
    with tempfile.TemporaryDirectory() as scratch, disk(Path(scratch), small=fault.tiny_disk) as data:
        theatre = Theatre(stage, Path(scratch), data=data)
        try:
            times = fault.bring(theatre)
        except BaseException:
            theatre.kill()
            raise
        theatre.close()
        return times


@contextmanager
def disk(folder: Path, *, small: bool) -> Generator[Path]:
    data = folder / "data"
    data.mkdir()
    if not small:
        yield data
        return
    mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(data))
    try:
        yield data
    finally:
        unmount(data)


def mount(*words: str) -> None:
    """Raises CalledProcessError where this is not allowed: it takes root."""
    subprocess.run(["mount", *words], check=True, capture_output=True)  # noqa: S603, S607


def unmount(folder: Path) -> None:
    subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S603, S607


def fill(folder: Path) -> None:
    """Not a byte is left afterwards."""
    with (folder / "filler").open("wb", buffering=0) as file:
        for size in (65_536, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
