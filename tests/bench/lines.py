"""How a measured process tells the measuring one what has happened: a word and values a line, on standard output."""

from __future__ import annotations

import json
import sys


def tell(word: str, **values: object) -> None:
    sys.stdout.write(json.dumps({"word": word, **values}) + "\n")
    sys.stdout.flush()


def wait_for_parent() -> None:
    """Hold still until the measuring process closes the line."""
    sys.stdin.read()
