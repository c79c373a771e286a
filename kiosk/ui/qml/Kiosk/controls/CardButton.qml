import QtQuick
import QtQuick.Templates as T
import Kiosk

// A whole card that is one target: icon disc, title, one line below.
T.AbstractButton {
    id: card

    property string glyph
    property string tone: "blue"
    property string detail
    property string note
    property bool compact: false
    // Read aloud where it stands, not among the buttons.
    readonly property bool card: true
    property bool choosable: false
    property bool chosen: false
    readonly property real inset: compact ? 0.7 * Theme.em : 0.95 * Theme.em

    Accessible.description: detail === "" ? note : detail + " " + note
    Accessible.checkable: choosable
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: choosable ? Accessible.CheckBox : Accessible.Button
    focusPolicy: Qt.TabFocus
    implicitHeight: compact ? Math.max(Theme.target, Math.max(disc.height, words.implicitHeight) + 2 * inset) : disc.height + words.implicitHeight + 2.5 * inset

    background: Rectangle {
        border.color: card.down || card.chosen ? Theme.tones[card.tone].ink : (Theme.outlined ? Theme.edge : Theme.line)
        border.width: card.chosen ? Math.max(3, Theme.mm) : card.down || Theme.outlined ? Math.max(2, 0.6 * Theme.mm) : Math.max(1, 0.3 * Theme.mm)
        color: card.down || card.chosen ? Theme.tones[card.tone].tint : Theme.card
        radius: 5 * Theme.mm
    }

    contentItem: Item {
        IconDisc {
            id: disc

            size: (card.compact ? 2.4 : 2.8) * Theme.em
            icon: card.glyph
            tone: card.tone
            anchors.left: parent.left
            anchors.leftMargin: card.inset
            y: card.compact ? (parent.height - height) / 2 : card.inset
        }

        GlyphIcon {
            color: Theme.tones[card.tone].ink
            name: card.choosable ? (card.chosen ? "check-circle-fill" : "circle") : "caret-right"
            size: (card.choosable ? 1.4 : 1) * Theme.em
            anchors.right: parent.right
            anchors.rightMargin: card.inset
            y: disc.y + (disc.height - height) / 2
        }

        Column {
            id: words

            spacing: 0.25 * Theme.em
            width: card.compact ? parent.width - anchors.leftMargin - card.inset - 1.4 * Theme.em : parent.width - 2 * card.inset
            anchors.left: parent.left
            anchors.leftMargin: card.compact ? card.inset + disc.width + 0.7 * Theme.em : card.inset
            y: card.compact ? (parent.height - height) / 2 : disc.y + disc.height + 0.5 * card.inset

            BodyText {
                Accessible.ignored: true
                color: Theme.tones[card.tone].ink
                font.pixelSize: (card.compact ? 1.05 : 1.2) * Theme.em
                font.weight: Font.Bold
                lineHeight: 1
                text: card.text
                width: parent.width
            }

            BodyText {
                Accessible.ignored: true
                color: Theme.soft
                lineHeight: 1.02
                text: card.detail
                visible: text !== ""
                width: parent.width
            }

            BodyText {
                Accessible.ignored: true
                color: card.detail === "" ? Theme.soft : Theme.tones[card.tone].ink
                font.pixelSize: Theme.small
                lineHeight: 1.02
                text: card.note
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
