import QtQuick
import QtQuick.Templates as T
import Kiosk

// A letter of the list from A to Z; the open one is filled.
T.AbstractButton {
    id: button

    property bool chosen: false
    property real em: Theme.base
    readonly property real side: Math.max(15 * Theme.mm, Theme.least)

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    implicitHeight: side
    implicitWidth: Math.max(side, label.implicitWidth + 5 * Theme.mm)

    background: Rectangle {
        border.color: Theme.tones.teal.ink
        border.width: button.chosen ? 0 : Math.max(2, 0.4 * Theme.mm)
        color: button.chosen ? Theme.tones.teal.ink : (button.down ? Theme.tones.teal.tint : Theme.card)
        radius: 3 * Theme.mm
    }

    contentItem: Item {
        BodyText {
            id: label

            anchors.centerIn: parent
            color: button.chosen ? Theme.tones.teal.on : Theme.tones.teal.ink
            font.pixelSize: button.em
            font.weight: Font.Bold
            lineHeight: 1
            text: button.text
            wrapMode: Text.NoWrap
        }
    }
}
