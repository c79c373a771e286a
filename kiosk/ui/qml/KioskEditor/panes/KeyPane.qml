pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// Letters to touch. The keys take no focus: what is typed goes where the cursor is.
Rectangle {
    id: pane

    required property EditorKeys keys
    readonly property var rows: keys.rows
    // Twelve keys and a broad one stand in the fullest row.
    readonly property real wide: Math.min(18 * Look.mm, (width - 4 * Look.mm - 13 * Look.gap) / 14)

    signal finished

    color: Look.rail
    implicitHeight: board.height + 4 * Look.mm

    Column {
        id: board

        anchors.centerIn: parent
        spacing: Look.gap

        Repeater {
            model: pane.rows

            Row {
                id: line

                required property int index
                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: Look.gap

                Repeater {
                    model: line.modelData.split("")

                    EditKey {

                        implicitWidth: pane.wide
                        required property string modelData

                        text: pane.keys.capital ? modelData.toUpperCase() : modelData

                        onClicked: pane.keys.type(modelData)
                    }
                }

                EditKey {

                    implicitWidth: pane.wide
                    bare: true
                    glyph: "backspace"
                    text: qsTr("Delete")
                    visible: line.index === 0

                    onClicked: pane.keys.press("back")
                }

                EditKey {

                    implicitWidth: pane.wide
                    bare: true
                    glyph: "caret-double-down"
                    text: qsTr("Put the letters away")
                    visible: line.index === 0

                    onClicked: pane.finished()
                }
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Look.gap

            EditKey {

                implicitWidth: pane.wide
                bare: true
                choice: true
                chosen: pane.keys.capital
                glyph: "arrow-fat-up"
                text: qsTr("Capital letter")

                onClicked: pane.keys.shift()
            }

            Repeater {
                model: pane.keys.signs

                EditKey {

                    implicitWidth: pane.wide
                    required property string modelData

                    text: modelData

                    onClicked: pane.keys.type(modelData)
                }
            }

            EditKey {

                implicitWidth: 2 * pane.wide + Look.gap
                text: qsTr("Space")

                onClicked: pane.keys.type(" ")
            }

            EditKey {

                implicitWidth: pane.wide
                bare: true
                glyph: "arrow-left"
                text: qsTr("Left")

                onClicked: pane.keys.press("left")
            }

            EditKey {

                implicitWidth: pane.wide
                bare: true
                glyph: "arrow-right"
                text: qsTr("Right")

                onClicked: pane.keys.press("right")
            }

            EditKey {

                implicitWidth: pane.wide
                bare: true
                glyph: "arrow-elbow-down-left"
                text: qsTr("New line")

                onClicked: pane.keys.press("enter")
            }
        }
    }
}
