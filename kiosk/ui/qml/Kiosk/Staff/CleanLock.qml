import QtQuick
import Kiosk
import Kiosk.Model

// Unmistakable from afar: nothing that is touched now counts.
Rectangle {
    id: lock

    required property Wipe wipe

    Accessible.name: words.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.tones.teal.ink

    Column {
        anchors.centerIn: parent
        spacing: 1 * Theme.base
        width: parent.width - 4 * Theme.base

        GlyphIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.tones.teal.on
            name: "hand-soap"
            size: 4 * Theme.base
        }

        BodyText {
            id: words

            color: Theme.tones.teal.on
            font.pixelSize: 1.6 * Theme.base
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Locked for cleaning. Touches do nothing.")
            width: parent.width
        }

        BodyText {
            color: Theme.tones.teal.on
            font.pixelSize: 4 * Theme.base
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            text: lock.wipe.left
            width: parent.width
        }
    }
}
