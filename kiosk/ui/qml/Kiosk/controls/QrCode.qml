import QtQuick
import Kiosk

// A QR code drawn in whole pixels a module, on white whatever the theme.
Rectangle {
    id: code

    property string source
    property int modules: 1
    property string description
    property real maximum: 60 * Theme.mm
    // Modules of the largest code that is to be drawn as finely as this one.
    property int densest: modules
    // Millimetres that a module has at least, whatever the maximum.
    property real least: 0
    readonly property int pixel: Math.max(1, Math.ceil(least * Theme.mm), Math.floor(Math.min(maximum / Math.max(1, densest), 1.8 * Theme.mm)))

    Accessible.name: description
    Accessible.role: Accessible.Graphic
    color: "white"
    height: width
    width: modules * pixel

    Image {
        anchors.fill: parent
        cache: false // what somebody takes along is not kept once it is off the screen
        fillMode: Image.Stretch
        smooth: false
        source: code.source
    }
}
