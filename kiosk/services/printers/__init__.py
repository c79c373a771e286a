"""The printers that this computer knows, and the way to one: each system's own.

A way has `available()`, their names, and `put(name, title, draw)`, which gives what went wrong, or nothing; `draw` lays
the sheet out on the device that it is handed.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from kiosk.services.printers.windows import available, put
else:
    from kiosk.services.printers.cups import available, put

__all__ = ["available", "put"]
