pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Lies over a text: dots below each word that a touch explains, and the areas to touch.
Item {
    id: marks

    required property BodyText words
    required property var row
    required property Words asked
    property string tone: "teal"
    // The words that have an area here: {number, boxes, area}.
    property var kept: []

    // Another layout: the places of all words have to be looked for anew.
    signal moved

    // Where each word stands: {number, term, boxes}, a box for each line. Only the links of a text tell where they are,
    // so a twin of it that is never seen has one for each word.
    function places(): var {
        if (marks.known === null)
            marks.known = marks.look();
        return marks.known;
    }

    property var known: null

    function forget() {
        marks.known = null;
        marks.moved();
    }

    function look(): var {
        const found = marks.row.terms.map((term, number) => ({
                    "number": number,
                    "term": term.term,
                    "boxes": []
                }));
        const pitch = twin.contentHeight / Math.max(1, twin.lineCount);
        for (let line = 0; line < twin.lineCount; line += 1) {
            const y = (line + 0.5) * pitch;
            let before = "";
            let start = 0;
            for (let x = 0; x < twin.width + marks.step; x += marks.step) {
                const here = twin.linkAt(x, y);
                if (here === before)
                    continue;
                const edge = marks.edge(x - marks.step, x, y, before);
                // Whatever else is a link leads to a page.
                if (before !== "" && edge - start > 0.3 * metrics.height)
                    found[Number(before)]?.boxes.push({
                        "left": start,
                        "top": line * pitch,
                        "width": edge - start,
                        "height": metrics.height
                    });
                start = edge;
                before = here;
            }
        }
        return found;
    }

    readonly property real step: 0.5 * metrics.height

    // The last point from `from` on, up to `to`, that belongs to the link `link`.
    function edge(from: real, to: real, y: real, link: string): real {
        let low = from;
        let high = to;
        while (high - low > 0.5) {
            const middle = (low + high) / 2;
            if (twin.linkAt(middle, y) === link)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    FontMetrics {
        id: metrics

        font: twin.font
    }

    // Nobody reads it, so it needs nothing of what our texts tell.
    Text {
        id: twin

        font: marks.words.font
        horizontalAlignment: marks.words.horizontalAlignment
        lineHeight: marks.words.lineHeight
        text: marks.row.probe
        textFormat: Text.StyledText
        visible: false
        width: marks.width
        wrapMode: marks.words.wrapMode

        onFontChanged: marks.forget()
        onWidthChanged: marks.forget()
    }

    Repeater {
        model: marks.kept

        Item {
            id: mark

            required property var modelData
            readonly property var term: marks.row.terms[modelData.number] ?? ({})

            Repeater {
                model: mark.modelData.boxes

                Row {
                    id: dots

                    required property var modelData
                    readonly property real dot: Math.max(2, Math.round(0.7 * Theme.mm))

                    spacing: 1.6 * dot
                    x: modelData.left
                    y: modelData.top + metrics.ascent + 0.9 * Theme.mm

                    Repeater {
                        model: Math.round((dots.modelData.width + dots.spacing) / (dots.dot + dots.spacing))

                        Rectangle {
                            color: Theme.tones[marks.tone].ink
                            height: dots.dot
                            radius: dots.dot / 2
                            width: dots.dot
                        }
                    }
                }
            }

            TermButton {
                boxes: mark.modelData.boxes
                height: mark.modelData.area.height
                term: mark.term
                width: mark.modelData.area.width
                wordFont: Qt.font({
                    "family": marks.words.font.family,
                    "pixelSize": marks.words.font.pixelSize,
                    "weight": mark.term.bold ? Font.Bold : marks.words.font.weight,
                    "italic": mark.term.italic ?? false
                })
                x: mark.modelData.area.left
                y: mark.modelData.area.top

                onClicked: marks.asked.open(mark.term, this)
            }
        }
    }
}
