import QtQuick
import QtQuick.Templates as T
import Kiosk

// One page in the list of a section's pages; the one being read is filled.
T.AbstractButton {
    id: button

    property string tone: "blue"
    property bool current: false

    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: current
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.least, label.implicitHeight + topPadding + bottomPadding)
    leftPadding: 0.6 * Theme.em
    rightPadding: 0.6 * Theme.em
    topPadding: 2 * Theme.mm
    bottomPadding: 2 * Theme.mm

    background: Rectangle {
        border.color: Theme.edge
        border.width: Theme.outlined && !button.current ? Math.max(1, 0.3 * Theme.mm) : 0
        color: button.current ? Theme.tones[button.tone].ink : (button.down ? Theme.tones[button.tone].tint : "transparent")
        radius: 4 * Theme.mm
    }

    contentItem: BodyText {
        id: label

        Accessible.ignored: true
        color: button.current ? Theme.tones[button.tone].on : Theme.ink
        font.weight: button.current ? Font.Bold : Font.Normal
        lineHeight: 1
        text: button.text
        verticalAlignment: Text.AlignVCenter
    }
}
