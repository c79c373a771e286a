import QtQuick
import QtQuick.Templates as T
import KioskEditor

// Several lines to type, under their name.
Column {
    id: field

    property string label
    property string value

    signal typed(text: string)

    function take() {
        const lines = input.text.split("\n").map(line => line.trim().replace(/\s+/g, " ")).filter(line => line !== "");
        if (lines.join("\n") !== field.value)
            input.text = field.value;
    }

    onValueChanged: take()
    Component.onCompleted: take()
    spacing: 0.5 * Look.mm

    EditText {
        color: Look.soft
        font.pixelSize: Look.small
        text: field.label
        width: field.width
    }

    T.TextArea {
        id: input

        Accessible.name: field.label
        color: Look.ink
        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: Look.em
        implicitHeight: Math.max(Look.least, contentHeight + topPadding + bottomPadding)
        padding: 2 * Look.mm
        selectByMouse: true
        selectedTextColor: Look.on
        selectionColor: Look.accent
        textFormat: TextEdit.PlainText
        width: field.width
        wrapMode: TextEdit.Wrap

        onTextChanged: if (activeFocus)
            field.typed(text)

        background: Rectangle {
            border.color: input.activeFocus ? Look.focus : Look.edge
            border.width: input.activeFocus ? Math.max(2, 0.5 * Look.mm) : 1
            color: Look.card
            radius: Look.mm
        }
    }
}
