import QtQuick
import QtQuick.Templates as T
import KioskEditor

// A button of the editor. Without words shown it still has a name.
T.AbstractButton {
    id: button

    property string glyph
    property bool filled: false
    property bool framed: true
    property bool bare: false
    property bool danger: false
    // The sign above its word, where many buttons stand side by side.
    property bool tile: false
    readonly property color main: danger ? Look.bad : Look.accent
    readonly property color ink: !enabled ? Look.soft : filled || checked ? Look.on : main

    Accessible.name: text
    focusPolicy: Qt.TabFocus
    implicitHeight: tile ? Math.max(Look.least, Math.ceil(row.implicitHeight) + 2 * Look.mm) : Look.least
    implicitWidth: Math.max(Look.least, Math.ceil(row.implicitWidth) + leftPadding + rightPadding)
    leftPadding: bare ? 0 : tile ? 1.5 * Look.mm : 0.8 * Look.em
    opacity: enabled ? 1 : 0.65
    rightPadding: leftPadding

    background: Rectangle {
        border.color: button.visualFocus ? Look.focus : button.framed ? button.main : "transparent"
        border.width: button.visualFocus ? Math.max(3, 0.7 * Look.mm) : button.framed && !button.filled ? Math.max(1, 0.3 * Look.mm) : 0
        color: button.filled || button.checked ? (button.down ? Qt.darker(button.main, 1.25) : button.main) : button.down || button.hovered ? Look.tint : button.framed ? Look.card : "transparent"
        radius: 2 * Look.mm
    }

    contentItem: Item {
        Grid {
            id: row

            anchors.centerIn: parent
            columnSpacing: 0.4 * Look.em
            columns: button.tile || button.bare || button.glyph === "" ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            EditIcon {
                id: symbol

                color: button.ink
                name: button.glyph
                size: (button.tile ? 1.2 : 1.3) * Look.em
                visible: button.glyph !== ""
            }

            EditText {
                id: label

                Accessible.ignored: true
                color: button.ink
                font.pixelSize: button.tile ? Look.small : Look.em
                font.weight: Font.DemiBold
                text: button.text
                visible: !button.bare
                wrapMode: Text.NoWrap
            }
        }
    }

    Rectangle {
        // What the button is for, where its words are not shown.
        anchors.left: parent.left
        anchors.top: parent.bottom
        anchors.topMargin: 1
        color: Look.ink
        height: said.implicitHeight + 2 * Look.mm
        radius: Look.mm
        visible: button.bare && button.hovered && !button.down
        width: said.implicitWidth + 4 * Look.mm
        z: 10

        EditText {
            id: said

            Accessible.ignored: true
            anchors.centerIn: parent
            color: Look.paper
            font.pixelSize: Look.small
            text: button.text
            wrapMode: Text.NoWrap
        }
    }
}
