import QtQuick
import Kiosk
import Kiosk.Model

// Shows what the keys are on. There is one, over everything, so that no edge cuts it off.
Rectangle {
    objectName: "ring"

    required property Ring ring

    Accessible.ignored: true
    border.color: Theme.focus
    border.width: Math.max(4, 1.2 * Theme.mm)
    color: "transparent"
    height: ring.box.height
    radius: Math.min(height / 2, ring.roundness)
    visible: ring.shown
    width: ring.box.width
    x: ring.box.x
    y: ring.box.y
}
