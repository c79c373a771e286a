from __future__ import annotations

import pytest

from kiosk.core.colour import contrast, luminance


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#0000FF", "#FFFFFF", 8.59),
    ],
)
def test_known_ratios(one: str, other: str, ratio: float) -> None:
    """Values the WebAIM contrast checker gives."""
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_a_colour_on_itself_has_no_contrast() -> None:
    assert contrast("#14263D", "#14263D") == 1


def test_green_is_the_lightest_of_the_three() -> None:
    assert luminance("#00FF00") == pytest.approx(0.7152)
    assert luminance("#FF0000") == pytest.approx(0.2126)
    assert luminance("#0000FF") == pytest.approx(0.0722)
