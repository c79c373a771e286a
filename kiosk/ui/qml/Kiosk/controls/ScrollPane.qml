import QtQuick
import Kiosk

// A column that scrolls under a finger, and shows plainly when there is more below.
Item {
    id: pane

    default property alias content: column.data
    readonly property alias canvas: flick.contentItem
    property alias spacing: column.spacing
    property alias bottomMargin: flick.bottomMargin
    property color paper: Theme.paper
    property bool button: true
    // The pane is at least so many times as wide as the words of the button are high.
    property real ems: 24
    // Width of the content, which begins where reading begins.
    property real measure: flick.width
    property real held: 0
    // What is kept at the top, instead of a part of the height, until the person scrolls.
    property Item pinned: null
    property string tone: "teal"
    // Beside the words, for the mark of what is being read aloud.
    readonly property real gutter: 2.6 * Theme.mm
    readonly property bool overflows: column.height + flick.bottomMargin > height
    // A low pane has no room to spare: the bar beside it tells enough.
    readonly property real strip: button && overflows && height > 7 * Theme.base ? next.height + 6 * Theme.mm : 0
    readonly property real reach: Math.max(0, flick.contentHeight + flick.bottomMargin - flick.height)
    // The gradient that tells of more below; where few lines are in view it veils less than one.
    readonly property real veil: Math.min(1.6 * Theme.em, 0.16 * flick.height)
    readonly property bool more: flick.contentY < reach - 0.5 * Theme.em
    // For the keys: the part in view, what of it no gradient veils, where it is scrolled to, and where it comes to rest.
    readonly property real view: flick.height
    readonly property real clear: flick.height - pane.veil
    readonly property real here: flick.contentY
    readonly property real aim: glide.running ? glide.to : flick.contentY
    // The words in view, while the keys are on them.
    property string told
    readonly property real fraction: flick.contentHeight > 0 ? flick.contentY / flick.contentHeight : 0

    signal rested(fraction: real)

    // Show the part that stands at `fraction` of the content's height. It is held until the person scrolls: a page is
    // laid out only after it is asked for, and it grows and shrinks with the text size.
    function scrollTo(fraction: real) {
        glide.stop();
        flick.cancelFlick();
        pane.pinned = null;
        pane.held = fraction;
        pane.settle();
    }

    function pin(item: Item) {
        pane.scrollTo(0);
        pane.pinned = item;
        pane.settle();
    }

    // Bring what stands from `top` to `bottom` into view, and stay where one is if it is there already.
    function reveal(top: real, bottom: real) {
        if (top < flick.contentY || bottom > flick.contentY + flick.height)
            pane.scrollTo((top + bottom - flick.height) / 2 / Math.max(1, flick.contentHeight));
    }

    // Bring an item of the content into view with a little of what is around it; the top of one that is too tall.
    function show(item: Item) {
        const top = item.mapToItem(column, 0, 0).y - 0.4 * Theme.base;
        pane.reveal(top, top + Math.min(item.height + 2 * Theme.base, flick.height));
    }

    // Stand still at once, where it would have come to rest.
    function halt() {
        flick.cancelFlick();
        if (glide.running)
            glide.complete();
    }

    function settle() {
        if (flick.moving || glide.running)
            return;
        if (pane.pinned !== null) {
            const top = pane.pinned.mapToItem(column, 0, 0).y;
            const seen = top + Math.min(pane.pinned.height, 6 * Theme.em) < flick.height - pane.strip;
            pane.held = seen ? 0 : (top - 2 * Theme.em) / Math.max(1, flick.contentHeight);
        }
        flick.contentY = Math.max(0, Math.min(pane.reach, pane.held * flick.contentHeight));
    }

    function rest() {
        pane.pinned = null;
        pane.held = pane.fraction;
        pane.rested(pane.fraction);
    }

    // Scroll on by most of a screen, so that the last lines read stay in sight.
    function forward() {
        pane.glideTo(pane.aim + Math.max(flick.height / 2, flick.height - pane.veil - 1.4 * Theme.em));
    }

    function glideTo(offset: real) {
        flick.cancelFlick();
        const end = Math.max(0, Math.min(pane.reach, offset));
        if (Theme.motion) {
            glide.stop();
            glide.to = end;
            glide.start();
        } else {
            flick.contentY = end;
            pane.rest();
        }
    }

    // Whatever has the focus is all that screen readers say by themselves.
    Accessible.description: pane.told
    Accessible.name: qsTr("Words on this screen")
    Accessible.role: Accessible.Section
    activeFocusOnTab: true
    objectName: "pane"
    onReachChanged: settle()

    Flickable {
        id: flick

        anchors.bottomMargin: pane.strip
        anchors.fill: parent
        anchors.leftMargin: -pane.gutter
        anchors.rightMargin: 3 * Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height
        onContentHeightChanged: pane.settle()
        contentWidth: width
        // Without motion a page stays where the finger leaves it.
        maximumFlickVelocity: Theme.motion ? 2500 : 0
        flickableDirection: Flickable.VerticalFlick
        objectName: "flick"
        onMovementEnded: pane.rest()

        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: pane.gutter
            width: pane.measure
        }
    }

    NumberAnimation {
        id: glide

        duration: 250
        easing.type: Easing.OutCubic
        property: "contentY"
        target: flick
        onFinished: pane.rest()
    }

    Rectangle {
        anchors.bottom: flick.bottom
        anchors.left: flick.left
        height: pane.veil
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
        // A low pane keeps its height for the words.
        em: Math.floor(Math.min(Theme.em, pane.width / pane.ems, Math.max(Theme.base, pane.height / 10)))
        minimum: pane.height < 110 * Theme.mm ? Math.min(Theme.target, 20 * Theme.mm) : Theme.target
        filled: true
        glyph: "arrow-down"
        text: qsTr("More below")
        tone: pane.tone
        visible: pane.strip > 0 && pane.more
        anchors.horizontalCenter: flick.horizontalCenter

        onClicked: pane.forward()
    }
}
