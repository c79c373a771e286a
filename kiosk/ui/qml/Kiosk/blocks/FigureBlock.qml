pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A picture with its caption; the alternative text stands in its place when it cannot be shown.
Column {
    id: figure

    required property var row
    property real tallest: 0.6 * width
    // It does not scroll, so its words must find room below it.
    property bool still: false
    readonly property bool broken: row.source === "" || picture.status === Image.Error
    readonly property var labels: broken ? [] : (row.labels ?? [])
    // Beside a picture of less width the words would hide it.
    readonly property bool numbered: labels.length > 0 && Math.min(width, tallest * row.ratio) < 15 * Theme.em

    // What stands below begins where the picture does.
    readonly property real inset: still || broken ? 0 : Math.max(0, (width - picture.width) / 2)

    spacing: 0.4 * Theme.em

    Rectangle {
        border.color: Theme.edge
        border.width: figure.broken ? Math.max(1, 0.3 * Theme.mm) : 0
        color: figure.broken ? Theme.card : "transparent"
        height: figure.broken ? placeholder.implicitHeight + 2 * Theme.em : picture.height
        radius: 4 * Theme.mm
        width: figure.width

        Image {
            id: picture

            readonly property real below: figure.still ? legend.height + Math.max(0, caption.height - 4.5 * Theme.em) : 0
            readonly property real fit: Math.min(figure.width, Math.max(0.5 * figure.tallest, figure.tallest - below) * figure.row.ratio)

            Accessible.name: figure.row.alt
            Accessible.role: Accessible.Graphic
            anchors.left: parent.left
            // Where it stands still, it begins where its words do; numbers at its edges need room on both sides.
            anchors.leftMargin: figure.still && figure.labels.length === 0 ? 0 : (parent.width - width) / 2
            asynchronous: false
            fillMode: Image.PreserveAspectFit
            height: width / figure.row.ratio
            source: figure.row.source
            sourceSize: Qt.size(Math.round(fit), Math.round(fit / figure.row.ratio))
            visible: !figure.broken
            width: fit
        }

        FigureLabels {
            anchors.fill: parent
            labels: figure.labels
            numbered: figure.numbered
            picture: Qt.rect(picture.x, picture.y, picture.width, picture.height)
        }

        BodyText {
            id: placeholder

            anchors.centerIn: parent
            color: Theme.soft
            horizontalAlignment: Text.AlignHCenter
            text: figure.row.alt === "" ? qsTr("This picture cannot be shown.") : figure.row.alt
            visible: figure.broken
            width: parent.width - 2 * Theme.em
        }
    }

    Column {
        id: legend

        anchors.right: parent.right
        spacing: 0.3 * Theme.em
        visible: figure.numbered
        width: parent.width - figure.inset

        Repeater {
            model: figure.numbered ? figure.labels : []

            Row {
                id: entry

                required property var modelData
                required property int index

                spacing: 0.5 * Theme.em
                width: legend.width

                NumberDisc {
                    id: disc

                    number: entry.index + 1
                }

                BodyText {
                    anchors.verticalCenter: disc.verticalCenter
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    lineHeight: 1
                    text: entry.modelData.text
                    width: legend.width - disc.width - entry.spacing
                }
            }
        }
    }

    BodyText {
        id: caption

        anchors.right: parent.right
        color: Theme.soft
        font.pixelSize: Theme.small
        text: figure.row.caption
        visible: text !== ""
        width: figure.width - figure.inset
    }
}
