"""Takes out of ICU's data what no library of the bundle asks for.

Qt's core asks ICU for the order of words (`ucol_`), for upper and lower case, for encodings of text (`ucnv_`) and for
the names of time zones (`ucal_`); `objdump -T libQt6Core.so.6` lists it. The data hold far more: the names of
countries, languages, currencies and units in all languages, word breaks, transliterations. The encodings of other
decades and the names of time zones go as well, for nothing here uses them. The order of words and the case of letters
stay, for every language. What comes out is a library like the one that went in, and either can stand for the other.
"""

from __future__ import annotations

import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

LIBRARY = "libicudata.so"
UNASKED = ("brkitr/", "unit/", "curr/", "lang/", "region/", "translit/", "rbnf/", "zone/")
UNASKED_ENDINGS = (".cnv", ".spp", ".cfu", "unames.icu")

_HEADER = struct.Struct("<HBB20x")
"""Size of the header, and two bytes that every kind of ICU data begins with; `CmnD` names a package."""
_MAGIC = (0xDA, 0x27)
_KIND = b"CmnD"
_BEFORE_KIND = 12
_COUNT = struct.Struct("<I")
_ENTRY = struct.Struct("<II")
"""Where a name and its data lie, from the beginning of the table."""
_ALIGNED = 16


def slim(library: Path) -> None:
    """Replace `libicudata.so.NN` by a smaller one of the same name and the same symbol."""
    whole = library.read_bytes()
    header, items = _unpack(whole)
    kept = [(name, data) for name, data in items if not _unasked(name)]
    data = library.with_suffix(".dat")
    code = library.with_suffix(".s")
    made = library.with_suffix(".o")
    data.write_bytes(_pack(header, kept))
    symbol = f"icudt{library.suffix.removeprefix('.')}_dat"
    code.write_text(_assembly(symbol, data), "ascii")
    subprocess.run(["as", "-o", made, code], check=True)
    subprocess.run(["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", library, made], check=True)
    for file in (data, code, made):
        file.unlink()


def _unasked(name: str) -> bool:
    """`name` is such as `icudt73l/coll/es.res`."""
    path = name.partition("/")[2]
    return path.startswith(UNASKED) or path.endswith(UNASKED_ENDINGS)


def _unpack(whole: bytes) -> tuple[bytes, list[tuple[str, bytes]]]:
    """The header and the named data, in the order of their names, in which ICU searches them."""
    start = whole.index(_KIND) - _BEFORE_KIND
    size, *magic = _HEADER.unpack_from(whole, start)
    if tuple(magic) != _MAGIC:
        raise SystemExit("This is no data of ICU, or of another kind than expected: look at build_spec/icu.py.")
    table = start + size
    (count,) = _COUNT.unpack_from(whole, table)
    entries = [_ENTRY.unpack_from(whole, table + _COUNT.size + index * _ENTRY.size) for index in range(count)]
    ends = [*(data for _, data in entries[1:]), len(whole) - table]
    items = [
        (_name(whole, table + name), whole[table + data : table + end])
        for (name, data), end in zip(entries, ends, strict=True)
    ]
    return whole[start:table], items


def _name(whole: bytes, start: int) -> str:
    return whole[start : whole.index(b"\0", start)].decode("ascii")


def _pack(header: bytes, items: list[tuple[str, bytes]]) -> bytes:
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in items)
    first_name = _COUNT.size + len(items) * _ENTRY.size
    first_data = _aligned(first_name + len(names))
    table = b"".join(_entries(items, first_name, first_data))
    bodies = b"".join(data.ljust(_aligned(len(data)), b"\xaa") for _, data in items)
    return header + _COUNT.pack(len(items)) + table + names.ljust(first_data - first_name, b"\xaa") + bodies


def _entries(items: list[tuple[str, bytes]], name_at: int, data_at: int) -> Iterator[bytes]:
    for name, data in items:
        yield _ENTRY.pack(name_at, data_at)
        name_at += len(name) + 1
        data_at += _aligned(len(data))


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def _assembly(symbol: str, data: Path) -> str:
    return f"""
    .section .rodata
    .balign {_ALIGNED}
    .globl {symbol}
    .type {symbol}, %object
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", %progbits
"""
