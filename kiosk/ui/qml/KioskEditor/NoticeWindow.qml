import QtQuick
import KioskEditor

// Why the editor does not open, for whoever started it without a terminal.
Window {
    id: window

    required property string words

    color: Look.paper
    height: column.implicitHeight + 16 * Look.mm
    title: qsTr("Kiosk editor")
    visible: true
    width: 140 * Look.mm

    Column {
        id: column

        anchors.centerIn: parent
        spacing: 6 * Look.mm
        width: parent.width - 16 * Look.mm

        EditText {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            font.pixelSize: 1.1 * Look.em
            text: window.words
            width: parent.width
        }

        EditButton {
            anchors.right: parent.right
            filled: true
            focus: true
            text: qsTr("Close")

            onClicked: window.close()
        }
    }
}
