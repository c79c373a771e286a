pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// A new page from a template, in the section that is open, or a new section.
EditSheet {
    id: sheet

    required property Editor editor
    property string kind: "plain"
    readonly property var sections: editor.tree.filter(row => row.kind === "section")
    property string section: editor.row.section || (editor.row.kind === "section" ? editor.row.id.replace("/", "") : sections.length > 0 ? sections[0].id.replace("/", "") : "")

    function make() {
        if (!go.enabled)
            return;
        if (sheet.kind === "section")
            sheet.editor.arranger.add_section(title.words);
        else
            sheet.editor.arranger.add_page(sheet.kind, title.words, sheet.section);
        sheet.closed();
    }

    tall: 190 * Look.mm
    title: qsTr("New page")
    wide: 170 * Look.mm
    Component.onCompleted: title.input.forceActiveFocus()

    EditScroll {
        id: list

        anchors.bottom: go.top
        anchors.bottomMargin: Look.gap
        anchors.top: parent.top
        spacing: Look.gap
        width: parent.width

        EditField {
            id: title

            label: qsTr("Title")
            width: parent.width

            onAccepted: sheet.make()
        }

        EditText {
            color: Look.soft
            font.pixelSize: Look.small
            text: qsTr("What kind of page?")
        }

        EditChoice {
            label: qsTr("What kind of page?")
            most: list.column.width
            options: [
                {
                    "value": "plain",
                    "label": qsTr("Plain page")
                },
                {
                    "value": "cause",
                    "label": qsTr("A cause")
                },
                {
                    "value": "treatment",
                    "label": qsTr("A treatment")
                },
                {
                    "value": "section",
                    "label": qsTr("A whole section")
                }
            ]
            value: sheet.kind

            onPicked: value => sheet.kind = value
        }

        EditText {
            color: Look.soft
            font.pixelSize: Look.small
            text: qsTr("In which section?")
            visible: sheet.kind !== "section"
        }

        Flow {
            spacing: Look.gap
            visible: sheet.kind !== "section"
            width: parent.width

            Repeater {
                model: sheet.sections

                EditButton {
                    required property var modelData
                    readonly property string name: modelData.id.replace("/", "")

                    choice: true
                    chosen: name === sheet.section
                    most: list.column.width
                    text: modelData.title

                    onClicked: sheet.section = name
                }
            }
        }

        EditText {
            color: Look.soft
            text: sheet.kind === "section" ? qsTr("Patients see a section as soon as it has a page.") : qsTr("The page begins hidden. When its words are ready, take the tick away from “Hidden from patients”.")
            width: parent.width
        }
    }

    EditButton {
        id: go

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        enabled: title.words.trim() !== "" && (sheet.kind === "section" || sheet.section !== "")
        filled: true
        glyph: "plus"
        text: qsTr("Make it")

        onClicked: sheet.make()
    }
}
