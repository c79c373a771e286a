import QtQuick
import Kiosk

// The clinic's logo, on a plate where it could not be seen on the paper of this theme.
Item {
    id: logo

    property var picture: null
    property real tallest: 14 * Theme.mm
    property real widest: 60 * Theme.mm
    readonly property color plate: picture?.plates[Theme.name] || "transparent"
    readonly property real inset: plate.a > 0 ? 2 * Theme.mm : 0
    readonly property real ratio: picture ? picture.width / picture.height : 1

    implicitHeight: mark.height + 2 * inset
    implicitWidth: mark.width + 2 * inset
    visible: picture !== null

    Rectangle {
        anchors.fill: parent
        color: logo.plate
        radius: 3 * Theme.mm
        visible: logo.inset > 0
    }

    Image {
        id: mark

        Accessible.ignored: true
        anchors.centerIn: parent
        fillMode: Image.PreserveAspectFit
        height: Math.min(logo.tallest, logo.widest / logo.ratio)
        source: logo.picture?.source ?? ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        width: height * logo.ratio
    }
}
