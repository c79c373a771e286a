pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A callout or a quotation: a tinted box with a bar, an icon, a title and rows of its own.
Rectangle {
    id: box

    required property var row
    property string tone: "teal"
    property Basket basket: null
    property Words asked: null
    readonly property string kind: row.callout ?? "quote"
    readonly property string boxTone: ({
            "warning": "red",
            "important": "clay",
            "ask": "green",
            "keep": tone
        })[kind] ?? tone
    readonly property string glyph: ({
            "note": "info",
            "tip": "lightbulb",
            "important": "warning-circle",
            "warning": "warning",
            "keep": "bookmark-simple",
            "ask": "chat-circle-dots",
            "action": "check-circle"
        })[kind] ?? "quotes"

    signal followed(target: string)
    signal moved

    // The words that a touch explains, of each row.
    function terms(): var {
        content.forceLayout();
        const found = [];
        for (let index = 0; index < inside.count; index += 1)
            found.push((inside.itemAt(index) as RowBlock)?.terms ?? null);
        return found.filter(marks => marks !== null);
    }

    function part(inner: int, line: int): Item {
        return inner < 0 ? heading : (inside.itemAt(inner) as RowBlock).part(line);
    }

    border.color: Theme.tones[boxTone].ink
    border.width: Theme.outlined ? Math.max(2, 0.5 * Theme.mm) : 0
    color: Theme.tones[boxTone].tint
    implicitHeight: content.height + 1.5 * Theme.em
    radius: 4 * Theme.mm

    Rectangle {
        color: Theme.tones[box.boxTone].ink
        height: parent.height - 1.4 * Theme.em
        radius: width / 2
        width: 1.3 * Theme.mm
        anchors.left: parent.left
        anchors.leftMargin: 0.6 * Theme.em
        y: 0.7 * Theme.em
    }

    Column {
        id: content

        spacing: 0.45 * Theme.em
        anchors.left: parent.left
        anchors.leftMargin: 1.4 * Theme.em
        width: parent.width - 2.3 * Theme.em
        y: 0.75 * Theme.em

        Item {
            id: heading

            height: Math.max(title.implicitHeight, symbol.height)
            visible: title.text !== ""
            width: parent.width

            GlyphIcon {
                id: symbol

                anchors.left: parent.left
                color: Theme.tones[box.boxTone].ink
                name: box.glyph
                y: 0.05 * Theme.em
            }

            BodyText {
                id: title

                Accessible.role: Accessible.Heading
                color: Theme.tones[box.boxTone].ink
                font.pixelSize: 1.08 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1.02
                text: box.row.title
                anchors.left: symbol.right
                anchors.leftMargin: 0.4 * Theme.em
                anchors.right: parent.right
            }
        }

        Repeater {
            id: inside

            model: box.row.rows

            RowBlock {
                required property var modelData

                asked: box.asked
                basket: box.basket
                row: modelData
                tone: box.boxTone
                width: content.width

                onFollowed: target => box.followed(target)
                onMoved: box.moved()
            }
        }
    }
}
