pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

KioskScreen {
    id: screen

    heading: title.text
    readonly property int columns: width > 48 * Theme.em ? 2 : 1
    readonly property real gap: Theme.gap + Theme.mm
    readonly property string tone: view.tone ?? "blue"

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    ScrollPane {
        id: pane

        bottomMargin: 0.6 * Theme.em
        tone: screen.tone
        height: parent.height - y
        spacing: 0.9 * Theme.em
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        measure: screen.width - 2 * screen.margin
        width: parent.width - screen.margin - 2 * Theme.mm
        y: 0.9 * Theme.em

        onRested: fraction => screen.session.remember_scroll(fraction)

        Item {
            height: Math.max(disc.height, heading.height)
            width: grid.width

            IconDisc {
                id: disc

                anchors.left: parent.left
                icon: screen.view.icon ?? ""
                tone: screen.tone
            }

            Column {
                id: heading

                anchors.left: disc.right
                anchors.leftMargin: 0.8 * Theme.em
                anchors.right: parent.right
                y: Math.max(0, (disc.height - height) / 2)

                BodyText {
                    id: title

                    Accessible.role: Accessible.Heading
                    color: Theme.tones[screen.tone].ink
                    font.pixelSize: 1.6 * Theme.em
                    font.weight: Font.Bold
                    lineHeight: 1
                    text: screen.view.title ?? ""
                    width: parent.width
                }

                BodyText {
                    color: Theme.soft
                    lineHeight: 1.1
                    text: screen.view.summary ?? ""
                    visible: text !== ""
                    width: parent.width
                }
            }
        }

        LanguageNote {
            tone: screen.tone
            view: screen.view
            width: grid.width
        }

        PillButton {
            anchors.left: parent.left
            glyph: "scales"
            text: qsTr("Compare side by side")
            tone: screen.tone
            visible: screen.view.compared ?? false
            width: Math.min(implicitWidth, grid.width)

            onClicked: screen.session.guidance.offer_comparison()
        }

        Grid {
            id: grid

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

                model: screen.view.pages ?? []

                CardButton {
                    required property var modelData

                    compact: true
                    height: screen.columns === 1 ? implicitHeight : cards.tallest
                    glyph: modelData.icon
                    note: [modelData.foreign, modelData.summary].filter(words => words).join(" · ")
                    text: modelData.title
                    tone: modelData.tone
                    width: (grid.width - (screen.columns - 1) * screen.gap) / screen.columns

                    onClicked: screen.session.open_page(modelData.id)
                }
            }
        }

        BodyText {
            color: Theme.soft
            text: qsTr("One moment …")
            visible: (screen.view.pages?.length ?? 0) === 0
            width: grid.width
        }
    }
}
