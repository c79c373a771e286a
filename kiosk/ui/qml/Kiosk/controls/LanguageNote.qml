import QtQuick
import Kiosk

// Says that these words are not in the language that was asked for.
Rectangle {
    id: note

    // What the view tells of its language.
    required property var view
    property string tone: "teal"

    // As the person's own language calls it, or else as its own readers do.
    function nameOf(code: string, own: string): string {
        const names = {
            "ar": qsTr("Arabic"),
            "de": qsTr("German"),
            "en": qsTr("English"),
            "es": qsTr("Spanish"),
            "fa": qsTr("Persian"),
            "fr": qsTr("French"),
            "he": qsTr("Hebrew"),
            "hi": qsTr("Hindi"),
            "ht": qsTr("Haitian Creole"),
            "it": qsTr("Italian"),
            "ja": qsTr("Japanese"),
            "ko": qsTr("Korean"),
            "pl": qsTr("Polish"),
            "pt": qsTr("Portuguese"),
            "ru": qsTr("Russian"),
            "so": qsTr("Somali"),
            "tl": qsTr("Tagalog"),
            "uk": qsTr("Ukrainian"),
            "ur": qsTr("Urdu"),
            "vi": qsTr("Vietnamese"),
            "zh-Hans": qsTr("simplified Chinese"),
            "zh-Hant": qsTr("traditional Chinese")
        };
        return names[code] ?? own;
    }

    border.color: Theme.tones[tone].ink
    border.width: Theme.outlined ? Math.max(2, 0.5 * Theme.mm) : 0
    color: Theme.tones[tone].tint
    height: visible ? label.height + Theme.em : 0
    radius: 4 * Theme.mm
    visible: (view.foreign ?? "") !== ""

    GlyphIcon {
        id: symbol

        anchors.left: parent.left
        anchors.leftMargin: 0.7 * Theme.em
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones[note.tone].ink
        name: "translate"
    }

    BodyText {
        id: label

        anchors.left: symbol.right
        anchors.leftMargin: 0.6 * Theme.em
        anchors.right: parent.right
        anchors.rightMargin: 0.7 * Theme.em
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones[note.tone].ink
        font.weight: Font.DemiBold
        lineHeight: 1.05
        text: note.visible ? qsTr("This is not in %1 yet. It is shown in %2.").arg(note.nameOf(note.view.wanted, note.view.wantedName)).arg(note.nameOf(note.view.language, note.view.foreign)) : ""
    }
}
