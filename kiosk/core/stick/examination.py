"""Everything staff are shown before what came on a stick is taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.core.checks import check, new_errors
from kiosk.core.library import Loaded
from kiosk.core.loading import load
from kiosk.core.pictures import PictureProbe
from kiosk.core.problems import Problem, Severity
from kiosk.core.quality.audit import audit
from kiosk.core.stick.arrival import Arrival
from kiosk.core.stick.plan import Plan, plan
from kiosk.core.tree import gather
from kiosk.core.versions import Versions
from kiosk.core.versions.store import digest_of


@dataclass(frozen=True, slots=True)
class Examination:
    """`errors` are those that patients do not see yet: with one of them nothing is taken. `notes` are the checker's
    warnings.
    """

    plan: Plan
    loaded: Loaded
    errors: tuple[Problem, ...]
    notes: tuple[Problem, ...]


def examine(arrival: Arrival, versions: Versions, probe: PictureProbe, today: date) -> Examination:
    """Takes as long as the checker does. Raises KioskError where the content cannot be read."""
    coming = {path: digest_of(entry.file) for path, entry in gather(arrival.folder).files.items()}
    loaded = load(arrival.folder, probe)
    errors = new_errors(check(loaded, today), check(load(arrival.content, probe), today))
    problems = audit(arrival.folder, loaded, today).problems
    notes = tuple(problem for problem in problems if problem.severity is Severity.WARNING)
    return Examination(plan(arrival, versions.files(), coming), loaded, errors, notes)
