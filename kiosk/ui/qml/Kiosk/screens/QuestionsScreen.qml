pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The questions a person keeps, in the order in which they will ask them.
KioskScreen {
    id: screen

    readonly property Basket basket: session.take.basket
    readonly property var kept: basket.questions
    readonly property var offers: basket.offers
    readonly property real breadth: Math.min(width - 2 * margin, 56 * Theme.em)
    readonly property real start: (width - breadth) / 2
    readonly property real gap: 3 * Theme.mm
    readonly property bool undoable: basket.removed_at >= 0 && !basket.full

    status: undoable ? qsTr("Removed") + ": " + basket.removed : ""

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    ScrollPane {
        id: pane

        bottomMargin: 0.8 * Theme.em
        height: parent.height - y
        spacing: 3 * Theme.mm
        anchors.left: parent.left
        anchors.leftMargin: screen.start
        measure: screen.breadth
        tone: "green"
        width: parent.width - screen.start - 2 * Theme.mm
        y: 0.9 * Theme.em

        onRested: fraction => screen.session.remember_scroll(fraction)

        Column {
            bottomPadding: 0.3 * Theme.em
            spacing: 0.15 * Theme.em
            width: screen.breadth

            BodyText {
                Accessible.role: Accessible.Heading
                font.pixelSize: 1.6 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1
                text: qsTr("My questions")
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                text: {
                    if (screen.kept.length === 0)
                        return qsTr("Your list is empty. Touch a question here or at the end of any page to keep it.");
                    if (screen.basket.full)
                        return qsTr("You have %1 questions. That is plenty for one visit. Take one off your list to keep another.").arg(screen.basket.most);
                    return qsTr("Put the most important one first. Your list is gone when your visit ends.");
                }
                width: parent.width
            }
        }

        Repeater {
            // By number, so that a button stays under the finger while the list changes.
            model: screen.kept.length + (screen.undoable ? 1 : 0)

            Entry {
                width: screen.breadth
            }
        }

        PillButton {
            anchors.left: parent.left
            filled: true
            glyph: "tote-simple"
            text: qsTr("Take them with you")
            tone: "green"
            visible: screen.kept.length > 0
            width: Math.min(implicitWidth, screen.breadth)

            onClicked: screen.session.take.along("questions")
        }

        BodyText {
            Accessible.role: Accessible.Heading
            color: Theme.tones.green.ink
            font.pixelSize: 1.22 * Theme.em
            font.weight: Font.Bold
            lineHeight: 1.02
            text: screen.kept.length > 0 ? qsTr("More questions people ask") : qsTr("Questions people ask")
            topPadding: 0.6 * Theme.em
            visible: suggestions.count > 0
            width: screen.breadth
        }

        Repeater {
            id: suggestions

            model: screen.basket.full ? 0 : screen.offers.length

            KeepRow {
                required property int index
                readonly property var offer: screen.offers[index] ?? ({})

                basket: screen.basket
                key: offer.key ?? ""
                text: offer.text ?? ""
                width: screen.breadth
            }
        }
    }

    Component {
        id: removed

        Rectangle {
            color: Theme.tones.green.tint
            height: Math.max(label.height, undo.height) + 6 * Theme.mm
            radius: 4 * Theme.mm

            PillButton {
                id: undo

                Accessible.description: screen.basket.removed
                anchors.left: parent.left
                anchors.leftMargin: 3 * Theme.mm
                em: Math.min(Theme.em, screen.breadth / 14)
                glyph: "arrow-counter-clockwise"
                minimum: Math.max(14 * Theme.mm, Theme.least)
                text: qsTr("Put it back")
                tone: "green"
                y: 3 * Theme.mm

                onClicked: screen.basket.undo()
            }

            BodyText {
                id: label

                anchors.left: undo.right
                anchors.leftMargin: 0.6 * Theme.em
                anchors.right: parent.right
                anchors.rightMargin: 0.6 * Theme.em
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tones.green.ink
                font.weight: Font.DemiBold
                lineHeight: 1
                text: qsTr("Removed")
            }
        }
    }

    Component {
        id: question

        Rectangle {
            id: card

            readonly property int place: (parent as Entry).place
            readonly property var one: screen.kept[place] ?? ({})
            readonly property string key: one.key ?? ""
            // Where the words have room beside the buttons.
            readonly property bool flat: width > 40 * Theme.em

            border.color: Theme.outlined ? Theme.edge : Theme.line
            border.width: Math.max(1, 0.3 * Theme.mm)
            color: Theme.card
            height: flat ? Math.max(words.height, buttons.height) + 6 * Theme.mm : words.height + buttons.height + 9 * Theme.mm
            radius: 4 * Theme.mm

            BodyText {
                id: numeral

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.leftMargin: 0.7 * Theme.em
                color: Theme.tones.green.ink
                font.weight: Font.Bold
                text: (card.place + 1) + "."
                y: words.y
            }

            BodyText {
                id: words

                Accessible.name: (card.place + 1) + ". " + text
                anchors.left: numeral.right
                anchors.leftMargin: 0.4 * Theme.em
                anchors.right: card.flat ? buttons.left : parent.right
                anchors.rightMargin: 0.7 * Theme.em
                lineHeight: 1.05
                text: card.one.text ?? ""
                y: card.flat ? (card.height - height) / 2 : 3 * Theme.mm
            }

            Row {
                id: buttons

                anchors.right: parent.right
                anchors.rightMargin: 3 * Theme.mm
                spacing: screen.gap
                y: card.flat ? (card.height - height) / 2 : words.y + words.height + 3 * Theme.mm

                Step {
                    Accessible.name: qsTr("Move up: %1").arg(words.text)
                    enabled: card.place > 0
                    glyph: "arrow-up"
                    text: qsTr("Up")

                    onClicked: screen.basket.sooner(card.key)
                }

                Step {
                    Accessible.name: qsTr("Move down: %1").arg(words.text)
                    enabled: card.place < screen.kept.length - 1
                    glyph: "arrow-down"
                    text: qsTr("Down")

                    onClicked: screen.basket.later(card.key)
                }

                Step {
                    Accessible.name: qsTr("Remove: %1").arg(words.text)
                    glyph: "x"
                    text: qsTr("Remove")

                    onClicked: screen.basket.remove(card.key)
                }
            }
        }
    }

    component Entry: Loader {
        required property int index
        readonly property bool gone: screen.undoable && index === screen.basket.removed_at
        readonly property int place: screen.undoable && index > screen.basket.removed_at ? index - 1 : index

        sourceComponent: gone ? removed : question
    }

    component Step: PillButton {
        em: Math.min(Theme.em, (screen.breadth - 6 * Theme.mm - 2 * screen.gap) / 21)
        leftPadding: 0.6 * em
        minimum: Math.max(13 * Theme.mm, Theme.least)
        opacity: enabled ? 1 : 0
        rightPadding: 0.6 * em
        tone: "green"
    }
}
