import QtQuick
import Kiosk

// A QR code drawn in whole pixels a module, on white whatever the theme, at least 0.8 mm a module.
Rectangle {
    id: code

    property string source
    property int modules: 1
    property string description
    property real maximum: 60 * Theme.mm
    readonly property int pixel: Math.max(1, Math.floor(Math.min(maximum / Math.max(1, modules), 1.8 * Theme.mm)))

    Accessible.name: description
    Accessible.role: Accessible.Graphic
    color: "white"
    height: width
    width: modules * pixel

    Image {
        anchors.fill: parent
        fillMode: Image.Stretch
        smooth: false
        source: code.source
    }
}
