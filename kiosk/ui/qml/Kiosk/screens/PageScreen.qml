pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One page: the section's pages in a rail where there is room, the reading column, the leading picture beside it, and
// the way on below.
KioskScreen {
    id: screen

    heading: title.text
    readonly property string tone: view.tone ?? "blue"
    readonly property var pages: view.rail ?? []
    // Where on a path this page is, or 0.
    readonly property int stop: view.stop ?? 0
    readonly property bool led: stop > 0 || pages.length > 0
    readonly property bool railed: width > 58 * Theme.em && pages.length > 1
    // Numbers need a picture large enough to tell the parts apart, and their words room below it.
    readonly property int leadLabels: lead?.labels?.length ?? 0
    readonly property bool numbersFit: leadLabels === 0 || height > (19.5 + 1.75 * leadLabels) * Theme.em
    readonly property bool sided: width - rail.width > 42 * Theme.em && lead !== null && numbersFit
    readonly property int leadIndex: view.lead ?? -1
    readonly property var lead: leadIndex >= 0 ? view.rows[leadIndex] : null
    readonly property real free: width - rail.width - 2 * margin
    readonly property real columnWidth: sided ? Math.min(30 * Theme.em, free * 0.64) : Math.min(32 * Theme.em, free)

    // Questions were kept before: what comes later must not push the page down under the finger.
    property bool keeping: false

    // The verdict of a quiz that was told last.
    function forget() {
        screen.status = "";
        screen.present({}, 0);
    }

    function scrollTo(scroll: real) {
        screen.keeping = screen.session.take.basket.keys.length > 0;
        if (scroll === 0 && body.found >= 0 && body.found !== body.hidden)
            pane.pin(body.rowAt(body.found));
        else
            pane.scrollTo(scroll);
    }

    Rectangle {
        id: rail

        anchors.left: parent.left
        border.color: Theme.edge
        border.width: Theme.outlined ? 1 : 0
        color: Theme.rail
        height: parent.height
        visible: screen.railed
        width: screen.railed ? 16 * Theme.em : 0

        ScrollPane {
            id: contents

            anchors.fill: parent
            anchors.leftMargin: 0.6 * Theme.em
            button: false
            measure: 14.6 * Theme.em
            paper: Theme.rail
            spacing: Theme.gap

            Item {
                height: name.implicitHeight + 1.3 * Theme.em
                width: 14.6 * Theme.em

                BodyText {
                    id: name

                    color: Theme.tones[screen.tone].ink
                    font.pixelSize: 1.1 * Theme.em
                    font.weight: Font.Bold
                    lineHeight: 1.02
                    text: screen.view.section ?? ""
                    anchors.left: parent.left
                    anchors.leftMargin: 0.7 * Theme.em
                    anchors.right: parent.right
                    y: 0.9 * Theme.em
                }
            }

            Repeater {
                // By number, so that the buttons stay when only the page changes.
                model: screen.railed ? screen.pages.length : 0

                RailButton {
                    id: entry

                    required property int index
                    readonly property var page: screen.pages[index]

                    current: index === screen.view.position
                    onCurrentChanged: if (current)
                        revealing.restart()
                    onYChanged: if (current)
                        revealing.restart()

                    // Not Qt.callLater, which may come when the screen is gone.
                    Timer {
                        id: revealing

                        interval: 0

                        onTriggered: entry.reveal()
                    }

                    function reveal() {
                        contents.reveal(y, y + height);
                    }

                    text: page ? page.title + (page.foreign ? " (" + page.foreign + ")" : "") : ""
                    tone: screen.tone
                    width: 14.6 * Theme.em

                    onClicked: screen.session.open_page(page.id)
                }
            }

            Item {
                height: 0.6 * Theme.em
                width: 1
            }
        }
    }

    ScrollPane {
        id: pane

        anchors.bottom: steps.top
        anchors.top: parent.top
        bottomMargin: 0.8 * Theme.em
        button: false
        width: screen.columnWidth + 6 * Theme.mm
        measure: screen.columnWidth
        anchors.left: rail.right
        anchors.leftMargin: screen.margin + (screen.sided ? 0 : (screen.free - screen.columnWidth) / 2)

        onRested: fraction => screen.session.remember_scroll(fraction)

        Item {
            height: 0.9 * Theme.em
            width: 1
        }

        BodyText {
            id: count

            bottomPadding: 0.2 * Theme.em
            color: Theme.tones[screen.tone].ink
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: {
                if (screen.stop > 0)
                    return qsTr("Stop %1 of %2").arg(screen.stop).arg(screen.view.stops);
                const count = qsTr("Page %1 of %2").arg(screen.view.position + 1).arg(screen.pages.length);
                return screen.railed ? count : screen.view.section + " · " + count;
            }
            visible: screen.led
            width: screen.columnWidth
        }

        // Out of a path and back to it, or to the questions kept so far: beside the line above where there is room.
        Item {
            id: lane

            readonly property string way: screen.view.way ?? ""
            readonly property bool offered: screen.stop > 0 || way !== ""
            readonly property PillButton shown: offered ? path : basket
            readonly property bool beside: count.implicitWidth + shown.implicitWidth + Theme.em < screen.columnWidth

            height: shown.height + 0.5 * Theme.em - (beside ? count.height : 0)
            visible: offered || (screen.led && screen.keeping && basket.count > 0)
            width: screen.columnWidth

            BasketButton {
                id: basket

                anchors.bottom: parent.bottom
                anchors.bottomMargin: 0.5 * Theme.em
                anchors.left: parent.left
                anchors.leftMargin: lane.beside ? parent.width - width : 0
                em: path.em
                minimum: Theme.least
                take: screen.session.take
                visible: !lane.offered
                width: Math.min(implicitWidth, screen.columnWidth)
            }

            PillButton {
                id: path

                anchors.bottom: parent.bottom
                anchors.bottomMargin: 0.5 * Theme.em
                anchors.left: parent.left
                anchors.leftMargin: lane.beside ? parent.width - width : 0
                em: Math.min(0.93 * Theme.em, 1.25 * Theme.base)
                glyph: screen.stop > 0 ? "x" : "path"
                minimum: Theme.least
                text: screen.stop > 0 ? qsTr("Leave this path") : qsTr("Back to your path")
                tone: screen.tone
                visible: lane.offered
                width: Math.min(implicitWidth, screen.columnWidth)

                onClicked: screen.stop > 0 ? screen.session.guidance.leave_path() : screen.session.guidance.go_to_stop(lane.way)
            }
        }

        BodyText {
            id: title

            Accessible.role: Accessible.Heading
            bottomPadding: 0.5 * Theme.em
            color: screen.led ? Theme.ink : Theme.tones[screen.tone].ink
            font.pixelSize: 1.7 * Theme.em
            font.weight: Font.Bold
            lineHeight: 1
            text: screen.view.waiting ? qsTr("One moment …") : screen.view.title ?? ""
            width: screen.columnWidth
        }

        LanguageNote {
            tone: screen.tone
            view: screen.view
            width: screen.columnWidth
        }

        Item {
            height: 0.7 * Theme.em
            visible: (screen.view.foreign ?? "") !== ""
            width: 1
        }

        PillButton {
            anchors.left: parent.left
            glyph: "hand-pointing"
            minimum: Theme.least
            text: qsTr("Touch the parts of the picture")
            tone: screen.tone
            visible: screen.view.explored ?? false
            width: Math.min(implicitWidth, screen.columnWidth)

            onClicked: screen.session.explore.open(screen.view.id)
        }

        Item {
            height: 0.7 * Theme.em
            visible: screen.view.explored ?? false
            width: 1
        }

        BlockColumn {
            id: body

            asked: screen.session.words
            found: screen.view.found ?? -1
            basket: screen.session.take.basket
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: screen.view.mirrored ?? Theme.mirrored
            elsewhere: aside
            objectName: "body"
            hidden: screen.sided ? screen.leadIndex : -1
            page: screen.view.id ?? ""
            rows: screen.view.rows ?? []
            tone: screen.tone
            touched: screen.session.guidance.touched
            width: screen.columnWidth

            onAnswered: (quiz, answer, verdict) => {
                screen.session.guidance.answer(screen.view.id, quiz, answer);
                screen.session.reader.say(verdict);
                screen.status = verdict;
            }
            onFollowed: target => screen.session.follow(target)
        }

        QuestionList {
            questions: screen.view.questions ?? []
            take: screen.session.take
            target: "page:" + (screen.view.id ?? "")
            topPadding: 1.2 * Theme.em
            visible: screen.view.title !== undefined
            width: screen.columnWidth
        }

        Column {
            spacing: 0.5 * Theme.em
            topPadding: 1.1 * Theme.em
            visible: screen.view.brief ?? false
            width: screen.columnWidth

            BodyText {
                color: Theme.soft
                text: qsTr("These are the main points.")
                width: parent.width
            }

            PillButton {
                anchors.left: parent.left
                glyph: "book-open"
                text: qsTr("Read the whole page")
                tone: screen.tone
                width: Math.min(implicitWidth, screen.columnWidth)

                onClicked: screen.session.open_page(screen.view.id)
            }
        }

        Column {
            spacing: 0.4 * Theme.em
            topPadding: 1.4 * Theme.em
            visible: screen.view.title !== undefined
            width: screen.columnWidth

            Rectangle {
                color: Theme.line
                height: Math.max(1, 0.3 * Theme.mm)
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                font.pixelSize: Theme.small
                text: {
                    if (screen.view.reviewer && screen.view.reviewed)
                        return qsTr("Checked by %1 on %2.").arg(screen.view.reviewer).arg(screen.view.reviewed);
                    return qsTr("Not yet checked by a clinician.");
                }
                width: parent.width
            }

            BodyText {
                Accessible.role: Accessible.Heading
                color: Theme.soft
                objectName: "sources"
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                text: qsTr("Where this comes from")
                visible: sources.count > 0
                width: parent.width
            }

            Repeater {
                id: sources

                model: screen.view.sources ?? []

                BodyText {
                    required property string modelData
                    objectName: "sources"

                    color: Theme.soft
                    font.pixelSize: Theme.small
                    text: modelData
                    width: screen.columnWidth
                }
            }
        }
    }

    FigureBlock {
        id: aside

        objectName: "aside"
        still: true
        row: screen.lead ?? ({
                "source": "",
                "alt": "",
                "caption": "",
                "ratio": 1
            })
        tallest: Math.max(6 * Theme.em, pane.height - 7 * Theme.em)
        visible: screen.sided
        width: Math.min(24 * Theme.em, screen.free - screen.columnWidth - 12 * Theme.mm)
        anchors.left: pane.left
        anchors.leftMargin: screen.columnWidth + 12 * Theme.mm
        y: 1.2 * Theme.em
    }

    Item {
        id: steps

        // Low glass shows what is being read aloud instead; the player scrolls by itself and can be stopped.
        readonly property bool shown: screen.height > 9 * Theme.base || screen.session.reader.state === "silent"
        readonly property real gap: brief ? 3 * Theme.mm : Theme.gap
        // Where the words would have to shrink below the normal size, the longest button says less.
        readonly property bool brief: !stacked && screen.free < 32 * Theme.base
        // Upright glass has height for a second row, which lets larger words be larger here, too.
        readonly property bool stacked: screen.height > screen.free && screen.free < 32 * Theme.em
        readonly property real em: Math.floor(Math.min(Theme.em, screen.free / (stacked ? 18 : brief ? 27 : 32)))
        readonly property real raised: stacked ? next.implicitHeight + gap : 0

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.mm
        height: shown ? next.implicitHeight + (stacked ? Math.max(previous.implicitHeight, more.implicitHeight) + gap : 0) + 3 * Theme.mm : 0
        visible: shown
        width: screen.sided ? screen.free : screen.columnWidth
        anchors.left: pane.left

        PillButton {
            id: previous

            anchors.bottom: parent.bottom
            anchors.bottomMargin: steps.raised
            anchors.left: parent.left
            glyph: "arrow-left"
            em: steps.em
            text: qsTr("Previous")
            tone: screen.tone
            visible: screen.view.previous !== null && screen.view.previous !== undefined

            onClicked: {
                if (screen.stop > 0)
                    screen.session.guidance.go_to_stop(screen.view.previous.id);
                else
                    screen.session.turn_back_to(screen.view.previous.id);
            }
        }

        PillButton {
            id: more

            anchors.bottom: parent.bottom
            anchors.bottomMargin: steps.raised
            em: steps.em
            filled: true
            glyph: "arrow-down"
            text: qsTr("More below")
            tone: screen.tone
            visible: pane.more
            anchors.left: parent.left
            anchors.leftMargin: previous.visible ? previous.width + steps.gap : 0
            width: steps.stacked ? steps.width - anchors.leftMargin : implicitWidth

            onClicked: pane.forward()
        }

        PillButton {
            id: next

            readonly property bool page: (screen.view.next ?? null) !== null
            readonly property bool section: (screen.view.nextSection ?? null) !== null

            anchors.bottom: parent.bottom
            width: steps.stacked ? steps.width : implicitWidth
            anchors.right: parent.right
            em: steps.em
            filled: !pane.more
            glyph: page || section ? "arrow-right" : "house"
            glyphAfter: true
            text: {
                if (screen.stop > 0 && !next.page)
                    return qsTr("Finish");
                if (steps.brief)
                    return qsTr("Next");
                if (screen.stop > 0)
                    return qsTr("Next stop");
                if (next.page)
                    return qsTr("Next page");
                return next.section ? qsTr("Next topic") : qsTr("All topics");
            }
            tone: screen.tone
            visible: screen.led

            onClicked: {
                if (screen.stop > 0 && next.page)
                    screen.session.guidance.go_to_stop(screen.view.next.id);
                else if (screen.stop > 0)
                    screen.session.guidance.finish_path();
                else if (next.page)
                    screen.session.open_page(screen.view.next.id);
                else if (next.section)
                    screen.session.open_section(screen.view.nextSection.id);
                else
                    screen.session.home();
            }
        }
    }
}
