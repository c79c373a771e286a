"""Where the kiosk's own files lie, in the source and in a bundle."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_BUNDLED = bool(getattr(sys, "frozen", False))

RESOURCES = ROOT / "resources"
CHIME = RESOURCES / "sounds" / "chime.wav"
_BESIDE = Path(sys.executable).resolve().parent if _BUNDLED else ROOT
CONTENT = (_BESIDE / "content").resolve()
"""The shipped words: in a bundle beside the executable, where staff find them. A system's package puts a link there."""
GUIDE = _BESIDE / "docs"
"""The staff guide in each language, and its pictures."""


def itself(*words: str) -> tuple[str, list[str]]:
    """The program and the arguments that start another command of the kiosk, such as `itself("speak")`."""
    return sys.executable, [*words] if _BUNDLED else [str(ROOT / "main.py"), *words]


def typed(words: str) -> str:
    """What people type to start another command of the kiosk, such as `typed("pin set")`."""
    return f"{Path(sys.argv[0]).name if _BUNDLED else 'python main.py'} {words}"
