"""People find the page that answers them, however they put it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.library import Edition, Library
from kiosk.core.loading import load
from kiosk.core.search.index import Hit, Index
from tests.core.folders import Desk, sized

ROOT = Path(__file__).parents[3]
QUERIES = {
    name: tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text("utf-8")) for name in ("queries", "later")
}

DISC = """---
title: The disc slips again
summary: It can happen after surgery.
aliases:
  - slipped disc
  - Bandscheibenvorfall
---

A disc can press on a nerve.

## How it may feel

- Leg pain that shoots down.
- A numb foot.

> [!keep] Keep in mind
> - Most people can wait with a **calm** mind.
"""
SCREW = """---
title: Screws and rods
summary: What holds the bones.
---

Metal holds the bones. Some people feel a deep ache near a screw. A loose screw can press on a nerve.
"""
WORDS = """---
title: Words to know
---

| Word | What it means |
|---|---|
| **Disc** | A cushion between two bones. |
| **Nerve** | It carries pain and feeling. |
| **Screw** | It holds bones together. |
| **Stenosis** (ste-NO-sis) | A narrow tunnel. |
| **Zoster** | Shingles. |
"""


@pytest.fixture(scope="module")
def shipped() -> Library:
    return load(ROOT / "content", sized).library


@pytest.fixture(scope="module")
def indexes(shipped: Library) -> Iterator[dict[str, Index]]:
    made = {edition.language: Index(edition) for edition in shipped.editions}
    yield made
    for index in made.values():
        index.close()


@pytest.fixture
def edition(desk: Desk) -> Edition:
    files = {"en/01-start/02-disc.md": DISC, "en/01-start/03-screw.md": SCREW, "en/01-start/04-words.md": WORDS}
    return desk.load(files).library.editions[0]


@pytest.fixture
def index(edition: Edition) -> Iterator[Index]:
    made = Index(edition)
    yield made
    made.close()


def pages(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.page for hit in hits]


@pytest.mark.parametrize(
    ("language", "words", "wanted"),
    [
        pytest.param(language, words, wanted, id=f"{language}: {words}")
        for lists in QUERIES.values()
        for language, queries in lists.items()
        for words, wanted in queries.items()
    ],
)
def test_everyday_words_find_the_right_page_among_the_first_three(
    indexes: dict[str, Index], language: str, words: str, wanted: list[str]
) -> None:
    found = pages(indexes[language].find(words))[:3]
    assert set(found) & set(wanted), f"{words!r} found {found}"


def test_there_are_sixty_questions_written_before_the_tuning() -> None:
    assert sum(map(len, QUERIES["queries"].values())) == 60


@pytest.mark.parametrize(
    "words",
    [
        "disc slips",
        "DISC SLIP",
        "dísc",
        "slipped discs",
        "Bandscheibenvorfal",
        "bandscheibenvorfäll",
        "slippd disc",
        "the disc",
        "disc, again!",
    ],
)
def test_capitals_accents_endings_and_typos_are_forgiven(index: Index, words: str) -> None:
    assert pages(index.find(words))[0] == "start/disc"


@pytest.mark.parametrize("length", range(2, len("bandscheibenvorfall") + 1))
def test_the_last_word_may_be_half_typed(index: Index, length: int) -> None:
    assert pages(index.find("bandscheibenvorfall"[:length]))[0] == "start/disc"


def test_a_page_about_the_thing_stands_above_the_word_list(index: Index) -> None:
    assert pages(index.find("screw")) == ["start/screw", "start/words"]
    assert pages(index.find("stenosis")) == ["start/words"]


def test_a_hit_tells_the_block_and_the_words_that_matched(index: Index) -> None:
    hit = index.find("shooting leg")[0]
    assert (hit.page, hit.block, hit.words) == ("start/disc", 2, ("leg", "shoots"))
    assert "".join(piece.text for piece in hit.excerpt) == "Leg pain that shoots down."
    assert [piece.text for piece in hit.excerpt if piece.hit] == ["Leg", "shoots"]


def test_words_in_a_box_and_in_a_table_lead_to_the_box_and_the_table(index: Index) -> None:
    assert index.find("calm")[0].block == 3
    stenosis = index.find("stenosis")[0]
    assert stenosis.block == 0
    assert "".join(piece.text for piece in stenosis.excerpt) == "Stenosis (ste-NO-sis) – A narrow tunnel."


def test_a_page_found_by_its_name_alone_shows_its_summary(index: Index) -> None:
    hit = index.find("bandscheibenvorfall")[0]
    assert (hit.block, hit.words) == (-1, ())
    assert "".join(piece.text for piece in hit.excerpt) == "It can happen after surgery."


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        "d",
        "?!…",
        "-- '; DROP TABLE pages; --",
        '" OR 1=1',
        "NEAR(disc, 5) AND NOT *",
        "title:disc^2 {a b}",
        "🙂🙂",
        "🙂 disc 🙂",
        "\u202e\u200fالألم",
        "a" * 500,
        "disc " * 100,
        "\x00\ud800".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    ],
)
def test_nothing_typed_breaks_the_search(index: Index, words: str) -> None:
    found = pages(index.find(words))
    assert ("start/disc" in found) == ("disc" in words)
    index.suggest(words)


@given(st.text(max_size=200))
def test_any_text_at_all_is_answered(indexes: dict[str, Index], words: str) -> None:
    for index in indexes.values():
        assert len(index.find(words)) <= 8
        assert len(index.suggest(words)) <= 3


def test_nothing_found_suggests_the_nearest_names(index: Index) -> None:
    assert index.find("stnsis") == ()
    assert index.suggest("stnsis")[0] == "Stenosis"
    assert index.suggest("qqqq") == ()


def test_words_that_say_nothing_are_still_looked_for_when_there_are_no_others(index: Index) -> None:
    assert "start/screw" in pages(index.find("what"))


def test_an_excerpt_is_cut_between_words_and_says_so(desk: Desk) -> None:
    text = "One two three four five. " * 10 + "The rareword stands here. " + "Six seven eight nine. " * 10
    index = Index(desk.load({"en/01-start/02-long.md": f"---\ntitle: Long\n---\n{text}"}).library.editions[0])
    pieces = index.find("rareword")[0].excerpt
    index.close()
    words = "".join(piece.text for piece in pieces)
    assert words.startswith("… ")
    assert words.endswith(" …")
    assert [piece.text for piece in pieces if piece.hit] == ["rareword"]
    assert set(words.strip("… ").replace(".", "").split()) <= set(text.replace(".", "").split()), "no word is cut"


def test_a_language_without_stemmer_and_without_spaces_is_searched(desk: Desk) -> None:
    files = {
        "kiosk.toml": '[languages]\ndefault = "zh-Hans"\noffered = ["zh-Hans"]\n',
        "zh-Hans/index.md": "---\ntitle: 背部\n---\n",
        "zh-Hans/01-a/index.md": "---\ntitle: 一\n---\n",
        "zh-Hans/01-a/01-scar.md": "---\ntitle: 疤痕组织\n---\n手术后的疤痕可能压迫神经。\n",
        "zh-Hans/01-a/02-disc.md": "---\ntitle: 椎间盘\n---\n椎间盘可能再次突出。\n",
    }
    index = Index(desk.load(files).library.editions[0])
    assert pages(index.find("疤痕")) == ["a/scar"]
    assert pages(index.find("突")) == ["a/disc"]
    index.close()


def test_an_edition_without_pages_finds_nothing(desk: Desk) -> None:
    index = Index(Edition("en", "Empty"))
    assert index.find("disc") == ()
    assert index.suggest("disc") == ()
    index.close()
    assert desk
