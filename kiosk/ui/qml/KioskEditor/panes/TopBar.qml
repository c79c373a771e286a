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
    // Within a kiosk, whose staff area has chosen the language of the editor.
    property bool inside: false
    // The list of pages has no place of its own and is called for.
    property bool folded: false
    // Of what is known by its sign, the history is known least: it has its word wherever there is room for that.
    readonly property real others: [back, pages, languages, undo, redo, find].reduce((sum, one) => sum + (one.visible ? one.implicitWidth + left.spacing : 0), 0)
    readonly property bool named: others + measured.implicitWidth + right.implicitWidth + 9 * Look.mm <= width
    readonly property bool stacked: left.implicitWidth + right.implicitWidth + 9 * Look.mm > width

    property bool keyboard: false

    signal asked(sheet: string)
    signal switched
    signal listed

    color: Look.paper
    implicitHeight: (stacked ? 2 * Look.least + 3 * Look.mm : Look.least) + 4 * Look.mm

    Row {
        id: left

        anchors.left: parent.left
        anchors.leftMargin: 3 * Look.mm
        anchors.top: parent.top
        anchors.topMargin: 2 * Look.mm
        spacing: Look.gap

        EditButton {
            id: back

            bare: bar.brief
            glyph: "arrow-left"
            text: qsTr("Back to the staff area")
            visible: bar.inside

            onClicked: bar.editor.leave()
        }

        EditButton {
            id: pages

            glyph: "list"
            text: qsTr("Pages")
            visible: bar.folded

            onClicked: bar.listed()
        }

        EditChoice {
            id: languages

            label: qsTr("Language of the pages")
            options: bar.editor.languages.map(row => ({
                        "value": row.code,
                        "label": row.name
                    }))
            value: bar.editor.language

            onChosen: value => bar.editor.choose_language(value)
        }

        EditButton {
            id: undo

            bare: bar.brief
            enabled: bar.editor.can_undo
            glyph: "arrow-counter-clockwise"
            text: qsTr("Undo")

            onClicked: bar.editor.undo()
        }

        EditButton {
            id: redo

            bare: bar.brief
            enabled: bar.editor.can_redo
            glyph: "arrow-clockwise"
            text: qsTr("Redo")

            onClicked: bar.editor.redo()
        }

        EditButton {
            id: find

            bare: bar.brief
            glyph: "magnifying-glass"
            text: qsTr("Find and replace")

            onClicked: bar.asked("replace")
        }

        EditButton {
            id: history

            bare: bar.brief && bar.inside && !bar.named
            glyph: "clock-counter-clockwise"
            text: qsTr("History")

            onClicked: bar.asked("history")
        }
    }

    EditButton {
        id: measured

        Accessible.ignored: true
        enabled: false
        glyph: history.glyph
        text: history.text
        visible: false
    }

    Row {
        id: right

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Look.mm
        anchors.right: parent.right
        anchors.rightMargin: 3 * Look.mm
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
            visible: !bar.inside

            onChosen: value => bar.editor.speak(value)
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
