"""Everything without touch: arrows, Select, Back, Tab and the keypad, on the real window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtTest import QTest

from kiosk.core.steer import on
from kiosk.services.idle import EXTRA_TIME
from kiosk.tour.scene import class_name
from kiosk.ui.ease import Ease
from kiosk.ui.stops import read
from kiosk.ui.tokens import BODY_CAPITAL_MM, CAPITAL_EM
from tests.core.steering import reachable
from tests.journeys.without_touch import go_to, select
from tests.kiosk_window import PIXELS_PER_MM, SHIPPED, Kiosk, opened, read_content, write_content

K = Qt.Key
LONGEST = 60
"""Presses of one key that lead from any control to any other on the way."""


def choose(kiosk: Kiosk, words: str) -> None:
    """Tab to a control and press it."""
    for _ in range(LONGEST):
        if kiosk.focused == words and kiosk.ring is not None:
            break
        kiosk.press(K.Key_Tab)
    assert kiosk.focused == words
    kiosk.press(K.Key_Return)


def test_a_keypad_alone_reaches_every_function(small: Kiosk) -> None:  # noqa: PLR0915 - one visit, told in order
    small.press(K.Key_Down)
    assert small.ring is not None, "the first press of an arrow shows where one is"
    small.press(K.Key_Right, K.Key_Select)
    assert (small.screen, small.visit.language) == ("home", "es"), "the second invitation is the Spanish one"
    select(small, "English")
    assert small.visit.language == "en"
    select(small, "First topic")
    assert small.here == ("section", "first")
    small.press(K.Key_Select)
    assert small.here == ("page", "first/one")
    select(small, "A site")
    assert small.screen == "outside"
    small.press(K.Key_Back)
    assert (small.here, small.focused) == (("page", "first/one"), "A site"), "back to the link one followed"
    select(small, "Next page")
    assert small.here == ("page", "first/two")
    select(small, "Contact")
    assert small.screen == "contact"
    small.press(K.Key_F1)
    assert small.screen == "help"
    small.press(K.Key_Backspace, K.Key_Backspace)
    assert small.here == ("page", "first/two")
    select(small, "Text size")
    assert small.visit.text_size == "large"
    select(small, "Home")
    assert small.screen == "home"
    select(small, "About this information")
    assert small.screen == "about"
    select(small, "Get help now")
    assert small.screen == "help"
    small.ask_whether_anybody_is_there()
    small.settle()
    small.pass_time(1)
    assert small.focused == "I am still here"
    small.press(K.Key_Down, K.Key_Select)
    assert small.visit.extra_time
    small.pass_time(small.library.settings.idle.warn_after * EXTRA_TIME)
    small.pass_time(1)
    select(small, "Start over")
    assert small.screen == "attract"


def test_every_choice_is_taken_with_keys(small: Kiosk) -> None:
    small.wake()
    small.press(K.Key_Down)
    select(small, "Easier to use")
    assert small.screen == "ease"
    choices = {
        "Large text": ("text_size", "large"),
        "Normal text": ("text_size", "normal"),
        "Dark": ("theme", "dark"),
        "Yellow on black": ("theme", "contrast"),
        "Less motion": ("less_motion", True),
        "Wait longer before asking": ("extra_time", True),
        "Bigger buttons": ("big_targets", True),
        "Lower the screen": ("lowered", True),
    }
    for words, (attribute, value) in choices.items():
        choose(small, words)
        assert getattr(small.visit, attribute) == value
        assert small.focused == words, "the ring stays while the screen changes its looks"
    small.press(K.Key_Back)
    assert (small.screen, small.focused) == ("home", "Easier to use")


def test_keys_begin_where_a_page_begins(shipped: Kiosk) -> None:
    """Not at a link far below that nobody sees yet."""
    shipped.window.resize(1920, 1080)
    shipped.wake()
    shipped.press(K.Key_Down, K.Key_F1)
    assert (shipped.screen, shipped.focused) == ("help", "pane")
    for page in ("causes/scar-tissue", "treatments/stimulator"):
        shipped.session.open_page(page)
        shipped.settle()
        shipped.settle()
        ring = shipped.ring
        assert ring is not None
        pane = shipped.flick
        assert shipped.focused == "pane" or pane.mapRectToScene(QRectF(0, 0, pane.width(), pane.height())).contains(
            ring.center()
        )


def test_a_long_page_is_read_to_its_end_and_back_with_two_arrows(small: Kiosk) -> None:
    small.wake()
    small.session.open_page("first/two")
    small.settle()
    small.press(K.Key_Down)
    assert small.focused == "pane"
    reach = float(small.flick.property("contentHeight")) - small.flick.height()
    seen = [small.scrolled]
    while small.focused in {"pane", "Take this page with you"} and len(seen) < LONGEST:
        small.press(K.Key_Down)
        seen.append(small.scrolled)
    assert max(b - a for a, b in pairwise(seen)) < small.flick.height(), "no line is skipped"
    assert small.scrolled >= reach
    assert small.focused in {"Previous", "Next page"}
    for _ in range(LONGEST):
        small.press(K.Key_Up)
    assert small.scrolled == 0


def test_tab_goes_round_in_the_order_one_reads_and_back(small: Kiosk) -> None:
    small.wake()
    small.press(K.Key_Tab)
    start = small.focused
    there: list[str] = []
    boxes: list[QRectF] = []
    for _ in range(LONGEST):
        there.append(small.focused)
        boxes.append(small.ring or QRectF())
        small.press(K.Key_Tab)
        if small.focused == start:
            break
    assert set(there) - {"pane"} == {words for words in small.buttons() if words != "Back"}
    rows = [(round(box.top() / 20), round(box.left())) for box in boxes]
    assert rows == sorted(rows)
    back = []
    for _ in there:
        small.press(K.Key_Backtab)
        back.append(small.focused)
    assert back == there[::-1]


@pytest.mark.parametrize("words", ["English", "Español"])
def test_a_new_language_leaves_the_ring_where_it_was(small: Kiosk, words: str) -> None:
    small.wake()
    small.press(K.Key_Down)
    select(small, "Español")
    assert small.focused == "English"
    if words == "English":
        small.press(K.Key_Select)
        assert small.focused == "Español"
    assert small.ring is not None


def test_the_ring_outlives_what_it_was_on(small: Kiosk) -> None:
    small.wake()
    small.session.open_page("first/one")
    small.settle()
    small.press(K.Key_Down)
    go_to(small, "A site")
    small.session.change_language("es")
    small.settle()
    small.settle()
    assert small.ring is not None
    assert small.focused in small.buttons()
    small.session.change_language("en")
    small.settle()
    small.settle()
    assert small.focused in small.buttons()


def test_an_edit_by_the_staff_leaves_the_ring_on_the_same_link(small: Kiosk) -> None:
    small.wake()
    small.session.open_page("first/one")
    small.settle()
    small.press(K.Key_Down)
    go_to(small, "Whom to call")
    write_content(small.folder, {"en/01-first/02-two.md": "---\ntitle: Page two\n---\nNew.\n"})
    small.session.show_library(read_content(small.folder))
    small.settle()
    small.settle()
    assert small.focused == "Whom to call"
    assert small.ring is not None


def test_the_ring_is_for_keys_only(small: Kiosk) -> None:
    small.wake()
    assert small.ring is None
    small.press(K.Key_Down)
    assert small.ring is not None
    small.tap("First topic")
    assert small.ring is None
    small.press(K.Key_Down)
    assert small.ring is not None


def test_the_ring_is_wide_enough_and_seen_whole(shipped: Kiosk) -> None:
    shipped.wake()
    window = QRectF(0, 0, shipped.window.width(), shipped.window.height())
    for _ in range(LONGEST):
        shipped.press(K.Key_Tab)
        ring = shipped.ring
        assert ring is not None
        assert window.contains(ring)
    item = next(item for item in shipped.items() if class_name(item).startswith("FocusRing"))
    assert QQmlExpression(QQmlEngine.contextForObject(item), item, "border.width").evaluate()[0] >= 4


def test_a_trembling_finger_presses_a_key_once(small: Kiosk) -> None:
    small.wake()
    small.press(K.Key_Down)
    select(small, "Text size")
    assert small.visit.text_size == "large"
    QTest.keyClick(small.window, K.Key_Select)
    small.time.seconds += 0.3
    QTest.keyClick(small.window, K.Key_Select)
    small.settle()
    assert small.visit.text_size == "larger", "the echo of the press before is no press"


@pytest.fixture
def own_keys(qapp: object, tmp_path: Path) -> Iterator[Kiosk]:
    """A clinic whose keypad sends letters."""
    assert qapp
    write_content(tmp_path)
    with (tmp_path / "kiosk.toml").open("a", encoding="utf-8") as file:
        file.write('[keys]\ndown = ["S"]\nselect = ["Asterisk"]\nback = ["F1"]\n')
    with opened(tmp_path) as kiosk:
        yield kiosk


def test_the_clinic_chooses_its_own_keys(own_keys: Kiosk) -> None:
    own_keys.wake()
    while own_keys.focused not in {"First topic", "Second topic"}:
        own_keys.press(K.Key_S)
    own_keys.press(K.Key_Asterisk)
    assert own_keys.screen == "section"
    own_keys.press(K.Key_F1)
    assert own_keys.screen == "home", "F1 goes back, and no longer calls for help"


def test_letters_of_the_clinics_own_keypad_are_not_typed_into_the_search(own_keys: Kiosk) -> None:
    own_keys.wake()
    own_keys.finder.open()
    own_keys.settle()
    own_keys.press(K.Key_S, K.Key_D, K.Key_Asterisk)
    assert own_keys.visit.query == "d"


@pytest.mark.parametrize(("size", "text_size"), [((1920, 1080), "normal"), ((1280, 800), "largest")])
def test_from_every_control_of_every_screen_arrows_lead_to_every_other(
    qapp: object, size: tuple[int, int], text_size: str
) -> None:
    """There and back: from the first control to each, and from each to the first."""
    assert qapp
    with opened(SHIPPED, size=size) as kiosk:
        kiosk.wake()
        cast("Ease", kiosk.session.ease).choose_text_size(text_size)
        ways = [kiosk.session.make_easier, kiosk.session.home, kiosk.session.contact, kiosk.session.about]
        ways += [partial(kiosk.session.open_section, section.id) for section in kiosk.library.editions[0].sections]
        ways += [partial(kiosk.session.open_page, page.id) for page in tuple(kiosk.library.editions[0].pages())[::3]]
        for way in ways:
            way()
            kiosk.settle()
            kiosk.settle()
            scene = read(kiosk.window, 3 * PIXELS_PER_MM).scene
            every = set(range(len(scene.spots)))
            assert reachable(scene, on(scene, 0)) == every, kiosk.here
            assert all(0 in reachable(scene, on(scene, number), goal=0) for number in every), kiosk.here


def test_no_gradient_veils_what_the_ring_is_on(shipped: Kiosk) -> None:
    shipped.wake()
    shipped.session.open_page("causes/scar-tissue")
    shipped.settle()
    shipped.settle()
    pane = shipped.flick
    links = 0
    for _ in range(LONGEST):
        shipped.press(K.Key_Tab)
        item = shipped.window.activeFocusItem()
        if pane.isAncestorOf(item):
            links += 1
            left = pane.height() - item.mapToItem(pane, QPointF(0, item.height())).y()
            at_end = shipped.scrolled >= float(pane.property("contentHeight")) - pane.height() - 1
            assert at_end or left >= 1.6 * BODY_CAPITAL_MM / CAPITAL_EM * PIXELS_PER_MM - 2
    assert links >= 2
