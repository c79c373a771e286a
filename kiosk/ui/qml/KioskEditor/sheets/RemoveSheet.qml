import QtQuick
import KioskEditor
import Kiosk.Model

// Asks before a page goes.
EditSheet {
    id: sheet

    required property Editor editor

    tall: 70 * Look.mm
    title: qsTr("Delete this page?")
    wide: 140 * Look.mm

    EditScroll {
        anchors.bottom: go.top
        anchors.bottomMargin: Look.gap
        anchors.top: parent.top
        width: parent.width

        EditText {
            text: qsTr("“%1” goes away when you show your changes to patients. It stays under History, and Undo brings it back.").arg(sheet.editor.row.title)
            width: parent.width
        }
    }

    EditButton {
        id: go

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        danger: true
        filled: true
        glyph: "trash"
        text: qsTr("Delete page")

        onClicked: {
            sheet.editor.arranger.remove(sheet.editor.row.path);
            sheet.closed();
        }
    }
}
