import QtQuick
import Kiosk.Model

StaffPage {
    id: page

    required property Desk desk
    required property bool locked

    heading: qsTr("Restart or leave")

    StaffText {
        text: qsTr("A restart takes a few seconds. Nothing is lost: settings and content stay as they are.")
        width: parent.width
    }

    StaffButton {
        anchors.left: parent.left
        filled: true
        glyph: "arrow-clockwise"
        text: qsTr("Restart the kiosk")
        width: Math.min(implicitWidth, parent.width)

        onClicked: page.desk.restart_kiosk()
    }

    StaffText {
        text: qsTr("When you leave the kiosk, the computer's own screen appears. Patients see it too until the kiosk is started again.")
        width: parent.width
    }

    StaffButton {
        anchors.left: parent.left
        glyph: "sign-out"
        text: qsTr("Leave the kiosk")
        tone: "clay"
        width: Math.min(implicitWidth, parent.width)

        onClicked: page.desk.leave_kiosk()
    }
}
