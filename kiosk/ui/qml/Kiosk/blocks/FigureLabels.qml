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
    readonly property real stroke: Math.max(2, 0.5 * Theme.mm)
    readonly property real dot: 2.5 * stroke
    property var places: []
    // The numbers of the labels from 0, one side after the other, from the top: they are told in this order.
    readonly property var order: told.length === labels.length ? told : labels.map((label, index) => index)
    property var told: []
    // In another order everything is made anew, and is first of another size, which may lead to the order before: an end
    // is put to that.
    property int turns: 0

    function place() {
        const chips = [];
        for (let index = 0; index < slots.count; index += 1) {
            const chip = slots.itemAt(index) as Slot;
            if (chip === null)
                return;
            chips[chip.label] = chip;
        }
        if (chips.length === 0 || overlay.picture.width <= 0)
            return;
        overlay.places = Placer.place(chips.map(chip => chip.tip), chips.map(chip => Qt.size(chip.width, chip.height)), overlay.picture, overlay.width, overlay.numbered ? overlay.gap : 0, overlay.gap, overlay.dot);
        const middle = overlay.picture.x + overlay.picture.width / 2;
        const later = place => place.x + overlay.gap > middle;
        const told = [...overlay.order].sort((one, other) => later(overlay.places[one]) - later(overlay.places[other]) || overlay.places[one].y - overlay.places[other].y);
        if (overlay.turns < 3 && told.some((number, index) => number !== overlay.order[index])) {
            overlay.turns += 1;
            overlay.told = told;
        }
    }

    onLabelsChanged: {
        overlay.turns = 0;
        overlay.told = [];
        overlay.places = [];
        // The numbers of another page may be of the same size, and would not call for it.
        later.restart();
    }

    onNumberedChanged: {
        overlay.turns = 0;
        later.restart();
    }
    onWidthChanged: overlay.turns = 0
    onPictureChanged: {
        overlay.place();
        later.restart();
    }

    // Goes with the picture: a call for later would come after a page that has been turned.
    Timer {
        id: later

        interval: 0

        onTriggered: overlay.place()
    }

    FontMetrics {
        id: metrics

        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }

    // Under all the words.
    Repeater {
        model: overlay.labels

        Leader {
            required property var modelData
            required property int index

            from: overlay.places[index]?.tail ?? to
            to: Qt.point(overlay.picture.x + modelData.x * overlay.picture.width, overlay.picture.y + modelData.y * overlay.picture.height)
        }
    }

    Repeater {
        id: slots

        // Not the order itself: labels made anew for each order would have other sizes at first, which ask for another
        // order, without end.
        model: overlay.labels.length

        onItemAdded: later.restart()

        Slot {}
    }

    component Slot: Item {
        id: chip

        required property int index
        readonly property int label: overlay.order[index] ?? index
        readonly property var part: overlay.labels[label] ?? ({
                "text": "",
                "x": 0,
                "y": 0
            })
        readonly property Item shown: overlay.numbered ? disc : plate
        readonly property point tip: Qt.point(overlay.picture.x + part.x * overlay.picture.width, overlay.picture.y + part.y * overlay.picture.height)

        height: shown.height
        width: shown.width
        x: overlay.places[label]?.x ?? 0
        y: overlay.places[label]?.y ?? 0

        onHeightChanged: later.restart()
        onWidthChanged: later.restart()

        NumberDisc {
            id: disc

            number: chip.label + 1
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

                // No word is broken.
                readonly property real longest: metrics.height > 0 ? Math.ceil(Math.max(...text.split(/\s+/).map(word => metrics.advanceWidth(word)))) + 1 : 0

                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                lineHeight: 1
                text: chip.part.text
                width: Math.min(implicitWidth, Math.max(0.34 * overlay.picture.width, longest))
                anchors.left: parent.left
                anchors.leftMargin: 1.5 * Theme.mm
                y: Theme.mm
            }
        }
    }

    // A line that shows on light and on dark parts of a picture, with a dot at its tip.
    component Leader: Item {
        id: leader

        required property point from
        required property point to
        readonly property real length: Math.hypot(to.x - from.x, to.y - from.y)

        Rectangle {
            color: Theme.card
            height: 2.4 * overlay.stroke
            rotation: line.rotation
            transformOrigin: Item.Left
            width: leader.length
            x: leader.from.x
            y: leader.from.y - height / 2
            antialiasing: true
        }

        Rectangle {
            border.color: Theme.card
            border.width: 0.7 * overlay.stroke
            color: Theme.ink
            height: 2 * overlay.dot
            radius: height / 2
            width: height
            x: leader.to.x - width / 2
            y: leader.to.y - height / 2
        }

        Rectangle {
            id: line

            antialiasing: true
            color: Theme.ink
            height: overlay.stroke
            rotation: Math.atan2(leader.to.y - leader.from.y, leader.to.x - leader.from.x) * 180 / Math.PI
            transformOrigin: Item.Left
            width: leader.length
            x: leader.from.x
            y: leader.from.y - height / 2
        }
    }
}
