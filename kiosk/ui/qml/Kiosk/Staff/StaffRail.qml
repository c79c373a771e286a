pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The list of the screens of the staff area.
Rectangle {
    id: rail

    required property Desk desk
    // Whether the list stands at the side, one entry below the other.
    required property bool wide
    property real gap
    property real margin

    color: Theme.rail
    implicitHeight: list.height + 2 * rail.gap

    ScrollPane {
        anchors.fill: parent
        anchors.leftMargin: rail.margin
        anchors.rightMargin: 1 * Theme.mm
        anchors.topMargin: rail.gap
        button: false
        measure: rail.width - 2 * rail.margin
        paper: Theme.rail

        Flow {
            id: list

            Accessible.name: qsTr("Staff area")
            Accessible.role: Accessible.Grouping
            spacing: rail.gap
            width: parent.width

            Entry {
                glyph: "gauge"
                note: (rail.desk?.overview.faults ?? 0) > 0 ? String(rail.desk.overview.faults) : ""
                place: "overview"
                text: qsTr("Overview")
            }

            Entry {
                glyph: "phone"
                place: "contact"
                text: qsTr("Phone and hours")
            }

            Entry {
                glyph: "pencil-simple"
                place: "editor"
                text: qsTr("Change the pages")
            }

            Entry {
                glyph: "gear"
                place: "settings"
                text: qsTr("Settings")
            }

            Entry {
                glyph: "warning"
                place: "problems"
                text: qsTr("Problems")
            }

            Entry {
                glyph: "hard-drive"
                place: "stick"
                text: qsTr("Pages from a stick")
            }

            Entry {
                glyph: "chart-bar-horizontal"
                place: "usage"
                text: qsTr("What people read")
            }

            Entry {
                glyph: "sun"
                place: "check"
                text: qsTr("Morning check")
            }

            Entry {
                glyph: "hand-soap"
                place: "clean"
                text: qsTr("Clean the screen")
            }

            Entry {
                glyph: "power"
                place: "way-out"
                text: qsTr("Restart or leave")
            }
        }
    }

    component Entry: RailEntry {
        required property string place

        current: rail.desk?.entry === place
        width: rail.wide ? list.width : Math.min(implicitWidth, list.width)

        onClicked: rail.desk.go(place)
    }
}
