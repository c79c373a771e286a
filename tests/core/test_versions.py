"""Every state of the content is kept, and the next one comes whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.core.locking import Lock, held
from kiosk.core.versions import Change, Fault, VersionError, Versions, swap
from kiosk.core.versions.store import digest_of
from kiosk.core.versions.versions import KEPT, place
from tests.core.folders import SOUND, fill

PAGE = "en/01-start/01-one.md"
OTHER = "en/01-start/02-two.md"


class Clinic:
    """A content folder, a data folder, and a clock that ticks once for each version."""

    def __init__(self, folder: Path) -> None:
        self.content = fill(folder / "content", SOUND)
        self.data = folder / "data"
        self.time = datetime(2026, 3, 1, 9, tzinfo=UTC)
        self.versions = Versions(self.content, self.data, self._tick)

    def _tick(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time

    def files(self) -> dict[str, bytes]:
        """Everything there is, the hidden files too."""
        found = (path for path in self.content.rglob("*") if path.is_file())
        return {path.relative_to(self.content).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path)


def test_what_is_published_stands_there_and_nothing_is_left_lying_about(clinic: Clinic) -> None:
    before = clinic.files()
    version = clinic.versions.publish({PAGE: b"new", OTHER: b"two"}, "editor", note="phone")
    assert clinic.files() == before | {PAGE: b"new", OTHER: b"two"}
    assert (version.maker, version.note, version.pages) == ("editor", "phone", (PAGE, OTHER))
    assert version.changes == (Change(PAGE, "changed"), Change(OTHER, "added"))
    assert [one.maker for one in clinic.versions.all()] == ["editor", "first"]
    assert clinic.versions.all()[0].files == clinic.versions.files()


def test_each_file_is_kept_once(clinic: Clinic) -> None:
    clinic.versions.publish({OTHER: (clinic.content / PAGE).read_bytes()}, "editor")
    kept = [path for path in (place(clinic.content, clinic.data) / "files").rglob("*") if path.is_file()]
    assert len(kept) == len(SOUND)
    assert all(digest_of(path) == path.parent.name + path.name for path in kept)


def test_an_old_version_comes_back_with_one_call_and_nothing_is_lost(clinic: Clinic) -> None:
    first = clinic.versions.record()
    clinic.versions.publish({PAGE: None, OTHER: b"two", "images/new/x.svg": b"<svg/>"}, "stick")
    back = clinic.versions.restore(first)
    assert clinic.files() == {name: text.encode() if isinstance(text, str) else text for name, text in SOUND.items()}
    assert not (clinic.content / "images").exists(), "nor an empty folder"
    assert (back.maker, back.note) == ("rollback", "1")
    stick = clinic.versions.all()[1]
    assert clinic.versions.read(stick, OTHER) == b"two"
    clinic.versions.restore(stick)
    assert clinic.files()[OTHER] == b"two"


def test_what_staff_changed_by_hand_is_a_version_too(clinic: Clinic) -> None:
    clinic.versions.record()
    (clinic.content / PAGE).write_bytes(b"by hand")
    clinic.versions.publish({PAGE: b"by the editor"}, "editor")
    editor, hand, _first = clinic.versions.all()
    assert (hand.maker, hand.pages) == ("hand", (PAGE,))
    assert clinic.versions.read(hand, PAGE) == b"by hand"
    clinic.versions.record()
    assert clinic.versions.all()[0] == editor, "nothing changed, so there is no other version"


def test_a_quick_change_of_the_same_length_is_seen(clinic: Clinic) -> None:
    clinic.versions.publish({PAGE: b"one"}, "editor")
    stamp = (clinic.content / PAGE).stat().st_mtime_ns
    (clinic.content / PAGE).write_bytes(b"two")
    os.utime(clinic.content / PAGE, ns=(stamp, stamp))
    assert clinic.versions.files()[PAGE] == digest_of(b"two")


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(clinic: Clinic) -> None:
    known = clinic.versions.files()
    (clinic.content / PAGE).write_bytes(b"by hand")
    with pytest.raises(VersionError) as caught:
        clinic.versions.publish({PAGE: b"mine"}, "editor", expected={PAGE: known[PAGE]})
    assert (caught.value.fault, caught.value.paths) == (Fault.CHANGED, (PAGE,))
    assert clinic.files()[PAGE] == b"by hand"
    with pytest.raises(VersionError):
        clinic.versions.publish({PAGE: b"mine"}, "editor", expected={PAGE: None})


def test_changes_that_change_nothing_make_no_version(clinic: Clinic) -> None:
    first = clinic.versions.record()
    same = SOUND[PAGE]
    assert isinstance(same, str)
    assert clinic.versions.publish({PAGE: same.encode(), OTHER: None}, "stick") == first
    assert clinic.versions.all() == (first,)


def test_drafts_are_neither_kept_nor_touched(clinic: Clinic) -> None:
    fill(clinic.content, {"en/01-start/_later.md": "draft", ".obsidian/app.json": "{}"})
    first = clinic.versions.record()
    clinic.versions.publish({PAGE: b"new", "en/01-start/_later.md": b"draft 2"}, "editor")
    clinic.versions.restore(first)
    assert clinic.files()["en/01-start/_later.md"] == b"draft 2"
    assert clinic.files()[".obsidian/app.json"] == b"{}"


def test_old_versions_are_forgotten_each_maker_by_itself(clinic: Clinic) -> None:
    clinic.versions.publish({PAGE: b"edited"}, "editor")
    for number in range(KEPT["stick"] + 2):
        clinic.versions.publish({PAGE: b"stick %d" % number}, "stick")
    makers = [version.maker for version in clinic.versions.all()]
    assert makers == ["stick"] * KEPT["stick"] + ["editor", "first"]
    for version in clinic.versions.all():
        for path in version.files:
            clinic.versions.read(version, path)
    kept = [path for path in (place(clinic.content, clinic.data) / "files").rglob("*") if path.is_file()]
    assert len(kept) == len(SOUND) + KEPT["stick"] + 1


@pytest.mark.parametrize("path", ["../out.md", "/etc/x", "a/../../x", "C:\\x", "..", ""])
def test_nothing_is_written_outside_the_folder(clinic: Clinic, path: str) -> None:
    with pytest.raises(VersionError):
        clinic.versions.publish({path: b"x"}, "stick")


def test_a_damaged_copy_is_met_before_anything_changes(clinic: Clinic) -> None:
    first = clinic.versions.record()
    clinic.versions.publish({PAGE: b"new"}, "editor")
    (place(clinic.content, clinic.data) / "files" / first.files[PAGE][:2] / first.files[PAGE][2:]).write_bytes(b"rot")
    before = clinic.files()
    with pytest.raises(VersionError) as caught:
        clinic.versions.restore(first)
    assert (caught.value.fault, caught.value.path) == (Fault.DAMAGED, PAGE)
    assert clinic.files() == before


def test_a_spoilt_list_hides_one_version_and_its_number_is_not_used_again(clinic: Clinic) -> None:
    clinic.versions.publish({PAGE: b"new"}, "editor")
    lists = place(clinic.content, clinic.data) / "versions"
    (lists / "000002.json").write_bytes(b'{"number": 2}')
    assert [version.number for version in clinic.versions.all()] == [1]
    assert clinic.versions.record().number == 3


def test_a_folder_that_is_gone_is_told(clinic: Clinic, tmp_path: Path) -> None:
    clinic.content.rename(tmp_path / "elsewhere")
    with pytest.raises(VersionError) as caught:
        clinic.versions.publish({PAGE: b"new"}, "editor")
    assert caught.value.fault is Fault.GONE
    assert str(clinic.content) in str(caught.value)
    assert not clinic.content.exists()


def test_one_at_a_time(clinic: Clinic) -> None:
    with held(swap.publishing(clinic.content)) as ours:
        assert ours
        with pytest.raises(VersionError) as caught:
            clinic.versions.publish({PAGE: b"new"}, "editor")
    assert caught.value.fault is Fault.BUSY
    clinic.versions.publish({PAGE: b"new"}, "editor")


def test_who_holds_a_lock_can_be_told(tmp_path: Path) -> None:
    mine, other = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    assert mine.take()
    assert not other.take()
    holder = other.holder()
    assert holder is not None
    assert holder.process == os.getpid()
    mine.release()
    assert other.take()
    other.release()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("number", "fault"), [(errno.ENOSPC, Fault.FULL), (errno.EROFS, Fault.READ_ONLY)])
def test_a_disk_that_fails_anywhere_leaves_the_content_as_it_was(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, number: int, fault: Fault
) -> None:
    """Every call that asks the disk for room fails once, at its n-th use."""
    clinic.versions.record()
    before = clinic.files()
    for name in ("fsync", "mkdir", "open"):
        nth, uses, told = 0, 0, 0
        while uses >= nth:
            nth += 1
            failed, uses = fails_at(clinic, monkeypatch, name, nth, number)
            told += failed is fault
            clinic.versions.recover()  # takes away what could not be cleared up
            expected = before | {PAGE: b"new", OTHER: b"two"} if failed is None else before
            assert clinic.files() == expected, f"{name} {nth}"
            clinic.versions.restore(clinic.versions.all()[-1])
        assert told > 1


def fails_at(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, name: str, nth: int, number: int
) -> tuple[Fault | None, int]:
    """What publishing says when the n-th use fails, or None if it does not mind; and how many uses there were."""
    with monkeypatch.context() as patch:
        uses = _failing(patch, name, nth, number)
        try:
            clinic.versions.publish({PAGE: b"new", OTHER: b"two"}, "editor")
        except VersionError as error:
            return error.fault, uses()
        return None, uses()


def _failing(patch: pytest.MonkeyPatch, name: str, nth: int, number: int) -> Callable[[], int]:
    real, uses = getattr(os, name), 0

    def call(*given: object, **named: object) -> object:
        nonlocal uses
        uses += 1
        if uses == nth:
            raise OSError(number, os.strerror(number), "disk")
        return real(*given, **named)

    patch.setattr(os, name, call)
    return lambda: uses


def test_a_file_that_another_program_holds_open_undoes_the_rest(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = clinic.files()
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if self == clinic.content / PAGE:
            raise PermissionError(errno.EACCES, "open elsewhere", str(self))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    changes = {"kiosk.toml": b"", "en/01-start/index.md": None, PAGE: b"new", OTHER: b"two"}
    with pytest.raises(VersionError) as caught:
        clinic.versions.publish(changes, "stick")
    assert caught.value.path == str(clinic.content / PAGE)
    assert clinic.files() == before
    assert [version.maker for version in clinic.versions.all()] == ["first"]
    monkeypatch.undo()
    clinic.versions.publish(changes, "stick")
    assert clinic.files()[PAGE] == b"new"


def test_a_full_disk_without_room_for_a_name_locks_nobody_out(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    clinic.versions.record()
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        patch.setattr(os, "fsync", full)
        with pytest.raises(VersionError) as caught:
            clinic.versions.publish({PAGE: b"new"}, "editor")
        assert caught.value.fault is Fault.FULL
    clinic.versions.publish({PAGE: b"new"}, "editor")


@pytest.mark.parametrize("place", ["content", "data"])
def test_the_disk_that_fails_is_the_one_that_is_named(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    clinic.versions.record()
    folder, makes = clinic.content.parent / place, os.open

    def full(path: str | Path, *given: int) -> int:
        if given[0] & os.O_CREAT and Path(path).suffix != ".lock" and Path(path).is_relative_to(folder):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return makes(path, *given)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(VersionError) as told:
        clinic.versions.publish({PAGE: b"new"}, "editor")
    assert told.value.fault is Fault.FULL
    assert told.value.own is (place == "data")
    assert Path(told.value.path).is_relative_to(folder)
