import QtQuick
import Kiosk

Text {
    color: Theme.ink
    // The side where reading begins: Qt mirrors what is said outright, and guesses where nothing is said.
    horizontalAlignment: Text.AlignLeft
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: Theme.em
    lineHeight: 1.15
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
