import QtQuick
import Kiosk

Text {
    color: Theme.ink
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: Theme.em
    lineHeight: 1.15
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
