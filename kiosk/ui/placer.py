"""Where the words over a picture stand, as QML asks for it."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.placing import Box, Ground, Mark, Placed, place
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LabelPlacer(QObject):
    """All measures are pixels of the item that holds the picture. `gap`, `inset` and `dot` are those of `Ground`."""

    @Slot("QVariantList", "QVariantList", QRectF, float, float, float, float, result="QVariantList")
    def place(
        self,
        tips: list[Any],
        sizes: list[Any],
        picture: QRectF,
        breadth: float,
        inset: float,
        gap: float,
        dot: float,
    ) -> list[Row]:
        """For each point in `tips` and size in `sizes` the `x` and `y` of the words and the `tail` of their line."""
        marks = tuple(_mark(tip, size) for tip, size in zip(tips, sizes, strict=True))
        box = Box(picture.x(), picture.y(), picture.width(), picture.height())
        return [_row(placed) for placed in place(marks, Ground(box, breadth, inset, gap, dot))]


def _mark(tip: object, size: object) -> Mark:
    point, extent = cast("QPointF", tip), cast("QSizeF", size)
    return Mark((point.x(), point.y()), extent.width(), extent.height())


def _row(placed: Placed) -> Row:
    return {"x": placed.box.x, "y": placed.box.y, "tail": QPointF(*placed.tail)}
