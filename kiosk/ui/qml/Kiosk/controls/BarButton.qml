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
    // Stacked, with an icon only where the label needs one line: words of two lines are as high as a word with its icon.
    property bool tight: false
    property real em: Theme.em
    property real minimum: Theme.target
    readonly property real inset: (tight ? 0.75 : 2.5) * Theme.mm
    // Width of the label in ems, on one line and on two: neither changes with the size the bar chooses.
    readonly property real advance: breadth(1)
    readonly property real brokenAdvance: breadth(2)
    readonly property color ink: selected ? Theme.tones[tone].on : (urgent ? Theme.tones[tone].ink : Theme.ink)

    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: selected
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(minimum, label.height + (stacked && symbol.visible ? symbol.size : 0) + 3 * Theme.mm)

    background: Rectangle {
        border.color: button.urgent || Theme.outlined ? Theme.tones[button.tone].ink : "transparent"
        border.width: Math.max(2, 0.4 * Theme.mm)
        color: button.selected ? Theme.tones[button.tone].ink : (button.down || button.urgent ? Theme.tones[button.tone].tint : "transparent")
        radius: Math.min(height / 2, (button.tight ? 4 : 8) * Theme.mm)
    }

    // The least width of the label in ems on so many lines.
    function breadth(lines: int): real {
        return button.widest(button.text.split(" "), lines) / 100;
    }

    function widest(words: var, lines: int): real {
        let least = metrics.advanceWidth(words.join(" "));
        for (let first = 1; lines > 1 && first < words.length; ++first)
            least = Math.min(least, Math.max(metrics.advanceWidth(words.slice(0, first).join(" ")), button.widest(words.slice(first), lines - 1)));
        return least;
    }

    FontMetrics {
        id: metrics

        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: 100
        font.weight: Font.DemiBold
    }

    contentItem: Item {
        GlyphIcon {
            id: symbol

            color: button.ink
            name: button.glyph
            size: 1.2 * button.em
            visible: !button.tight || label.lineCount === 1
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
            lineHeight: button.tight ? 0.88 : 1
            text: button.text
            width: Math.min(implicitWidth, button.width - (button.tight ? 0 : button.inset) - (button.stacked ? 0 : symbol.width + 0.4 * button.em))
            anchors.left: parent.left
            anchors.leftMargin: button.stacked ? (parent.width - width) / 2 : symbol.anchors.leftMargin + symbol.width + 0.4 * button.em
            y: button.stacked && symbol.visible ? symbol.y + symbol.height : (parent.height - height) / 2
        }
    }
}
