pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Staff

// A bar for each row, lying, so that long titles in large letters have room. `most` is the number that fills the width, and `brief` tells that the labels are short.
Column {
    id: chart

    required property string heading
    required property var rows
    property real most: 0
    property bool brief: false
    readonly property bool wide: width > (brief ? 20 : 30) * Theme.note
    readonly property real full: Math.max(most, ...rows.map(row => row.visits), 1)
    readonly property real numbers: 6.5 * Theme.note

    spacing: wide ? 1.5 * Theme.mm : 2.5 * Theme.mm

    StaffText {
        Accessible.role: Accessible.Heading
        bottomPadding: 1 * Theme.mm
        font.pixelSize: 1.15 * Theme.note
        font.weight: Font.Bold
        text: chart.heading
        topPadding: 3 * Theme.mm
        width: parent.width
    }

    Repeater {
        model: chart.rows

        Item {
            id: row

            required property var modelData

            Accessible.name: qsTr("%1: %2").arg(modelData.label).arg(modelData.number)
            Accessible.role: Accessible.Graphic
            height: chart.wide ? Math.max(label.height, bar.height, number.height) : label.height + number.height
            width: chart.width

            StaffText {
                id: label

                Accessible.ignored: true
                anchors.left: parent.left
                text: row.modelData.label
                width: chart.wide ? (chart.brief ? 8 * Theme.note : 0.42 * row.width) : row.width
                y: chart.wide ? (row.height - height) / 2 : 0
            }

            Rectangle {
                id: bar

                readonly property real room: row.width - chart.numbers - (chart.wide ? label.width + 3 * Theme.mm : 0)

                anchors.left: chart.wide ? label.right : parent.left
                anchors.leftMargin: chart.wide ? 3 * Theme.mm : 0
                border.color: Theme.tones.teal.ink
                border.width: row.modelData.few ? Math.max(2, 0.4 * Theme.mm) : 0
                color: row.modelData.few ? "transparent" : Theme.tones.teal.ink
                height: Theme.note
                radius: 1 * Theme.mm
                visible: row.modelData.visits > 0
                // Whatever is fewer than five is drawn alike, hollow.
                width: Math.max(3 * Theme.mm, room * (row.modelData.few ? Math.min(2.5, chart.full) : row.modelData.visits) / Math.max(chart.full, 5))
                y: chart.wide ? (row.height - height) / 2 : label.height + (number.height - height) / 2
            }

            StaffText {
                id: number

                Accessible.ignored: true
                anchors.left: bar.visible ? bar.right : bar.left
                anchors.leftMargin: bar.visible ? 2 * Theme.mm : 0
                anchors.verticalCenter: bar.verticalCenter
                font.weight: Font.DemiBold
                lineHeight: 1
                text: row.modelData.number
                wrapMode: Text.NoWrap
            }
        }
    }
}
