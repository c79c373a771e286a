pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// Fields all over the glass; each that feels a finger fills. It ends when all have, or when no other does for a while.
Rectangle {
    id: grid

    required property Desk desk
    readonly property int columns: Math.max(3, Math.round(width / (24 * Theme.mm)))
    readonly property int rows: Math.max(3, Math.round(height / (24 * Theme.mm)))
    property var felt: ({})
    readonly property int missing: columns * rows - Object.keys(felt).length

    function feel(x: real, y: real) {
        const column = Math.min(grid.columns - 1, Math.max(0, Math.floor(x / (grid.width / grid.columns))));
        const row = Math.min(grid.rows - 1, Math.max(0, Math.floor(y / (grid.height / grid.rows))));
        const number = row * grid.columns + column;
        if (grid.felt[number] === true)
            return;
        grid.felt[number] = true;
        grid.feltChanged();
        patience.restart();
        if (grid.missing === 0)
            grid.end();
    }

    function end() {
        grid.desk.morning.count(grid.missing);
        grid.desk.go("check");
    }

    color: Theme.paper

    Timer {
        id: patience

        interval: 12000
        running: true

        onTriggered: grid.end()
    }

    Repeater {
        model: grid.columns * grid.rows

        Rectangle {
            required property int index
            readonly property bool done: grid.felt[index] === true

            anchors.left: parent?.left
            anchors.leftMargin: (index % grid.columns) * grid.width / grid.columns + 1
            border.color: Theme.edge
            border.width: Math.max(1, 0.3 * Theme.mm)
            color: done ? Theme.tones.teal.ink : Theme.card
            height: grid.height / grid.rows - 2
            width: grid.width / grid.columns - 2
            y: Math.floor(index / grid.columns) * grid.height / grid.rows + 1
        }
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.edge
        border.width: Math.max(1, 0.3 * Theme.mm)
        color: Theme.card
        height: words.height + 6 * Theme.mm
        radius: 3 * Theme.mm
        width: Math.min(parent.width - 20 * Theme.mm, 26 * Theme.note)

        StaffText {
            id: words

            anchors.centerIn: parent
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Slide a finger over every field: %1 to go. It ends by itself 12 seconds after the last one.").arg(grid.missing)
            width: parent.width - 8 * Theme.mm
        }
    }

    MouseArea {
        Accessible.name: qsTr("Fields to touch")
        Accessible.role: Accessible.Button
        anchors.fill: parent

        onPositionChanged: mouse => grid.feel(Theme.mirrored ? grid.width - mouse.x : mouse.x, mouse.y)
        onPressed: mouse => grid.feel(Theme.mirrored ? grid.width - mouse.x : mouse.x, mouse.y)
    }
}
