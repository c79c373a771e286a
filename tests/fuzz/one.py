"""Fuzzes one target in this process: `python -m tests.fuzz.one TARGET [options of libFuzzer] FOLDER ...`."""

from __future__ import annotations

import sys

import atheris


def main() -> None:
    with atheris.instrument_imports(include=["kiosk.core"]):  # pyright: ignore[reportAttributeAccessIssue]
        from tests.fuzz.targets import TARGETS
    target = TARGETS[sys.argv[1]]
    atheris.Setup([sys.argv[0], *sys.argv[2:]], target)
    atheris.Fuzz()


main()
