"""A page as a tree of frozen values.

The screen, read-aloud, search, printing and the checker all work from these blocks, so none of them parses Markdown
again and none can disagree with another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to another page of the same library, by page id."""

    page: str


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """A link out of the kiosk. It is never opened: the screen shows it as text with a QR code."""

    url: str


Link = PageLink | OutsideLink


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: Link | None = None


Inline = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` is 2 to 4: the page title is the only level 1."""

    level: int
    text: Inline


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Inline


@dataclass(frozen=True, slots=True)
class ListItem:
    text: Inline
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemList:
    """A bulleted list, or a numbered one that counts from `start`."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Label:
    """Words for the part of a picture at `x`, `y`: percent of its width and height from the top left corner."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a picture that can be touched, at `x`, `y` as for a label. `page` is the id of the page that tells
    more, or empty.
    """

    name: str
    says: str
    x: float
    y: float
    page: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its alternative text, caption and labels.

    `path` is relative to the content folder with forward slashes, or empty when the picture cannot be shown (the screen
    then shows the alternative text in its place). `width` and `height` are in pixels.
    """

    path: str
    alt: str
    caption: str = ""
    width: int = 0
    height: int = 0
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """`lines` says where in the file each row stands, as far as that is known."""

    header: tuple[Inline, ...]
    rows: tuple[tuple[Inline, ...], ...]
    lines: tuple[int, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands out. `kind` is one of CALLOUT_KINDS."""

    kind: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    text: Inline
    right: bool


@dataclass(frozen=True, slots=True)
class Quiz:
    """A question with answers to touch. `blocks` explain it, whichever answer was touched."""

    question: str
    answers: tuple[Answer, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text, shown as it was written."""

    text: str


@dataclass(frozen=True, slots=True)
class Crowd:
    """`least` to `most` of `whole` people share what `label` says; both are equal where the number is sure."""

    least: int
    most: int
    whole: int
    label: str


@dataclass(frozen=True, slots=True)
class People:
    """Numbers drawn as people, one crowd above the other, all out of the same whole."""

    crowds: tuple[Crowd, ...]


@dataclass(frozen=True, slots=True)
class Divider:
    """A thematic break."""


Block = Heading | Paragraph | ItemList | Figure | Table | Callout | Quiz | Quote | Code | People | Divider

CALLOUT_KINDS = ("note", "tip", "important", "warning", "keep", "ask", "action")


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block in reading order, parents before the blocks inside them."""
    for block in blocks:
        yield block
        match block:
            case Callout(blocks=inner) | Quiz(blocks=inner) | Quote(blocks=inner):
                yield from walk(inner)
            case ItemList(items=items):
                for item in items:
                    yield from walk(item.blocks)
            case _:
                pass


def plain(text: Inline) -> str:
    """The words of a run of spans, without their style."""
    return "".join(span.text for span in text)


def inlines(block: Block) -> Iterator[Inline]:
    """The runs of text that stand directly in this block, not those of the blocks inside it."""
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case ItemList(items=items):
            yield from (item.text for item in items)
        case Quiz(answers=answers):
            yield from (answer.text for answer in answers)
        case Table(header=header, rows=rows):
            yield from header
            for row in rows:
                yield from row
        case _:
            pass


def count_words(title: str, blocks: tuple[Block, ...]) -> int:
    texts = (title, *(text for block in walk(blocks) for text in _texts(block)))
    return sum(len(text.split()) for text in texts)


def _texts(block: Block) -> list[str]:
    match block:
        case Callout(title=title):
            return [title]
        case Quiz(question=question):
            return [question, *map(plain, inlines(block))]
        case Figure(caption=caption, labels=labels):
            return [caption, *(label.text for label in labels)]
        case Code(text=text):
            return [text]
        case _:
            return [plain(words) for words in inlines(block)]
