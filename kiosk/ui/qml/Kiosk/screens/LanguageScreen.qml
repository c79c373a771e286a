pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Every language on offer, each called as its own readers call it.
KioskScreen {
    id: screen

    heading: title.text
    readonly property var languages: view.languages ?? []
    readonly property real gap: Theme.gap + Theme.mm
    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width - 2 * margin) / (11 * Theme.em))))

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    ScrollPane {
        id: pane

        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        bottomMargin: 0.8 * Theme.em
        height: parent.height - y
        measure: screen.width - 2 * screen.margin
        spacing: 0.9 * Theme.em
        width: parent.width - screen.margin - 2 * Theme.mm
        y: 0.9 * Theme.em

        onRested: fraction => screen.session.remember_scroll(fraction)

        BodyText {
            id: title

            Accessible.role: Accessible.Heading
            font.pixelSize: Math.min(1.6 * Theme.em, width / 13)
            font.weight: Font.Bold
            lineHeight: 1
            text: qsTr("Choose your language")
            width: parent.width
        }

        Grid {
            id: grid

            columnSpacing: screen.gap
            columns: screen.columns
            rowSpacing: screen.gap
            width: parent.width

            Repeater {
                model: screen.languages

                ChoiceButton {
                    required property var modelData

                    chosen: modelData.chosen
                    minimum: Theme.target
                    single: true
                    text: modelData.name
                    width: (grid.width - (screen.columns - 1) * screen.gap) / screen.columns

                    onClicked: screen.session.choose_language(modelData.language)
                }
            }
        }
    }
}
