pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor

// One of several, side by side. `options` holds rows with `value` and `label`, and a `glyph` where no words are shown.
Rectangle {
    id: choice

    property string label
    property var options: []
    property string value

    signal chosen(value: string)

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    border.color: Look.edge
    border.width: 1
    color: Look.card
    implicitHeight: Look.least
    implicitWidth: row.implicitWidth
    radius: 2 * Look.mm

    Row {
        id: row

        height: parent.height

        Repeater {
            model: choice.options

            T.AbstractButton {
                id: option

                required property var modelData
                readonly property bool taken: modelData.value === choice.value

                Accessible.checkable: true
                Accessible.checked: taken
                Accessible.name: choice.label + ": " + modelData.label
                Accessible.role: Accessible.RadioButton
                focusPolicy: Qt.TabFocus
                height: choice.height
                implicitWidth: Math.max(Look.least, name.implicitWidth + 1.2 * Look.em)
                text: modelData.label

                onClicked: choice.chosen(modelData.value)

                background: Rectangle {
                    border.color: Look.focus
                    border.width: option.visualFocus ? Math.max(3, 0.7 * Look.mm) : 0
                    color: option.taken ? Look.accent : option.hovered ? Look.tint : "transparent"
                    radius: 2 * Look.mm
                }

                contentItem: Item {
                    EditText {
                        id: name

                        Accessible.ignored: true
                        anchors.centerIn: parent
                        color: option.taken ? Look.on : Look.accent
                        font.family: option.modelData.glyph ? "Phosphor" : "Atkinson Hyperlegible Next"
                        font.pixelSize: option.modelData.glyph ? 1.3 * Look.em : Look.em
                        font.weight: option.modelData.glyph ? Font.Normal : Font.DemiBold
                        objectName: option.modelData.glyph ? "glyph" : ""
                        text: option.modelData.glyph ? Look.glyph(option.modelData.glyph) : option.modelData.label
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
