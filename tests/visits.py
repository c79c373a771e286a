"""A whole visit by somebody curious, told apart from every other by the words they type."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt

from kiosk.services.idle import EXTRA_TIME
from tests.kiosk_window import SMALL, Kiosk

MARK = "Quokka"
"""Stands in every word of the content that the attract screen does not show."""


def treatment(title: str) -> str:
    return (
        f"---\ntitle: {title} {MARK}\nsummary: About {MARK}.\nquestions:\n  - Is {title} {MARK} for me?\n---\n"
        f"**It is {MARK}.**\n\n## What it is: {title} {MARK}\n\nA {MARK}.\n\n"
        f"## What it does: much {MARK}\n\nIt does.\n\n"
        f"> [!keep] Keep this {MARK}\n> - One {MARK} point.\n"
    )


FILES = {
    **SMALL,
    "en/index.md": f"---\ntitle: Your back\nsummary: Touch a {MARK}.\n---\n",
    "en/help.md": f"---\ntitle: When to get help now\n---\nCall {MARK} at once.\n",
    "en/01-first/index.md": (
        f"---\ntitle: First {MARK}\ntone: teal\ncompare:\n  - What it is\n  - What it does\n---\n"
    ),
    "en/01-first/01-one.md": (
        f"---\ntitle: One {MARK}\nquestions:\n  - Why me {MARK}?\n---\nRead {MARK} [a site](https://www.example.org/{MARK}).\n"
    ),
    "en/01-first/02-two.md": f"---\ntitle: Two {MARK}\n---\n" + "\n\n".join(f"{MARK} number {n}." for n in range(60)),
    "en/01-first/03-three.md": (
        f"---\ntitle: Check {MARK}\n---\n> [!quiz] Is it {MARK}?\n> - [ ] Wrong {MARK}\n> - [x] Right {MARK}\n"
        f">\n> So it is {MARK}.\n"
    ),
    "en/01-first/04-pump.md": treatment("Pump"),
    "en/01-first/05-shot.md": treatment("Shot"),
    "en/02-second/index.md": f"---\ntitle: Second {MARK}\n---\n",
    "en/02-second/01-other.md": f"---\ntitle: Other {MARK}\n---\nOther {MARK} words.\n",
    "es/index.md": f"---\ntitle: Su espalda\nsummary: Toque {MARK}.\n---\n",
    "es/01-first/index.md": f"---\ntitle: Primer {MARK}\n---\n",
    "es/01-first/01-one.md": f"---\ntitle: Uno {MARK}\n---\nHola {MARK}.\n",
}


def read(kiosk: Kiosk, _secret: str) -> None:
    reach(kiosk, f"First {MARK}", f"Two {MARK}")
    kiosk.swipe(QPoint(600, 600), QPoint(600, 200))
    reach(kiosk, "Text size", "Text size")
    reach(kiosk, "Listen" if "Listen" in kiosk.buttons() else "No voice")  # as the computer has one or not
    kiosk.tap("Home")


def look_for(kiosk: Kiosk, secret: str) -> None:
    reach(kiosk, "Find a word or a question")
    write(kiosk, secret)
    for _ in secret:
        kiosk.press(Qt.Key.Key_Backspace)
    write(kiosk, "pump")
    kiosk.finder.open_result(0)
    kiosk.settle()
    kiosk.tap("Home")
    kiosk.finder.open()
    kiosk.finder.write(secret)
    kiosk.settle()
    kiosk.finder.open_letters()
    kiosk.settle()
    kiosk.tap("Home")


def write(kiosk: Kiosk, words: str) -> None:
    """On a real keyboard."""
    kiosk.press(*(Qt.Key[f"Key_{letter.upper()}"] for letter in words))


def ask(kiosk: Kiosk, _secret: str) -> None:
    reach(kiosk, f"First {MARK}", f"One {MARK}", f"Why me {MARK}?", "My questions (1)", "Take them with you")
    reach(kiosk, "Photograph this")
    kiosk.tap("Home")


def compare(kiosk: Kiosk, _secret: str) -> None:
    reach(kiosk, f"First {MARK}", "Compare side by side", f"Pump {MARK}", f"Shot {MARK}", "Compare")
    kiosk.tap("Home")


def answer(kiosk: Kiosk, _secret: str) -> None:
    reach(kiosk, f"First {MARK}", f"Check {MARK}", f"Wrong {MARK}")
    kiosk.tap("Home")


def ease(kiosk: Kiosk, _secret: str) -> None:
    kiosk.choose("Dark")
    kiosk.choose("Bigger buttons")
    kiosk.tap("Home")


def speak_spanish(kiosk: Kiosk, _secret: str) -> None:
    kiosk.tap("Español")
    reach(kiosk, f"Primer {MARK}", f"Uno {MARK}")
    kiosk.tap("English")
    kiosk.tap("Home")


def use_keys(kiosk: Kiosk, _secret: str) -> None:
    kiosk.press(Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down)
    kiosk.tap("Home")


def ask_whom(kiosk: Kiosk, _secret: str) -> None:
    kiosk.tap("Contact")
    kiosk.session.follow(f"https://www.example.org/{MARK}")
    kiosk.settle()
    kiosk.tap("Home")


DEEDS: tuple[Callable[[Kiosk, str], None], ...] = (
    *(read, look_for, ask, compare, answer, ease, speak_spanish, use_keys, ask_whom),
)


def visit(kiosk: Kiosk, number: int, secret: str) -> None:
    """Come, do everything there is in an order of one's own, typing `secret`, and walk away from the last of it."""
    deeds = random.Random(number).sample(DEEDS, len(DEEDS))  # noqa: S311 - chance, no secret
    kiosk.wake()
    for deed in deeds:
        deed(kiosk, secret)
    reach(kiosk, f"First {MARK}", f"Two {MARK}")
    walk_away(kiosk)


def walk_away(kiosk: Kiosk) -> None:
    idle = kiosk.session.settings.idle
    kiosk.pass_time(EXTRA_TIME * idle.warn_after + 1)
    kiosk.pass_time(idle.warn_for + 1)
    assert kiosk.screen == "attract"
    kiosk.arrive()


def reach(kiosk: Kiosk, *words: str) -> None:
    for word in words:
        kiosk.show(word)
        kiosk.tap(word)
