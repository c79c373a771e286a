"""What the small program that watches over the kiosk does, and when, without any process and without any clock."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.pulse import AGAIN, LEFT, UNDRAWN, UNUSABLE, Beat, Fault, read_beat
from kiosk.core.watch import End, Limits, Order, Phase, Start, Stop, Watch

PAINTED = Beat(painted=True)
IDLE = Beat(painted=True, idle=True)
RESTFUL = Beat(painted=True, idle=True, quiet=True)
UNSEEN = Beat(painted=False, idle=True)
CRASH = -11
LIMITS = Limits()


@dataclass
class Life:
    """A watch with the time in the test's hand; `orders` is all it ever ordered."""

    watch: Watch = field(default_factory=Watch)
    now: float = 1000.0
    orders: list[Order] = field(default_factory=list[Order])

    def __post_init__(self) -> None:
        self.note(self.watch.begin(self.now))

    def note(self, order: Order | None) -> Order | None:
        if order is not None:
            self.orders.append(order)
        return order

    def showing(self) -> None:
        assert self.note(self.watch.showing(self.now)) is None

    def beat(self, beat: Beat = PAINTED) -> Order | None:
        return self.note(self.watch.beat(beat, self.now))

    def ended(self, code: int = CRASH) -> Order | None:
        return self.note(self.watch.ended(code, self.now))

    def come_up(self, beat: Beat = PAINTED) -> None:
        self.now += 1
        self.showing()
        self.now += 1
        assert self.beat(beat) is None

    def wait(self, seconds: float, beat: Beat | None = None) -> Order | None:
        """Let time pass until something is ordered; with a beat every 5 seconds."""
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + 5)
            order = self.beat(beat) if beat is not None else None
            order = order or self.note(self.watch.tick(self.now))
            if order is not None:
                return order
        return None

    def crash_until_safe(self) -> None:
        for _ in range(LIMITS.faults):
            self.come_up()
            if self.ended() is None:
                self.wait(60)
        assert self.watch.safe is not None


def test_all_is_left_alone_while_it_paints() -> None:
    life = Life()
    assert life.orders == [Start()]
    life.come_up()
    assert life.wait(24 * 3600, PAINTED) is None


@pytest.mark.parametrize(("code", "end"), [(LEFT, End(LEFT))])
def test_who_leaves_the_kiosk_ends_the_watch(code: int, end: End) -> None:
    life = Life()
    life.come_up()
    assert life.ended(code) == end


def test_after_a_crash_it_starts_at_once() -> None:
    life = Life()
    life.come_up()
    assert life.ended() == Start()
    assert life.watch.fault is Fault.ENDED


def test_a_hang_is_ended_within_thirty_seconds() -> None:
    life = Life()
    life.come_up()
    hung = life.now
    assert life.wait(60) == Stop(Fault.HUNG)
    assert life.now - hung <= 30
    assert life.ended(-9) == Start()


def test_a_kiosk_that_lives_without_painting_is_not_taken_for_well() -> None:
    """Its window is on a screen, yet nothing comes: only frames count."""
    life = Life()
    life.now += 1
    life.showing()
    assert life.wait(60) == Stop(Fault.UNDRAWN)
    assert life.ended(-9) == Start(software=True)


def test_a_start_that_never_shows_its_window_is_ended() -> None:
    life = Life()
    assert life.wait(120) == Stop(Fault.EARLY)
    assert life.ended(-9) == Start(), "nothing says that drawing is at fault"


@pytest.mark.parametrize("code", [UNDRAWN, CRASH])
def test_what_ends_before_its_first_frame_draws_in_software_from_then_on(code: int) -> None:
    life = Life()
    life.now += 1
    life.showing()
    assert life.ended(code) == Start(software=True)
    life.come_up()
    assert life.ended() is None
    assert life.wait(60) == Start(software=True)


def test_waits_double_and_the_safe_screen_comes() -> None:
    life = Life()
    starts = [life.now]
    while life.watch.safe is None:
        order = life.ended() or life.wait(120)
        assert isinstance(order, Start)
        starts.append(life.now)
    assert life.orders[-1] == Start(Fault.EARLY, software=True)
    assert len(starts) == LIMITS.faults + 1
    assert life.now - 1000 < 15, "nobody looks at a black screen for long"


def test_even_the_safe_screen_is_started_ever_more_slowly() -> None:
    life = Life()
    life.crash_until_safe()
    waits: list[float] = []
    for _ in range(12):
        before = life.now
        assert (life.ended() or life.wait(120)) == Start(Fault.ENDED, software=True)
        waits.append(life.now - before)
    assert waits[0] == 0
    assert waits == sorted(waits)
    assert waits[-1] == LIMITS.longest_wait


def test_the_safe_screen_gives_way_to_another_try_each_time_later() -> None:
    life = Life()
    life.crash_until_safe()
    stood: list[float] = []
    for _ in range(4):
        life.come_up(IDLE)
        began = life.now
        assert life.wait(7200, IDLE) == Stop()
        stood.append(life.now - began)
        assert life.ended(-9) == Start(), "the kiosk as it should be, drawn as before"
        life.come_up()
        assert life.ended() == Start(Fault.ENDED, software=True), "one fault is enough now"
    assert stood == [30, 60, 120, 240]


