import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model

// A question that one touch keeps for the doctor, and another lets go again.
T.AbstractButton {
    id: row

    required property Basket basket
    required property string key
    readonly property bool chosen: basket.keys.includes(key)
    readonly property bool refused: !chosen && basket.full
    readonly property color ink: Theme.tones.green.ink

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: state.text
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.target, words.height + 5 * Theme.mm)

    onClicked: basket.toggle(key)

    background: Rectangle {
        border.color: row.ink
        border.width: row.chosen ? Math.max(3, 0.8 * Theme.mm) : Math.max(1, 0.3 * Theme.mm)
        color: row.down ? Theme.tones.green.tint : Theme.card
        radius: 4 * Theme.mm
    }

    contentItem: Item {
        GlyphIcon {
            id: symbol

            anchors.left: parent.left
            anchors.leftMargin: 0.6 * Theme.em
            color: row.ink
            name: row.chosen ? "check-circle-fill" : (row.refused ? "prohibit" : "plus-circle")
            size: 1.4 * Theme.em
            y: (parent.height - height) / 2
        }

        Column {
            id: words

            anchors.left: symbol.right
            anchors.leftMargin: 0.6 * Theme.em
            anchors.right: parent.right
            anchors.rightMargin: 0.6 * Theme.em
            spacing: 0.1 * Theme.em
            y: (parent.height - height) / 2

            BodyText {
                lineHeight: 1.05
                text: row.text
                width: parent.width
            }

            BodyText {
                id: state

                color: row.ink
                font.pixelSize: 0.93 * Theme.em
                font.weight: Font.DemiBold
                lineHeight: 1
                text: {
                    if (row.chosen)
                        return qsTr("Kept");
                    return row.refused ? qsTr("Your list is full") : qsTr("Keep this question");
                }
                width: parent.width
            }
        }
    }
}
