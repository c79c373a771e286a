import QtQuick
import Kiosk
import Kiosk.Staff

// What came of it, in the colour of good or bad news.
Rectangle {
    id: banner

    required property string tone
    required property string told
    property string glyph: tone === "red" ? "x-circle" : (tone === "green" ? "check-circle-fill" : "info")

    border.color: Theme.tones[tone].ink
    border.width: Theme.outlined ? 2 : 0
    color: Theme.tones[tone].tint
    height: Math.max(sign.height, words.height) + 6 * Theme.mm
    radius: 3 * Theme.mm

    GlyphIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 4 * Theme.mm
        color: Theme.tones[banner.tone].ink
        name: banner.glyph
        size: 1.4 * Theme.note
        y: 3 * Theme.mm
    }

    StaffText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 3 * Theme.mm
        anchors.right: parent.right
        anchors.rightMargin: 4 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones[banner.tone].ink
        font.weight: Font.DemiBold
        text: banner.told
    }
}
