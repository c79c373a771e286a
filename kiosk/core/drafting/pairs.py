"""Changed files as changed pages: one that only got another number or section by its name is one page that moved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.drafting.arranging import page_id
from kiosk.core.versions import Change


@dataclass(frozen=True, slots=True)
class Pair:
    """One page before and after: `kind` is "added", "changed", "removed" or "moved"."""

    kind: str
    before: str
    after: str

    @property
    def path(self) -> str:
        """Where it is, or was."""
        return self.after or self.before


def pairs(changes: Iterable[Change]) -> list[Pair]:
    """The changed pages and settings."""
    kinds = {change.path: change.kind for change in changes if change.path.endswith((".md", ".toml"))}
    gone = {_key(path): path for path, kind in kinds.items() if kind == "removed"}
    found: list[Pair] = []
    for path, kind in kinds.items():
        if kind == "changed":
            found.append(Pair("changed", path, path))
        elif kind == "added":
            before = gone.pop(_key(path), "")
            found.append(Pair("moved" if before else "added", before, path))
    return [*found, *(Pair("removed", path, "") for path in gone.values())]


def _key(path: str) -> str:
    return f"{path.partition('/')[0]}:{page_id(path)}"
