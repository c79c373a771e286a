pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What a word of the text means, on a card beside the word, which stands out of the dimmed page. A touch anywhere else
// closes it.
Item {
    id: card

    required property Session session
    // What is in reach, from the bottom up.
    property real low: height
    readonly property var word: session.words.word
    readonly property string tone: "teal"
    readonly property TermButton button: session.words.button as TermButton
    // Where the word stands; it stays while the card is open.
    property var boxes: []
    // What of the word stands on each line. Not bound: measuring them would change what they are measured by.
    property var parts: []
    readonly property real margin: 4 * Theme.mm
    // Of a word on two lines, the part beside the card.
    readonly property rect near: boxes.length === 0 ? Qt.rect(0, 0, 0, 0) : boxes[under ? boxes.length - 1 : 0]
    readonly property real wordTop: Math.min(...boxes.map(box => box.y))
    readonly property real wordBottom: Math.max(...boxes.map(box => box.y + box.height))
    readonly property real apart: 4.5 * Theme.mm
    readonly property real above: wordTop - apart - margin - (height - low)
    readonly property real below: height - wordBottom - apart - margin
    readonly property bool under: paper.wanted <= below || below > above
    readonly property real room: full ? low - 2 * margin : under ? below : above
    // Where neither side of the word has room for two lines, the card lies over the word, which it shows again.
    property bool full: false
    // Whoever asked for larger text gets it; what does not fit then can be scrolled.
    readonly property real least: Math.min(Theme.em, Math.max(Theme.base, Theme.em > Theme.base ? 11 * Theme.mm : 0))
    property real em: Theme.em
    // Where there is little room, the way out stands beside the word.
    property bool tight: false

    function fit() {
        card.shrink(Math.max(card.above, card.below));
        const lines = Math.min(meaning.implicitHeight, 3 * card.em);
        card.full = paper.wanted - meaning.implicitHeight + lines > Math.max(card.above, card.below);
        if (card.full)
            card.shrink(card.room);
    }

    function shrink(room: real) {
        card.em = Theme.em;
        card.tight = paper.wanted > room;
        while (card.em > card.least && paper.wanted > room)
            card.em = Math.max(card.least, card.em - Theme.mm);
    }

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog
    focus: true
    Component.onCompleted: {
        for (let item = button as Item; item !== null; item = item.parent) {
            if (item instanceof ScrollPane)
                (item as ScrollPane).halt();
        }
        if (button !== null)
            boxes = button.boxes.map(box => button.parent.mapToItem(card, box.left, box.top, box.width, box.height));
        parts = boxes.map((box, line) => part(line));
        fit();
        forceActiveFocus();
        Accessible.announce(title.text + ". " + meaning.text, Accessible.Polite);
    }
    onHeightChanged: if (boxes.length > 0)
        session.words.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: 0.6
    }

    MouseArea {
        Accessible.name: qsTr("Close")
        Accessible.role: Accessible.Button
        Accessible.onPressAction: card.session.words.close()
        anchors.fill: parent

        onClicked: mouse => {
            if (!paper.contains(mapToItem(paper, mouse.x, mouse.y)))
                card.session.words.close();
        }

        // The word once more, above what dims the page.
        Repeater {
            model: card.full ? [] : card.boxes

            Rectangle {
                id: lit

                required property var modelData
                required property int index

                objectName: "lit"
                color: Theme.card
                height: modelData.height + 0.6 * Theme.mm
                radius: 1.6 * Theme.mm
                width: Math.max(modelData.width, word.implicitWidth) + 3 * Theme.mm
                x: modelData.x + (modelData.width - width) / 2
                y: modelData.y - 0.3 * Theme.mm

                Text {
                    id: word

                    Accessible.ignored: true
                    color: Theme.tones[card.tone].ink
                    font: card.button?.wordFont ?? Qt.font({
                        "pixelSize": Theme.em
                    })
                    text: card.parts[lit.index] ?? ""
                    textFormat: Text.PlainText
                    x: 1.5 * Theme.mm
                    y: 0.3 * Theme.mm
                }
            }
        }
    }

    component CloseButton: PillButton {
        anchors.right: parent.right
        em: card.em
        filled: true
        glyph: "x"
        // On low glass the word it explains must find room beside it.
        minimum: card.height < 150 * Theme.mm ? Math.min(Theme.least, 16 * Theme.mm) : Theme.least
        text: qsTr("Close")
        tone: card.tone
        width: Math.min(implicitWidth, paper.measure)

        onClicked: card.session.words.close()
    }

    TextMetrics {
        id: metrics

        font: card.button?.wordFont ?? Qt.font({
            "pixelSize": Theme.em
        })
    }

    // What of the word stands on its line with this number.
    function part(line: int): string {
        const all = card.button === null ? [] : card.button.text.split(" ");
        if (card.boxes.length === 1)
            return all.join(" ");
        let first = all.length - 1;
        for (let count = 1; count < all.length; count += 1) {
            metrics.text = all.slice(0, count).join(" ");
            if (Math.abs(metrics.advanceWidth - card.boxes[0].width) < 0.4 * Theme.em)
                first = count;
        }
        return (line === 0 ? all.slice(0, first) : all.slice(first)).join(" ");
    }

    // Points at the word.
    Rectangle {
        border.color: paper.border.color
        border.width: paper.border.width
        color: paper.color
        height: width
        rotation: 45
        width: 5 * Theme.mm
        x: Math.max(paper.x + 6 * Theme.mm, Math.min(paper.x + paper.width - 6 * Theme.mm - width, card.near.x + (card.near.width - width) / 2))
        visible: !card.full
        y: (card.under ? paper.y : paper.y + paper.height) - height / 2
    }

    Rectangle {
        id: paper

        objectName: "card"

        readonly property real padding: 0.8 * card.em
        readonly property real measure: width - 2 * padding
        readonly property real head: Math.max(title.implicitHeight + (aside.visible ? aside.implicitHeight : 0), card.tight ? close.height : 0)
        readonly property real between: 0.4 * card.em
        readonly property real wanted: head + between + meaning.implicitHeight + foot.height + 2 * padding

        border.color: Theme.edge
        border.width: Theme.outlined ? Math.max(3, 0.8 * Theme.mm) : 0
        color: Theme.card
        height: Math.min(wanted, card.room)
        radius: 6 * Theme.mm
        width: Math.min(card.width - 2 * card.margin, 21 * card.em)
        x: Math.max(card.margin, Math.min(card.width - card.margin - width, card.near.x + (card.near.width - width) / 2))
        y: {
            if (card.full)
                return card.height - card.low / 2 - height / 2;
            return card.under ? card.wordBottom + card.apart : card.wordTop - card.apart - height;
        }

        Item {
            id: sheet

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: card.word.mirrored ?? Theme.mirrored
            anchors.fill: parent
            anchors.margins: paper.padding

            BodyText {
                id: title

                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                color: Theme.tones[card.tone].ink
                font.pixelSize: 1.25 * card.em
                font.weight: Font.Bold
                lineHeight: 1
                text: card.word.term ?? ""
                width: paper.measure - (card.tight ? close.width + Theme.gap : 0)
            }

            BodyText {
                id: aside

                anchors.left: parent.left
                anchors.top: title.bottom
                color: Theme.soft
                font.pixelSize: Math.min(card.em, Theme.small)
                lineHeight: 1
                text: card.word.aside ?? ""
                visible: text !== ""
                width: title.width
            }

            CloseButton {
                visible: card.tight
            }

            ScrollPane {
                id: pane

                anchors.bottom: foot.top
                anchors.left: parent.left
                button: false
                height: paper.height - 2 * paper.padding - paper.head - paper.between - foot.height
                measure: paper.measure
                paper: paper.color
                width: paper.measure + 5 * Theme.mm

                BodyText {
                    id: meaning

                    font.pixelSize: card.em
                    text: card.word.meaning ?? ""
                    width: pane.measure
                }
            }

            Item {
                id: foot

                readonly property bool stacked: hear.visible && !card.tight && hear.implicitWidth + close.implicitWidth + Theme.gap > width
                readonly property real above: 1.5 * paper.between

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                height: (hear.visible || !card.tight ? above + Math.max(close.height, hear.height) : 0) + (stacked ? hear.height + Theme.gap : 0)
                width: paper.measure

                PillButton {
                    id: hear

                    anchors.left: parent.left
                    em: card.em
                    glyph: "speaker-high"
                    minimum: Theme.least
                    text: qsTr("Hear it again")
                    tone: card.tone
                    visible: card.session.words.heard
                    width: Math.min(implicitWidth, parent.width)
                    y: foot.above

                    onClicked: card.session.words.hear()
                }
            }

            CloseButton {
                id: close

                anchors.bottom: parent.bottom
                visible: !card.tight
            }
        }
    }
}
