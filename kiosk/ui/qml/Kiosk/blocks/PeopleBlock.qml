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
                readonly property real step: many ? Math.round(0.85 * Theme.em) : Math.min(1.5 * Theme.em, width / 10)

                height: beside ? Math.max(grid.height, words.height) : grid.height + 0.35 * Theme.em + words.height
                width: column.width

                Loader {
                    id: grid

                    y: crowd.beside ? (crowd.height - height) / 2 : 0

                    sourceComponent: crowd.many ? dots : figures
                }

                // A hundred dots are one text in the icon font: a hundred items would take longer than a frame to make.
                Component {
                    id: dots

                    Text {
                        function dot(index: int): string {
                            if (index < crowd.modelData.least)
                                return Theme.glyph("circle-fill");
                            if (index < crowd.modelData.most)
                                return Theme.glyph("circle-half");
                            return "<font color=\"" + Theme.edge + "\">" + Theme.glyph("circle") + "</font>";
                        }

                        Accessible.ignored: true
                        color: Theme.tones[people.tone].ink
                        font.family: "Phosphor"
                        font.pixelSize: crowd.step
                        lineHeight: crowd.step
                        lineHeightMode: Text.FixedHeight
                        objectName: "glyph"
                        text: {
                            let lines = [];
                            for (let index = 0; index < crowd.modelData.whole; index += 10)
                                lines.push(Array.from({
                                    "length": 10
                                }, (_, column) => dot(index + column)).join(""));
                            return lines.join("<br>");
                        }
                        textFormat: Text.StyledText
                    }
                }

                Component {
                    id: figures

                    Row {
                        Repeater {
                            model: crowd.modelData.whole

                            Item {
                                id: person

                                required property int index
                                readonly property bool counted: index < crowd.modelData.least
                                readonly property bool unsure: !counted && index < crowd.modelData.most
                                readonly property color line: counted || unsure ? Theme.tones[people.tone].ink : Theme.edge
                                readonly property color fill: counted ? Theme.tones[people.tone].ink : (unsure ? Theme.tones[people.tone].tint : "transparent")

                                height: 1.35 * crowd.step
                                width: crowd.step

                                Rectangle {
                                    anchors.horizontalCenter: parent.horizontalCenter
                                    border.color: person.line
                                    border.width: Math.max(1, 0.35 * Theme.mm)
                                    color: person.fill
                                    height: width
                                    radius: width / 2
                                    width: 0.42 * crowd.step
                                    y: 0.06 * crowd.step
                                }

                                Rectangle {
                                    anchors.horizontalCenter: parent.horizontalCenter
                                    border.color: person.line
                                    border.width: Math.max(1, 0.35 * Theme.mm)
                                    color: person.fill
                                    height: 0.72 * crowd.step
                                    radius: 0.26 * crowd.step
                                    width: 0.62 * crowd.step
                                    y: 0.54 * crowd.step
                                }
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
