pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The body of a page.
Column {
    id: column

    property var rows: []
    property string tone: "teal"
    property int hidden: -1

    signal followed(target: string)

    function gap(index: int): real {
        const kind = column.rows[index].kind;
        if (index === 0 || (index === 1 && column.hidden === 0))
            return 0;
        const before = column.rows[index - 1].kind;
        if (kind === "heading")
            return 1.1 * Theme.em;
        if (kind === "item" && before === "item")
            return 0.3 * Theme.em;
        return (kind === "callout" || before === "callout" ? 0.9 : 0.6) * Theme.em;
    }

    Repeater {
        model: column.rows

        Item {
            id: slot

            required property var modelData
            required property int index
            readonly property bool boxed: modelData.kind === "callout" || modelData.kind === "quote"

            height: visible ? inner.height + inner.y : 0
            visible: index !== column.hidden
            width: column.width

            Loader {
                id: inner

                sourceComponent: slot.boxed ? box : plain
                width: parent.width
                y: column.gap(slot.index)
            }

            Component {
                id: box

                BoxBlock {
                    row: slot.modelData
                    tone: column.tone

                    onFollowed: target => column.followed(target)
                }
            }

            Component {
                id: plain

                RowBlock {
                    row: slot.modelData
                    tone: column.tone

                    onFollowed: target => column.followed(target)
                }
            }
        }
    }
}
