"""The clinic's logo, decoded by Qt as on the screen: what staff are told of it and which plate it gets."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.core.library import Loaded, Logo
from kiosk.core.loading import load, outline
from kiosk.core.theme import DARK, LIGHT
from kiosk.services.pictures import Pictures
from tests.core.folders import SOUND, fill

pytestmark = pytest.mark.usefixtures("qapp")

SETTINGS = '[clinic]\nname = "Clinic"\n[look]\nlogo = "images/logo.svg"\n'
LINE = 4


def drawing(*shapes: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" width="90" height="30">{"".join(shapes)}</svg>'


def mark(colour: str) -> str:
    return (
        f'<circle cx="15" cy="15" r="12" fill="{colour}"/><rect x="35" y="8" width="50" height="14" fill="{colour}"/>'
    )


def ground(colour: str) -> str:
    return f'<rect width="90" height="30" fill="{colour}"/>'


def branded(folder: Path, logo: str | bytes | None, settings: str = SETTINGS) -> Loaded:
    files: dict[str, str | bytes] = {**SOUND, "kiosk.toml": settings}
    if logo is not None:
        files["images/logo.svg"] = logo
    return load(fill(folder, files), Pictures())


def seen(loaded: Loaded) -> Logo:
    assert loaded.problems == ()
    assert loaded.library.logo is not None
    return loaded.library.logo


@pytest.mark.parametrize(
    ("logo", "light", "dark", "contrast"),
    [
        (drawing(mark("#14263D")), "", LIGHT.card, LIGHT.card),
        (drawing(mark("#FFFFFF")), LIGHT.ink, "", ""),
        (drawing(mark("#F6E58D")), LIGHT.ink, "", ""),
        (drawing(mark("#808080")), "", "", ""),
        (drawing(ground("#FFFFFF"), mark("#14263D")), "", "", ""),
    ],
    ids=["navy", "white", "pale yellow", "mid grey", "with a ground of its own"],
)
def test_a_logo_gets_a_plate_only_where_it_could_not_be_seen(
    tmp_path: Path, logo: str, light: str, dark: str, contrast: str
) -> None:
    found = seen(branded(tmp_path, logo))
    assert (found.path, found.width, found.height) == ("images/logo.svg", 90, 30)
    assert found.plates == {"light": light, "dark": dark, "contrast": contrast}


def test_a_logo_is_judged_on_cards_too(tmp_path: Path) -> None:
    """A grey that stands out from the dark paper and not from the lighter cards on it."""
    assert DARK.card != DARK.paper
    assert seen(branded(tmp_path, drawing(mark("#68686C")))).plates["dark"] == LIGHT.card


@pytest.mark.parametrize(
    ("logo", "rule", "says"),
    [
        (None, "missing-picture", 'There is no picture "images/logo.svg".'),
        (b"no drawing", "bad-picture", "damaged"),
        (drawing("<script>1</script>"), "bad-picture", "a script"),
        (drawing(f"<desc>{'x' * 1_600_000}</desc>", mark("#14263D")), "heavy-picture", "1.6 MB"),
        (drawing(mark("#14263D")).replace('width="90"', 'width="9000"'), "heavy-picture", "9000 pixels"),
    ],
    ids=["missing", "damaged", "unsafe", "heavy", "wide"],
)
def test_a_logo_that_cannot_be_shown_is_named_with_its_line(
    tmp_path: Path, logo: str | bytes | None, rule: str, says: str
) -> None:
    loaded = branded(tmp_path, logo)
    assert loaded.library.logo is None
    [problem] = loaded.problems
    assert (problem.path, problem.line, problem.rule) == ("kiosk.toml", LINE, rule)
    assert says in problem.text


@pytest.mark.parametrize(
    "logo",
    [
        drawing(ground("#FFFFFF"), mark("#EEEEEE")),
        drawing(mark("#FFFFFF"), '<rect x="0" y="26" width="90" height="4" fill="#000000"/>'),
    ],
    ids=["white on white", "black and white"],
)
def test_staff_are_told_of_a_logo_that_no_ground_can_show(tmp_path: Path, logo: str) -> None:
    loaded = branded(tmp_path, logo)
    assert loaded.library.logo is not None
    assert [(problem.rule, problem.line) for problem in loaded.problems] == [("unseen-logo", LINE)]


def test_a_logo_outside_the_folder_is_refused(tmp_path: Path) -> None:
    loaded = branded(tmp_path / "content", None, SETTINGS.replace("images/", "../"))
    assert [problem.rule for problem in loaded.problems] == ["outside"]


def test_the_outline_before_the_first_frame_does_without_the_logo(tmp_path: Path) -> None:
    branded(tmp_path, drawing(mark("#14263D")))
    assert outline(tmp_path).library.logo is None


def test_a_photo_of_a_logo_brings_its_own_ground(tmp_path: Path) -> None:
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(20, 120):
        for y in range(20, 60):
            image.setPixelColor(x, y, QColor("navy"))
    fill(tmp_path, {**SOUND, "kiosk.toml": SETTINGS.replace("logo.svg", "logo.jpg")})
    (tmp_path / "images").mkdir()
    assert image.save(str(tmp_path / "images" / "logo.jpg"))
    assert set(seen(load(tmp_path, Pictures())).plates.values()) == {""}
