"""Pages change their place: links, translations and recordings go along."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.core.drafting.arranging import move_page, page_id, relinked, reorder_pages, reorder_sections
from kiosk.core.drafting.roundtrip import to_bytes, to_text
from kiosk.core.drafting.templates import KINDS, new_page, place_for, translation_from, translation_of
from kiosk.core.layout import Shelves
from kiosk.core.library import Loaded
from kiosk.core.loading import load
from kiosk.core.tree import gather
from tests.core.folders import fill, sized

HEAD = "---\ntitle: {0}\nsummary: S.\n---\n"
FILES: Mapping[str, str] = {
    "kiosk.toml": (
        '[clinic]\nname = "C"\n[contact]\nphone = "555-010-0199"\n[languages]\ndefault = "en"\noffered = ["en", "es"]\n'
    ),
    "images/x.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>',
    **{f"{lang}/index.md": HEAD.format("H") for lang in ("en", "es")},
    **{f"{lang}/{n}/index.md": HEAD.format(n) for lang in ("en", "es") for n in ("01-start", "02-more")},
    "en/01-start/01-one.md": HEAD.format("One")
    + "[two](02-two.md) [far](../02-more/01-far.md) ![x](../../images/x.svg)\n",
    "en/01-start/02-two.md": HEAD.format("Two") + "[one](01-one.md#a)\n",
    "en/01-start/03-three.md": HEAD.format("Three") + "Words.\n",
    "es/01-start/01-one.md": HEAD.format("Uno") + "[dos](02-two.md)\n",
    "es/01-start/02-two.md": HEAD.format("Dos") + "Hola.\n",
    "es/02-more/01-far.md": HEAD.format("Lejos") + "Hola.\n",
    "en/02-more/01-far.md": HEAD.format("Far") + "[two](../01-start/02-two.md)\n",
}


def apply(folder: Path, moves: Mapping[str, str]) -> Loaded:
    texts = {path: (folder / path).read_bytes() for path in moves}
    for path in moves:
        (folder / path).unlink()
    for path, new in moves.items():
        (folder / new).parent.mkdir(parents=True, exist_ok=True)
        (folder / new).write_bytes(texts[path])
    return load(folder, sized)


def ids(loaded: Loaded, language: str = "en") -> list[str]:
    edition = next(one for one in loaded.library.editions if one.language == language)
    return [page.id for page in edition.pages()]


def test_a_page_moves_up_in_every_language_and_only_two_files_change_their_name(tmp_path: Path) -> None:
    folder = fill(tmp_path, FILES)
    fill(folder, {"en/01-start/02-two.en.ogg": b"OggS" + b"\0" * 24 + b"\x01vorbis"})
    moves = reorder_pages(gather(folder).files, "start", ["start/two", "start/one", "start/three"])
    assert moves == {
        "en/01-start/02-two.md": "en/01-start/01-two.md",
        "en/01-start/02-two.en.ogg": "en/01-start/01-two.en.ogg",
        "en/01-start/01-one.md": "en/01-start/02-one.md",
        "es/01-start/02-two.md": "es/01-start/01-two.md",
        "es/01-start/01-one.md": "es/01-start/02-one.md",
    }
    loaded = apply(folder, moves)
    assert ids(loaded)[:3] == ["start/two", "start/one", "start/three"]
    assert ids(loaded, "es")[:2] == ["start/two", "start/one"]
    assert loaded.problems == (), "every link still leads somewhere"
    page = loaded.library.editions[0].page("start/two")
    assert page is not None
    assert page.recording == "en/01-start/01-two.en.ogg"


def test_pages_without_a_number_get_one_when_they_move() -> None:
    paths = ["en/a/02-x.md", "en/a/y.md", "en/a/z.md", "en/a/index.md"]
    assert reorder_pages(paths, "a", ["a/z", "a/x", "a/y"]) == {
        "en/a/z.md": "en/a/02-z.md",
        "en/a/02-x.md": "en/a/03-x.md",
        "en/a/y.md": "en/a/04-y.md",
    }
    assert reorder_pages(paths, "a", ["a/x", "a/y", "a/z"]) == {}


def test_a_section_moves_with_everything_in_it(tmp_path: Path) -> None:
    folder = fill(tmp_path, FILES)
    loaded = apply(folder, reorder_sections(gather(folder).files, ["more", "start"]))
    for language in ("en", "es"):
        files = Shelves(gather(folder)).language(language)
        assert files is not None
        assert [section.id for section in files.sections] == ["more", "start"]
    assert ids(loaded)[0] == "more/far"
    assert loaded.problems == (), "the empty folders left behind are no second sections"


def test_a_page_moves_to_another_section_and_every_link_follows(tmp_path: Path) -> None:
    folder = fill(tmp_path, FILES)
    paths = list(gather(folder).files)
    moves = move_page(paths, "start/two", "more")
    assert moves == {
        "en/01-start/02-two.md": "en/02-more/02-two.md",
        "es/01-start/02-two.md": "es/02-more/02-two.md",
    }
    for path in paths:
        if path.endswith(".md"):
            data = (folder / path).read_bytes()
            (folder / path).write_bytes(to_bytes(relinked(to_text(data), path, moves), data))
    loaded = apply(folder, moves)
    assert "more/two" in ids(loaded)
    assert loaded.problems == ()
    one, far = (folder / "en/01-start/01-one.md").read_text(), (folder / "en/02-more/01-far.md").read_text()
    assert "[two](../02-more/02-two.md) [far](../02-more/01-far.md) ![x](../../images/x.svg)" in one
    assert "[two](02-two.md)" in far
    assert "[one](../01-start/01-one.md#a)" in (folder / "en/02-more/02-two.md").read_text()


def test_a_name_that_is_taken_there_keeps_a_page_where_it_is() -> None:
    paths = ["en/a/01-x.md", "en/b/01-x.md"]
    assert move_page(paths, "a/x", "b") == {}


def test_parts_to_touch_lead_on_as_well() -> None:
    text = "---\nspots:\n  - name: A\n    page: ../02-more/01-far.md\n---\n"
    moves = {"en/02-more/01-far.md": "en/01-start/04-far.md"}
    assert "page: 04-far.md" in relinked(text, "en/01-start/01-one.md", moves)


def test_a_new_page_of_each_kind_is_hidden_and_sound(tmp_path: Path) -> None:
    folder = fill(tmp_path, FILES)
    for language in ("en", "es"):
        for kind in KINDS:
            text = new_page(
                kind, language, "Heat: how it helps", ("What it is", "What to ask") if kind == "plain" else ()
            )
            path = place_for("Heat: how it helps", f"{language}/01-start", gather(folder).files)
            fill(folder, {path: text})
    assert load(folder, sized).problems == ()
    assert "start/heat-how-it-helps" not in ids(load(folder, sized))
    names = sorted(path.name for path in (folder / "en/01-start").glob("*heat*"))
    assert names == ["04-heat-how-it-helps.md", "05-heat-how-it-helps-2.md", "06-heat-how-it-helps-3.md"]
    for path in folder.rglob("*heat*"):
        path.write_text(path.read_text().replace("draft: true\n", ""))
    assert load(folder, sized).problems == ()


def test_a_treatment_answers_what_its_section_compares() -> None:
    text = new_page("treatment", "en", "Heat", ("What it costs",))
    assert "## What it costs\n" in text
    assert "## How it may help" not in text
    assert "## How it may help" in new_page("treatment", "de", "Wärme")


def test_a_translation_stands_beside_its_namesakes_and_waits_hidden() -> None:
    paths = ["en/02-causes/04-scar.md", "es/03-causes/01-x.md"]
    assert translation_of(paths[0], "es", paths) == "es/03-causes/04-scar.md"
    assert translation_of(paths[0], "fr", paths) == "fr/02-causes/04-scar.md"
    assert translation_of("en/help.md", "es", paths) == "es/help.md"
    text = translation_from('---\ntitle: Scar\ntranslates: "a-b"\n---\nWords.\n')
    assert text == "---\ntitle: Scar\ndraft: true\n---\nWords.\n"
    assert page_id("es/03-causes/04-scar.md") == "causes/scar"
    assert page_id("es/03-causes/index.md") == "causes/"
