pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor

// One of several, side by side. `options` holds rows with `value` and `label`, and a `glyph` where no words are shown.
Flow {
    id: choice

    property string label
    property var options: []
    property string value
    // They take more lines where they would be wider than this.
    property real most: Infinity
    readonly property real natural: {
        let sum = 0;
        for (let number = 0; number < several.count; number++)
            sum += (several.itemAt(number)?.implicitWidth ?? 0) + (number > 0 ? spacing : 0);
        return sum;
    }

    signal picked(value: string)

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    spacing: Look.gap
    width: Math.min(natural, most)

    Repeater {
        id: several

        model: choice.options

        T.AbstractButton {
            id: option

            required property var modelData
            readonly property bool chosen: modelData.value === choice.value
            readonly property bool drawn: modelData.glyph !== undefined

            Accessible.checkable: true
            Accessible.checked: chosen
            Accessible.name: choice.label + ": " + modelData.label
            Accessible.role: Accessible.RadioButton
            focusPolicy: Qt.TabFocus
            implicitHeight: Math.max(Look.least, name.implicitHeight + 2 * Look.mm)
            implicitWidth: Math.max(Look.least, Math.ceil(Math.min(choice.most, name.implicitWidth + 1.2 * Look.em)))
            text: modelData.label

            onClicked: choice.picked(modelData.value)

            background: Rectangle {
                border.color: option.visualFocus ? Look.focus : Look.accent
                border.width: option.visualFocus ? Math.max(3, 0.7 * Look.mm) : option.chosen ? 0 : Math.max(1, 0.3 * Look.mm)
                color: option.chosen ? Look.accent : option.hovered ? Look.tint : Look.card
                radius: 2 * Look.mm
            }

            contentItem: Item {
                EditText {
                    id: name

                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: option.chosen ? Look.on : Look.accent
                    font.family: option.drawn ? "Phosphor" : "Atkinson Hyperlegible Next"
                    font.pixelSize: option.drawn ? 1.3 * Look.em : Look.em
                    font.weight: option.drawn ? Font.Normal : Font.DemiBold
                    horizontalAlignment: Text.AlignHCenter
                    objectName: option.drawn ? "glyph" : ""
                    text: option.drawn ? Look.glyph(option.modelData.glyph) : option.modelData.label
                    width: Math.min(Math.ceil(implicitWidth), option.width)
                }
            }
        }
    }
}
