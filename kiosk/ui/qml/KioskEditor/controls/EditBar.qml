import QtQuick
import KioskEditor

// Where one is in something that scrolls. A mouse can drag it; a finger drags what scrolls, not this.
Rectangle {
    id: bar

    required property Flickable flick
    readonly property real reach: Math.max(0, flick.contentHeight - flick.height)

    anchors.right: parent.right
    color: "transparent"
    height: flick.height
    parent: flick
    visible: reach > 1
    width: 1.6 * Look.mm
    z: 2

    Rectangle {
        color: Look.edge
        height: Math.max(6 * Look.mm, bar.height * bar.flick.height / Math.max(1, bar.flick.contentHeight))
        opacity: 0.7
        radius: width / 2
        width: parent.width
        y: bar.reach > 0 ? (bar.height - height) * Math.max(0, Math.min(1, bar.flick.contentY / bar.reach)) : 0
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: -2 * Look.mm

        PointHandler {
            acceptedDevices: PointerDevice.Mouse
            target: null

            onPointChanged: if (active)
                bar.flick.contentY = bar.reach * Math.max(0, Math.min(1, point.position.y / bar.height))
        }
    }
}
