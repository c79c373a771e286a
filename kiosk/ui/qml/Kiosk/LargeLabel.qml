import QtQuick
import Kiosk
import Kiosk.Model

// The words of a button that could not grow as far as its reader asked, in full size beside it.
Rectangle {
    id: label

    required property Loupe loupe
    readonly property var button: loupe.item
    readonly property string words: button?.text ?? ""
    readonly property string glyph: button?.glyph ?? ""
    readonly property var shades: Theme.tones[button?.tone ?? "teal"]
    readonly property bool wanted: words !== "" && (button?.em ?? Theme.em) < 0.9 * Theme.em
    readonly property real gap: 4 * Theme.mm
    readonly property real margin: 0.5 * Theme.em
    readonly property bool over: loupe.box.y > height + 2 * gap

    Accessible.ignored: true
    border.color: Theme.paper
    border.width: Math.max(3, 0.8 * Theme.mm)
    color: shades.ink
    height: row.height + 2 * margin
    objectName: "large label"
    radius: 4 * Theme.mm
    width: row.width + 2 * margin
    x: Math.max(gap, Math.min(parent.width - width - gap, loupe.box.x + (loupe.box.width - width) / 2))
    y: over ? loupe.box.y - height - gap : loupe.box.y + loupe.box.height + gap

    Row {
        id: row

        anchors.centerIn: parent
        layoutDirection: label.button?.glyphAfter ?? false ? Qt.RightToLeft : Qt.LeftToRight
        spacing: symbol.visible ? 0.4 * Theme.em : 0

        GlyphIcon {
            id: symbol

            anchors.verticalCenter: parent.verticalCenter
            color: label.shades.on
            name: label.glyph === "" ? "circle" : label.glyph
            size: 1.2 * Theme.em
            visible: label.glyph !== ""
            width: visible ? size : 0
        }

        BodyText {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: label.shades.on
            font.pixelSize: Theme.em
            font.weight: Font.Bold
            lineHeight: 1
            text: label.words
            width: Math.min(implicitWidth, label.parent.width - 2 * label.gap - 2 * label.margin - symbol.width - row.spacing)
        }
    }
}
