"""The tour as a whole: pictures, report, exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.cli import main
from kiosk.core.problems import KioskError
from kiosk.tour import targets
from kiosk.tour.backstage import HELP, PLACES
from kiosk.tour.stick import VIEWS
from kiosk.tour.tour import TourOptions, tour
from kiosk.tour.usage import USES
from kiosk.tour.writing import VIEWS as EDITED
from tests.kiosk_window import SMALL, write_content

SIZE = (1920, 1080)
STATES = {
    "attract",
    "home",
    "contact",
    "ease",
    "lowered",
    "language",
    "help",
    "about",
    "outside",
    "keys",
    "idle",
    "listening-home",
    "listening-page",
    "questions-none",
    "take-contact",
    "photo-contact",
    "take-contact-printed",
    "take-contact-not-printed",
    "time",
    "stop",
    "beside-path",
}
SEARCH = {"find", "find-results", "find-nothing", "find-page", "letters"}
FIRST = ("first", "first-repeat", "first-steps")
STAFF = {
    f"staff-{place}"
    for place in (
        "pin",
        "pin-wrong",
        *FIRST,
        *PLACES,
        *(f"stick-{view}" for view in VIEWS),
        *(f"usage-{use}" for use in USES),
        *(f"help-{name}" for name in HELP),
        *(f"editor-{view}" for view in EDITED),
    )
}
UNREAD = {"one-moment-section", "one-moment-page", "one-moment-help"}


@pytest.fixture
def content(tmp_path: Path, fonts: QGuiApplication) -> Path:
    assert fonts
    picture = "---\ntitle: A picture\n---\n![A line](gone.png)\n"
    return write_content(tmp_path / "content", {**SMALL, "en/02-second/02-picture.md": picture})


def report(out: Path) -> dict[str, Any]:
    return json.loads((out / "tour.json").read_text(encoding="utf-8"))


def test_every_screen_and_page_is_taken_in_every_language_and_look(content: Path, tmp_path: Path) -> None:
    said: list[str] = []
    out = tmp_path / "out"
    code = tour(TourOptions(content, out, (SIZE,), themes=("light", "dark"), text_sizes=("large",)), said.append)
    entries = report(out)["pictures"]
    pages = {"page-first-one", "page-first-two", "page-first-three", "page-second-other", "page-second-picture"}
    for theme in ("light", "dark"):
        english = {entry["stop"] for entry in entries if (entry["language"], entry["theme"]) == ("en", theme)}
        bigger = {stop for stop in english if stop.startswith("big-")}
        assert {"big-home", "big-section", "big-page", "big-find", "big-ease", "big-language", "big-idle"} <= bigger
        assert english - bigger == STATES | SEARCH | STAFF | UNREAD | pages | {
            "section-first",
            "section-second",
            "broken-picture",
        }
        spanish = {entry["stop"] for entry in entries if (entry["language"], entry["theme"]) == ("es", theme)}
        assert spanish == english, "what is not translated is shown in English"
    assert {path.relative_to(out).as_posix() for path in out.rglob("*.png")} == {entry["file"] for entry in entries}
    assert report(out)["summary"]["pictures"] == len(entries)
    assert code == (1 if report(out)["summary"]["violations"] else 0)
    assert said[-1].startswith(f"{len(entries)} pictures")


def test_a_picture_shows_what_its_entry_tells(content: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    tour(TourOptions(content, out, (SIZE,), languages=("es",)), lambda _line: None)
    entries = {entry["file"]: entry for entry in report(out)["pictures"]}
    home = entries["1920x1080/es-light-normal/home.png"]
    assert home["mm"] == [476, 268]
    assert "Primer tema" in [target["name"] for target in home["targets"]]
    assert home["smallest_gap_mm"] >= 3
    assert home["least_contrast"]["ratio"] >= 7
    idle = entries["1920x1080/es-light-normal/idle.png"]
    assert [target["name"] for target in idle["targets"] if target["main"]] == ["Sigo aquí"]
    assert QImage(str(out / home["file"])).size().toTuple() == SIZE


def test_what_breaks_a_rule_fails_and_is_said(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(targets, "SMALLEST_MM", 1000.0)
    monkeypatch.chdir(tmp_path)
    size = f"{SIZE[0]}x{SIZE[1]}"
    assert main(["tour", content.name, "--out", "out", "--size", size, "--language", "es"]) == 1
    said = capsys.readouterr().out.splitlines()
    violations = [(entry["file"], one) for entry in report(tmp_path / "out")["pictures"] for one in entry["violations"]]
    assert violations
    for file, one in violations:
        assert f"{file}: {one['text']} [{one['rule']}] {one['item']}" in said
    assert f"{len(violations)} violations" in said[-1]


def test_a_language_that_is_not_there_is_refused(content: Path, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"'fr'.*en, es"):
        tour(TourOptions(content, tmp_path / "out", languages=("fr",)))


def test_pictures_that_cannot_be_written_are_refused(content: Path, tmp_path: Path) -> None:
    occupied = tmp_path / "out"
    occupied.write_text("a file", encoding="utf-8")
    with pytest.raises(KioskError, match="--out"):
        tour(TourOptions(content, occupied, (SIZE,), languages=("es",)), lambda _line: None)
