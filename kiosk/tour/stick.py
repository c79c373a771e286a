"""A stick for the tour, and what staff do with it. Nothing of it ever reaches the content of the tour."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.drafting.roundtrip import to_text
from kiosk.core.stick.plan import title_of
from kiosk.core.versions.store import Store, Version, digest_of
from kiosk.core.versions.versions import place
from kiosk.core.writing import write_whole
from kiosk.services.volumes import Volume

if TYPE_CHECKING:
    from kiosk.ui.staff.stick.sticks import Sticks

VIEWS = ("none", "offers", "report", "change", "notes", "preview", "mistakes", "refused", "earlier")
SETTINGS = (
    '[clinic]\nname = "Another clinic"\n[contact]\nphone = "555-010-0142"\n[languages]\ndefault = "{}"\noffered = {}\n'
)
NEW = "---\ntitle: Walking after surgery\nsummary: A little more each day.\n---\nWalk a little each day.\n"
BROKEN = "---\ntitle: A page with a mistake\n---\nRead [the page that is gone](gone.md).\n"
PHONE, SHORT_WEEK = "815-555-0100", [*["08:00-17:00"] * 4, "08:00-12:30", "closed", "closed"]
SINCE = datetime(2026, 2, 23, 16, 5, tzinfo=UTC)


class TourStick:
    """`folder` is for the tour alone: what is on the stick lies there, and versions of `content` that never were."""

    def __init__(self, content: Path, folder: Path, languages: Sequence[str]) -> None:
        self._content, self._folder, self._languages = content, folder, languages
        self._plugged = False

    def volumes(self) -> Sequence[Volume]:
        return [Volume("CLINIC", self._folder / "stick")] if self._plugged else []

    def plug(self, *, wanted: bool) -> None:
        self._plugged = wanted
        self.fill()

    def show(self, sticks: Sticks, view: str) -> None:
        """Do what leads to this view, with the page for sticks open."""
        self.plug(wanted=view not in {"none", "earlier"})
        sticks.finder.look()
        if view == "earlier":
            sticks.earlier.look()
        name = {"mistakes": "with-a-mistake", "refused": "torn.zip", "offers": ""}.get(view, "spring")
        if self._plugged and name:
            sticks.take(str(self._folder / "stick" / name))
        match view:
            case "change":
                page = sticks.delivery.languages[0]["pages"]
                sticks.read(next((one["path"] for one in page if one["kind"] == "changed"), page[0]["path"]))
            case "notes":
                sticks.read_notes()
            case "preview":
                sticks.look()
            case _:
                return

    def fill(self) -> None:
        """Have a stick, and a past: pages from before, and settings."""
        stick = self._folder / "stick"
        if stick.exists():
            return
        for name, text in self._pages():
            for folder in ("spring", "with-a-mistake"):
                write_whole(stick / folder / name, text.encode())
        write_whole(stick / "with-a-mistake" / self._languages[0] / "01-new" / "02-broken.md", BROKEN.encode())
        write_whole(stick / "torn.zip", b"PK\x03\x04 pulled out too early")
        for file in stick.rglob("*.*"):
            os.utime(file, (SINCE.timestamp(), SINCE.timestamp()))
        store = Store(place(self._content, self._folder))
        settings = self._settings()
        other = digest_of(settings)
        store.put(settings, other)
        past = (
            *(("first", "", "", "one"), ("settings", "", other, "one")),
            *(("editor", "", "", "two"), ("stick", "winter.zip", "", "three")),
        )
        for number, (maker, note, digest, page) in enumerate(past, 1):
            store.add(Version(number, SINCE, maker, note, {"kiosk.toml": digest, f"{page}.md": ""}, ()))

    def _settings(self) -> bytes:
        """Those of the content, as they might have been."""
        from kiosk.core.settings_edit import WEEK, edited

        file = self._content / "kiosk.toml"
        now = to_text(file.read_bytes()) if file.exists() else ""
        return edited(now, {"contact.phone": PHONE, WEEK: SHORT_WEEK}, self._languages).encode()

    def _pages(self) -> Iterator[tuple[str, str]]:
        """The first pages of each language with other words, and a new one."""
        offered = "[" + ", ".join(f'"{language}"' for language in self._languages) + "]"
        yield "kiosk.toml", SETTINGS.format(self._languages[0], offered)
        for language in self._languages:
            own = (
                sorted((self._content / language).glob("*.md")) + sorted((self._content / language).glob("*/*.md"))[:3]
            )
            for file in own:
                path = file.relative_to(self._content).as_posix()
                title = title_of(to_text(file.read_bytes()), path)
                yield path, f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n---\nThese words are new.\n"
            yield f"{language}/01-new/index.md", "---\ntitle: New here\nsummary: New.\n---\n"
            yield f"{language}/01-new/01-walking.md", NEW
