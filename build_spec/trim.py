"""What of everything PyInstaller collects goes into a bundle: only what the kiosk can reach.

PyInstaller takes every plugin and QML module of Qt along, and with them every library that any of those needs. Here
the plugins and QML modules in use are named, and libraries stay only where something that stays is linked to them.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePosixPath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""Where it goes in the bundle, where it comes from, and its kind, as PyInstaller has them."""

PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "wayland-shell-integration": ("xdg-shell", "fullscreen-shell"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
    "platforminputcontexts": ("composeplatforminputcontextplugin",),
    "imageformats": ("qsvg", "qjpeg", "qwebp", "qgif"),
    "texttospeech": ("qtexttospeech_speechd", "qtexttospeech_sapi", "qtexttospeech_winrt", "qtexttospeech_darwin"),
    "multimedia": ("ffmpegmediaplugin", "windowsmediaplugin", "darwinmediaplugin"),
    "printsupport": ("windowsprintersupport",),
}
"""By folder, without the `lib` and the ending that a system adds."""

UNREAD = (r"qtawesome/fonts/(?!phosphor-)", r"PySide6/Qt/translations/", r"PySide6/translations/", r".*\.qmltypes$")
"""Data that nothing opens: other icon fonts, the words of Qt's own dialogs, hints for editors."""

SERVICES = ("libspeechd.", "libpulse", "libsystemd.", "libdbus-1.")
"""Libraries that talk to a service of the machine: they come with that service, and must be of its version."""

DESKTOP = (
    *("libX11.", "libX11-xcb.", "libXext.", "libXrandr.", "libXrender.", "libfontconfig.", "libfreetype."),
    *("libglib-2.0.", "libgthread-2.0.", "libgssapi_krb5.", "libstdc++.", "libgcc_s."),
)
"""Libraries that every Linux with a desktop has, in the same form for decades: its updates mend them there."""

OF_THE_SYSTEM = SERVICES + DESKTOP

_IMPORT = re.compile(r"^\s*import\s+([A-Z][\w.]*)", re.MULTILINE)
_NEEDS = re.compile(r"^(?:depends|import|optional import)\s+([A-Z][\w.]*)", re.MULTILINE)


def trimmed(binaries: Iterable[Entry], datas: Iterable[Entry], ours: Path) -> tuple[list[Entry], list[Entry]]:
    """The binaries and the data that stay; `ours` is the folder of our own QML files."""
    modules = _modules_in_use(ours, Path(_qml_source(datas)))
    data = [entry for entry in datas if _read(entry, modules)]
    named = [entry for entry in binaries if _loaded_by_name(entry, modules)]
    kept = _with_libraries(named, [entry for entry in binaries if _library(entry)])
    places = {entry[0] for entry in kept}
    return kept, [entry for entry in data if entry[2] != "SYMLINK" or str(_target(entry)) in places]


def _target(link: Entry) -> PurePosixPath:
    """Where a link in the bundle points to, as seen from the top of the bundle."""
    return PurePosixPath(posixpath.normpath(PurePosixPath(link[0]).parent / link[1]))


def _qml_source(datas: Iterable[Entry]) -> str:
    """The folder of Qt's own QML modules."""
    for _dest, source, _kind in datas:
        found, name, _rest = Path(source).as_posix().partition("/qml/QtQml/")
        if name:
            return f"{found}/qml"
    raise SystemExit("PyInstaller brought no QML modules of Qt along: is PySide6-Essentials installed?")


def _modules_in_use(ours: Path, qt: Path) -> frozenset[str]:
    """Our imports and, in turn, what those modules need, such as QtQuick.Templates."""
    found: set[str] = set()
    ahead = {name for file in ours.rglob("*.qml") for name in _IMPORT.findall(file.read_text("utf-8"))}
    while ahead:
        name = ahead.pop()
        manual = qt / name.replace(".", "/") / "qmldir"
        if name not in found and manual.exists():
            found.add(name)
            ahead |= set(_NEEDS.findall(manual.read_text("utf-8")))
    return frozenset(found)


def _read(entry: Entry, modules: Collection[str]) -> bool:
    dest = PurePosixPath(Path(entry[0]).as_posix())
    if any(re.match(pattern, str(dest)) for pattern in UNREAD):
        return False
    return _module(dest) in {None, *modules}


def _loaded_by_name(entry: Entry, modules: Collection[str]) -> bool:
    """Whether Python, Qt's plugin loader or the QML engine opens it by itself."""
    dest = PurePosixPath(Path(entry[0]).as_posix())
    if "plugins" in dest.parts:
        return dest.name.partition(".")[0].removeprefix("lib") in PLUGINS.get(dest.parent.name, ())
    module = _module(dest)
    return module in modules if module else entry[2] == "EXTENSION" or dest.suffix == ".pyd" or ".abi3." in dest.name


def _module(dest: PurePosixPath) -> str | None:
    """The QML module of Qt that a file belongs to, such as `QtQuick.Templates`."""
    parts = dest.parts
    if "PySide6" not in parts or "qml" not in parts:
        return None
    return ".".join(parts[parts.index("qml") + 1 : -1])


def _library(entry: Entry) -> bool:
    dest = PurePosixPath(Path(entry[0]).as_posix())
    return "plugins" not in dest.parts and _module(dest) is None


def _with_libraries(named: list[Entry], libraries: list[Entry]) -> list[Entry]:
    """`named` and every one of `libraries` that something which stays is linked to."""
    ours = [entry for entry in libraries if not Path(entry[0]).name.startswith(OF_THE_SYSTEM)]
    by_name = {Path(entry[0]).name: entry for entry in ours}
    kept: dict[str, Entry] = {}
    ahead = [*named, *(entry for entry in libraries if Path(entry[0]).name.startswith(("libpython", "python3")))]
    while ahead:
        entry = ahead.pop()
        if entry[0] in kept:
            continue
        kept[entry[0]] = entry
        ahead += [by_name[name] for name in _linked(entry) if name in by_name]
    return list(kept.values())


def _linked(entry: Entry) -> Iterator[str]:
    """What it asks for itself. On Linux PyInstaller would also name what those libraries ask for in turn."""
    if sys.platform != "linux":
        yield from (Path(name).name for name, _path in get_imports(entry[1]))
        return
    head = subprocess.run(["objdump", "-p", entry[1]], capture_output=True, text=True, check=True)
    yield from re.findall(r"NEEDED\s+(\S+)", head.stdout)
