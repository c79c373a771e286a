import QtQuick
import Kiosk

// A picture with its caption; the alternative text stands in its place when it cannot be shown.
Column {
    id: figure

    required property var row
    property real tallest: 0.6 * width
    readonly property bool broken: row.source === "" || picture.status === Image.Error

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

            readonly property real fit: Math.min(figure.width, figure.tallest * figure.row.ratio)

            Accessible.name: figure.row.alt
            Accessible.role: Accessible.Graphic
            anchors.horizontalCenter: parent.horizontalCenter
            asynchronous: false
            fillMode: Image.PreserveAspectFit
            height: width / figure.row.ratio
            source: figure.row.source
            sourceSize: Qt.size(Math.round(fit), Math.round(fit / figure.row.ratio))
            visible: !figure.broken
            width: fit
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

    BodyText {
        color: Theme.soft
        font.pixelSize: 0.93 * Theme.em
        text: figure.row.caption
        visible: text !== ""
        width: figure.width
    }
}
