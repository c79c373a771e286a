pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A table; where the columns would be too narrow to read, each line becomes a small card of "heading: value" pairs.
Column {
    id: table

    required property var row
    property string tone: "teal"
    signal followed(target: string)

    function part(line: int): Item {
        return lines.itemAt(line);
    }

    readonly property int columns: Math.max(1, row.header.length)
    // The width of each column. Where one would be too narrow to read, or for its longest word, all are stacked.
    readonly property var widths: row.columns.map(column => column.share * width)
    readonly property bool stacked: width / columns < 8 * Theme.em || (metrics.height > 0 && row.columns.some((column, index) => metrics.advanceWidth(column.word) + Theme.em > widths[index]))

    spacing: stacked ? 0.6 * Theme.em : 0

    // To ask for its height tells when it has its font.
    FontMetrics {
        id: metrics

        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: Theme.em
        font.weight: Font.Bold
    }

    // One ground behind all headings: they may have more lines or fewer.
    Rectangle {
        border.color: Theme.outlined ? Theme.edge : "transparent"
        color: Theme.tones[table.tone].tint
        height: heads.height
        visible: !table.stacked
        width: table.width

        Row {
            id: heads

            Repeater {
                model: table.stacked ? [] : table.row.header

                Item {
                    id: head

                    required property string modelData
                    required property int index

                    height: headText.implicitHeight + 0.8 * Theme.em
                    width: table.widths[index]

                    BodyText {
                        id: headText

                        color: Theme.tones[table.tone].ink
                        font.weight: Font.Bold
                        lineHeight: 1.02
                        text: head.modelData
                        textFormat: Text.StyledText
                        width: parent.width - Theme.em
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 0.4 * Theme.em
                    }
                }
            }
        }
    }

    Repeater {
        id: lines

        model: table.row.cells

        Rectangle {
            id: line

            required property var modelData

            border.color: Theme.outlined ? Theme.edge : Theme.line
            border.width: Math.max(1, 0.25 * Theme.mm)
            color: Theme.card
            height: cells.implicitHeight + 0.8 * Theme.em
            radius: table.stacked ? 3 * Theme.mm : 0
            width: table.width

            Grid {
                id: cells

                columns: table.stacked ? 1 : table.columns
                rowSpacing: 0.3 * Theme.em
                y: 0.4 * Theme.em

                Repeater {
                    model: line.modelData

                    Column {
                        id: cell

                        required property string modelData
                        required property int index

                        width: table.stacked ? table.width : table.widths[cell.index]

                        BodyText {
                            color: Theme.tones[table.tone].ink
                            font.weight: Font.Bold
                            lineHeight: 1.02
                            text: table.row.header[cell.index] ?? ""
                            textFormat: Text.StyledText
                            visible: table.stacked
                            width: parent.width - Theme.em
                            anchors.horizontalCenter: parent.horizontalCenter
                        }

                        BodyText {
                            lineHeight: 1.12
                            Accessible.description: table.stacked ? "" : (table.row.header[cell.index] ?? "")
                            linkColor: Theme.tones[table.tone].ink
                            text: table.row.marked ? Theme.marked(cell.modelData, table.tone) : cell.modelData
                            textFormat: Text.StyledText
                            width: parent.width - Theme.em
                            anchors.horizontalCenter: parent.horizontalCenter

                            onLinkActivated: link => table.followed(link)
                        }
                    }
                }
            }
        }
    }

    Loader {
        active: table.row.links.length > 0
        width: table.width

        sourceComponent: LinkButtons {
            links: table.row.links
            tone: table.tone
            topPadding: 0.5 * Theme.em

            onFollowed: target => table.followed(target)
        }
    }
}
