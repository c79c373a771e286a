"""Whether this machine can write a language at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QFont, QTextLayout

from kiosk.core.languages import language
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule
from kiosk.core.settings_file import FILE_NAME

LATIN = "Touch to begin"
NO_GLYPH = 0
"""The glyph every font has for letters that it lacks."""


def can_write(words: str) -> bool:
    """Whether some font of this machine has every letter. Needs a running QGuiApplication."""
    layout = QTextLayout(words, QFont())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return not any(NO_GLYPH in run.glyphIndexes() for run in layout.glyphRuns())


def font_problems(languages: Sequence[str]) -> Iterator[Problem]:
    """Languages whose own name would be drawn as empty boxes on this machine."""
    if not can_write(LATIN):
        return  # this Qt sees no fonts at all, so it cannot tell
    for code in languages:
        known = language(code)
        if not can_write(known.name + known.invitation):
            text = (
                f"This computer has no font for {known.name} ({code}): its readers would see empty boxes. "
                "Install one on each kiosk (Debian: fonts-noto-core, for Chinese, Japanese and Korean fonts-noto-cjk)."
            )
            yield Problem(FILE_NAME, 0, Severity.WARNING, Rule.FONT_MISSING, text)
