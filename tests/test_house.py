"""Rules of the house that no other tool checks."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from enum import Enum
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import shiboken6
from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject

ROOT = Path(__file__).parent.parent
LONGEST_MODULE = 250
CODE = ("kiosk", "tests", "tools", "resources", "build_spec", ".ci", "requirements", "docs", "content")
TEXT = {
    "",
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".in",
    ".cfg",
    ".ini",
    ".sh",
    ".cmd",
    ".ps1",
    ".yml",
    ".yaml",
    ".qml",
    ".spec",
}
SOURCE_OF_PACKAGES = re.compile(
    r"--(?:extra-)?index-url|--find-links|--trusted-host|(?:PIP|UV)_(?:EXTRA_)?(?:DEFAULT_)?INDEX|"
    r"https?://[^\s)>\"']*(?:/simple\b|pythonhosted|artifactory|nexus|registry\.)"
)
WAITS = {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep", "QThread.sleep", "QThread.msleep"}


def project_files() -> Iterator[Path]:
    top = [path for path in ROOT.iterdir() if path.is_file()]
    below = [path for folder in CODE for path in (ROOT / folder).rglob("*") if path.is_file()]
    for path in top + below:
        if path.suffix in TEXT and path != Path(__file__) and "__pycache__" not in path.parts:
            yield path


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def test_no_module_holds_two_ideas() -> None:
    modules = list((ROOT / "kiosk").rglob("*.py"))
    assert modules
    long = [path for path in modules if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_MODULE]
    assert not long, f"longer than {LONGEST_MODULE} lines, so split it: {names(long)}"


@pytest.mark.usefixtures("qapp")
def test_calls_that_return_nothing_leave_none_alone() -> None:
    """PySide6 6.12.0 on Python 3.10 and 3.11 lost one reference to None in each, until the process aborted."""
    thing = QObject()
    calls = 500
    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("name")
    assert before - sys.getrefcount(None) < calls / 10, "this PySide6 and this Python do not go together"


def test_nothing_says_where_packages_come_from() -> None:
    files = list(project_files())
    assert ROOT / "requirements" / "run.txt" in files
    found = [path for path in files if SOURCE_OF_PACKAGES.search(path.read_text(encoding="utf-8", errors="replace"))]
    assert not found, f"an index address in {names(found)}"


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_every_requirement_is_pinned_and_hashed(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    requirements = re.findall(r"^[^\s#].*(?:\n +--hash=\S+.*)*", text, re.MULTILINE)
    assert requirements
    loose = [line for line in requirements if not re.match(r"[\w.-]+==\S+", line) or "--hash=sha256:" not in line]
    assert not loose


def test_every_package_the_kiosk_imports_is_among_its_own_requirements() -> None:
    """The tests' environment has more packages than a kiosk; what is missing there fails only at a clinic."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "kiosk").rglob("*.py")]
    found = {name.partition(".")[0] for tree in trees for name in imported(tree)}
    foreign = found - sys.stdlib_module_names - {"kiosk", "resources"}
    listed = (ROOT / "requirements" / "run.in").read_text(encoding="utf-8")
    required = {name.lower().replace("_", "-") for name in re.findall(r"^[A-Za-z][\w-]*", listed, re.MULTILINE)}
    owners = packages_distributions()
    assert {"PySide6", "yaml"} <= foreign
    missing = {name for name in foreign if not {one.lower().replace("_", "-") for one in owners[name]} & required}
    assert not missing, f"name what brings them in requirements/run.in: {sorted(missing)}"


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_services_know_nothing_of_the_screen() -> None:
    """Import-linter sees PySide6 as a whole; this looks at its modules."""
    modules = list((ROOT / "kiosk" / "services").glob("*.py"))
    assert any("PySide6.QtCore" in path.read_text(encoding="utf-8") for path in modules)
    screen = re.compile(r"PySide6(?:\.| import .*)\b(?:QtQml|QtQuick\w*|QtWidgets)\b")
    found = [path for path in modules if screen.search(path.read_text(encoding="utf-8"))]
    assert not found, f"belongs in kiosk/ui: {names(found)}"


