pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The clinic's colour: chosen, or typed; told whether it can be read; and seen.
StaffPage {
    id: page

    required property Desk desk
    required property StaffKeyboard board
    readonly property Form form: desk.form
    readonly property Accent accent: form.accent
    readonly property string chosen: form.values["look.accent"] ?? ""
    readonly property bool poor: accent.state === "pale" || accent.state === "unfinished"
    readonly property real gap: 3 * Theme.mm
    readonly property int columns: Math.max(2, Math.floor((measure + gap) / (7 * Theme.note + gap)))

    function named(name: string): string {
        return ({
                "own": qsTr("Standard"),
                "navy": qsTr("Navy"),
                "indigo": qsTr("Indigo"),
                "plum": qsTr("Plum"),
                "berry": qsTr("Berry"),
                "brown": qsTr("Brown"),
                "olive": qsTr("Olive"),
                "forest": qsTr("Forest"),
                "slate": qsTr("Slate"),
                "graphite": qsTr("Graphite")
            })[name] ?? name;
    }

    function told(): string {
        switch (page.accent.state) {
        case "unfinished":
            return qsTr("A colour is written as # and six digits from 0 to 9 and A to F, such as #0A4E5B.");
        case "pale":
            return qsTr("This colour is too pale to be read: its contrast is %1 to 1, and %2 to 1 is the least. The nearest one that can be read is %3; it is shown below.").arg(page.accent.contrast).arg(page.accent.least).arg(page.accent.nearest);
        case "red":
            return qsTr("This colour can be read, but it is as red as the warnings: buttons look like an emergency. Better take another colour of your clinic.");
        case "good":
            return qsTr("This colour can be read well: its contrast is %1 to 1.").arg(page.accent.contrast);
        default:
            return "";
        }
    }

    heading: qsTr("Your clinic’s colour")

    StaffButton {
        anchors.left: parent.left
        glyph: "arrow-left"
        text: qsTr("Back to the settings")

        onClicked: page.desk.go("settings")
    }

    StaffText {
        text: qsTr("Buttons and boxes have it. Yellow on black stays as it is.")
        width: page.measure
    }

    Grid {
        columnSpacing: page.gap
        columns: page.columns
        rowSpacing: page.gap
        width: page.measure

        Repeater {
            model: page.accent.choices

            AccentSwatch {
                required property var modelData

                chosen: page.chosen.toUpperCase() === modelData.colour
                shown: modelData.shown
                text: page.named(modelData.name)
                width: Math.floor((page.measure - (page.columns - 1) * page.gap) / page.columns)

                onClicked: page.form.write("look.accent", modelData.colour)
            }
        }
    }

    FormField {
        id: typed

        anchors.left: parent.left
        board: page.board
        form: page.form
        hint: "#0A4E5B"
        label: qsTr("Or another one: # and six digits")
        name: "look.accent"
        numeric: true
        silent: true
        width: Math.min(page.measure, 22 * Theme.note)

        onEntered: page.show(typed)
    }

    StickBanner {
        Accessible.name: told
        Accessible.role: Accessible.StaticText
        glyph: page.poor ? "x-circle" : (page.accent.state === "red" ? "warning" : "check-circle-fill")
        tone: page.poor ? "red" : (page.accent.state === "red" ? "clay" : "green")
        told: page.told()
        visible: told !== ""
        width: page.measure
        onToldChanged: if (visible)
            Accessible.announce(told, Accessible.Polite)
    }

    StaffButton {
        anchors.left: parent.left
        glyph: "check-circle"
        text: qsTr("Take %1").arg(page.accent.nearest)
        visible: page.accent.state === "pale"
        width: Math.min(implicitWidth, page.measure)

        onClicked: page.form.write("look.accent", page.accent.nearest)
    }

    // What it looks like on the light and on the dark screen.
    Grid {
        columnSpacing: page.gap
        columns: page.measure > 30 * Theme.note ? 2 : 1
        rowSpacing: page.gap
        visible: page.accent.state !== "unfinished"
        width: page.measure

        Repeater {
            model: page.accent.samples

            Rectangle {
                id: sample

                required property int index
                required property var modelData

                border.color: Theme.edge
                border.width: Math.max(1, 0.3 * Theme.mm)
                color: modelData.paper
                height: drawn.height + 8 * Theme.mm
                radius: 3 * Theme.mm
                width: page.measure > 30 * Theme.note ? (page.measure - page.gap) / 2 : page.measure

                Column {
                    id: drawn

                    anchors.left: parent.left
                    anchors.margins: 4 * Theme.mm
                    anchors.right: parent.right
                    anchors.top: parent.top
                    spacing: 2.5 * Theme.mm

                    StaffText {
                        color: sample.modelData.ink
                        font.pixelSize: 1.3 * Theme.note
                        font.weight: Font.Bold
                        text: sample.index === 0 ? qsTr("On light screens") : qsTr("On dark screens")
                        width: parent.width
                    }

                    Rectangle {
                        color: sample.modelData.tint
                        height: boxed.height + 4 * Theme.mm
                        radius: 2 * Theme.mm
                        width: parent.width

                        StaffText {
                            id: boxed

                            anchors.left: parent.left
                            anchors.margins: 3 * Theme.mm
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            color: sample.modelData.ink
                            font.weight: Font.DemiBold
                            text: qsTr("A box on a page")
                        }
                    }

                    Rectangle {
                        anchors.left: parent.left
                        color: sample.modelData.ink
                        height: Math.max(12.5 * Theme.mm, label.height + 4 * Theme.mm)
                        radius: height / 2
                        width: Math.min(parent.width, label.implicitWidth + 12 * Theme.mm)

                        StaffText {
                            id: label

                            anchors.centerIn: parent
                            color: sample.modelData.on
                            font.weight: Font.DemiBold
                            horizontalAlignment: Text.AlignHCenter
                            text: qsTr("A button")
                            width: Math.min(implicitWidth, parent.width - 6 * Theme.mm)
                        }
                    }
                }
            }
        }
    }
}
