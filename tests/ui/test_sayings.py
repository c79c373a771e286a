"""Whoever writes in Spanish is told in Spanish what to mend."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.loading import load
from kiosk.core.places import RESOURCES
from kiosk.core.rules import Rule
from kiosk.services.pictures import Pictures
from kiosk.ui.editor.sayings import in_words, sentences
from tests.kiosk_window import ROOT, write_content

HELPERS = {"brand.py", "logo.py", "svg.py", "pictures.py", "findings.py"}
"""They find the words for those modules that name the rule."""
ELSEWHERE = {
    "core/rules.py",
    "core/settings_edit.py",
    "core/stick/arrival.py",
    "core/stick/refusal.py",
    "core/quality/gates.py",
}
PIECES = re.compile(r"\{(?:_?[A-Za-z]*(?:way_out|WAY_OUT|FORM|hint|SAVE_AGAIN|fault)|did_you_mean\(.*?\))\}")
"""What stands behind a sentence, and is a sentence itself."""
OTHER = re.compile(
    r"[Cc]ontent folder 7|^Give the folder|is a file, not|^Touch to begin$|^Patient information$|there is no printer"
)
"""What the kiosk says to others than those who write."""
PARTS = {
    " and does, in two sentences",
    ", in a few words",
    'The meaning of "7" has 7 letters',
    "7; a card has room for 7. Shorten it.",
    'This spot has no "7:", so it is left out. Say there what the part is7.',
    'It says how many people7. Add the paper it comes from under "sources:".',
    "one text per language, such as 7",
    *("grade (FKGL, at most 7)", "SMOG (at most 7)", "INFLESZ (at least 7)"),
    *("click here", "tap here", "touch here", "this link", "read more"),
}
"""Sentences in two parts, tested below, and words that people write."""


def checker() -> Iterator[Path]:
    """Every module that words a finding."""
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        name = path.relative_to(ROOT / "kiosk").as_posix()
        where = name.startswith(("core/", "services/"))
        if where and name not in ELSEWHERE and ("Rule." in path.read_text("utf-8") or path.name in HELPERS):
            yield path


def written(tree: ast.Module) -> Iterator[str]:
    """Every text of more than one word that is no docstring, with 7 for what it is about."""
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) in inner | said:
            continue
        if isinstance(node, ast.JoinedStr):
            yield "".join(map(part_of, node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def part_of(part: ast.expr) -> str:
    if isinstance(part, ast.Constant):
        return str(part.value)
    assert isinstance(part, ast.FormattedValue)
    words = f"{{{ast.unparse(part.value)}}}"
    if PIECES.fullmatch(words):
        return ""
    return '"7"' if "quoted(" in words else "7"


def said() -> list[tuple[str, str]]:
    found = [
        (path.name, words)
        for path in checker()
        for words in written(ast.parse(path.read_text(encoding="utf-8")))
        if re.search(r"[A-Za-z]{2,} [a-z]", words) and words not in PARTS and not OTHER.search(words)
    ]
    assert len(found) > 150
    return found


@pytest.mark.parametrize("words", said(), ids=lambda words: f"{words[0]}-{words[1][:40]}")
def test_every_sentence_of_the_checker_is_said_in_spanish(words: tuple[str, str]) -> None:
    assert sentences(words[1].strip(), "es"), "add it to resources/remarks/es-sentences.toml"


def test_no_sentence_loses_what_it_is_about() -> None:
    known = tomllib.loads((RESOURCES / "remarks" / "es-sentences.toml").read_text(encoding="utf-8"))
    for english, spanish in known.items():
        named = [set(re.findall(r"\{([a-z])\}", one)) for one in (english, spanish)]
        assert named[1] <= named[0], english


def test_every_rule_is_said_in_spanish() -> None:
    """As a net below the sentences."""
    said = tomllib.loads((RESOURCES / "remarks" / "es.toml").read_text(encoding="utf-8"))
    assert set(said) == {rule.value for rule in Rule}


SAME = {
    '"chronic" has a plainer twin: "lasting". It stands in: "A chronic pain." '
    "Where it is the word to teach, put it in bold beside its meaning.": (
        "«chronic» es difícil. Más fácil: «lasting». Está aquí: «A chronic pain.» "
        "Si es la palabra que se enseña, póngala en negrita junto a su explicación."
    ),
    '"titel" is not known. Did you mean "title"?': "No se conoce «titel». ¿Quiso decir «title»?",
    "volume must be a number without quotes.": "volume tiene que ser un número sin comillas.",
    "Compared with en/a.md, this page has 2 pictures instead of 3; no 10, 20. "
    "Make both say the same, or if both are right, show the original in the editor and touch "
    '"Both say the same" (or run: check --accept-translation a)': (
        "Comparada con en/a.md, esta página tiene esto: 2 imágenes en lugar de 3; falta 10, 20. "
        "Haga que las dos digan lo mismo o, si las dos están bien, muestre el original en el editor "
        "y toque «Las dos dicen lo mismo»."
    ),
    '"images/a.svg": The drawing loads another file. Save the drawing again as a plain SVG, or as a PNG picture.': (
        "«images/a.svg»: El dibujo carga otro archivo. Guarde el dibujo otra vez como SVG simple o como imagen PNG."
    ),
    "The page is hard to read: grade (FKGL, at most 8) 9.1, SMOG (at most 9) 10.2. "
    'Use shorter words and sentences, here first: "no pain; no gain"': (
        "La página es difícil de leer: grado 9.1 (FKGL, como mucho 8), SMOG 10.2 (como mucho 9). "
        "Use palabras y frases más cortas, primero aquí: «no pain; no gain»"
    ),
    'The meaning of "disc" has 300 letters; a card has room for 240. Shorten it.': (
        "La explicación de «disc» tiene 300 letras; en una tarjeta caben 240. Acórtela."
    ),
    'This spot has no "says:", so it is left out. Say there what the part is and does, in two sentences.': (
        "A esta parte le falta «says:» y no se muestra. Diga ahí qué parte es y para qué sirve, en dos frases."
    ),
    'It says how many people: "3 of 10". Add the paper it comes from under "sources:".': (
        "Aquí se cuentan personas sin decir de dónde sale: «3 of 10». Agregue el artículo en las fuentes."
    ),
    'name must be one text per language, such as { en = "Mondays", es = "Lunes" }.': (
        'name tiene que ser un texto para cada idioma, como { en = "Mondays", es = "Lunes" }.'
    ),
}


@pytest.mark.parametrize(("english", "spanish"), SAME.items())
def test_it_says_the_same_of_the_same_words(english: str, spanish: str) -> None:
    assert in_words("", english, "es") == spanish
    assert in_words("", english, "en") == english


def test_what_no_sentence_is_known_for_is_told_by_its_rule() -> None:
    assert (
        in_words("hard-word", '"chronic" is hard, "lasting" is not', "es")
        == "«chronic» es difícil. Más fácil: «lasting»."
    )
    assert in_words("hard-word", "nothing is quoted", "es") == "… es difícil. Más fácil: …."
    assert in_words("not-a-rule", "nothing", "es") == "nothing"


BROKEN = {
    "kiosk.toml": """
[clinic]
naem = 1
[contact]
phone = "1"
email = "a"
[languages]
offered = ["en", "fr", "#"]
[opening]
days = ["mondy"]
opens = "25:00"
[sound]
volume = 900
chime = 3
[look]
accent = "#F6E58D"
theme = "drak"
""",
    "en/index.md": "---\ntitle: Hi\n---\n",
    "en/01-a/01-one.md": """---
titel: x
reviewed: soon
icon: hous
tone: tael
importance: 9
---
# Big

[here](gone.md) ![](no.png)

<b>x</b>

> [!nope] x

> [!quiz] Right?
> - [ ] No
""",
    "en/01-a/02-two.md": "---\ntitle: [\n---\n",
    "en/01-a/deep/03.md": "x",
    "en/notes.txt": "x",
    "en/02-b/index.md": "---\ntitle: B\n---\n",
}


def test_a_content_folder_with_many_faults_is_told_in_spanish_throughout(tmp_path: Path) -> None:
    found = load(write_content(tmp_path, BROKEN), Pictures()).problems
    assert len({problem.rule for problem in found}) > 20
    english = [problem.text for problem in found if not sentences(problem.text, "es")]
    assert not english
