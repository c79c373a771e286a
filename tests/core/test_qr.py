from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from kiosk.core.qr import QUIET_ZONE, contact_card, matrix


def read(text: str) -> zxingcpp.Barcode:
    modules = matrix(text)
    image = Image.new("L", (len(modules), len(modules)))
    image.putdata([0 if dark else 255 for line in modules for dark in line])
    (found,) = zxingcpp.read_barcodes(image.resize((8 * len(modules), 8 * len(modules)), Image.Resampling.NEAREST))
    return found


def decoded(text: str) -> str:
    return read(text).text


@pytest.mark.parametrize(
    "text", ["https://www.example.org/?a=1&b=2#c", "tel:+1-815-412-6166", "Dolor de espalda: ñ", "x" * 1500]
)
def test_a_code_holds_the_text_itself(text: str) -> None:
    assert decoded(text) == text


@pytest.mark.parametrize("text", ["Dolor?", "¿Dolor?", "疼痛?"])
def test_letters_are_utf_8_because_phones_guess_that_first(text: str) -> None:
    assert read(text).bytes == text.encode()


def test_white_modules_stand_all_around() -> None:
    modules = matrix("text")
    assert all(len(line) == len(modules) for line in modules)
    turned = list(zip(*modules, strict=True))
    for side in (modules, modules[::-1], turned, turned[::-1]):
        assert not any(dark for line in side[:QUIET_ZONE] for dark in line)
        assert any(side[QUIET_ZONE])


def test_what_fits_in_no_code_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        matrix("x" * 3000)


def lines(card: str) -> list[str]:
    return card.split("\r\n")


def test_a_card_holds_every_field_once() -> None:
    card = contact_card("Ada Example", "555-010-0199", title="Nurse", email="a@example.org", organisation="Test clinic")
    assert lines(card) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Ada Example",
        "FN:Ada Example",
        "ORG:Test clinic",
        "EMAIL:a@example.org",
        "TEL:555-010-0199",
        "TITLE:Nurse",
        "END:VCARD",
        "",
    ]


def test_an_empty_field_leaves_no_line() -> None:
    assert lines(contact_card("", ""))[1:-2] == ["VERSION:3.0", "N:", "FN:"]


def test_commas_and_semicolons_do_not_divide_the_name() -> None:
    assert r"N:Ada\; Example\, MD" in lines(contact_card("Ada; Example, MD", ""))
    assert r"FN:Ada\; Example\, MD" in lines(contact_card("Ada; Example, MD", ""))


@pytest.mark.parametrize("field", ["name", "phone", "title", "email", "organisation"])
def test_no_field_can_add_a_line_of_its_own(field: str) -> None:
    plain = {"name": "a", "phone": "b", "title": "c", "email": "d", "organisation": "e"}
    broken = plain | {field: "first\r\nURL:https://www.example.org"}
    assert len(lines(contact_card(**broken))) == len(lines(contact_card(**plain)))
