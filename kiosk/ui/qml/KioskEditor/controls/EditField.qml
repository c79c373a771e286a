import QtQuick
import QtQuick.Templates as T
import KioskEditor

// One line to type, under its name. `value` is what stands in the page: it comes in unless it is what is typed already.
Column {
    id: field

    property string label
    property string hint
    property string value
    readonly property alias words: input.text
    readonly property alias input: input

    signal typed(text: string)
    signal accepted

    function take() {
        if (input.text.trim().replace(/\s+/g, " ") !== field.value)
            input.text = field.value;
    }

    onValueChanged: take()
    Component.onCompleted: take()
    spacing: 0.5 * Look.mm

    EditText {
        color: Look.soft
        font.pixelSize: Look.small
        text: field.label
        visible: field.label !== ""
        width: field.width
    }

    T.TextField {
        id: input

        Accessible.description: field.hint
        Accessible.name: field.label
        color: Look.ink
        font.family: "Atkinson Hyperlegible Next"
        font.pixelSize: Look.em
        height: Look.least
        leftPadding: 2 * Look.mm
        placeholderText: field.hint
        rightPadding: 2 * Look.mm
        selectByMouse: true
        selectedTextColor: Look.on
        selectionColor: Look.accent
        verticalAlignment: TextInput.AlignVCenter
        width: field.width

        onAccepted: field.accepted()
        onTextEdited: field.typed(text)

        background: Rectangle {
            border.color: input.activeFocus ? Look.focus : Look.edge
            border.width: input.activeFocus ? Math.max(2, 0.5 * Look.mm) : 1
            color: Look.card
            radius: Look.mm

            EditText {
                Accessible.ignored: true
                color: Look.soft
                elide: Text.ElideRight
                text: field.hint
                verticalAlignment: Text.AlignVCenter
                visible: input.text === "" && !input.activeFocus
                wrapMode: Text.NoWrap
                anchors {
                    fill: parent
                    leftMargin: 2 * Look.mm
                    rightMargin: 2 * Look.mm
                }
            }
        }
    }
}
