pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// Pure colours over the whole screen: a bad cable lacks one of them, a bad panel has spots.
Item {
    id: test

    required property Desk desk

    function end(good: bool) {
        test.desk.morning.judge("colours", good);
        test.desk.go("check");
    }

    Row {
        anchors.fill: parent

        Repeater {
            model: ["#FF0000", "#00FF00", "#0000FF", "#FFFFFF", "#808080", "#000000"]

            Rectangle {
                required property string modelData

                color: modelData
                height: test.height
                width: test.width / 6
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8 * Theme.mm
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.card
        height: asked.height + 8 * Theme.mm
        radius: 4 * Theme.mm
        width: Math.min(parent.width - 10 * Theme.mm, 36 * Theme.note)

        Column {
            id: asked

            anchors.centerIn: parent
            spacing: 3 * Theme.mm
            width: parent.width - 8 * Theme.mm

            StaffText {
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Red, green, blue, white, grey, black: are all there, even and without spots?")
                width: parent.width
            }

            Flow {
                spacing: 3 * Theme.mm
                width: parent.width

                StaffButton {
                    filled: true
                    glyph: "check"
                    text: qsTr("Yes, all there")

                    onClicked: test.end(true)
                }

                StaffButton {
                    glyph: "x"
                    text: qsTr("No")
                    tone: "clay"

                    onClicked: test.end(false)
                }
            }
        }
    }
}
