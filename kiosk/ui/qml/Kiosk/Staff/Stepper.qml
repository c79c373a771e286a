import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// A number between two buttons that make it less or more.
Row {
    id: stepper

    required property Form form
    required property string name
    required property string label
    required property string unit
    required property int low
    required property int high
    required property int by
    readonly property int value: form.values[name] ?? low

    spacing: 3 * Theme.mm

    StaffButton {
        Accessible.name: qsTr("Less: %1").arg(stepper.label)
        glyph: "minus"
        leftPadding: 2 * Theme.mm
        rightPadding: 2 * Theme.mm
        width: 16 * Theme.mm

        onClicked: stepper.form.count(stepper.name, Math.max(stepper.low, stepper.value - stepper.by))
    }

    StaffText {
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        text: stepper.unit.arg(stepper.value)
        width: 5 * Theme.note
        wrapMode: Text.NoWrap
    }

    StaffButton {
        Accessible.name: qsTr("More: %1").arg(stepper.label)
        glyph: "plus"
        leftPadding: 2 * Theme.mm
        rightPadding: 2 * Theme.mm
        width: 16 * Theme.mm

        onClicked: stepper.form.count(stepper.name, Math.min(stepper.high, stepper.value + stepper.by))
    }
}
