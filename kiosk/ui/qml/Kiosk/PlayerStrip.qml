pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// What one can do while the screen is read aloud, or the reason why it is not.
Rectangle {
    id: strip

    required property Session session
    // The height of the screen above the bottom bar.
    required property real room
    property bool tuning: false
    readonly property Reader reader: session.reader
    readonly property bool active: reader.state === "speaking" || reader.state === "paused"
    readonly property real gap: Theme.gap
    readonly property real edge: 5 * Theme.mm

    Accessible.name: qsTr("Reading aloud")
    Accessible.role: Accessible.ToolBar
    color: Theme.tones.teal.tint
    implicitHeight: choices.height + 6 * Theme.mm
    objectName: "aside"

    Rectangle {
        color: Theme.tones.teal.ink
        height: Math.max(2, 0.5 * Theme.mm)
        width: parent.width
    }

    Loader {
        id: choices

        sourceComponent: strip.active ? buttons : question
        width: parent.width - 2 * strip.edge
        anchors.left: parent.left
        anchors.leftMargin: strip.edge
        y: 3 * Theme.mm
    }

    Component {
        id: buttons

        Grid {
            id: grid

            readonly property var main: [halt, again, before, after, slower, faster, quieter, louder, stop]
            // On small glass, what changes the voice takes turns with the rest.
            readonly property var brief: strip.tuning ? [slower, faster, quieter, louder, voice] : [halt, again, before, after, voice, stop]
            readonly property real full: 0.93 * Theme.em
            readonly property real least: 0.93 * Theme.base
            readonly property int lines: fits(main, 1) >= least ? 1 : 2
            readonly property bool small: lines > 1 && strip.room - 8 * Theme.base < 14 * Theme.base
            readonly property var all: small ? brief : main
            readonly property real em: Math.max(least, Math.min(full, fits(all, small ? 1 : lines)))
            readonly property real cell: (width - (columns - 1) * strip.gap) / columns
            readonly property real tallest: all.reduce((most, button) => Math.max(most, button.implicitHeight), 0)

            // The size of words with which these buttons fill so many lines.
            function fits(buttons: var, lines: int): real {
                const widest = buttons.reduce((most, button) => Math.max(most, button.brokenAdvance), 0);
                const columns = Math.ceil(buttons.length / lines);
                return ((grid.width - (columns - 1) * strip.gap) / columns - halt.inset) / widest;
            }

            columnSpacing: strip.gap
            columns: Math.ceil(all.length / (small ? 1 : lines))
            rowSpacing: strip.gap

            BarButton {
                id: halt
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                glyph: strip.reader.state === "paused" ? "play" : "pause"
                text: strip.reader.state === "paused" ? qsTr("Go on") : qsTr("Pause")

                onClicked: strip.reader.state === "paused" ? strip.reader.go_on() : strip.reader.pause()
            }

            BarButton {
                id: again
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                glyph: "repeat"
                text: qsTr("Again")

                onClicked: strip.reader.again()
            }

            BarButton {
                id: before
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                glyph: "skip-back"
                text: qsTr("Back one")

                onClicked: strip.reader.step(-1)
            }

            BarButton {
                id: after
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                glyph: "skip-forward"
                text: qsTr("Skip")

                onClicked: strip.reader.step(1)
            }

            BarButton {
                id: slower
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                enabled: !strip.reader.tuning.slowest
                glyph: "minus-circle"
                text: qsTr("Slower")

                onClicked: strip.reader.tuning.faster(-1)
            }

            BarButton {
                id: faster
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                enabled: !strip.reader.tuning.fastest
                glyph: "plus-circle"
                text: qsTr("Faster")

                onClicked: strip.reader.tuning.faster(1)
            }

            BarButton {
                id: quieter
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                enabled: !strip.reader.tuning.quietest
                glyph: "speaker-low"
                text: qsTr("Quieter")

                onClicked: strip.reader.tuning.louder(-1)
            }

            BarButton {
                id: louder
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                enabled: !strip.reader.tuning.loudest
                glyph: "speaker-high"
                text: qsTr("Louder")

                onClicked: strip.reader.tuning.louder(1)
            }

            BarButton {
                id: voice
                em: grid.em
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                glyph: strip.tuning ? "check" : "sliders-horizontal"
                text: strip.tuning ? qsTr("Done") : qsTr("Voice")

                onClicked: strip.tuning = !strip.tuning
            }

            BarButton {
                id: stop
                em: grid.em
                opacity: enabled ? 1 : 0.4
                stacked: true
                height: grid.tallest
                visible: grid.all.includes(this)
                width: grid.cell

                glyph: "stop"
                text: qsTr("Stop")

                onClicked: strip.reader.stop()
            }
        }
    }

    Component {
        id: question

        Flow {
            readonly property string reason: strip.reader.state
            readonly property real em: Math.min(Theme.em, Math.max(Theme.base, width / 28))

            spacing: strip.gap

            BodyText {
                readonly property real rest: yes.visible ? yes.width + no.width + 2 * strip.gap : no.width + strip.gap

                font.pixelSize: parent.em
                font.weight: Font.DemiBold
                height: width < parent.width ? Math.max(implicitHeight, no.height) : implicitHeight
                text: {
                    switch (parent.reason) {
                    case "asking":
                        return qsTr("Read it out loud? People near you may hear.");
                    case "voiceless":
                        return qsTr("This kiosk has no voice for this language. Ask the front desk to read it to you.");
                    default:
                        return qsTr("One moment …");
                    }
                }
                verticalAlignment: Text.AlignVCenter
                width: parent.width - rest > 14 * parent.em ? parent.width - rest : parent.width
            }

            PillButton {
                id: yes

                em: parent.em
                filled: true
                glyph: "speaker-high"
                text: qsTr("Read aloud")
                visible: parent.reason === "asking"

                onClicked: strip.reader.read_anyway()
            }

            PillButton {
                id: no

                em: parent.em
                text: parent.reason === "asking" ? qsTr("Not now") : qsTr("Close")

                onClicked: strip.reader.stop()
            }
        }
    }
}
