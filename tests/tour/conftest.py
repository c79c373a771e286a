"""Small scenes with one fault each, and the audit of what they show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.tour.audit import audit
from kiosk.tour.findings import Audit
from kiosk.tour.tour import FONTS
from kiosk.ui.window import add_fonts

MM = 4.0
"""Pixels per millimetre of the scenes."""

WINDOW = """
import QtQuick
import QtQuick.Templates as T

Window {
    width: 800
    height: 600
    visible: true
    color: "white"

    component Words: Text {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: 36
        color: "black"
    }

    component Touch: T.AbstractButton {
        Accessible.name: text
        height: 80
        width: 120
        background: Rectangle { border.width: 2 }
    }

    component Choice: T.AbstractButton {
        id: choice
        property bool chosen: false
        property color ground
        property string sign: "O"
        Accessible.checkable: true
        Accessible.checked: chosen
        Accessible.name: text
        height: 80
        width: 120
        background: Rectangle { color: choice.ground }
        contentItem: Item {
            Text { objectName: "glyph"; text: choice.sign; font.pixelSize: 36
                color: choice.chosen ? "white" : "black" } }
    }

    %s

    Words { objectName: "sound"; text: "All is well"; x: 20; y: 500; z: -1 }
}
"""


class Scene(Protocol):
    def __call__(self, items: str, *, enlarged: bool = False) -> Audit: ...


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> QGuiApplication:
    add_fonts(FONTS)
    return qapp


@pytest.fixture
def audited(fonts: QGuiApplication, tmp_path: Path) -> Iterator[Scene]:
    """Shows QML items in a sound window of 200 x 150 mm and audits it."""
    assert fonts
    engines: list[QQmlApplicationEngine] = []

    def show(items: str, *, enlarged: bool = False) -> Audit:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.loadData((WINDOW % items).encode(), QUrl.fromLocalFile(f"{tmp_path}/scene.qml"))
        [window] = engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        QCoreApplication.processEvents()
        return audit(window, window.grabWindow(), MM, enlarged=enlarged)

    yield show
    for engine in engines:
        shiboken6.delete(engine)
