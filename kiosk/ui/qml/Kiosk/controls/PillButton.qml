import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button with words: filled for the one main action of a screen, outlined for the others.
T.AbstractButton {
    id: button

    property string tone: "teal"
    property bool filled: false
    property string glyph
    property bool glyphAfter: false
    property real em: Theme.em
    property real minimum: Theme.target
    readonly property color ink: filled ? Theme.tones[tone].on : Theme.tones[tone].ink

    Accessible.name: text
    focusPolicy: Qt.TabFocus
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: em
    font.weight: Font.DemiBold
    implicitHeight: Math.max(minimum, content.implicitHeight + topPadding + bottomPadding)
    // Rounded up: a label that lacks a fraction of a pixel would break its last word.
    implicitWidth: Math.ceil(label.implicitWidth + symbol.width + content.spacing + leftPadding + rightPadding) + 1
    leftPadding: 0.9 * em
    rightPadding: 0.9 * em
    topPadding: 2 * Theme.mm
    bottomPadding: 2 * Theme.mm

    background: Rectangle {
        border.color: Theme.tones[button.tone].ink
        border.width: button.filled ? 0 : Math.max(2, 0.5 * Theme.mm)
        color: button.filled ? (button.down ? Qt.darker(Theme.tones[button.tone].ink, 1.3) : Theme.tones[button.tone].ink) : (button.down ? Theme.tones[button.tone].tint : Theme.card)
        radius: Math.min(height / 2, 10 * Theme.mm)
    }

    contentItem: Item {
        id: content

        readonly property real spacing: button.glyph === "" ? 0 : 0.5 * button.em

        implicitHeight: label.implicitHeight

        Row {
            anchors.centerIn: parent
            layoutDirection: button.glyphAfter ? Qt.RightToLeft : Qt.LeftToRight
            spacing: content.spacing

            GlyphIcon {
                id: symbol

                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                size: 1.2 * button.em
                name: button.glyph === "" ? "circle" : button.glyph
                visible: button.glyph !== ""
                width: button.glyph === "" ? 0 : size
            }

            BodyText {
                id: label

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                font: button.font
                horizontalAlignment: button.glyph === "" ? Text.AlignHCenter : Text.AlignLeft
                lineHeight: 1
                text: button.text
                width: Math.min(implicitWidth, button.availableWidth - symbol.width - content.spacing)
            }
        }
    }
}
