"""Drawings that may and may not reach Qt."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core import svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def fault(inner: str) -> str:
    return svg.fault(f"{HEAD}{inner}</svg>".encode())


@pytest.mark.parametrize(
    "inner",
    [
        '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use xlink:href="#a"/><g id="a"/>',
        '<image href="data:image/png;base64,AAAA"/><style>.a { fill: url("#g") }</style>',
        '<a xlink:href="#x"><text>url and @ signs</text></a>',
        "<!-- a comment --><path d='M0 0'/>",
    ],
)
def test_ordinary_drawings_pass(inner: str) -> None:
    assert fault(inner) == ""


def test_our_own_drawings_pass() -> None:
    root = Path(__file__).parents[2]
    drawings = [*(root / "content").rglob("*.svg"), *(root / "resources").rglob("*.svg")]
    assert drawings
    assert [svg.fault(drawing.read_bytes()) for drawing in drawings] == [""] * len(drawings)


@pytest.mark.parametrize(
    ("inner", "says"),
    [
        ("<script/>", "a script"),
        ("<s:script xmlns:s='x'/>", "a script"),
        ("<foreignObject/>", "foreign content"),
        ('<image href="/etc/passwd"/>', "another file"),
        ('<image xlink:href="file:///etc/passwd"/>', "another file"),
        ('<image xlink:href=" //server/share/x.png"/>', "another file"),
        ('<image y:href="http://x.org/a.png" xmlns:y="z"/>', "another file"),
        ('<image href="data:image/svg+xml,x"/>', "another file"),
        ('<use href="other.svg#a"/>', "another file"),
        ("<rect fill=\"url( 'http://x.org/#a' )\"/>", "another file"),
        ('<rect style="fill:URL(file.svg#g)"/>', "another file"),
        ("<style>@import 'x.css'</style>", "another file"),
        ("<style>a { fill: url(x.svg) }</style>", "another file"),
        ("<?xml-stylesheet href='x.css'?>", "another file"),
        ('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', "without end"),
        ('<pattern id="p"><rect fill="url(#p)"/></pattern>', "without end"),
        ("<g>" * 500 + "</g>" * 500, "nested too deeply"),
        ("<g/>" * 20_001, "20,000 parts"),
        ("<g>", "damaged"),
        ("&nbsp;", "damaged"),
    ],
)
def test_unsafe_drawings_are_refused_with_a_way_out(inner: str, says: str) -> None:
    text = fault(inner)
    assert says in text
    assert "Save the drawing again" in text


def test_bombs_are_refused() -> None:
    uses = "".join(f'<g id="a{n}">{f"""<use href="#a{n - 1}"/>""" * 10}</g>' for n in range(1, 12))
    assert "too often" in fault(f'<g id="a0"><rect/></g>{uses}<use href="#a11"/>')
    chain = "".join(f'<g id="c{n}"><use href="#c{n + 1}"/></g>' for n in range(5000))
    assert "nested too deeply" in fault(chain)
    entities = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    assert "entities" in svg.fault(f"{entities}{HEAD}&b;</svg>".encode())
    outside = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    assert "entities" in svg.fault(f"{outside}{HEAD}&a;</svg>".encode())
    assert "larger than 2 MB" in svg.fault(b" " * (svg.MAX_BYTES + 1))


@pytest.mark.parametrize(
    "data",
    [b"", b"\x1f\x8b\x08\x00", b"\x89PNG", b"<html/>", b"\xff\xfe<", b"<?xml version='1.0' encoding='x'?><svg/>"],
)
def test_other_files_are_no_drawings(data: bytes) -> None:
    assert svg.fault(data)


def test_a_doctype_without_entities_passes() -> None:
    doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert svg.fault(f"{doctype}{HEAD}</svg>".encode()) == ""
