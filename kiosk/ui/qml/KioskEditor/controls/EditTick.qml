import QtQuick
import QtQuick.Templates as T
import KioskEditor

// Yes or no.
T.AbstractButton {
    id: tick

    property bool chosen: false
    // Its words take more lines where they would make it wider than this.
    property real most: Infinity

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Look.least, Math.ceil(label.implicitHeight) + 2 * Look.mm)
    implicitWidth: Math.min(most, Math.ceil(box.width + label.implicitWidth + 0.5 * Look.em + 2 * Look.mm))

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
            name: tick.chosen ? "check-square-fill" : "square"
            size: 1.5 * Look.em
        }

        EditText {
            id: label

            Accessible.ignored: true
            anchors.left: box.right
            anchors.leftMargin: 0.5 * Look.em
            anchors.verticalCenter: parent.verticalCenter
            text: tick.text
            width: Math.min(Math.ceil(implicitWidth), tick.width - box.width - 0.5 * Look.em - 2 * Look.mm)
        }
    }
}
