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
    // The list and the open screen, when nothing lies over all of it.
    readonly property bool uncovered: !covered && !locked.active
    readonly property bool covered: ["card", "grid", "colours", "editor"].includes(area.desk?.place ?? "") || previewing
    readonly property bool previewing: area.desk?.place === "stick" && area.desk.sticks.view === "preview"

    StaffHeader {
        id: header

        desk: area.desk
        gap: area.gap
        gate: area.gate
        margin: area.margin
        visible: area.uncovered
        anchors.left: parent.left
        anchors.right: parent.right
    }

    StaffRail {
        id: rail

        desk: area.desk
        gap: area.gap
        height: area.wide ? parent.height - header.height : implicitHeight
        margin: area.margin
        visible: area.uncovered
        wide: area.wide
        width: area.wide ? Math.min(10.5 * Theme.note + 12 * Theme.mm, 0.36 * area.width) : area.width
        anchors.left: parent.left
        anchors.top: header.bottom
    }

    Loader {
        id: open

        visible: area.uncovered
        anchors.bottom: strip.visible ? strip.top : steps.visible ? steps.top : (board.visible ? board.top : parent.bottom)
        anchors.left: area.wide ? rail.right : parent.left
        anchors.margins: area.margin
        anchors.bottomMargin: strip.visible || steps.visible || board.visible ? area.gap : area.margin
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.mm
        anchors.top: area.wide ? header.bottom : rail.bottom
        sourceComponent: {
            switch (area.desk?.place ?? "") {
            case "overview":
                return overview;
            case "contact":
                return contact;
            case "settings":
                return settings;
            case "accent":
                return accent;
            case "opening":
                return opening;
            case "past":
                return past;
            case "problems":
                return problems;
            case "stick":
                return stick;
            case "usage":
                return usage;
            case "check":
                return check;
            case "clean":
                return clean;
            case "way-out":
                return wayOut;
            case "help":
                return help;
            default:
                return null;
            }
        }

        onSourceComponentChanged: board.close()
    }

    FirstSteps {
        id: steps

        desk: area.desk
        visible: (area.desk?.step ?? 0) > 0 && area.uncovered
        anchors.bottom: board.visible ? board.top : parent.bottom
        anchors.bottomMargin: area.gap
        anchors.left: open.left
        anchors.right: parent.right
        anchors.rightMargin: area.margin
    }

    SaveStrip {
        id: strip

        visible: shown && area.uncovered
        anchors.bottom: steps.visible ? steps.top : board.visible ? board.top : parent.bottom
        anchors.bottomMargin: area.gap
        anchors.left: open.left
        anchors.right: parent.right
        anchors.rightMargin: area.margin
        form: area.desk.form
    }

    StaffKeyboard {
        id: board

        anchors.bottom: parent.bottom
        anchors.left: open.left
        anchors.leftMargin: -area.margin
        anchors.right: parent.right
        letters: area.desk?.letters ?? []
    }

    Component {
        id: overview

        OverviewPage {
            language: area.gate.language
            overview: area.desk.overview
        }
    }

    Component {
        id: contact

        ContactPage {
            board: board
            form: area.desk.form
        }
    }

    Component {
        id: settings

        SettingsPage {
            desk: area.desk
            form: area.desk.form
        }
    }

    Component {
        id: accent

        AccentPage {
            board: board
            desk: area.desk
        }
    }

    Component {
        id: opening

        OpeningPage {
            desk: area.desk
        }
    }

    Component {
        id: past

        PastPage {
            desk: area.desk
            language: area.gate.language
        }
    }

    Component {
        id: problems

        ProblemsPage {
            problems: area.desk.problems
        }
    }

    Component {
        id: stick

        StickPage {
            language: area.gate.language
            sticks: area.desk.sticks
        }
    }

    Component {
        id: usage

        UsagePage {
            desk: area.desk
            language: area.gate.language
            usage: area.desk.usage
        }
    }

    Component {
        id: check

        MorningPage {
            desk: area.desk
            language: area.gate.language
            morning: area.desk.morning
        }
    }

    Component {
        id: clean

        CleanPage {
            wipe: area.gate.cleaning
        }
    }

    Component {
        id: help

        HelpPage {
            desk: area.desk
        }
    }

    Component {
        id: wayOut

        WayOut {
            onGone: area.desk.leave_kiosk()
            onRestarted: area.desk.restart_kiosk()
        }
    }

    // What needs all of the glass.
    Loader {
        id: whole

        active: area.covered
        anchors.fill: parent
        sourceComponent: {
            switch (area.desk?.place ?? "") {
            case "card":
                return card;
            case "grid":
                return fields;
            case "colours":
                return colours;
            case "stick":
                return preview;
            case "editor":
                return editor;
            default:
                return null;
            }
        }
    }

    Component {
        id: card

        CardMeasure {
            desk: area.desk
        }
    }

    Component {
        id: fields

        TouchGrid {
            desk: area.desk
        }
    }

    Component {
        id: colours

        ColourTest {
            desk: area.desk
        }
    }

    Component {
        id: editor

        EditorFrame {
            gate: area.gate
            writing: area.desk.writing
        }
    }

    Component {
        id: preview

        StickPreview {
            sticks: area.desk.sticks
        }
    }

    Loader {
        id: locked

        active: area.gate.cleaning.left > 0
        anchors.fill: parent

        sourceComponent: CleanLock {
            wipe: area.gate.cleaning
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
        visible: area.gate.seconds_left > 0 && !locked.active && area.desk?.place !== "editor"

        StaffText {
            id: closing

            anchors.left: parent.left
            anchors.margins: area.margin
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones.clay.ink
            font.weight: Font.DemiBold
            text: {
                const words = ["dirty", "unsaved", "failed"].includes(area.desk?.form.state) ? qsTr("Nobody seems to be here. The staff area closes in %1 s, and what is not saved is lost. Touch anything to stay.") : qsTr("Nobody seems to be here. The staff area closes in %1 s. Touch anything to stay.");
                return words.arg(area.gate.seconds_left);
            }
        }
    }
}
