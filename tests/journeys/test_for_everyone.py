"""Every function by a keypad alone, and by one switch alone: the same visit, told twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPointF, Qt

from kiosk.tour.standstill import Standstill
from tests.journeys.without_touch import LONGEST, pace, scan_to, select, switch
from tests.kiosk_window import SMALL, Kiosk, centre, opened, write_content

K = Qt.Key
Do = Callable[[Kiosk, str], None]
"""Comes to a control by its words and presses it."""

CHOICES = {
    "Large text": ("text_size", "large"),
    "Larger text": ("text_size", "larger"),
    "Largest text": ("text_size", "largest"),
    "Normal text": ("text_size", "normal"),
    "Dark": ("theme", "dark"),
    "Yellow on black": ("theme", "contrast"),
    "Light": ("theme", "light"),
    "Lower the screen": ("lowered", True),
    "Bigger buttons": ("big_targets", True),
    "Less motion": ("less_motion", True),
    "Wait longer before asking": ("extra_time", True),
}


@pytest.fixture
def kiosk(qapp: object, tmp_path: Path) -> Iterator[Kiosk]:
    """Three languages, a voice, and a home screen that nobody touched."""
    assert qapp
    settings = SMALL["kiosk.toml"].replace('["en", "es"]', '["en", "es", "ar"]')
    folder = write_content(tmp_path, {**SMALL, "kiosk.toml": settings})
    (folder / "ar").mkdir()
    voice = Standstill()
    voice.prepare(["en", "es"])
    with opened(folder, size=(1920, 1080), speaker=voice) as kiosk:
        kiosk.press(K.Key_Down, K.Key_Select)
        assert (kiosk.screen, kiosk.visit.language) == ("home", "en")
        yield kiosk
    shiboken6.delete(voice)


@pytest.fixture(params=["keypad", "switch"])
def do(request: pytest.FixtureRequest, kiosk: Kiosk) -> Do:
    if request.param == "keypad":
        return select
    select(kiosk, "Easier to use")
    select(kiosk, "One-switch scanning")
    assert kiosk.visit.scanning
    scan_to(kiosk, "Home")
    return scan_to


def state(kiosk: Kiosk) -> str:
    return str(kiosk.session.reader.property("state"))


def test_the_language_is_chosen(kiosk: Kiosk, do: Do) -> None:
    do(kiosk, "First topic")
    do(kiosk, "Page one")
    do(kiosk, "Language")
    assert kiosk.screen == "language"
    do(kiosk, "Español")
    assert (kiosk.here, kiosk.visit.language) == (("page", "first/one"), "es")
    do(kiosk, "Idioma")
    do(kiosk, "English")
    assert (kiosk.here, kiosk.visit.language) == (("page", "first/one"), "en")


def test_a_word_is_spelt_and_its_page_opened(kiosk: Kiosk, do: Do) -> None:
    do(kiosk, "Find a word or a question")
    for letter in "thre":
        do(kiosk, letter)
    assert kiosk.visit.query == "thre"
    do(kiosk, "Delete")
    assert kiosk.visit.query == "thr"
    do(kiosk, "Page three")
    assert kiosk.here == ("page", "first/three")
    do(kiosk, "Back")
    do(kiosk, "A to Z list")
    assert kiosk.screen == "letters"
    do(kiosk, "O")
    do(kiosk, "Other page")
    assert kiosk.here == ("page", "second/other")


def test_every_choice_that_makes_it_easier_is_taken(kiosk: Kiosk, do: Do) -> None:
    do(kiosk, "Easier to use")
    for words, (attribute, value) in CHOICES.items():
        do(kiosk, words)
        assert getattr(kiosk.visit, attribute) == value, words
    do(kiosk, "Back")
    assert kiosk.screen == "home"
    do(kiosk, "Text size")
    assert kiosk.visit.text_size == "large"


def test_it_is_listened_to_and_everything_about_the_voice_is_changed(kiosk: Kiosk, do: Do) -> None:
    do(kiosk, "First topic")
    do(kiosk, "Page one")
    do(kiosk, "Listen")
    assert state(kiosk) == "speaking"
    if do is select:
        kiosk.press(K.Key_Up)
        assert state(kiosk) == "paused", "whoever presses a key wants quiet"
    else:
        do(kiosk, "Pause")
        assert state(kiosk) == "paused"
    do(kiosk, "Go on")
    assert state(kiosk) == "speaking"
    for words in ("Skip", "Back one", "Again"):
        do(kiosk, words)
        assert state(kiosk) == "speaking", words
    pace, volume = kiosk.visit.pace, kiosk.visit.volume
    do(kiosk, "Slower")
    assert kiosk.visit.pace < pace
    do(kiosk, "Faster")
    assert kiosk.visit.pace == pace
    do(kiosk, "Quieter")
    assert kiosk.visit.volume < volume
    do(kiosk, "Louder")
    assert kiosk.visit.volume == volume
    do(kiosk, "Stop")
    assert state(kiosk) == "silent"


def test_the_question_whether_anybody_is_there_is_answered_in_every_way(kiosk: Kiosk, do: Do) -> None:
    for words in ("I am still here", "I need more time", "Start over"):
        kiosk.pass_time(kiosk.library.settings.idle.warn_after * (5 if kiosk.visit.extra_time else 1))
        assert kiosk.clock.warning
        kiosk.settle()
        kiosk.pass_time(1)
        do(kiosk, words)
        assert not kiosk.clock.warning
        assert kiosk.visit.extra_time is (words == "I need more time")
    assert kiosk.screen == "attract"


def test_a_text_is_read_to_its_end_and_help_and_contact_are_found(kiosk: Kiosk, do: Do) -> None:
    do(kiosk, "First topic")
    do(kiosk, "Page two")
    reach = float(kiosk.flick.property("contentHeight")) - kiosk.flick.height()
    if do is select:
        for _ in range(LONGEST):
            kiosk.press(K.Key_Down)
    else:
        for _ in range(LONGEST):
            if kiosk.ring is not None and kiosk.ring.contains(QPointF(centre(kiosk.flick))):
                break
            pace(kiosk)
        for _ in range(LONGEST):
            switch(kiosk)
            if kiosk.scrolled >= reach - 1:
                break
    assert kiosk.scrolled >= reach - 1
    do(kiosk, "Contact")
    assert kiosk.screen == "contact"
    do(kiosk, "Get help now")
    assert kiosk.screen == "help"
    do(kiosk, "Back")
    do(kiosk, "Back")
    assert kiosk.here == ("page", "first/two")
    do(kiosk, "Previous")
    assert kiosk.here == ("page", "first/one")


def test_the_nine_keys_of_a_keypad_do_what_they_say(kiosk: Kiosk) -> None:
    volume = kiosk.visit.volume
    kiosk.press(K.Key_VolumeDown)
    assert kiosk.visit.volume < volume
    kiosk.press(K.Key_VolumeUp)
    assert kiosk.visit.volume == volume
    kiosk.press(K.Key_F1)
    assert kiosk.screen == "help"
    kiosk.press(K.Key_Backspace)
    assert kiosk.screen == "home"
    select(kiosk, "Listen")
    kiosk.press(K.Key_VolumeDown)
    assert state(kiosk) == "speaking", "who makes it quieter still listens"
    assert kiosk.visit.volume < volume


def test_nobody_changes_the_volume_of_the_next_visit(kiosk: Kiosk) -> None:
    """On the first screen nobody is there yet, and no clock runs that would set it back."""
    kiosk.session.finish()
    volume = kiosk.visit.volume
    kiosk.press(Qt.Key.Key_VolumeUp)
    assert kiosk.screen == "attract"
    assert kiosk.visit.volume == volume
    kiosk.session.wake()
    kiosk.press(Qt.Key.Key_VolumeUp)
    assert kiosk.visit.volume > volume
