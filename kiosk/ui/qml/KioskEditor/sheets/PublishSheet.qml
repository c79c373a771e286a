pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// What will be shown to patients, and what came of it.
EditSheet {
    id: sheet

    required property Editor editor
    readonly property EditorPublisher publisher: editor.publisher
    readonly property string stage: publisher.state
    readonly property bool failing: stage === "failed" || stage === "unkept"
    readonly property var faults: ({
            "full": qsTr("The disk is full. Delete what is no longer needed there, then try again."),
            "read-only": qsTr("This folder may not be written. Ask whoever looks after the computer."),
            "gone": qsTr("The folder is not there any more. Plug the drive back in, then try again."),
            "busy": qsTr("Another program is using this. Close it there, then try again."),
            "damaged": qsTr("The saved copy is damaged. Choose another version.")
        })

    tall: 130 * Look.mm
    title: sheet.stage === "published" ? qsTr("Done") : sheet.stage === "unkept" ? qsTr("Your changes are not kept yet") : qsTr("Show your changes to patients")
    wide: 160 * Look.mm

    EditScroll {
        id: list

        anchors.bottom: buttons.top
        anchors.bottomMargin: 3 * Look.mm
        anchors.top: parent.top
        spacing: Look.gap
        width: parent.width

        EditText {
            font.pixelSize: 1.15 * Look.em
            font.weight: Font.DemiBold
            color: sheet.stage === "refused" || sheet.failing ? Look.bad : sheet.stage === "published" ? Look.good : Look.ink
            objectName: "outcome"
            text: {
                switch (sheet.stage) {
                case "published":
                    return qsTr("Patients see your changes now. The pages from before are kept under History.");
                case "refused":
                    return qsTr("Patients still see the old pages. Mend this first:");
                case "asked":
                    return qsTr("Somebody changed these pages in the folder meanwhile. Which ones shall patients see?");
                case "failed":
                    return qsTr("Nothing was changed. %1").arg(sheet.faults[sheet.publisher.fault] ?? qsTr("The pages cannot be written."));
                case "unkept":
                    return qsTr("What you typed last is lost if you leave now. %1").arg(sheet.faults[sheet.publisher.fault] ?? qsTr("The pages cannot be written."));
                case "working":
                    return qsTr("One moment …");
                default:
                    return sheet.publisher.rows.length === 0 ? qsTr("Patients see everything as it is here. There is nothing to show.") : qsTr("These pages changed. Patients will see all of them at once:");
                }
            }
            width: parent.width
        }

        EditText {
            color: Look.soft
            text: sheet.publisher.place
            visible: sheet.failing
            width: parent.width
        }

        Repeater {
            model: sheet.stage === "idle" ? sheet.publisher.rows : []

            Row {
                id: change

                required property var modelData

                spacing: 2 * Look.mm

                EditIcon {
                    color: Look.accent
                    name: change.modelData.kind === "added" ? "plus" : change.modelData.kind === "removed" ? "trash" : "pencil-simple"
                }

                EditText {
                    text: change.modelData.title + "  (" + change.modelData.language + ", " + (change.modelData.kind === "added" ? qsTr("new") : change.modelData.kind === "removed" ? qsTr("deleted") : qsTr("changed")) + ")"
                    width: list.column.width - 3 * Look.em
                }
            }
        }

        Repeater {
            model: sheet.stage === "refused" ? sheet.publisher.errors : []

            EditButton {
                id: error

                required property var modelData

                framed: false
                glyph: "warning-circle-fill"
                danger: true
                most: list.column.width
                text: modelData.title + ": " + modelData.text

                onClicked: {
                    sheet.publisher.dismiss();
                    sheet.closed();
                    sheet.editor.open(modelData.path);
                }
            }
        }

        Repeater {
            model: sheet.stage === "asked" ? sheet.publisher.conflicts : []

            Column {
                id: conflict

                required property var modelData

                spacing: 2 * Look.mm
                width: list.column.width

                EditText {
                    font.weight: Font.DemiBold
                    text: conflict.modelData.title
                    width: parent.width
                }

                Flow {
                    spacing: Look.gap
                    width: parent.width

                    EditButton {
                        text: qsTr("Mine, from here")

                        onClicked: sheet.publisher.settle(conflict.modelData.path, false)
                    }

                    EditButton {
                        text: qsTr("Theirs, from the folder")

                        onClicked: sheet.publisher.settle(conflict.modelData.path, true)
                    }
                }
            }
        }
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        layoutDirection: Qt.RightToLeft
        spacing: Look.gap
        width: parent.width

        EditButton {
            filled: true
            glyph: "check"
            text: sheet.stage === "idle" && sheet.publisher.rows.length > 0 ? qsTr("Show to patients") : sheet.failing ? qsTr("Try again") : qsTr("Close")
            visible: sheet.stage !== "working" && sheet.stage !== "asked"

            onClicked: {
                const goes = (sheet.stage === "idle" && sheet.publisher.rows.length > 0) || sheet.stage === "failed";
                if (sheet.stage === "unkept") {
                    sheet.publisher.keep();
                } else if (goes) {
                    sheet.publisher.publish();
                } else {
                    sheet.closed();
                }
            }
        }

        EditButton {
            danger: true
            glyph: "trash"
            text: qsTr("Throw my changes away")
            visible: sheet.stage === "idle" && sheet.publisher.rows.length > 0

            onClicked: sheet.editor.publisher.discard()
        }
    }
}
