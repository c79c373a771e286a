pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Asks for the PIN. Nothing here tells anything about the clinic or the kiosk.
Item {
    id: pad

    required property Gate gate
    readonly property bool wide: width > height
    readonly property real em: Theme.base
    readonly property real gap: 4 * Theme.mm
    readonly property real margin: Math.max(6 * Theme.mm, Math.min(0.05 * width, 16 * Theme.mm))
    readonly property real room: wide ? height - 2 * margin : height / 2 - margin
    readonly property real key: Math.max(12.5 * Theme.mm, Math.min(22 * Theme.mm, (room - 3 * gap) / 4))
    readonly property string status: gate.status
    readonly property bool open: status === "ready" || status === "wrong"

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    function told(): string {
        switch (pad.status) {
        case "checking":
            return qsTr("One moment …");
        case "waiting":
            return pad.gate.wait > 60 ? qsTr("Too many wrong tries. You can try again in %1 minutes.").arg(Math.ceil(pad.gate.wait / 60)) : qsTr("Too many wrong tries. You can try again in %1 seconds.").arg(pad.gate.wait);
        case "none":
            return qsTr("No PIN is set on this computer, so nobody can come in. Set one with: python main.py pin set");
        case "unreadable":
            return qsTr("The PIN on this computer is damaged, so nobody can come in. Set a new one with: python main.py pin set. The staff guide says how.");
        case "wrong":
            if (pad.gate.tries === 0)
                return qsTr("That is not the PIN. Another wrong try doubles the wait.");
            return pad.gate.tries === 1 ? qsTr("That is not the PIN. After one more wrong try you have to wait.") : qsTr("That is not the PIN. %1 more tries before you have to wait.").arg(pad.gate.tries);
        default:
            return qsTr("Enter the staff PIN.");
        }
    }

    focus: true
    Component.onCompleted: forceActiveFocus()
    // Where no keypad is listened to, as on the safe screen.
    Keys.onPressed: event => {
        event.accepted = true;
        if (/^[0-9]$/.test(event.text))
            pad.gate.type(event.text);
        else if (event.key === Qt.Key_Backspace)
            pad.gate.rub_out();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            pad.gate.enter();
        else if (event.key === Qt.Key_Escape)
            pad.gate.close();
        else
            event.accepted = false;
    }
    onStatusChanged: if (status !== "ready" && status !== "checking")
        pad.Accessible.announce(pad.told(), Accessible.Assertive)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: pad.wide ? (pad.width - width - keys.width - 16 * Theme.mm) / 2 : (pad.width - width) / 2
        spacing: (pad.wide && pad.height < 150 * Theme.mm ? 0.5 : 0.7) * pad.em
        width: Math.min(16 * pad.em, pad.wide ? pad.width - keys.width - 2 * pad.margin - 16 * Theme.mm : pad.width - 2 * pad.margin)
        y: pad.wide ? (pad.height - height) / 2 : Math.max(pad.margin, keys.y - height - 2 * pad.gap)

        GlyphIcon {
            anchors.left: parent.left
            color: Theme.tones.teal.ink
            name: "lock-key"
            size: 2 * pad.em
            visible: pad.height > 150 * Theme.mm
        }

        BodyText {
            Accessible.role: Accessible.Heading
            font.pixelSize: 1.6 * pad.em
            font.weight: Font.Bold
            lineHeight: 1
            text: qsTr("Staff only")
            width: parent.width
        }

        BodyText {
            color: pad.open && pad.status !== "wrong" ? Theme.soft : Theme.ink
            font.pixelSize: pad.em
            text: pad.told()
            width: parent.width
        }

        Row {
            id: dots

            Accessible.name: pad.gate.typed === 1 ? qsTr("1 digit typed") : qsTr("%1 digits typed").arg(pad.gate.typed)
            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            height: 0.8 * pad.em
            spacing: 0.4 * pad.em

            Repeater {
                model: Math.max(6, pad.gate.typed)

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent?.verticalCenter
                    border.color: Theme.edge
                    border.width: Math.max(2, 0.4 * Theme.mm)
                    color: index < pad.gate.typed ? Theme.ink : "transparent"
                    height: width
                    radius: width / 2
                    width: Math.min(0.7 * pad.em, (dots.parent.width + dots.spacing) / Math.max(6, pad.gate.typed) - dots.spacing)
                }
            }
        }

        PillButton {
            em: 0.93 * pad.em
            glyph: "arrow-left"
            text: qsTr("Back to patient information")
            width: Math.min(implicitWidth, parent.width)
            anchors.left: parent.left

            onClicked: pad.gate.close()
        }
    }

    // What there is to see while no digit counts.
    BodyText {
        Accessible.ignored: true
        anchors.centerIn: keys
        color: Theme.soft
        font.pixelSize: 3 * pad.em
        font.weight: Font.Bold
        lineHeight: 1
        text: pad.clock(pad.gate.wait)
        visible: pad.status === "waiting"
    }

    PinKeys {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: pad.wide ? (pad.width - words.width - width - 16 * Theme.mm) / 2 : (pad.width - width) / 2
        em: pad.em
        enabled: pad.open
        key: pad.key
        spacing: pad.gap
        visible: pad.open || pad.status === "checking"
        y: pad.wide ? (pad.height - height) / 2 : pad.height - height - pad.margin - 0.1 * pad.height

        onEntered: pad.gate.enter()
        onErased: pad.gate.rub_out()
        onTyped: digit => pad.gate.type(digit)
    }
}
