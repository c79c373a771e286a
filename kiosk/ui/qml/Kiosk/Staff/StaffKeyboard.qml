pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Letters, digits and signs for the line of words that is being written. A real keyboard writes there as well.
Rectangle {
    id: board

    // The letters of the language staff use, from the top.
    required property var letters
    property TextInput target: null
    property bool shift: false
    property bool signs: false
    readonly property bool shown: target !== null
    readonly property real gap: 3 * Theme.mm
    readonly property var rows: signs ? ["1234567890", "-+()/.,:&'", "@_#;!?\"%*="] : letters
    readonly property int longest: Math.max(10, rows.reduce((most, row) => Math.max(most, row.length), 0))
    readonly property real key: Math.min(18 * Theme.mm, (width - 2 * gap + gap) / longest - gap)
    readonly property real tall: Math.max(12.5 * Theme.mm, 0.7 * key)

    function open(input: TextInput, numeric: bool) {
        if (board.target === input)
            return;
        board.target = input;
        board.signs = numeric;
        board.shift = false;
    }

    function close() {
        board.target = null;
    }

    function write(letters: string) {
        if (board.target.selectedText !== "")
            board.target.remove(board.target.selectionStart, board.target.selectionEnd);
        board.target.insert(board.target.cursorPosition, board.shift ? letters.toUpperCase() : letters);
        board.shift = false;
    }

    function rubOut() {
        const at = board.target.cursorPosition;
        if (board.target.selectedText !== "")
            board.target.remove(board.target.selectionStart, board.target.selectionEnd);
        else if (at > 0)
            board.target.remove(at - 1, at);
    }

    Accessible.name: qsTr("Keyboard")
    Accessible.role: Accessible.Grouping
    color: Theme.rail
    height: shown ? keys.height + 2 * gap : 0
    visible: shown

    Column {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: board.gap
        y: board.gap

        Repeater {
            model: board.rows

            Row {
                id: line

                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                // Letters stand where hands know them: turned round once more where the layout is turned round.
                layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
                spacing: board.gap

                Repeater {
                    model: line.modelData.split("")

                    BoardKey {
                        required property string modelData

                        Accessible.name: modelData
                        text: modelData
                        width: board.key
                        plain: true
                        capital: board.shift

                        onClicked: board.write(modelData)
                    }
                }
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: board.gap

            BoardKey {
                Accessible.checkable: true
                Accessible.checked: board.shift
                Accessible.name: qsTr("Capital letter")
                glyph: board.shift ? "arrow-fat-up-fill" : "arrow-fat-up"
                visible: !board.signs
                width: Math.max(board.key, wanted)

                onClicked: board.shift = !board.shift
            }

            BoardKey {
                Accessible.name: board.signs ? qsTr("Letters") : qsTr("Digits and signs")
                text: board.signs ? "abc" : "123 @"
                width: wanted

                onClicked: board.signs = !board.signs
            }

            BoardKey {
                Accessible.name: text
                plain: true
                text: qsTr("Space")
                width: Math.max(wanted, 2 * board.key)

                onClicked: board.write(" ")
            }

            BoardKey {
                Accessible.name: qsTr("Back one letter")
                glyph: "caret-left"
                width: board.key

                onClicked: board.target.cursorPosition -= 1
            }

            BoardKey {
                Accessible.name: qsTr("On one letter")
                glyph: "caret-right"
                width: board.key

                onClicked: board.target.cursorPosition += 1
            }

            BoardKey {
                Accessible.name: qsTr("Delete the last letter")
                glyph: "backspace"
                width: Math.max(board.key, wanted)

                onClicked: board.rubOut()
            }

            BoardKey {
                Accessible.name: text
                glyph: "caret-down"
                text: qsTr("Hide keys")
                width: wanted

                onClicked: board.close()
            }
        }
    }

    // Never called Key: PySide6 takes an item for the Python type of the same name, here Qt.Key, and crashes.
    component BoardKey: KeyButton {
        property bool capital: false

        em: Theme.note
        // The words being written keep the cursor.
        focusPolicy: Qt.NoFocus
        height: board.tall
        plain: false
    }
}
