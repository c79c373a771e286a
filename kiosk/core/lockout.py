"""How often a PIN may be tried: five times, and then ever more slowly."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

FREE = 5
"""Wrong tries that cost no wait but the last of them."""
FIRST_WAIT, LONGEST_WAIT = 15, 900
"""Seconds. Long enough to make guessing hopeless (96 tries a day), short enough for staff to sit out."""


@dataclass(frozen=True, slots=True)
class Tries:
    """`wrong` tries since the last right one; `waited`: what they cost has been sat out.

    No time is kept in it: a wait that was not sat out begins anew with the program, so that neither a clock that was
    set nor a restart makes it shorter.
    """

    wrong: int = 0
    waited: bool = True

    @property
    def wait(self) -> int:
        """Seconds before the next try, counted from the last one or from the start of the program."""
        return 0 if self.waited else wait_after(self.wrong)

    @property
    def left(self) -> int:
        """Tries before the first wait."""
        return max(0, FREE - self.wrong)


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong tries."""
    return 0 if wrong < FREE else min(FIRST_WAIT * 2 ** min(wrong - FREE, 30), LONGEST_WAIT)


def counted(tries: Tries) -> Tries:
    """One wrong try more."""
    wrong = tries.wrong + 1
    return Tries(wrong, waited=wait_after(wrong) == 0)


def written(tries: Tries) -> bytes:
    return json.dumps(asdict(tries)).encode()


def read(data: bytes) -> Tries:
    """What cannot be read counts as five wrong tries: damaging the file must not be worth anything."""
    try:
        found = json.loads(data)
        wrong, waited = found["wrong"], found["waited"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return Tries(FREE, waited=False)
    if type(wrong) is not int or type(waited) is not bool or not 0 <= wrong < 10**6:
        return Tries(FREE, waited=False)
    return Tries(wrong, waited)
