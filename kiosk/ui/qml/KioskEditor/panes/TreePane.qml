pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// Every page of the language, in the order patients meet it. Rows are dragged, or moved with the buttons below.
Rectangle {
    id: pane

    required property Editor editor
    // Read once at a change, for each reading crosses into Python.
    readonly property var rows: editor.tree
    readonly property var here: editor.row
    readonly property bool movable: (here.kind === "page" || here.kind === "section") && !here.missing
    // The row that is dragged, and the one it is over.
    property string dragged
    property string target

    signal asked(sheet: string)

    color: Look.rail

    EditScroll {
        id: list

        anchors {
            top: parent.top
            bottom: tools.top
            left: parent.left
            right: parent.right
        }

        Repeater {
            // By number, so that the rows stay when only their words change.
            model: pane.rows.length

            TreeEntry {
                list: list
                pane: pane
            }
        }
    }

    Column {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Look.mm
        anchors.left: parent.left
        anchors.leftMargin: 2 * Look.mm
        anchors.right: parent.right
        anchors.rightMargin: 2 * Look.mm
        spacing: 2 * Look.mm
        topPadding: 2 * Look.mm

        Row {
            spacing: 2 * Look.mm

            EditButton {
                bare: true
                enabled: pane.movable && !(pane.here.first ?? true)
                glyph: "arrow-up"
                text: qsTr("Move up")

                onClicked: pane.editor.arranger.step(pane.here.path, -1)
            }

            EditButton {
                bare: true
                enabled: pane.movable && !(pane.here.last ?? true)
                glyph: "arrow-down"
                text: qsTr("Move down")

                onClicked: pane.editor.arranger.step(pane.here.path, 1)
            }

            EditButton {
                bare: true
                danger: true
                enabled: pane.here.kind === "page" && !pane.here.missing
                glyph: "trash"
                text: qsTr("Delete page")

                onClicked: pane.asked("remove")
            }
        }

        EditButton {
            glyph: "plus"
            text: qsTr("New page")
            width: parent.width

            onClicked: pane.asked("new")
        }
    }
}
