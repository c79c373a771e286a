"""The command line. Each command imports what it needs when it runs, so that none pays for another."""

from __future__ import annotations

from kiosk.cli.arguments import CONTENT, FAULTY, OK, UNUSABLE
from kiosk.cli.main import main

__all__ = ["CONTENT", "FAULTY", "OK", "UNUSABLE", "main"]
