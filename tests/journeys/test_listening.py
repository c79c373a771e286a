"""A person has the screen read to them, on the real window."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy

from kiosk.core.colour import contrast as ratio
from kiosk.core.places import CHIME
from kiosk.core.visit import Place, Screen
from kiosk.services.speech.process import SoundProcess
from kiosk.services.speech.speaker import Speaker
from kiosk.ui.reader import AFTERWARDS
from tests.journeys.recorder import Recorder, hear_all, shown, state, words
from tests.kiosk_window import SHIPPED, SMALL, Kiosk, centre, opened, read_content, write_content

MS = 30_000

FILES = {
    **SMALL,
    "en/01-first/01-one.md": (
        "---\ntitle: Page one\n---\nThis is first. This is **second**.\n\n## A heading\n\n- A point.\n\n"
        "| You feel | What helps |\n|---|---|\n| Stiff | A walk |\n\n```people\n1 of 10: hurt\n```\n\n"
        "> [!keep] Keep this\n> - It gets better.\n"
    ),
    "en/01-first/02-two.md": "---\ntitle: Page two\nprivate: true\n---\nA private word.\n",
}


@pytest.fixture
def kiosk(voice: Recorder, tmp_path: Path) -> Iterator[Kiosk]:
    with opened(write_content(tmp_path, FILES), size=(1920, 1080), speaker=voice) as kiosk:
        kiosk.wake()
        yield kiosk


def open_page_one(kiosk: Kiosk) -> None:
    kiosk.tap("First topic")
    kiosk.tap("Page one")


def test_a_page_is_read_to_its_end_as_it_stands_there(kiosk: Kiosk, voice: Recorder) -> None:
    open_page_one(kiosk)
    kiosk.tap("Listen")
    said = hear_all(kiosk, voice)
    body = [
        "Page 1 of 3",
        "Page one",
        "This is first.",
        "This is second.",
        "A heading",
        "A point.",
        "A table with these columns: You feel, What helps.",
        "You feel: Stiff. What helps: A walk.",
        "1 out of 10 people: hurt",
        "Keep this",
        "It gets better.",
        "Not yet checked by a clinician.",
        "Buttons on this screen:",
    ]
    start = said.index(body[0])
    assert said[start : start + len(body)] == body
    assert {"Next page", "Home", "Listen", "Get help now"} <= set(said[start + len(body) :])
    assert state(kiosk) == "silent"
    assert "Pause" not in kiosk.buttons()


def test_nothing_that_can_be_seen_is_left_out(voice: Recorder, qapp: object) -> None:
    """Gate: every visible word of every kind of screen is spoken."""
    assert qapp
    with opened(SHIPPED, size=(1920, 1080), speaker=voice) as kiosk:
        kiosk.wake()
        session = kiosk.session
        targets = {
            Screen.SECTION: "causes",
            Screen.PAGE: "start/how-common",
            Screen.OUTSIDE: "https://www.example.org/a",
        }
        places = [Place(screen, targets.get(screen, "")) for screen in Screen if screen is not Screen.ATTRACT]
        for place in [*places, Place(Screen.PAGE, "causes/scar-tissue")]:
            session._go(place, 0)
            kiosk.settle()
            seen = [text for text in shown(kiosk) if any(char.isalnum() for char in text)]
            voice.said.clear()
            session.reader.listen(kiosk.window.contentItem())
            session.reader.read_anyway()
            spoken = words(" ".join(hear_all(kiosk, voice)))
            lost = [text for text in seen if not set(words(text)) <= set(spoken)]
            assert seen
            assert not lost, f"on {kiosk.here}: {lost}"


def test_the_sentence_that_is_read_can_be_seen(kiosk: Kiosk, voice: Recorder) -> None:
    open_page_one(kiosk)
    before = kiosk.settle()
    kiosk.tap("Listen")
    while voice.said[-1] != "This is first.":
        voice.go_on()
    again = spotlight(kiosk)
    picture = kiosk.settle()
    frame = box(again)
    edge = QPoint(round(frame.x()) + 3, round(frame.center().y()))
    assert contrast(picture.pixelColor(edge), before.pixelColor(edge)) >= 3
    paragraph = next(item for item in kiosk.items() if "This is" in str(item.property("text")))
    assert str(paragraph.property("text")) == "<u>This is first.</u> This is <b>second</b>."
    assert frame.contains(QRectF(box(paragraph)).center())
    voice.go_on()
    assert str(paragraph.property("text")) == "This is first. <u>This is </u><b><u>second</u></b><u>.</u>"
    kiosk.tap("Stop")
    assert str(paragraph.property("text")) == "This is first. This is <b>second</b>."
    assert not again.isVisible()


def spotlight(kiosk: Kiosk) -> QQuickItem:
    return next(item for item in kiosk.items() if item.objectName() == "spotlight")


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def contrast(one: QColor, other: QColor) -> float:
    return ratio(one.name(), other.name())


def test_every_part_of_a_page_is_pointed_at(kiosk: Kiosk, voice: Recorder) -> None:
    open_page_one(kiosk)
    kiosk.tap("Listen")
    seen: dict[str, str] = {}
    while state(kiosk) == "speaking":
        target = kiosk.session.reader.property("item")
        light = next((item for item in kiosk.items() if item.objectName() == "spotlight"), None)
        seen[voice.said[-1]] = "" if light is None or target is None else str(round(box(light).y()))
        voice.go_on()
        kiosk.settle()
    parts = ["Page one", "A heading", "A point.", "You feel: Stiff. What helps: A walk.", "1 out of 10 people: hurt"]
    parts += ["Keep this", "It gets better.", "Home"]
    assert all(seen[part] for part in parts), seen
    assert len({seen[part] for part in parts}) == len(parts), "each stands somewhere else"


def test_pause_again_skip_and_back(kiosk: Kiosk, voice: Recorder) -> None:
    open_page_one(kiosk)
    kiosk.tap("Listen")
    first = voice.said[-1]
    kiosk.tap("Skip")
    second = voice.said[-1]
    kiosk.tap("Back one")
    assert voice.said[-1] == first != second
    kiosk.tap("Pause")
    assert voice.stopped
    assert "Go on" in kiosk.buttons()
    voice.go_on()
    assert state(kiosk) == "paused", "what comes late from the voice changes nothing"
    kiosk.tap("Go on")
    assert voice.said[-1] == first
    kiosk.tap("Again")
    assert voice.said[-2:] == [first, first]
    kiosk.tap("Stop")
    assert state(kiosk) == "silent"


def test_volume_and_speed_change_in_steps_and_end_with_the_visit(kiosk: Kiosk, voice: Recorder) -> None:
    kiosk.tap("Listen")
    assert (voice.pace, voice.volume) == (100, 60)
    for _ in range(2):
        kiosk.tap("Slower")
        kiosk.tap("Louder")
    assert (voice.pace, voice.volume) == (80, 100)
    assert "Slower" not in kiosk.buttons(), "slower than that is not offered"
    kiosk.tap("Faster")
    kiosk.tap("Quieter")
    assert (voice.pace, voice.volume) == (90, 80)
    kiosk.session.finish()
    kiosk.settle()
    kiosk.wake()
    kiosk.tap("Listen")
    assert (voice.pace, voice.volume) == (100, 60)


@pytest.mark.parametrize("button", ["Home", "Back", "Español", "Contact", "Get help now", "Next page", "Listen"])
def test_whatever_leads_away_ends_it_at_once(kiosk: Kiosk, voice: Recorder, button: str) -> None:
    open_page_one(kiosk)
    kiosk.tap("Listen")
    kiosk.tap(button)
    assert voice.stopped
    assert state(kiosk) == "silent"


def test_reset_and_new_content_end_it(kiosk: Kiosk, voice: Recorder) -> None:
    for end in (kiosk.session.finish, lambda: kiosk.session.show_library(kiosk.session.views)):
        kiosk.session.wake()
        kiosk.settle()
        kiosk.tap("Listen")
        end()
        kiosk.settle()
        assert voice.stopped
        assert state(kiosk) == "silent"


def test_any_touch_of_the_page_brings_quiet(kiosk: Kiosk, voice: Recorder) -> None:
    open_page_one(kiosk)
    kiosk.tap("Listen")
    kiosk.tap_at(QPoint(1500, 300))
    assert voice.stopped
    assert state(kiosk) == "paused"


def test_it_never_begins_by_itself(kiosk: Kiosk, voice: Recorder) -> None:
    open_page_one(kiosk)
    kiosk.pass_time(100)
    assert voice.said == []


def test_nobody_is_asked_while_listening_nor_soon_after(kiosk: Kiosk, voice: Recorder) -> None:
    idle = kiosk.library.settings.idle.warn_after
    kiosk.tap("Listen")
    kiosk.pass_time(10 * idle)
    assert not kiosk.clock.warning
    hear_all(kiosk, voice)
    kiosk.pass_time(AFTERWARDS + idle - 1)
    assert not kiosk.clock.warning
    kiosk.pass_time(1)
    assert kiosk.clock.warning


def test_the_question_chimes_and_is_spoken_only_to_who_listened(kiosk: Kiosk, voice: Recorder) -> None:
    kiosk.ask_whether_anybody_is_there()
    assert voice.said == [CHIME.name]
    voice.go_on()
    assert voice.said == [CHIME.name]
    kiosk.time.seconds += 1
    kiosk.tap("I am still here")
    kiosk.tap("Listen")
    hear_all(kiosk, voice)
    voice.said.clear()
    kiosk.pass_time(AFTERWARDS)
    kiosk.ask_whether_anybody_is_there()
    voice.go_on()
    voice.go_on()
    assert voice.said == [
        CHIME.name,
        "Are you still reading?",
        "This screen clears itself for the next person in 30 seconds",
    ]
    kiosk.time.seconds += 1
    kiosk.tap("I am still here")
    assert voice.stopped


def test_a_silent_kiosk_can_be_set(voice: Recorder, tmp_path: Path) -> None:
    files = {**FILES, "kiosk.toml": FILES["kiosk.toml"] + "\n[sound]\nchime = false\n"}
    with opened(write_content(tmp_path, files), speaker=voice) as kiosk:
        kiosk.wake()
        kiosk.ask_whether_anybody_is_there()
        assert voice.said == []


def test_a_private_page_asks_first(kiosk: Kiosk, voice: Recorder) -> None:
    open_page_one(kiosk)
    kiosk.tap("Next page")
    kiosk.tap("Listen")
    assert voice.said == []
    assert "Read it out loud? People near you may hear." in kiosk.texts()
    kiosk.tap("Not now")
    assert voice.said == []
    kiosk.tap("Listen")
    kiosk.tap("Read aloud")
    assert "A private word." in hear_all(kiosk, voice)


def test_without_a_voice_the_kiosk_says_so(kiosk: Kiosk, voice: Recorder) -> None:
    kiosk.tap("Español")
    kiosk.tap("Sin voz")
    assert voice.said == []
    assert "Esta pantalla no tiene voz en español. Pida en la recepción que se lo lean." in kiosk.texts()
    kiosk.tap("Cerrar")
    assert "Cerrar" not in kiosk.buttons()


def test_a_kiosk_without_sound_says_so_and_goes_on(tmp_path: Path, qapp: object) -> None:
    assert qapp
    with opened(write_content(tmp_path, FILES)) as kiosk:
        kiosk.wake()
        kiosk.tap("No voice")
        assert any("no voice for this language" in text for text in kiosk.texts())
        kiosk.ask_whether_anybody_is_there()


def test_a_voice_that_breaks_is_told(kiosk: Kiosk, voice: Recorder) -> None:
    kiosk.tap("Listen")
    voice.failed.emit(voice.ticket, "no sound card")
    kiosk.settle()
    assert any("no voice for this language" in text for text in kiosk.texts())


def test_the_invitation_can_be_heard_in_either_language(voice: Recorder, tmp_path: Path) -> None:
    voice.prepare(["en", "es"])
    with opened(write_content(tmp_path, FILES), speaker=voice) as kiosk:
        middle = centre(kiosk.button("Escuchar"))
        assert middle.x() < kiosk.window.width() / 2
        assert middle.y() > kiosk.window.height() / 2
        kiosk.tap_at(middle)
        assert (kiosk.screen, kiosk.visit.language) == ("home", "es")
        assert voice.language == "es"
        assert voice.said[0] == "Su espalda"


def test_a_recording_is_played_instead_of_the_voice(kiosk: Kiosk, voice: Recorder) -> None:
    recording = kiosk.folder / "en" / "01-first" / "01-one.en.ogg"
    recording.write_bytes(b"OggS" + b"\0" * 24 + b"\x01vorbis" + b"\0" * 20)
    kiosk.session.show_library(read_content(kiosk.folder))
    open_page_one(kiosk)
    kiosk.tap("Listen")
    assert voice.said == [recording.name]
    voice.go_on()
    assert voice.said[1] == "Buttons on this screen:"


@pytest.mark.parametrize("way", ["Skip", "Go on", "Back one"])
def test_what_was_to_be_read_may_have_gone_meanwhile(kiosk: Kiosk, voice: Recorder, way: str) -> None:
    kiosk.show("Find a word or a question")
    kiosk.tap("Find a word or a question")
    kiosk.finder.write("page")
    kiosk.settle()
    kiosk.tap("Listen")
    while "Page two" not in voice.said[-1]:
        voice.go_on()
    kiosk.tap("Pause")
    kiosk.finder.write("")
    kiosk.settle()
    gc.collect()
    heard = len(voice.said)
    kiosk.tap(way)
    assert len(voice.said) == heard + 1, "it goes on where it was"


def test_the_real_sound_program_reads_a_page(tmp_path: Path, qapp: object) -> None:
    assert qapp
    speaker: Speaker = SoundProcess("mock")
    with opened(write_content(tmp_path, FILES), size=(1920, 1080), speaker=speaker) as kiosk:
        kiosk.wake()
        open_page_one(kiosk)
        pointed = QSignalSpy(kiosk.session.reader.pointed)
        kiosk.tap("Listen")
        assert "One moment …" in kiosk.texts(), "the voice is still being found"
        for _ in range(3):
            assert pointed.wait(MS)
        assert state(kiosk) == "speaking"
        kiosk.tap("Stop")
        assert state(kiosk) == "silent"
    speaker.close()
    shiboken6.delete(speaker)


def test_the_picture_does_not_change_while_nothing_is_read(kiosk: Kiosk) -> None:
    open_page_one(kiosk)
    one: QImage = kiosk.settle()
    kiosk.tap("Listen")
    kiosk.tap("Stop")
    assert kiosk.settle() == one
