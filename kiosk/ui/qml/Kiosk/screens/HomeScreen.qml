pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

KioskScreen {
    id: screen

    heading: title.text
    // Low screens get flat cards, so that every topic can be seen at once.
    readonly property bool flat: width < 26 * Theme.em || height < 27 * Theme.em
    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width - 2 * margin) / ((flat ? 17 : 12.5) * Theme.em))))
    readonly property bool low: height < 16 * Theme.em
    readonly property real gap: Theme.gap + Theme.mm

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    function amount(pages: int, minutes: int): string {
        const count = pages === 1 ? qsTr("1 page") : qsTr("%1 pages").arg(pages);
        if (minutes === 0)
            return count;
        return count + " · " + (minutes === 1 ? qsTr("1 minute") : qsTr("%1 minutes").arg(minutes));
    }

    ScrollPane {
        id: pane

        bottomMargin: 0.6 * Theme.em
        height: parent.height - y
        spacing: 0.8 * Theme.em
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        measure: screen.width - 2 * screen.margin
        width: parent.width - screen.margin - 2 * Theme.mm
        y: (screen.flat ? 0.6 : 0.9) * Theme.em

        onRested: fraction => screen.session.remember_scroll(fraction)

        Column {
            spacing: 0.15 * Theme.em
            width: grid.width

            BodyText {
                id: title

                Accessible.role: Accessible.Heading
                font.pixelSize: (screen.flat ? 1.5 : 1.75) * Theme.em
                font.weight: Font.Bold
                lineHeight: 1
                text: screen.view.title ?? ""
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                text: screen.view.summary ?? ""
                visible: text !== ""
                width: parent.width
            }
        }

        // Where only a few lines can be seen, the topics come first.
        Loader {
            active: !screen.low
            sourceComponent: tools
            visible: active
            width: grid.width
        }

        Grid {
            id: grid

            // What is left of the screen, shared out among the rows of cards, within reason.
            readonly property int lines: Math.ceil(cards.count / screen.columns)
            readonly property real share: Math.min(14 * Theme.em, (pane.height - y - about.height - 2.4 * Theme.em - (lines - 1) * rowSpacing) / lines)

            columnSpacing: screen.gap
            columns: screen.columns
            rowSpacing: screen.gap
            width: screen.width - 2 * screen.margin

            Repeater {
                id: cards

                readonly property real tallest: {
                    let tallest = 0;
                    for (let index = 0; index < count; index++)
                        tallest = Math.max(tallest, itemAt(index)?.implicitHeight ?? 0);
                    return tallest;
                }

                model: (screen.view.cards ?? []).concat([
                    {
                        "id": ""
                    }
                ])

                CardButton {
                    id: card

                    required property var modelData
                    readonly property bool urgent: modelData.id === ""

                    compact: screen.flat
                    glyph: urgent ? "warning" : modelData.icon
                    height: screen.flat ? (screen.columns === 1 ? implicitHeight : cards.tallest) : Math.max(cards.tallest, grid.share)
                    detail: screen.height < 36 * Theme.em || screen.flat || urgent ? "" : modelData.summary
                    note: urgent ? qsTr("Warning signs that cannot wait") : (modelData.foreign ? modelData.foreign + " · " : "") + screen.amount(modelData.count, modelData.minutes)
                    text: urgent ? qsTr("When to get help now") : modelData.title
                    tone: urgent ? "red" : modelData.tone
                    width: (grid.width - (screen.columns - 1) * screen.gap) / screen.columns

                    onClicked: urgent ? screen.session.help() : screen.session.open_section(modelData.id)
                }
            }
        }

        Loader {
            active: screen.low
            sourceComponent: tools
            visible: active
            width: grid.width
        }

        Flow {
            id: about

            spacing: screen.gap
            width: grid.width

            BasketButton {
                minimum: Theme.least
                take: screen.session.take
                width: Math.min(implicitWidth, grid.width)
            }

            PillButton {
                glyph: "info"
                minimum: Theme.least
                text: qsTr("About this information")
                width: Math.min(implicitWidth, grid.width)

                onClicked: screen.session.about()
            }
        }
    }

    Component {
        id: tools

        ToolRow {
            ToolButton {
                glyph: "magnifying-glass"
                text: qsTr("Find a word or a question")

                onClicked: screen.session.finder.open()
            }

            ToolButton {
                glyph: "list-bullets"
                text: qsTr("A to Z list")

                onClicked: screen.session.finder.open_letters()
            }

            ToolButton {
                glyph: "hand-pointing"
                text: qsTr("Explore the spine")
                visible: (screen.view.explore ?? "") !== ""

                onClicked: screen.session.explore.open(screen.view.explore)
            }

            ToolButton {
                glyph: "clock"
                text: qsTr("How much time?")

                onClicked: screen.session.guidance.offer_times()
            }

            ToolButton {
                glyph: "scales"
                text: qsTr("Compare treatments")
                visible: screen.view.compared ?? false

                onClicked: screen.session.guidance.offer_comparison()
            }
        }
    }
}
