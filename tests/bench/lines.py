"""How a measured process tells the measuring one what has happened: a word and values a line, on standard output.

`cpu` is the processor time the process has used so far, in milliseconds; a busy machine does not add to it.
"""

from __future__ import annotations

import json
import sys
import time


def tell(word: str, **values: object) -> None:
    sys.stdout.write(json.dumps({"word": word, "cpu": time.process_time() * 1000, **values}) + "\n")
    sys.stdout.flush()


def wait_for_parent() -> None:
    """Hold still until the measuring process closes the line."""
    sys.stdin.read()
