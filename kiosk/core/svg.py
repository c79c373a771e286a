"""Is a drawing safe to hand to Qt? QtSvg opens the files a drawing names and expands it without a limit."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

MAX_BYTES = 2 * 1024 * 1024
MAX_ELEMENTS = 20_000
MAX_DEPTH = 100
MAX_DRAWN = 100_000
"""Elements after every `use` has been replaced by what it repeats."""

_FORBIDDEN = {"script": "a script", "foreignObject": "foreign content", "iframe": "foreign content"}
_REFERENCES = ("href", "src")
_EMBEDDED = ("data:image/png", "data:image/jpeg", "data:image/jpg")
_URL = re.compile(r"url\(\s*[\"']?\s*([^\"')\s]*)", re.IGNORECASE)
_SAVE_AGAIN = "Save the drawing again as a plain SVG, or as a PNG picture."


def fault(data: bytes) -> str:
    """Why this drawing is refused, with the way out; empty if it is safe."""
    if len(data) > MAX_BYTES:
        return f"The drawing is larger than {MAX_BYTES // 1024 // 1024} MB. {_SAVE_AGAIN}"
    scan = _Scan()
    try:
        scan.parser.Parse(data, True)
        scan.check_size()
    except _RefusedError as refusal:
        return f"{refusal} {_SAVE_AGAIN}"
    except (expat.ExpatError, ValueError, LookupError) as error:
        return f"The drawing is damaged ({error}). {_SAVE_AGAIN}"
    return ""


class _RefusedError(Exception):
    """The drawing is not safe; the message says why."""


@dataclass(slots=True)
class _Node:
    """An element with what it holds and which ids it points to."""

    children: list[_Node] = field(default_factory=list["_Node"])
    targets: list[str] = field(default_factory=list[str])


class _Scan:
    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.EntityDeclHandler = self._entity
        self.parser.ProcessingInstructionHandler = self._instruction
        self._root = _Node()
        self._open = [self._root]
        self._ids: dict[str, _Node] = {}
        self._count = 0
        self._style: list[str] = []

    def check_size(self) -> None:
        """Refuse drawings whose parts repeat each other without end, or so often that drawing them hangs."""
        self._check_style("".join(self._style))
        sizes: dict[int, int] = {}
        if self._drawn(self._root, sizes, 0) > MAX_DRAWN:
            raise _RefusedError("The drawing repeats its parts too often.")

    def _drawn(self, node: _Node, sizes: dict[int, int], depth: int) -> int:
        """How many elements are drawn for this one; 0 marks one whose counting has begun, so a ring shows."""
        if depth > 2 * MAX_DEPTH:
            raise _RefusedError("The parts of the drawing are nested too deeply.")
        known = sizes.get(id(node))
        if known == 0:
            raise _RefusedError("A part of the drawing repeats itself without end.")
        if known is not None:
            return known
        sizes[id(node)] = 0
        inner = [*node.children, *(self._ids[target] for target in node.targets if target in self._ids)]
        sizes[id(node)] = total = 1 + sum(self._drawn(child, sizes, depth + 1) for child in inner)
        return total

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        name = tag.rpartition(":")[2]
        if self._count == 1 and name != "svg":
            raise _RefusedError("The file is not an SVG drawing.")
        if self._count > MAX_ELEMENTS or len(self._open) > MAX_DEPTH:
            raise _RefusedError(f"The drawing has more than {MAX_ELEMENTS:,} parts, or they are nested too deeply.")
        if name in _FORBIDDEN:
            raise _RefusedError(f"The drawing holds {_FORBIDDEN[name]}.")
        node = _Node(targets=list(_targets(attributes)))
        self._open[-1].children.append(node)
        self._open.append(node)
        if "id" in attributes:
            self._ids.setdefault(attributes["id"], node)

    def _end(self, _tag: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self._style.append(text)

    def _check_style(self, text: str) -> None:
        if "@import" in text.lower():
            raise _RefusedError("The drawing loads another file.")
        for address in _URL.findall(text):
            _check_address(address)

    def _entity(self, *_declaration: object) -> None:
        raise _RefusedError("The drawing declares entities.")

    def _instruction(self, target: str, _data: str) -> None:
        if target.lower().startswith("xml-"):
            raise _RefusedError("The drawing loads another file.")


def _targets(attributes: dict[str, str]) -> list[str]:
    """The ids that the attributes of one element point to."""
    addresses: list[str] = []
    for name, value in attributes.items():
        if name.rpartition(":")[2].lower() in _REFERENCES:
            addresses.append(value.strip())
        addresses.extend(_URL.findall(value))
    for address in addresses:
        _check_address(address)
    return [address[1:] for address in addresses if address.startswith("#")]


def _check_address(address: str) -> None:
    if address and not address.startswith("#") and not address.lower().startswith(_EMBEDDED):
        raise _RefusedError("The drawing loads another file.")
