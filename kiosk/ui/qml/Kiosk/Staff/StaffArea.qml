pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The staff area: a list of its screens, and the open one. On upright glass the list stands above.
Item {
    id: area

    required property Gate gate
    readonly property Desk desk: gate.desk as Desk
    readonly property bool wide: width > 1.2 * height
    readonly property real gap: 3 * Theme.mm
    readonly property real margin: 5 * Theme.mm

    Rectangle {
        id: rail

        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.rail
        height: area.wide ? parent.height : list.height + 2 * area.margin
        width: area.wide ? Math.min(70 * Theme.mm, 0.31 * area.width) : parent.width

        Flow {
            id: list

            Accessible.name: qsTr("Staff area")
            Accessible.role: Accessible.Grouping
            anchors.left: parent.left
            anchors.leftMargin: area.margin
            anchors.right: parent.right
            anchors.rightMargin: area.margin
            spacing: area.gap
            y: area.margin

            Entry {
                glyph: "power"
                place: "way-out"
                text: qsTr("Restart or leave")
            }

            StaffButton {
                filled: true
                glyph: "arrow-left"
                text: qsTr("Close the staff area")
                width: area.wide ? list.width : Math.min(implicitWidth, list.width)

                onClicked: area.desk.close()
            }
        }
    }

    Loader {
        id: open

        anchors.bottom: parent.bottom
        anchors.left: area.wide ? rail.right : parent.left
        anchors.margins: area.margin
        anchors.right: parent.right
        anchors.top: area.wide ? parent.top : rail.bottom
        sourceComponent: {
            switch (area.desk?.place ?? "") {
            case "way-out":
                return wayOut;
            default:
                return null;
            }
        }
    }

    Component {
        id: wayOut

        WayOut {
            desk: area.desk
            locked: area.gate.locked
        }
    }

    // Nobody is there any more, it seems.
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        border.color: Theme.tones.clay.ink
        border.width: Math.max(2, 0.5 * Theme.mm)
        color: Theme.tones.clay.tint
        height: closing.height + 6 * Theme.mm
        visible: area.gate.seconds_left > 0

        StaffText {
            id: closing

            anchors.left: parent.left
            anchors.margins: area.margin
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones.clay.ink
            font.weight: Font.DemiBold
            text: qsTr("Nobody seems to be here. The staff area closes in %1 s. Touch anything to stay.").arg(area.gate.seconds_left)
        }
    }

    component Entry: RailEntry {
        required property string place

        current: area.desk?.place === place
        width: area.wide ? list.width : Math.min(implicitWidth, list.width)

        onClicked: area.desk.go(place)
    }
}
