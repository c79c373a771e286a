import QtQuick
import Kiosk

PillButton {
    em: 0.93 * Theme.em
    minimum: 16 * Theme.mm
    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
}
