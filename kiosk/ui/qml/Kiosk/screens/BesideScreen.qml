pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The chosen pages side by side: a column each where there is room, else one question at a time, one page below the
// other. The question stays in view.
KioskScreen {
    id: screen

    readonly property var columns: view.columns ?? []
    readonly property var lines: view.lines ?? []
    readonly property string tone: view.tone ?? "teal"
    readonly property real gap: 7 * Theme.mm
    readonly property real free: width - 2 * margin
    readonly property real questionWidth: 8.5 * Theme.em
    readonly property real share: (free - questionWidth - columns.length * gap) / Math.max(1, columns.length)
    readonly property bool stacked: share < 13 * Theme.em || height < 24 * Theme.em
    readonly property bool low: height < 10 * Theme.em
    readonly property int asked: Math.max(0, Math.min(lines.length - 1, session.guidance.question))
    readonly property var shown: stacked ? lines.slice(asked, asked + 1) : lines

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    function ask(question: int) {
        screen.session.guidance.ask(question);
        pane.scrollTo(0);
    }

    heading: title.text

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        spacing: 0.5 * Theme.em
        width: screen.free
        y: (screen.low ? 0.3 : 0.7) * Theme.em

        BodyText {
            id: title

            Accessible.role: Accessible.Heading
            color: Theme.tones[screen.tone].ink
            font.pixelSize: (screen.low ? 0.95 : screen.stacked ? 1.3 : 1.5) * Theme.em
            font.weight: Font.Bold
            lineHeight: 1
            text: screen.stacked && screen.lines.length > 0 ? screen.lines[screen.asked].question : qsTr("Side by side")
            width: parent.width
        }

        Row {
            id: tops

            readonly property real tallest: {
                let tallest = 0;
                for (let index = 0; index < heads.count; index++)
                    tallest = Math.max(tallest, (heads.itemAt(index) as Head)?.implicitHeight ?? 0);
                return tallest;
            }

            leftPadding: LayoutMirroring.enabled ? 0 : screen.questionWidth + screen.gap
            rightPadding: LayoutMirroring.enabled ? screen.questionWidth + screen.gap : 0
            spacing: screen.gap
            visible: !screen.stacked

            Repeater {
                id: heads

                model: screen.stacked ? [] : screen.columns

                Head {
                    required property var modelData

                    height: tops.tallest
                    page: modelData
                    width: screen.share
                }
            }
        }
    }

    ScrollPane {
        id: pane

        anchors.bottom: steps.visible ? steps.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        anchors.top: head.bottom
        anchors.topMargin: 0.4 * Theme.em
        bottomMargin: 0.8 * Theme.em
        button: !screen.stacked
        measure: screen.free
        tone: screen.tone
        width: parent.width - screen.margin - 2 * Theme.mm

        onRested: fraction => screen.session.remember_scroll(fraction)

        BodyText {
            bottomPadding: 0.6 * Theme.em
            text: qsTr("Choose two or three to see them side by side.")
            visible: screen.columns.length < 2
            width: screen.free
        }

        Repeater {
            model: screen.shown

            Item {
                id: line

                required property var modelData
                required property int index

                height: cells.height + (screen.stacked ? 0 : 1.2 * Theme.em)
                width: screen.free

                Rectangle {
                    color: Theme.line
                    height: Math.max(1, 0.3 * Theme.mm)
                    visible: !screen.stacked
                    width: parent.width
                }

                BodyText {
                    id: question

                    Accessible.role: Accessible.Heading
                    anchors.left: parent.left
                    color: Theme.tones[screen.tone].ink
                    font.pixelSize: 1.08 * Theme.em
                    font.weight: Font.Bold
                    lineHeight: 1.02
                    text: line.modelData.question
                    visible: !screen.stacked
                    width: screen.questionWidth
                    y: 0.6 * Theme.em + Math.max(0, Math.min(pane.here - line.y, line.height - height - 1.2 * Theme.em))
                }

                Grid {
                    id: cells

                    anchors.left: parent.left
                    anchors.leftMargin: screen.stacked ? 0 : screen.questionWidth + screen.gap
                    columnSpacing: screen.gap
                    columns: screen.stacked ? 1 : screen.columns.length
                    rowSpacing: 1.2 * Theme.em
                    y: screen.stacked ? 0 : 0.6 * Theme.em

                    Repeater {
                        model: line.modelData.cells

                        Column {
                            id: cell

                            required property var modelData
                            required property int index
                            readonly property var page: screen.columns[index]

                            spacing: 0.5 * Theme.em
                            width: screen.stacked ? screen.free : screen.share

                            Loader {
                                active: screen.stacked && cell.page !== undefined
                                visible: active
                                width: parent.width

                                sourceComponent: Head {
                                    page: cell.page
                                }
                            }

                            BlockColumn {
                                rows: cell.modelData
                                tone: cell.page?.tone ?? screen.tone
                                width: parent.width

                                onFollowed: target => screen.session.follow(target)
                            }

                            BodyText {
                                color: Theme.soft
                                text: qsTr("This page does not say.")
                                visible: cell.modelData.length === 0
                                width: parent.width
                            }

                            Loader {
                                active: screen.stacked && cell.page !== undefined
                                visible: active
                                width: parent.width

                                sourceComponent: Ways {
                                    page: cell.page
                                }
                            }
                        }
                    }
                }
            }
        }

        PillButton {
            anchors.left: parent?.left
            glyph: "plus-circle"
            text: qsTr("Choose another one")
            tone: screen.tone
            visible: screen.columns.length < 2
            width: Math.min(implicitWidth, screen.free)

            onClicked: screen.session.guidance.offer_comparison()
        }

        BodyText {
            color: Theme.soft
            text: qsTr("None of them wins. What fits you is for you and your doctor to decide.")
            topPadding: 0.8 * Theme.em
            width: screen.free
        }
    }

    Item {
        id: steps

        readonly property real em: Math.floor(Math.min(Theme.em, screen.free / 26))

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.mm
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        height: next.implicitHeight + 3 * Theme.mm
        visible: screen.stacked && screen.lines.length > 1
        width: screen.free

        PillButton {
            id: previous

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            em: steps.em
            glyph: "arrow-left"
            text: qsTr("Previous")
            tone: screen.tone
            visible: screen.asked > 0

            onClicked: screen.ask(screen.asked - 1)
        }

        PillButton {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: previous.visible ? previous.width + 3 * Theme.mm : 0
            em: steps.em
            filled: true
            glyph: "arrow-down"
            text: qsTr("More below")
            tone: screen.tone
            visible: pane.more

            onClicked: pane.forward()
        }

        PillButton {
            id: next

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            em: steps.em
            filled: !pane.more
            glyph: "arrow-right"
            glyphAfter: true
            text: qsTr("Next")
            tone: screen.tone
            visible: screen.asked < screen.lines.length - 1

            onClicked: screen.ask(screen.asked + 1)
        }
    }

    // What a column is about: it leads to its page, or makes room for another one.
    component Head: Rectangle {
        id: top

        required property var page

        border.color: Theme.tones[page.tone].ink
        border.width: Theme.outlined ? Math.max(2, 0.5 * Theme.mm) : 0
        color: Theme.tones[page.tone].tint
        implicitHeight: words.height + Theme.em
        radius: 4 * Theme.mm

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: 0.6 * Theme.em
            spacing: 0.4 * Theme.em
            width: parent.width - 1.2 * Theme.em
            y: 0.5 * Theme.em

            BodyText {
                Accessible.role: Accessible.Heading
                color: Theme.tones[top.page.tone].ink
                font.pixelSize: 1.15 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1
                text: top.page.title
                width: parent.width
            }

            Ways {
                page: top.page
                visible: !screen.stacked
                width: parent.width
            }
        }
    }

    component Ways: Flow {
        id: ways

        required property var page

        spacing: 3 * Theme.mm

        PillButton {
            Accessible.description: ways.page.title
            em: 0.93 * Theme.em
            glyph: "book-open"
            minimum: Theme.least
            text: qsTr("Read")
            tone: ways.page.tone
            width: Math.min(implicitWidth, ways.width)

            onClicked: screen.session.open_page(ways.page.id)
        }

        PillButton {
            Accessible.description: ways.page.title
            em: 0.93 * Theme.em
            glyph: "swap"
            minimum: Theme.least
            text: qsTr("Change")
            tone: ways.page.tone
            width: Math.min(implicitWidth, ways.width)

            onClicked: screen.session.guidance.exchange(ways.page.id)
        }
    }
}
