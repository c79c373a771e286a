pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Words typed above, what they find below them, and a keyboard within reach at the bottom. Where there is no room for
// both, the keys can be put away.
KioskScreen {
    id: screen

    readonly property Finder finder: session.finder
    readonly property real gap: 3 * Theme.mm
    readonly property real room: height - field.height - 3 * gap
    readonly property bool tight: room - keyboard.height < 13 * Theme.em
    property bool typing: true
    readonly property bool keys: typing || !tight
    readonly property real key: Math.max(12 * Theme.mm, Math.min(18 * Theme.mm, (width - 2 * margin + gap) / keyboard.longest - gap))

    status: {
        if (screen.finder.state !== "found")
            return screen.finder.state === "nothing" ? qsTr("Nothing found") : "";
        return beside.count === 1 ? qsTr("1 page found") : qsTr("%1 pages found").arg(beside.count);
    }

    function scrollTo(scroll: real) {
        screen.typing = true;
        pane.scrollTo(scroll);
    }

    SearchField {
        id: field

        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        anchors.right: beside.left
        anchors.rightMargin: screen.gap
        anchors.top: parent.top
        anchors.topMargin: screen.gap + Math.max(0, (beside.height - height) / 2)
        // Above a keyboard on low glass, no more than it has room for.
        em: screen.height < 120 * Theme.mm ? Math.min(Theme.em, (screen.height < 80 * Theme.mm ? 7.25 : 9) * Theme.mm) : Theme.em
        hint: qsTr("What are you looking for?")
        words: screen.finder.query
    }

    PillButton {
        id: beside

        readonly property int count: screen.finder.results.length
        readonly property bool turns: screen.tight && (screen.finder.state === "found" || screen.finder.state === "nothing" || !screen.keys)

        anchors.right: parent.right
        anchors.rightMargin: screen.margin
        anchors.verticalCenter: field.verticalCenter
        em: Math.min(Theme.em, Math.max(7.25 * Theme.mm, screen.width / 34))
        minimum: screen.height < 120 * Theme.mm ? 16 * Theme.mm : Theme.target
        filled: turns
        glyph: turns ? (screen.keys ? (count === 0 ? "question" : "eye") : "keyboard") : "list-bullets"
        text: {
            if (!turns)
                return qsTr("A to Z list");
            if (!screen.keys)
                return qsTr("Show keys");
            return count === 0 ? qsTr("Nothing found") : (count === 1 ? qsTr("Show 1 page") : qsTr("Show %1 pages").arg(count));
        }

        onClicked: {
            if (turns)
                screen.typing = !screen.typing;
            else
                screen.finder.open_letters();
        }
    }

    ScrollPane {
        id: pane

        anchors.bottom: screen.keys ? keyboard.top : parent.bottom
        anchors.bottomMargin: screen.gap
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        anchors.top: field.bottom
        anchors.topMargin: Math.ceil(screen.gap + Math.max(0, (beside.height - field.height) / 2)) + 1
        bottomMargin: 0.2 * Theme.em
        button: !screen.tight || !screen.keys
        measure: screen.width - 2 * screen.margin
        spacing: screen.gap
        visible: height > 12.5 * Theme.mm
        width: parent.width - screen.margin - 2 * Theme.mm

        onRested: fraction => screen.session.remember_scroll(fraction)

        BodyText {
            Accessible.role: Accessible.Heading
            color: screen.finder.state === "nothing" ? Theme.tones.teal.ink : Theme.soft
            font.weight: screen.finder.state === "nothing" ? Font.DemiBold : Font.Normal
            lineHeight: 1.05
            text: {
                switch (screen.finder.state) {
                case "waiting":
                    return qsTr("One moment …");
                case "nothing":
                    return qsTr("No page has these words. That is not your fault.");
                default:
                    if (words.count === 0)
                        return qsTr("Type a word. Small mistakes do not matter.");
                    return screen.tight ? qsTr("Type a word, or touch one of these.") : qsTr("Type a word, or touch one of these. Small mistakes do not matter.");
                }
            }
            // The words speak for themselves where there is no room for both.
            visible: screen.finder.state !== "found" && !(screen.finder.state === "empty" && words.brief)
            width: parent.width
        }

        Flow {
            spacing: screen.gap
            visible: screen.finder.state === "empty"
            width: parent.width

            Repeater {
                id: words

                // Above the keys of low glass there is room for some rows, or for these words alone.
                readonly property bool few: screen.tight && screen.keys
                readonly property bool brief: few && count > 0 && pane.height >= tall && pane.height < 2 * Theme.em + 2 * screen.gap + tall
                readonly property real em: few ? Math.max(7.25 * Theme.mm, Math.min(Theme.em, (pane.height - 8 * Theme.mm) / 1.3)) : Theme.em
                readonly property real tall: Math.max(12.5 * Theme.mm, 1.3 * em + 4 * Theme.mm)
                readonly property int rows: few ? Math.floor((pane.height + screen.gap - (brief ? 0 : 2 * Theme.em + screen.gap)) / (tall + screen.gap)) : count

                model: screen.finder.examples.slice(0, screen.height > screen.width ? 32 : 16)

                Word {}
            }
        }

        BodyText {
            color: Theme.soft
            lineHeight: 1.05
            text: qsTr("Try a shorter word, look in the A to Z list, or ask the front desk. It is also a good question for your doctor.")
            visible: screen.finder.state === "nothing"
            width: parent.width
        }

        BodyText {
            color: Theme.soft
            lineHeight: 1.05
            text: qsTr("Did you mean:")
            visible: screen.finder.suggestions.length > 0
            width: parent.width
        }

        Flow {
            spacing: screen.gap
            visible: screen.finder.state === "nothing"
            width: parent.width

            Repeater {
                model: screen.finder.suggestions

                PillButton {
                    required property string modelData

                    glyph: "magnifying-glass"
                    minimum: 12.5 * Theme.mm
                    text: modelData
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)

                    onClicked: screen.finder.write(modelData)
                }
            }

            PillButton {
                glyph: "list-bullets"
                minimum: 12.5 * Theme.mm
                text: qsTr("Look from A to Z")
                width: Math.min(implicitWidth, parent.width)

                onClicked: screen.finder.open_letters()
            }

            PillButton {
                glyph: "phone"
                minimum: 12.5 * Theme.mm
                text: qsTr("Ask us")
                width: Math.min(implicitWidth, parent.width)

                onClicked: screen.session.contact()
            }
        }

        Repeater {
            // By number, so that the cards stay while somebody types.
            model: screen.finder.results.length

            ResultButton {
                required property int index

                brief: screen.tight && screen.keys
                row: screen.finder.results[index] ?? screen.finder.results[0]
                width: parent.width

                onClicked: screen.finder.open_result(index)
            }
        }
    }

    Keyboard {
        id: keyboard

        compact: screen.height < 92 * Theme.mm

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.gap
        anchors.horizontalCenter: parent.horizontalCenter
        digits: screen.height > 190 * Theme.mm
        finder: screen.finder
        size: screen.key
        tall: screen.height > 150 * Theme.mm ? 15 * Theme.mm : 12.2 * Theme.mm
        visible: screen.keys
    }

    component Word: PillButton {
        required property string modelData
        required property int index
        readonly property Word before: words.itemAt(index - 1) as Word
        readonly property bool begins: before === null || before.end + screen.gap + implicitWidth > pane.measure
        readonly property int line: before === null ? 0 : before.line + (begins ? 1 : 0)
        readonly property real end: (begins ? 0 : before.end + screen.gap) + implicitWidth

        em: words.em
        glyph: "magnifying-glass"
        minimum: 12.5 * Theme.mm
        text: modelData
        visible: line < words.rows
        width: Math.min(implicitWidth, parent?.width ?? implicitWidth)

        onClicked: screen.finder.write(modelData)
    }
}
