pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Letters to touch, on the sizes of the theme. Keys act when the finger leaves them.
Column {
    id: board

    required property Finder finder
    // How wide and how high a key is.
    required property real size
    required property real tall
    property bool digits: false
    // Three rows on the smallest screens: Space and Delete stand beside the last letters.
    property bool compact: false
    readonly property real em: Math.max(7.25 * Theme.mm, Math.min(Theme.em, 0.55 * tall))
    readonly property real gap: 3 * Theme.mm
    readonly property var rows: (digits ? ["1234567890"] : []).concat(finder.key_rows)
    readonly property int longest: rows.reduce((most, row, index) => Math.max(most, row.length + (compact && index === rows.length - 1 ? 3 : 0)), 0)
    readonly property real breadth: longest * (size + gap) - gap

    Accessible.name: qsTr("Keyboard")
    Accessible.role: Accessible.Grouping
    spacing: gap

    Repeater {
        model: board.rows

        Row {
            id: line

            required property string modelData
            required property int index

            objectName: "keys"

            anchors.horizontalCenter: parent?.horizontalCenter
            // Letters stand where hands know them: turned round once more where the layout is turned round.
            layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            spacing: board.gap

            Repeater {
                model: line.modelData.split("")

                KeyButton {
                    required property string modelData

                    Accessible.name: modelData
                    em: board.em
                    height: board.tall
                    text: modelData
                    width: board.size

                    onClicked: board.finder.type(modelData)
                }
            }

            KeyButton {
                Accessible.name: text
                em: board.em
                height: board.tall
                text: qsTr("Space")
                visible: board.compact && line.index === board.rows.length - 1
                width: Math.max(wanted, 2 * board.size + board.gap)

                onClicked: board.finder.type(" ")
            }

            KeyButton {
                Accessible.name: qsTr("Delete the last letter")
                em: board.em
                glyph: "backspace"
                height: board.tall
                plain: false
                visible: board.compact && line.index === board.rows.length - 1
                width: board.size

                onClicked: board.finder.rub_out()
            }
        }
    }

    Row {
        id: below

        objectName: "keys"

        readonly property real spare: board.breadth - order.width - back.width - clear.width - 3 * board.gap

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: board.gap
        visible: !board.compact

        KeyButton {
            id: order

            Accessible.name: board.finder.abc_keys ? qsTr("QWERTY: letters as on a typewriter") : qsTr("ABC: letters in the order of the alphabet")
            em: board.em
            height: board.tall
            plain: false
            text: board.finder.abc_keys ? "QWERTY" : "ABC"
            width: Math.max(board.size, wanted)

            onClicked: board.finder.switch_keys()
        }

        KeyButton {
            Accessible.name: text
            em: board.em
            height: board.tall
            text: qsTr("Space")
            width: Math.max(wanted, below.spare)

            onClicked: board.finder.type(" ")
        }

        KeyButton {
            id: back

            Accessible.name: qsTr("Delete the last letter")
            em: board.em
            glyph: "backspace"
            height: board.tall
            plain: false
            text: qsTr("Delete")
            width: Math.max(board.size, wanted)

            onClicked: board.finder.rub_out()
        }

        KeyButton {
            id: clear

            Accessible.name: qsTr("Clear all words")
            em: board.em
            glyph: "x"
            height: board.tall
            plain: false
            text: qsTr("Clear")
            width: Math.max(board.size, wanted)

            onClicked: board.finder.clear()
        }
    }
}
