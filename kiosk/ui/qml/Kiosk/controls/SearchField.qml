import QtQuick
import Kiosk

// What is typed. Keys of the screen and of a physical keyboard write into the search itself, so nothing here takes them.
Rectangle {
    id: field

    property string words
    property string hint
    property real em: Theme.em

    border.color: Theme.tones.teal.ink
    border.width: Math.max(3, 0.6 * Theme.mm)
    color: Theme.card
    implicitHeight: Math.max(16 * Theme.mm, shown.implicitHeight + 4 * Theme.mm)
    radius: Math.min(height / 2, 8 * Theme.mm)

    GlyphIcon {
        id: lens

        anchors.left: parent.left
        anchors.leftMargin: 0.6 * field.em
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones.teal.ink
        name: "magnifying-glass"
        size: 1.2 * field.em
    }

    BodyText {
        id: shown

        Accessible.description: field.words
        Accessible.name: field.hint
        Accessible.role: Accessible.EditableText
        anchors.left: lens.right
        anchors.leftMargin: 0.4 * field.em
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: field.em
        color: field.words === "" ? Theme.soft : Theme.ink
        elide: field.words === "" ? Text.ElideNone : Text.ElideLeft
        font.weight: field.words === "" ? Font.Normal : Font.DemiBold
        lineHeight: 1
        maximumLineCount: field.words === "" ? 3 : 1
        text: field.words === "" ? field.hint : field.words
        width: Math.min(Math.ceil(implicitWidth) + 1, field.width - lens.width - 2.2 * field.em)
        wrapMode: field.words === "" ? Text.Wrap : Text.NoWrap
    }

    Rectangle {
        anchors.left: shown.right
        anchors.leftMargin: 0.5 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones.teal.ink
        height: 1.1 * field.em
        visible: field.words !== ""
        width: Math.max(2, 0.5 * Theme.mm)
    }
}
