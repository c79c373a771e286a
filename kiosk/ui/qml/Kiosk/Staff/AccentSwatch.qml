import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Staff

// A colour to choose, and its name.
T.AbstractButton {
    id: swatch

    required property color shown
    required property bool chosen
    readonly property real rim: Math.max(2, (chosen ? 1 : 0.4) * Theme.mm)

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    implicitHeight: patch.height + words.height + 7 * Theme.mm

    background: Rectangle {
        border.color: swatch.chosen ? Theme.ink : Theme.edge
        border.width: swatch.rim
        color: Theme.card
        radius: 3 * Theme.mm
    }

    contentItem: Item {
        Rectangle {
            id: patch

            anchors.left: parent.left
            anchors.margins: 2 * Theme.mm
            anchors.right: parent.right
            anchors.top: parent.top
            color: swatch.shown
            height: 13 * Theme.mm
            radius: 1.5 * Theme.mm

            GlyphIcon {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: "white"
                name: "check-circle-fill"
                size: 1.6 * Theme.note
                visible: swatch.chosen
            }
        }

        StaffText {
            id: words

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: 2 * Theme.mm
            anchors.right: parent.right
            anchors.rightMargin: 2 * Theme.mm
            anchors.top: patch.bottom
            anchors.topMargin: 1.5 * Theme.mm
            font.weight: swatch.chosen ? Font.Bold : Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: swatch.text
        }
    }
}
