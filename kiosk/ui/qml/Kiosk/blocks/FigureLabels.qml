pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Words for the parts of a picture: beside it, each with a line to its part. Where words would hide the picture, numbers
// stand at its edges instead, and the words in the legend.
Item {
    id: overlay

    required property var labels
    // Where the picture lies, in this item.
    required property rect picture
    required property bool numbered
    readonly property real gap: 2 * Theme.mm

    // Highest first, so that no two lines cross.
    function sideOf(left: bool): var {
        const numbered = overlay.labels.map((label, index) => Object.assign({
                "number": index + 1
            }, label));
        return numbered.filter(label => (label.x < 0.5) === left).sort((one, other) => one.y - other.y);
    }

    // Every word as near the height of its part as the words above and below allow.
    function spread(words: var): var {
        let free = overlay.picture.y;
        const tops = words.map(word => {
            const top = Math.max(free, overlay.picture.y + word.part * overlay.picture.height - word.height / 2);
            free = top + word.height + overlay.gap;
            return top;
        });
        let floor = overlay.picture.y + overlay.picture.height + overlay.gap;
        for (let last = tops.length - 1; last >= 0; last -= 1) {
            tops[last] = Math.min(tops[last], floor - overlay.gap - words[last].height);
            floor = tops[last];
        }
        return tops;
    }

    Side {
        leading: true
    }

    Side {
        leading: false
    }

    component Side: Item {
        id: side

        required property bool leading
        property var tops: []

        anchors.fill: parent

        function place() {
            const words = [];
            for (let index = 0; index < chips.count; index += 1)
                words.push(chips.itemAt(index));
            if (words.every(word => word !== null))
                side.tops = overlay.spread(words);
        }

        // Goes with the picture: a call for later would come after a page that has been turned.
        Timer {
            id: later

            interval: 0

            onTriggered: side.place()
        }

        Connections {
            function onPictureChanged() {
                later.restart();
            }

            target: overlay
        }

        Repeater {
            id: chips

            model: overlay.sideOf(side.leading)

            onItemAdded: later.restart()

            Item {
                id: slot

                required property var modelData
                required property int index
                readonly property real part: modelData.y
                readonly property point tip: Qt.point(overlay.picture.x + modelData.x * overlay.picture.width, overlay.picture.y + modelData.y * overlay.picture.height)
                readonly property point tail: Qt.point(side.leading ? chip.x + chip.width : chip.x, chip.y + chip.height / 2)

                height: chip.height

                onHeightChanged: later.restart()

                Leader {
                    from: slot.tail
                    to: slot.tip
                }

                Item {
                    id: chip

                    readonly property Item shown: overlay.numbered ? disc : plate
                    readonly property real margin: overlay.numbered ? -width - overlay.gap : overlay.gap

                    height: shown.height
                    width: shown.width
                    x: side.leading ? Math.max(0, overlay.picture.x - margin - width) : Math.min(overlay.width - width, overlay.picture.x + overlay.picture.width + margin)
                    y: side.tops[slot.index] ?? 0

                    NumberDisc {
                        id: disc

                        number: slot.modelData.number
                        visible: overlay.numbered
                    }

                    Rectangle {
                        id: plate

                        border.color: Theme.edge
                        border.width: Math.max(1, 0.3 * Theme.mm)
                        color: Theme.card
                        height: words.height + 2 * Theme.mm
                        radius: 2 * Theme.mm
                        visible: !overlay.numbered
                        width: Math.ceil(words.contentWidth) + 3 * Theme.mm

                        BodyText {
                            id: words

                            font.pixelSize: Theme.small
                            font.weight: Font.DemiBold
                            lineHeight: 1
                            text: slot.modelData.text
                            width: Math.min(implicitWidth, 0.34 * overlay.picture.width)
                            anchors.left: parent.left
                            anchors.leftMargin: 1.5 * Theme.mm
                            y: Theme.mm
                        }
                    }
                }
            }
        }
    }

    // A line that shows on light and on dark parts of a picture, with a dot at its tip.
    component Leader: Item {
        id: leader

        required property point from
        required property point to
        readonly property real stroke: Math.max(2, 0.5 * Theme.mm)
        readonly property real length: Math.hypot(to.x - from.x, to.y - from.y)

        Rectangle {
            color: Theme.card
            height: 2.4 * leader.stroke
            rotation: line.rotation
            transformOrigin: Item.Left
            width: leader.length
            x: leader.from.x
            y: leader.from.y - height / 2
            antialiasing: true
        }

        Rectangle {
            border.color: Theme.card
            border.width: 0.7 * leader.stroke
            color: Theme.ink
            height: 5 * leader.stroke
            radius: height / 2
            width: height
            x: leader.to.x - width / 2
            y: leader.to.y - height / 2
        }

        Rectangle {
            id: line

            antialiasing: true
            color: Theme.ink
            height: leader.stroke
            rotation: Math.atan2(leader.to.y - leader.from.y, leader.to.x - leader.from.x) * 180 / Math.PI
            transformOrigin: Item.Left
            width: leader.length
            x: leader.from.x
            y: leader.from.y - height / 2
        }
    }
}
