pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What one takes along, as large as it fits, with nothing else on the screen.
KioskScreen {
    id: screen

    readonly property var points: view.points ?? []
    readonly property real breadth: width - 2 * margin
    // The largest words with which all of it is in one picture, or else the words as they are.
    readonly property real em: [2.2, 2, 1.8, 1.6, 1.4, 1.2, 1.1].find(scale => screen.fits(scale * Theme.em)) * Theme.em || Theme.em

    // About half an em a letter, and a line more for what does not break evenly.
    function lines(text: string, em: real): int {
        return Math.ceil(text.length * 0.54 * em / (screen.breadth - 2 * em)) + (text.length * 0.54 * em > screen.breadth - 2 * em ? 0.3 : 0);
    }

    function fits(em: real): bool {
        const body = screen.points.reduce((sum, text) => sum + screen.lines(text, em) * 1.22 * em + 0.35 * em, 0);
        const notes = (screen.view.notes ?? []).reduce((sum, text) => sum + screen.lines(text, Theme.em) * 1.3 * Theme.em, 0);
        const title = screen.lines(screen.view.title ?? "", 1.3 * em) * 1.4 * em;
        return title + body + notes + 2.4 * Theme.em < screen.height;
    }

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    ScrollPane {
        id: pane

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: screen.view.mirrored ?? Theme.mirrored
        bottomMargin: 0.5 * Theme.em
        height: parent.height - y
        spacing: 0.35 * screen.em
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        measure: screen.breadth
        tone: "green"
        width: parent.width - screen.margin - 2 * Theme.mm
        y: 0.7 * Theme.em

        onRested: fraction => screen.session.remember_scroll(fraction)

        BodyText {
            Accessible.role: Accessible.Heading
            color: Theme.tones.green.ink
            font.pixelSize: 1.3 * screen.em
            font.weight: Font.Bold
            lineHeight: 1
            text: screen.view.waiting ? qsTr("One moment …") : screen.view.title ?? ""
            width: screen.breadth
        }

        Repeater {
            model: screen.points

            Item {
                id: point

                required property string modelData
                required property int index

                height: words.height
                width: screen.breadth

                BodyText {
                    id: marker

                    anchors.left: parent.left
                    color: Theme.tones.green.ink
                    font.pixelSize: screen.em
                    font.weight: Font.Bold
                    text: screen.view.numbered ? (point.index + 1) + "." : "•"
                    visible: screen.view.marked ?? true
                    width: visible ? (screen.view.numbered ? (screen.points.length > 9 ? 1.7 : 1.1) : 0.8) * screen.em : 0
                }

                BodyText {
                    id: words

                    anchors.left: marker.right
                    anchors.right: parent.right
                    font.pixelSize: screen.em
                    text: point.modelData
                }
            }
        }

        Item {
            height: 0.2 * screen.em
            width: 1
        }

        Repeater {
            model: screen.view.notes ?? []

            BodyText {
                required property string modelData

                color: Theme.soft
                text: modelData
                width: screen.breadth
            }
        }
    }
}
