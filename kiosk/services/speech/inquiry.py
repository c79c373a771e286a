"""What staff are told of voices on the computer where they check their pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QProcess

from kiosk.core.places import itself
from kiosk.services.speech.messages import Message, pack, unpack

PATIENCE = 10_000
"""Milliseconds; finding the voices takes three seconds on a slow computer."""


def missing_voices(languages: Sequence[str]) -> Mapping[str, str]:
    """For each language that this computer has no voice for, a sentence that says so. It fails no check: the pages may
    be written on another computer than the kiosk.
    """
    if not languages:
        return {}
    process = QProcess()
    process.start(*itself("speak"))
    process.write(pack({"do": "voices", "languages": list(languages), "engine": ""}))
    process.closeWriteChannel()
    answered = process.waitForFinished(PATIENCE)
    if not answered:
        process.kill()
        process.waitForFinished(-1)
    answers = map(unpack, bytes(process.readAllStandardOutput().data()).splitlines())
    silence: Message = {"voices": {}, "fault": "the sound program does not answer"}
    answer = next((answer for answer in answers if answer), silence)
    return {code: _sentence(code, str(answer["fault"])) for code in languages if code not in answer["voices"]}


def _sentence(language: str, fault: str) -> str:
    reason = f" ({fault})" if fault else ""
    fact = f"note: This computer has no voice for {language!r}{reason}, so it could not read aloud as a kiosk."
    return f"{fact} docs/content-format.md tells what to install; recordings of your own are played all the same."
