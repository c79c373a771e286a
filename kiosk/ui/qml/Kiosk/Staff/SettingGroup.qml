import QtQuick
import Kiosk
import Kiosk.Staff

// What a setting is called, and beside it, or below it on narrow glass, how to change it.
Item {
    id: group

    required property string label
    property string note
    default property alias content: right.data
    readonly property bool wide: width > 30 * Theme.note

    height: (wide ? Math.max(left.height, right.height) : right.y + right.height) + 3 * Theme.mm
    width: parent?.width ?? 0

    Column {
        id: left

        anchors.left: parent.left
        spacing: 0.5 * Theme.mm
        width: group.wide ? 0.32 * group.width : group.width

        StaffText {
            font.weight: Font.DemiBold
            text: group.label
            topPadding: group.wide ? 2.5 * Theme.mm : 0
            width: parent.width
        }

        StaffText {
            color: Theme.soft
            text: group.note
            visible: text !== ""
            width: parent.width
        }
    }

    Flow {
        id: right

        anchors.left: group.wide ? left.right : parent.left
        anchors.leftMargin: group.wide ? 4 * Theme.mm : 0
        anchors.right: parent.right
        spacing: 3 * Theme.mm
        y: group.wide ? 0 : left.height + 1.5 * Theme.mm
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Math.max(1, 0.3 * Theme.mm)
        width: parent.width
    }
}
