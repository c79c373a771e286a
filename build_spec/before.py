"""Runs before anything else in a bundle.

QtQml and QtQuick of PySide6 ask for two more of its modules, whose classes they would hand to Python where somebody
asked for a network or for OpenGL. Nobody does here; two empty modules are all they need, and 10 MB stay out.

The starter of a bundle tells the dynamic linker where its libraries lie. By now the linker knows; programs of the
system, such as those for printing, must not take these libraries for theirs. Where the kiosk starts itself again, the
starter must then see to it anew, as PYINSTALLER_RESET_ENVIRONMENT asks it to.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

for name in ("PySide6.QtNetwork", "PySide6.QtOpenGL"):
    sys.modules[name] = ModuleType(name)

os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
if os.environ.pop("LD_LIBRARY_PATH", None) is not None and "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
