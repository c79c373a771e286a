import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// One line of words among the settings: what it is called, the words, and below them what is wrong with them.
Column {
    id: field

    required property Form form
    required property string name
    required property string label
    required property StaffKeyboard board
    property string hint
    property bool numeric: false
    // What is wrong is told elsewhere.
    property bool silent: false
    readonly property string value: form.values[name] ?? ""
    readonly property var fault: form.faults[name] ?? null
    readonly property var doubt: form.doubts[name] ?? null

    signal entered

    function asked(): string {
        return field.doubt === null ? "" : qsTr("This number has %1 digits, the one before had %2. Is it right?").arg(field.doubt.digits).arg(field.doubt.before);
    }

    function told(): string {
        switch (field.fault?.rule ?? "") {
        case "":
            return "";
        case "phone":
            return qsTr("That is no phone number: it has fewer than three digits.");
        case "email":
            return qsTr("That is no e-mail address. Write it like desk@example.org.");
        default:
            return field.fault.text;
        }
    }

    spacing: 1 * Theme.mm

    StaffText {
        color: Theme.soft
        text: field.label
        width: parent.width
    }

    Rectangle {
        border.color: field.fault !== null ? Theme.tones.red.ink : (input.activeFocus ? Theme.tones.teal.ink : Theme.edge)
        border.width: input.activeFocus || field.fault !== null ? Math.max(3, 0.7 * Theme.mm) : Math.max(2, 0.4 * Theme.mm)
        color: Theme.card
        height: Math.max(12.5 * Theme.mm, 1.75 * Theme.note)
        radius: 2.5 * Theme.mm
        width: parent.width

        StaffText {
            anchors.left: input.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.soft
            text: field.hint
            visible: input.text === "" && text !== "" && implicitWidth <= input.width
            wrapMode: Text.NoWrap
        }

        TextInput {
            id: input

            readonly property string label: field.label

            // For the key that selects.
            function click() {
                field.board.open(input, field.numeric);
            }

            Accessible.description: field.told() || field.asked()
            Accessible.name: field.label
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.fill: parent
            anchors.leftMargin: 3 * Theme.mm
            anchors.rightMargin: 3 * Theme.mm
            // Where nobody writes, the beginning is to be read.
            autoScroll: activeFocus
            clip: true
            color: Theme.ink
            font.family: "Atkinson Hyperlegible Next"
            font.pixelSize: Theme.note
            font.weight: Font.DemiBold
            horizontalAlignment: TextInput.AlignLeft
            maximumLength: 200
            selectByMouse: true
            selectedTextColor: Theme.tones.teal.on
            selectionColor: Theme.tones.teal.ink
            verticalAlignment: TextInput.AlignVCenter

            Component.onCompleted: text = field.value
            onActiveFocusChanged: {
                if (activeFocus) {
                    field.board.open(input, field.numeric);
                    field.entered();
                }
            }
            onTextChanged: if (activeFocus)
                field.form.write(field.name, text)

            // The keys may have been put away meanwhile.
            TapHandler {
                onTapped: input.click()
            }
        }
    }

    StaffText {
        color: Theme.tones.red.ink
        text: field.told()
        visible: text !== "" && !field.silent
        width: parent.width
    }

    StaffText {
        color: Theme.tones.clay.ink
        font.weight: Font.DemiBold
        text: field.asked()
        visible: text !== "" && field.fault === null
        width: parent.width
    }

    onValueChanged: if (input.text !== value)
        input.text = value
}
