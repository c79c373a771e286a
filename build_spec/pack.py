"""Makes what is handed out of a bundle: an archive, on Debian a package, the list of parts, and their sums."""

from __future__ import annotations

import platform
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

from build_spec.deb import make_deb
from build_spec.papers import LIST, write_sums

SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
OLDEST_ZIP = (1980, 1, 1, 0, 0, 0)


def pack(bundle: Path, out: Path, work: Path, name: str, version: str, moment: int) -> list[Path]:
    """Into `out`, a fresh folder. Names, owners and times (`moment`, in seconds) do not depend on who packs when."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    stem = f"{name}-{version}-{SYSTEMS[sys.platform]}-{platform.machine().lower()}"
    if sys.platform == "win32":
        made = [_zip(bundle, out / f"{stem}.zip")]
    else:
        made = [_tar(bundle, out / f"{stem}.tar.xz", moment)]
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        made.append(make_deb(bundle, out, work, name, version, moment))
    parts = out / f"{stem}.cdx.json"
    shutil.copyfile(bundle / LIST, parts)
    write_sums(out)
    return made


def _tar(bundle: Path, archive: Path, moment: int) -> Path:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with tarfile.open(archive, "w:xz", preset=9) as opened:
        for file in sorted(bundle.rglob("*")):
            opened.add(file, f"kiosk/{file.relative_to(bundle).as_posix()}", recursive=False, filter=plain)
    return archive


def _zip(bundle: Path, archive: Path) -> Path:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as opened:
        for file in sorted(path for path in bundle.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(f"kiosk/{file.relative_to(bundle).as_posix()}", OLDEST_ZIP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            opened.writestr(entry, file.read_bytes())
    return archive
