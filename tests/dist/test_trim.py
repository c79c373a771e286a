"""The recipe of the bundle leaves out what nothing reaches, and keeps what something is linked to."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from build_spec.trim import Entry, trimmed

ROOT = Path(__file__).parents[2]
QT = Path(sys.prefix) / "lib" / "python3.11" / "site-packages" / "PySide6" / "Qt"
QML = ROOT / "kiosk" / "ui" / "qml"

pytestmark = pytest.mark.skipif(not (QT / "lib").is_dir(), reason="the recipe is tried with the wheels for Linux")


def entry(path: str, kind: str = "BINARY") -> Entry:
    return f"PySide6/Qt/{path}", str(QT / path), kind


USED = [
    entry("lib/libQt6Core.so.6"),
    entry("lib/libQt6Gui.so.6"),
    entry("lib/libQt6Qml.so.6"),
    entry("lib/libQt6Quick.so.6"),
    entry("plugins/platforms/libqxcb.so"),
    entry("qml/QtQuick/libqtquick2plugin.so"),
    entry("lib/libQt6XcbQpa.so.6"),
]
UNUSED = [
    entry("lib/libQt6WebEngineCore.so.6"),
    entry("lib/libQt6Charts.so.6"),
    entry("plugins/platforms/libqvnc.so"),
    entry("plugins/sqldrivers/libqsqlite.so"),
    entry("qml/QtCharts/libqtchartsqml2plugin.so"),
]
DATA = [entry("qml/QtQml/qmldir", "DATA"), entry("qml/QtQuick/qmldir", "DATA")]
UNREAD = [entry("qml/QtCharts/qmldir", "DATA"), entry("translations/qtbase_fr.qm", "DATA")]


def test_only_what_something_reaches_stays() -> None:
    binaries, data = trimmed([*USED, *UNUSED], [*DATA, *UNREAD], QML)
    assert set(binaries) == set(USED)
    assert data == DATA


def test_links_to_what_is_left_out_go_too() -> None:
    core = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    web = ("libQt6WebEngineCore.so.6", "PySide6/Qt/lib/libQt6WebEngineCore.so.6", "SYMLINK")
    _binaries, data = trimmed([*USED, *UNUSED], [*DATA, core, web], QML)
    assert data == [*DATA, core]


def test_a_service_of_the_machine_brings_its_own_library() -> None:
    speech = entry("plugins/texttospeech/libqtexttospeech_speechd.so")
    theirs = ("libspeechd.so.2", "/usr/lib/x86_64-linux-gnu/libspeechd.so.2", "BINARY")
    binaries, _data = trimmed([*USED, speech, theirs], DATA, QML)
    assert speech in binaries
    assert theirs not in binaries
