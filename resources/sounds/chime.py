"""Computes chime.wav: two soft notes of a marimba, a falling fourth, so that nobody takes it for an alarm.

python -m resources.sounds.chime writes it anew.
"""

from __future__ import annotations

import wave
from array import array
from math import exp, pi, sin
from pathlib import Path

FILE = Path(__file__).parent / "chime.wav"
RATE = 22_050
SECONDS = 1.6
NOTES = ((0.0, 659.26), (0.28, 493.88))
"""When each note begins, in seconds, and its frequency in Hz: E5 and B4."""
PARTIALS = ((1, 1.0, 4.0), (4, 0.12, 14.0))
"""Of each note: multiple of its frequency, loudness, and how fast it fades. A marimba bar sounds its fourth partial."""
ATTACK = 0.012
PEAK = 0.5


def samples() -> array[int]:
    """16-bit, one channel."""
    wave_form = [sum(_note(i / RATE - start, pitch) for start, pitch in NOTES) for i in range(round(SECONDS * RATE))]
    loudest = max(map(abs, wave_form))
    return array("h", (round(32767 * PEAK * value / loudest * _fade_out(i)) for i, value in enumerate(wave_form)))


def write(file: Path) -> None:
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples().tobytes())


def _note(time: float, pitch: float) -> float:
    if time < 0:
        return 0.0
    rise = min(1.0, time / ATTACK)
    return rise * sum(loud * exp(-fade * time) * sin(2 * pi * pitch * n * time) for n, loud, fade in PARTIALS)


def _fade_out(index: int) -> float:
    left = SECONDS - index / RATE
    return min(1.0, left / 0.2)


if __name__ == "__main__":
    write(FILE)
