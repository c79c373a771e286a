import QtQuick
import Kiosk
import Kiosk.Staff

// A mistake that keeps the pages from patients: in which page, and what to do.
Rectangle {
    id: problem

    required property string about
    required property string place
    required property string sentence

    border.color: Theme.tones.red.ink
    border.width: Math.max(1, 0.3 * Theme.mm)
    color: Theme.card
    height: words.height + 4 * Theme.mm
    radius: 3 * Theme.mm

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: 3 * Theme.mm
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        StaffText {
            color: Theme.tones.red.ink
            font.weight: Font.Bold
            text: problem.about
            width: parent.width
        }

        StaffText {
            text: problem.sentence
            width: parent.width
        }

        StaffText {
            color: Theme.soft
            text: problem.place
            visible: text !== problem.about
            width: parent.width
        }
    }
}
