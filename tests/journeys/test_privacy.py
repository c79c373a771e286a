"""After a reset nothing of the visit is left: not on the screen, not in what is told of it, not in memory."""

from __future__ import annotations

import gc
import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, ModuleType
from typing import cast

import pytest
import shiboken6
from PIL import Image, ImageChops
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQml import QJSValue, QQmlEngine

from kiosk.core import visit as visits
from kiosk.core.visit import Found, Mark, Place, Screen, Touched, Visit
from tests.journeys.recorder import Recorder
from tests.kiosk_window import Kiosk, opened, write_content
from tests.visits import FILES, MARK, visit, walk_away

VISITS = 20
WALK = """
(function (root, words) {
    const found = [];
    let items = 0;
    function plain(_key, value) {
        return value?.objectName === undefined && typeof value !== "function" ? value : null;
    }
    function text(value) {
        return JSON.stringify(value, plain) ?? "";
    }
    function walk(item) {
        ++items;
        for (const name in item) {
            const held = text(item[name]);
            if (words.some(word => held.includes(word)))
                found.push(name + ": " + held);
        }
        for (const child of item.children)
            walk(child);
    }
    walk(root);
    return JSON.stringify({items: items, found: found});
})
"""
"""Done in QML: PySide6 6.11 keeps the description of each class it was asked for, and takes another object that later
lies at that place for it.
"""
FRACTION = 16
"""Of 255: how much the edge of a letter differs that a layout puts a fraction of a pixel elsewhere."""
SCREENS = [
    *(Place(Screen.HOME), Place(Screen.SECTION, "first"), Place(Screen.PAGE, "first/two"), Place(Screen.HELP)),
    *(Place(Screen.ABOUT), Place(Screen.CONTACT), Place(Screen.EASE), Place(Screen.FIND), Place(Screen.LETTERS)),
    *(Place(Screen.LANGUAGE), Place(Screen.QUESTIONS), Place(Screen.COMPARE, "first"), Place(Screen.TIME)),
    *(Place(Screen.TAKE, "contact"), Place(Screen.PHOTO, "contact")),
]


