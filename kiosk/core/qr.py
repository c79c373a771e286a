"""QR codes that hold the text itself, so that a phone needs no network to read them.

segno is imported at the first code: it takes 30 ms, and no code stands on the first screen.
"""

from __future__ import annotations

import re

QUIET_ZONE = 4
"""Modules of white around a code, as ISO/IEC 18004 asks."""

_ESCAPED = re.compile(r"[\\,;]")
"""Divide the parts of a name in a vCard; segno leaves them as they are, because it wants the parts."""


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of a code row by row, dark ones true, with the quiet zone.

    Letters beyond ASCII are UTF-8, and the code says so: phones that pass over that sign guess UTF-8 anyway.
    Raises ValueError (`segno.DataOverflowError`) when the text does not fit into one code.
    """
    import segno

    ascii_only = text.isascii()
    code = segno.make_qr(text, error="m", encoding=None if ascii_only else "utf-8", eci=not ascii_only)
    return tuple(tuple(bool(module) for module in line) for line in code.matrix_iter(border=QUIET_ZONE))


def contact_card(name: str, phone: str, *, title: str = "", email: str = "", organisation: str = "") -> str:
    """A vCard 3.0 that a phone's camera offers to save."""
    from segno import helpers

    name, phone, title, email, organisation = (
        " ".join(field.split()) for field in (name, phone, title, email, organisation)
    )
    return helpers.make_vcard_data(
        name=_ESCAPED.sub(r"\\\g<0>", name),
        displayname=name,
        phone=phone or None,
        email=email or None,
        title=title or None,
        org=organisation or None,
    )
