import QtQuick
import QtQuick.Templates as T
import Kiosk

// A key of the keyboard on the screen: a letter, or a sign with a word.
T.AbstractButton {
    id: key

    property string glyph
    property real em: Theme.base
    property bool plain: true
    readonly property real inset: 2.5 * Theme.mm
    // What its words need to stand on one line.
    readonly property real wanted: Math.ceil(words.implicitWidth + (glyph === "" ? 0 : 1.5 * em) + 2 * inset) + 1

    focusPolicy: Qt.TabFocus

    background: Rectangle {
        border.color: Theme.edge
        border.width: Math.max(2, 0.4 * Theme.mm)
        color: key.down ? Theme.tones.teal.ink : (key.plain ? Theme.card : Theme.tones.teal.tint)
        radius: 2.5 * Theme.mm
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: words.text === "" || key.glyph === "" ? 0 : 0.3 * key.em

            GlyphIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: words.color
                name: key.glyph === "" ? "circle" : key.glyph
                size: 1.2 * key.em
                visible: key.glyph !== ""
                width: key.glyph === "" ? 0 : size
            }

            BodyText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: key.down ? Theme.tones.teal.on : (key.plain ? Theme.ink : Theme.tones.teal.ink)
                font.capitalization: key.plain && text.length === 1 ? Font.AllUppercase : Font.MixedCase
                font.pixelSize: key.em
                font.weight: Font.DemiBold
                lineHeight: 1
                text: key.text
                wrapMode: Text.NoWrap
            }
        }
    }
}
