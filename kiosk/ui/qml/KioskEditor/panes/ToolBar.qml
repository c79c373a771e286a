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

    // Signs without words, where letters to touch leave little room.
    property bool tight: false
    // What stands there is no text that these could change.
    property bool wordless: false

    signal asked(sheet: string)

    function use(tool: string, words: string) {
        bar.page.use(tool, words, bar.words.selectionStart, bar.words.selectionEnd);
        bar.words.forceActiveFocus();
    }

    spacing: Look.apart

    EditButton {
        bare: true
        enabled: bar.editor.can_undo
        glyph: "arrow-counter-clockwise"
        text: qsTr("Undo")
        visible: bar.tight

        onClicked: bar.editor.undo()
    }

    EditButton {
        bare: true
        enabled: bar.editor.can_redo
        glyph: "arrow-clockwise"
        text: qsTr("Redo")
        visible: bar.tight

        onClicked: bar.editor.redo()
    }

    EditButton {
        bare: bar.tight
        tile: !bar.tight
        visible: !bar.wordless
        glyph: "text-h"
        text: qsTr("Heading")

        onClicked: bar.use("heading", qsTr("A heading"))
    }

    EditButton {
        bare: bar.tight
        tile: !bar.tight
        visible: !bar.wordless
        glyph: "text-bolder"
        text: qsTr("Bold")

        onClicked: bar.use("bold", qsTr("important words"))
    }

    EditButton {
        bare: bar.tight
        tile: !bar.tight
        visible: !bar.wordless
        glyph: "list-bullets"
        text: qsTr("List")

        onClicked: bar.use("list", qsTr("One short point."))
    }

    EditButton {
        bare: bar.tight
        tile: !bar.tight
        visible: !bar.wordless
        glyph: "image"
        text: qsTr("Picture")

        onClicked: bar.asked("picture")
    }

    EditButton {
        bare: bar.tight
        tile: !bar.tight
        visible: !bar.wordless
        glyph: "rectangle"
        text: qsTr("Box")

        onClicked: bar.asked("box")
    }

    EditButton {
        bare: bar.tight
        tile: !bar.tight
        visible: !bar.wordless
        glyph: "link"
        text: qsTr("Link")

        onClicked: bar.asked("link")
    }

    EditButton {
        bare: bar.tight
        tile: !bar.tight
        visible: !bar.wordless
        glyph: "question"
        text: qsTr("Question")

        onClicked: bar.asked("question")
    }
}
