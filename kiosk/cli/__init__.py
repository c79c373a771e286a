"""The command line. Each command imports what it needs when it runs, so that none pays for another."""

from __future__ import annotations

from kiosk.cli.arguments import FAULTY, OK, UNUSABLE
from kiosk.cli.main import main

__all__ = ["FAULTY", "OK", "UNUSABLE", "main"]
