pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model

// The body of a page.
Column {
    id: column

    property var rows: []
    property string tone: "teal"
    // The row that is shown elsewhere, or -1.
    property int hidden: -1
    // Where questions can be kept.
    property Basket basket: null
    // Where the meaning of a word can be asked.
    property Words asked: null
    // The row that was looked for, or -1.
    property int found: -1

    // Where the hidden row is shown.
    property Item elsewhere: null
    // The answers that were touched in quizzes, by page and quiz, and the page these rows belong to.
    property var touched: ({})
    property string page

    // Give every word that a touch explains its area, or none where another one is too near.
    function arrange() {
        if (column.asked === null)
            return;
        const marks = [];
        for (let index = 0; index < lines.count; index += 1)
            marks.push(...((lines.itemAt(index) as Slot)?.terms() ?? []));
        column.forceLayout();
        const places = [];
        for (const mark of marks) {
            const corner = mark.mapToItem(column, 0, 0);
            for (const place of mark.places())
                places.push({
                    "mark": mark,
                    "number": place.number,
                    "boxes": place.boxes,
                    "corner": corner,
                    "asked": {
                        "term": place.term,
                        "boxes": place.boxes.map(box => column.shifted(box, corner, 1))
                    }
                });
        }
        const areas = places.length === 0 ? [] : column.asked.areas(places.map(place => place.asked), column.taken(), Theme.least, Theme.gap, column.width);
        for (const mark of marks) {
            const kept = [];
            places.forEach((place, index) => {
                if (place.mark === mark && areas[index])
                    kept.push({
                        "number": place.number,
                        "boxes": place.boxes,
                        "area": column.shifted(areas[index], place.corner, -1)
                    });
            });
            if (JSON.stringify(kept) !== JSON.stringify(mark.kept))
                mark.kept = kept;
        }
    }

    function shifted(box: var, by: point, times: int): var {
        return {
            "left": box.left + times * by.x,
            "top": box.top + times * by.y,
            "width": box.width,
            "height": box.height
        };
    }

    // What else can be touched in here: only few rows have any of it.
    function taken(): var {
        const touchable = row => row.kind === "quiz" || row.question !== undefined || (row.links?.length ?? 0) > 0;
        const found = [];
        column.rows.forEach((row, index) => {
            if (touchable(row) || (row.rows ?? []).some(touchable))
                found.push(...column.buttons(lines.itemAt(index)));
        });
        return found;
    }

    function buttons(item: Item): var {
        const found = [];
        for (const child of item.children) {
            if (!child.visible || child instanceof TermMarks)
                continue;
            if (child instanceof T.AbstractButton) {
                const box = child.mapToItem(column, 0, 0, child.width, child.height);
                found.push({
                    "left": box.x,
                    "top": box.y,
                    "width": box.width,
                    "height": box.height
                });
            } else {
                found.push(...column.buttons(child));
            }
        }
        return found;
    }

    onPositioningComplete: Qt.callLater(arrange)
    onRowsChanged: Qt.callLater(arrange)

    signal followed(target: string)
    signal answered(quiz: int, answer: int, verdict: string)

    // What shows this row, or the part of it; see kiosk/core/spoken/utterance.py.
    function part(row: int, inner: int, line: int): Item {
        const slot = lines.itemAt(row) as Slot;
        if (row === column.hidden)
            return column.elsewhere;
        return slot === null ? null : slot.part(inner, line);
    }

    function gap(index: int): real {
        const kind = column.rows[index].kind;
        if (index === 0 || (index === 1 && column.hidden === 0))
            return 0;
        const before = column.rows[index - 1].kind;
        if (kind === "heading")
            return 1.1 * Theme.em;
        if (kind === "item" && before === "item")
            return 0.3 * Theme.em;
        return (["callout", "quiz"].some(box => kind === box || before === box) ? 0.9 : 0.6) * Theme.em;
    }

    function rowAt(index: int): Item {
        return lines.itemAt(index);
    }

    Repeater {
        id: lines

        model: column.rows

        Slot {}
    }

    component Slot: Item {
        id: slot

        required property var modelData
        required property int index
        readonly property bool boxed: ["callout", "quote", "quiz"].includes(modelData.kind)
        // Room for the bar beside what was looked for.
        readonly property real inset: index === column.found ? 0.6 * Theme.em : 0
        readonly property bool shown: index !== column.hidden

        function part(inner: int, line: int): Item {
            if (slot.modelData.kind === "quiz")
                return slot;
            return slot.boxed ? (box.item as BoxBlock).part(inner, line) : plain.part(line);
        }

        function terms(): var {
            if (slot.modelData.kind === "quiz")
                return [];
            if (slot.boxed)
                return (box.item as BoxBlock)?.terms() ?? [];
            return plain.terms === null ? [] : [plain.terms];
        }

        height: shown ? (boxed ? box.y + box.height : plain.y + plain.height) : 0
        visible: shown
        width: column.width

        Loader {
            active: slot.index === column.found
            anchors.bottomMargin: -0.25 * Theme.em
            anchors.fill: parent
            anchors.topMargin: column.gap(slot.index) - 0.25 * Theme.em

            sourceComponent: FoundMark {
                boxed: slot.boxed
                tone: column.tone
            }
        }

        Loader {
            id: box

            active: slot.boxed
            anchors.left: parent.left
            anchors.leftMargin: slot.inset
            anchors.right: parent.right
            y: column.gap(slot.index)

            sourceComponent: slot.modelData.kind === "quiz" ? quiz : text
        }

        Component {
            id: text

            BoxBlock {
                asked: column.asked
                basket: column.basket
                row: slot.modelData
                tone: column.tone

                onFollowed: target => column.followed(target)
                onMoved: Qt.callLater(column.arrange)
            }
        }

        Component {
            id: quiz

            QuizBlock {
                row: slot.modelData
                tone: column.tone
                touched: column.touched[column.page + "#" + slot.modelData.number] ?? -1

                onAnswered: (answer, verdict) => column.answered(slot.modelData.number, answer, verdict)
                onFollowed: target => column.followed(target)
            }
        }

        RowBlock {
            id: plain

            active: slot.shown && !slot.boxed
            asked: column.asked
            row: slot.modelData
            tone: column.tone
            anchors.left: parent.left
            anchors.leftMargin: slot.inset
            anchors.right: parent.right
            y: column.gap(slot.index)

            onFollowed: target => column.followed(target)
            onMoved: Qt.callLater(column.arrange)
        }
    }
}
