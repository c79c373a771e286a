import QtQuick
import QtQuick.Templates as T
import Kiosk

// A choice that shows whether it is taken: one of several, or a switch that is on or off.
T.AbstractButton {
    id: choice

    property bool chosen: false
    property bool single: false
    property string glyph
    // Size of the words, which a choice of text size shows by itself.
    property real em: Theme.em
    property bool bare: false
    property real minimum: Theme.target
    readonly property color ink: chosen ? Theme.tones.teal.on : Theme.tones.teal.ink
    readonly property real gap: 0.5 * Theme.em

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: single ? Accessible.RadioButton : Accessible.CheckBox
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(minimum, label.height + 6 * Theme.mm)
    leftPadding: 0.8 * Theme.base
    rightPadding: 0.8 * Theme.base

    background: Rectangle {
        border.color: Theme.tones.teal.ink
        border.width: choice.chosen ? 0 : Math.max(2, 0.5 * Theme.mm)
        color: choice.chosen ? Theme.tones.teal.ink : (choice.down ? Theme.tones.teal.tint : Theme.card)
        radius: Math.min(height / 2, 8 * Theme.mm)
    }

    contentItem: Item {
        GlyphIcon {
            id: symbol

            anchors.left: parent.left
            color: choice.ink
            name: choice.glyph
            size: 1.2 * Theme.em
            visible: choice.glyph !== ""
            width: choice.glyph === "" ? 0 : size
            y: (parent.height - height) / 2
        }

        BodyText {
            id: label

            Accessible.ignored: true
            color: choice.ink
            font.pixelSize: choice.em
            font.weight: Font.DemiBold
            lineHeight: 1
            text: choice.bare ? "A" : choice.text
            anchors.left: symbol.right
            anchors.leftMargin: symbol.width === 0 ? 0 : choice.gap
            anchors.right: state.left
            anchors.rightMargin: choice.gap
            y: (parent.height - height) / 2
        }

        Row {
            id: state

            spacing: 0.3 * Theme.em
            anchors.right: parent.right
            y: (parent.height - height) / 2

            BodyText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: choice.ink
                lineHeight: 1
                text: choice.chosen ? qsTr("On") : qsTr("Off")
                visible: !choice.single
            }

            GlyphIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: choice.ink
                name: choice.single ? (choice.chosen ? "check-circle-fill" : "circle") : (choice.chosen ? "toggle-right-fill" : "toggle-left")
                size: choice.bare ? 1.3 * Theme.base : (choice.single ? 1.3 : 1.7) * Theme.em
            }
        }
    }
}
