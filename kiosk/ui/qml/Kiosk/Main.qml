pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

Window {
    id: window

    required property Session session
    required property Ring ring
    property bool framed: true
    readonly property bool attract: session.screen === "attract"

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    title: qsTr("Patient information")

    Stage {
        id: stage

        session: window.session
        enabled: !window.session.question.asking
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: bar.visible ? bar.top : parent.bottom
        }
    }

    BottomBar {
        id: bar

        session: window.session
        visible: !window.attract
        enabled: !window.session.question.asking
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
    }

    Announcer {
        heading: stage.current?.heading ?? ""
        session: window.session
    }

    Loader {
        anchors.fill: parent
        active: window.session.question.asking

        sourceComponent: IdleWarning {
            session: window.session
        }
    }

    FocusRing {
        ring: window.ring
    }

    Shortcut {
        // On a full screen, Esc is the Back key of a keypad.
        sequences: window.framed ? ["Esc", "Ctrl+Q"] : ["Ctrl+Q"]
        context: Qt.ApplicationShortcut
        onActivated: window.session.leave()
    }
}
