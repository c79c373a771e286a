"""The lines of a `[!labels]` box: words for the parts of the picture above it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.core.blocks import Block, Callout, Figure, ItemList, Label, plain
from kiosk.core.findings import Findings, quoted
from kiosk.core.rules import Rule

KIND = "labels"
MOST = 5
"""More cannot be taken in at a glance, nor placed beside the picture."""
LONGEST = 28
"""Characters that still fit beside a picture."""

_LINE = re.compile(r"(\S.*?)\s*\(\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*[,;]\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*\)")
_FORM = "Write each line like: - Disc (62, 40), in percent from the left and from the top."


def with_labels(blocks: Iterable[tuple[Block, int]], findings: Findings) -> Iterator[Block]:
    """The blocks, given with the lines they begin at, with the words of each box of labels in the figure before it."""
    held: Block | None = None
    for block, line in blocks:
        if isinstance(block, Callout) and block.kind == KIND:
            held = _labelled(held, block.blocks, line, findings)
            continue
        if held is not None:
            yield held
        held = block
    if held is not None:
        yield held


def _labelled(block: Block | None, box: tuple[Block, ...], line: int, findings: Findings) -> Block | None:
    """`block` with the labels of the box that begins at `line`; faults are reported and the other labels kept."""
    if not isinstance(block, Figure):
        text = "These labels belong to no picture. Put the box directly below its picture, with one empty line between."
        findings.error(line, Rule.LABELS, text)
        return block
    labels = _read(box, line, findings)
    if len(labels) > MOST:
        text = (
            f"The picture has {len(labels)} labels; only the first {MOST} are shown. Keep those that carry the point."
        )
        findings.warning(line, Rule.LABELS, text)
    return replace(block, labels=(*block.labels, *labels)[:MOST])


def _read(box: tuple[Block, ...], line: int, findings: Findings) -> tuple[Label, ...]:
    if not box or not all(isinstance(block, ItemList) for block in box):
        findings.error(line, Rule.LABELS, f"A box of labels holds a list and nothing else. {_FORM}")
    items = [plain(item.text) for block in box if isinstance(block, ItemList) for item in block.items]
    read = [_label(text, number, findings) for number, text in enumerate(items, line + 1)]
    return tuple(label for label in read if label is not None)


def _label(text: str, line: int, findings: Findings) -> Label | None:
    found = _LINE.fullmatch(text)
    if not found:
        findings.error(line, Rule.LABELS, f"{quoted(text)} does not say where it points. {_FORM}")
        return None
    label = Label(found[1], float(found[2]), float(found[3]))
    if max(label.x, label.y) > 100:
        findings.error(line, Rule.LABELS, f"{quoted(text)} points beside the picture: no number may be above 100.")
        return None
    if len(label.text) > LONGEST:
        text = f"{quoted(label.text)} is long for a label. Say it in at most three short words."
        findings.warning(line, Rule.LABELS, text)
    return label
