"""Where the tour stops: every screen, every page, and the states a visitor seldom sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import Qt

from kiosk.core.blocks import Block, Figure, Quiz
from kiosk.core.compare import candidates
from kiosk.core.library import Edition, Library, Page, Section
from kiosk.core.path import OFFERS as TIMES
from kiosk.core.path import path
from kiosk.tour import backstage, bigger, taking, wording
from kiosk.tour.guide import Guide
from kiosk.tour.stop import Stop

OUTSIDE = "https://www.example.org/a-page-of-another-organization"


def stops(edition: Edition, unread: Edition) -> Iterator[Stop]:
    """In the order of a visit. `unread` is the same edition before its pages were read."""
    plain = tuple(_stops(edition, unread))
    yield from plain
    yield from bigger.stops(plain)


def _stops(edition: Edition, unread: Edition) -> Iterator[Stop]:
    yield Stop("attract", lambda _guide: None)
    yield Stop("home", lambda guide: guide.session.wake())
    for section in edition.sections:
        yield _section(section)
        yield from map(_page, section.pages)
    yield from _finding(edition)
    yield from _exploring(edition)
    yield Stop("ease", lambda guide: guide.session.make_easier())
    yield from _comparison(edition)
    yield from _path(edition)
    yield from _answered(edition)
    yield Stop("language", lambda guide: guide.session.offer_languages())
    yield Stop("lowered", _lowered, _lowered)
    yield from _words(edition, "")
    yield from _listening(edition)
    yield from _words(edition, "-heard")
    yield Stop("contact", lambda guide: guide.session.contact())
    yield from (Stop(name, arrive) for name, arrive in taking.stops(edition))
    yield Stop("help", lambda guide: guide.session.help())
    yield Stop("about", lambda guide: guide.session.about())
    yield Stop("outside", lambda guide: guide.session.follow(OUTSIDE))
    yield Stop("keys", _step_with_keys, lambda guide: guide.touch_the_edge())
    yield Stop("idle", lambda guide: guide.wait_for_warning(), lambda guide: guide.start_over())
    yield from (Stop(name, arrive, depart) for name, arrive, depart in backstage.stops())
    yield from _broken_picture(edition)
    yield from _one_moment(edition, unread)


def _words(edition: Edition, heard: str) -> Iterator[Stop]:
    for name, arrive in wording.stops(edition):
        yield Stop(name + heard, arrive, lambda guide: guide.session.wording.close())


def _lowered(guide: Guide) -> None:
    guide.session.home()
    guide.session.easier.switch_lowered()


def _listening(edition: Edition) -> Iterator[Stop]:
    """The home screen and a page while they are read aloud, and the question that comes before a private page."""

    def reading(step: Callable[[Guide], None], sentences: int) -> Callable[[Guide], None]:
        def arrive(guide: Guide) -> None:
            step(guide)
            guide.listen(sentences)

        return arrive

    yield Stop("listening-home", reading(lambda guide: guide.session.home(), 4), _silence)
    pages = [page for section in edition.sections for page in section.pages]
    for page in [page for page in pages if not page.private][:1]:
        yield Stop("listening-page", reading(_page(page).arrive, 7), _silence)
    for page in [page for page in pages if page.private][:1]:
        yield Stop("listening-private", reading(_page(page).arrive, 1), _silence)


def _finding(edition: Edition) -> Iterator[Stop]:
    """The search before, while and after somebody types, in the words of the longest title."""
    title = max((page.title for page in edition.pages()), key=len, default="")

    def typed(words: str) -> Callable[[Guide], None]:
        def arrive(guide: Guide) -> None:
            guide.finder.open()
            guide.finder.write(words)

        return arrive

    def open_first(guide: Guide) -> None:
        typed(title)(guide)
        guide.finder.open_result(0)

    yield Stop("find", typed(""))
    yield Stop("find-results", typed(max(title.split(" "), key=len)))
    yield Stop("find-nothing", typed("qzxw"))
    yield Stop("find-page", open_first)
    yield Stop("letters", lambda guide: guide.finder.open_letters())


def _exploring(edition: Edition) -> Iterator[Stop]:
    """Every picture with parts to touch, before one is chosen and with each of them."""
    for page in edition.pages():
        for spot in range(-1 if page.spots else 0, len(page.spots)):

            def arrive(guide: Guide, page: Page = page, spot: int = spot) -> None:
                guide.session.explorer.open(page.id)
                guide.session.explorer.choose(spot)

            yield Stop(f"explore-{page.id.replace('/', '-')}-{spot + 1}", arrive)


def _step_with_keys(guide: Guide) -> None:
    """On the home screen, with the ring on its second control."""
    guide.session.home()
    for _ in range(2):
        guide.press(Qt.Key.Key_Tab)


def _section(section: Section) -> Stop:
    return Stop(f"section-{section.id}", lambda guide: guide.session.open_section(section.id))


def _page(page: Page) -> Stop:
    return Stop(f"page-{page.id.replace('/', '-')}", lambda guide: guide.session.open_page(page.id))


def _comparison(edition: Edition) -> Iterator[Stop]:
    """Choosing, two side by side, and three at the question with the longest answers."""
    pages = [page.id for page in candidates(edition)][-4:-1]
    if len(pages) < 2:
        return

    def choose(guide: Guide, number: int) -> None:
        guidance = guide.session.guiding
        guidance.offer_comparison()
        for page in (*guide.session.visit.compared, *pages[:number]):
            guidance.choose(page)

    def compare(guide: Guide, number: int, question: int) -> None:
        choose(guide, number)
        guide.session.guiding.compare()
        guide.session.guiding.ask(question)

    yield Stop("compare", lambda guide: choose(guide, 2))
    yield Stop("beside-two", lambda guide: compare(guide, 2, 0))
    yield Stop("beside-three", lambda guide: compare(guide, 3, 3))


def _path(edition: Edition) -> Iterator[Stop]:
    if path(edition, TIMES[0]):
        yield Stop("time", lambda guide: guide.session.guiding.offer_times())
        yield Stop("stop", lambda guide: guide.session.guiding.set_out())
        yield Stop(
            "beside-path",
            lambda guide: guide.session.open_page(guide.session.visit.place.target),
            lambda guide: guide.session.guiding.leave_path(),
        )


def _answered(edition: Edition) -> Iterator[Stop]:
    """The first page with quizzes, the first of them answered wrongly and the next rightly."""
    page = next((page for page in edition.pages() if any(isinstance(block, Quiz) for block in page.blocks)), None)
    if page is None:
        return
    quizzes = [block for block in page.blocks if isinstance(block, Quiz)]

    def answer(guide: Guide, page: Page) -> None:
        guide.session.open_page(page.id)
        for number, quiz in enumerate(quizzes):
            right = [answer.right for answer in quiz.answers]
            guide.session.guiding.answer(page.id, number, right.index(number > 0) if (number > 0) in right else 0)

    yield Stop("quiz-answered", lambda guide: answer(guide, page))


def _broken_picture(edition: Edition) -> Iterator[Stop]:
    """The first page with a picture, as it is when that picture cannot be shown."""
    for section in edition.sections:
        for page in section.pages:
            if any(isinstance(block, Figure) for block in page.blocks):
                broken = replace(page, blocks=tuple(_without_picture(block) for block in page.blocks))
                pages = tuple(broken if other is page else other for other in section.pages)
                yield _in_place_of(edition, section, pages, page)
                return


def _in_place_of(edition: Edition, section: Section, pages: tuple[Page, ...], page: Page) -> Stop:
    sections = tuple(replace(other, pages=pages) if other is section else other for other in edition.sections)

    def arrive(guide: Guide) -> None:
        guide.show(_with(guide.library, replace(edition, sections=sections)))
        guide.session.home()
        guide.session.open_page(page.id)

    return Stop("broken-picture", arrive, _whole_again)


def _without_picture(block: Block) -> Block:
    return replace(block, path="") if isinstance(block, Figure) else block


def _one_moment(edition: Edition, unread: Edition) -> Iterator[Stop]:
    """What a visitor sees who is faster than the reading of the pages."""

    def unready(step: Callable[[Guide], None]) -> Callable[[Guide], None]:
        def arrive(guide: Guide) -> None:
            guide.session.home()
            guide.show(replace(_with(guide.library, unread), complete=False))
            step(guide)

        return arrive

    for section in edition.sections[:1]:
        yield Stop("one-moment-section", unready(_section(section).arrive), _whole_again)
        yield from (Stop("one-moment-page", unready(_page(page).arrive), _whole_again) for page in section.pages[:1])
    yield Stop("one-moment-help", unready(lambda guide: guide.session.help()), _whole_again)


def _silence(guide: Guide) -> None:
    guide.session.reader.stop()


def _with(library: Library, edition: Edition) -> Library:
    editions = tuple(edition if other.language == edition.language else other for other in library.editions)
    return replace(library, editions=editions)


def _whole_again(guide: Guide) -> None:
    guide.show(guide.library)
