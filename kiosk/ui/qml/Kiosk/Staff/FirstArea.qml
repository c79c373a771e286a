pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// A kiosk that never had a PIN: its language, and the PIN twice.
Item {
    id: area

    required property Gate gate
    readonly property First first: gate.desk as First
    readonly property bool wide: width > height
    readonly property real em: height > 150 * Theme.mm ? Theme.base : Theme.note
    readonly property real gap: 4 * Theme.mm
    readonly property real margin: Math.max(6 * Theme.mm, Math.min(0.05 * width, 16 * Theme.mm))
    readonly property real room: wide ? height - 2 * margin : height / 2 - margin

    function told(): string {
        switch (area.first?.fault ?? "") {
        case "length":
            return qsTr("A PIN has 6 to 12 digits.");
        case "few":
            return qsTr("Use at least 3 different digits: people try such a PIN first.");
        case "run":
            return qsTr("These digits follow one another, as in 123456: people try that first.");
        case "pattern":
            return qsTr("That is a well-known pattern: people try such ones first.");
        case "on-show":
            return qsTr("That is part of a phone number that patients can read on the screen.");
        case "other":
            return qsTr("The two were not the same. Choose a PIN again.");
        case "unsaved":
            return qsTr("The PIN could not be saved. Is there room on the disk, and may the kiosk write to it?");
        default:
            return "";
        }
    }

    function asked(): string {
        switch (area.first?.step ?? "") {
        case "repeat":
            return qsTr("Type the same PIN once more.");
        case "saving":
            return qsTr("One moment …");
        default:
            return qsTr("Choose a PIN of 6 to 12 digits. Only with it can anybody change the kiosk or leave it. Write it down where patients do not see it.");
        }
    }

    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        if (/^[0-9]$/.test(event.text))
            area.first.type(event.text);
        else if (event.key === Qt.Key_Backspace)
            area.first.rub_out();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            area.first.enter();
        else
            event.accepted = false;
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: area.wide ? area.margin : (area.width - width) / 2
        spacing: 0.5 * area.em
        width: area.wide ? area.width - keys.width - 3 * area.margin : area.width - 2 * area.margin
        y: area.wide ? (area.height - height) / 2 : Math.max(area.margin, keys.y - height - 2 * area.gap)

        BodyText {
            Accessible.role: Accessible.Heading
            font.pixelSize: 1.5 * area.em
            font.weight: Font.Bold
            lineHeight: 1
            text: qsTr("Set up this kiosk")
            width: parent.width
        }

        Flow {
            spacing: 3 * Theme.mm
            width: parent.width

            Repeater {
                model: area.first?.languages ?? []

                PillButton {
                    required property var modelData

                    em: area.em
                    glyph: "translate"
                    minimum: 12.5 * Theme.mm
                    text: modelData.name
                    visible: modelData.code !== area.gate.language

                    onClicked: area.gate.speak(modelData.code)
                }
            }
        }

        BodyText {
            font.pixelSize: area.em
            text: area.asked()
            width: parent.width
        }

        BodyText {
            color: Theme.tones.red.ink
            font.pixelSize: area.em
            font.weight: Font.DemiBold
            text: area.told()
            visible: text !== ""
            width: parent.width
        }

        Row {
            Accessible.name: qsTr("%1 digits typed").arg(area.first?.typed ?? 0)
            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            height: 0.8 * area.em
            spacing: 0.35 * area.em

            Repeater {
                model: Math.max(6, area.first?.typed ?? 0)

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent?.verticalCenter
                    border.color: Theme.edge
                    border.width: Math.max(2, 0.4 * Theme.mm)
                    color: index < (area.first?.typed ?? 0) ? Theme.ink : "transparent"
                    height: width
                    radius: width / 2
                    width: Math.min(0.7 * area.em, words.width / 12 - 0.35 * area.em)
                }
            }
        }

        PillButton {
            anchors.left: parent.left
            em: area.em
            glyph: "x"
            minimum: 12.5 * Theme.mm
            text: qsTr("Leave without setting up")
            width: Math.min(implicitWidth, parent.width)

            onClicked: area.first.leave()
        }
    }

    PinKeys {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: area.wide ? area.margin : (area.width - width) / 2
        em: area.em
        enabled: area.first?.step !== "saving"
        key: Math.max(12.5 * Theme.mm, Math.min(22 * Theme.mm, (area.room - 3 * area.gap) / 4))
        spacing: area.gap
        y: area.wide ? (area.height - height) / 2 : area.height - height - area.margin

        onEntered: area.first.enter()
        onErased: area.first.rub_out()
        onTyped: digit => area.first.type(digit)
    }
}
