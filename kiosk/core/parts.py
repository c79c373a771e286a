"""Text cut into pieces that fit into one code each, so that each can be read without the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kiosk.core.sentences import sentences

ROOM = 284
"""Bytes of UTF-8 in a QR code of version 12 at level M (ISO/IEC 18004, table 7), less the sign that says UTF-8."""
MOST = 8
"""Nobody scans more codes than these."""
LONGEST_TITLE = 90

Named = Callable[[str, int, int], str]
"""The heading of a part, from the title, the number of the part and how many there are."""


def parts(title: str, lines: Iterable[str], named: Named, *, room: int = ROOM) -> tuple[str, ...]:
    """The parts in order, each headed; no more than one bears only the title. Empty if they would be too many."""
    title = _shortened(title)
    left = room - _bytes(named(title, MOST, MOST)) - 1
    bodies: list[str] = []
    for piece in (piece for line in lines for piece in _pieces(line, left)):
        joined = f"{bodies[-1]}\n{piece}" if bodies else piece
        if bodies and _bytes(joined) <= left:
            bodies[-1] = joined
        elif len(bodies) == MOST:
            return ()
        else:
            bodies.append(piece)
    if len(bodies) < 2:
        return tuple(f"{title}\n{body}" for body in bodies) or (title,)
    return tuple(f"{named(title, number, len(bodies))}\n{body}" for number, body in enumerate(bodies, 1))


def _pieces(line: str, room: int) -> Iterator[str]:
    """The line, cut between sentences if it is too long, else between words, else anywhere."""
    for pieces, gap in (([line], ""), (sentences(line), " "), (line.split(), " ")):
        if all(_bytes(piece) <= room for piece in pieces):
            yield from _packed(pieces, gap, room)
            return
    yield from _packed(line, "", room)


def _packed(pieces: Iterable[str], gap: str, room: int) -> Iterator[str]:
    packed = ""
    for piece in pieces:
        joined = f"{packed}{gap}{piece}" if packed else piece
        if _bytes(joined) > room:
            yield packed
            packed = piece
        else:
            packed = joined
    if packed:
        yield packed


def _shortened(title: str) -> str:
    if _bytes(title) <= LONGEST_TITLE:
        return title
    return next(_packed(title, "", LONGEST_TITLE - _bytes("…"))).rstrip() + "…"


def _bytes(text: str) -> int:
    return len(text.encode())
