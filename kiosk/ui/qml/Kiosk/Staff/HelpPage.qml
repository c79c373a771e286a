pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The staff guide: all its pages, or one of them.
StaffPage {
    id: page

    required property Desk desk
    readonly property Help help: desk.help
    readonly property bool reading: help.title !== ""

    heading: reading ? help.title : qsTr("Help")

    Flow {
        spacing: 3 * Theme.mm
        width: parent.width

        StaffButton {
            glyph: "arrow-left"
            text: qsTr("Back to where I was")

            onClicked: page.desk.back()
        }

        StaffButton {
            glyph: "list"
            text: qsTr("All help pages")
            visible: page.reading

            onClicked: page.help.open(-1)
        }
    }

    StaffText {
        text: qsTr("The help cannot be read. Install the kiosk again.")
        visible: page.help.titles.length === 0
        width: parent.width
    }

    Repeater {
        model: page.reading ? [] : page.help.titles

        StaffButton {
            required property int index
            required property string modelData

            anchors.left: parent?.left
            text: modelData
            width: Math.min(implicitWidth, page.measure)

            onClicked: page.help.open(index)
        }
    }

    Repeater {
        model: page.reading ? page.help.parts : []

        Loader {
            id: part

            required property var modelData

            sourceComponent: modelData.picture.toString() === "" ? words : picture
            width: page.measure

            Component {
                id: words

                StaffText {
                    Accessible.name: part.modelData.said
                    lineHeight: 1
                    text: part.modelData.words
                    textFormat: Text.MarkdownText
                }
            }

            Component {
                id: picture

                Rectangle {
                    Accessible.name: part.modelData.words
                    Accessible.role: Accessible.Graphic
                    border.color: Theme.edge
                    border.width: Math.max(1, 0.3 * Theme.mm)
                    color: Theme.card
                    height: shot.height + 2 * border.width
                    implicitHeight: height

                    Image {
                        id: shot

                        anchors.centerIn: parent
                        fillMode: Image.PreserveAspectFit
                        height: Math.round(width * (sourceSize.height > 0 ? implicitHeight / Math.max(1, implicitWidth) : 0.6))
                        smooth: true
                        source: part.modelData.picture
                        width: parent.width - 2 * parent.border.width
                    }
                }
            }
        }
    }
}
