pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// One row that is not a box.
Loader {
    id: block

    required property var row
    property string tone: "teal"
    property color ink: Theme.ink
    // Where questions can be kept.
    property Basket basket: null
    // Where the meaning of a word can be asked.
    property Words asked: null
    readonly property TermMarks terms: (block.item as WordsBlock)?.terms ?? null

    signal followed(target: string)
    signal moved

    function part(line: int): Item {
        if (line >= 0 && block.item instanceof TableBlock)
            return (block.item as TableBlock).part(line);
        if (line >= 0 && block.item instanceof PeopleBlock)
            return (block.item as PeopleBlock).part(line);
        return block.item as Item;
    }

    sourceComponent: {
        switch (block.row.kind) {
        case "figure":
            return figure;
        case "table":
            return table;
        case "people":
            return people;
        case "code":
            return code;
        case "divider":
            return divider;
        case "item":
            return block.row.question && block.basket ? question : words;
        default:
            return words;
        }
    }

    Component {
        id: words

        WordsBlock {
            asked: block.asked
            ink: block.ink
            row: block.row
            tone: block.tone

            onFollowed: target => block.followed(target)
            onMoved: block.moved()
        }
    }

    Component {
        id: question

        KeepRow {
            basket: block.basket
            key: block.row.question
            text: block.row.plain
        }
    }

    Component {
        id: figure

        FigureBlock {
            row: block.row
        }
    }

    Component {
        id: table

        TableBlock {
            row: block.row
            tone: block.tone

            onFollowed: target => block.followed(target)
        }
    }

    Component {
        id: people

        PeopleBlock {
            row: block.row
            tone: block.tone
        }
    }

    Component {
        id: code

        BodyText {
            font.family: "monospace"
            text: block.row.text
            wrapMode: Text.WrapAnywhere
        }
    }

    Component {
        id: divider

        Item {
            implicitHeight: Theme.em

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.line
                height: Math.max(1, 0.4 * Theme.mm)
                width: parent.width
            }
        }
    }
}
