pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Stands in for the kiosk while that is out of order: built-in words, every language at once, nothing that moves.
Window {
    id: window

    required property var words
    required property string code
    required property Gate gate
    readonly property bool staffed: gate.state !== "closed"
    property bool framed: true
    readonly property bool upright: height > width
    // All of it fits on any glass: small glass gets smaller words.
    readonly property real em: Math.min(Theme.em, upright ? Math.min(height / 38, width / 21) : Math.min(height / 27, width / 38))

    signal again
    signal left

    color: Theme.paper
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    title: words[0].heading

    component Words: Column {
        id: said

        required property var modelData

        spacing: 0.5 * window.em

        BodyText {
            Accessible.role: Accessible.Heading
            font.pixelSize: 1.4 * window.em
            font.weight: Font.Bold
            horizontalAlignment: window.upright ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: 1
            text: said.modelData.heading
            width: parent.width
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: 1.1 * window.em
            horizontalAlignment: window.upright ? Text.AlignHCenter : Text.AlignLeft
            text: said.modelData.ask
            width: parent.width
        }
    }

    component Urgent: BodyText {
        required property var modelData

        font.pixelSize: 0.95 * window.em
        text: modelData.urgent
    }

    Column {
        id: column

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -foot.height / 2
        spacing: 1.2 * window.em
        visible: !window.staffed
        width: Math.min(parent.width - 2.4 * window.em, (window.upright ? 26 : 44) * window.em)

        IconDisc {
            anchors.horizontalCenter: parent.horizontalCenter
            icon: "coffee"
            size: 3.4 * window.em
            tone: "teal"
        }

        Grid {
            id: panels

            columns: window.upright ? 1 : window.words.length
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 2 * window.em
            width: parent.width - 2 * window.em

            Repeater {
                model: window.words

                Words {
                    width: (panels.width - (panels.columns - 1) * panels.spacing) / panels.columns
                }
            }
        }

        Rectangle {
            border.color: Theme.tones.red.ink
            border.width: Theme.outlined ? 2 : 0
            color: Theme.tones.red.tint
            height: warnings.height + 1.4 * window.em
            radius: 4 * Theme.mm
            width: parent.width

            Grid {
                id: warnings

                anchors.centerIn: parent
                columns: panels.columns
                spacing: window.upright ? 0.8 * window.em : 2 * window.em
                width: parent.width - 2 * window.em

                Repeater {
                    model: window.words

                    Urgent {
                        width: (warnings.width - (warnings.columns - 1) * warnings.spacing) / warnings.columns
                    }
                }
            }
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 0.9 * window.em
        anchors.right: parent.right
        height: button.height
        visible: !window.staffed

        BodyText {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            color: Theme.soft
            font.pixelSize: Math.min(window.em, Theme.small)
            text: window.code
        }

        PillButton {
            id: button

            anchors.horizontalCenter: parent.horizontalCenter
            em: window.em
            focus: true
            minimum: Math.min(Theme.target, 3 * window.em)
            text: window.words.map(said => said.again).join(" · ")
            tone: "teal"

            Keys.onEnterPressed: button.click()
            Keys.onReturnPressed: button.click()
            onClicked: window.again()
        }
    }

    Loader {
        id: staff

        active: false
        anchors.fill: parent
    }

    onStaffedChanged: {
        if (staffed)
            staff.setSource(Qt.resolvedUrl("Staff/StaffLayer.qml"), {
                gate: window.gate
            });
        staff.active = staffed;
        if (!staffed)
            button.forceActiveFocus();
    }

    Shortcut {
        enabled: !window.gate.locked
        sequences: window.framed && !window.staffed ? ["Esc", "Ctrl+Q"] : ["Ctrl+Q"]
        context: Qt.ApplicationShortcut
        onActivated: window.left()
    }
}
