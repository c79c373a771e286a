import QtQuick
import Kiosk

// A number that points at something, and repeats beside the words for it.
Rectangle {
    id: disc

    required property int number

    border.color: Theme.card
    border.width: Math.max(2, 0.5 * Theme.mm)
    color: Theme.ink
    height: 1.45 * Theme.base
    radius: height / 2
    width: height

    BodyText {
        anchors.centerIn: parent
        color: Theme.paper
        font.pixelSize: 0.95 * Theme.base
        font.weight: Font.Bold
        lineHeight: 1
        text: disc.number
        Accessible.ignored: true
    }
}
