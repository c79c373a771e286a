import QtQuick
import QtQuick.Templates as T
import Kiosk

// The name of one part of a picture, with the number that stands on it there.
T.AbstractButton {
    id: button

    required property int number
    property bool chosen: false
    property string tone: "teal"
    readonly property real wanted: disc.width + 0.4 * Theme.em + Math.ceil(label.implicitWidth) + leftPadding + rightPadding + 1

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.least, label.height + 4 * Theme.mm, disc.height + 2 * Theme.mm)
    leftPadding: 2 * Theme.mm
    rightPadding: 3 * Theme.mm

    background: Rectangle {
        border.color: Theme.tones[button.tone].ink
        border.width: button.chosen ? 0 : Math.max(2, 0.5 * Theme.mm)
        color: button.chosen ? Theme.tones[button.tone].ink : (button.down ? Theme.tones[button.tone].tint : Theme.card)
        radius: Math.min(height / 2, 8 * Theme.mm)

        // The chosen one carries a second line around its words, which nobody has to tell by its colour.
        Rectangle {
            anchors.fill: parent
            anchors.margins: 0.8 * Theme.mm
            border.color: Theme.tones[button.tone].on
            border.width: Math.max(2, 0.4 * Theme.mm)
            color: "transparent"
            radius: parent.radius - anchors.margins
            visible: button.chosen
        }
    }

    contentItem: Item {
        NumberDisc {
            id: disc

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            number: button.number
        }

        BodyText {
            id: label

            Accessible.ignored: true
            anchors.left: disc.right
            anchors.leftMargin: 0.4 * Theme.em
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: button.chosen ? Theme.tones[button.tone].on : Theme.tones[button.tone].ink
            font.weight: button.chosen ? Font.Bold : Font.DemiBold
            lineHeight: 1
            text: button.text
        }
    }
}
