import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// What is within reach on every screen of the staff area: larger words, help, the other language, the way out.
Rectangle {
    id: header

    required property Desk desk
    required property Gate gate
    property real gap
    property real margin
    readonly property bool wordy: width > 60 * Theme.note

    color: Theme.tones.teal.ink
    implicitHeight: ends.implicitHeight + 2 * header.gap

    BodyText {
        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: header.margin
        anchors.right: ends.left
        anchors.rightMargin: header.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones.teal.on
        font.pixelSize: 1.3 * Theme.note
        font.weight: Font.Bold
        lineHeight: 1
        text: qsTr("Staff area")
        visible: implicitWidth < parent.width - ends.width - header.margin - 2 * header.gap
    }

    Row {
        id: ends

        anchors.right: parent.right
        anchors.rightMargin: header.margin
        anchors.verticalCenter: parent.verticalCenter
        layoutDirection: Qt.LeftToRight
        spacing: header.gap

        StaffButton {
            Accessible.name: header.gate.enlarged ? qsTr("Smaller text") : qsTr("Larger text")
            glyph: "text-aa"
            leftPadding: 4 * Theme.mm
            rightPadding: 4 * Theme.mm
            text: header.wordy ? Accessible.name : ""

            onClicked: header.gate.switch_size()
        }

        StaffButton {
            Accessible.name: qsTr("Help")
            glyph: "question"
            leftPadding: 4 * Theme.mm
            rightPadding: 4 * Theme.mm
            text: header.wordy ? Accessible.name : ""

            onClicked: header.desk.ask()
        }

        StaffButton {
            glyph: "translate"
            text: header.desk?.other_language_name ?? ""
            visible: text !== ""

            onClicked: header.gate.speak(header.desk.other_language)
        }

        StaffButton {
            glyph: "x"
            text: qsTr("Close")

            onClicked: header.desk.finish()
        }
    }
}
