import QtQuick
import QtQuick.Templates as T
import Kiosk

// One answer of a quiz. Once one is touched, the right ones and the touched one say what they are, by sign and word: the touched one by a full sign.
T.AbstractButton {
    id: button

    property bool chosen: false
    property bool revealed: false
    property bool correct: false
    property string tone: "teal"
    readonly property bool told: revealed && (correct || chosen)
    readonly property string shade: told ? (correct ? "green" : "clay") : tone
    readonly property color ink: Theme.tones[shade].ink

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: verdict.text
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.target, words.height + 5 * Theme.mm)

    background: Rectangle {
        border.color: button.ink
        border.width: button.chosen ? Math.max(3, Theme.mm) : Math.max(2, 0.5 * Theme.mm)
        color: button.down ? Theme.tones[button.shade].tint : Theme.card
        radius: 5 * Theme.mm
    }

    contentItem: Item {
        GlyphIcon {
            id: symbol

            anchors.left: parent.left
            anchors.leftMargin: 0.7 * Theme.em
            color: button.ink
            name: button.told ? (button.correct ? (button.chosen ? "check-circle-fill" : "check-circle") : "x-circle") : "circle"
            size: 1.4 * Theme.em
            y: (parent.height - height) / 2
        }

        Column {
            id: words

            anchors.left: symbol.right
            anchors.leftMargin: 0.6 * Theme.em
            anchors.right: parent.right
            anchors.rightMargin: 0.7 * Theme.em
            spacing: 0.1 * Theme.em
            y: (parent.height - height) / 2

            BodyText {
                Accessible.ignored: true
                font.weight: Font.DemiBold
                lineHeight: 1.02
                text: button.text
                width: parent.width
            }

            BodyText {
                id: verdict

                Accessible.ignored: true
                color: button.ink
                font.pixelSize: 0.93 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1.02
                text: button.told ? (button.correct ? qsTr("Right") : qsTr("Not quite")) : ""
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
