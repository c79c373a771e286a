"""The chime is what its script computes, soft and short."""

from __future__ import annotations

import wave
from array import array

from resources.sounds.chime import FILE, PEAK, RATE, samples


def test_the_file_is_what_the_script_computes() -> None:
    with wave.open(str(FILE), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, RATE)
        shipped = array("h", sound.readframes(sound.getnframes()))
    computed = samples()
    assert len(shipped) == len(computed)
    assert max(abs(one - other) for one, other in zip(shipped, computed, strict=True)) <= 1


def test_it_begins_and_ends_in_silence_and_leaves_room_above() -> None:
    sound = samples()
    assert max(map(abs, sound)) <= 32767 * PEAK + 1
    assert abs(sound[0]) == 0
    assert max(map(abs, sound[-20:])) < 50
    assert len(sound) / RATE < 3, "a sound of more than three seconds must be stoppable"
