"""What comes on a stick is copied whole, safe and bounded, or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import struct
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from kiosk.core.stick import Arrival, Offer, Refusal, StickError, bounds, offers
from kiosk.core.stick.arrival import Step
from tests.core.folders import PNG, SOUND, fill

PAGE = "en/01-start/01-one.md"


def on(_done: int, _of: int) -> bool:
    return True


def pack(file: Path, files: Mapping[str, str | bytes], *odd: tuple[ZipInfo, bytes]) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
        for info, data in odd:
            archive.writestr(info, data)
    return file


class Desk:
    def __init__(self, folder: Path) -> None:
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.content = fill(folder / "content", SOUND)
        self.data = folder / "data"
        self.arrival = Arrival(self.content, self.data)

    def offers(self) -> list[str]:
        return [offer.name for offer in offers(self.stick)]

    def take(self, name: str = "", step: Step = on) -> dict[str, bytes]:
        offer = next(offer for offer in offers(self.stick) if offer.name == name)
        return self.take_offer(offer, step)

    def take_offer(self, offer: Offer, step: Step = on) -> dict[str, bytes]:
        self.arrival.take(offer, step)
        return self.came()

    def came(self) -> dict[str, bytes]:
        found = (path for path in self.arrival.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.arrival.folder).as_posix(): path.read_bytes() for path in found}

    def refused(self, name: str) -> StickError:
        with pytest.raises(StickError) as caught:
            self.take(name)
        assert not any(path.is_file() for path in self.data.rglob("*")), "nothing of it stays"
        return caught.value


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)
    return Desk(tmp_path)


def sound() -> dict[str, bytes]:
    return {name: text.encode() if isinstance(text, str) else text for name, text in SOUND.items()}


def test_folders_and_zips_that_look_like_content_are_found(desk: Desk) -> None:
    fill(desk.stick / "spring", SOUND)
    fill(desk.stick / "no settings", {"es/index.md": "---\ntitle: Su espalda\n---\n"})
    fill(desk.stick / "holiday", {"beach.jpg": b"x", "doc/readme.md": "x"})
    fill(desk.stick / "System Volume Information", {"x": "x"})
    fill(desk.stick / ".Trashes", SOUND)
    pack(desk.stick / "pages.zip", SOUND)
    pack(desk.stick / "spring" / "Packed.ZIP", {f"content/{name}": data for name, data in SOUND.items()})
    pack(desk.stick / "songs.zip", {"song.mp3": b"x"})
    (desk.stick / "broken.zip").write_bytes(b"PK no zip")
    assert set(desk.offers()) == {"spring", "no settings", "pages.zip", "spring/Packed.ZIP", "broken.zip"}


def test_the_stick_itself_may_be_the_folder_and_the_newest_comes_first(desk: Desk) -> None:
    fill(desk.stick, SOUND)
    pack(desk.stick / "old.zip", SOUND)
    os.utime(desk.stick / "old.zip", (1_000_000, 1_000_000))
    assert desk.offers() == ["", "old.zip"]
    assert offers(desk.stick / "gone") == ()


def test_a_folder_is_copied_without_drafts_and_what_computers_leave_behind(desk: Desk) -> None:
    extra = {"en/_draft.md": "x", ".DS_Store": "x", "__MACOSX/x": "x", "images/a.png": PNG}
    fill(desk.stick, {**SOUND, **extra})
    assert desk.take() == {**sound(), "images/a.png": PNG}


@pytest.mark.parametrize("prefix", ["", "content/"])
def test_a_zip_is_unpacked_with_or_without_a_folder_around_it(desk: Desk, prefix: str) -> None:
    files = {f"{prefix}{name}": data for name, data in SOUND.items()}
    pack(desk.stick / "a.zip", {**files, "__MACOSX/content/._x": "x", f"{prefix}.DS_Store": "x"})
    assert desk.take("a.zip") == sound()


def test_a_zip_from_an_old_windows_program_is_unpacked(desk: Desk) -> None:
    odd = [(ZipInfo("x"), text.encode() if isinstance(text, str) else text) for text in SOUND.values()]
    for (info, _data), name in zip(odd, SOUND, strict=True):
        info.filename = name.replace("/", "\\")
    pack(desk.stick / "a.zip", {}, *odd)
    assert desk.take("a.zip") == sound()


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("../escaped.md", Refusal.ESCAPE),
        ("en/../../escaped.md", Refusal.ESCAPE),
        ("/etc/passwd", Refusal.ESCAPE),
        ("..\\escaped.md", Refusal.ESCAPE),
        ("C:\\Windows\\x.md", Refusal.ESCAPE),
        ("c:x.md", Refusal.ESCAPE),
        ("//server/share/x.md", Refusal.ESCAPE),
        ("en/a:b.md", Refusal.NAME),
        ("en/nul.md", Refusal.NAME),
        ("en/COM1", Refusal.NAME),
        ("en/x.md.", Refusal.NAME),
        ("en/line\nbreak.md", Refusal.NAME),
        (f"en/{'long' * 50}.md", Refusal.NAME),
        ("EN/01-START/01-ONE.MD", Refusal.TWINS),
        ("En/02-more/01-more.md", Refusal.TWINS),
        ("en/more.zip", Refusal.NESTED),
    ],
)
def test_no_name_leads_out_of_the_folder_or_into_another_file(desk: Desk, name: str, refusal: Refusal) -> None:
    odd = ZipInfo("x")
    odd.filename = name
    pack(desk.stick / "a.zip", SOUND, (odd, b"x"))
    assert desk.refused("a.zip").refusal is refusal
    assert not any(path.name == "escaped.md" for path in desk.stick.parent.rglob("*"))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_links_and_devices_in_a_zip_are_refused(desk: Desk, kind: int) -> None:
    odd = ZipInfo("en/link.md")
    odd.external_attr = (kind | 0o777) << 16
    pack(desk.stick / "a.zip", SOUND, (odd, b"/etc/passwd"))
    assert desk.refused("a.zip").refusal is Refusal.ESCAPE


def test_zip_bombs_are_refused_before_they_burst(desk: Desk) -> None:
    pack(desk.stick / "one.zip", {**SOUND, "images/a.svg": bytes(8_000_000)})
    pack(desk.stick / "many.zip", {**SOUND, **{f"images/{number}.svg": bytes(900_000) for number in range(20)}})
    pack(desk.stick / "large.zip", {**SOUND, "images/a.svg": bytes(bounds.LARGEST + 1)})
    assert desk.refused("one.zip").refusal is Refusal.BOMB
    assert desk.refused("many.zip").refusal is Refusal.BOMB
    assert desk.refused("large.zip").refusal is Refusal.LARGE


def test_too_many_and_too_much_are_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(desk.stick / "a", SOUND)
    monkeypatch.setattr(bounds, "LARGEST_ALL", 100)
    assert desk.refused("a").refusal is Refusal.MUCH
    monkeypatch.setattr(bounds, "MOST_FILES", 3)
    assert desk.refused("a").refusal is Refusal.MANY


def test_a_list_that_would_fill_the_memory_is_not_read(desk: Desk) -> None:
    file = pack(desk.stick / "a.zip", SOUND)
    data = bytearray(file.read_bytes())
    end = data.rfind(b"PK\x05\x06")
    data[end + 8 : end + 12] = struct.pack("<2H", 65535, 65535)
    file.write_bytes(data)
    assert desk.refused("a.zip").refusal is Refusal.MANY
    far = b"PK\x06\x07" + bytes(16)
    file.write_bytes(bytes(data[:end]) + far + bytes(data[end:]))
    assert desk.refused("a.zip").refusal is Refusal.MANY


def test_a_password_is_told(desk: Desk) -> None:
    file = pack(desk.stick / "a.zip", SOUND)
    data = bytearray(file.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    file.write_bytes(data)
    assert desk.refused("a.zip").refusal is Refusal.ENCRYPTED


def test_a_damaged_zip_is_told_and_nothing_of_it_stays(desk: Desk) -> None:
    file = pack(desk.stick / "a.zip", {**SOUND, "images/a.png": os.urandom(4000)})
    data = bytearray(file.read_bytes())
    middle = data.index(b"images/a.png") + 500
    data[middle : middle + 100] = bytes(100)
    file.write_bytes(data)
    assert desk.refused("a.zip").refusal is Refusal.DAMAGED
    (desk.stick / "half.zip").write_bytes(bytes(data[: len(data) // 2]))
    assert desk.refused("half.zip").refusal is Refusal.DAMAGED


def test_a_zip_of_zips_is_told(desk: Desk) -> None:
    file = pack(desk.stick / "a.zip", {"pages.zip": b"PK"})
    with pytest.raises(StickError) as caught:
        desk.take_offer(Offer("a.zip", file, zipped=True, time=datetime(2026, 3, 1, tzinfo=UTC)))
    assert caught.value.refusal is Refusal.NESTED


@pytest.mark.skipif(os.name != "posix", reason="links and devices of a stick are those of Linux and macOS")
@pytest.mark.parametrize("make", [lambda path: path.symlink_to("/etc/passwd"), lambda path: path.symlink_to("..")])
def test_a_folder_with_a_link_out_of_it_is_refused(desk: Desk, make: Callable[[Path], None]) -> None:
    fill(desk.stick / "a", SOUND)
    make(desk.stick / "a" / "en" / "link.md")
    assert desk.refused("a").refusal is Refusal.ESCAPE


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes in a folder of Windows")
def test_a_folder_with_something_else_than_files_is_refused(desk: Desk) -> None:
    fill(desk.stick / "a", SOUND)
    os.mkfifo(desk.stick / "a" / "en" / "pipe.md")
    assert desk.refused("a").refusal is Refusal.DAMAGED


def test_names_in_a_folder_are_judged_too(desk: Desk) -> None:
    fill(desk.stick / "a", {**SOUND, "en/01-start/01-ONE.md": "x"})
    assert desk.refused("a").refusal is Refusal.TWINS
    fill(desk.stick / "b", {**SOUND, "en/old.zip": "x"})
    assert desk.refused("b").refusal is Refusal.NESTED


@pytest.mark.parametrize("name", ["folder", "a.zip"])
def test_a_stick_pulled_out_half_way_leaves_nothing(desk: Desk, name: str) -> None:
    fill(desk.stick / "folder", SOUND)
    pack(desk.stick / "a.zip", SOUND)

    def pull(done: int, _of: int) -> bool:
        if done == 2:
            shutil.rmtree(desk.stick / "folder")
            os.truncate(desk.stick / "a.zip", 0)
        return True

    with pytest.raises(StickError) as caught:
        desk.take(name, pull)
    assert caught.value.refusal in {Refusal.GONE, Refusal.DAMAGED}
    assert not any(path.is_file() for path in desk.data.rglob("*"))


def test_who_goes_away_meanwhile_stops_the_copying(desk: Desk) -> None:
    fill(desk.stick, SOUND)
    with pytest.raises(StickError) as caught:
        desk.take("", lambda done, _of: done < 2)
    assert caught.value.refusal is Refusal.STOPPED
    assert not any(path.is_file() for path in desk.data.rglob("*"))


def test_a_full_disk_is_told_before_and_meanwhile(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(desk.stick, SOUND)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert desk.refused("").refusal is Refusal.FULL
    usage = type(shutil.disk_usage("/"))(100, 99, 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    assert desk.refused("").refusal is Refusal.FULL


def test_a_stick_without_words_is_refused(desk: Desk) -> None:
    fill(desk.stick, {"kiosk.toml": ""})
    assert desk.refused("").refusal is Refusal.EMPTY


OWN = '[contact]\nphone = "555-0100"\n[look]\nlogo = "images/own.svg"\n'
THEIRS = '[contact]\nphone = "555-0199"\n'


def test_this_clinics_settings_and_its_logo_stay_unless_others_are_wanted(desk: Desk) -> None:
    fill(desk.content, {"kiosk.toml": OWN, "images/own.svg": "<svg>own</svg>"})
    fill(desk.stick, {**SOUND, "kiosk.toml": THEIRS})
    desk.take()
    desk.arrival.settle(own_settings=True)
    assert desk.came()["kiosk.toml"] == OWN.encode()
    assert desk.came()["images/own.svg"] == b"<svg>own</svg>"
    assert desk.arrival.settings == THEIRS.encode()
    for _ in range(2):
        desk.arrival.settle(own_settings=False)
        assert desk.came() == {**sound(), "kiosk.toml": THEIRS.encode()}
    desk.arrival.settle(own_settings=True)
    assert desk.came()["kiosk.toml"] == OWN.encode()


def test_a_logo_of_the_same_name_that_came_is_only_lent(desk: Desk) -> None:
    fill(desk.content, {"kiosk.toml": OWN, "images/own.svg": "own"})
    fill(desk.stick, {**SOUND, "images/own.svg": "theirs"})
    desk.take()
    desk.arrival.settle(own_settings=True)
    assert desk.came()["images/own.svg"] == b"own"
    desk.arrival.settle(own_settings=False)
    assert desk.came()["images/own.svg"] == b"theirs"


def test_without_settings_on_the_stick_this_clinics_are_taken_whatever_is_wanted(desk: Desk) -> None:
    fill(desk.stick, {name: text for name, text in SOUND.items() if name != "kiosk.toml"})
    desk.take()
    desk.arrival.settle(own_settings=False)
    assert desk.came() == sound()
    assert desk.arrival.settings is None


@pytest.mark.parametrize(
    ("good", "bad"),
    [(b"en/kn\xc3\xb6.md", b"en/kn\xff\xff.md"), (b"PK\x01\x02\x14\x03\x14\x00", b"PK\x01\x02\x14\x03\xff\x00")],
    ids=["names in no alphabet", "packed by a program of the future"],
)
def test_a_zip_with_a_list_of_nonsense_is_told(desk: Desk, good: bytes, bad: bytes) -> None:
    file = pack(desk.stick / "pages.zip", {PAGE: "One", "en/knö.md": "x", "en/index.md": "x"})
    assert good in file.read_bytes()
    file.write_bytes(file.read_bytes().replace(good, bad))
    assert desk.offers() == ["pages.zip"], "whoever brought it is told why"
    assert desk.refused("pages.zip").refusal is Refusal.DAMAGED
