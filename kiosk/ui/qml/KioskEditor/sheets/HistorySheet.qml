pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor
import Kiosk.Model

// Every version patients have seen: what changed in it, and the way back.
EditSheet {
    id: sheet

    required property Editor editor
    readonly property EditorHistory history: editor.history
    readonly property var makers: ({
            "first": qsTr("How it began"),
            "hand": qsTr("Changed in the folder"),
            "editor": qsTr("From the editor"),
            "settings": qsTr("Settings saved in the staff area"),
            "stick": qsTr("From a stick"),
            "rollback": qsTr("An older version brought back")
        })
    readonly property var kinds: ({
            "added": qsTr("new"),
            "changed": qsTr("changed"),
            "removed": qsTr("deleted"),
            "moved": qsTr("moved")
        })

    tall: 400 * Look.mm
    title: qsTr("History")
    wide: 320 * Look.mm
    Component.onCompleted: history.look()

    EditText {
        anchors.centerIn: parent
        text: qsTr("Nothing has been kept yet. The first version is kept when you show changes to patients.")
        visible: sheet.history.rows.length === 0
        width: Math.min(implicitWidth, parent.width)
    }

    EditScroll {
        id: versions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        width: 0.3 * parent.width

        Repeater {
            model: sheet.history.rows

            T.AbstractButton {
                id: version

                required property var modelData
                readonly property bool taken: modelData.number === sheet.history.chosen

                Accessible.name: modelData.time + ", " + sheet.makers[modelData.maker]
                focusPolicy: Qt.TabFocus
                height: Math.max(Look.least, what.implicitHeight + 4 * Look.mm)
                width: versions.column.width

                onClicked: sheet.history.choose(modelData.number)

                background: Rectangle {
                    border.color: Look.focus
                    border.width: version.visualFocus ? Math.max(3, 0.7 * Look.mm) : 0
                    color: version.taken ? Look.accent : version.hovered ? Look.tint : "transparent"
                    radius: 2 * Look.mm
                }

                contentItem: Column {
                    id: what

                    leftPadding: 3 * Look.mm
                    topPadding: 2 * Look.mm

                    EditText {
                        Accessible.ignored: true
                        color: version.taken ? Look.on : Look.ink
                        font.weight: Font.DemiBold
                        text: version.modelData.time + (version.modelData.newest ? " · " + qsTr("now") : "")
                        width: version.width - 6 * Look.mm
                    }

                    EditText {
                        Accessible.ignored: true
                        color: version.taken ? Look.on : Look.soft
                        font.pixelSize: Look.small
                        text: sheet.makers[version.modelData.maker] + (version.modelData.pages > 0 ? " · " + qsTr("%n page(s)", "", version.modelData.pages) : "")
                        width: version.width - 6 * Look.mm
                    }
                }
            }
        }
    }

    Flow {
        id: pages

        spacing: Look.mm
        anchors {
            top: parent.top
            left: versions.right
            leftMargin: 4 * Look.mm
            right: parent.right
        }

        Repeater {
            model: sheet.history.pages.slice(0, 30)

            EditButton {
                required property var modelData

                checkable: false
                filled: modelData.path === sheet.history.page
                text: modelData.title + " (" + (modelData.path.includes("/") ? modelData.language + ", " : "") + sheet.kinds[modelData.kind] + ")"

                onClicked: sheet.history.choose_page(modelData.path)
            }
        }
    }

    EditScroll {
        id: lines

        spacing: Look.mm
        anchors {
            top: pages.bottom
            topMargin: 3 * Look.mm
            bottom: back.top
            bottomMargin: 3 * Look.mm
            left: pages.left
            right: parent.right
        }

        Repeater {
            model: sheet.history.lines

            EditText {
                required property var modelData

                Accessible.name: modelData.plain
                bottomPadding: modelData.gap ? 2 * Look.mm : 0
                color: modelData.gap ? Look.soft : Look.ink
                text: modelData.gap ? "…" : modelData.words
                textFormat: Text.StyledText
                width: lines.column.width
            }
        }
    }

    EditButton {
        id: back

        readonly property bool newest: sheet.history.rows.length === 0 || sheet.history.rows[0].number === sheet.history.chosen

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        enabled: !newest
        filled: true
        glyph: "clock-counter-clockwise"
        text: newest ? qsTr("This is what patients see now") : qsTr("Show patients this version again")

        onClicked: sheet.history.restore()
    }
}
