pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Numbers as people: out of 10 as figures in a row, out of 100 as ten rows of ten dots. Who is counted differs from who
// is not by fill and outline, never by colour alone; where studies differ, the unsure part is drawn lighter.
Rectangle {
    id: people

    required property var row
    property string tone: "teal"

    border.color: Theme.outlined ? Theme.edge : Theme.line
    border.width: Math.max(1, 0.3 * Theme.mm)
    color: Theme.card
    implicitHeight: column.height + 1.4 * Theme.em
    radius: 4 * Theme.mm

    Column {
        id: column

        spacing: 0.9 * Theme.em
        width: parent.width - 1.6 * Theme.em
        x: 0.8 * Theme.em
        y: 0.7 * Theme.em

        Repeater {
            model: people.row.crowds

            Item {
                id: crowd

                required property var modelData
                readonly property bool many: modelData.whole > 10
                readonly property bool beside: width > (many ? 24 : 27) * Theme.em
                readonly property real step: many ? 0.82 * Theme.em : Math.min(1.5 * Theme.em, width / 10)

                height: beside ? Math.max(grid.height, words.height) : grid.height + 0.35 * Theme.em + words.height
                width: column.width

                Grid {
                    id: grid

                    Accessible.ignored: true
                    columns: 10
                    y: crowd.beside ? (crowd.height - height) / 2 : 0

                    Repeater {
                        model: crowd.modelData.whole

                        Item {
                            id: person

                            required property int index
                            readonly property bool counted: index < crowd.modelData.least
                            readonly property bool unsure: !counted && index < crowd.modelData.most

                            height: (crowd.many ? 1 : 1.35) * crowd.step
                            width: crowd.step

                            Rectangle {
                                id: head

                                anchors.horizontalCenter: parent.horizontalCenter
                                border.color: person.counted || person.unsure ? Theme.tones[people.tone].ink : Theme.edge
                                border.width: Math.max(1, 0.35 * Theme.mm)
                                color: person.counted ? Theme.tones[people.tone].ink : (person.unsure ? Theme.tones[people.tone].tint : "transparent")
                                height: width
                                radius: width / 2
                                width: (crowd.many ? 0.72 : 0.42) * crowd.step
                                y: crowd.many ? (parent.height - height) / 2 : 0.06 * crowd.step
                            }

                            Rectangle {
                                anchors.horizontalCenter: parent.horizontalCenter
                                border.color: head.border.color
                                border.width: head.border.width
                                color: head.color
                                height: 0.72 * crowd.step
                                radius: 0.26 * crowd.step
                                visible: !crowd.many
                                width: 0.62 * crowd.step
                                y: 0.54 * crowd.step
                            }
                        }
                    }
                }

                BodyText {
                    id: words

                    lineHeight: 1.05
                    text: {
                        const data = crowd.modelData;
                        const amount = data.least === data.most ? qsTr("%1 of %2 people").arg(data.least).arg(data.whole) : qsTr("%1 to %2 of %3 people").arg(data.least).arg(data.most).arg(data.whole);
                        return "<b>" + amount + "</b> " + data.label.replace(/&/g, "&amp;").replace(/</g, "&lt;");
                    }
                    textFormat: Text.StyledText
                    width: crowd.width - x
                    x: crowd.beside ? grid.width + Theme.em : 0
                    y: crowd.beside ? (crowd.height - height) / 2 : grid.height + 0.35 * Theme.em
                }
            }
        }
    }
}
