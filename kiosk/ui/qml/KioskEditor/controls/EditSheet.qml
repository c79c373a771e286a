import QtQuick
import KioskEditor

// A sheet for one task, with its title and a way out. What it lies over is not there meanwhile, for eyes, fingers and
// screen readers alike.
FocusScope {
    id: sheet

    default property alias content: body.data
    property string title
    property real wide: 200 * Look.mm
    property real tall: 150 * Look.mm
    // With letters to touch, every line counts.
    readonly property bool tight: height < 20 * Look.em
    readonly property real edge: tight ? 0 : 3 * Look.mm

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    focus: true
    objectName: "sheet"
    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: sheet.closed()

    Rectangle {
        anchors.fill: parent
        color: Look.rail
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Look.edge
        border.width: sheet.tight ? 0 : 1
        color: Look.paper
        height: sheet.tight ? sheet.height : Math.min(sheet.height - 2 * sheet.edge, sheet.tall)
        radius: sheet.edge
        width: sheet.tight ? sheet.width : Math.min(sheet.width - 2 * sheet.edge, sheet.wide)

        EditText {
            id: heading

            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            anchors.leftMargin: 5 * Look.mm
            anchors.right: close.left
            anchors.rightMargin: Look.gap
            anchors.top: parent.top
            anchors.topMargin: 2 * Look.mm + Math.max(0, (close.height - height) / 2)
            color: Look.accent
            font.pixelSize: (sheet.tight ? 1.1 : 1.35) * Look.em
            font.weight: Font.Bold
            text: sheet.title
        }

        EditButton {
            id: close

            anchors.right: parent.right
            anchors.rightMargin: 3 * Look.mm
            anchors.top: parent.top
            anchors.topMargin: 2 * Look.mm
            framed: false
            glyph: "x"
            text: qsTr("Close")

            onClicked: sheet.closed()
        }

        Item {
            id: body

            anchors {
                top: heading.height > close.height ? heading.bottom : close.bottom
                topMargin: Look.gap
                bottom: parent.bottom
                bottomMargin: sheet.tight ? 2 * Look.mm : 4 * Look.mm
                left: parent.left
                leftMargin: 5 * Look.mm
                right: parent.right
                rightMargin: 5 * Look.mm
            }
        }
    }
}
