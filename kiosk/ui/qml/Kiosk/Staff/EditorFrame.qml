pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff
import KioskEditor

// The content editor fills this; until it does, and where it cannot, there are words.
Rectangle {
    id: frame

    required property Gate gate
    required property Writing writing
    // The looks of the kiosk's own screens, which belong to those beside the words for so long.
    property Tokens kept: null

    function wear() {
        if (frame.writing.editor !== null && frame.kept === null) {
            frame.kept = Theme.source;
            Look.standing = true;
            Look.source = frame.writing.look;
            Theme.source = frame.writing.screens;
            desk.active = true;
        } else if (frame.writing.editor === null && frame.kept !== null) {
            desk.active = false;
            Theme.source = frame.kept;
            Look.source = null;
            frame.kept = null;
        }
    }

    function begin() {
        frame.writing.open(frame.Window.window, Theme.mm, Theme.name);
    }

    color: Theme.paper
    objectName: "staffEditor"
    // The words have to be on the glass before the pages are read.
    Component.onCompleted: opening.start()

    Connections {
        target: frame.writing

        function onChanged() {
            frame.wear();
        }

        function onStepped_back() {
            (desk.item as EditorDesk)?.back();
        }
    }

    Timer {
        id: opening

        interval: 1

        onTriggered: frame.begin()
    }

    Column {
        anchors.centerIn: parent
        spacing: 5 * Theme.mm
        width: Math.min(parent.width - 10 * Theme.mm, 34 * Theme.note)

        StaffText {
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: {
                switch (frame.writing.fault) {
                case "":
                    return qsTr("One moment: the pages are opened.");
                case "taken":
                    return frame.writing.holder === "" ? qsTr("Somebody is changing the pages now. Close the editor there, then open it here.") : qsTr("%1 is changing the pages now. Close the editor there, then open it here.").arg(frame.writing.holder);
                default:
                    return qsTr("The pages cannot be opened to be changed. Look at the overview: is there room on the disk, and does it keep what is saved?");
                }
            }
            width: parent.width
        }

        StaffButton {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: "arrow-left"
            text: qsTr("Back to the staff area")
            visible: frame.writing.fault !== ""

            onClicked: frame.writing.left()
        }
    }

    Loader {
        id: desk

        active: false
        anchors.fill: parent

        sourceComponent: EditorDesk {
            editor: frame.writing.editor
            gate: frame.gate
        }
        onLoaded: (item as EditorDesk)?.forceActiveFocus()
    }
}
