import QtQuick
import Kiosk

Text {
    // What assistive technology reads: the words without their markup.
    readonly property string plain: textFormat === Text.PlainText ? text : text.replace(/<br>/g, " ").replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&amp;/g, "&")

    Accessible.ignored: text === ""
    Accessible.name: plain
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    // The side where reading begins: Qt mirrors what is said outright, and guesses where nothing is said.
    horizontalAlignment: Text.AlignLeft
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: Theme.em
    lineHeight: 1.15
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
