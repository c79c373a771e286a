"""All pages of a draft in memory, with everything that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from kiosk.core.drafting.arranging import Moves, page_id, relinked
from kiosk.core.drafting.front import Sheet, cut
from kiosk.core.drafting.roundtrip import to_bytes, to_text
from kiosk.core.drafting.steps import Step, Steps

Files = Mapping[str, bytes | None]
"""What is to be written, by path; None for a file that goes."""


class Manuscript:
    """`read` gives the bytes of a file that is no page: of those only the paths are held. Commands give back what is to
    be written into the draft.
    """

    def __init__(self, paths: Iterable[str], read: Callable[[str], bytes]) -> None:
        self._read = read
        self._pages: dict[str, bytes] = {}
        self._others: set[str] = set()
        self.steps = Steps()
        for path in paths:
            if path.endswith(".md"):
                self._pages[path] = read(path)
            else:
                self._others.add(path)

    @property
    def paths(self) -> list[str]:
        return sorted({*self._pages, *self._others})

    @property
    def pages(self) -> list[str]:
        return sorted(self._pages)

    def __contains__(self, path: str) -> bool:
        return path in self._pages or path in self._others

    def data(self, path: str) -> bytes | None:
        return self._pages[path] if path in self._pages else self._read(path) if path in self._others else None

    def text(self, path: str) -> str:
        """Nothing for a page that is not there."""
        return to_text(self._pages.get(path, b""))

    def sheet(self, path: str) -> Sheet:
        return cut(self.text(path))

    def type(self, path: str, text: str, time: float, *, typed: bool = True) -> Files:
        """Another text for one page. `time` is in seconds, of any clock that only goes on."""
        data = to_bytes(text, self._pages.get(path, b""))
        return self.change({path: data}, path, time, typed=typed)

    def change(self, files: Files, shown: str, time: float, *, typed: bool = False) -> Files:
        """Other files, as one step that can be undone. `shown` is the page to look at then."""
        before = {path: self.data(path) for path in files}
        if before == files:
            return {}
        self.steps.add(Step(before, files, shown, time, typed=typed))
        return self._put(files)

    def move(self, moves: Moves, shown: str, time: float) -> Files:
        """Give files other names, and mend the links to them."""
        files: dict[str, bytes | None] = {}
        for path in self.pages:
            text = self.text(path)
            mended = relinked(text, path, moves)
            if path in moves or mended != text:
                files[moves.get(path, path)] = to_bytes(mended, self._pages[path])
        for path in moves:
            if path in self._others:
                files[moves[path]] = self._read(path)
        files |= {path: None for path in moves if path not in moves.values()}
        return self.change(files, moves.get(shown, shown), time)

    def undo(self) -> tuple[Files, str]:
        """What to write, and the page to look at; nothing if there is nothing to undo."""
        step = self.steps.undo()
        return (self._put(step.before), _back(step)) if step else ({}, "")

    def redo(self) -> tuple[Files, str]:
        step = self.steps.redo()
        return (self._put(step.after), step.shown) if step else ({}, "")

    def _put(self, files: Files) -> Files:
        for path, data in files.items():
            if not path.endswith(".md"):
                (self._others.discard if data is None else self._others.add)(path)
            elif data is None:
                self._pages.pop(path, None)
            else:
                self._pages[path] = data
        return files


def _back(step: Step) -> str:
    """The page to look at when this is undone: the one that comes back under another name, or at all."""
    pages = [path for path, data in step.before.items() if data is not None and step.after[path] is None]
    pages = [path for path in pages if path.endswith(".md")]
    moved = (path for path in pages if _name(path) == _name(step.shown))
    stays = step.before.get(step.shown, b"") is not None and not (pages and step.shown not in step.before)
    return next(moved, "") or (step.shown if stays else next(iter(pages), ""))


def _name(path: str) -> tuple[str, str]:
    return path.partition("/")[0], page_id(path)
