pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What one takes along, as codes for a phone, with the words of each code beside it, and the ways to a photograph and
// to paper.
KioskScreen {
    id: screen

    readonly property Press press: session.take.press
    readonly property var codes: view.codes ?? []
    readonly property bool long: view.long ?? false
    property int part: 0
    readonly property var code: codes[Math.min(part, codes.length - 1)] ?? null
    readonly property int most: codes.reduce((most, one) => Math.max(most, one.modules), 1)
    // Beside the words where these have room, so that the whole code stays in sight however the words are scrolled.
    readonly property bool beside: code !== null && width > height && width - 3 * margin - height > 8 * Theme.em
    // Where not everything fits, the code stands first: it must be seen whole.
    readonly property bool low: height < 150 * Theme.mm || height < 24 * Theme.em
    readonly property real room: beside ? Math.min(height - 10 * Theme.mm, 0.45 * width) : Math.min(width - 2 * margin - 7 * Theme.mm, height - 36 * Theme.mm)
    readonly property real start: beside ? 2 * margin + plate.width : margin
    readonly property real breadth: Math.min(width - start - margin, 46 * Theme.em)

    readonly property real buttonEm: Math.floor(Math.min(Theme.em, breadth / 11))

    status: {
        switch (screen.press.state) {
        case "printing":
            return qsTr("Printing …");
        case "done":
        case "failed":
            return news.text;
        default:
            return "";
        }
    }

    function present(view: var, scroll: real) {
        screen.part = 0;
        screen.view = view;
        screen.scrollTo(scroll);
    }

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    // Large enough for the densest of the codes, so that nothing moves from one to the next.
    Rectangle {
        id: plate

        anchors.left: parent?.left
        anchors.leftMargin: screen.beside ? screen.margin : 0
        border.color: Theme.tones.green.ink
        border.width: Math.max(2, 0.4 * Theme.mm)
        color: "white"
        height: width
        parent: screen.beside ? screen : (screen.low ? first : slot)
        radius: 4 * Theme.mm
        visible: screen.code !== null
        width: screen.most * picture.pixel + 4 * Theme.mm
        y: screen.beside ? Math.max(3 * Theme.mm, Math.min(0.9 * Theme.em, (screen.height - height) / 2)) : 0

        QrCode {
            id: picture

            anchors.centerIn: parent
            densest: screen.most
            description: count.text === "" ? qsTr("Code with the words beside it") : count.text
            least: 0.6
            maximum: Math.min(screen.room, 130 * Theme.mm)
            modules: screen.code?.modules ?? 1
            source: screen.code?.code ?? ""
        }
    }

    ScrollPane {
        id: pane

        bottomMargin: 0.8 * Theme.em
        ems: 10
        height: parent.height - y
        spacing: 0.5 * Theme.em
        anchors.left: parent.left
        anchors.leftMargin: screen.start
        measure: screen.breadth
        tone: "green"
        width: parent.width - screen.start - 2 * Theme.mm
        y: Math.min(0.9 * Theme.em, 6 * Theme.mm)

        onRested: fraction => screen.session.remember_scroll(fraction)

        Item {
            id: first

            anchors.left: parent.left
            height: plate.height
            visible: screen.code !== null && !screen.beside && screen.low
            width: plate.width
        }

        BodyText {
            Accessible.role: Accessible.Heading
            font.pixelSize: 1.5 * Theme.em
            font.weight: Font.Bold
            lineHeight: 1
            text: screen.view.waiting ? qsTr("One moment …") : qsTr("Take it with you")
            width: screen.breadth
        }

        BodyText {
            color: Theme.soft
            lineHeight: 1.05
            text: {
                if (screen.long && screen.press.offered)
                    return qsTr("This is too much for a code. Photograph it or print it.");
                if (screen.long)
                    return qsTr("This is too much for a code. Photograph it, or ask the front desk.");
                if (screen.codes.length === 0)
                    return qsTr("There is nothing on your list yet. Keep a question first.");
                return screen.codes.length > 1 ? qsTr("Point your phone's camera at each code. The words are in the codes: no internet needed.") : qsTr("Point your phone's camera at the code. The words are in it: no internet needed.");
            }
            visible: !(screen.view.waiting ?? false)
            width: screen.breadth
        }

        Item {
            id: slot

            anchors.left: parent.left
            height: plate.height
            visible: screen.code !== null && !screen.beside && !screen.low
            width: plate.width
        }

        Flow {
            spacing: 3 * Theme.mm
            visible: screen.codes.length > 1
            width: screen.breadth

            PillButton {
                em: screen.buttonEm
                readonly property bool turns: screen.part + 1 >= screen.codes.length

                filled: true
                glyph: turns ? "arrow-counter-clockwise" : "arrow-right"
                glyphAfter: !turns
                minimum: Math.max(14 * Theme.mm, Theme.least)
                text: turns ? qsTr("First code") : qsTr("Next code")
                tone: "green"
                width: Math.min(implicitWidth, screen.breadth)

                onClicked: screen.part = turns ? 0 : screen.part + 1
            }

            BodyText {
                id: count

                color: Theme.tones.green.ink
                font.weight: Font.Bold
                height: Math.max(implicitHeight, 14 * Theme.mm, Theme.least)
                text: screen.codes.length > 1 ? qsTr("Code %1 of %2").arg(screen.part + 1).arg(screen.codes.length) : ""
                verticalAlignment: Text.AlignVCenter
            }
        }

        Rectangle {
            border.color: Theme.outlined ? Theme.edge : Theme.line
            border.width: Math.max(1, 0.3 * Theme.mm)
            color: Theme.card
            height: inside.height + 1.4 * Theme.em
            radius: 4 * Theme.mm
            visible: screen.code !== null
            width: screen.breadth

            Column {
                id: inside

                anchors.left: parent.left
                anchors.leftMargin: 0.8 * Theme.em
                spacing: 0.3 * Theme.em
                width: parent.width - 1.6 * Theme.em
                y: 0.7 * Theme.em

                BodyText {
                    Accessible.role: Accessible.Heading
                    color: Theme.tones.green.ink
                    font.weight: Font.Bold
                    lineHeight: 1
                    text: qsTr("In this code")
                    width: parent.width
                }

                BodyText {
                    LayoutMirroring.childrenInherit: true
                    LayoutMirroring.enabled: screen.view.mirrored ?? Theme.mirrored
                    lineHeight: 1.1
                    text: screen.code?.text ?? ""
                    width: parent.width
                }
            }
        }

        Flow {
            spacing: 3 * Theme.mm
            topPadding: 0.2 * Theme.em
            visible: (screen.view.points ?? []).length > 0
            width: screen.breadth

            PillButton {
                em: screen.buttonEm
                glyph: "camera"
                text: qsTr("Photograph this")
                tone: "green"
                width: Math.min(implicitWidth, screen.breadth)

                onClicked: screen.session.take.photograph(screen.view.target)
            }

            PillButton {
                em: screen.buttonEm
                filled: screen.press.state === "ready"
                glyph: screen.press.state === "printing" ? "hourglass" : "printer"
                text: {
                    if (screen.press.state === "printing")
                        return qsTr("Printing …");
                    return screen.press.state === "ready" ? qsTr("Print on paper") : qsTr("Print again");
                }
                tone: "green"
                visible: screen.press.offered
                width: Math.min(implicitWidth, screen.breadth)

                onClicked: screen.press.start()
            }
        }

        Rectangle {
            id: told

            readonly property bool failed: screen.press.state === "failed"

            Accessible.name: news.text
            Accessible.role: Accessible.AlertMessage
            border.color: Theme.tones[told.failed ? "clay" : "green"].ink
            border.width: Theme.outlined ? Math.max(2, 0.5 * Theme.mm) : 0
            color: Theme.tones[told.failed ? "clay" : "green"].tint
            height: news.height + Theme.em
            radius: 4 * Theme.mm
            visible: screen.press.state === "done" || told.failed
            width: screen.breadth

            GlyphIcon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: 0.7 * Theme.em
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tones[told.failed ? "clay" : "green"].ink
                name: told.failed ? "warning-circle" : "check-circle"
            }

            BodyText {
                id: news

                anchors.left: sign.right
                anchors.leftMargin: 0.6 * Theme.em
                anchors.right: parent.right
                anchors.rightMargin: 0.7 * Theme.em
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tones[told.failed ? "clay" : "green"].ink
                font.weight: Font.DemiBold
                lineHeight: 1.05
                text: told.failed ? qsTr("The printer does not answer. Please use a code or a photograph, or ask the front desk.") : qsTr("Please take your page from the printer.")
            }
        }

        BasketButton {
            take: screen.session.take
            visible: screen.view.target === "questions" && screen.codes.length === 0 && !screen.long
            width: Math.min(implicitWidth, screen.breadth)
        }
    }
}
