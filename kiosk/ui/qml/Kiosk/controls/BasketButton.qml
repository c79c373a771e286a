import QtQuick
import Kiosk
import Kiosk.Model

// Leads to the questions one keeps, and says how many they are.
PillButton {
    id: button

    required property Take take
    readonly property int count: take.basket.keys.length

    glyph: "clipboard-text"
    text: count > 0 ? qsTr("My questions (%1)").arg(count) : qsTr("My questions")
    tone: "green"

    onClicked: take.show_questions()
}
