pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The questions of a page, each kept with one touch, and the ways to take them and the page along.
Column {
    id: list

    required property Take take
    property var questions: []
    // What the page is called among the things to take along.
    property string target

    spacing: 3 * Theme.mm

    BodyText {
        Accessible.role: Accessible.Heading
        bottomPadding: 0.1 * Theme.em
        color: Theme.tones.green.ink
        font.pixelSize: 1.22 * Theme.em
        font.weight: Font.Bold
        lineHeight: 1.02
        text: qsTr("Questions you can ask")
        visible: list.questions.length > 0
        width: parent.width
    }

    BodyText {
        bottomPadding: 0.2 * Theme.em
        color: Theme.soft
        text: list.take.basket.full ? qsTr("You have %1 questions. That is plenty for one visit. Take one off your list to keep another.").arg(list.take.basket.most) : qsTr("Touch the ones you want to take to your doctor.")
        visible: list.questions.length > 0
        width: parent.width
    }

    Repeater {
        model: list.questions

        KeepRow {
            required property var modelData

            basket: list.take.basket
            key: modelData.key
            text: modelData.text
            width: list.width
        }
    }

    Flow {
        spacing: 3 * Theme.mm
        width: parent.width

        BasketButton {
            take: list.take
            visible: count > 0
            width: Math.min(implicitWidth, list.width)
        }

        PillButton {
            glyph: "tote-simple"
            text: qsTr("Take this page with you")
            tone: "green"
            width: Math.min(implicitWidth, list.width)

            onClicked: list.take.along(list.target)
        }
    }
}
