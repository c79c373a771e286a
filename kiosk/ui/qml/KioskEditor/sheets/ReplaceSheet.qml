pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor
import Kiosk.Model

// Find words in all pages of all languages, and put others in their place where that is wanted.
EditSheet {
    id: sheet

    required property Editor editor
    readonly property EditorReplacer replacer: editor.replacer

    function find() {
        sheet.replacer.find(words.words, instead.words, letters.chosen, whole.chosen);
    }

    tall: 400 * Look.mm
    title: qsTr("Find and replace in all pages")
    wide: 260 * Look.mm
    Component.onCompleted: words.input.forceActiveFocus()

    Row {
        id: fields

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Look.gap

        EditField {
            id: words

            objectName: "find"
            label: qsTr("Find")
            width: (parent.width - 3 * Look.mm) / 2

            onTyped: sheet.find()
        }

        EditField {
            id: instead

            label: qsTr("Replace with")
            width: words.width

            onTyped: sheet.find()
        }
    }

    Flow {
        id: ways

        anchors.top: fields.bottom
        anchors.topMargin: Look.gap
        spacing: Look.gap
        width: parent.width

        EditTick {
            id: whole

            text: qsTr("Whole words only")

            onClicked: {
                chosen = !chosen;
                sheet.find();
            }
        }

        EditTick {
            id: letters

            text: qsTr("Capitals matter")

            onClicked: {
                chosen = !chosen;
                sheet.find();
            }
        }
    }

    EditScroll {
        id: list

        anchors.bottom: go.top
        anchors.bottomMargin: 3 * Look.mm
        anchors.top: ways.bottom
        anchors.topMargin: Look.gap
        width: parent.width

        Repeater {
            model: sheet.replacer.rows.slice(0, 300)

            T.AbstractButton {
                id: hit

                required property int index
                required property var modelData
                readonly property bool chosen: modelData.chosen

                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.name: modelData.title + ": " + modelData.plain
                Accessible.role: Accessible.CheckBox
                focusPolicy: Qt.TabFocus
                height: Math.max(Look.least, what.implicitHeight + 3 * Look.mm)
                width: list.column.width

                onClicked: sheet.replacer.switch(index)

                background: Rectangle {
                    border.color: Look.focus
                    border.width: hit.visualFocus ? Math.max(3, 0.7 * Look.mm) : 0
                    color: hit.hovered ? Look.tint : "transparent"
                }

                contentItem: Item {
                    EditIcon {
                        id: box

                        anchors.verticalCenter: parent.verticalCenter
                        color: Look.accent
                        name: hit.chosen ? "check-square-fill" : "square"
                        size: 1.5 * Look.em
                    }

                    Column {
                        id: what

                        anchors.left: box.right
                        anchors.leftMargin: 3 * Look.mm
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter

                        EditText {
                            Accessible.ignored: true
                            color: Look.soft
                            font.pixelSize: Look.small
                            text: hit.modelData.title + " (" + hit.modelData.language + ")"
                            width: parent.width
                        }

                        EditText {
                            Accessible.ignored: true
                            text: hit.modelData.words
                            textFormat: Text.StyledText
                            width: parent.width
                        }
                    }
                }
            }
        }
    }

    EditButton {
        id: go

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        enabled: sheet.replacer.count > 0 && instead.words !== words.words
        filled: true
        glyph: "check"
        text: qsTr("Replace in %n place(s)", "", sheet.replacer.count)

        onClicked: {
            sheet.replacer.replace();
            sheet.closed();
        }
    }
}
