"""The screen that stands in for the kiosk."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.core.safe_words import SafeWords, emergency_number, safe_words
from kiosk.tour.at_once import AtOnce
from kiosk.ui.corner import HOLD_SECONDS
from kiosk.ui.doorway import Nobody, doorway
from kiosk.ui.safe import SafeWindow
from kiosk.ui.staff.way_out import WayOutDesk
from kiosk.ui.window import add_fonts
from tests.kiosk_window import ROOT, SHIPPED, HandClock, _visible, complaints, touch_device
from tests.staff import PIN, set_pin

SIZES = [
    ((1920, 1080), 4.03),
    ((1080, 1920), 4.03),
    ((1280, 800), 4.0),
    ((800, 1280), 4.0),
    ((3840, 2160), 8.06),
    ((1280, 800), 5.9),
    ((1024, 600), 6.0),
]


def ignore() -> None:
    """Nothing ends by a button here."""


@contextmanager
def safe(
    size: tuple[int, int] = (1280, 800), mm: float = 4.0, *, locked: bool = False, data: Path = ROOT / "nowhere"
) -> Generator[SafeWindow]:
    add_fonts(ROOT / "resources" / "fonts")
    time = HandClock()
    gate = doorway(Nobody(), data, AtOnce, lambda _gate: WayOutDesk(ignore, ignore), locked=locked, now=time)
    shown = SafeWindow(safe_words(SHIPPED), "K3", lambda _screen: mm, gate, now=time)
    shown.setProperty("time", time)
    shown.window.resize(*size)
    shown.window.show()
    QCoreApplication.processEvents()
    shown.window.grabWindow()
    try:
        yield shown
    finally:
        with complaints() as heard:
            shown.close()
        assert not heard


def texts(shown: SafeWindow) -> dict[str, QRectF]:
    """Every text and where it stands."""
    found = [item for item in _visible(shown.window.contentItem()) if item.inherits("QQuickText")]
    return {str(item.property("text")): place(item) for item in found if item.property("text")}


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def button(shown: SafeWindow) -> QQuickItem:
    (found,) = [item for item in _visible(shown.window.contentItem()) if item.inherits("QQuickAbstractButton")]
    return found


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("size", "mm"), SIZES)
def test_all_of_it_fits(size: tuple[int, int], mm: float) -> None:
    with safe(size, mm) as shown:
        glass = QRectF(0, 0, *size)
        found = texts(shown)
        words = safe_words(SHIPPED)
        for one in words:
            assert {one.heading, one.ask, one.urgent} <= found.keys()
        assert "K3" in found
        outside = [text for text, where in found.items() if not glass.contains(where)]
        assert not outside
        both = [(a, b) for a, b in combinations(found, 2) if found[a].intersects(found[b])]
        assert not both, "words lie over words"
        pushed = place(button(shown))
        under = [text for text, where in found.items() if where.intersects(pushed) and not pushed.contains(where)]
        assert not under, "words lie under the button"


@pytest.mark.usefixtures("qapp")
def test_its_button_is_large_enough_for_a_thumb() -> None:
    with safe((1920, 1080), 4.03) as shown:
        assert button(shown).height() >= 12 * 4.03


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, None])
def test_it_can_be_tried_again_by_touch_and_by_key(key: Qt.Key | None) -> None:
    with safe() as shown:
        wanted = QSignalSpy(shown.again)
        if key is None:
            middle = place(button(shown)).center().toPoint()
            QTest.touchEvent(shown.window, touch_device()).press(0, middle).commit()
            QTest.touchEvent(shown.window, touch_device()).release(0, middle).commit()
        else:
            QTest.keyClick(shown.window, key)
        assert wanted.count() == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("locked", [True, False])
def test_it_can_be_left_only_where_that_is_allowed(locked: bool) -> None:
    with safe(locked=locked) as shown:
        left = QSignalSpy(shown.left)
        QTest.keyClick(shown.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert left.count() == (not locked)
        shown.window.close()
        assert shown.window.isVisible() is locked


def test_staff_come_in_from_here_too(tmp_path: Path) -> None:
    """However broken the kiosk is, a held corner asks for the PIN."""
    with safe(locked=True, data=set_pin(tmp_path)) as shown:
        at = QPoint(10, 10)
        QTest.touchEvent(shown.window, touch_device()).press(0, at).commit()
        shown.property("time").seconds += HOLD_SECONDS
        shown.corner.check()
        QTest.touchEvent(shown.window, touch_device()).release(0, at).commit()
        shown.window.grabWindow()
        assert "Staff only" in texts(shown)
        assert safe_words(SHIPPED)[0].heading not in texts(shown)
        for digit in PIN:
            QTest.keyClick(shown.window, Qt.Key(ord(digit)))
        QTest.keyClick(shown.window, Qt.Key.Key_Return)
        shown.window.grabWindow()
        assert {"Restart the kiosk", "Leave the kiosk"} <= texts(shown).keys()


def test_every_language_says_everything() -> None:
    words = safe_words(SHIPPED)
    assert [one.language for one in words] == ["en", "es"]
    for one in words:
        assert all((one.heading, one.ask, one.urgent, one.again))
        assert "911" in one.urgent
        assert isinstance(one, SafeWords)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ('[contact]\nemergency = "112"', "112"),
        ("[contact]\nemergency = 112", "911"),
        ('[contact]\nemergency = "call \\u0007"', "911"),
        (f'[contact]\nemergency = "{"1" * 100}"', "911"),
        ("contact = 3", "911"),
        ("not toml at all", "911"),
        ("x = " + "[" * 5000, "911"),
    ],
)
def test_the_emergency_number_survives_any_settings(tmp_path: Path, text: str, number: str) -> None:
    (tmp_path / "kiosk.toml").write_text(text, encoding="utf-8")
    assert emergency_number(tmp_path) == number


def test_no_content_at_all_is_enough(tmp_path: Path) -> None:
    assert emergency_number(tmp_path / "nowhere") == "911"
    (tmp_path / "kiosk.toml").write_bytes(b"\xff\xfe\x00")
    assert emergency_number(tmp_path) == "911"
