pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A heading, a paragraph or one item of a list. Links can be touched in the text and, large enough for any finger, in
// the buttons below it.
Item {
    id: words

    required property var row
    property string tone: "teal"
    property color ink: Theme.ink
    // The same words with the sentence underlined that is being read aloud.
    property string marked: ""
    // Where the meaning of a word can be asked.
    property Words asked: null
    readonly property TermMarks terms: marks.item as TermMarks
    readonly property string told: marked === "" ? row.text : marked
    readonly property bool heading: row.kind === "heading"
    readonly property bool item: row.kind === "item"
    readonly property real indent: item ? (0.2 + row.depth * 1.2) * Theme.em : 0

    signal followed(target: string)
    signal moved

    implicitHeight: text.height + (links.active ? links.height + 0.5 * Theme.em : 0)

    Loader {
        active: words.item
        anchors.left: parent.left
        anchors.leftMargin: words.indent

        sourceComponent: BodyText {
            Accessible.ignored: true
            color: Theme.tones[words.tone].ink
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignRight
            text: words.row.marker
            width: (words.row.marker.length > 2 ? 1.5 : 0.9) * Theme.em
        }
    }

    BodyText {
        id: text

        // A number tells the order, a bullet nothing.
        Accessible.name: words.item && words.row.marker.length > 1 ? words.row.marker + " " + plain : plain
        Accessible.role: words.heading ? Accessible.Heading : (words.item ? Accessible.ListItem : Accessible.StaticText)
        color: words.ink
        font.pixelSize: words.heading ? (words.row.level === 2 ? 1.22 : 1.08) * Theme.em : Theme.em
        font.weight: words.heading ? Font.Bold : Font.Normal
        lineHeight: words.heading ? 1.02 : 1.15
        linkColor: Theme.tones[words.tone].ink
        text: words.row.marked ? Theme.marked(words.told, words.tone) : words.told
        textFormat: Text.StyledText
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: words.item ? words.indent + (words.row.marker.length > 2 ? 2 : 1.4) * Theme.em : 0

        onLinkActivated: link => words.followed(link)
    }

    Loader {
        id: marks

        active: words.asked !== null && words.row.terms !== undefined
        anchors.fill: text
        // Dots below words, never on them.
        z: -1

        sourceComponent: TermMarks {
            asked: words.asked
            row: words.row
            tone: words.tone
            words: text

            onMoved: words.moved()
        }
    }

    Loader {
        id: links

        active: words.row.links.length > 0
        anchors.left: text.left
        anchors.right: text.right
        y: text.height + 0.4 * Theme.em

        sourceComponent: LinkButtons {
            links: words.row.links
            tone: words.tone

            onFollowed: target => words.followed(target)
        }
    }
}
