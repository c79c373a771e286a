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

        anchors.bottom: back.top
        anchors.bottomMargin: Look.gap
        anchors.left: parent.left
        anchors.top: parent.top
        width: Math.max(0.3 * parent.width, Math.min(0.45 * parent.width, 12 * Look.em))

        Repeater {
            model: sheet.history.rows

            T.AbstractButton {
                id: version

                required property var modelData
                readonly property bool chosen: modelData.number === sheet.history.chosen

                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.name: modelData.time + ", " + sheet.makers[modelData.maker]
                focusPolicy: Qt.TabFocus
                height: Math.max(Look.least, what.implicitHeight + 4 * Look.mm)
                width: versions.column.width

                onClicked: sheet.history.choose(modelData.number)

                background: Rectangle {
                    border.color: Look.focus
                    border.width: version.visualFocus ? Math.max(3, 0.7 * Look.mm) : 0
                    color: version.chosen ? Look.accent : version.hovered ? Look.tint : "transparent"
                    radius: 2 * Look.mm
                }

                contentItem: Column {
                    id: what

                    leftPadding: 3 * Look.mm
                    topPadding: 2 * Look.mm

                    EditText {
                        Accessible.ignored: true
                        color: version.chosen ? Look.on : Look.ink
                        font.weight: Font.DemiBold
                        text: version.modelData.time + (version.modelData.newest ? " · " + qsTr("now") : "")
                        width: version.width - 6 * Look.mm
                    }

                    EditText {
                        Accessible.ignored: true
                        color: version.chosen ? Look.on : Look.soft
                        font.pixelSize: Look.small
                        text: sheet.makers[version.modelData.maker] + (version.modelData.pages > 0 ? " · " + qsTr("%n page(s)", "", version.modelData.pages) : "")
                        width: version.width - 6 * Look.mm
                    }
                }
            }
        }
    }

    EditScroll {
        id: lines

        spacing: Look.gap
        anchors {
            top: parent.top
            bottom: back.top
            bottomMargin: Look.gap
            left: versions.right
            leftMargin: Look.gap
            right: parent.right
        }

        Flow {
            spacing: Look.gap
            width: parent.width

            Repeater {
                model: sheet.history.pages.slice(0, 30)

                EditButton {
                    required property var modelData

                    choice: true
                    chosen: modelData.path === sheet.history.page
                    most: lines.column.width
                    text: modelData.title + " (" + (modelData.path.includes("/") ? modelData.language + ", " : "") + sheet.kinds[modelData.kind] + ")"

                    onClicked: sheet.history.choose_page(modelData.path)
                }
            }
        }

        Column {
            spacing: Look.mm
            width: parent.width

            Repeater {
                model: sheet.history.lines

                EditText {
                    required property var modelData

                    Accessible.ignored: modelData.plain === ""
                    Accessible.name: modelData.plain
                    bottomPadding: modelData.gap ? 2 * Look.mm : 0
                    color: modelData.gap ? Look.soft : Look.ink
                    text: modelData.gap ? "…" : modelData.words
                    textFormat: Text.StyledText
                    width: lines.column.width
                }
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
        most: parent.width
        text: newest ? qsTr("This is what patients see now") : qsTr("Show patients this version again")
        visible: sheet.history.rows.length > 0

        onClicked: sheet.history.restore()
    }
}
