"""What people read, as totals of whole days: nothing that belongs to one visit (docs/decisions/0038)."""

from __future__ import annotations

FILE, DAMAGED = "usage.db", "usage-damaged.db"
"""In the data folder: the counts, and those of a file that could not be read."""
