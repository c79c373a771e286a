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

    // Bring the row of the open page into view, once all rows have their places.
    function seek() {
        soon.restart();
    }

    color: Look.rail
    onVisibleChanged: if (visible)
        pane.seek()

    Timer {
        id: soon

        interval: 0

        onTriggered: {
            const at = pane.rows.findIndex(row => row.path === pane.editor.page.file);
            (rows.itemAt(at) as TreeEntry)?.reveal();
        }
    }

    EditScroll {
        id: list

        anchors {
            top: parent.top
            topMargin: Look.gap - Look.mm
            bottom: tools.top
            left: parent.left
            right: parent.right
        }

        Repeater {
            id: rows

            // By number, so that the rows stay when only their words change.
            model: pane.rows.length

            TreeEntry {
                list: list
                pane: pane
            }
        }
    }

    Flow {
        id: tools

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Look.mm
        anchors.left: parent.left
        anchors.leftMargin: 2 * Look.mm
        anchors.right: parent.right
        anchors.rightMargin: 2 * Look.mm
        spacing: Look.gap
        topPadding: Look.gap

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

        EditButton {
            glyph: "plus"
            text: qsTr("New page")
            width: pane.width > 25 * Look.em ? implicitWidth : parent.width

            onClicked: pane.asked("new")
        }
    }
}
