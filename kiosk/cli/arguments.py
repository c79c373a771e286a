"""What several commands are given, and what they give back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Protocol

OK, FAULTY, UNUSABLE = 0, 1, 2
"""The exit codes: good, problems found, arguments that cannot be used."""

Size = tuple[int, int]


class Commands(Protocol):
    """Where a command adds itself; one without `help` is not listed."""

    def add_parser(self, name: str, *, help: str | None = None) -> argparse.ArgumentParser: ...  # noqa: A002


def folder(text: str) -> Path:
    return Path(text).absolute()


def size(text: str) -> Size:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 16384 and 240 <= int(height) <= 16384):
        raise argparse.ArgumentTypeError(f"{text!r} is no screen size; write it like 1920x1080")
    return int(width), int(height)


def data_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("fbss-kiosk", appauthor=False)
