"""`pin`: set the staff PIN of this computer, or try it."""

from __future__ import annotations

import argparse
import sys
from getpass import getpass
from pathlib import Path

from kiosk.cli.arguments import FAULTY, OK, Commands, data_folder, folder
from kiosk.core.places import CONTENT, typed
from kiosk.core.problems import KioskError


def add(commands: Commands) -> None:
    pin = commands.add_parser("pin", help="set or try the PIN that opens the staff area")
    pin.add_argument("what", choices=("set", "check"), help="set: choose a PIN; check: does one open?")
    pin.add_argument("--data", type=folder, metavar="DIR", help="where the kiosk keeps its log and its PIN")
    pin.add_argument("--content", type=folder, default=CONTENT, metavar="DIR", help="the content folder")
    pin.set_defaults(command=_pin)


def _pin(given: argparse.Namespace) -> int:
    data: Path = given.data or data_folder()
    return _set(data, given.content) if given.what == "set" else _check(data)


def _set(data: Path, content: Path) -> int:
    from kiosk.core.pin import LONGEST, SHORTEST, weakness
    from kiosk.services.pins import PinStore

    pin = _ask(f"New staff PIN, {SHORTEST} to {LONGEST} digits (it is not shown): ")
    if fault := weakness(pin, _on_show(content)):
        raise KioskError(f"This PIN was not taken. {fault}")
    if _ask("The same PIN again: ") != pin:
        raise KioskError("The two are not the same. Nothing was changed.")
    store = PinStore(data)
    store.save(pin)
    print(f"The staff PIN is set, and was tried. It is kept as a hash in {store.file}, for this user only.")
    return OK


def _check(data: Path) -> int:
    from kiosk.services.pins import PinState, PinStore

    store = PinStore(data)
    match store.state:
        case PinState.NONE:
            print(f"No staff PIN is set. Set one with: {typed('pin set')}")
        case PinState.UNREADABLE:
            print(f"{store.file}: the staff PIN is damaged. Set it anew with: {typed('pin set')}")
        case PinState.SET:
            if store.opens(_ask("Staff PIN (it is not shown): ")):
                print("This PIN opens the staff area.")
                return OK
            print("This is not the staff PIN.")
    return FAULTY


def _ask(words: str) -> str:
    """What is typed, unseen; what a program hands in is read as it comes."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    try:
        return getpass(words)
    except (EOFError, KeyboardInterrupt):
        raise KioskError("\nNothing was changed.") from None


def _on_show(content: Path) -> tuple[str, ...]:
    """The numbers that patients read."""
    from kiosk.core.loading import outline

    try:
        contact = outline(content).library.settings.contact
    except KioskError:
        return ()
    return contact.phone, contact.emergency
