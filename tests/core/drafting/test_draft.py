"""Work on a copy, publish it as a whole, lose nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.drafting.draft import LOCK, Draft
from kiosk.core.versions import Fault, VersionError, Versions
from tests.core.folders import SOUND, fill

PAGE = "en/01-start/01-one.md"
INDEX = "en/index.md"


class Room:
    def __init__(self, folder: Path) -> None:
        self.content = fill(folder / "content", SOUND)
        self.data = folder / "data"
        self.versions = Versions(self.content, self.data)
        self.draft = self.reopened()

    def reopened(self) -> Draft:
        """As after the program ended, however it did."""
        draft = Draft(self.content, self.data)
        draft.open()
        return draft

    def shown(self, path: str = PAGE) -> bytes:
        return (self.content / path).read_bytes()


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_nothing_reaches_patients_before_it_is_published(room: Room) -> None:
    before = room.shown()
    room.draft.write(PAGE, b"new")
    room.draft.write(INDEX, None)
    assert room.shown() == before
    assert [(change.path, change.kind) for change in room.draft.changes()] == [(PAGE, "changed"), (INDEX, "removed")]
    version = room.draft.publish(room.versions)
    assert room.shown() == b"new"
    assert not (room.content / INDEX).exists()
    assert version.maker == "editor"
    assert room.draft.changes() == ()


def test_a_draft_outlives_the_program(room: Room) -> None:
    room.draft.write(PAGE, b"half a sent")
    again = room.reopened()
    assert again.read(PAGE) == b"half a sent"
    assert [change.path for change in again.changes()] == [PAGE]
    again.discard()
    assert again.changes() == ()
    assert again.read(PAGE) == room.shown()


def test_changes_made_in_the_folder_meanwhile_are_taken_over(room: Room) -> None:
    room.draft.write(PAGE, b"mine")
    fill(room.content, {INDEX: "theirs", "en/01-start/03-three.md": "new"})
    assert room.draft.refresh() == ()
    assert room.draft.read(INDEX) == b"theirs"
    assert room.draft.read("en/01-start/03-three.md") == b"new"
    (room.content / "en/01-start/03-three.md").unlink()
    assert room.draft.refresh() == ()
    assert [change.path for change in room.draft.changes()] == [PAGE]


@pytest.mark.parametrize("theirs", [True, False])
def test_a_page_changed_on_both_sides_is_asked_about(room: Room, theirs: bool) -> None:
    room.draft.write(PAGE, b"mine")
    fill(room.content, {PAGE: "theirs"})
    with pytest.raises(VersionError) as caught:
        room.draft.publish(room.versions)
    assert (caught.value.fault, caught.value.paths) == (Fault.CHANGED, (PAGE,))
    assert room.shown() == b"theirs"
    room.draft.prefer(PAGE, theirs=theirs)
    room.draft.publish(room.versions)
    assert room.shown() == (b"theirs" if theirs else b"mine")
    assert any(room.versions.read(version, PAGE) == b"theirs" for version in room.versions.all())


def test_the_same_change_on_both_sides_is_no_question(room: Room) -> None:
    room.draft.write(PAGE, b"same")
    fill(room.content, {PAGE: "same"})
    assert room.draft.refresh() == ()
    assert room.draft.changes() == ()


def test_a_spoilt_list_of_hashes_loses_nothing(room: Room) -> None:
    room.draft.write(PAGE, b"mine")
    (room.draft.folder.parent / "base.json").write_bytes(b"[")
    again = room.reopened()
    assert again.refresh() == (PAGE,)
    assert again.read(PAGE) == b"mine"


def test_a_second_editor_is_noticed_and_the_first_one_named(room: Room) -> None:
    other = Draft(room.content, room.data)
    assert room.draft.take()
    assert not other.take()
    assert "(" in other.holder()
    room.draft.release()
    assert other.take()
    other.release()
    assert not (room.content / LOCK).exists()


def test_a_folder_that_is_gone_is_told_and_the_draft_stays(room: Room, tmp_path: Path) -> None:
    room.draft.write(PAGE, b"mine")
    room.content.rename(tmp_path / "away")
    with pytest.raises(VersionError) as caught:
        room.draft.publish(room.versions)
    assert caught.value.fault is Fault.GONE
    assert room.draft.read(PAGE) == b"mine"
    (tmp_path / "away").rename(room.content)
    room.draft.publish(room.versions)
    assert room.shown() == b"mine"
