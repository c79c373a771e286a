"""The quick ones of `make faults`, without a screen to look at; and the screen itself, where there is a virtual one."""

from __future__ import annotations

import os
import shutil

import pytest

from tests.faults.faults import FAULTS, ON_GLASS, Fault, bring
from tests.faults.stage import stage

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the faults are signals")

QUICK = {
    "segmentation fault (SIGSEGV)",
    "abort in a slot",
    "memory eaten to the ceiling",
    "17 hours old at night: renewed",
}
SCREEN = {"screen turned upright", "no screen when it starts"}
POINTER = {"screen turned, then touched", "restarted by staff"}


def within(fault: Fault, *, virtual: bool) -> None:
    with stage(virtual=virtual) as shown:
        times = bring(fault, shown)
    late = {thing: took for thing, took in times.items() if took > fault.limits[thing]}
    assert not late, f"longer than {fault.limits}"


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault.name in QUICK], ids=lambda fault: fault.name)
def test_the_kiosk_is_back(fault: Fault) -> None:
    within(fault, virtual=False)


@pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xrandr")), reason="needs a virtual screen: xvfb, x11-xserver-utils"
)
@pytest.mark.parametrize("fault", [fault for fault in ON_GLASS if fault.name in SCREEN], ids=lambda fault: fault.name)
def test_the_whole_screen_is_covered(fault: Fault) -> None:
    within(fault, virtual=True)


@pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xrandr", "xdotool"))),
    reason="needs a virtual screen with a pointer: xvfb, x11-xserver-utils, xdotool",
)
@pytest.mark.parametrize("fault", [fault for fault in ON_GLASS if fault.name in POINTER], ids=lambda fault: fault.name)
def test_what_the_pointer_of_the_screen_touches_answers(fault: Fault) -> None:
    within(fault, virtual=True)
