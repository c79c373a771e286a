import QtQuick
import QtQuick.Templates as T
import Kiosk

// A line of the list from A to Z: a name, and below it what it means or where it leads.
T.AbstractButton {
    id: line

    property string note

    Accessible.description: note
    Accessible.name: text
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.least, words.implicitHeight + 0.9 * Theme.em)

    background: Rectangle {
        border.color: line.down ? Theme.tones.teal.ink : (Theme.outlined ? Theme.edge : Theme.line)
        border.width: line.down || Theme.outlined ? Math.max(2, 0.6 * Theme.mm) : Math.max(1, 0.3 * Theme.mm)
        color: line.down ? Theme.tones.teal.tint : Theme.card
        radius: 4 * Theme.mm
    }

    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: 0.7 * Theme.em
            anchors.right: arrow.left
            anchors.rightMargin: 0.4 * Theme.em
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                font.weight: Font.DemiBold
                lineHeight: 1
                text: line.text
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                font.pixelSize: 0.93 * Theme.em
                lineHeight: 1.02
                text: line.note
                visible: text !== ""
                width: parent.width
            }
        }

        GlyphIcon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: 0.5 * Theme.em
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones.teal.ink
            name: "caret-right"
            size: Theme.em
        }
    }
}
