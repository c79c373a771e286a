"""The screens of the staff area, by name."""

from __future__ import annotations

FIRST = "overview"
STEPS = (("contact", ""), ("settings", "screen"), ("check", ""))
"""What is worth doing once on a new kiosk: the screen, and the setting on it."""
INNER = {
    **dict.fromkeys(("card", "accent", "opening", "past"), "settings"),
    **dict.fromkeys(("grid", "colours"), "check"),
}
"""The screens that lie within another one."""
SAVING = {"contact", "settings"}
"""Where settings are saved."""
