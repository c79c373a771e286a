"""When to start, end and start again a kiosk that is watched over. The time is told to it: it has no clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from kiosk.core.pulse import AGAIN, LEFT, UNDRAWN, UNUSABLE, Beat, Fault


@dataclass(frozen=True, slots=True)
class Limits:
    """Times in seconds, memory in MB."""

    load: float = 60
    """From the start of the process until it shows its window."""
    first_frame: float = 20
    """From then on to the first frame. Without one, the next start draws in software."""
    silence: float = 20
    """From one frame to the next, which are due every 5 seconds."""
    unseen: float = 300
    """Without any screen before another start is tried."""
    unseen_starts: int = 3
    """A dead cable is no reason to start again and again."""
    asleep: float = 15
    """Hearing of nothing for longer, not even of the time, means that the whole computer slept."""
    kill: float = 10
    steady: float = 600
    """Whoever painted for so long has got over earlier faults."""
    faults: int = 4
    """So many within `steady` seconds, and the safe screen comes."""
    longest_wait: float = 60
    safe: float = 30
    """The safe screen stands so long before the kiosk is tried again; every time twice as long, to `longest_safe`."""
    longest_safe: float = 3600
    renew: float = 16 * 3600
    """Who has run for so long is started afresh when nobody reads and the clinic is closed."""
    memory: float = 1000
    """Over this, at once; over three quarters of it, as soon as nobody reads."""


@dataclass(frozen=True, slots=True)
class Start:
    """Start the kiosk; with `safe`, the screen that says it is out of order, and this code on it."""

    safe: Fault | None = None
    software: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """End the kiosk and all it started, without waiting. `fault` is why; without one it is only refreshed."""

    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class End:
    code: int


Order = Start | Stop | End


class Phase(Enum):
    WAITING = auto()
    LOADING = auto()
    SHOWING = auto()
    PAINTING = auto()
    STOPPING = auto()


@dataclass(slots=True)
class Watch:
    """Every call takes the present in monotonic seconds, and answers with what is to be done now, if anything is.

    `due` is when `tick` must be called at the latest.
    """

    limits: Limits = field(default_factory=Limits)
    phase: Phase = Phase.WAITING
    due: float = 0.0
    safe: Fault | None = None
    software: bool = False
    fault: Fault | None = None
    """Of the last start; None while all is well."""
    idle: bool = False
    _now: float = 0.0
    _started: float = 0.0
    _painted: float | None = None
    _unseen: float | None = None
    _unseen_starts: int = 0
    _faults: list[float] = field(default_factory=list[float])
    _tries: int = 0
    """How often the safe screen has given way to another try that was not steady."""
    _trying: bool = False
    _reason: Fault | None = None

    def begin(self, now: float) -> Start:
        self._now = now
        return self._start(now)

    def showing(self, now: float) -> Order | None:
        """The kiosk is about to show its window."""
        self._pass(now)
        if self.phase is Phase.LOADING:
            self.phase = Phase.SHOWING
            self.due = now + self.limits.first_frame
        return None

    def beat(self, beat: Beat, now: float) -> Order | None:
        self._pass(now)
        if self.phase not in {Phase.LOADING, Phase.SHOWING, Phase.PAINTING}:
            return None
        self.idle = beat.idle
        self.due = now + self.limits.silence
        if not beat.painted:
            return self._miss(now)
        self.phase = Phase.PAINTING
        self._unseen, self._unseen_starts = None, 0
        self._painted = now if self._painted is None else self._painted
        if self._steady(now):
            self._get_over()
        if beat.idle and beat.quiet and self.safe is None and now - self._started >= self.limits.renew:
            return self._stop(None, now)
        return self._try_again(now)

    def measured(self, megabytes: float, now: float) -> Order | None:
        """The memory of the kiosk and all it started."""
        self._pass(now)
        alive = self.phase not in {Phase.WAITING, Phase.STOPPING}
        limit = self.limits.memory * (0.75 if self.idle else 1)
        return self._stop(Fault.MEMORY, now) if alive and megabytes > limit else None

    def ended(self, code: int, now: float) -> Order | None:
        """The kiosk's process is gone. The code is negative where a signal ended it."""
        self._pass(now)
        phase, self.phase = self.phase, Phase.WAITING
        if phase is Phase.STOPPING:
            return self._fail(self._reason, now) if self._reason else self._start(now)
        if code == LEFT:
            return End(LEFT)
        if code == AGAIN and phase is Phase.PAINTING:
            self.safe, self._trying = None, self.safe is not None or self._trying
            return self._start(now)
        return self._fail(_fault(code, phase), now)

    def tick(self, now: float) -> Order | None:
        self._pass(now)
        if now < self.due:
            return None
        match self.phase:
            case Phase.WAITING:
                return self._start(now)
            case Phase.LOADING:
                return self._stop(Fault.EARLY, now)
            case Phase.SHOWING:
                return self._stop(Fault.UNDRAWN, now)
            case Phase.PAINTING:
                return self._stop(Fault.HUNG, now)
            case Phase.STOPPING:
                return self._stop(self._reason, now)

    def _pass(self, now: float) -> None:
        """Time in which the computer slept is nobody's fault."""
        if now - self._now > self.limits.asleep and self.phase is not Phase.WAITING:
            self.due += now - self._now
        self._now = now

    def _start(self, now: float) -> Start:
        self.phase = Phase.LOADING
        self.due = now + self.limits.load
        self._started, self._painted, self._unseen, self.idle = now, None, None, False
        return Start(self.safe, self.software or self.safe is not None)

    def _stop(self, fault: Fault | None, now: float) -> Stop:
        self.phase, self._reason = Phase.STOPPING, fault
        self.due = now + self.limits.kill
        return Stop(fault)

    def _miss(self, now: float) -> Order | None:
        """No screen shows the window: it lives, but nobody sees it."""
        self._unseen = now if self._unseen is None else self._unseen
        if now - self._unseen < self.limits.unseen or self._unseen_starts >= self.limits.unseen_starts:
            return None
        self._unseen_starts += 1
        return self._stop(Fault.UNSEEN, now)

    def _steady(self, now: float) -> bool:
        return self._painted is not None and now - self._painted >= self.limits.steady

    def _get_over(self) -> None:
        self._faults.clear()
        if self.safe is None:
            self.fault, self._tries, self._trying = None, 0, False

    def _try_again(self, now: float) -> Order | None:
        """From the safe screen back to the kiosk."""
        wait = min(self.limits.safe * 2**self._tries, self.limits.longest_safe)
        if self.safe is None or self._painted is None or now - self._painted < wait:
            return None
        self.safe, self._trying = None, True
        return self._stop(None, now)

    def _fail(self, fault: Fault, now: float) -> Order | None:
        self.fault = fault
        self.software = self.software or fault is Fault.UNDRAWN
        if fault is Fault.UNSEEN:
            return self._start(now)
        self._faults = [*(then for then in self._faults if now - then < self.limits.steady), now]
        count = len(self._faults)
        if self.safe is None and (self._trying or fault is Fault.UNUSABLE or count >= self.limits.faults):
            self._tries += self._trying
            self.safe, self._trying = fault, False
            self._faults.clear()
            return self._start(now)
        self.due = now + (0 if count == 1 else min(2.0 ** (count - 2), self.limits.longest_wait))
        return self.tick(now)


def _fault(code: int, phase: Phase) -> Fault:
    """What stands behind an end that nobody ordered."""
    if code == UNUSABLE:
        return Fault.UNUSABLE
    if code == UNDRAWN or phase is Phase.SHOWING:
        return Fault.UNDRAWN
    return Fault.EARLY if phase is Phase.LOADING else Fault.ENDED
