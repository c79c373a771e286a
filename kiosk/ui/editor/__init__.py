"""The content editor, as its window shows it."""

from __future__ import annotations
