import QtQuick
import QtQuick.Templates as T
import Kiosk

// One screen of the staff area in the list of them; the open one is filled.
T.AbstractButton {
    id: entry

    property string glyph
    property bool current: false
    property string note
    readonly property color ink: current ? Theme.tones.teal.on : Theme.ink

    Accessible.description: note
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: current
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(12.5 * Theme.mm, label.height + 4 * Theme.mm)
    implicitWidth: Math.ceil(symbol.width + words.implicitWidth + mark.width + 9.5 * Theme.mm)

    background: Rectangle {
        border.color: Theme.edge
        border.width: Theme.outlined && !entry.current ? Math.max(1, 0.3 * Theme.mm) : 0
        color: entry.current ? Theme.tones.teal.ink : (entry.down ? Theme.tones.teal.tint : "transparent")
        radius: 3 * Theme.mm
    }

    contentItem: Item {
        GlyphIcon {
            id: symbol

            anchors.left: parent.left
            anchors.leftMargin: 2.5 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            color: entry.ink
            name: entry.glyph
            size: 1.1 * Theme.note
        }

        Item {
            id: label

            anchors.left: symbol.right
            anchors.leftMargin: 2.5 * Theme.mm
            anchors.right: mark.left
            anchors.rightMargin: mark.visible ? 2 * Theme.mm : 0
            anchors.verticalCenter: parent.verticalCenter
            height: words.height

            StaffText {
                id: words

                Accessible.ignored: true
                color: entry.ink
                font.weight: Font.DemiBold
                lineHeight: 1
                text: entry.text
                width: parent.width
            }
        }

        StaffText {
            id: mark

            Accessible.ignored: true
            anchors.right: parent.right
            anchors.rightMargin: 2.5 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            color: entry.ink
            font.weight: Font.Bold
            lineHeight: 1
            text: entry.note
            visible: text !== ""
            width: visible ? implicitWidth : 0
            wrapMode: Text.NoWrap
        }
    }
}
