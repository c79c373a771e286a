pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// One page before and after.
StaffPage {
    id: page

    required property Sticks sticks
    readonly property var row: sticks.row

    readonly property var inks: ({
            "gone": Theme.tones.red.ink,
            "new": Theme.tones.green.ink
        })

    // In colour where the whole line is of one kind; pieces within a line are told apart by their strokes alone.
    function styled(line: var): string {
        return line.pieces.map(piece => piece.kind === "gone" ? "<s>" + piece.styled + "</s>" : piece.kind === "new" ? "<u><b>" + piece.styled + "</b></u>" : piece.styled).join("");
    }

    function spoken(line: var): string {
        return line.pieces.map(piece => piece.kind === "gone" ? qsTr("Goes: %1.").arg(piece.plain) : piece.kind === "new" ? qsTr("Comes: %1.").arg(piece.plain) : piece.plain).join(" ");
    }

    heading: row.title ?? ""

    Flow {
        spacing: 3 * Theme.mm
        width: page.measure

        StaffButton {
            glyph: "arrow-left"
            text: qsTr("Back")

            onClicked: page.sticks.step_back()
        }

        StaffButton {
            glyph: "eye"
            text: qsTr("Look at the page")
            visible: page.row.kind !== "removed"

            onClicked: page.sticks.look()
        }
    }

    StaffText {
        color: Theme.soft
        text: qsTr("Struck out is what goes, underlined what comes.")
        width: page.measure
    }

    Repeater {
        model: page.sticks.delivery.lines

        StaffText {
            required property var modelData

            readonly property bool gap: modelData.kind === "gap"

            Accessible.ignored: gap
            Accessible.name: page.spoken(modelData)
            color: page.inks[modelData.kind] ?? (gap ? Theme.soft : Theme.ink)
            text: gap ? "…" : page.styled(modelData)
            textFormat: Text.StyledText
            width: page.measure
        }
    }
}
