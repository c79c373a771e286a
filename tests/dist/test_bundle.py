"""The bundle that `make dist` built, as a clinic gets it. Skipped where there is none."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from tests.kiosk_window import SMALL, write_content

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "kiosk"
INSIDE = BUNDLE / "_internal"
PROGRAM = BUNDLE / "kiosk"
QML_MODULES = {"QtQml", "QtQml/Base", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Templates"}
SERVICES = ("dconf", "speech-dispatcher")
"""Programs of the machine, which keep their own notes in the home of whoever calls them."""
HEAVIEST = 130_000_000
"""Bytes: docs/decisions/0042-what-a-bundle-leaves-out.md says what sets them."""
HEAVIEST_PACKED = 45_000_000

pytestmark = [pytest.mark.bundle, pytest.mark.skipif(os.name != "posix", reason="looks into libraries of Linux")]


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    assert PROGRAM.is_file(), "no bundle here: run `make dist` first"


def files() -> list[Path]:
    return [file for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()]


def libraries() -> list[Path]:
    return [file for file in files() if ".so" in file.name]


def needed(library: Path) -> set[str]:
    head = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=True)  # noqa: S603, S607
    return set(re.findall(r"NEEDED\s+(\S+)", head.stdout))


def test_no_library_of_qt_is_there_that_nothing_is_linked_to() -> None:
    links = Counter(name for library in libraries() for name in needed(library) - {library.name})
    qt = {library.name for library in libraries() if library.name.startswith("libQt6")}
    assert qt - links.keys() == set()
    assert {"libQt6Core.so.6", "libQt6Quick.so.6"} <= qt


def test_only_qml_modules_in_use_are_there() -> None:
    home = INSIDE / "PySide6" / "Qt" / "qml"
    assert {str(file.parent.relative_to(home)) for file in home.rglob("qmldir")} <= QML_MODULES


def test_only_bindings_are_there_that_the_kiosk_imports() -> None:
    there = {file.name.partition(".")[0] for file in (INSIDE / "PySide6").glob("Qt*.abi3.so")}
    code = "".join(file.read_text("utf-8") for file in (ROOT / "kiosk").rglob("*.py"))
    imported = set(re.findall(r"^\s*(?:from|import) PySide6\.(Qt\w+)", code, re.MULTILINE))
    assert there == imported - {"QtPrintSupport"}, "printing by Qt is the way of Windows"


def test_it_is_not_heavier_than_it_was() -> None:
    assert sum(file.stat().st_size for file in files()) <= HEAVIEST
    handed_out = [file for file in (BUNDLE.parent / "packed").iterdir() if file.name.endswith((".tar.xz", ".deb"))]
    assert [file for file in handed_out if file.stat().st_size > HEAVIEST_PACKED] == []


def test_the_sums_are_those_of_the_files() -> None:
    lines = (BUNDLE / "SHA256SUMS").read_text("utf-8").splitlines()
    listed = {path: digest for digest, path in (line.split("  ", 1) for line in lines)}
    real = {
        file.relative_to(BUNDLE).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files()
        if file.name != "SHA256SUMS"
    }
    assert listed == real


def test_every_package_the_kiosk_needs_is_named_with_the_words_of_its_licence() -> None:
    notices = (BUNDLE / "THIRD_PARTY_NOTICES.txt").read_text("utf-8")
    titles = re.findall(r"^=+\n(\S+) .+\nLicence:", notices, re.MULTILINE)
    named = {title.lower().replace("_", "-") for title in titles}
    wanted = re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements" / "run.txt").read_text("utf-8"), re.MULTILINE)
    qt = {"pyside6-essentials", "pyside6-addons", "shiboken6"}
    imported = (
        set(wanted) - qt - {"qtpy", "packaging", "pycparser", "importlib-metadata", "importlib-resources", "zipp"}
    )
    assert imported - {"lazy-importer"} <= named
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices
    assert "ffmpeg" in named


def test_the_shipped_words_lie_beside_the_program_and_are_sound(tmp_path: Path) -> None:
    assert (BUNDLE / "content" / "kiosk.toml").is_file()
    done = kiosk(tmp_path, "check")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors" in done.stdout


def test_the_tour_of_a_small_folder_is_sound(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content", SMALL)
    done = kiosk(
        tmp_path, "tour", str(content), "--out", str(tmp_path / "tour"), "--size", "1920x1080", "--language", "en"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert ", 0 violations" in done.stdout


def test_it_gets_to_its_ready_line_and_ends_when_it_is_asked_to(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with subprocess.Popen(  # noqa: S603
        [PROGRAM, "run", "--data", str(tmp_path / "data")], env=surroundings(home), stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        said = ""
        for line in process.stderr:
            said += line
            if "kiosk ready" in line:
                break
        process.send_signal(signal.SIGTERM)
        said += process.stderr.read()
    assert "kiosk ready" in said, said
    assert process.returncode == 0, said
    left = {path.relative_to(home).parts[:2] for path in home.rglob("*") if path.is_file()}
    assert left <= {(".cache", service) for service in SERVICES}


def kiosk(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([PROGRAM, *words], env=surroundings(home), capture_output=True, text=True, check=False)  # noqa: S603


def surroundings(home: Path) -> dict[str, str]:
    """No screen, no Python, nobody's home."""
    shell = Path(shutil.which("sh") or "/bin/sh").parent
    return {
        "HOME": str(home),
        "PATH": str(shell),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QT_LOGGING_RULES": "qt.speech*=false",
    }
