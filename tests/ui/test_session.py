from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from kiosk.core.loading import outline
from kiosk.services.idle import IdleClock
from kiosk.ui.session import BACKWARD, FORWARD, STILL, Session
from kiosk.ui.views import Views
from tests.kiosk_window import SMALL, HandClock, read_content, write_content

pytestmark = pytest.mark.usefixtures("qapp")


class Visitor:
    """A session without a window, and how it moved."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.time = HandClock()
        views = read_content(folder)
        self.clock = IdleClock(views.library.settings.idle, self.time)
        self.session = Session(views, self.clock, now=self.time)
        self.moves: list[int | str] = []
        self.session.moved.connect(self.moves.append)
        self.session.refreshed.connect(lambda: self.moves.append("refreshed"))

    @property
    def here(self) -> tuple[str, str]:
        return self.session.visit.place.screen.value, self.session.visit.place.target

    def change(self, files: dict[str, str | None]) -> None:
        """Edit the folder (None deletes) and show it."""
        for name, text in files.items():
            if text is None:
                (self.folder / name).unlink()
            else:
                (self.folder / name).write_text(text, encoding="utf-8")
        self.session.show_library(read_content(self.folder))


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[Visitor]:
    visitor = Visitor(write_content(tmp_path))
    yield visitor
    visitor.clock.stop()
    shiboken6.delete(visitor.session)
    shiboken6.delete(visitor.clock)


def test_each_step_moves_the_way_one_leafs(visitor: Visitor) -> None:
    session = visitor.session
    session.wake()
    session.open_section("first")
    session.open_page("first/two")
    session.turn_back_to("first/one")
    session.back()
    session.home()
    session.finish()
    assert visitor.moves == [STILL, FORWARD, FORWARD, BACKWARD, BACKWARD, BACKWARD, STILL]


def test_a_link_to_help_is_the_help_screen_and_going_there_twice_is_once(visitor: Visitor) -> None:
    visitor.session.wake()
    for address in ("page:help", "kiosk:help"):
        visitor.session.follow(address)
    assert visitor.here == ("help", "")
    assert len(visitor.session.visit.trail) == 1


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "", "page:", "page:no/such"])
def test_a_strange_address_breaks_nothing(visitor: Visitor, address: str) -> None:
    visitor.session.wake()
    visitor.session.follow(address)
    assert visitor.session.property("view")
    visitor.session.back()
    assert visitor.here[0] == "home"


@pytest.mark.parametrize("code", ["xx", "", "EN"])
def test_a_language_that_is_not_offered_is_the_default(visitor: Visitor, code: str) -> None:
    visitor.session.wake()
    visitor.session.change_language(code)
    assert visitor.session.visit.language == "en"


def test_the_person_reading_stays_on_the_page_at_the_line(visitor: Visitor) -> None:
    visitor.session.wake()
    visitor.session.open_page("first/two")
    visitor.session.remember_scroll(0.5)
    before = visitor.session.visit
    visitor.change({"en/01-first/02-two.md": "---\ntitle: Page two, newer\n---\nNew words.\n"})
    assert visitor.session.visit == before
    assert visitor.session.property("view")["title"] == "Page two, newer"
    assert visitor.moves[-1] == "refreshed"


def test_a_page_that_is_gone_leads_to_its_section_and_a_section_that_is_gone_leads_home(visitor: Visitor) -> None:
    visitor.session.wake()
    visitor.session.open_page("first/one")
    visitor.session.open_page("second/other")
    visitor.session.open_page("first/two")
    visitor.change({"en/01-first/02-two.md": None})
    assert visitor.here == ("section", "first")
    visitor.change({name: None for name in SMALL if name.startswith("en/01-first/") and "two" not in name})
    assert visitor.here == ("home", "")
    assert [place.target for place in visitor.session.visit.trail] == ["", "second/other"]


def test_nobody_is_moved_from_the_attract_screen(visitor: Visitor) -> None:
    visitor.change({"kiosk.toml": '[languages]\ndefault = "es"\noffered = ["es", "en"]\n'})
    assert visitor.here == ("attract", "")
    assert visitor.session.visit.language == "es"


def test_new_idle_times_count_at_once(visitor: Visitor) -> None:
    visitor.session.wake()
    visitor.change({"kiosk.toml": "[idle]\nwarn_after_seconds = 30\n"})
    visitor.time.seconds += 30
    visitor.clock.check()
    assert visitor.clock.warning


def test_a_page_opened_before_it_has_been_read_is_shown_when_it_has(tmp_path: Path) -> None:
    folder = write_content(tmp_path)
    first = outline(folder).library
    clock = IdleClock(first.settings.idle, HandClock())
    session = Session(Views(first, folder), clock)
    session.wake()
    session.open_page("first/one")
    assert session.property("view")["waiting"] is True
    session.show_library(read_content(folder))
    assert session.property("view")["title"] == "Page one"
    clock.stop()
    shiboken6.delete(session)
    shiboken6.delete(clock)


def test_what_the_computer_wants_of_motion_counts_from_the_next_visit_on(visitor: Visitor) -> None:
    visitor.session.wake()
    visitor.session.easier.move_little(True)
    assert not visitor.session.visit.less_motion, "nobody is disturbed"
    visitor.session.finish()
    assert visitor.session.visit.less_motion
    visitor.session.easier.move_little(False)
    assert not visitor.session.visit.less_motion