def secret(number: int) -> str:
    """Put together here, so that nothing but a visit ever holds it."""
    return "".join(("zx", "qj", chr(ord("a") + number)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_content(tmp_path_factory.mktemp("privacy"), FILES)


@pytest.fixture
def voice(qapp: object) -> Iterator[Recorder]:
    assert qapp
    yield from a_voice()


@pytest.fixture
def other_voice(qapp: object) -> Iterator[Recorder]:
    assert qapp
    yield from a_voice()


def a_voice() -> Iterator[Recorder]:
    voice = Recorder()
    voice.prepare(["en", "es"])
    yield voice
    shiboken6.delete(voice)


@contextmanager
def used(folder: Path, voice: Recorder) -> Generator[Kiosk]:
    """A kiosk that many people have used, and left."""
    with opened(folder, speaker=voice) as kiosk:
        for number in range(VISITS):
            visit(kiosk, number, secret(number))
        voice.said.clear()
        yield kiosk


def test_after_twenty_visits_nothing_of_them_is_left(folder: Path, voice: Recorder, other_voice: Recorder) -> None:
    with opened(folder, speaker=other_voice) as kiosk:
        expected = list(looks(kiosk))
        kiosk.session.take.show_questions()  # which offers questions to everybody
        kiosk.settle()
        walk_away(kiosk)
        offered = shown(kiosk)
    with used(folder, voice) as kiosk:
        assert kiosk.visit == visits.begin(kiosk.session.settings)
        assert not remembered(kiosk), "Python still holds it"
        assert not shown(kiosk) - offered, "QML still holds it"
        for (place, heard, seen), (_, wanted, untouched) in zip(looks(kiosk), expected, strict=True):
            assert heard == wanted, f"another one was told of at {place}"
            assert unlike(seen, untouched) <= (0 if place.screen is Screen.ATTRACT else FRACTION), f"seen at {place}"


def unlike(one: QImage, other: QImage) -> int:
    """The largest difference of any colour of any pixel."""
    difference = ImageChops.difference(picture(one), picture(other))
    return max(value for channel in difference.split()[:3] for value in extremes(channel))


def extremes(channel: Image.Image) -> tuple[int, int]:
    return cast("tuple[int, int]", channel.getextrema())


def picture(image: QImage) -> Image.Image:
    return Image.frombytes("RGBX", (image.width(), image.height()), bytes(image.constBits()))


def test_a_code_is_drawn_and_kept_nowhere(folder: Path, voice: Recorder) -> None:
    """Qt would keep the picture and the address, which is what the code says, for a while after the visit."""
    with opened(folder, speaker=voice) as kiosk:
        kiosk.wake()
        kiosk.session.take.along("contact")
        kiosk.settle()
        drawn = [item for item in kiosk.items() if str(plain(item.property("source"))).count("image://code")]
        assert drawn
        assert not [item for item in drawn if item.property("cache")]


def looks(kiosk: Kiosk) -> Iterator[tuple[Place, list[str], QImage]]:
    """Each screen as it is told and drawn, the attract screen first."""
    yield kiosk.visit.place, told(kiosk), kiosk.settle()
    kiosk.wake()
    for place in SCREENS:
        kiosk.session._go(place, 0)
        kiosk.arrive()
        yield place, told(kiosk), kiosk.settle()


# --- looking for what is left


def remembered(kiosk: Kiosk) -> list[str]:
    """What Python objects within reach of the kiosk still know of a visit."""
    gc.collect()
    words = [secret(number) for number in range(VISITS)]
    found: list[str] = []
    for thing in within_reach([kiosk.session, kiosk._shown, kiosk.search, kiosk.clock]):
        match thing:
            case str() if any(word in thing for word in words):
                found.append(f"the words {thing!r}")
            case Visit() if thing is not kiosk.visit:
                found.append(f"a visit at {thing.place}")
            case Place() if thing != Place(Screen.ATTRACT):
                found.append(f"the place {thing}")
            case Mark() | Found() | Touched():
                found.append(str(thing))
            case _:
                pass
    return found


def within_reach(roots: list[object]) -> Iterator[object]:
    """Everything they refer to, and what that refers to, but no code."""
    seen: set[int] = set()
    waiting = list(roots)
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, ModuleType | type | FrameType) or is_globals(thing):
            continue
        seen.add(id(thing))
        yield thing
        waiting.extend(gc.get_referents(thing))


def is_globals(thing: object) -> bool:
    return isinstance(thing, dict) and "__builtins__" in thing


def shown(kiosk: Kiosk) -> set[str]:
    """What QML items, shown or not, still hold of the pages that were read and of what was typed."""
    engine = kiosk._shown._engine
    root = kiosk.window.contentItem()
    QQmlEngine.setObjectOwnership(root, QQmlEngine.ObjectOwnership.CppOwnership)
    words = [MARK, *(secret(number) for number in range(VISITS))]
    walk = cast("QJSValue", engine.evaluate(WALK))
    answer = walk.call([engine.newQObject(root), engine.toScriptValue(words)]).toString()
    assert answer.startswith("{"), answer
    told = json.loads(answer)
    assert told["items"] > 100
    return set(told["found"])


def plain(value: object) -> object:
    return value.toVariant() if isinstance(value, QJSValue) else value


def told(kiosk: Kiosk) -> list[str]:
    """What assistive technology is told of the window, in order."""
    kiosk.settle()
    root = QAccessible.queryAccessibleInterface(kiosk.window)
    assert root is not None
    return list(described(root, 0))


def described(interface: QAccessibleInterface, depth: int) -> Iterator[str]:
    state, box = interface.state(), interface.rect()
    words = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
    flags = (state.focusable, state.focused, state.checked, state.selected, state.disabled)
    if not state.invisible:
        yield f"{'  ' * depth}{interface.role().name} {words} {box.size().toTuple()} {flags}"
        for number in range(interface.childCount()):
            yield from described(interface.child(number), depth + 1)
