pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The pages as patients will see them: the kiosk's own screens, on its own glass, with the new words.
Item {
    id: preview

    required property Sticks sticks
    // Not bound: the screens outlive it by a moment when they close.
    property Session session: null

    Component.onCompleted: session = sticks.preview

    Rectangle {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.tones.teal.ink
        height: Math.max(said.height, back.height) + 4 * Theme.mm

        StaffText {
            id: said

            anchors.left: parent.left
            anchors.leftMargin: 5 * Theme.mm
            anchors.right: back.left
            anchors.rightMargin: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones.teal.on
            font.weight: Font.DemiBold
            text: qsTr("Patients do not see this yet.")
        }

        StaffButton {
            id: back

            anchors.right: parent.right
            anchors.rightMargin: 5 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            glyph: "arrow-left"
            text: qsTr("Back to the staff area")

            onClicked: preview.sticks.step_back()
        }
    }

    Loader {
        active: preview.session !== null
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strip.bottom

        sourceComponent: Stage {
            session: preview.session
        }
    }
}
