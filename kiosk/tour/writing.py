"""The editor over the staff area: what staff ask of it, one view after the other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.problems import KioskError
from kiosk.core.writing import write_whole

if TYPE_CHECKING:
    from kiosk.ui.editor.editor import Editor
    from kiosk.ui.staff.writing import Writing

SHEETS = ("publish", "history", "new", "replace", "picture", "link", "box", "question", "remove")
STATES = ("kept", "more", "remarks", "missing", "patients", "changes", "refused", "failed", "hits", "offered", "stick")
VIEWS = ("words", "pages", "keys", "original", *SHEETS, *STATES, "new-keys", "link-keys")
THOROUGH = {"words", "more", "patients"}
OVER = {"changes": "publish", "refused": "publish", "failed": "publish", "hits": "replace", "offered": "picture"}
KEPT = 2
"""Pages of each section that the tour's editor has: it reads all of them each time it is opened."""
ADDED = "\n\nMore words, and **bold** ones.\n"
LONG = (
    "\n\nThis is one long sentence that goes on and on, so that nobody who is in pain can read it to its end today.\n"
)
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s#]+\.md)[^)]*\)")
BROKEN = "\n\nRead [the page that is gone](gone.md).\n"


def thin_out(content: Path) -> None:
    """Leave few pages in this folder, of which the last language has one less."""
    pages = [sorted(set(part.glob("*.md")) - {part / "index.md"}) for part in sorted(content.glob("*/*/"))]
    sections = [section for section in pages if section]
    for section in sections:
        for page in section[KEPT:]:
            page.unlink()
    for page in [page for section in sections[-1:] for page in section[1:KEPT]]:
        page.unlink()
    for page in content.glob("*/**/*.md"):
        _unlink(page)


def _unlink(page: Path) -> None:
    """Leave the words of links to pages that are gone."""

    def kept(link: re.Match[str]) -> str:
        return link[0] if (page.parent / link[2]).exists() else link[1]

    write_whole(page, _LINK.sub(kept, page.read_text("utf-8")).encode())


def show(writing: Writing, window: QQuickWindow, view: str) -> None:
    """With the shortest or longest page of the staff's language. The place of the editor has to be open already."""
    QMetaObject.invokeMethod(_newest(window, "staffEditor"), "begin")
    editor, desk = writing.editor, _newest(window, "editor")
    if view != "kept":
        editor.keep_draft()
        if editor.bench.changed:
            editor.publish_model.discard()
    editor.choose_language(editor.speech)
    rows = [row for row in editor.property("tree") if row["kind"] == "page"]
    pages = sorted((row["path"] for row in rows if not row["missing"]), key=lambda one: len(_text(editor, one)))
    page = pages[-1 if view in THOROUGH else 0]
    editor.open(page)
    _prepare(editor, view, page)
    sheet = OVER.get(view, view.removesuffix("-keys"))
    desk.setProperty("sheet", ("picture" if view == "stick" else sheet) if sheet in (*SHEETS, "stick") else "")
    desk.setProperty("listed", view == "pages")
    desk.setProperty("keyboard", view.endswith("keys"))
    desk.setProperty("beside", view == "original")
    desk.setProperty("view", "patients" if view == "patients" else "words")
    _finish(editor, desk, view)


def _prepare(editor: Editor, view: str, page: str) -> None:
    """What has to be so before the view is there."""
    words = _text(editor, page)
    match view:
        case "changes":
            _write(editor, page, words + ADDED)
        case "remarks":
            _write(editor, page, words + LONG + BROKEN)
        case "refused":
            _write(editor, page, words + BROKEN)
            editor.publish_model.publish()
        case "failed":
            editor.publish_model.fail(KioskError("/mnt/pages"))
        case "history":
            _write(editor, page, words + ADDED)
            editor.publish_model.publish()
        case "missing":
            editor.choose_language([row["code"] for row in editor.property("languages")][-1])
            editor.open(next((row["path"] for row in editor.property("tree") if row["missing"]), page))
        case "offered":
            paths = editor.bench.manuscript.paths
            editor.gallery_model.choose(next((path for path in paths if path.endswith(".svg")), ""))
        case _:
            return


def _finish(editor: Editor, desk: QQuickItem, view: str) -> None:
    """What is done once it is there."""
    match view:
        case "more":
            _inside(desk, "form").setProperty("more", True)
        case "hits":
            _inside(desk, "find").setProperty("value", max(editor.property("row")["title"].split(), key=len))
            QMetaObject.invokeMethod(_inside(desk, "sheet"), "find")
        case "remarks":
            editor.remark_model.go_to(0)
            desk.setProperty("view", "patients")
        case "stick":
            _inside(desk, "sheet").setProperty("elsewhere", True)
        case _:
            return


def _write(editor: Editor, page: str, text: str) -> None:
    editor.bench.type(page, text, typed=False)
    editor.bench.flush()
    editor.bench.quiet.emit()


def _text(editor: Editor, page: str) -> str:
    return editor.bench.manuscript.text(page)


def _inside(desk: QQuickItem, name: str) -> QQuickItem:
    return desk.findChildren(QQuickItem, name)[-1]


def _newest(window: QQuickWindow, name: str) -> QQuickItem:
    """Of several, one that was there before may not be deleted yet."""
    return window.findChildren(QQuickItem, name)[-1]
