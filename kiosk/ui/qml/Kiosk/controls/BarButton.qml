import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button of the bottom bar: icon and word, side by side or one over the other.
T.AbstractButton {
    id: button

    property string glyph
    property string tone: "teal"
    property bool selected: false
    property bool urgent: false
    property bool stacked: false
    property real em: Theme.em
    readonly property real inset: 2.5 * Theme.mm
    // Width of the label in ems, on one line and on about two: neither changes with the size the bar chooses.
    readonly property real advance: metrics.advanceWidth / 100
    readonly property real brokenAdvance: text.includes(" ") ? Math.max(0.62 * advance, longest.advanceWidth / 100) : advance
    readonly property color ink: selected ? Theme.tones[tone].on : (urgent ? Theme.tones[tone].ink : Theme.ink)

    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: selected
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.target, label.height + (stacked ? symbol.size : 0) + 3 * Theme.mm)

    background: Rectangle {
        border.color: button.urgent || Theme.outlined ? Theme.tones[button.tone].ink : "transparent"
        border.width: Math.max(2, 0.4 * Theme.mm)
        color: button.selected ? Theme.tones[button.tone].ink : (button.down || button.urgent ? Theme.tones[button.tone].tint : "transparent")
        radius: Math.min(height / 2, 8 * Theme.mm)
    }

    TextMetrics {
        id: metrics

        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: 100
        font.weight: Font.DemiBold
        text: button.text
    }

    TextMetrics {
        id: longest

        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: 100
        font.weight: Font.DemiBold
        text: button.text.split(" ").reduce((long, word) => word.length > long.length ? word : long, "")
    }

    contentItem: Item {
        GlyphIcon {
            id: symbol

            color: button.ink
            name: button.glyph
            size: 1.2 * button.em
            anchors.left: parent.left
            anchors.leftMargin: button.stacked ? (parent.width - width) / 2 : (parent.width - width - 0.4 * button.em - label.width) / 2
            y: button.stacked ? (parent.height - height - label.height) / 2 : (parent.height - height) / 2
        }

        BodyText {
            id: label

            Accessible.ignored: true
            color: button.ink
            font.pixelSize: button.em
            font.weight: Font.DemiBold
            horizontalAlignment: button.stacked ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: 1
            text: button.text
            width: Math.min(implicitWidth, button.width - button.inset - (button.stacked ? 0 : symbol.width + 0.4 * button.em))
            anchors.left: parent.left
            anchors.leftMargin: button.stacked ? (parent.width - width) / 2 : symbol.anchors.leftMargin + symbol.width + 0.4 * button.em
            y: button.stacked ? symbol.y + symbol.height : (parent.height - height) / 2
        }
    }
}
