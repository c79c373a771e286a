"""Gate: whatever stands on the screens people find, compare and keep things with is read aloud, word for word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
import shiboken6

from kiosk.core.compare import candidates
from tests.journeys.recorder import Recorder, hear_all, shown, words
from tests.journeys.test_take import Desk
from tests.kiosk_window import SHIPPED, Kiosk, opened

QUIZ = "start/check-yourself"
Arrange = Callable[[Kiosk], None]


def typed(query: str) -> Arrange:
    def arrange(kiosk: Kiosk) -> None:
        kiosk.finder.open()
        kiosk.finder.write(query)

    return arrange


def keep(kiosk: Kiosk) -> None:
    for offer in kiosk.session.take.basket.property("offers")[:3]:
        kiosk.session.take.basket.toggle(offer["key"])


def kept(kiosk: Kiosk) -> None:
    keep(kiosk)
    kiosk.session.take.show_questions()


def along(kiosk: Kiosk) -> None:
    keep(kiosk)
    kiosk.session.take.along("questions")


def photographed(kiosk: Kiosk) -> None:
    keep(kiosk)
    kiosk.session.take.photograph("questions")


def printed(kiosk: Kiosk) -> None:
    kiosk.session.take.along("contact")
    kiosk.session.take.press.start()
    kiosk.session.take.press._paper.ended.emit("no paper")


def explored(kiosk: Kiosk) -> None:
    kiosk.session.explorer.open("start/your-back")
    kiosk.session.explorer.choose(3)


def chosen(kiosk: Kiosk) -> None:
    kiosk.session.guiding.offer_comparison()
    for page in candidates(kiosk.library.edition(kiosk.visit.language))[:3]:
        kiosk.session.guiding.choose(page.id)


def compared(kiosk: Kiosk) -> None:
    chosen(kiosk)
    kiosk.session.guiding.compare()


def answered(kiosk: Kiosk) -> None:
    kiosk.session.open_page(QUIZ)
    for quiz in range(3):
        kiosk.session.guiding.answer(QUIZ, quiz, 0)


def set_out(kiosk: Kiosk) -> None:
    kiosk.session.guiding.offer_times()
    kiosk.session.guiding.set_out()


SCREENS: Mapping[str, Arrange] = {
    "find, empty": typed(""),
    "find, results": typed("scar"),
    "find, nothing": typed("qzxw"),
    "find, did you mean": typed("stmulatr"),
    "from A to Z": lambda kiosk: kiosk.finder.open_letters(),
    "questions, none": lambda kiosk: kiosk.session.take.show_questions(),
    "questions": kept,
    "take": along,
    "photograph": photographed,
    "printer gone": printed,
    "explore": explored,
    "compare": chosen,
    "side by side": compared,
    "check yourself": answered,
    "times": lambda kiosk: kiosk.session.guiding.offer_times(),
    "path": set_out,
}


@pytest.fixture(params=["en", "es"])
def heard(request: pytest.FixtureRequest, qapp: object) -> Iterator[tuple[Kiosk, Recorder]]:
    assert qapp
    voice, desk = Recorder(), Desk()
    voice.prepare(["en", "es"])
    with opened(SHIPPED, size=(1920, 1080), speaker=voice, paper=desk) as kiosk:
        kiosk.session.wake_in(request.param)
        kiosk.settle()
        yield kiosk, voice
    shiboken6.delete(voice)
    shiboken6.delete(desk)


@pytest.mark.parametrize("name", SCREENS)
def test_every_word_of_it_is_heard(heard: tuple[Kiosk, Recorder], name: str) -> None:
    kiosk, voice = heard
    SCREENS[name](kiosk)
    kiosk.settle()
    kiosk.settle()
    seen = [text for text in shown(kiosk) if any(char.isalnum() for char in text)]
    kiosk.session.reader.listen(kiosk.window.contentItem())
    kiosk.session.reader.read_anyway()
    spoken = words(" ".join(hear_all(kiosk, voice)))
    lost = [text for text in seen if not set(words(text)) <= set(spoken)]
    assert len(seen) > 10
    assert not lost
