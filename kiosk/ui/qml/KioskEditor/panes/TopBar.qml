import QtQuick
import KioskEditor
import Kiosk.Model

// What concerns all pages.
Rectangle {
    id: bar

    required property Editor editor
    readonly property int waiting: editor.publisher.rows.length
    // Where there is little room, what is known by its sign shows no words; where there is less, even more of it.
    readonly property bool brief: width < 1500 && width < 380 * Look.mm
    readonly property bool terse: width < 36 * Look.em
    // Within a kiosk, whose staff area has chosen the language of the editor.
    property bool inside: false
    // The list of pages has no place of its own and is called for.
    property bool folded: false
    property bool listed: false
    // Words and what patients see take turns: `view` tells which is there, "words" or "patients".
    property bool single: false
    property string view: "words"
    property bool keyboard: false

    signal asked(sheet: string)
    signal switched
    signal turned
    signal viewed(view: string)

    color: Look.paper
    implicitHeight: parts.height + 4 * Look.mm

    Flow {
        id: parts

        // What stands with the last ones in their line, and what is left there for them to stand at its end.
        readonly property real before: where.width + spacing + what.width + spacing + last.width <= width ? where.width + spacing + what.width : where.width + spacing + what.width <= width ? -spacing : what.width
        readonly property real spare: width - last.width - before - 2 * spacing - 1

        readonly property bool named: where.width + 3 * Look.least + measured.implicitWidth + last.width + 6 * spacing <= width

        spacing: Look.gap
        anchors {
            top: parent.top
            topMargin: 2 * Look.mm
            left: parent.left
            leftMargin: 3 * Look.mm
            right: parent.right
            rightMargin: 3 * Look.mm
        }

        Row {
            id: where

            spacing: Look.gap

            EditButton {
                bare: bar.brief
                glyph: "arrow-left"
                text: qsTr("Back to the staff area")
                visible: bar.inside

                onClicked: bar.editor.leave()
            }

            EditButton {
                bare: bar.terse
                choice: true
                chosen: bar.listed
                glyph: "list"
                text: qsTr("Pages")
                visible: bar.folded

                onClicked: bar.turned()
            }

            EditChoice {
                label: qsTr("What is shown")
                options: bar.terse ? [
                    {
                        "value": "words",
                        "label": qsTr("Words"),
                        "glyph": "pencil-simple"
                    },
                    {
                        "value": "patients",
                        "label": qsTr("Patients' view"),
                        "glyph": "eye"
                    }
                ] : [
                    {
                        "value": "words",
                        "label": qsTr("Words")
                    },
                    {
                        "value": "patients",
                        "label": qsTr("Patients' view")
                    }
                ]
                value: bar.listed ? "" : bar.view
                visible: bar.single

                onPicked: value => bar.viewed(value)
            }

            EditChoice {
                label: qsTr("Language of the pages")
                most: parts.width
                options: bar.editor.languages.map(row => ({
                            "value": row.code,
                            "label": row.name
                        }))
                value: bar.editor.language

                onPicked: value => bar.editor.choose_language(value)
            }
        }

        Row {
            id: what

            spacing: Look.gap

            EditButton {
                bare: bar.brief
                enabled: bar.editor.can_undo
                glyph: "arrow-counter-clockwise"
                text: qsTr("Undo")

                onClicked: bar.editor.undo()
            }

            EditButton {
                bare: bar.brief
                enabled: bar.editor.can_redo
                glyph: "arrow-clockwise"
                text: qsTr("Redo")

                onClicked: bar.editor.redo()
            }

            EditButton {
                bare: bar.brief
                glyph: "magnifying-glass"
                text: qsTr("Find and replace")

                onClicked: bar.asked("replace")
            }

            EditButton {
                id: past

                // Of what is known by its sign, the history is known least: it has its word wherever there is room.
                bare: bar.brief && bar.inside && !parts.named
                glyph: "clock-counter-clockwise"
                text: qsTr("History")

                onClicked: bar.asked("history")
            }
        }

        Item {
            height: 1
            visible: parts.spare > 0
            width: parts.spare
        }

        Row {
            id: last

            spacing: Look.gap

            EditButton {
                anchors.verticalCenter: parent.verticalCenter
                bare: true
                choice: true
                chosen: bar.keyboard
                focusPolicy: Qt.NoFocus
                glyph: "keyboard"
                text: qsTr("Keyboard")

                onClicked: bar.switched()
            }

            EditChoice {
                anchors.verticalCenter: parent.verticalCenter
                label: qsTr("Language of the editor")
                options: bar.editor.interfaces.map(code => ({
                            "value": code,
                            "label": code.toUpperCase()
                        }))
                value: bar.editor.interface
                visible: !bar.inside

                onPicked: value => bar.editor.speak(value)
            }

            EditText {
                anchors.verticalCenter: parent.verticalCenter
                color: Look.soft
                font.pixelSize: Look.small
                text: bar.waiting === 0 ? qsTr("Patients see\neverything") : qsTr("Saved here, not\nyet for patients")
                visible: !bar.inside || !bar.brief
                wrapMode: Text.NoWrap
            }

            EditButton {
                anchors.verticalCenter: parent.verticalCenter
                filled: bar.waiting > 0
                glyph: "paper-plane-tilt"
                text: bar.waiting === 0 ? qsTr("Show to patients") : qsTr("Show to patients (%1)").arg(bar.waiting)

                onClicked: bar.asked("publish")
            }
        }
    }

    EditButton {
        id: measured

        Accessible.ignored: true
        enabled: false
        glyph: past.glyph
        text: past.text
        visible: false
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Look.line
        height: 1
        width: parent.width
    }
}
