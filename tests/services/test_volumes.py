"""What the sticks are called."""

from __future__ import annotations

from kiosk.services.volumes import called


def test_a_stick_without_a_name_of_its_own_is_called_by_the_folder_that_shows_it() -> None:
    assert called("/media/FRONT DESK", "/media/FRONT DESK") == "FRONT DESK"
    assert called("", "/run/media/kiosk/AB12") == "AB12"
    assert called("PAGES", "/media/usb0") == "PAGES"
    assert called("E\N{RIGHT-TO-LEFT OVERRIDE}", "E:/") == "E\N{REPLACEMENT CHARACTER}"
