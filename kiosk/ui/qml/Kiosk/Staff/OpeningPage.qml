pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// When the screen is awake, day by day.
StaffPage {
    id: page

    required property Desk desk
    readonly property Opening opening: desk.form.opening

    heading: qsTr("When the screen is awake")

    StaffButton {
        anchors.left: parent.left
        glyph: "arrow-left"
        text: qsTr("Back to the settings")

        onClicked: page.desk.go("settings")
    }

    StaffText {
        text: qsTr("At other times the screen may go dark, and the kiosk renews itself. The hours that patients read stand under “Phone and hours”.")
        width: page.measure
    }

    Flow {
        spacing: 3 * Theme.mm
        width: page.measure

        StaffChoice {
            chosen: page.opening.always
            text: qsTr("Day and night")
            width: Math.min(implicitWidth, page.measure)

            onClicked: if (!page.opening.always)
                page.opening.switch()
        }

        StaffChoice {
            chosen: !page.opening.always
            text: qsTr("At these hours")
            width: Math.min(implicitWidth, page.measure)

            onClicked: if (page.opening.always)
                page.opening.switch()
        }
    }

    // The rows stay while their hours change, and so does the finger's button.
    Repeater {
        model: page.opening.days.length

        OpeningDay {
            required property int index

            opening: page.opening
            said: page.opening.days[index] ?? null
            width: page.measure
        }
    }
}
