import QtQuick
import Kiosk

// One character of the icon font. Icons stand beside words that say the same, so they are not spoken. Those that point
// where reading goes on turn with the layout.
Text {
    id: icon

    property string name
    property real size: 1.2 * Theme.em

    Accessible.ignored: true
    color: Theme.ink
    font.family: "Phosphor"
    font.pixelSize: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    lineHeight: size
    lineHeightMode: Text.FixedHeight
    objectName: "glyph"
    text: Theme.glyph(name in Theme.turned && icon.LayoutMirroring.enabled ? Theme.turned[name] : name)
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    width: size
}
