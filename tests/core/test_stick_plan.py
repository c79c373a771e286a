"""What would change, page by page, and what goes back to how it was."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.core.stick import Arrival, Counts, Plan, SettingChange, offers
from kiosk.core.stick.earlier import MOST, earlier, go_back
from kiosk.core.stick.examination import Examination, examine
from kiosk.core.versions import Version, Versions
from tests.core.folders import PNG, SOUND, fill, sized

PAGE = "en/01-start/01-one.md"
TOML = '[clinic]\nname = "Clinic"\n[contact]\nphone = "555-0100"\n'


class Desk:
    def __init__(self, folder: Path) -> None:
        self.content = fill(folder / "content", {**SOUND, "kiosk.toml": TOML})
        self.stick = fill(folder / "stick", {**SOUND, "kiosk.toml": TOML})
        self.arrival = Arrival(self.content, folder / "data")
        self.versions = Versions(self.content, folder / "data", lambda: datetime(2026, 3, 1, tzinfo=UTC))

    def examine(self, *, own_settings: bool = True) -> Examination:
        self.arrival.take(offers(self.stick)[0], lambda _done, _of: True)
        self.arrival.settle(own_settings=own_settings)
        return examine(self.arrival, self.versions, sized, date(2026, 3, 1))

    def bring(self, *, own_settings: bool = True) -> Version:
        plan = self.examine(own_settings=own_settings).plan
        return self.versions.publish(plan.sources, "stick", expected=plan.expected)

    def phone(self) -> str:
        return (self.content / "kiosk.toml").read_text(encoding="utf-8").rpartition("phone")[2].strip(' ="\n')


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)
    return Desk(tmp_path)


def kinds(plan: Plan) -> list[tuple[str, str, str]]:
    return [(page.kind, page.path, page.title) for page in plan.pages]


def test_pages_are_told_by_what_becomes_of_them(desk: Desk) -> None:
    fill(desk.content, {"en/01-start/05-old.md": "---\ntitle: Old\n---\nx\n", "en/01-start/07-far.md": "Far.\n"})
    fill(desk.stick, {PAGE: "---\ntitle: The one\n---\nOther words.\n", "en/01-start/03-new.md": "New words.\n"})
    fill(desk.stick, {"en/01-start/02-far.md": "Far.\n"})
    plan = desk.examine().plan
    assert kinds(plan) == [
        ("changed", PAGE, "The one"),
        ("moved", "en/01-start/02-far.md", "Far"),
        ("added", "en/01-start/03-new.md", "New"),
        ("removed", "en/01-start/05-old.md", "Old"),
    ]
    assert (plan.same, plan.pages[0].language) == (2, "en")


def test_pictures_recordings_and_the_rest_are_counted(desk: Desk) -> None:
    fill(desk.content, {"images/a.png": PNG, "images/b.png": PNG, "speech.toml": ""})
    fill(desk.stick, {"images/b.png": PNG + b"x", "images/c.svg": "<svg/>", "en/01-start/01-one.en.ogg": "x"})
    plan = desk.examine().plan
    assert plan.pictures == Counts(added=1, changed=1, removed=1)
    assert plan.recordings == Counts(added=1)
    assert plan.others == Counts(removed=1)
    assert plan.pages == ()


def test_settings_are_told_apart_and_stay_this_clinics_own(desk: Desk) -> None:
    fill(
        desk.stick, {"kiosk.toml": '[contact]\nphone = "999"\nhours = { en = "8-17" }\n[languages]\noffered = ["en"]\n'}
    )
    plan = desk.examine().plan
    assert plan.settings == (
        SettingChange("clinic.name", "Clinic", ""),
        SettingChange("contact.phone", "555-0100", "999"),
        SettingChange("contact.hours.en", "", "8-17"),
        SettingChange("languages.offered", "", "en"),
    )
    assert plan.changes == ()
    taken = desk.examine(own_settings=False).plan
    assert [change.path for change in taken.changes] == ["kiosk.toml"]
    assert taken.settings == plan.settings


def test_only_errors_that_patients_do_not_see_yet_refuse_it(desk: Desk) -> None:
    broken = "---\ntitle: Two\n---\n[gone](gone.md)\n"
    fill(desk.content, {"en/01-start/02-two.md": broken})
    fill(desk.stick, {"en/01-start/02-two.md": f"\n{broken}", "en/01-start/03-three.md": broken})
    found = desk.examine()
    assert {error.path for error in found.errors} >= {"en/01-start/03-three.md"}
    fill(desk.stick, {"en/01-start/02-two.md": broken})
    (desk.stick / "en/01-start/03-three.md").unlink()
    assert desk.examine().errors == ()
    assert any(note.rule == "not-reviewed" for note in desk.examine().notes)


def test_a_plan_is_published_as_one_version(desk: Desk) -> None:
    fill(desk.stick, {PAGE: "---\ntitle: One\n---\nNew words.\n"})
    version = desk.bring()
    assert (version.maker, version.pages) == ("stick", (PAGE,))
    assert "New words." in (desk.content / PAGE).read_text(encoding="utf-8")


def bring(desk: Desk, words: str) -> Version:
    fill(desk.stick, {PAGE: f"---\ntitle: One\n---\n{words}\n"})
    return desk.bring()


def test_five_earlier_ones_can_be_gone_back_to(desk: Desk) -> None:
    for number in range(8):
        bring(desk, f"Number {number}.")
    found = earlier(desk.versions.all(), desk.versions.files())
    assert [version.maker for version in found] == ["stick"] * MOST
    assert b"Number 2." in desk.versions.read(found[-1], PAGE)


def test_states_with_the_same_pages_are_listed_once(desk: Desk) -> None:
    bring(desk, "New.")
    first = desk.versions.all()[-1]
    for number in range(3):
        desk.versions.publish({"kiosk.toml": f'[contact]\nphone = "555-010{number}"\n'.encode()}, "settings")
    assert earlier(desk.versions.all(), desk.versions.files()) == (first,)
    go_back(desk.versions, first)
    assert [one.maker for one in earlier(desk.versions.all(), desk.versions.files())] == ["settings"]


def test_what_was_brought_back_is_listed_as_what_it_was(desk: Desk) -> None:
    bring(desk, "New.")
    first = desk.versions.all()[-1]
    go_back(desk.versions, first)
    bring(desk, "New.")
    assert earlier(desk.versions.all(), desk.versions.files()) == (first,)


def test_pages_go_back_but_a_new_phone_number_does_not(desk: Desk) -> None:
    bring(desk, "New.")
    desk.versions.publish({"kiosk.toml": TOML.replace("0100", "0177").encode()}, "settings")
    go_back(desk.versions, desk.versions.all()[-1])
    assert "Words." in (desk.content / PAGE).read_text(encoding="utf-8")
    assert desk.phone() == "555-0177"


def test_settings_that_came_on_the_stick_go_back_with_its_pages(desk: Desk) -> None:
    fill(desk.stick, {"kiosk.toml": TOML.replace("0100", "0199"), PAGE: "---\ntitle: One\n---\nNew.\n"})
    desk.bring(own_settings=False)
    assert desk.phone() == "555-0199"
    go_back(desk.versions, desk.versions.all()[-1])
    assert desk.phone() == "555-0100"


def test_settings_changed_by_hand_after_the_stick_stay(desk: Desk) -> None:
    fill(desk.stick, {"kiosk.toml": TOML.replace("0100", "0199"), PAGE: "---\ntitle: One\n---\nNew.\n"})
    desk.bring(own_settings=False)
    fill(desk.content, {"kiosk.toml": TOML.replace("0100", "0155")})
    go_back(desk.versions, desk.versions.all()[-1])
    assert desk.phone() == "555-0155"


def test_the_logo_stays_with_the_settings_that_name_it(desk: Desk) -> None:
    bring(desk, "New.")
    first = desk.versions.all()[-1]
    logo = TOML + '[look]\nlogo = "images/own.svg"\n'
    desk.versions.publish({"kiosk.toml": logo.encode(), "images/own.svg": b"<svg/>"}, "settings")
    go_back(desk.versions, first)
    assert (desk.content / "images/own.svg").exists()
