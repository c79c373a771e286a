import QtQuick
import QtQuick.Templates as T

// A word of the text that a touch explains: an area around it, large enough for any finger. The text itself shows the word.
T.AbstractButton {
    id: button

    required property var term
    // Where the word stands, a box for each line, in the item around this one.
    required property var boxes
    required property font wordFont

    Accessible.description: qsTr("Touch to read what it means")
    Accessible.name: text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    objectName: "term"
    text: term.word
}
