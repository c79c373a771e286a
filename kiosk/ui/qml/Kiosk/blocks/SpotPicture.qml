pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A picture with a number on each part that can be touched. It lies the same way round in every language.
Item {
    id: picture

    required property var row
    required property var spots
    required property int chosen

    signal touched(spot: int)

    // As large as a finger likes, as small as it must be to leave a gap to every neighbour.
    readonly property real finger: {
        let side = 20 * Theme.mm;
        for (let one = 0; one < spots.length; one += 1) {
            for (let other = 0; other < one; other += 1) {
                const across = Math.abs(spots[one].x - spots[other].x) * width;
                const down = Math.abs(spots[one].y - spots[other].y) * height;
                side = Math.min(side, Math.max(across, down) - Theme.gap);
            }
        }
        return side;
    }
    // Where fingers would miss, the numbers only show which name is which part.
    readonly property bool touchable: finger >= 12 * Theme.mm

    // All of this stands in the list of names once more, for keys, switches and ears.
    objectName: "aside"

    Image {
        Accessible.name: picture.row.alt
        Accessible.role: Accessible.Graphic
        anchors.fill: parent
        asynchronous: false
        fillMode: Image.PreserveAspectFit
        source: picture.row.source
        sourceSize: Qt.size(Math.round(picture.width), Math.round(picture.height))
    }

    Repeater {
        model: picture.spots

        T.AbstractButton {
            id: spot

            required property var modelData
            required property int index
            readonly property bool chosen: index === picture.chosen

            Accessible.checkable: true
            Accessible.checked: chosen
            Accessible.name: text
            Accessible.role: Accessible.RadioButton
            enabled: picture.touchable
            focusPolicy: Qt.NoFocus
            height: picture.touchable ? picture.finger : disc.height
            text: modelData.name
            width: height
            x: modelData.x * picture.width - width / 2
            y: modelData.y * picture.height - height / 2
            z: chosen ? 1 : 0

            onClicked: picture.touched(index)

            Rectangle {
                anchors.fill: ring
                anchors.margins: -0.6 * Theme.mm
                border.color: Theme.card
                border.width: 2.2 * Theme.mm
                color: "transparent"
                radius: width / 2
                visible: spot.chosen
            }

            Rectangle {
                id: ring

                anchors.centerIn: parent
                border.color: Theme.ink
                border.width: Theme.mm
                color: "transparent"
                height: width
                radius: width / 2
                visible: spot.chosen
                width: disc.width + 5 * Theme.mm
            }

            NumberDisc {
                id: disc

                anchors.centerIn: parent
                number: spot.index + 1
            }
        }
    }
}
