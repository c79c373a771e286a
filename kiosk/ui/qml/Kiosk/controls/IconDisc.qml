import QtQuick
import Kiosk

Rectangle {
    id: disc

    property string icon
    property string tone: "blue"
    property real size: 2.4 * Theme.em

    border.color: Theme.tones[tone].ink
    border.width: Theme.outlined ? 2 : 0
    color: Theme.tones[tone].tint
    height: size
    radius: size / 2
    width: size

    GlyphIcon {
        anchors.centerIn: parent
        color: Theme.tones[disc.tone].ink
        name: disc.icon
        size: disc.size * 0.5
    }
}
