"""The settings from before: which there were, and what was other in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.settings_file import FILE_NAME
from kiosk.core.settings_history import earlier_settings
from kiosk.core.versions import VersionError, Versions
from tests.kiosk_window import write_content

ONE, TWO = '[contact]\nphone = "555-0100"\n', '[contact]\nphone = "555-0200"\n[look]\nmotion = "less"\n'


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    return Versions(write_content(tmp_path / "content"), tmp_path / "data")


def settings(versions: Versions, text: str, maker: str = "settings") -> int:
    return versions.publish({FILE_NAME: text.encode()}, maker).number


def test_each_is_there_once_the_newest_first(versions: Versions) -> None:
    first = settings(versions, ONE)
    versions.publish({"en/index.md": b"# Other pages, same settings\n"}, "editor")
    second = settings(versions, TWO)
    settings(versions, ONE + "# a note\n")
    found = earlier_settings(versions)
    assert [earlier.version.number for earlier in found][:2] == [second, first]
    assert [(one.name, one.now, one.then) for one in found[0].differences] == [
        ("contact.phone", "555-0100", "555-0200")
    ]
    assert found[1].differences == (), "only a note is other"


def test_those_of_now_and_broken_ones_are_left_out(versions: Versions) -> None:
    settings(versions, ONE)
    settings(versions, "[contact\n", "hand")
    settings(versions, ONE)
    numbers = [earlier.version.number for earlier in earlier_settings(versions)]
    texts = [versions.read(version, FILE_NAME) for version in versions.all() if version.number in numbers]
    assert b"[contact\n" not in texts
    assert ONE.encode() not in texts


def test_a_folder_without_settings_says_so(versions: Versions) -> None:
    (versions.content / FILE_NAME).unlink(missing_ok=True)
    with pytest.raises(VersionError):
        earlier_settings(versions)
