"""What is wrong with a content folder, in words a receptionist understands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters: an error is missing from the screen, a warning is shown all the same."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in one file.

    `path` is relative to the content folder with forward slashes; `line` counts from 1, and 0 means the whole file.
    `text` says what is wrong and how to mend it; `rule` is the stable name that docs/content-format.md explains.
    """

    path: str
    line: int
    severity: Severity
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.severity}: {self.text} [{self.rule}]"


class KioskError(Exception):
    """The operator must act before the kiosk can run: the message names the file and the way out."""
