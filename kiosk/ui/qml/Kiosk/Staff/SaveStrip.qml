import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// Whether what was changed counts already, and how to make it count or take it back.
Rectangle {
    id: strip

    required property Form form
    readonly property string state_: form.state
    readonly property bool failed: state_ === "failed"
    readonly property bool unsaved: state_ === "dirty" || state_ === "unsaved"
    readonly property string tone: failed ? "red" : (unsaved || state_ === "saving" ? "clay" : "green")
    readonly property bool shown: state_ !== "clean"

    function told(): string {
        switch (strip.state_) {
        case "dirty":
            return qsTr("Not saved yet.");
        case "unsaved":
            return qsTr("This is not saved yet. Save it or discard it before you close.");
        case "saving":
            return qsTr("Saving …");
        case "saved":
            return qsTr("Saved. Patients see it now.");
        case "undone":
            return qsTr("The settings from before are back.");
        default:
            return strip.why();
        }
    }

    function why(): string {
        switch (strip.form.fault) {
        case "refused":
            return qsTr("Nothing was saved. Please look at what is marked in red.");
        case "broken":
            return qsTr("Nothing was saved: kiosk.toml was changed by hand and has a mistake in line %1. Mend that line, or bring back the last good settings.").arg(strip.form.line);
        case "full":
            return qsTr("Nothing was saved: the disk of the content folder is full. Delete what is no longer needed there, then try again.");
        case "data-full":
            return qsTr("Nothing was saved: the disk of the kiosk’s data folder is full. Delete what is no longer needed there, then try again.");
        case "data-read-only":
            return qsTr("Nothing was saved: the kiosk may not write into its data folder. Ask whoever looks after the computer.");
        case "read-only":
            return qsTr("Nothing was saved: the kiosk may not write into the content folder. Ask whoever looks after the computer.");
        case "gone":
            return qsTr("Nothing was saved: the content folder or kiosk.toml is gone. Put it back, then try again.");
        case "busy":
            return qsTr("Nothing was saved: another program is using the content folder. Close it, then try again.");
        case "changed":
            return qsTr("Nothing was saved: somebody changed kiosk.toml at the same moment. Try again.");
        default:
            return qsTr("Nothing was saved: kiosk.toml cannot be changed from here. Change it in a text editor.");
        }
    }

    border.color: Theme.tones[tone].ink
    border.width: Math.max(2, 0.4 * Theme.mm)
    color: Theme.tones[tone].tint
    height: shown ? row.height + 5 * Theme.mm : 0
    radius: 3 * Theme.mm
    visible: shown
    onState_Changed: if (shown)
        strip.Accessible.announce(strip.told(), failed || state_ === "unsaved" ? Accessible.Assertive : Accessible.Polite)

    Flow {
        id: row

        readonly property real ends: [save, undo, discard].reduce((sum, button) => sum + (button.visible ? button.width + spacing : 0), 0)

        anchors.left: parent.left
        anchors.leftMargin: 3 * Theme.mm
        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        spacing: 3 * Theme.mm

        Row {
            readonly property real needed: words.implicitWidth + 1.2 * Theme.note + spacing

            height: Math.max(12.5 * Theme.mm, words.height)
            spacing: 2 * Theme.mm
            width: row.width - row.ends > Math.min(12 * Theme.note, needed) ? row.width - row.ends : row.width

            GlyphIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tones[strip.tone].ink
                name: strip.failed ? "x-circle" : (strip.tone === "green" ? "check-circle-fill" : "pencil-simple")
                size: 1.2 * Theme.note
            }

            StaffText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tones[strip.tone].ink
                font.weight: Font.DemiBold
                text: strip.told()
                width: parent.width - 1.2 * Theme.note - parent.spacing
            }
        }

        StaffButton {
            id: discard

            text: qsTr("Discard")
            visible: strip.unsaved || strip.failed

            onClicked: strip.form.discard()
        }

        StaffButton {
            id: undo

            glyph: "arrow-counter-clockwise"
            text: strip.failed ? qsTr("Bring back the last good settings") : qsTr("Undo")
            visible: strip.state_ === "saved" || strip.state_ === "undone" || (strip.failed && strip.form.fault === "broken")

            onClicked: strip.form.undo()
        }

        StaffButton {
            id: save

            filled: true
            glyph: "check"
            text: qsTr("Save")
            visible: strip.unsaved || strip.failed

            onClicked: strip.form.save()
        }
    }
}
