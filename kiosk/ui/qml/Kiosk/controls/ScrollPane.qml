import QtQuick
import Kiosk
import Kiosk.Model

// A column that scrolls under a finger, and shows plainly when there is more below.
Item {
    id: pane

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias bottomMargin: flick.bottomMargin
    property color paper: Theme.paper
    property bool button: true
    property string tone: "teal"
    readonly property bool overflows: column.height + flick.bottomMargin > height
    readonly property real strip: button && overflows ? next.height + 5 * Theme.mm : 0
    readonly property real reach: Math.max(0, flick.contentHeight + flick.bottomMargin - flick.height)
    readonly property bool more: flick.contentY < reach - 0.5 * Theme.em
    readonly property real fraction: flick.contentHeight > 0 ? flick.contentY / flick.contentHeight : 0

    signal rested(fraction: real)

    function scrollTo(fraction: real) {
        glide.stop();
        flick.cancelFlick();
        flick.contentY = Math.min(pane.reach, fraction * flick.contentHeight);
    }

    // Scroll on by most of a screen, so that the last lines read stay in sight.
    function forward() {
        flick.cancelFlick();
        glide.to = Math.min(pane.reach, flick.contentY + flick.height - 3 * Theme.em);
        if (Theme.motion) {
            glide.restart();
        } else {
            flick.contentY = glide.to;
            pane.rested(pane.fraction);
        }
    }

    Flickable {
        id: flick

        anchors.bottomMargin: pane.strip
        anchors.fill: parent
        anchors.rightMargin: 3 * Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick
        objectName: "flick"
        onMovementEnded: pane.rested(pane.fraction)

        Column {
            id: column

            width: flick.width
        }
    }

    NumberAnimation {
        id: glide

        duration: 250
        easing.type: Easing.OutCubic
        property: "contentY"
        target: flick
        onFinished: pane.rested(pane.fraction)
    }

    Rectangle {
        anchors.bottom: flick.bottom
        height: 1.6 * Theme.em
        visible: pane.more
        width: flick.width

        gradient: Gradient {
            GradientStop {
                color: Qt.rgba(pane.paper.r, pane.paper.g, pane.paper.b, 0)
                position: 0
            }

            GradientStop {
                color: pane.paper
                position: 1
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        color: Theme.line
        height: flick.height
        radius: width / 2
        visible: pane.reach > 1
        width: 1.2 * Theme.mm

        Rectangle {
            color: Theme.edge
            height: Math.max(8 * Theme.mm, parent.height * flick.height / Math.max(1, flick.contentHeight))
            radius: width / 2
            width: parent.width
            y: pane.reach > 0 ? (parent.height - height) * Math.min(1, flick.contentY / pane.reach) : 0
        }
    }

    PillButton {
        id: next

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.mm
        em: Math.floor(Math.min(Theme.em, pane.width / 24))
        filled: true
        glyph: "arrow-down"
        text: qsTr("More below")
        tone: pane.tone
        visible: pane.button && pane.more
        x: (flick.width - width) / 2

        onClicked: pane.forward()
    }
}
