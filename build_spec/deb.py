"""Makes a Debian package of a bundle: the program below /usr, the words where staff change them, and a service."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

LINUX = Path(__file__).parent / "linux"
MAINTAINER = "The authors of fbss-kiosk <fbss-kiosk@localhost>"
DEPENDS = (
    "adduser",
    "cage",
    "fontconfig-config",
    "libc6 (>= 2.36)",
    "libdbus-1-3",
    "libdrm2",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgcc-s1",
    "libgl1",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libpulse0",
    "libstdc++6",
    "libsystemd0",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "xkb-data",
    "xwayland",  # without it, cage of Debian 12 does not start
)
"""What the libraries of the bundle are linked to and do not bring along, what they read, and what the service starts;
tests/dist/test_deb.py looks.
"""
RECOMMENDS = ("cups-client", "libspeechd2", "speech-dispatcher", "speech-dispatcher-espeak-ng")
"""For printing and a voice; without them the kiosk says so and goes on."""
PAPERS = ("LICENSE", "LICENSE-CONTENT", "THIRD_PARTY_NOTICES.txt", "sbom.cdx.json")
ABOUT = """\
Patient information on a touch screen, from a folder of text files
 A kiosk for waiting rooms that explains failed back surgery syndrome in large
 type and plain words, and an editor for the staff who keep its pages.
 .
 It works offline, keeps nothing of its visitors, and brings its own Python
 and Qt. Installing it starts nothing: the guide for the IT desk beside it
 tells how to lock a computer down.
"""


def make_deb(bundle: Path, out: Path, work: Path, name: str, version: str, moment: int) -> Path:
    """`moment`, in seconds, is the time of every file; the same bundle gives the same bytes."""
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(bundle, root, name)
    doc = root / "usr/share/doc" / name
    changes = f"{name} ({version}) stable; urgency=low\n\n  * See CHANGELOG.md.\n\n"
    changes += f" -- {MAINTAINER}  {format_datetime(datetime.fromtimestamp(moment, UTC))}\n"
    for file, words in (("changelog.gz", changes.encode()), ("CHANGELOG.md.gz", (doc / "CHANGELOG.md").read_bytes())):
        (doc / file).write_bytes(gzip.compress(words, mtime=0))
    (doc / "CHANGELOG.md").unlink()
    _describe(root, name, version)
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _started(path) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    package = out / f"{name}_{version}_{_said('dpkg', '--print-architecture')}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"SOURCE_DATE_EPOCH": str(moment)})
    return package


def _started(file: Path) -> bool:
    return bool(file.stat().st_mode & 0o100) and ".so" not in file.name


def _lay_out(bundle: Path, root: Path, name: str) -> None:
    program, shared, doc = (root / place / name for place in ("usr/lib", "usr/share", "usr/share/doc"))
    shutil.copytree(bundle / "_internal", program / "_internal", symlinks=True)
    shutil.copy(bundle / "kiosk", program / "kiosk")
    shutil.copytree(bundle / "content", shared / "content")
    (program / "content").symlink_to(f"/srv/{name}/content")
    _link(root / "usr/bin" / name, f"../lib/{name}/kiosk")
    shutil.copytree(bundle / "docs", doc)
    for paper in PAPERS:
        shutil.copy(bundle / paper, doc / paper)
    _copy(LINUX / "debian" / "copyright", doc / "copyright")
    _copy(LINUX / "debian" / "lintian-overrides", root / "usr/share/lintian/overrides" / name)
    _copy(LINUX / f"{name}.service", root / "usr/lib/systemd/system" / f"{name}.service")
    _copy(LINUX / f"{name}-editor.desktop", root / "usr/share/applications" / f"{name}-editor.desktop")
    _copy(LINUX / f"99-{name}-stick.rules", shared / f"99-{name}-stick.rules")
    _copy(LINUX / f"{name}.default", root / "etc/default" / name)


def _describe(root: Path, name: str, version: str) -> None:
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    control = root / "DEBIAN"
    control.mkdir()
    (control / "md5sums").write_text("".join(_sums(files, root)), "utf-8")
    (control / "conffiles").write_text(f"/etc/default/{name}\n", "utf-8")
    fields = {
        "Package": name,
        "Version": version,
        "Architecture": _said("dpkg", "--print-architecture"),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(sum(file.stat().st_size for file in files) // 1024),
        "Depends": ", ".join(DEPENDS),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "misc",
        "Priority": "optional",
        "Description": ABOUT.rstrip("\n"),
    }
    (control / "control").write_text("".join(f"{key}: {value}\n" for key, value in fields.items()), "utf-8")
    for script in ("postinst", "prerm", "postrm"):
        _copy(LINUX / "debian" / script, control / script)
        (control / script).chmod(0o755)


def _sums(files: Iterable[Path], root: Path) -> Iterator[str]:
    """As `dpkg --verify` reads them."""
    for file in files:
        if not file.is_relative_to(root / "etc"):
            digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {file.relative_to(root)}\n"


def _copy(source: Path, goal: Path) -> None:
    goal.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, goal)


def _link(place: Path, goal: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(goal)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
