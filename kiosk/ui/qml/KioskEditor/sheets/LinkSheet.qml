pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// Where a link leads: to a page, or to one of the kiosk's own screens.
EditSheet {
    id: sheet

    required property Editor editor
    required property TextEdit words

    function go(target: string, words: string) {
        sheet.editor.page.add_link(target, words, sheet.words.selectionStart, sheet.words.selectionEnd);
        sheet.closed();
    }

    tall: 400 * Look.mm
    title: qsTr("Where shall the link lead?")
    wide: 170 * Look.mm
    Component.onCompleted: field.input.forceActiveFocus()

    EditField {
        id: field

        brief: sheet.tight
        hint: qsTr("Type a part of a title, or an address such as https://medlineplus.gov")
        label: qsTr("Page or address")
        width: parent.width

        onAccepted: if (address.visible)
            sheet.go(field.words.trim(), field.words.trim())
    }

    EditScroll {
        id: list

        anchors.bottom: parent.bottom
        anchors.top: field.bottom
        anchors.topMargin: Look.gap
        width: parent.width

        EditButton {
            id: address

            filled: true
            glyph: "link"
            text: qsTr("To this address")
            visible: /^(https?:|mailto:|tel:)/.test(field.words)

            onClicked: sheet.go(field.words.trim(), field.words.trim())
        }

        Repeater {
            model: [
                {
                    "path": "kiosk:contact",
                    "title": qsTr("Whom to call")
                },
                {
                    "path": "kiosk:help",
                    "title": qsTr("When to get help now")
                },
                ...sheet.editor.tree.filter(row => row.kind === "page" && !row.hidden && row.path !== sheet.editor.page.file).map(row => ({
                            "path": row.path,
                            "title": row.title
                        }))].filter(row => address.visible ? false : row.title.toLowerCase().includes(field.words.trim().toLowerCase()))

            EditButton {
                required property var modelData

                framed: false
                most: list.column.width
                glyph: modelData.path.startsWith("kiosk:") ? "monitor" : "file-text"
                text: modelData.title

                onClicked: sheet.go(modelData.path, modelData.title)
            }
        }
    }
}
