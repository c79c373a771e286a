"""A Debian with nothing on it but what a package asks for, in which that package is tried. It needs root.

No network, /usr cannot be written, and whoever runs there is nobody special. It is made by `mmdebstrap` once for all
tests, which takes a minute or two.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

SUITE = "bookworm"
SOURCES = (Path("/etc/apt/sources.list.d/debian.sources"), Path("/etc/apt/sources.list"))
TOOLS = ("mmdebstrap", "unshare", "dpkg-deb", "Xvfb", "xrandr")
PATIENCE = 300
OF_THE_SYSTEM = re.compile(
    r"/(?:proc|dev|sys|run)/|/tmp/\.X11-unix$|/var/(?:lib/dpkg|log|cache)/|/etc/(?:passwd|group|shadow|gshadow|sub[ug]id)-$"
)
"""What the system's own tools write, whatever package comes or goes: their records, and copies of the list of users."""
WORLD = """
set -e
mount --make-rprivate /
mount --bind "$1" "$1"
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
if [ -d /tmp/.X11-unix ]; then
    mkdir -p "$1/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
fi
if [ "$2" = sealed ]; then
    mount --bind "$1/usr" "$1/usr"
    mount -o remount,ro,bind "$1/usr"
fi
root=$1 user=$3
shift 3
# Not in place of this shell: the first process of such a world does not hear signals as others do.
chroot --userspec="$user" "$root" "$@" || exit $?
"""


def lacking() -> str:
    """Why there can be no such root here, or nothing."""
    if os.name != "posix" or os.geteuid() != 0:
        return "needs root, to make a root of its own"
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    return f"needs {', '.join(missing)}" if missing else ""


class BareRoot:
    session = "/run/kiosk"
    """What a login would make for its sockets."""

    def __init__(self, folder: Path, packages: Sequence[str]) -> None:
        self.folder = folder
        sources = [str(file) for file in SOURCES if file.is_file()][:1]
        command = ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(packages)}", SUITE]
        subprocess.run([*command, str(folder), *sources], check=True)  # noqa: S603

    def command(self, *words: str, user: str = "root", sealed: bool = False, display: str = "") -> list[str]:
        """What runs these words inside, without a network and with few variables around."""
        environment = {
            "HOME": f"/var/lib/{user}" if user != "root" else "/root",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "XDG_RUNTIME_DIR": self.session,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb" if display else "offscreen",
        }
        around = [f"{name}={value}" for name, value in environment.items() if value]
        world = ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "sh", "-c", WORLD, "sh"]
        how = "sealed" if sealed else "open"
        return [*world, str(self.folder), how, f"{user}:{user}", "env", "-i", *around, *words]

    def run(
        self, *words: str, user: str = "root", sealed: bool = False, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Without a screen; `typed` is what somebody types."""
        command = self.command(*words, user=user, sealed=sealed)
        return subprocess.run(  # noqa: S603
            command, input=typed, capture_output=True, text=True, check=False, timeout=PATIENCE
        )

    def files(self) -> set[str]:
        """All there is, but for what the system's own tools write."""
        found: set[str] = set()
        for folder, folders, files in os.walk(self.folder):
            inside = "/" + os.path.relpath(folder, self.folder)
            found |= {os.path.normpath(f"{inside}/{name}") for name in (*folders, *files)}
        return {path for path in found if not OF_THE_SYSTEM.match(path)}

    def read(self, path: str) -> str:
        return (self.folder / path.lstrip("/")).read_text("utf-8")
