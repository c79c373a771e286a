pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

Window {
    id: window

    required property Session session
    required property Loupe loupe
    required property Ring ring
    required property Gate gate
    property bool framed: true
    readonly property bool attract: session.screen === "attract"
    // While staff are at the screen, nothing of the patients' can be seen, touched or heard of.
    readonly property bool staffed: gate.state !== "closed"
    // Lowered, everything lies in the lower half; low glass, which is in reach as it is, gives up no more than it can.
    readonly property bool lowered: session.ease.lowered && !attract
    readonly property real low: lowered ? Math.min(height, Math.max(height / 2, 130 * Theme.mm)) : height

    // By something that has to be answered or closed first.
    readonly property bool covered: session.question.asking || session.words.opened

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    title: qsTr("Patient information")

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.rail
        height: parent.height - window.low
        visible: window.lowered && !window.staffed

        BodyText {
            anchors.centerIn: parent
            color: Theme.soft
            horizontalAlignment: Text.AlignHCenter
            text: window.title
            visible: parent.height > 3 * Theme.em
            width: parent.width - 2 * Theme.em
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.edge
            height: Math.max(1, 0.3 * Theme.mm)
            width: parent.width
        }
    }

    Stage {
        id: stage

        session: window.session
        enabled: !window.covered && !window.staffed
        visible: !window.staffed
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: window.height - window.low
            bottom: player.active ? player.top : bar.visible ? bar.top : parent.bottom
        }
    }

    Loader {
        id: player

        active: window.session.reader.state !== "silent"
        enabled: !window.covered
        visible: !window.staffed
        anchors {
            left: parent.left
            right: parent.right
            bottom: bar.top
        }

        sourceComponent: PlayerStrip {
            room: window.low - bar.height
            session: window.session
        }
    }

    BottomBar {
        id: bar

        session: window.session
        low: window.height < 150 * Theme.mm
        roomy: window.height > 200 * Theme.mm
        upright: window.height > 1.3 * window.width
        visible: !window.attract && !window.staffed
        enabled: !window.covered
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
    }

    Announcer {
        heading: stage.current?.heading ?? ""
        status: stage.current?.status ?? ""
        session: window.session
    }

    Spotlight {
        around: window.contentItem
        session: window.session
    }

    // Whoever touches anything but the player wants quiet. It stands in front to see the touch before whatever takes it.
    component Hush: Item {
        PointHandler {
            enabled: window.session.reader.state === "speaking"
            target: null

            onActiveChanged: if (active)
                window.session.reader.pause()
        }
    }

    Hush {
        anchors.fill: stage
    }

    Hush {
        anchors.fill: bar
    }

    Loader {
        anchors.fill: parent
        active: window.session.words.opened
        enabled: !window.session.question.asking && !window.staffed
        visible: !window.staffed

        sourceComponent: WordCard {
            height: window.height
            low: window.low
            session: window.session
            width: window.width
        }
    }

    Loader {
        anchors.fill: parent
        active: window.session.question.asking
        enabled: !window.staffed
        visible: !window.staffed

        sourceComponent: IdleWarning {
            low: window.low
            session: window.session
        }
    }

    // By its address, so that the first frame does not wait for what it is made of.
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
    }

    LargeLabel {
        loupe: window.loupe
        visible: wanted && !window.staffed
    }

    FocusRing {
        ring: window.ring
    }

    Shortcut {
        // On a full screen, and in the staff area, Esc is the Back key of a keypad.
        sequences: window.framed && !window.staffed ? ["Esc", "Ctrl+Q"] : ["Ctrl+Q"]
        enabled: !window.gate.locked
        context: Qt.ApplicationShortcut
        onActivated: window.session.leave()
    }
}
