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

    objectName: "form"
    spacing: Look.gap

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
        chosen: true
        most: pane.width
        text: qsTr("Hidden from patients, until it is ready")
        visible: pane.fields.hidden && !pane.more

        onClicked: pane.form.hide(false)
    }

    EditButton {
        framed: false
        glyph: pane.more ? "caret-up" : "caret-down"
        most: pane.width
        text: pane.more ? qsTr("Show less") : pane.width > 25 * Look.em ? qsTr("More: icon, colour, review, questions, sources") : qsTr("More")

        onClicked: pane.more = !pane.more
    }

    Loader {
        active: pane.more
        visible: active
        width: parent.width

        sourceComponent: Column {
            spacing: Look.gap
            width: pane.width

            EditTick {
                chosen: pane.editor.page.raw
                most: parent.width
                text: qsTr("Show everything as it is typed")

                onClicked: pane.editor.page.show_raw(true)
            }

            EditTick {
                chosen: pane.fields.hidden
                most: parent.width
                text: qsTr("Hidden from patients, until it is ready")
                visible: pane.page || pane.kind === "lone"

                onClicked: pane.form.hide(!chosen)
            }

            EditText {
                color: Look.soft
                font.pixelSize: Look.small
                text: qsTr("Colour")
            }

            Flow {
                spacing: Look.gap
                width: parent.width

                Repeater {
                    model: ["", ...pane.form.tones]

                    T.AbstractButton {
                        id: swatch

                        required property string modelData
                        readonly property bool chosen: pane.fields.tone === modelData
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
                        Accessible.checked: chosen
                        Accessible.name: names[modelData]
                        Accessible.role: Accessible.RadioButton
                        focusPolicy: Qt.TabFocus
                        implicitHeight: Math.max(Look.least, named.implicitHeight + 2 * Look.mm)
                        implicitWidth: Math.ceil(sign.width + named.implicitWidth + 1.6 * Look.em)

                        onClicked: pane.form.write("tone", modelData)

                        background: Rectangle {
                            border.color: swatch.visualFocus ? Look.focus : Look.edge
                            border.width: swatch.visualFocus ? Math.max(3, 0.7 * Look.mm) : 1
                            color: swatch.modelData === "" ? Look.card : Look.tones[swatch.modelData].ink
                            radius: 2 * Look.mm
                        }

                        contentItem: Item {
                            EditIcon {
                                id: sign

                                anchors.left: parent.left
                                anchors.leftMargin: 0.6 * Look.em
                                anchors.verticalCenter: parent.verticalCenter
                                color: named.color
                                name: swatch.chosen ? "check-circle-fill" : "circle"
                                size: 1.1 * Look.em
                            }

                            // High contrast has one colour for all of them.
                            EditText {
                                id: named

                                Accessible.ignored: true
                                anchors.left: sign.right
                                anchors.leftMargin: 0.4 * Look.em
                                anchors.verticalCenter: parent.verticalCenter
                                color: swatch.modelData === "" ? Look.ink : Look.tones[swatch.modelData].on
                                text: swatch.names[swatch.modelData]
                                wrapMode: Text.NoWrap
                            }
                        }
                    }
                }
            }

            Row {
                spacing: Look.gap
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
                    width: parent.width - 2 * Look.em - Look.gap

                    onTyped: text => pane.form.write("icon", text)
                }
            }

            Flow {
                spacing: Look.gap
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

            Flow {
                id: dates

                // Side by side where there is room for the words over them.
                readonly property real third: width > 30 * Look.em ? Math.floor((width - 2 * spacing) / 3) : width

                spacing: Look.gap
                visible: pane.page
                width: parent.width

                EditField {
                    hint: qsTr("such as 2026-03-31")
                    label: qsTr("Checked on")
                    value: pane.fields.reviewed
                    width: dates.third

                    onTyped: text => pane.form.write("reviewed", text)
                }

                EditField {
                    hint: qsTr("such as 2027-03-31")
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
