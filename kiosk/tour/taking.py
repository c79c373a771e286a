"""Where the tour looks at what people take along: questions kept, none and many, and every way to have them in hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.core.library import Edition
from kiosk.core.questions import suggested
from kiosk.tour.guide import Guide

Arrive = Callable[[Guide], None]


SEVERAL = 7
"""Questions that need more than one code."""


def stops(edition: Edition) -> Iterator[tuple[str, Arrive]]:
    """Each name with the way there, in order: what is kept stays kept."""
    questions = [question.key for page in edition.pages() for question in suggested(page)]
    yield "questions-none", lambda guide: guide.session.take.show_questions()
    if questions:
        first = questions[0].rpartition("?")[0]
        yield "questions", _keeping(questions[:3])
        yield "questions-removed", lambda guide: guide.session.take.basket.remove(questions[:2][-1])
        yield "home-questions", lambda guide: guide.session.home()
        yield "page-kept", lambda guide: guide.session.open_page(first)
        yield from _ways("page", f"page:{first}")
        yield "questions-several", _keeping(questions[:SEVERAL])
        yield from _ways("questions", "questions")
        yield "questions-full", _keeping(questions)
        yield "page-full", lambda guide: guide.session.open_page(questions[-1].rpartition("?")[0])
    yield from _ways("contact", "contact")
    yield "take-contact-printed", _printed("")
    yield "take-contact-not-printed", _printed("the printer is gone")


def _keeping(keys: list[str]) -> Arrive:
    def arrive(guide: Guide) -> None:
        kept = [question.key for question in guide.session.visit.questions]
        for key in keys:
            if key not in kept:
                guide.session.take.basket.toggle(key)
        guide.session.take.show_questions()

    return arrive


def _ways(name: str, target: str) -> Iterator[tuple[str, Arrive]]:
    yield f"take-{name}", lambda guide: guide.session.take.along(target)
    yield f"photo-{name}", lambda guide: guide.session.take.photograph(target)


def _printed(fault: str) -> Arrive:
    def arrive(guide: Guide) -> None:
        guide.session.take.along("contact")
        guide.print_one(fault)

    return arrive
