"""What the editor does away from the screen's thread."""

from __future__ import annotations
