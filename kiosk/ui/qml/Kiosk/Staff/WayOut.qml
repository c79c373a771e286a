import QtQuick
import Kiosk
import Kiosk.Staff

StaffPage {
    id: page

    property bool closable: false

    signal restarted
    signal gone
    signal closed

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

        onClicked: page.restarted()
    }

    Item {
        height: 4 * Theme.mm
        width: 1
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

        onClicked: page.gone()
    }

    StaffButton {
        anchors.left: parent.left
        glyph: "arrow-left"
        text: qsTr("Close the staff area")
        visible: page.closable
        width: Math.min(implicitWidth, parent.width)

        onClicked: page.closed()
    }
}
