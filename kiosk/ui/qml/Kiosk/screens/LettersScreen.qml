pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// For people who will not type: big letters, and what stands under the one that is open.
KioskScreen {
    id: screen

    readonly property Finder finder: session.finder
    readonly property real gap: 3 * Theme.mm
    readonly property real em: Math.max(7.25 * Theme.mm, Math.min(Theme.em, 9 * Theme.mm))
    readonly property int columns: width > 44 * Theme.em ? 2 : 1

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    ScrollPane {
        id: pane

        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        bottomMargin: 0.6 * Theme.em
        height: parent.height - y
        measure: screen.width - 2 * screen.margin
        spacing: 0.6 * Theme.em
        width: parent.width - screen.margin - 2 * Theme.mm
        y: 0.7 * Theme.em

        onRested: fraction => screen.session.remember_scroll(fraction)

        Item {
            height: Math.max(heading.height, type.height)
            width: parent.width

            BodyText {
                id: heading

                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                anchors.right: type.left
                anchors.rightMargin: screen.gap
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: 1.5 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1
                text: qsTr("From A to Z")
            }

            PillButton {
                id: type

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                em: Math.min(Theme.em, Math.max(7.25 * Theme.mm, screen.width / 34))
                glyph: "magnifying-glass"
                text: qsTr("Type words")

                onClicked: screen.finder.open()
            }
        }

        Grid {
            id: letters

            // Shared out evenly, so that no row holds a single letter.
            readonly property int most: Math.max(1, Math.floor((parent.width - 4 * Theme.mm + screen.gap) / (Math.max(15 * Theme.mm, widest.width + 5 * Theme.mm) + screen.gap)))

            TextMetrics {
                id: widest

                font.family: "Atkinson Hyperlegible Next"
                font.pixelSize: screen.em
                font.weight: Font.Bold
                text: "0–9"
            }

            Accessible.name: qsTr("Letters")
            Accessible.role: Accessible.Grouping
            anchors.left: parent.left
            readonly property real cell: Math.max(widest.width + 5 * Theme.mm, Math.min(26 * Theme.mm, (parent.width - 4 * Theme.mm + screen.gap) / columns - screen.gap))

            columns: Math.ceil(screen.finder.letters.length / Math.max(1, Math.ceil(screen.finder.letters.length / most)))
            spacing: screen.gap

            Repeater {
                model: screen.finder.letters

                LetterButton {
                    required property string modelData

                    chosen: modelData === screen.finder.letter
                    em: screen.em
                    text: modelData
                    width: letters.cell

                    onClicked: screen.finder.choose_letter(modelData)
                }
            }
        }

        BodyText {
            color: Theme.soft
            text: qsTr("One moment …")
            visible: screen.finder.letters.length === 0
            width: parent.width
        }

        Grid {
            id: list

            columnSpacing: screen.gap
            columns: screen.columns
            rowSpacing: screen.gap
            width: parent.width

            Repeater {
                model: screen.finder.lines

                LineButton {
                    required property var modelData
                    required property int index

                    note: modelData.note
                    text: modelData.name
                    width: (list.width - (screen.columns - 1) * screen.gap) / screen.columns

                    onClicked: screen.finder.open_line(index)
                }
            }
        }
    }
}
