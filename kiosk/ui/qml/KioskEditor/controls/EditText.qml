import QtQuick
import KioskEditor

Text {
    Accessible.ignored: text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Look.ink
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: Look.em
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
