import QtQuick
import KioskEditor

// A sheet over the editor for one task, with its title and a way out.
FocusScope {
    id: sheet

    default property alias content: body.data
    property string title
    property real wide: 200 * Look.mm
    property real tall: 150 * Look.mm

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: sheet.closed()

    Rectangle {
        anchors.fill: parent
        color: Qt.rgba(0, 0, 0, 0.45)

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Look.edge
        border.width: 1
        color: Look.paper
        height: Math.min(sheet.height - 6 * Look.mm, sheet.tall)
        radius: 3 * Look.mm
        width: Math.min(sheet.width - 6 * Look.mm, sheet.wide)

        EditText {
            id: heading

            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            anchors.leftMargin: 5 * Look.mm
            anchors.right: close.left
            anchors.verticalCenter: close.verticalCenter
            color: Look.accent
            elide: Text.ElideRight
            font.pixelSize: 1.35 * Look.em
            font.weight: Font.Bold
            text: sheet.title
            wrapMode: Text.NoWrap
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
                top: close.bottom
                topMargin: Look.mm
                bottom: parent.bottom
                bottomMargin: 4 * Look.mm
                left: parent.left
                leftMargin: 5 * Look.mm
                right: parent.right
                rightMargin: 5 * Look.mm
            }
        }
    }
}
