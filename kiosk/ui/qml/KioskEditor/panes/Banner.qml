import QtQuick
import KioskEditor
import Kiosk.Model

// Tells of a draft that somebody left here.
Rectangle {
    id: banner

    required property Editor editor

    signal asked(sheet: string)

    color: Look.warnTint
    height: visible ? Look.least + 4 * Look.mm : 0
    visible: editor.kept > 0

    EditText {
        anchors.left: parent.left
        anchors.leftMargin: 4 * Look.mm
        anchors.right: buttons.left
        anchors.rightMargin: 3 * Look.mm
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        objectName: "kept"
        text: qsTr("Here are changes from last time that patients do not see yet (%n file(s)).", "", banner.editor.kept)
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 3 * Look.mm
        anchors.verticalCenter: parent.verticalCenter
        spacing: 3 * Look.mm

        EditButton {
            text: qsTr("Look at them")

            onClicked: {
                banner.editor.keep_draft();
                banner.asked("publish");
            }
        }

        EditButton {
            filled: true
            text: qsTr("Go on with them")

            onClicked: banner.editor.keep_draft()
        }
    }
}
