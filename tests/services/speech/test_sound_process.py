"""The sound program, run as the kiosk runs it, with the mock voice of Qt and recordings that nobody hears."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QProcess
from PySide6.QtTest import QSignalSpy

from kiosk.services.speech.process import SoundProcess
from resources.sounds.chime import FILE as CHIME

pytestmark = pytest.mark.usefixtures("qapp")

TONE = Path(__file__).parent / "tone.ogg"
LONG = "one two three four five six seven eight nine ten " * 5
MS = 20_000
"""How long a signal may take on a busy machine."""

Open = Callable[..., SoundProcess]


@pytest.fixture
def open_sound() -> Iterator[Open]:
    opened: list[SoundProcess] = []

    def open_one(engine: str = "mock") -> SoundProcess:
        sound = SoundProcess(engine)
        opened.append(sound)
        return sound

    yield open_one
    for sound in opened:
        sound.close()
        assert sound._process.state() is QProcess.ProcessState.NotRunning
        shiboken6.delete(sound)


@pytest.fixture
def sound(open_sound: Open) -> SoundProcess:
    sound = open_sound()
    known = QSignalSpy(sound.voices_known)
    sound.prepare(["en", "es"])
    assert known.wait(MS)
    return sound


def test_it_tells_which_languages_have_a_voice(sound: SoundProcess, caplog: pytest.LogCaptureFixture) -> None:
    assert sound.voices is not None
    assert list(sound.voices) == ["en"], "the mock engine speaks no Spanish"
    with caplog.at_level(logging.INFO):
        known = QSignalSpy(sound.voices_known)
        sound.prepare(["es"])
        assert known.wait(MS)
    assert "no voice for es" in caplog.text


def test_a_sentence_is_said_to_its_end(sound: SoundProcess) -> None:
    ended = QSignalSpy(sound.ended)
    sound.say(7, "Scars are normal.", "en", 100, 60)
    assert ended.wait(MS)
    assert ended.at(0) == [7]


def test_the_next_sentence_cuts_the_one_before_off(sound: SoundProcess) -> None:
    ended = QSignalSpy(sound.ended)
    sound.say(1, LONG, "en", 100, 60)
    sound.say(2, "Short.", "en", 100, 60)
    assert ended.wait(MS)
    assert ended.at(0) == [2]


def test_what_was_stopped_is_not_announced(sound: SoundProcess) -> None:
    ended = QSignalSpy(sound.ended)
    sound.say(1, "Short.", "en", 100, 60)
    sound.stop()
    sound.play(2, TONE, 100, 0)
    assert ended.wait(MS)
    assert [ended.at(index) for index in range(ended.count())] == [[2]]


def test_a_language_without_a_voice_fails_plainly(sound: SoundProcess) -> None:
    failed = QSignalSpy(sound.failed)
    sound.say(3, "Hola.", "es", 100, 60)
    assert failed.wait(MS)
    assert failed.at(0) == [3, "there is no voice for es"]


@pytest.mark.parametrize("file", [TONE, CHIME])
def test_a_recording_and_the_chime_are_played_to_their_end(sound: SoundProcess, file: Path) -> None:
    ended = QSignalSpy(sound.ended)
    sound.play(4, file, 120, 20)
    assert ended.wait(MS)
    assert ended.at(0) == [4]


def test_a_recording_can_be_paused_and_gone_on_with(sound: SoundProcess) -> None:
    ended = QSignalSpy(sound.ended)
    sound.play(4, CHIME, 100, 20)
    sound.pause()
    sound.tune(80, 100)
    sound.leap(10)
    sound.resume()
    assert ended.wait(MS)


def test_a_damaged_recording_fails(sound: SoundProcess, tmp_path: Path) -> None:
    broken = tmp_path / "broken.ogg"
    broken.write_bytes(b"OggS" + b"\0" * 100)
    failed = QSignalSpy(sound.failed)
    sound.play(5, broken, 100, 60)
    assert failed.wait(MS)
    assert failed.at(0)[0] == 5


def test_an_engine_that_is_not_there_leaves_the_kiosk_without_voices(
    open_sound: Open, caplog: pytest.LogCaptureFixture
) -> None:
    sound = open_sound("no-such-engine")
    known = QSignalSpy(sound.voices_known)
    with caplog.at_level(logging.WARNING):
        sound.prepare(["en"])
        assert known.wait(MS)
    assert sound.voices == {}
    assert "no voice for en: no-such-engine:" in caplog.text


def test_without_a_voice_no_program_is_kept(open_sound: Open) -> None:
    sound = open_sound("no-such-engine")
    gone, known, ended = QSignalSpy(sound._process.finished), QSignalSpy(sound.voices_known), QSignalSpy(sound.ended)
    failed = QSignalSpy(sound.failed)
    sound.prepare(["en"])
    assert known.wait(MS)
    assert gone.count() or gone.wait(MS)
    sound.tune(80, 100)
    assert sound._process.state() is QProcess.ProcessState.NotRunning, "there is nothing to change"
    for ticket in (1, 2):  # the second one finds the first program on its way out
        sound.play(ticket, CHIME, 100, 20)
        assert ended.wait(MS)
        assert ended.at(ticket - 1) == [ticket]
    assert gone.wait(MS)
    assert failed.count() == 0


def test_a_program_that_dies_is_started_again(sound: SoundProcess) -> None:
    failed = QSignalSpy(sound.failed)
    sound.say(1, LONG, "en", 100, 60)
    sound._process.kill()
    assert failed.wait(MS)
    assert failed.at(0)[0] == 1
    ended = QSignalSpy(sound.ended)
    sound.say(2, "Short.", "en", 100, 60)
    assert ended.wait(MS)


def test_a_program_that_cannot_be_started_is_no_voice(open_sound: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nonexistent/python")
    sound = open_sound()
    known = QSignalSpy(sound.voices_known)
    sound.prepare(["en"])
    assert known.count() or known.wait(MS)
    assert sound.voices == {}
