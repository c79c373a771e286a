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
    // One of several, or a switch, that is taken.
    property bool chosen: false
    property bool choice: false
    // Its words take more lines where they would make it wider than this.
    property real most: Infinity
    readonly property color main: danger ? Look.bad : Look.accent
    readonly property bool full: (filled || chosen) && enabled
    readonly property color ink: !enabled ? Look.soft : full ? Look.on : main
    readonly property real natural: Math.ceil(Math.max(label.visible ? label.implicitWidth : 0, tile && symbol.visible ? symbol.width : 0) + (!tile && symbol.visible ? symbol.width + (label.visible ? row.columnSpacing : 0) : 0)) + leftPadding + rightPadding

    Accessible.checkable: choice
    Accessible.checked: chosen
    Accessible.name: text
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Look.least, Math.ceil(row.implicitHeight) + 2 * Look.mm)
    implicitWidth: Math.max(Look.least, Math.min(most, natural))
    leftPadding: bare ? 0 : tile ? Look.mm : 0.8 * Look.em
    rightPadding: leftPadding

    background: Rectangle {
        border.color: button.visualFocus ? Look.focus : button.framed ? (button.enabled ? button.main : Look.line) : "transparent"
        border.width: button.visualFocus ? Math.max(3, 0.7 * Look.mm) : button.framed && !button.full ? Math.max(1, 0.3 * Look.mm) : 0
        color: button.full ? (button.down ? Qt.darker(button.main, 1.25) : button.main) : button.down || button.hovered ? Look.tint : button.framed ? Look.card : "transparent"
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
                horizontalAlignment: button.tile ? Text.AlignHCenter : Text.AlignLeft
                text: button.text
                visible: !button.bare
                width: Math.min(Math.ceil(implicitWidth), button.width - button.leftPadding - button.rightPadding - (!button.tile && symbol.visible ? symbol.width + row.columnSpacing : 0))
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
