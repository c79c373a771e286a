import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Staff

// One line to touch: what it is, a word about it below, and where it leads.
T.AbstractButton {
    id: card

    property string glyph
    property string note
    property string tone: "teal"

    Accessible.description: note
    Accessible.name: text
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(12.5 * Theme.mm, words.height + 4 * Theme.mm)

    background: Rectangle {
        border.color: Theme.tones[card.tone].ink
        border.width: Math.max(1, 0.3 * Theme.mm)
        color: card.down ? Theme.tones[card.tone].tint : Theme.card
        radius: 3 * Theme.mm
    }

    contentItem: Item {
        GlyphIcon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones[card.tone].ink
            name: card.glyph
            size: 1.25 * Theme.note
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: 3 * Theme.mm
            anchors.right: onward.left
            anchors.rightMargin: 2 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter

            StaffText {
                Accessible.ignored: true
                font.weight: Font.DemiBold
                text: card.text
                width: parent.width
            }

            StaffText {
                Accessible.ignored: true
                color: Theme.soft
                text: card.note
                visible: text !== ""
                width: parent.width
            }
        }

        GlyphIcon {
            id: onward

            anchors.right: parent.right
            anchors.rightMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            name: "caret-right"
            size: Theme.note
        }
    }
}
