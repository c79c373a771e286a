import QtQuick
import QtQuick.Templates as T
import KioskEditor

// Yes or no.
T.AbstractButton {
    id: tick

    property bool on: false

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.TabFocus
    implicitHeight: Look.least
    implicitWidth: box.width + label.implicitWidth + 0.5 * Look.em + 2 * Look.mm

    background: Rectangle {
        border.color: Look.focus
        border.width: tick.visualFocus ? Math.max(3, 0.7 * Look.mm) : 0
        color: tick.hovered ? Look.tint : "transparent"
        radius: 2 * Look.mm
    }

    contentItem: Item {
        EditIcon {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: Look.mm
            anchors.verticalCenter: parent.verticalCenter
            color: Look.accent
            name: tick.on ? "check-square-fill" : "square"
            size: 1.5 * Look.em
        }

        EditText {
            id: label

            Accessible.ignored: true
            anchors.left: box.right
            anchors.leftMargin: 0.5 * Look.em
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: tick.text
        }
    }
}
