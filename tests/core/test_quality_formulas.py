"""Sentences, words, syllables and the formulas, against counts made by hand."""

from __future__ import annotations

from functools import reduce
from operator import add

import pytest

from kiosk.core.quality import syllables
from kiosk.core.quality.readability import Counts, count, fkgl, inflesz, smog
from kiosk.core.sentences import length, readable, sentences, words


def counted(text: str, syllable_counter: syllables.Counter) -> Counts:
    return reduce(add, (count(sentence, syllable_counter) for sentence in sentences(readable(text))), Counts())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rest. Then walk!", ["Rest.", "Then walk!"]),
        ("Ask Dr. Lee. He knows.", ["Ask Dr. Lee.", "He knows."]),
        ("A fever of 100.4 °F is high. Call us.", ["A fever of 100.4 °F is high.", "Call us."]),
        ("It may burn, e.g. at night, or tingle.", ["It may burn, e.g. at night, or tingle."]),
        ("In the U.S. Army it is so.", ["In the U.S. Army it is so."]),
        ('He said "Stop." Then he left.', ['He said "Stop."', "Then he left."]),
        ("¿Le duele? ¡Llame! Vaya a EE. UU. hoy.", ["¿Le duele?", "¡Llame!", "Vaya a EE. UU. hoy."]),
        ("No stop at the end", ["No stop at the end"]),
        ("Wait... and see.", ["Wait... and see."]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_pause(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_guides_to_saying_a_word_and_addresses_are_not_read() -> None:
    text = "**Edema** (eh-DEE-muh) is swelling (a lot). See www.example.org or write to a@b.org now."
    assert readable(text) == "**Edema** is swelling (a lot). See or write to now."
    assert readable("The FDA (Food-and-Drug office) said so.") == "The FDA (Food-and-Drug office) said so."


def test_figures_are_counted_for_length_but_are_no_words() -> None:
    sentence = "About 2 in 10 people don't get well-known pills at 9 a.m."
    assert words(sentence) == ["About", "in", "people", "don't", "get", "well-known", "pills", "at", "a.m."]
    assert length(sentence) == 12


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("nerve", 1),
        ("pain", 1),
        ("doctor", 2),
        ("surgery", 3),
        ("medicine", 3),
        ("don’t", 1),
        ("FDA", 3),
        ("PSPS", 4),
        ("WHO", 1),
        ("e.g.", 2),
        ("well-known", 2),
        ("laminectomy", 5),
        ("neuromodulation", 6),
        ("discectomy", 4),
        ("opioids", 3),
        ("gabapentin", 4),
        ("arachnoiditis", 5),
        ("soreness", 2),
        ("thinners", 2),
    ],
)
def test_english_syllables(word: str, expected: int) -> None:
    assert syllables.english(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("dolor", 2),
        ("cirugía", 4),
        ("espalda", 3),
        ("hueso", 2),
        ("guerra", 2),
        ("pingüino", 3),
        ("quién", 1),
        ("y", 1),
        ("muy", 1),
        ("mayo", 2),
        ("leía", 3),
        ("oír", 2),
        ("aéreo", 4),
        ("ahora", 3),
        ("búho", 2),
        ("países", 3),
        ("siguiente", 3),
        ("averiguáis", 4),
        ("ruido", 2),
        ("fisioterapia", 5),
        ("FDA", 4),
    ],
)
def test_spanish_syllables(word: str, expected: int) -> None:
    assert syllables.spanish(word) == expected


def test_the_formulas_give_what_their_authors_wrote() -> None:
    """100 words, 10 sentences, 150 syllables, 5 long words, reckoned with pencil and paper."""
    counts = Counts(sentences=10, words=100, syllables=150, polysyllables=5)
    assert fkgl(counts) == pytest.approx(3.9 + 17.7 - 15.59)
    assert inflesz(counts) == pytest.approx(206.835 - 93.45 - 10)
    thirty = Counts(sentences=30, words=300, syllables=450, polysyllables=16)
    assert smog(thirty) == pytest.approx(1.0430 * 4 + 3.1291)


def test_an_english_text_counted_by_hand() -> None:
    """The(1) nerve(1) may(1) heal(1). Ask(1) your(1) doctor(2) about(2) surgery(3) to(1) free(1) it(1)."""
    counts = counted("The nerve may heal. Ask your doctor about surgery to free it.", syllables.english)
    assert counts == Counts(sentences=2, words=12, syllables=16, polysyllables=1)
    assert fkgl(counts) == pytest.approx(0.39 * 6 + 11.8 * 16 / 12 - 15.59)


def test_a_spanish_text_counted_by_hand() -> None:
    """El(1) nervio(2) sana(2). Pregunte(3) a(1) su(1) doctor(2) por(1) la(1) cirugía(4)."""
    counts = counted("El nervio sana. Pregunte a su doctor por la cirugía.", syllables.spanish)
    assert counts == Counts(sentences=2, words=10, syllables=18, polysyllables=2)
    assert inflesz(counts) == pytest.approx(206.835 - 62.3 * 1.8 - 5)


def test_a_sentence_of_figures_only_counts_for_nothing() -> None:
    assert counted("911. Call now.", syllables.english) == Counts(1, 2, 2, 0)
