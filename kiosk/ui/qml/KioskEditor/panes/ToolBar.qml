pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// What can be done to the words. Nothing here has to be typed as signs.
Flow {
    id: bar

    required property Editor editor
    required property TextEdit words
    readonly property EditorPage page: editor.page

    signal asked(sheet: string)

    function use(tool: string, words: string) {
        bar.page.use(tool, words, bar.words.selectionStart, bar.words.selectionEnd);
        bar.words.forceActiveFocus();
    }

    spacing: Look.standing ? Look.gap : Look.mm

    EditButton {
        tile: true
        glyph: "text-h"
        text: qsTr("Heading")

        onClicked: bar.use("heading", qsTr("A heading"))
    }

    EditButton {
        tile: true
        glyph: "text-bolder"
        text: qsTr("Bold")

        onClicked: bar.use("bold", qsTr("important words"))
    }

    EditButton {
        tile: true
        glyph: "list-bullets"
        text: qsTr("List")

        onClicked: bar.use("list", qsTr("One short point."))
    }

    EditButton {
        tile: true
        glyph: "image"
        text: qsTr("Picture")

        onClicked: bar.asked("picture")
    }

    EditButton {
        tile: true
        glyph: "rectangle"
        text: qsTr("Box")

        onClicked: bar.asked("box")
    }

    EditButton {
        tile: true
        glyph: "link"
        text: qsTr("Link")

        onClicked: bar.asked("link")
    }

    EditButton {
        tile: true
        glyph: "question"
        text: qsTr("Question")

        onClicked: bar.asked("question")
    }
}
