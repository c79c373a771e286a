pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// What the checker thinks worth a look, and where.
StaffPage {
    id: page

    required property Sticks sticks

    heading: qsTr("Notes of the checker")

    StaffButton {
        anchors.left: parent.left
        glyph: "arrow-left"
        text: qsTr("Back")

        onClicked: page.sticks.step_back()
    }

    Repeater {
        model: page.sticks.delivery.notes

        Column {
            id: note

            required property var modelData

            width: page.measure

            StaffText {
                font.weight: Font.DemiBold
                text: note.modelData.text
                width: parent.width
            }

            StaffText {
                color: Theme.soft
                text: note.modelData.titles.join(" · ")
                width: parent.width
            }
        }
    }
}
