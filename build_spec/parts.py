"""Whose work is in a bundle: read from the files that are really in it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

LICENCES = Path(__file__).parent / "licences"
QT = "Qt, PySide6 and Shiboken"
LGPL = "LGPL-3.0-only"


@dataclass(frozen=True, slots=True)
class Part:
    """One work, with the words of its licence. `licence` is an SPDX expression where its maker gives one."""

    name: str
    version: str
    licence: str
    words: str
    source: str
    """Where it comes from, as in a package URL: `pypi`, `deb` or `generic`."""


def parts(sources: Iterable[Path], modules: Iterable[str]) -> list[Part]:
    """`sources` are the files that binaries and data were copied from, `modules` the Python modules."""
    found = {part.name: part for part in (*_python_packages(modules), *_owned(sources), _python())}
    return sorted(found.values(), key=lambda part: part.name.casefold())


def _python() -> Part:
    version = sys.version.partition(" ")[0]
    home, short = Path(sys.base_prefix), version.rpartition(".")[0]
    places = (home / "lib" / f"python{short}" / "LICENSE.txt", home / "LICENSE.txt", home / "LICENSE")
    debian = Path(f"/usr/share/doc/python{short}/copyright")
    text = next((file.read_text("utf-8") for file in (*places, debian) if file.exists()), "PSF-2.0")
    return Part("Python", version, "PSF-2.0", text, "generic")


def _python_packages(modules: Iterable[str]) -> Iterator[Part]:
    owners = packages_distributions()
    names = {owner for module in modules for owner in owners.get(module.partition(".")[0], ())}
    for name in sorted(names):
        yield _packaged(distribution(name))


def _packaged(package: Distribution) -> Part:
    name = package.metadata["Name"]
    if name.lower().startswith(("pyside6", "shiboken6")):
        words = "\n\n".join((LICENCES / f"{one}.txt").read_text("utf-8") for one in ("LGPL-3.0", "GPL-3.0"))
        return Part(QT, package.version, LGPL, words, "pypi")
    said = package.metadata.json
    licence = str(said.get("license_expression") or said.get("license") or "see its words")
    texts = [Path(str(package.locate_file(file))) for file in package.files or () if _licence(str(file))]
    words = "\n\n".join(file.read_text("utf-8", errors="replace") for file in texts if file.exists())
    return Part(name, package.version, licence.partition("\n")[0], words or licence, "pypi")


def _licence(file: str) -> bool:
    name = file.rpartition("/")[2].upper()
    return ".dist-info/" in file and name.startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))


def _owned(sources: Iterable[Path]) -> Iterator[Part]:
    """Libraries of the system, told by its package manager; FFmpeg, which lies among Qt's own."""
    for source in sources:
        if source.name.startswith("libavcodec"):
            words = (LICENCES / "LGPL-2.1.txt").read_text("utf-8")
            yield Part("FFmpeg", _digits(source.resolve().name), "LGPL-2.1-or-later", words, "generic")
        elif sys.platform == "linux" and (package := _debian_package(source)) is not None:
            yield package


def _digits(name: str) -> str:
    found = re.search(r"\.so\.([\d.]+)$", name)
    return found[1] if found else "see the file"


@cache
def _debian_package(source: Path) -> Part | None:
    for path in (source, source.resolve()):
        for spelled in (str(path), str(path).removeprefix("/usr")):
            found = _said("dpkg", "-S", spelled)
            if found:
                package = found.partition(":")[0]
                notice = Path("/usr/share/doc") / package / "copyright"
                words = notice.read_text("utf-8", errors="replace") if notice.exists() else ""
                version = _said("dpkg-query", "-W", "-f=${Version}", package)
                return Part(package, version, "see its words", words, "deb") if words else None
    return None


def _said(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        return ""
