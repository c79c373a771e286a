"""The ground every test stands on: no screen, no home of its own, no luck."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
if os.name == "posix":
    os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns of any other character set, and a Qt warning fails a test

settings.register_profile("quick", max_examples=30, deadline=None)
settings.register_profile("ci", settings.get_profile("quick"), max_examples=60, derandomize=True, print_blob=True)
settings.load_profile("ci" if "CI" in os.environ else "quick")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The same application class as the kiosk's: pytest-qt's own choice would bring the widgets along."""
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps logs, caches and settings of the person who runs the tests out of reach."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(variable, str(home))
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        yield
