import QtQuick
import Kiosk.Model
import Kiosk.Staff

StaffPage {
    id: page

    required property Wipe wipe

    heading: qsTr("Clean the screen")

    StaffText {
        text: qsTr("For 45 seconds touches and keys do nothing, so that you can wipe the glass. It ends by itself.")
        width: parent.width
    }

    StaffButton {
        anchors.left: parent.left
        filled: true
        glyph: "hand-soap"
        text: qsTr("Lock the screen and clean it")
        width: Math.min(implicitWidth, parent.width)

        onClicked: page.wipe.begin()
    }
}
