from __future__ import annotations

from kiosk.cli import main

if __name__ == "__main__":  # the processes of `audit` import this file too
    raise SystemExit(main())
