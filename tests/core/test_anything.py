"""Whatever lies in the folder: a library comes out, and nothing from outside gets in."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.core.library import Loaded
from kiosk.core.loading import load, outline
from kiosk.core.problems import KioskError
from kiosk.core.quality.audit import audit
from kiosk.core.quality.page import as_page
from kiosk.core.report import as_json, as_text
from kiosk.core.settings_file import read_settings
from kiosk.core.svg import fault
from kiosk.core.tree import fingerprint
from tests.core.folders import SOUND, fill, sized
from tests.core.test_checks import TODAY

MARKDOWN = st.lists(
    st.sampled_from(
        [
            *("---\n", "title: ", "summary: [", "tone: blue\n", "- ", "> ", "[!keep] ", "# ", "1. ", "|", "|-|\n"),
            *("\n", "\n\n", "    ", "\t", "**", "*", "`", "```\n", "~~~", "[a](", "![", "](", ")", "<", "<!--", "-->"),
            *(
                "<b>",
                "&#0;",
                "&amp;",
                "\\",
                "../",
                "01-one.md",
                "kiosk:",
                "https://x",
                "word ",
                "\0",
                "\r",
                "é",
                "[a]: x",
            ),
        ]
    )
    | st.text(max_size=8),
    max_size=60,
).map("".join)

NAMES = st.sampled_from(
    [
        *("en", "es", "images", "index.md", "help.md", "about.md", "kiosk.toml", "01-start", "02-start", "01-a.md"),
        *("1_a.md", "a.md", "x.svg", "x.png", "_draft", ".hidden", "x.docx", "a\nb.md", "\u202e.md"),
    ]
) | st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=12).filter(
    lambda name: name not in {".", ".."} and len(name.encode()) < 200
)

TREES = st.dictionaries(
    st.lists(NAMES, min_size=1, max_size=5).map("/".join), st.binary(max_size=80) | MARKDOWN, max_size=12
)


def judge(folder: Path) -> Loaded:
    """Load the folder and hold what must hold for every folder."""
    loaded = load(folder, sized)
    rough = outline(folder)
    assert loaded.library.editions
    assert rough.library.editions
    assert loaded.library.settings.languages == tuple(edition.language for edition in loaded.library.editions)
    found = audit(folder, loaded, TODAY)
    as_page(found, TODAY).encode()
    for problem in found.problems:
        assert not problem.path.startswith("/")
        assert ".." not in problem.path.split("/")
        assert problem.line >= 0
        assert str(problem).isprintable()
    as_json(loaded.problems).encode()
    as_text(loaded.problems).encode()
    assert fingerprint(folder)
    return loaded


@given(MARKDOWN)
@example("[a](<")
@example("|a|\n|-|\n|" * 30)
def test_any_page(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        page = {"en/01-start/01-one.md": text.encode("utf-8", "surrogatepass")}
        judge(fill(Path(folder), {**SOUND, **page}))


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        names = ("kiosk.toml", "en/index.md", "en/01-start/01-one.md", "images/a.svg")
        judge(fill(Path(folder), {**SOUND, **dict.fromkeys(names, data)}))


@given(TREES)
def test_any_tree(tree: dict[str, bytes | str]) -> None:
    with tempfile.TemporaryDirectory() as outer:
        (Path(outer) / "secret.md").write_text("---\ntitle: TOPSECRET\n---\nTOPSECRET\n")
        folder = Path(outer) / "content"
        folder.mkdir()
        for name, content in tree.items():
            data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
            try:
                fill(folder, {name: data})
            except (NotADirectoryError, FileExistsError, IsADirectoryError):
                continue  # one name is a file here and a folder there
        loaded = judge(folder)
        assert "TOPSECRET" not in repr(loaded.library)


@given(st.text(max_size=200) | MARKDOWN)
def test_any_settings(text: str) -> None:
    settings, _problems = read_settings(text)
    assert settings.languages
    assert 30 <= settings.idle.warn_after <= 900
    assert 20 <= settings.idle.warn_for <= 120


@given(
    st.binary(max_size=200) | st.text(max_size=200).map(lambda text: f"<svg>{text}</svg>".encode("utf-8", "replace"))
)
def test_any_drawing(data: bytes) -> None:
    assert isinstance(fault(data), str)


@given(st.text(max_size=20))
def test_any_folder_that_is_not_there(name: str) -> None:
    with pytest.raises(KioskError):
        load(Path("/nowhere") / f"gone{name}", sized)
