import QtQuick
import QtQuick.Templates as T
import KioskEditor

// One line to type, under its name and, below that, what can be typed. `value` is what stands in the page: it comes in unless it is what is typed already.
Column {
    id: field

    property string label
    property string hint
    property string value
    // Where every line counts: what can be typed is then told to screen readers alone.
    property bool brief: false
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
        text: field.hint === "" || field.brief ? field.label : field.label + "\n" + field.hint
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
        height: Math.max(Look.least, 1.8 * Look.em)
        leftPadding: 2 * Look.mm
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
        }
    }
}