WRITES = re.compile(
    r"\.(?:write_text|write_bytes|touch|symlink_to|hardlink_to)\(|\bopen\([^)]*[\"'][rwax+bt]*[wax+][rwax+bt]*[\"']|"
    r"FileHandler\b|\.save\(str|TemporaryFile\(|TemporaryDirectory\(|mkdtemp|copytree|shutil\.(?:copy|move)|QSaveFile|"
    r"QSettings|os\.open\(|sqlite3\.connect\((?!\":memory:)"
)
WRITERS = {
    "core/writing.py": "the one way",
    "core/starter.py": "fills a new folder that nobody reads yet",
    "core/locking.py": "a lock is a file that must not be replaced",
    "core/usage/store.py": "SQLite, with a journal of its own",
    "services/logs.py": "the log grows line by line, and is capped",
    "services/crash.py": "in a crash nothing can be opened any more, so the file stands open from the start",
    "supervisor/record.py": "the supervisor's lines in the same log",
    "cli/main.py": "gives the output away to nowhere, when nobody reads it",
    "tour/album.py": "pictures, of which Qt writes the bytes",
    "tour/backstage.py": "a folder for the tour alone, gone afterwards",
}


def test_every_file_is_written_whole_or_not_at_all() -> None:
    modules = {path.relative_to(ROOT / "kiosk").as_posix(): path for path in (ROOT / "kiosk").rglob("*.py")}
    writers = {name for name, path in modules.items() if WRITES.search(path.read_text(encoding="utf-8"))}
    assert writers == set(WRITERS), "write with kiosk.core.writing.write_whole, or say why not"


def test_every_decision_has_a_title() -> None:
    pages = list((ROOT / "docs" / "decisions").glob("*.md"))
    assert pages
    untitled = [page for page in pages if not page.read_text(encoding="utf-8").startswith("# ")]
    assert not untitled, f"a decision starts with a '# ' line: {names(untitled)}"


def test_tests_never_wait_for_a_fixed_time() -> None:
    """But for what measures other programs from outside: these tell nobody when they are done, and a press lasts."""
    outside = ROOT / "tests" / "bench" / "outside"
    modules = [path for path in (ROOT / "tests").rglob("*.py") if outside not in path.parents]
    calls = [
        (path.name, node.lineno)
        for path in modules
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in WAITS
    ]
    assert Path(__file__) in modules
    assert not calls, f"wait for a signal or move an injected clock instead: {calls}"


def test_nothing_on_screen_is_placed_from_the_left() -> None:
    """Qt mirrors anchors, rows, grids and flows for languages from right to left, but never an `x`."""
    follow_something = {
        "FigureLabels.qml",
        "FocusRing.qml",
        "LargeLabel.qml",
        "SpotPicture.qml",
        "TermMarks.qml",
        "WordCard.qml",
    }
    screens = [path for path in (ROOT / "kiosk" / "ui" / "qml").rglob("*.qml") if path.name not in follow_something]
    assert screens
    fixed = re.compile(r"^\s*(?:x|anchors\.horizontalCenterOffset):|\bLayoutMirroring\.enabled: false", re.MULTILINE)
    found = [path for path in screens if fixed.search(path.read_text(encoding="utf-8"))]
    assert not found, f"place it with anchors.left and leftMargin instead (docs/decisions/0019): {names(found)}"


def test_nothing_that_comes_and_goes_on_a_screen_is_made_of_python() -> None:
    """PySide6 6.11 never gives back what QML makes of a Python type: a page turned often would fill the memory."""
    models = {
        name
        for path in (ROOT / "kiosk" / "ui").rglob("*.py")
        for name in re.findall(r"@QmlElement\nclass (\w+)", path.read_text(encoding="utf-8"))
    }
    assert models
    screens = {path: path.read_text(encoding="utf-8") for path in (ROOT / "kiosk" / "ui" / "qml").rglob("*.qml")}
    found = [
        path
        for path, text in screens.items()
        for name in models - set(re.findall(r"component (\w+):", text))
        if re.search(rf"^\s*{name} \{{", text, re.MULTILINE) and "pragma Singleton" not in text
    ]
    assert not found, f"make it once, in a singleton or in Python: {names(found)}"


def test_no_part_of_a_screen_is_called_like_a_type_of_qt() -> None:
    """PySide6 goes by the name of an inline component, takes a `Key` of a screen for Qt.Key, and crashes."""
    screens = list((ROOT / "kiosk" / "ui" / "qml").rglob("*.qml"))
    named = [
        (path.name, name)
        for path in screens
        for name in re.findall(r"^\s*component (\w+):", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert named
    places = (QtCore, QtGui, QtCore.Qt)
    taken = {
        name
        for place in places
        for name, kind in vars(place).items()
        if isinstance(kind, type) and issubclass(kind, (Enum, shiboken6.Object))
    }
    found = [(path, name) for path, name in named if name in taken]
    assert not found, f"call it otherwise: {found}"
