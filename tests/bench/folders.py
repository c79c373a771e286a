"""Content folders of any size, with pages as long and as mixed as real ones."""

from __future__ import annotations

from pathlib import Path

SECTIONS = 5
"""The same in every folder, so that the home screen is the same and only the number of pages differs."""

SETTINGS = """
[clinic]
name = "Pain care clinic"
[contact]
phone = "555-0100"
[languages]
default = "en"
offered = ["en"]
"""

HEAD = """---
title: {title}
summary: One sentence that says what stands here.
icon: bandaids
---
"""

BODY = (
    """
The first paragraph says the main thing in **plain** words, and *briefly*. It is as long as people like to read.

![A drawing](../../images/drawing.svg "The caption says the point.")

> [!keep] 3 things to keep
> - The first thing is short.
> - The second thing is a little longer than the first.
> - The third thing leads to [the next page]({link}).

## What happens

"""
    + "A sentence of ten words fills this paragraph until it ends. " * 12
    + """

- One thing that can happen, in a few words.
- Another thing that can happen, in a few words.

| Choice | For | Against |
| --- | --- | --- |
| Wait | No risk | It takes time |
| Act | It may help | It may not |

## What you can do

"""
    + "Another sentence of ten words fills this paragraph as well. " * 10
    + """

> [!ask] Questions for your doctor
> - What can I expect?
> - What else is there?
"""
)

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">
<rect width="300" height="200" rx="20" fill="#DCEBEA"/>
<path d="M40 150 C90 30 210 30 260 150 Z" fill="#F4EEE3" stroke="#14263D" stroke-width="5"/>
</svg>
"""


def write_folder(folder: Path, pages: int) -> Path:
    """A folder with this many pages, shared out evenly among the sections."""
    (folder / "images").mkdir(parents=True)
    (folder / "images" / "drawing.svg").write_text(DRAWING, "utf-8")
    (folder / "kiosk.toml").write_text(SETTINGS, "utf-8")
    english = folder / "en"
    english.mkdir()
    (english / "index.md").write_text(HEAD.format(title="Your back"), "utf-8")
    for name in ("help", "about"):
        (english / f"{name}.md").write_text(HEAD.format(title=name.title()) + "\nA paragraph.\n", "utf-8")
    for number in range(1, SECTIONS + 1):
        _write_section(english / f"{number:02}-section-{number}", pages // SECTIONS)
    return folder


def _write_section(folder: Path, pages: int) -> None:
    folder.mkdir()
    (folder / "index.md").write_text(HEAD.format(title=folder.name), "utf-8")
    names = [f"{number:03}-page-{number}.md" for number in range(1, pages + 1)]
    for name, following in zip(names, [*names[1:], names[0]], strict=True):
        (folder / name).write_text(HEAD.format(title=name) + BODY.format(link=following), "utf-8")
