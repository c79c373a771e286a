"""`kiosk.toml` as one frozen value. Every number is clamped when read, so no file can stop the kiosk from starting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.core.hours import Hours
from kiosk.core.keys import Action

THEMES = ("light", "dark", "contrast")
MOTIONS = ("auto", "full", "less")
TEXT_SIZES = ("normal", "large", "larger", "largest")

LocalText = Mapping[str, str]
"""A text by language code; the empty key holds the text for every other language."""


def in_language(text: LocalText, language: str) -> str:
    """The text in this language, or for every other language, or the first there is: a gap would help nobody."""
    return text.get(language) or text.get("") or next(iter(text.values()), "")


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call. An empty field is not shown."""

    person: str = ""
    role: LocalText = field(default_factory=dict[str, str])
    phone: str = ""
    email: str = ""
    address: LocalText = field(default_factory=dict[str, str])
    hours: LocalText = field(default_factory=dict[str, str])
    emergency: str = "911"


@dataclass(frozen=True, slots=True)
class Idle:
    """Seconds without a touch before the warning, and seconds the warning counts down."""

    warn_after: int = 120
    warn_for: int = 30


@dataclass(frozen=True, slots=True)
class Screen:
    """The visible area in millimetres; 0 asks the screen itself."""

    width_mm: int = 0
    height_mm: int = 0


@dataclass(frozen=True, slots=True)
class Sound:
    """`volume` is the percentage every visit begins with. Without `voice` nothing is read aloud but recordings."""

    chime: bool = True
    volume: int = 60
    voice: bool = True


@dataclass(frozen=True, slots=True)
class Keys:
    """`chosen` are the keys of an action where the clinic chose others than the usual ones; `scan_seconds` is how long
    scanning waits at each control.
    """

    chosen: Mapping[Action, tuple[str, ...]] = field(default_factory=dict[Action, tuple[str, ...]])
    scan_seconds: int = 2


@dataclass(frozen=True, slots=True)
class Settings:
    clinic: LocalText = field(default_factory=dict[str, str])
    contact: Contact = Contact()
    languages: tuple[str, ...] = ("en",)
    """The languages offered, the default first."""
    opening: Hours = field(default_factory=Hours)
    idle: Idle = Idle()
    screen: Screen = Screen()
    sound: Sound = Sound()
    theme: str = "light"
    text_size: str = "normal"
    accent: str = ""
    """The clinic's colour as `#RRGGBB`, readable on paper; empty: the kiosk's own."""
    logo: str = ""
    """Path of a picture, relative to the content folder; `logo_line` is where `kiosk.toml` names it."""
    logo_line: int = 1
    motion: str = "auto"
    """`auto` moves as the computer is set."""
    keys: Keys = Keys()
    counting: bool = False
    """Whether totals are kept of what people read."""
    printer: str = ""
    """The printer for patients, as the computer calls it; empty: none. `printer_line` is where it is named."""
    printer_line: int = 1

    @property
    def spoken(self) -> tuple[str, ...]:
        """The languages that a voice is wanted for."""
        return self.languages if self.sound.voice else ()
