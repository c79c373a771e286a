"""The gates on the content that ships: what patients read is plain, complete and the same in every language.

Each gate is also shown to fail, on a copy in which one page was spoiled.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from kiosk.core.loading import load
from kiosk.core.places import CONTENT
from kiosk.core.problems import Severity
from kiosk.core.quality import limits
from kiosk.core.quality.audit import Audit, audit
from kiosk.core.quality.gates import Gate
from kiosk.services.pictures import Pictures

TODAY = date(2026, 11, 22)
EVERYWHERE = {"picture", "alt", "action", "summary", "keep", "sources"}
READING = {"en": {"fkgl-page", "fkgl-mean", "smog-page"}, "es": {"inflesz-page"}}
ENGLISH = "en/02-causes/04-scar-tissue.md"
SPANISH = "es/02-causes/04-scar-tissue.md"
HARD = {
    ENGLISH: "Considerable postoperative rehabilitation necessitates multidisciplinary coordination.\n\n" * 30,
    SPANISH: "Consideraciones multidisciplinarias individualizadas necesitan coordinación postoperatoria.\n\n" * 30,
}


@cache
def shipped() -> Audit:
    return audit(CONTENT, load(CONTENT, Pictures()), TODAY)


def offered() -> list[str]:
    return [score.language for score in shipped().languages]


def told(gate: Gate) -> str:
    return f"{gate.title}: {gate.value}, limit {gate.limit}, broken by {', '.join(gate.failing)}"


def test_every_gate_is_there() -> None:
    for language in offered():
        names = {gate.name for gate in shipped().gates if gate.language == language}
        assert names == EVERYWHERE | READING.get(language, set())
    assert "en" in offered()
    general = {gate.name for gate in shipped().gates if not gate.language}
    assert general == ({"errors", "translated"} if len(offered()) > 1 else {"errors"})


def test_the_limits_are_those_we_promise() -> None:
    assert (limits.FKGL_PAGE, limits.FKGL_MEAN, limits.SMOG_PAGE, limits.INFLESZ_PAGE) == (6.0, 5.5, 8.0, 65.0)


def test_every_gate_holds() -> None:
    broken = [told(gate) for gate in shipped().gates if not gate.passed]
    assert not broken, "\n".join(broken)


def test_every_page_was_measured() -> None:
    assert len(shipped().pages) >= 40 * len(offered())
    for page in shipped().pages:
        assert page.sentences > 10, page.path
        assert (page.fkgl, page.smog) != (None, None) or page.inflesz is not None, page.path


def test_no_file_has_an_error() -> None:
    errors = [str(problem) for problem in shipped().problems if problem.severity is Severity.ERROR]
    assert not errors, "\n".join(errors)


Spoil = Callable[[Path], None]


def replaced(old: str, new: str, path: str = ENGLISH) -> Spoil:
    def spoil(folder: Path) -> None:
        file = folder / path
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")

    return spoil


def without(prefix: str) -> Spoil:
    """Takes out every line that begins so."""

    def spoil(folder: Path) -> None:
        file = folder / ENGLISH
        lines = file.read_text("utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(prefix)]
        assert len(kept) < len(lines)
        file.write_text("".join(kept), "utf-8")

    return spoil


def hard(path: str) -> Spoil:
    def spoil(folder: Path) -> None:
        with (folder / path).open("a", encoding="utf-8") as file:
            file.write("\n" + HARD[path])

    return spoil


def all_hard(folder: Path) -> None:
    for file in (folder / "en").glob("0*/0*.md"):
        with file.open("a", encoding="utf-8") as page:
            page.write("\n" + HARD[ENGLISH])


def without_alt(folder: Path) -> None:
    file = folder / ENGLISH
    before, _, rest = file.read_text("utf-8").partition("![")
    file.write_text(f"{before}![{rest[rest.index(']') :]}", "utf-8")


def without_action(folder: Path) -> None:
    file = folder / ENGLISH
    before, box, rest = file.read_text("utf-8").partition("> [!action]")
    assert box
    file.write_text(before + rest.partition("\n\n")[2], "utf-8")


def in_spanish_too(folder: Path) -> None:
    settings = folder / "kiosk.toml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace('offered = ["en"]', 'offered = ["en", "es"]'), "utf-8")


def without_spanish_page(folder: Path) -> None:
    in_spanish_too(folder)
    (folder / SPANISH).unlink()


def hard_in_spanish(folder: Path) -> None:
    in_spanish_too(folder)
    hard(SPANISH)(folder)


@pytest.mark.parametrize(
    ("gate", "language", "spoil"),
    [
        ("fkgl-page", "en", hard(ENGLISH)),
        ("fkgl-mean", "en", all_hard),
        ("smog-page", "en", hard(ENGLISH)),
        ("picture", "en", without("![")),
        ("alt", "en", without_alt),
        ("action", "en", without_action),
        ("summary", "en", without("summary:")),
        ("keep", "en", replaced("[!keep]", "[!note]")),
        ("sources", "en", without('  - "')),
        ("errors", "", replaced("](05-disc-again.md)", "](05-nowhere.md)")),
        ("inflesz-page", "es", hard_in_spanish),
        ("translated", "", without_spanish_page),
    ],
)
def test_each_gate_fails_when_one_page_is_spoiled(tmp_path: Path, gate: str, language: str, spoil: Spoil) -> None:
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    spoil(folder)
    gates = audit(folder, load(folder, Pictures()), TODAY).gates
    [found] = [one for one in gates if (one.name, one.language) == (gate, language)]
    assert not found.passed, told(found)
    if gate not in {"fkgl-mean", "errors", "translated"}:
        assert "causes/scar-tissue" in found.failing
