"""The papers that go with a bundle: notices, the list of parts, and the sums of all files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from build_spec.parts import QT, Part

NOTICES, LIST, SUMS = "THIRD_PARTY_NOTICES.txt", "sbom.cdx.json", "SHA256SUMS"
RULE = "=" * 78


def write_notices(file: Path, ours: str, found: Iterable[Part]) -> None:
    head = (
        f"{ours} is made with the works below; each stands under its own licence.\n\n"
        f"{QT} are used under the GNU Lesser General Public License, version 3. Their libraries lie as\n"
        "files of their own in the folder _internal/PySide6: whoever wants to can replace them by others\n"
        "that are compatible. Their source is to be had from the Qt Project, under the version named below.\n"
    )
    texts = [f"{RULE}\n{part.name} {part.version}\nLicence: {part.licence}\n{RULE}\n\n{part.words}\n" for part in found]
    file.write_text("\n".join([head, *texts]), encoding="utf-8")


def write_list(file: Path, name: str, version: str, found: Iterable[Part]) -> None:
    """A list of parts as CycloneDX 1.6 has it, without a time or a serial number: two builds give the same bytes."""
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": name, "version": version}},
        "components": [_component(part) for part in found],
    }
    file.write_text(json.dumps(bom, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _component(part: Part) -> dict[str, object]:
    identity = f"pkg:{part.source}/{quote(part.name.lower().replace(' ', '-'))}@{quote(part.version)}"
    return {
        "type": "library",
        "bom-ref": identity,
        "name": part.name,
        "version": part.version,
        "purl": identity,
        "licenses": [{"license": {"name": part.licence}}],
    }


def write_sums(folder: Path) -> None:
    """As `sha256sum --check` reads them; made last, for every file but itself."""
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and file.name != SUMS)
    lines = [f"{_sum(file)}  {file.relative_to(folder).as_posix()}" for file in files]
    (folder / SUMS).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
