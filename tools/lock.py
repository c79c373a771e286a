"""Pins requirements/*.in into *.txt with hashes for all systems, and without saying where packages came from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).parent.parent / "requirements"
OPTIONS = ["--upgrade", "--generate-hashes", "--universal", "--no-emit-index-url", "--python-version=3.11", "--quiet"]


def main() -> None:
    for name in ("run", "dev"):
        command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS, f"{name}.in", f"--output-file={name}.txt"]
        subprocess.run([*command, "--custom-compile-command=make lock"], cwd=REQUIREMENTS, check=True)


if __name__ == "__main__":
    main()
