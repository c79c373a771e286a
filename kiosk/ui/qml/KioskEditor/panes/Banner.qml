import QtQuick
import KioskEditor
import Kiosk.Model

// Tells of a draft that somebody left here.
Rectangle {
    id: banner

    required property Editor editor

    signal asked(sheet: string)

    color: Look.warnTint
    height: visible ? Math.max(said.height, buttons.height) + 4 * Look.mm : 0

    EditText {
        id: said

        anchors.left: parent.left
        anchors.leftMargin: 4 * Look.mm
        anchors.right: buttons.left
        anchors.rightMargin: 3 * Look.mm
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        objectName: "kept"
        text: qsTr("Here are changes from last time that patients do not see yet (%n file(s)).", "", banner.editor.kept)
    }

    Flow {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 3 * Look.mm
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.gap
        width: Math.min(0.6 * parent.width, look.width + go.width + spacing)

        EditButton {
            id: look

            text: qsTr("Look at them")

            onClicked: {
                banner.editor.keep_draft();
                banner.asked("publish");
            }
        }

        EditButton {
            id: go

            filled: true
            text: qsTr("Go on with them")

            onClicked: banner.editor.keep_draft()
        }
    }
}
