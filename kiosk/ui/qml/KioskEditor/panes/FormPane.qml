pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor
import Kiosk.Model

// The lines at the top of a page: title and summary always, the rest on demand.
Column {
    id: pane

    required property Editor editor
    readonly property EditorForm form: editor.form
    readonly property var fields: form.fields
    readonly property string kind: editor.row.kind ?? ""
    readonly property bool page: kind === "page"
    property bool more: false

    spacing: 2 * Look.mm

    EditField {
        label: qsTr("Title")
        value: pane.fields.title
        width: parent.width

        onTyped: text => pane.form.write("title", text)
    }

    EditLines {
        label: qsTr("Summary: one sentence that says what the page is about")
        value: pane.fields.summary
        width: parent.width

        onTyped: text => pane.form.write("summary", text)
    }

    EditTick {
        on: true
        text: qsTr("Hidden from patients, until it is ready")
        visible: pane.fields.hidden && !pane.more

        onClicked: pane.form.hide(false)
    }

    EditButton {
        framed: false
        glyph: pane.more ? "caret-up" : "caret-down"
        text: pane.more ? qsTr("Show less") : pane.width > 25 * Look.em ? qsTr("More: icon, colour, review, questions, sources") : qsTr("More")

        onClicked: pane.more = !pane.more
    }

    Loader {
        active: pane.more
        visible: active
        width: parent.width

        sourceComponent: Column {
            spacing: 2 * Look.mm
            width: pane.width

            EditTick {
                on: pane.editor.page.raw
                text: qsTr("Show everything as it is typed")
                width: parent.width

                onClicked: pane.editor.page.show_raw(true)
            }

            EditTick {
                on: pane.fields.hidden
                text: qsTr("Hidden from patients, until it is ready")
                visible: pane.page || pane.kind === "lone"
                width: parent.width

                onClicked: pane.form.hide(!on)
            }

            EditText {
                color: Look.soft
                font.pixelSize: Look.small
                text: qsTr("Colour")
            }

            Row {
                spacing: Look.mm

                Repeater {
                    model: ["", ...pane.form.tones]

                    T.AbstractButton {
                        id: swatch

                        required property string modelData
                        readonly property bool taken: pane.fields.tone === modelData
                        readonly property var names: ({
                                "": qsTr("As the section"),
                                "blue": qsTr("Blue"),
                                "clay": qsTr("Clay"),
                                "teal": qsTr("Teal"),
                                "plum": qsTr("Plum"),
                                "green": qsTr("Green"),
                                "red": qsTr("Red")
                            })

                        Accessible.checkable: true
                        Accessible.checked: taken
                        Accessible.name: names[modelData]
                        Accessible.role: Accessible.RadioButton
                        focusPolicy: Qt.TabFocus
                        height: Look.least
                        width: Look.least

                        onClicked: pane.form.write("tone", modelData)

                        background: Rectangle {
                            border.color: swatch.visualFocus ? Look.focus : Look.edge
                            border.width: swatch.visualFocus ? Math.max(3, 0.7 * Look.mm) : 1
                            color: swatch.modelData === "" ? Look.card : Look.tones[swatch.modelData].ink
                            radius: 2 * Look.mm
                        }

                        contentItem: Item {
                            EditIcon {
                                anchors.centerIn: parent
                                color: swatch.modelData === "" ? Look.ink : Look.tones[swatch.modelData].on
                                name: swatch.taken ? "check" : swatch.modelData === "" ? "folder" : ""
                            }
                        }
                    }
                }
            }

            Row {
                spacing: 2 * Look.mm
                width: parent.width

                EditIcon {
                    anchors.bottom: parent.bottom
                    color: Look.accent
                    height: Look.least
                    name: pane.fields.icon
                    size: 2 * Look.em
                }

                EditField {
                    id: icon

                    hint: qsTr("Type to look for one, such as heart")
                    label: qsTr("Icon")
                    value: pane.fields.icon
                    width: parent.width - 2 * Look.em - 2 * Look.mm

                    onTyped: text => pane.form.write("icon", text)
                }
            }

            Flow {
                spacing: Look.mm
                width: parent.width

                Repeater {
                    model: pane.form.icons_like(icon.words === pane.fields.icon && icon.words !== "" ? "" : icon.words).slice(0, 14)

                    EditButton {
                        required property string modelData

                        bare: true
                        glyph: modelData
                        text: modelData

                        onClicked: pane.form.write("icon", modelData)
                    }
                }
            }

            Row {
                id: dates

                readonly property real third: (width - 2 * spacing) / 3

                spacing: 2 * Look.mm
                visible: pane.page
                width: parent.width

                EditField {
                    hint: "2026-03-31"
                    label: qsTr("Checked on")
                    value: pane.fields.reviewed
                    width: dates.third

                    onTyped: text => pane.form.write("reviewed", text)
                }

                EditField {
                    hint: "2027-03-31"
                    label: qsTr("Check again by")
                    value: pane.fields.review_due
                    width: dates.third

                    onTyped: text => pane.form.write("review_due", text)
                }

                EditField {
                    label: qsTr("Checked by")
                    value: pane.fields.reviewer
                    width: dates.third

                    onTyped: text => pane.form.write("reviewer", text)
                }
            }

            EditLines {
                label: qsTr("Questions a patient can take to the doctor, one a line")
                value: pane.fields.questions
                visible: pane.page
                width: parent.width

                onTyped: text => pane.form.write_list("questions", text)
            }

            EditLines {
                label: qsTr("Where the facts come from, one paper a line")
                value: pane.fields.sources
                visible: pane.page
                width: parent.width

                onTyped: text => pane.form.write_list("sources", text)
            }

            EditLines {
                label: qsTr("Other names people look for, one a line")
                value: pane.fields.aliases
                visible: pane.page
                width: parent.width

                onTyped: text => pane.form.write_list("aliases", text)
            }
        }
    }
}
