pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// How much time somebody has, and the way through the pages that fits it.
KioskScreen {
    id: screen

    readonly property var offers: view.offers ?? []
    readonly property int minutes: session.guidance.minutes
    readonly property var offer: offers.find(one => one.minutes === minutes) ?? null
    readonly property var pages: offer?.pages ?? []
    readonly property real gap: 4 * Theme.mm
    readonly property real breadth: Math.min(width - 2 * margin, 44 * Theme.em)
    readonly property real start: (width - breadth) / 2

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    function named(minutes: int): string {
        return minutes === 0 ? qsTr("All the time I need") : minutes === 1 ? qsTr("1 minute") : qsTr("%1 minutes").arg(minutes);
    }

    function spent(seconds: int): string {
        return seconds < 60 ? qsTr("%1 seconds").arg(seconds) : screen.lasting(Math.ceil(seconds / 60));
    }

    function lasting(minutes: int): string {
        return minutes === 1 ? qsTr("1 minute") : qsTr("%1 minutes").arg(minutes);
    }

    heading: title.text

    ScrollPane {
        id: pane

        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.leftMargin: screen.start
        anchors.top: parent.top
        anchors.topMargin: 0.9 * Theme.em
        bottomMargin: 0.8 * Theme.em
        button: false
        measure: screen.breadth
        spacing: 0.7 * Theme.em
        width: parent.width - screen.start - 2 * Theme.mm

        onRested: fraction => screen.session.remember_scroll(fraction)

        Column {
            spacing: 0.15 * Theme.em
            width: screen.breadth

            BodyText {
                id: title

                Accessible.role: Accessible.Heading
                font.pixelSize: 1.6 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1
                text: qsTr("How much time do you have?")
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                text: qsTr("We show you a way through the pages. No clock runs: take as long as you like.")
                width: parent.width
            }
        }

        Grid {
            id: grid

            readonly property real tallest: {
                let tallest = 0;
                for (const child of children)
                    tallest = Math.max(tallest, child.implicitHeight);
                return tallest;
            }

            columnSpacing: screen.gap
            columns: screen.breadth > 34 * Theme.em ? 3 : 1
            rowSpacing: screen.gap
            width: screen.breadth

            Repeater {
                model: screen.offers

                ChoiceButton {
                    required property var modelData

                    chosen: modelData.minutes === screen.minutes
                    height: Math.max(implicitHeight, grid.tallest)
                    minimum: Math.max(20 * Theme.mm, Theme.target)
                    single: true
                    text: screen.named(modelData.minutes)
                    width: (grid.width - (grid.columns - 1) * screen.gap) / grid.columns

                    onClicked: {
                        screen.session.guidance.take_time(modelData.minutes);
                        pane.scrollTo(0);
                    }
                }
            }
        }

        BodyText {
            Accessible.role: Accessible.Heading
            color: Theme.tones.teal.ink
            font.pixelSize: 1.1 * Theme.em
            font.weight: Font.Bold
            lineHeight: 1.05
            text: {
                if (screen.pages.length === 0)
                    return qsTr("One moment …");
                const time = screen.lasting(screen.offer.total);
                return (screen.minutes === 0 ? qsTr("All %1 pages, about %2") : qsTr("The main points of %1 pages, about %2")).arg(screen.pages.length).arg(time);
            }
            width: screen.breadth
        }

        Repeater {
            model: screen.pages

            Item {
                id: stop

                required property var modelData
                required property int index

                height: Math.max(disc.height, words.height)
                width: screen.breadth

                IconDisc {
                    id: disc

                    anchors.left: parent.left
                    icon: stop.modelData.icon
                    size: 1.9 * Theme.em
                    tone: stop.modelData.tone
                }

                BodyText {
                    id: words

                    anchors.left: disc.right
                    anchors.leftMargin: 0.6 * Theme.em
                    anchors.right: parent.right
                    lineHeight: 1.05
                    text: (stop.index + 1) + ". " + stop.modelData.title + " · " + screen.spent(stop.modelData.seconds)
                    y: (parent.height - height) / 2
                }
            }
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        color: Theme.rail
        height: go.height + 7 * Theme.mm
        width: parent.width

        PillButton {
            anchors.left: parent.left
            anchors.leftMargin: screen.start
            em: go.em
            glyph: "arrow-down"
            text: qsTr("More below")
            visible: pane.more
            y: go.y

            onClicked: pane.forward()
        }

        PillButton {
            id: go

            anchors.right: parent.right
            anchors.rightMargin: screen.start
            em: Math.floor(Math.min(Theme.em, screen.width / 22, 1.25 * Theme.base))
            enabled: screen.pages.length > 0
            filled: true
            glyph: "arrow-right"
            glyphAfter: true
            opacity: enabled ? 1 : 0
            text: qsTr("Start")
            y: (parent.height - height) / 2

            onClicked: screen.session.guidance.set_out()
        }
    }
}
