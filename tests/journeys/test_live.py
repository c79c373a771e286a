"""Staff edit while somebody reads."""

from __future__ import annotations

import pytest

from tests.kiosk_window import LONG, Kiosk, read_content, write_content

NEWER = f"---\ntitle: Page two\n---\nA new first line.\n\n{LONG}\n"


def test_the_reader_stays_on_the_line_when_the_words_change(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    small.tap("Page two")
    small.tap("More below")
    line = small.scrolled
    write_content(small.folder, {"en/01-first/02-two.md": NEWER})
    small.session.show_library(read_content(small.folder))
    small.settle()
    assert "A new first line." in small.texts()
    assert small.here == ("page", "first/two")
    assert small.scrolled == pytest.approx(line, abs=60)


def test_a_deleted_page_leads_to_its_topic_and_the_rest_can_be_read(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    small.tap("Page two")
    (small.folder / "en/01-first/02-two.md").unlink()
    small.session.show_library(read_content(small.folder))
    small.settle()
    assert small.here == ("section", "first")
    assert "Page two" not in small.buttons()
    small.tap("Page three")
    assert small.here == ("page", "first/three")


def test_an_edit_during_the_warning_leaves_the_warning(small: Kiosk) -> None:
    small.wake()
    small.ask_whether_anybody_is_there()
    small.session.show_library(read_content(small.folder))
    small.pass_time(1)
    small.tap("I am still here")
    assert small.screen == "home"
