"""What a screen has to say: its words in the order one sees them, then its buttons, then its sources.

The words come from the live items, so that nothing can be seen and not be heard; only the body of a page, which has
tables and pictures to be put into words, comes from its blocks. Items say by their `objectName` what they are: "body"
is such a body, "aside" belongs to it or must not be heard, "sources" is heard last, and "glyph" is no text.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.core.library import Page
from kiosk.core.places import CHIME
from kiosk.core.spoken.script import script, sentences_at
from kiosk.core.spoken.tongue import Tongue, read_tongue
from kiosk.core.spoken.utterance import Utterance
from kiosk.ui.markup import underlined
from kiosk.ui.rows import Row, rows
from kiosk.ui.views import Views

BODY, ASIDE, SOURCES, GLYPH = "body", "aside", "sources", "glyph"


@dataclass(frozen=True, slots=True)
class Line:
    """`item` is what is being read; in the body of a page, `part` tells which part of it. `file` is a recording."""

    words: str
    language: str
    item: QQuickItem | None = None
    part: dict[str, int | str] = field(default_factory=dict[str, int | str])
    file: Path | None = None

    @property
    def there(self) -> QQuickItem | None:
        """The item, unless it has gone from the screen meanwhile: QML must never be handed what is deleted."""
        return self.item if self.item is not None and shiboken6.isValid(self.item) else None


def warning(words: Iterable[str], language: str, *, chimes: bool) -> list[Line]:
    """What is heard with the idle question."""
    said = [Line(sentence, language) for sentence in words]
    return [Line("", language, file=CHIME), *said] if chimes else said


def lines(
    root: QQuickItem, page: Page | None, language: str, views: Views, answered: Container[int] = ()
) -> list[Line]:
    """Everything that can be seen in `root`. `answered` are the quizzes of the page that show why, from 0."""
    tongue = read_tongue(language, views.library.sayings)
    found = list(_walk(root))
    if page is not None and page.recording:
        body = next((item for item in found if item.objectName() == BODY), None)
        spoken = [Line("", language, body, file=views.folder / page.recording)]
    else:
        texts = [item for item in found if not _is_control(item) and not _within(item, SOURCES)]
        spoken = [line for item in texts for line in _read(item, page, language, views, tongue, answered)]
    buttons = [Line(tongue.say(_name(item)), language, item) for item in found if _is_control(item) and _name(item)]
    if buttons:
        spoken += [Line(tongue.phrase("buttons", text=""), language), *buttons]
    sources = (item for item in found if _within(item, SOURCES))
    spoken += [line for item in sources for line in _sentences(item, _name(item), language, tongue)]
    return [line for line in spoken if line.file is not None or any(char.isalnum() for char in line.words)]


def spoken(text: str, language: str, views: Views) -> list[Line]:
    """Words that stand nowhere by themselves, sentence by sentence."""
    tongue = read_tongue(language, views.library.sayings)
    return [Line(tongue.say(text[start:end]), language) for start, end in sentences_at(text)]


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """What can be seen and has something to say, from top to bottom of the tree."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0 or child.objectName() in {ASIDE, GLYPH}:
            continue
        if child.objectName() == BODY:
            yield child
            yield from (inner for inner in _walk(child) if _is_control(inner))
        elif _speaks(child):
            yield child
        else:
            yield from _walk(child)


def _speaks(item: QQuickItem) -> bool:
    if item.inherits("QQuickAbstractButton"):
        return item.isEnabled()
    return item.inherits("QQuickText") or bool(item.property("description"))


def _is_control(item: QQuickItem) -> bool:
    """A card is read where it stands: it is what the screen is about. Every other button comes at the end."""
    return item.inherits("QQuickAbstractButton") and not item.property("card")


def _within(item: QQuickItem, name: str) -> bool:
    around = cast("QQuickItem | None", item)
    while around is not None:
        if around.objectName() == name:
            return True
        around = cast("QQuickItem | None", around.parentItem())
    return False


def _name(item: QQuickItem) -> str:
    """What assistive technology is told of a button, which may say more than its label; of the rest, the words."""
    if item.inherits("QQuickAbstractButton"):
        told = QAccessible.queryAccessibleInterface(item)
        parts = (told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description))
    else:
        parts = (item.property("text"), item.property("description"))
    words = [part.strip() for part in parts if isinstance(part, str) and part.strip()]
    return ". ".join(word.rstrip(".") for word in words) + "." if len(words) > 1 else "".join(words)


def _read(
    item: QQuickItem, page: Page | None, language: str, views: Views, tongue: Tongue, answered: Container[int]
) -> Iterable[Line]:
    if page is not None and page.language not in {"", language} and (_is_body(item) or _name(item) == page.title):
        # A page that is not translated is read in the language it is written in.
        language, tongue = page.language, read_tongue(page.language, views.library.sayings)
    if _is_body(item):
        return _body(item, page, language, views, tongue, answered)
    return _sentences(item, _name(item), language, tongue)


def _is_body(item: QQuickItem) -> bool:
    return item.objectName() == BODY


def _sentences(item: QQuickItem, text: str, language: str, tongue: Tongue) -> Iterator[Line]:
    for start, end in sentences_at(text):
        yield Line(tongue.say(text[start:end]), language, item)


def _body(
    item: QQuickItem, page: Page | None, language: str, views: Views, tongue: Tongue, answered: Container[int]
) -> Iterator[Line]:
    if page is None:
        return
    drawn = rows(page.blocks, views.folder)
    for utterance in script(page.blocks, tongue, answered):
        yield Line(utterance.words, language, item, _part(utterance, drawn))


def _part(utterance: Utterance, drawn: list[Row]) -> dict[str, int | str]:
    anchor = utterance.anchor
    row = drawn[anchor.row]
    if anchor.inner >= 0:
        row = row["rows"][anchor.inner]
    sentence = underlined(str(row["text"]), utterance.start, utterance.end) if utterance.end else ""
    return {"row": anchor.row, "inner": anchor.inner, "line": anchor.line, "sentence": sentence}
