"""The body of a page as utterances, in the order of the screen."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from itertools import count

from kiosk.core.blocks import (
    Block,
    Callout,
    Code,
    Divider,
    Figure,
    Heading,
    Inline,
    ItemList,
    Paragraph,
    People,
    Quiz,
    Quote,
    Span,
    Table,
    inlines,
    plain,
    walk,
)
from kiosk.core.sentences import sentences
from kiosk.core.spoken.tongue import Tongue
from kiosk.core.spoken.utterance import Anchor, Utterance


def script(blocks: Iterable[Block], tongue: Tongue, answered: Container[int] = ()) -> tuple[Utterance, ...]:
    """Everything the blocks show, said in the way of this language. `answered`: quizzes, from 0, that show why."""
    spoken: list[Utterance] = []
    quizzes = count()
    for row, part in enumerate(_parts(blocks)):
        here = Anchor(row)
        if isinstance(part, Callout | Quote):
            spoken += _box(part, here, tongue)
        elif isinstance(part, Quiz):
            spoken += _quiz(part, here, tongue, explained=next(quizzes) in answered)
        else:
            spoken += _read(part, here, tongue)
    return tuple(utterance for utterance in spoken if any(char.isalnum() for char in utterance.words))


def sentences_at(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends."""
    end = 0
    for sentence in sentences(text):
        start = text.index(sentence, end)
        end = start + len(sentence)
        yield start, end


_Part = Block | tuple[str, Inline]
"""What the screen draws as one row; an item of a list is its marker and its words."""


def _parts(blocks: Iterable[Block]) -> Iterator[_Part]:
    for block in blocks:
        if isinstance(block, Callout | Quote):
            yield block
        else:
            yield from _simple(block)


def _inside(blocks: Iterable[Block]) -> Iterator[_Part]:
    """The rows of a box: boxes within it are opened, because the screen draws them so."""
    for block in blocks:
        match block:
            case Callout(title=title, blocks=inner):
                yield ("", (Span(title),))
                yield from _inside(inner)
            case Quote(blocks=inner):
                yield from _inside(inner)
            case _:
                yield from _simple(block)


def _simple(block: Block) -> Iterator[_Part]:
    if not isinstance(block, ItemList):
        yield block
        return
    for number, item in enumerate(block.items, block.start):
        yield (f"{number}. " if block.ordered else "", item.text)
        for inner in item.blocks:
            if isinstance(inner, ItemList):
                yield from _simple(inner)
            else:
                yield from _inside((inner,))


def _box(box: Callout | Quote, here: Anchor, tongue: Tongue) -> Iterator[Utterance]:
    if isinstance(box, Callout):
        yield Utterance(tongue.say(box.title), here)
    for inner, part in enumerate(_inside(box.blocks)):
        yield from _read(part, replace(here, inner=inner), tongue)


def _read(part: _Part, here: Anchor, tongue: Tongue) -> Iterator[Utterance]:
    match part:
        case (str() as marker, text):
            yield from _sentences(plain(text), here, tongue, marker)
        case Heading(text=text) | Paragraph(text=text):
            yield from _sentences(plain(text), here, tongue)
        case Figure():
            yield from _figure(part, here, tongue)
        case Table():
            yield from _table(part, here, tongue)
        case People():
            yield from _people(part, here, tongue)
        case Code(text=text):
            yield Utterance(tongue.say(text), here)
        case Divider() | ItemList() | Callout() | Quote() | Quiz():
            pass


def _sentences(text: str, here: Anchor, tongue: Tongue, marker: str = "") -> Iterator[Utterance]:
    for start, end in sentences_at(text):
        yield Utterance(tongue.say((marker if start == 0 else "") + text[start:end]), here, start, end)


def _figure(figure: Figure, here: Anchor, tongue: Tongue) -> Iterator[Utterance]:
    if figure.alt:
        yield from _apart(tongue.phrase("picture", text=figure.alt), here, tongue)
    if figure.labels:
        labels = "; ".join(label.text for label in figure.labels)
        yield Utterance(tongue.say(tongue.phrase("labels", text=labels)), here)
    yield from _apart(figure.caption, here, tongue)


def _apart(text: str, here: Anchor, tongue: Tongue) -> Iterator[Utterance]:
    """Sentences that stand in no text of the screen, or not in the one that is marked."""
    for start, end in sentences_at(text):
        yield Utterance(tongue.say(text[start:end]), here)


def _table(table: Table, here: Anchor, tongue: Tongue) -> Iterator[Utterance]:
    header = [plain(cell) for cell in table.header]
    names = ", ".join(name for name in header if name)
    if names:
        yield Utterance(tongue.say(tongue.phrase("table", text=names)), here)
    for line, row in enumerate(table.rows):
        cells = (_cell(header[column] if column < len(header) else "", plain(cell)) for column, cell in enumerate(row))
        yield Utterance(tongue.say(" ".join(cell for cell in cells if cell)), replace(here, line=line))


def _cell(name: str, text: str) -> str:
    """One cell as a sentence, so that the voice pauses behind it."""
    if not text:
        return ""
    stop = "" if text.endswith((".", "!", "?")) else "."
    return (f"{name}: {text}" if name else text) + stop


def _quiz(quiz: Quiz, here: Anchor, tongue: Tongue, *, explained: bool) -> Iterator[Utterance]:
    """The answers without telling which is right, until one was touched."""
    yield from _apart(quiz.question, here, tongue)
    for number, answer in enumerate(quiz.answers, 1):
        yield from _apart(tongue.phrase("answer", number=number, text=plain(answer.text)), here, tongue)
    for block in walk(quiz.blocks) if explained else ():
        for text in inlines(block):
            yield from _apart(plain(text), here, tongue)


def _people(people: People, here: Anchor, tongue: Tongue) -> Iterator[Utterance]:
    for line, crowd in enumerate(people.crowds):
        name = "people" if crowd.least == crowd.most else "people_range"
        text = tongue.phrase(name, text=crowd.label, least=crowd.least, most=crowd.most, whole=crowd.whole)
        yield Utterance(tongue.say(text), replace(here, line=line))
