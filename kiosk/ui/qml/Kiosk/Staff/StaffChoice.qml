import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Staff

// A choice that shows whether it is taken: one of several, or a switch.
T.AbstractButton {
    id: choice

    property bool chosen: false
    property bool single: true
    readonly property color ink: chosen ? Theme.tones.teal.on : Theme.tones.teal.ink

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: single ? Accessible.RadioButton : Accessible.CheckBox
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(12.5 * Theme.mm, words.height + 4 * Theme.mm)
    implicitWidth: Math.ceil(sign.width + words.implicitWidth + 9 * Theme.mm) + 1

    background: Rectangle {
        border.color: Theme.tones.teal.ink
        border.width: choice.chosen ? 0 : Math.max(2, 0.4 * Theme.mm)
        color: choice.chosen ? Theme.tones.teal.ink : (choice.down ? Theme.tones.teal.tint : Theme.card)
        radius: Math.min(height / 2, 6.25 * Theme.mm)
    }

    contentItem: Item {
        GlyphIcon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            color: choice.ink
            name: choice.single ? (choice.chosen ? "check-circle-fill" : "circle") : (choice.chosen ? "toggle-right-fill" : "toggle-left")
            size: 1.25 * Theme.note
        }

        StaffText {
            id: words

            Accessible.ignored: true
            anchors.left: sign.right
            anchors.leftMargin: 2 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            color: choice.ink
            font.weight: Font.DemiBold
            lineHeight: 1
            text: choice.text
            width: Math.min(implicitWidth, choice.width - sign.width - 8 * Theme.mm)
        }
    }
}