def test_a_try_that_holds_is_over_it() -> None:
    life = Life()
    life.crash_until_safe()
    life.come_up(IDLE)
    life.wait(60, IDLE)
    life.ended(-9)
    life.come_up()
    assert life.watch.fault is Fault.ENDED
    assert life.wait(LIMITS.steady + 5, PAINTED) is None
    assert life.watch.fault is None
    assert life.ended() == Start(), "an ordinary fault again, no safe screen"


def test_who_asks_for_another_try_gets_it_at_once() -> None:
    life = Life()
    life.crash_until_safe()
    life.come_up(IDLE)
    assert life.ended(AGAIN) == Start()
    life.come_up()
    assert life.ended() == Start(Fault.ENDED, software=True)


def test_asking_to_be_started_again_cannot_turn_into_a_loop() -> None:
    life = Life()
    assert life.ended(AGAIN) == Start()
    assert life.ended(AGAIN) is None
    assert life.watch.fault is Fault.EARLY


def test_what_cannot_be_used_is_not_tried_in_a_loop() -> None:
    life = Life()
    assert life.ended(UNUSABLE) == Start(Fault.UNUSABLE, software=True)
    life.come_up(IDLE)
    assert life.wait(25, IDLE) is None
    assert life.wait(10, IDLE) == Stop()


def test_faults_far_apart_are_never_enough_for_the_safe_screen() -> None:
    life = Life()
    for _ in range(20):
        life.come_up()
        life.wait(LIMITS.steady + 5, PAINTED)
        assert life.ended() == Start()
    assert life.watch.safe is None


def test_memory_over_the_ceiling_ends_it_at_once_and_over_three_quarters_when_nobody_reads() -> None:
    life = Life()
    life.come_up()
    assert life.watch.measured(990, life.now) is None
    assert life.watch.measured(1001, life.now) == Stop(Fault.MEMORY)
    life.ended(-9)
    life.come_up(IDLE)
    assert life.watch.measured(740, life.now) is None
    assert life.watch.measured(760, life.now) == Stop(Fault.MEMORY)


def test_it_is_renewed_at_night_when_nobody_reads_and_only_then() -> None:
    life = Life()
    life.come_up()
    assert life.wait(20 * 3600, PAINTED) is None, "somebody reads all day"
    assert life.wait(60, IDLE) is None, "the clinic is open"
    assert life.wait(60, Beat(painted=True, quiet=True)) is None, "somebody reads at night"
    assert life.wait(5, RESTFUL) == Stop()
    assert life.ended(-15) == Start()
    life.come_up(RESTFUL)
    assert life.wait(13 * 3600, RESTFUL) is None, "once a night"
    assert life.watch.fault is None


def test_without_a_screen_it_waits_and_tries_again_only_so_often() -> None:
    life = Life()
    life.showing()
    for _ in range(LIMITS.unseen_starts):
        assert life.wait(600, UNSEEN) == Stop(Fault.UNSEEN)
        assert life.ended(-9) == Start()
        life.showing()
    assert life.wait(24 * 3600, UNSEEN) is None, "no storm of starts for a dead cable"
    assert life.beat(PAINTED) is None
    assert life.wait(600, UNSEEN) == Stop(Fault.UNSEEN), "a screen came and went: tried again"


def test_a_computer_that_slept_is_not_taken_for_a_hang() -> None:
    life = Life()
    life.come_up()
    life.now += 8 * 3600
    assert life.note(life.watch.tick(life.now)) is None
    life.now += 4
    assert life.beat() is None
    assert life.wait(60) == Stop(Fault.HUNG), "and afterwards it is watched as before"


def test_sleep_does_not_put_off_a_start() -> None:
    life = Life()
    life.ended()
    life.ended()
    assert life.watch.phase is Phase.WAITING
    life.now += 8 * 3600
    assert life.note(life.watch.tick(life.now)) == Start()


def test_who_does_not_die_is_killed_again() -> None:
    life = Life()
    life.come_up()
    life.wait(60)
    assert life.wait(20) == Stop(Fault.HUNG)


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0, 4000)), max_size=60))
def test_whatever_happens_something_is_due(events: list[tuple[int, float]]) -> None:
    """It never falls silent: a start or a stop always comes, or beats are waited for."""
    life = Life()
    for kind, passed in events:
        life.now += passed
        match kind:
            case 0:
                life.beat(IDLE)
            case 1:
                life.beat(UNSEEN)
            case 2:
                life.ended(CRASH)
            case 3:
                life.note(life.watch.showing(life.now))
            case 4:
                life.note(life.watch.measured(2000, life.now))
            case _:
                life.note(life.watch.tick(life.now))
    assert not any(isinstance(order, End) for order in life.orders)
    if life.watch.phase is Phase.STOPPING:
        life.ended(-9)
    for _ in range(400):
        life.now += 5
        if isinstance(life.note(life.watch.tick(life.now)), Start | Stop):
            return
    pytest.fail("nothing was ordered for half an hour without a beat")


@pytest.mark.parametrize("beat", [PAINTED, IDLE, RESTFUL, UNSEEN, Beat(painted=True, quiet=True)])
def test_a_beat_is_read_as_it_was_said(beat: Beat) -> None:
    assert read_beat(beat.line()) == beat


@pytest.mark.parametrize("line", ["", "hello", "painted twice", "idle", "unseen quiet loud", "showing"])
def test_other_words_are_no_beat(line: str) -> None:
    assert read_beat(line) is None
