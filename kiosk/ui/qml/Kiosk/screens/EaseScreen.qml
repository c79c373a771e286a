pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Everything that makes the kiosk easier to see and to use, as plain choices.
KioskScreen {
    id: screen

    heading: title.text
    readonly property Ease ease: session.ease
    readonly property real gap: Theme.gap + Theme.mm
    readonly property real breadth: Math.min(width - 2 * margin, 52 * Theme.em)
    readonly property real start: (width - breadth) / 2

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    ScrollPane {
        id: pane

        bottomMargin: 0.8 * Theme.em
        height: parent.height - y
        spacing: 0.7 * Theme.em
        anchors.left: parent.left
        anchors.leftMargin: screen.start
        measure: screen.breadth
        width: parent.width - screen.start - 2 * Theme.mm
        y: 0.9 * Theme.em

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
                text: qsTr("Easier to use")
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                text: qsTr("Touch what helps you. It ends with your visit.")
                width: parent.width
            }
        }

        Choices {
            columns: 4
            title: qsTr("Text size")

            Repeater {
                model: [
                    {
                        "size": "normal",
                        "name": qsTr("Normal text"),
                        "scale": 1
                    },
                    {
                        "size": "large",
                        "name": qsTr("Large text"),
                        "scale": 1.25
                    },
                    {
                        "size": "larger",
                        "name": qsTr("Larger text"),
                        "scale": 1.5
                    },
                    {
                        "size": "largest",
                        "name": qsTr("Largest text"),
                        "scale": 2
                    }
                ]

                Choice {
                    required property var modelData

                    bare: true
                    chosen: screen.ease.text_size === modelData.size
                    em: modelData.scale * Theme.base
                    single: true
                    text: modelData.name

                    onClicked: screen.ease.choose_text_size(modelData.size)
                }
            }
        }

        Choices {
            columns: width > 29 * Theme.em ? 3 : 1
            title: qsTr("Colors")

            Repeater {
                model: [
                    {
                        "theme": "light",
                        "name": qsTr("Light"),
                        "glyph": "sun"
                    },
                    {
                        "theme": "dark",
                        "name": qsTr("Dark"),
                        "glyph": "moon"
                    },
                    {
                        "theme": "contrast",
                        "name": qsTr("Yellow on black"),
                        "glyph": "circle-half"
                    }
                ]

                Choice {
                    required property var modelData

                    chosen: screen.ease.theme === modelData.theme
                    glyph: modelData.glyph
                    single: true
                    text: modelData.name

                    onClicked: screen.ease.choose_theme(modelData.theme)
                }
            }
        }

        Choices {
            columns: width > 36 * Theme.em ? 2 : 1
            title: qsTr("Hands, eyes and time")

            Choice {
                chosen: screen.ease.lowered
                glyph: "arrow-line-down"
                text: qsTr("Lower the screen")

                onClicked: screen.ease.switch_lowered()
            }

            Choice {
                chosen: screen.ease.big_targets
                glyph: "hand-pointing"
                text: qsTr("Bigger buttons")

                onClicked: screen.ease.switch_big_targets()
            }

            Choice {
                chosen: screen.ease.less_motion
                glyph: "pause-circle"
                text: qsTr("Less motion")

                onClicked: screen.ease.switch_less_motion()
            }

            Choice {
                chosen: screen.ease.extra_time
                glyph: "hourglass"
                text: qsTr("Wait longer before asking")

                onClicked: screen.ease.switch_extra_time()
            }

            Choice {
                chosen: screen.ease.scanning
                glyph: "selection-all"
                text: qsTr("One-switch scanning")

                onClicked: screen.ease.switch_scanning()
            }
        }
    }

    component Choice: ChoiceButton {
        minimum: Math.max((screen.height > 160 * Theme.mm ? 20 : 16) * Theme.mm, Theme.target)
        height: Math.max(implicitHeight, (parent as ChoiceGrid).tallest)
        width: (parent as ChoiceGrid).share
    }

    component ChoiceGrid: Grid {
        readonly property real share: (width - (columns - 1) * columnSpacing) / columns
        readonly property real tallest: {
            let tallest = 0;
            for (const child of children)
                tallest = Math.max(tallest, child.implicitHeight);
            return tallest;
        }
    }

    component Choices: Column {
        id: choices

        default property alias content: grid.data
        property string title
        property int columns: 1

        spacing: 0.35 * Theme.em
        width: screen.breadth

        BodyText {
            Accessible.role: Accessible.Heading
            color: Theme.tones.teal.ink
            font.pixelSize: 1.1 * Theme.em
            font.weight: Font.Bold
            lineHeight: 1
            text: choices.title
            width: parent.width
        }

        ChoiceGrid {
            id: grid

            columnSpacing: screen.gap
            columns: choices.columns
            rowSpacing: screen.gap
            width: parent.width
        }
    }
}
