import QtQuick
import Kiosk

// A number that points at something, and repeats beside the words for it.
Rectangle {
    id: disc

    required property int number
    readonly property real em: Math.max(Theme.base, Math.min(1.5 * Theme.base, Theme.small / 0.95))

    border.color: Theme.card
    border.width: Math.max(2, 0.5 * Theme.mm)
    color: Theme.ink
    height: 1.45 * em
    radius: height / 2
    width: height

    BodyText {
        anchors.centerIn: parent
        color: Theme.paper
        font.pixelSize: Math.ceil(0.95 * disc.em - 0.01)
        font.weight: Font.Bold
        lineHeight: 1
        text: disc.number
        Accessible.ignored: true
    }
}
