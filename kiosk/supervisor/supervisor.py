"""Starts the kiosk, hears its beats, and does what the watch decides. One loop; it sleeps until something happens."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from types import FrameType

from kiosk.core.pulse import BEAT_SECONDS, LEFT, MEANINGS, SHOWING, Fault, read_beat
from kiosk.core.watch import End, Order, Phase, Start, Stop, Watch
from kiosk.supervisor.child import Child
from kiosk.supervisor.events import Event, Gone, Said, Told
from kiosk.supervisor.memory import megabytes
from kiosk.supervisor.record import Restarts
from kiosk.supervisor.systemd import Manager

log = logging.getLogger(__name__)

Command = Callable[[Start], Sequence[str]]

GOODBYE = 5.0
"""Seconds the kiosk gets to end by itself."""
LAST_WORDS = 1.0
"""Seconds a kiosk that hangs gets to write down where it is."""
MEASURE_SECONDS = 10.0
STARTS_FAIL = 71
"""In place of an exit code where the system could not even start the process; `sysexits.h` calls it an OS error."""


class Supervisor:
    """`command` gives what starts the kiosk, `now` monotonic seconds."""

    def __init__(
        self,
        command: Command,
        watch: Watch,
        manager: Manager,
        restarts: Restarts,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._command = command
        self._watch = watch
        self._manager = manager
        self._restarts = restarts
        self._now = now
        # Unlike Queue, it may be put into by a signal's handler that interrupts its own reader.
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._child: Child | None = None
        self._run = 0
        self._kill_at: float | None = None
        self._measure_at = 0.0
        self._code: int | None = None
        self._leaving = False
        self._killed = False

    def run(self) -> int:
        """Returns the exit code once the kiosk has been left, or the system asked for the end."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)
        self._obey(self._watch.begin(self._now()))
        while self._code is None:
            self._manager.alive(self._now())
            try:
                event = self._events.get(timeout=self._patience())
            except Empty:
                event = None
            self._hear(event)
            self._look()
        self._manager.say("STOPPING=1")
        return self._code

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._events.put(Told())

    def _patience(self) -> float:
        moments = [self._now() + BEAT_SECONDS]
        if self._kill_at is not None:
            moments.append(self._kill_at)
        if not self._leaving:
            moments.append(self._watch.due)
            if self._child is not None:
                moments.append(self._measure_at)
        return max(0.0, min(moments) - self._now())

    def _hear(self, event: Event | None) -> None:
        match event:
            case Told():
                self._leave()
            case Said(run, line) if run == self._run and not self._leaving:
                self._obey(self._understand(line))
            case Gone(run, code) if run == self._run:
                self._child, self._kill_at = None, None
                if self._leaving:
                    self._code = LEFT
                else:
                    self._obey(self._watch.ended(code, self._now()))
            case _:
                pass

    def _understand(self, line: str) -> Order | None:
        if line == SHOWING:
            return self._watch.showing(self._now())
        beat = read_beat(line)
        if beat is None:
            return None
        first = beat.painted and self._watch.phase is not Phase.PAINTING
        order = self._watch.beat(beat, self._now())
        if first and self._watch.phase is Phase.PAINTING:
            self._tell_of_first_frame()
        return order

    def _tell_of_first_frame(self) -> None:
        safe = self._watch.safe
        what = f"the safe screen stands ({safe})" if safe else "the kiosk is on screen"
        log.info("%s", what)
        self._manager.say("READY=1", f"STATUS={what}")

    def _look(self) -> None:
        """At the time, and now and then at the memory."""
        now = self._now()
        if self._kill_at is not None and now >= self._kill_at:
            self._kill(now)
        if self._leaving:
            return
        self._obey(self._watch.tick(now))
        if self._child is not None and now >= self._measure_at:
            self._measure_at = now + MEASURE_SECONDS
            self._obey(self._watch.measured(megabytes(self._child.pid), now))

    def _kill(self, now: float) -> None:
        self._kill_at = None
        if self._child is not None:
            self._child.kill()
        if self._leaving:
            if self._killed:  # the system itself holds on to it: nothing more can be done
                self._code = LEFT
            self._killed, self._kill_at = True, now + GOODBYE

    def _obey(self, order: Order | None) -> None:
        match order:
            case Start():
                self._start(order)
            case Stop(fault):
                self._stop(fault)
            case End(code):
                self._code = code
            case None:
                pass

    def _start(self, start: Start) -> None:
        if self._run:
            log.warning("starting the kiosk again%s%s", self._why(), _how(start))
            self._restarts.remember(self._watch.fault)
        self._run += 1
        now = self._now()
        self._measure_at = now + MEASURE_SECONDS
        try:
            self._child = Child(self._run, self._command(start), self._events.put)
        except OSError as error:
            log.critical("the kiosk cannot be started: %s", error)
            self._events.put(Gone(self._run, STARTS_FAIL))

    def _why(self) -> str:
        fault = self._watch.fault
        return f": {MEANINGS[fault]} ({fault})" if fault else ""

    def _stop(self, fault: Fault | None) -> None:
        child = self._child
        if child is None:
            return
        if self._kill_at is not None or fault is Fault.MEMORY:
            self._kill_at = None
            child.kill()
        elif fault in {Fault.HUNG, Fault.UNDRAWN, Fault.EARLY}:
            child.dump()
            self._kill_at = self._now() + LAST_WORDS
        else:
            child.ask()
            self._kill_at = self._now() + GOODBYE

    def _leave(self) -> None:
        if self._leaving:
            return
        self._leaving = True
        if self._child is None:
            self._code = LEFT
        else:
            self._child.ask()
            self._kill_at = self._now() + GOODBYE


def _how(start: Start) -> str:
    if start.safe:
        return ", with the safe screen"
    return ", drawn in software" if start.software else ""
