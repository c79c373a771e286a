pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Numbers as people: out of 10 as figures in a row, out of 100 as ten rows of ten dots. Who is counted differs from who
// is not by fill and outline, never by colour alone; where studies differ, the unsure part is drawn lighter.
Rectangle {
    id: people

    required property var row
    property string tone: "teal"

    function part(line: int): Item {
        return crowds.itemAt(line);
    }

    border.color: Theme.outlined ? Theme.edge : Theme.line
    border.width: Math.max(1, 0.3 * Theme.mm)
    color: Theme.card
    implicitHeight: column.height + 1.4 * Theme.em
    radius: 4 * Theme.mm

    Column {
        id: column

        spacing: 0.9 * Theme.em
        width: parent.width - 1.6 * Theme.em
        anchors.horizontalCenter: parent.horizontalCenter
        y: 0.7 * Theme.em

        Repeater {
            id: crowds

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

                    anchors.left: parent.left
                    y: crowd.beside ? (crowd.height - height) / 2 : 0

                    sourceComponent: crowd.many ? dots : figures
                }

                // A hundred dots are four texts in the icon font, for a hundred items would take longer than a frame to make:
                // the full lines of those who are counted, their last line, the rest of that line, and the lines below.
                Component {
                    id: dots

                    Item {
                        id: field

                        readonly property int shown: crowd.modelData.most
                        readonly property int turn: Math.floor(shown / 10) * 10
                        readonly property int below: Math.ceil(shown / 10) * 10

                        function dots(from: int, to: int): string {
                            const lines = [];
                            for (let index = from; index < to; index++) {
                                const name = index < crowd.modelData.least ? "circle-fill" : (index < field.shown ? "circle-half" : "circle");
                                const line = Math.floor(index / 10) - Math.floor(from / 10);
                                lines[line] = Theme.mirrored ? Theme.glyph(name) + (lines[line] ?? "") : (lines[line] ?? "") + Theme.glyph(name);
                            }
                            return lines.join("\n");
                        }

                        height: crowd.modelData.whole / 10 * crowd.step
                        width: 10 * crowd.step

                        Dots {
                            color: Theme.tones[people.tone].ink
                            font.pixelSize: crowd.step
                            text: field.dots(0, field.turn)
                        }

                        Dots {
                            color: Theme.tones[people.tone].ink
                            font.pixelSize: crowd.step
                            text: field.dots(field.turn, field.shown)
                            y: field.turn / 10 * crowd.step
                        }

                        Dots {
                            font.pixelSize: crowd.step
                            text: field.dots(field.shown, field.below)
                            anchors.leftMargin: (field.shown - field.turn) * crowd.step
                            y: field.turn / 10 * crowd.step
                        }

                        Dots {
                            font.pixelSize: crowd.step
                            text: field.dots(field.below, crowd.modelData.whole)
                            y: field.below / 10 * crowd.step
                        }
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
                    anchors.left: parent.left
                    anchors.leftMargin: crowd.beside ? grid.width + Theme.em : 0
                    anchors.right: parent.right
                    y: crowd.beside ? (crowd.height - height) / 2 : grid.height + 0.35 * Theme.em
                }
            }
        }
    }

    component Dots: Text {
        Accessible.ignored: true
        anchors.left: parent?.left
        color: Theme.edge
        font.family: "Phosphor"
        lineHeight: font.pixelSize
        lineHeightMode: Text.FixedHeight
        objectName: "glyph"
        textFormat: Text.PlainText
    }
}
