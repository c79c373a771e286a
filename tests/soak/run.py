"""One run, in this process: the kiosk, the monkey, and everything that may be complained of."""

from __future__ import annotations

import linecache
import logging
import random
import sys
import tempfile
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from typing_extensions import override

from kiosk.core.library import Loaded
from kiosk.core.loading import load
from kiosk.core.tree import fingerprint
from kiosk.services.content import ContentKeeper
from kiosk.services.pictures import Pictures
from kiosk.ui.views import Views
from tests.kiosk_window import Kiosk, complaints
from tests.soak.chatter import PLANTED, Chatter
from tests.soak.hand import Hand
from tests.soak.memory import Sample, sample
from tests.soak.staff import Staff, at_work

HOME_EVERY = 100
SAMPLE_EVERY = 500
FRAME_EVERY = 10
REMEMBERED = 40


@dataclass(slots=True)
class Run:
    """What came of it. `faults` says what went wrong, `last` the actions before that."""

    seed: int
    seconds: float = 0.0
    actions: dict[str, int] = field(default_factory=dict[str, int])
    screens: dict[str, int] = field(default_factory=dict[str, int])
    samples: list[Sample] = field(default_factory=list[Sample])
    faults: list[str] = field(default_factory=list[str])
    last: deque[str] = field(default_factory=lambda: deque(maxlen=REMEMBERED))


Told = Callable[[Run], bool]


def soak(
    original: Path,
    folder: Path,
    seed: int,
    actions: int,
    told: Told = lambda _run: True,
    note: Callable[[str], None] = lambda _doing: None,
) -> Run:
    """Do `actions` with a copy of `original` in `folder`; ends at the first fault. `told` hears of each sample and says
    whether to go on, `note` hears of each action before it is done.
    """
    run, dice, began = Run(seed), random.Random(seed), time.monotonic()  # noqa: S311 - chance, no secret
    staff = at_work(original, folder, dice)
    with ThreadPoolExecutor(max_workers=1) as executor, heard(run.faults) as check:
        hand, close = kiosk(staff, dice, executor)
        hand.note = note
        try:
            _drive(hand, run, actions, told, check)
        finally:
            close()
    run.seconds = time.monotonic() - began
    return run


def kiosk(staff: Staff, dice: random.Random, executor: ThreadPoolExecutor) -> tuple[Hand, Callable[[], None]]:
    """The kiosk in a window, with all that keeps it in step with its folder."""
    voice = Chatter()
    voice.prepare(["en", "es"])
    shown = Kiosk(staff.folder, motion=True, speaker=voice, executor=executor)
    pictures = Pictures()
    keeper = ContentKeeper(staff.folder, lambda folder: load(folder, pictures), fingerprint, executor)

    def show(loaded: Loaded) -> None:
        shown.search.learn(loaded.library)
        shown.session.show_library(Views(loaded.library, staff.folder))
        linecache.clearcache()

    def close() -> None:
        keeper.stop()
        shown.close()

    keeper.accepted.connect(show)
    keeper.start()
    return Hand(shown, dice, voice, staff, keeper), close


def _drive(hand: Hand, run: Run, actions: int, told: Told, check: Callable[[], None]) -> None:
    hand.look_around()
    hand.rest()
    run.samples.append(sample(0))
    for number in range(1, actions + 1):
        try:
            run.last.append(hand.act())
            if number % FRAME_EVERY == 0:
                hand.kiosk.frame()
            if number % HOME_EVERY == 0:
                hand.go_home()
        except AssertionError as stuck:
            picture = Path(tempfile.gettempdir()) / "soak-stuck.png"
            hand.kiosk.window.grabWindow().save(str(picture))
            run.faults.append(f"stuck: {stuck}; {picture} shows it; {hand.kiosk.visit}")
        check()
        for counts, name in ((run.actions, run.last[-1]), (run.screens, hand.kiosk.screen)):
            counts[name] = counts.get(name, 0) + 1
        if number % SAMPLE_EVERY == 0:
            hand.rest()
            run.samples.append(sample(number))
            if not told(run):
                return
        if run.faults:
            return


class _Listener(logging.Handler):
    """Every warning of the log is a fault, but for what is said of words that staff spoiled and of planted faults."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._faults = faults

    @override
    def emit(self, record: logging.LogRecord) -> None:
        spoiled = record.name == ContentKeeper.__module__ and record.levelno == logging.ERROR
        if not spoiled and PLANTED not in record.getMessage():
            self._faults.append(f"log: {self.format(record)}")


@contextmanager
def heard(faults: list[str]) -> Generator[Callable[[], None]]:
    """Collects what Qt, the log and Python complain of, at each call of what it gives and in the end."""

    def hook(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        faults.append("".join(traceback.format_exception(kind, value, trace)))

    listener = _Listener(faults)
    logging.getLogger().addHandler(listener)
    before, sys.excepthook = sys.excepthook, hook
    try:
        with complaints() as qt, warnings.catch_warnings(record=True) as python:

            def check() -> None:
                faults.extend(f"Qt: {message}" for message in qt)
                faults.extend(f"Python: {warning.message}" for warning in python)
                qt.clear()
                python.clear()

            yield check
        check()
    finally:
        sys.excepthook = before
        logging.getLogger().removeHandler(listener)
