import QtQuick
import KioskEditor

Text {
    property string name
    property real size: 1.3 * Look.em

    Accessible.ignored: true
    color: Look.ink
    font.family: "Phosphor"
    font.pixelSize: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    objectName: "glyph"
    text: name === "" ? "" : Look.glyph(name)
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    width: size
}
