"""The scene itself: no warning goes unnoticed, no word is lost, nothing piles up."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, QObject, QPointF
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.core.blocks import Span
from kiosk.core.cover import with_cover
from kiosk.core.loading import outline
from kiosk.services.pictures import Pictures
from kiosk.ui.markup import styled
from kiosk.ui.views import Views
from tests.kiosk_window import SHIPPED, complaints, opened, write_content

pytestmark = pytest.mark.usefixtures("qapp")

SIGNS = ("5 < 6 > 4", "salt & pepper", "<b>not bold</b>", "&lt;", "don't", 'say "ah"')


@pytest.mark.qt_log_ignore("ReferenceError")
def test_a_fault_in_qml_is_heard(qtlog: object) -> None:
    """The guard of every other test here: pytest-qt fails a test that hears such a record."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQml; QtObject { property int n: missing }", "")
    assert component.create() is not None
    heard = [record.message for record in qtlog.records]  # type: ignore[attr-defined]
    assert any("ReferenceError: missing is not defined" in message for message in heard)


def test_every_slot_is_declared(tmp_path: Path) -> None:
    """A connection to a method without @Slot gives its object a meta object of its own, which QML mixes up."""
    QLoggingCategory.setFilterRules("qt.pyside.libpyside.warning=true")
    try:
        with complaints() as heard, opened(write_content(tmp_path)) as kiosk:
            kiosk.wake()
            kiosk.ask_whether_anybody_is_there()
    finally:
        QLoggingCategory.setFilterRules("")
    assert not heard


@pytest.mark.parametrize("signs", SIGNS)
def test_no_sign_that_staff_type_is_taken_for_markup(signs: str) -> None:
    """As styled text it takes exactly the room of the same words as plain text."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQuick; Text { font.pixelSize: 40; property real room: contentWidth }", "")
    text = component.create()
    text.setProperty("textFormat", 0)
    text.setProperty("text", signs)
    plain = text.property("room")
    text.setProperty("textFormat", 4)
    text.setProperty("text", styled((Span(signs),)))
    assert text.property("room") == pytest.approx(plain, abs=0.5)


def objects(root: QObject) -> int:
    return 1 + sum(objects(child) for child in root.children())


def test_nothing_piles_up_however_many_pages_are_read() -> None:
    with opened(SHIPPED) as kiosk:
        pages = [page.id for page in kiosk.library.editions[0].pages() if "/" in page.id]

        def read_all(rounds: int) -> tuple[int, int]:
            for number in range(rounds):
                kiosk.session.open_page(pages[number % len(pages)])
                kiosk.session.contact()
                kiosk.session.open_section(pages[number % len(pages)].partition("/")[0])
            kiosk.session.finish()
            kiosk.session.wake()
            kiosk.session.open_section(pages[0].partition("/")[0])
            kiosk.session.open_page(pages[0])
            kiosk.session.open_page(pages[1])
            kiosk.settle()
            gc.collect()
            kiosk.settle()
            return kiosk.item_count(), objects(kiosk.window)

        after_100 = read_all(100)
        after_300 = read_all(200)
        assert after_300[0] <= after_100[0]
        assert after_300[1] <= after_100[1]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_invitation_does_not_jump_when_its_picture_comes(size: tuple[int, int]) -> None:
    with opened(SHIPPED, size=size) as kiosk:
        read = kiosk.session.views
        places: list[float] = []
        for views in (Views(outline(SHIPPED).library, SHIPPED), read):
            kiosk.session.show_library(views)
            kiosk.settle()
            title = next(item for item in kiosk.items() if item.property("text") == "Touch to begin")
            places += [title.mapToScene(QPointF(0, 0)).x(), title.mapToScene(QPointF(0, 0)).y(), title.width()]
        assert places[:3] == places[3:]


def test_the_invitation_stands_whole_before_the_pages_have_been_read() -> None:
    with opened(SHIPPED, size=(1920, 1080)) as kiosk:
        read = kiosk.settle()
        kiosk.session.show_library(Views(with_cover(outline(SHIPPED), Pictures()), SHIPPED))
        assert kiosk.session.property("view")["unread"] is True
        assert kiosk.settle() == read


def test_the_next_screens_are_compiled_while_the_first_one_stands(qtbot: QtBot) -> None:
    with opened(SHIPPED) as kiosk:
        kiosk._shown.go_on()
        ahead = kiosk._shown._compiled
        qtbot.waitUntil(lambda: not any(component.isLoading() for component in ahead), timeout=20_000)
        assert [component.errorString() for component in ahead if not component.isReady()] == []
        assert ahead
