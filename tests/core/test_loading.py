"""From a folder to a library, with everything that can be wrong on the way."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kiosk.core.findings import Findings
from kiosk.core.loading import load, outline
from kiosk.core.problems import KioskError, Severity
from kiosk.core.reading import MAX_BYTES, read_text
from kiosk.core.tree import MAX_DEPTH, Entry, fingerprint, gather
from tests.core.folders import PNG, Desk, sized

Make = Callable[[Mapping[str, str | bytes]], Path]

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs symbolic links")


def rules(desk: Desk, files: Mapping[str, str | bytes] | None = None) -> list[tuple[str, int, str]]:
    return [(p.path, p.line, p.rule) for p in desk.problems(files or {})]


def test_a_sound_folder_loads_without_a_problem(desk: Desk) -> None:
    loaded = desk.load({"en/help.md": "---\ntitle: Help\n---\nx\n", "en/about.md": "---\ntitle: About\n---\nx\n"})
    assert loaded.problems == ()
    edition = loaded.library.editions[0]
    assert (edition.title, edition.summary) == ("Home", "Touch.")
    assert [(s.id, s.path, s.title, s.tone, s.count) for s in edition.sections] == [
        ("start", "en/01-start", "Start", "teal", 1)
    ]
    assert [(p.id, p.tone) for p in edition.pages()] == [("start/one", "teal"), ("help", "red"), ("about", "blue")]
    page = edition.page("start/one")
    assert page is not None
    assert (page.path, page.words) == ("en/01-start/01-one.md", 2)


def test_the_outline_agrees_with_the_library(desk: Desk) -> None:
    rough, full = outline(desk.folder).library, desk.load().library
    assert (rough.complete, full.complete) == (False, True)
    assert rough.settings == full.settings
    assert [(s.id, s.title, s.count, s.icon) for s in rough.editions[0].sections] == [
        (s.id, s.title, s.count, s.icon) for s in full.editions[0].sections
    ]


def test_numbers_order_and_names_follow(desk: Desk) -> None:
    body = "---\ntitle: x\n---\nx\n"
    names = ("en/01-start/10-ten.md", "en/01-start/2_two.md", "en/01-start/a.md", "en/01-start/B.md")
    loaded = desk.load(dict.fromkeys(names, body))
    pages = loaded.library.editions[0].sections[0].pages
    assert [page.id for page in pages] == ["start/one", "start/two", "start/ten", "start/B", "start/a"]


@pytest.mark.parametrize("name", ["gone", "file", "gone/\0"])
def test_no_folder_at_all_is_the_operators_matter(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    for read in (outline, lambda folder: load(folder, sized)):
        with pytest.raises(KioskError, match="new one with"):
            read(tmp_path / name)


def test_an_empty_folder_still_gives_a_library(make: Make) -> None:
    loaded = load(make({}), sized)
    assert [edition.title for edition in loaded.library.editions] == ["Patient information"]
    assert [p.rule for p in loaded.problems] == ["missing-language", "settings-missing"]


def test_a_language_without_a_folder_is_not_offered(desk: Desk) -> None:
    loaded = desk.load({"kiosk.toml": '[languages]\ndefault = "es"\noffered = ["en", "es"]\n'})
    assert [(p.path, p.rule) for p in loaded.problems] == [("es", "missing-language")]
    assert [edition.language for edition in loaded.library.editions] == ["en"]
    assert loaded.library.settings.languages == ("en",)


def test_structure_faults_are_told(desk: Desk) -> None:
    page = "---\ntitle: x\n---\nx\n"
    assert rules(
        desk,
        {
            "en/01-start/02-one.md": page,
            "en/01-start/letter.docx": b"x",
            "en/01-start/deep/01-x.md": page,
            "en/02-start/01-x.md": page,
            "en/03-bare/01-x.md": page,
            "en/04-empty/index.md": page,
            "en/lost.md": page,
            "en/_notes.md": "draft",
            "en/.hidden.md": "draft",
        },
    ) == [
        ("en/01-start/02-one.md", 0, "duplicate-id"),
        ("en/01-start/deep", 0, "stray-file"),
        ("en/01-start/letter.docx", 0, "stray-file"),
        ("en/02-start", 0, "duplicate-id"),
        ("en/03-bare", 0, "missing-index"),
        ("en/04-empty", 0, "empty-section"),
        ("en/lost.md", 0, "stray-file"),
    ]
    assert [s.title for s in desk.load().library.editions[0].sections] == ["Start", "Bare"]


def test_encodings_other_than_utf8_are_read_with_a_warning(desk: Desk) -> None:
    text = "---\ntitle: Señal\n---\n“Ñ”\n"
    files = {
        "en/01-start/02-bom.md": codecs.BOM_UTF8 + text.encode(),
        "en/01-start/03-windows.md": text.encode("cp1252"),
        "en/01-start/04-wide.md": text.encode("utf-16"),
        "en/01-start/05-crlf.md": text.replace("\n", "\r\n").encode(),
    }
    assert rules(desk, files) == [
        ("en/01-start/03-windows.md", 2, "encoding"),
        ("en/01-start/04-wide.md", 1, "encoding"),
    ]
    pages = desk.load().library.editions[0].sections[0].pages
    assert {page.title for page in pages[1:]} == {"Señal"}
    assert len({page.blocks for page in pages[1:]}) == 1


def test_files_that_are_no_text_are_left_out(desk: Desk) -> None:
    files = {
        "en/01-start/02-zero.md": b"---\ntitle: x\n\0---\n",
        "en/01-start/03-huge.md": b"x" * (MAX_BYTES + 1),
        "en/01-start/04-odd.md": codecs.BOM_UTF16_LE + b"\x00\xd8x",
        "en/01-start/05-link.md": "---\ntitle: x\n---\n[gone](03-huge.md)\n",
    }
    assert rules(desk, files) == [
        ("en/01-start/02-zero.md", 3, "binary"),
        ("en/01-start/03-huge.md", 0, "too-large"),
        ("en/01-start/04-odd.md", 0, "binary"),
        ("en/01-start/05-link.md", 4, "dead-link"),
    ]
    assert [s.count for s in desk.load().library.editions[0].sections] == [2]


def test_twenty_megabytes_are_left_out(desk: Desk) -> None:
    with (desk.folder / "en/01-start/02-huge.md").open("wb") as file:
        file.truncate(20 * 1024 * 1024)
    assert rules(desk) == [("en/01-start/02-huge.md", 0, "too-large")]


@posix_only
def test_links_never_lead_outside_nor_round_in_circles(desk: Desk, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "01-secret.md").write_text("---\ntitle: Secret\n---\nSecret.\n")
    section = desk.folder / "en/01-start"
    (section / "02-file.md").symlink_to(secret / "01-secret.md")
    (section / "03-inside.md").symlink_to(section / "01-one.md")
    (section / "04-gone.md").symlink_to(tmp_path / "gone")
    (desk.folder / "en/05-folder").symlink_to(secret)
    (desk.folder / "en/06-loop").symlink_to(desk.folder)
    (section / "self").symlink_to(section / "self")
    os.mkfifo(section / "07-pipe.md")
    assert rules(desk) == [
        ("en/01-start/02-file.md", 0, "outside"),
        ("en/01-start/04-gone.md", 0, "unreadable"),
        ("en/01-start/07-pipe.md", 0, "unreadable"),
        ("en/01-start/self", 0, "unreadable"),
        ("en/05-folder", 0, "outside"),
        ("en/06-loop", 0, "link-loop"),
    ]
    loaded = desk.load()
    assert [page.id for page in loaded.library.editions[0].pages()] == ["start/one", "start/inside"]
    assert "Secret" not in repr(loaded)


@posix_only
def test_names_no_screen_can_show_are_told(desk: Desk) -> None:
    for name in (b"\xff.md", b"a\nb.md", b"a\\b.md"):
        (Path(os.fsdecode(os.fsencode(desk.folder / "en/01-start") + b"/" + name))).write_text("x")
    problems = desk.problems({})
    assert [p.rule for p in problems] == ["file-name"] * 3
    assert all(str(p).isprintable() for p in problems)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_files_and_folders_are_told(desk: Desk) -> None:
    (desk.folder / "en/01-start/01-one.md").chmod(0)
    closed = desk.folder / "en/02-closed"
    closed.mkdir(mode=0)
    assert rules(desk) == [("en/01-start/01-one.md", 0, "unreadable"), ("en/02-closed", 0, "unreadable")]
    closed.chmod(0o700)


def test_folders_deeper_than_allowed_are_not_entered(desk: Desk) -> None:
    deep = "/".join(["d"] * (MAX_DEPTH + 20))
    assert rules(desk, {f"{deep}/x.txt": "x"}) == [("/".join(["d"] * (MAX_DEPTH + 1)), 0, "too-deep")]


def test_a_file_that_vanishes_or_grows_while_read(desk: Desk) -> None:
    entry = gather(desk.folder).files["en/01-start/01-one.md"]
    entry.file.write_text("longer than before " * 9)
    assert (read_text(entry, Findings("x")) or "").startswith("longer")
    entry.file.unlink()
    findings = Findings("x")
    assert read_text(entry, findings) is None
    assert [p.rule for p in findings.problems] == ["unreadable"]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs a file whose size is never what stat says")
def test_a_file_still_being_written_is_not_taken() -> None:
    findings = Findings("x")
    assert read_text(Entry("x", Path("/proc/self/status"), 0, 0), findings) is None
    assert [p.rule for p in findings.problems] == ["changed"]


def test_pictures_that_cannot_be_shown_keep_their_words(desk: Desk) -> None:
    bomb = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    files: dict[str, str | bytes] = {
        "images/ok.png": PNG,
        "images/bomb.svg": bomb,
        "images/fake.png": bomb,
        "images/phone.heic": b"x",
        "images/song.mp3": b"x",
    }
    names = ("ok.png", "o.png", "bomb.svg", "fake.png", "phone.heic", "song.mp3")
    body = "\n".join(f"![alt](../../images/{name})\n" for name in names)
    loaded = desk.load({**files, "en/01-start/01-one.md": f"---\ntitle: One\n---\n{body}"})
    assert [(p.line, p.rule) for p in loaded.problems] == [
        (6, "missing-picture"),
        (8, "bad-picture"),
        (10, "bad-picture"),
        (12, "bad-picture"),
        (14, "bad-picture"),
    ]
    assert 'Did you mean "ok.png"?' in loaded.problems[0].text
    assert "JPEG" in loaded.problems[3].text
    assert [(b.path, b.alt) for b in desk.page(loaded)] == [("images/ok.png", "alt"), *[("", "alt")] * 5]  # pyright: ignore[reportAttributeAccessIssue]


def test_the_fingerprint_follows_every_change(desk: Desk) -> None:
    seen = [fingerprint(desk.folder)]
    page = desk.folder / "en/01-start/01-one.md"
    page.write_text("other")
    seen.append(fingerprint(desk.folder))
    os.utime(page, ns=(1, 1))
    seen.append(fingerprint(desk.folder))
    page.rename(page.with_name("02-one.md"))
    seen.append(fingerprint(desk.folder))
    page.with_name("02-one.md").unlink()
    seen.append(fingerprint(desk.folder))
    seen.append(fingerprint(desk.folder / "gone"))
    assert len(set(seen)) == len(seen)
    assert fingerprint(desk.folder) == fingerprint(desk.folder)


def test_problems_say_where_and_sort_by_place(desk: Desk) -> None:
    problems = desk.problems({"en/01-start/01-one.md": "[a](x)\n\n[b](y)\n", "kiosk.toml": "x"})
    assert problems == sorted(problems)
    assert all(p.severity is Severity.ERROR for p in problems)
    assert str(problems[-1]).startswith("kiosk.toml:1: error: ")
    assert str(problems[-1]).endswith("[settings-syntax]")
