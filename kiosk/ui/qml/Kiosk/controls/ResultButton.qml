import QtQuick
import QtQuick.Templates as T
import Kiosk

// A page that was found: its title, where it stands, and the words around what was looked for, which are underlined.
T.AbstractButton {
    id: result

    required property var row
    // Only the title, where there is no room for more.
    property bool brief: false
    readonly property real inset: brief ? 2.5 * Theme.mm : 0.6 * Theme.em

    function underlined(marked: string): string {
        return marked.replace(/<mark>/g, "<b><u>").replace(/<\/mark>/g, "</u></b>");
    }

    Accessible.description: row.topic === "" ? row.plain : row.topic + ". " + row.plain
    Accessible.name: text
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.least, words.implicitHeight + 2 * inset)
    text: row.name

    background: Rectangle {
        border.color: result.down ? Theme.tones[result.row.tone].ink : (Theme.outlined ? Theme.edge : Theme.line)
        border.width: result.down || Theme.outlined ? Math.max(2, 0.6 * Theme.mm) : Math.max(1, 0.3 * Theme.mm)
        color: result.down ? Theme.tones[result.row.tone].tint : Theme.card
        radius: 4 * Theme.mm
    }

    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: 0.8 * Theme.em
            anchors.right: arrow.left
            anchors.rightMargin: 0.4 * Theme.em
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0.1 * Theme.em

            BodyText {
                color: Theme.tones[result.row.tone].ink
                font.pixelSize: 1.05 * Theme.em
                font.weight: Font.DemiBold
                lineHeight: 1
                text: result.underlined(result.row.title)
                textFormat: Text.StyledText
                width: parent.width
            }

            BodyText {
                color: Theme.soft
                font.pixelSize: 0.93 * Theme.em
                lineHeight: 1.05
                text: (result.row.topic === "" ? "" : result.row.topic.replace(/&/g, "&amp;").replace(/</g, "&lt;") + " · ") + result.underlined(result.row.text)
                textFormat: Text.StyledText
                visible: !result.brief
                width: parent.width
            }
        }

        GlyphIcon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: 0.6 * Theme.em
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones[result.row.tone].ink
            name: "caret-right"
            size: Theme.em
        }
    }
}
