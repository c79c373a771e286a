pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Choose two or three pages to see side by side.
KioskScreen {
    id: screen

    readonly property int columns: width > 48 * Theme.em ? 2 : 1
    readonly property real gap: 4 * Theme.mm
    readonly property string tone: view.tone ?? "teal"
    // Where little can be seen at a time, the advice scrolls with the rest.
    readonly property bool low: height < 16 * Theme.em
    readonly property string names: chosen.map(page => cards.pages.find(card => card.id === page).title).join(", ")
    readonly property string advice: [qsTr("None chosen yet"), qsTr("One chosen. Choose one more."), qsTr("Two chosen. You can add one more."), qsTr("Three chosen. Touch one of them to take it out.")][Math.min(3, chosen.length)]
    readonly property var chosen: session.guidance.chosen.filter(page => cards.pages.some(card => card.id === page))

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    heading: title.text

    ScrollPane {
        id: pane

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        anchors.top: parent.top
        anchors.topMargin: 0.9 * Theme.em
        bottomMargin: 0.6 * Theme.em
        button: false
        measure: screen.width - 2 * screen.margin
        spacing: 0.9 * Theme.em
        tone: screen.tone
        width: parent.width - screen.margin - 2 * Theme.mm

        onRested: fraction => screen.session.remember_scroll(fraction)

        Column {
            spacing: 0.15 * Theme.em
            width: grid.width

            BodyText {
                id: title

                Accessible.role: Accessible.Heading
                color: Theme.tones[screen.tone].ink
                font.pixelSize: 1.6 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1
                text: qsTr("Compare side by side")
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                lineHeight: 1.1
                text: cards.pages.length > 0 ? qsTr("Touch two or three. You see them side by side, on the same questions. None of them wins: what fits you is for you and your doctor to decide.") : qsTr("There is nothing to compare at the moment.")
                width: parent.width
            }
        }

        BodyText {
            font.weight: Font.DemiBold
            text: screen.advice
            visible: screen.low && cards.pages.length > 0
            width: grid.width
        }

        Grid {
            id: grid

            columnSpacing: screen.gap
            columns: screen.columns
            rowSpacing: screen.gap
            width: screen.width - 2 * screen.margin

            Repeater {
                id: cards

                readonly property var pages: screen.view.cards ?? []
                readonly property real tallest: {
                    let tallest = 0;
                    for (let index = 0; index < count; index++)
                        tallest = Math.max(tallest, itemAt(index)?.implicitHeight ?? 0);
                    return tallest;
                }

                model: pages

                CardButton {
                    required property var modelData

                    choosable: true
                    chosen: screen.chosen.includes(modelData.id)
                    compact: true
                    glyph: modelData.icon
                    height: screen.columns === 1 ? implicitHeight : cards.tallest
                    note: modelData.summary
                    text: modelData.title
                    tone: modelData.tone
                    width: (grid.width - (screen.columns - 1) * screen.gap) / screen.columns

                    onClicked: screen.session.guidance.choose(modelData.id)
                }
            }
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        color: Theme.rail
        readonly property real above: screen.low || hint.beside ? 0 : hint.height + 2 * Theme.mm

        height: above + Math.max(16 * Theme.mm, hint.beside && !screen.low ? hint.height : 0, go.height, more.height) + 7 * Theme.mm
        width: parent.width

        BodyText {
            id: hint

            readonly property bool beside: screen.width > 46 * Theme.em

            anchors.left: beside ? more.right : parent.left
            anchors.leftMargin: beside ? Theme.em : screen.margin
            anchors.right: beside ? go.left : parent.right
            anchors.rightMargin: beside ? Theme.em : screen.margin
            font.weight: Font.DemiBold
            lineHeight: 1.05
            text: beside && screen.names !== "" ? screen.names + ". " + screen.advice : screen.advice
            visible: !screen.low
            y: beside ? (parent.height - height) / 2 : 2 * Theme.mm
        }

        PillButton {
            id: more

            anchors.bottom: parent.bottom
            anchors.bottomMargin: (foot.height - foot.above - height) / 2
            anchors.left: parent.left
            anchors.leftMargin: screen.margin
            em: go.em
            filled: !go.visible
            glyph: "arrow-down"
            text: qsTr("More below")
            tone: screen.tone
            visible: pane.more

            onClicked: pane.forward()
        }

        PillButton {
            id: go

            anchors.bottom: parent.bottom
            anchors.bottomMargin: more.anchors.bottomMargin
            anchors.right: parent.right
            anchors.rightMargin: screen.margin
            em: Math.floor(Math.min(Theme.em, screen.width / 26, 1.25 * Theme.base))
            filled: true
            glyph: "arrow-right"
            glyphAfter: true
            text: qsTr("Compare")
            tone: screen.tone
            visible: screen.chosen.length > 1

            onClicked: screen.session.guidance.compare()
        }
    }
}
