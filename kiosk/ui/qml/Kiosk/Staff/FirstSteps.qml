import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// What is worth doing once on a kiosk that has just got its PIN, one screen after the other.
Rectangle {
    id: steps

    required property Desk desk
    readonly property int step: desk?.step ?? 0
    readonly property bool last: step === tasks.length
    readonly property list<string> tasks: [qsTr("clinic and phone"), qsTr("size of the screen, by bank card"), qsTr("touch and sound")]

    border.color: Theme.tones.teal.ink
    border.width: Math.max(1, 0.3 * Theme.mm)
    color: Theme.tones.teal.tint
    height: Math.max(words.height, on.height) + 4 * Theme.mm
    radius: 3 * Theme.mm

    StaffText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 4 * Theme.mm
        anchors.right: on.left
        anchors.rightMargin: 3 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tones.teal.ink
        font.weight: Font.DemiBold
        text: qsTr("%1 of %2:").arg(steps.step).arg(steps.tasks.length) + " " + (steps.tasks[steps.step - 1] ?? "") + (steps.last ? ". " + qsTr("To come back here later, hold a finger on an upper corner of the screen for three seconds.") : "")
    }

    StaffButton {
        id: on

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.mm
        anchors.verticalCenter: parent.verticalCenter
        filled: true
        glyph: steps.step < steps.tasks.length ? "arrow-right" : "check"
        text: steps.step < steps.tasks.length ? qsTr("Next step") : qsTr("Done")

        onClicked: steps.desk.step_on()
    }
}
