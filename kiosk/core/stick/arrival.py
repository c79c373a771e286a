"""The copy of what came on a stick. It is made before anything is looked at, so that the stick may be pulled out."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from kiosk.core.drafting.roundtrip import to_text
from kiosk.core.problems import KioskError
from kiosk.core.rules import Rule
from kiosk.core.settings_file import FILE_NAME, read_settings
from kiosk.core.stick.bounds import LARGEST, hidden, judge
from kiosk.core.stick.offers import Offer
from kiosk.core.stick.refusal import Refusal, StickError, cannot_keep
from kiosk.core.stick.zips import content as zipped_content
from kiosk.core.stick.zips import opened, unpacked
from kiosk.core.tree import Tree, gather
from kiosk.core.versions.versions import place
from kiosk.core.writing import copy_whole, write_whole

Step = Callable[[int, int], bool]
"""Is told how many of how many files have been copied; says whether to go on."""
Read = Callable[[], bytes]

_REFUSALS: Mapping[str, Refusal] = {
    Rule.OUTSIDE: Refusal.ESCAPE,
    Rule.LINK_LOOP: Refusal.ESCAPE,
    Rule.FILE_NAME: Refusal.NAME,
    Rule.TOO_DEEP: Refusal.NAME,
    Rule.TOO_MANY: Refusal.MANY,
}


class Arrival:
    """`folder` is what would stand in the content folder `content`: a whole one, pages, pictures and settings.

    `take` and `settle` raise StickError.
    """

    def __init__(self, content: Path, data: Path) -> None:
        self.content = content
        self._shelf = data / "arrivals" / place(content, data).name
        # Each has its own: a copy that hung with its stick may wake up beside the next one, and clear up after itself.
        self._home = self._shelf / token_hex(4)
        self.folder = self._home / "content"
        self._aside = self._home / "aside"

    def take(self, offer: Offer, step: Step) -> None:
        """Copy all of it, or nothing stays of it."""
        self.drop()
        try:
            if offer.zipped:
                self._unpack(offer.path, step)
            else:
                self._copy(offer.path, step)
        except StickError:
            self.drop()
            raise

    @property
    def settings(self) -> bytes | None:
        """`kiosk.toml` as it came on the stick."""
        aside = self._aside / FILE_NAME
        moved = aside.exists() or _absent(aside).exists()
        return _read(aside if moved else self.folder / FILE_NAME)

    def settle(self, *, own_settings: bool) -> None:
        """Go on with the settings that came, or with those of this clinic and the logo they name."""
        own = _read(self.content / FILE_NAME)
        lent = own is not None and (own_settings or self.settings is None)
        logo = read_settings(to_text(own))[0].logo if own else ""
        try:
            for path in dict.fromkeys((FILE_NAME, logo if _plain(logo) else FILE_NAME)):
                self._lend(path, lent=lent)
        except OSError as error:
            raise cannot_keep(error, FILE_NAME) from error

    def drop(self) -> None:
        """Nothing stays of it. What cannot be deleted now is deleted before the next one comes."""
        with suppress(OSError):
            if self._home.exists():
                shutil.rmtree(self._home)

    def drop_all(self) -> None:
        """What a power cut left of others goes, too."""
        with suppress(OSError):
            if self._shelf.exists():
                shutil.rmtree(self._shelf)

    def _lend(self, path: str, *, lent: bool) -> None:
        """Put a file of this clinic in the place of what came, or that back. What came is kept beside the folder."""
        here, aside, own = self.folder / path, self._aside / path, self.content / path
        absent = _absent(aside)
        if lent and own.is_file():
            if not aside.exists() and not absent.exists():
                copy_whole(here, aside) if here.exists() else write_whole(absent, b"")
            copy_whole(own, here)
        elif aside.exists():
            copy_whole(aside, here)
        elif absent.exists():
            here.unlink(missing_ok=True)

    def _copy(self, source: Path, step: Step) -> None:
        tree = _gathered(source)
        sizes = {path: entry.size for path, entry in tree.files.items() if not hidden(path)}
        judge(sizes)

        def readers() -> Iterator[tuple[str, Read]]:
            for path, size in sizes.items():
                file = tree.files[path].file
                yield path, lambda file=file, size=size, path=path: _bytes(file, size, path)

        self._keep(dict(readers()), sum(sizes.values()), step)

    def _unpack(self, source: Path, step: Step) -> None:
        with opened(source) as archive:
            files = zipped_content(archive)
            reads: dict[str, Read] = {
                path: lambda info=info: unpacked(archive, info) for path, info in sorted(files.items())
            }
            self._keep(reads, sum(info.file_size for info in files.values()), step)

    def _keep(self, reads: Mapping[str, Read], size: int, step: Step) -> None:
        if not any(path.endswith(".md") for path in reads):
            raise StickError(Refusal.EMPTY, "")
        try:
            self._home.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(self._home).free < size:
                raise StickError(Refusal.FULL, "")
        except OSError as error:
            raise cannot_keep(error, str(self._home)) from error
        for number, (path, read) in enumerate(reads.items()):
            if not step(number, len(reads)):
                raise StickError(Refusal.STOPPED, path)
            data = read()
            try:
                write_whole(self.folder / path, data)
            except OSError as error:
                raise cannot_keep(error, path) from error
        step(len(reads), len(reads))


def _absent(aside: Path) -> Path:
    """The mark of a file that did not come."""
    return aside.with_name(f"{aside.name}.absent")


def _gathered(source: Path) -> Tree:
    try:
        tree = gather(source)
    except KioskError:
        raise StickError(Refusal.GONE, source.name) from None
    for problem in tree.problems:
        raise StickError(_REFUSALS.get(problem.rule, Refusal.DAMAGED), problem.path)
    return tree


def _bytes(file: Path, size: int, path: str) -> bytes:
    """All that was there when the folder was listed; anything else means that the stick is going."""
    try:
        with file.open("rb") as reading:
            data = reading.read(LARGEST + 1)
    except OSError:
        raise StickError(Refusal.GONE, path) from None
    if len(data) != size:
        raise StickError(Refusal.GONE, path)
    return data


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def _plain(path: str) -> bool:
    return bool(path) and not path.startswith("/") and ".." not in path.split("/") and not {"\\", ":"} & set(path)
