"""What the kiosk and its sound program tell each other: one JSON object a line."""

from __future__ import annotations

import json
from typing import Any, cast

Message = dict[str, Any]


def pack(message: Message) -> bytes:
    return json.dumps(message, ensure_ascii=True).encode("ascii") + b"\n"


def unpack(line: bytes) -> Message | None:
    """The message of a line, or None for anything else that a library wrote there."""
    try:
        message: object = json.loads(line)
    except ValueError:
        return None
    return cast("Message", message) if isinstance(message, dict) else None
