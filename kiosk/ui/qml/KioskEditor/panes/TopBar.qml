pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// What concerns all pages.
Rectangle {
    id: bar

    required property Editor editor
    readonly property int waiting: editor.publisher.rows.length
    // Where there is little room, what is known by its sign shows no words.
    readonly property bool brief: width < 1500 && width < 380 * Look.mm

    property bool keyboard: false

    signal asked(sheet: string)
    signal switched

    color: Look.paper
    implicitHeight: Look.least + 4 * Look.mm

    Row {
        anchors.left: parent.left
        anchors.leftMargin: 3 * Look.mm
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Look.mm

        EditChoice {
            label: qsTr("Language of the pages")
            options: bar.editor.languages.map(row => ({
                        "value": row.code,
                        "label": row.name
                    }))
            value: bar.editor.language

            onChosen: value => bar.editor.choose_language(value)
        }

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
            glyph: "clock-counter-clockwise"
            text: qsTr("History")

            onClicked: bar.asked("history")
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 3 * Look.mm
        anchors.verticalCenter: parent.verticalCenter
        spacing: 3 * Look.mm

        EditButton {
            bare: true
            checked: bar.keyboard
            focusPolicy: Qt.NoFocus
            glyph: "keyboard"
            text: qsTr("Keyboard")

            onClicked: bar.switched()
        }

        EditChoice {
            label: qsTr("Language of the editor")
            options: bar.editor.interfaces.map(code => ({
                        "value": code,
                        "label": code.toUpperCase()
                    }))
            value: bar.editor.interface

            onChosen: value => bar.editor.speak(value)
        }

        EditText {
            anchors.verticalCenter: parent.verticalCenter
            color: Look.soft
            font.pixelSize: Look.small
            text: bar.waiting === 0 ? qsTr("Patients see\neverything") : qsTr("Saved here, not\nyet for patients")
            wrapMode: Text.NoWrap
        }

        EditButton {
            filled: bar.waiting > 0
            glyph: "paper-plane-tilt"
            text: bar.waiting === 0 ? qsTr("Show to patients") : qsTr("Show to patients (%1)").arg(bar.waiting)

            onClicked: bar.asked("publish")
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Look.line
        height: 1
        width: parent.width
    }
}
