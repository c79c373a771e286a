"""Recorded readings beside the pages."""

from __future__ import annotations

from kiosk.core.recordings import MAX_BYTES
from tests.core.folders import Desk

VORBIS = b"OggS" + b"\0" * 24 + b"\x01vorbis" + b"\0" * 20


def recording(desk: Desk, files: dict[str, str | bytes]) -> tuple[str, list[tuple[str, str]]]:
    """The recording of page one, and the path and rule of each problem."""
    loaded = desk.load(files)
    page = loaded.library.editions[0].page("start/one")
    assert page is not None
    return page.recording, [(problem.path, problem.rule) for problem in loaded.problems]


def test_a_recording_beside_its_page_is_played(desk: Desk) -> None:
    assert recording(desk, {"en/01-start/01-one.en.ogg": VORBIS}) == ("en/01-start/01-one.en.ogg", [])


def test_a_page_without_a_recording_has_none(desk: Desk) -> None:
    assert recording(desk, {}) == ("", [])


def test_what_cannot_be_played_is_an_error_with_a_way_out(desk: Desk) -> None:
    for head in (b"RIFF" + b"\0" * 40, b"OggS" + b"\0" * 60, b""):
        path, problems = recording(desk, {"en/01-start/01-one.en.ogg": head})
        assert (path, problems) == ("", [("en/01-start/01-one.en.ogg", "bad-recording")])


def test_a_recording_that_is_too_large_is_not_played(desk: Desk) -> None:
    path, problems = recording(desk, {"en/01-start/01-one.en.ogg": VORBIS + b"\0" * MAX_BYTES})
    assert (path, problems) == ("", [("en/01-start/01-one.en.ogg", "bad-recording")])


def test_a_recording_that_goes_with_no_page_is_told(desk: Desk) -> None:
    names = ["en/01-start/01-two.en.ogg", "en/01-start/01-one.es.ogg", "en/01-start/01-one.ogg"]
    path, problems = recording(desk, dict.fromkeys(names, VORBIS))
    assert path == ""
    assert problems == [(name, "stray-recording") for name in sorted(names)]


def test_a_private_page_says_so(desk: Desk) -> None:
    library = desk.load({"en/01-start/01-one.md": "---\ntitle: One\nprivate: true\n---\nWords.\n"}).library
    page = library.editions[0].page("start/one")
    assert page is not None
    assert page.private
