import QtQuick
import Kiosk

PillButton {
    minimum: 16 * Theme.mm
    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
}
