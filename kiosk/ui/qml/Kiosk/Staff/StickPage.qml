pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Model
import Kiosk.Staff

// New pages from a stick: what is on it, what it would change, and the way back to the pages from before.
Item {
    id: page

    required property Sticks sticks
    required property string language

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (page.sticks.view) {
            case "report":
                return report;
            case "change":
                return change;
            case "notes":
                return notes;
            default:
                return list;
            }
        }
    }

    Component {
        id: list

        StickList {
            language: page.language
            sticks: page.sticks
        }
    }

    Component {
        id: report

        StickReport {
            sticks: page.sticks
        }
    }

    Component {
        id: change

        StickChange {
            sticks: page.sticks
        }
    }

    Component {
        id: notes

        StickNotes {
            sticks: page.sticks
        }
    }
}
