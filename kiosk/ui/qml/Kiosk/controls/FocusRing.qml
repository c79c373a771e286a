import QtQuick
import Kiosk

Rectangle {
    required property Item around

    anchors.fill: parent
    anchors.margins: -1.5 * Theme.mm
    border.color: Theme.focus
    border.width: Math.max(4, 1.2 * Theme.mm)
    color: "transparent"
    radius: 5 * Theme.mm
    visible: around.activeFocus && around.enabled
}
