"""The tour: every screen and page in every asked-for size, language and look, as pictures with an audit of each."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.core.library import Library
from kiosk.core.loading import load, outline
from kiosk.core.places import RESOURCES
from kiosk.core.problems import KioskError
from kiosk.services import offscreen
from kiosk.services.pictures import Pictures
from kiosk.tour.album import Album, Shot
from kiosk.tour.glass import Size
from kiosk.tour.guide import Guide
from kiosk.tour.pseudo import with_pseudo
from kiosk.tour.walk import Look, walk
from kiosk.ui.window import add_fonts

if TYPE_CHECKING:
    from kiosk.tour.simulate import Simulation

FONTS = RESOURCES / "fonts"
DEFAULT_SIZE: Size = (1920, 1080)

GOOD, VIOLATIONS = 0, 1


@dataclass(frozen=True, slots=True)
class TourOptions:
    """`sizes` are in pixels; without any, 1920x1080. No language means every language of the content.

    `pseudo` adds a language that nobody speaks: longer words, from right to left. `simulate` adds views of each picture
    as people see it who tell fewer colours apart.
    """

    content: Path
    out: Path
    sizes: tuple[Size, ...] = ()
    languages: tuple[str, ...] = ()
    themes: tuple[str, ...] = ("light",)
    text_sizes: tuple[str, ...] = ("normal",)
    pseudo: bool = False
    simulate: bool = False


def tour(options: TourOptions, say: Callable[[str], None] = print) -> int:
    """Returns the exit code: 1 if any picture breaks a rule. Needs no display and shows no window."""
    folder, qt = options.content.absolute(), application()
    loaded, unread = libraries(folder, pseudo=options.pseudo)
    languages = languages_of(loaded, options.languages)
    looks = [Look(*look) for look in product(languages, options.themes, options.text_sizes)]
    guide = Guide(qt, loaded, folder)
    with closing(guide), ThreadPoolExecutor(max_workers=1, thread_name_prefix="album") as executor:
        album = Album(options.out, executor, _views() if options.simulate else ())
        for size, look in product(options.sizes or (DEFAULT_SIZE,), looks):
            _walk(guide, size, look, unread, album, say)
        album.close()
    say(album.summary)
    return VIOLATIONS if album.violations else GOOD


def _walk(guide: Guide, size: Size, look: Look, unread: Library, album: Album, say: Callable[[str], None]) -> None:
    """All stops in one size and look."""
    began, pictures, violations = time.monotonic(), album.pictures, album.violations
    for sight in walk(guide, size, look, unread):
        shot = Shot(size, round(guide.mm, 3), look.language, look.theme, look.text_size, sight.stop, sight.number)
        for line in album.add(shot, sight.image, sight.audit):
            say(line)
    pictures, violations = album.pictures - pictures, album.violations - violations
    seconds = time.monotonic() - began
    say(f"{size[0]}x{size[1]} {look}: {pictures} pictures in {seconds:.1f} s, {violations} violations")


def _views() -> Sequence[Simulation]:
    from kiosk.tour.simulate import VIEWS, Simulation  # takes 0.1 s to import

    return [Simulation(view) for view in VIEWS]


def libraries(folder: Path, *, pseudo: bool) -> tuple[Library, Library]:
    """The library of a folder, and the same before its pages were read."""
    loaded, unread = load(folder, Pictures()).library, outline(folder).library
    return (with_pseudo(loaded), with_pseudo(unread)) if pseudo else (loaded, unread)


def languages_of(library: Library, asked: Sequence[str]) -> tuple[str, ...]:
    """Those asked for, which must be there; all of them if none was."""
    there = library.settings.languages
    for language in asked:
        if language not in there:
            raise KioskError(f"There is no language {language!r} in this content; there is {', '.join(there)}.")
    return tuple(asked) or there


def application() -> QGuiApplication:
    """The running application, or one that draws in memory."""
    if isinstance(running := QGuiApplication.instance(), QGuiApplication):
        return running
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    QQuickWindow.setSceneGraphBackend("software")
    qt = offscreen.application()
    add_fonts(FONTS)
    return qt
