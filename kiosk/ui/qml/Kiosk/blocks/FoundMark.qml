import QtQuick
import Kiosk

// Lies behind the part of a page that was looked for: a tint, and a bar at the side where reading begins.
Rectangle {
    id: found

    property string tone: "teal"
    // Boxes have a tint of their own.
    property bool boxed: false

    color: boxed ? "transparent" : Theme.tones[tone].tint
    radius: 2 * Theme.mm

    Rectangle {
        anchors.left: parent.left
        color: Theme.tones[found.tone].ink
        height: parent.height
        radius: width / 2
        width: Theme.mm
    }
}
