import QtQuick
import Kiosk

PillButton {
    em: 0.93 * Theme.em
    minimum: Math.max(16 * Theme.mm, Theme.least)
    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
}
