import QtQuick
import Kiosk.Model

// Tells those who do not see the screen what has changed on it.
Item {
    id: announcer

    required property Session session
    required property string heading
    required property string status
    readonly property string size: session.ease.text_size
    readonly property string colours: session.ease.theme
    readonly property bool asking: session.question.asking
    // What was told last.
    property string said

    function tell(words: string, politeness: int) {
        announcer.said = words;
        announcer.Accessible.announce(words, politeness);
    }

    // Two screens may have one heading; who comes to the second one is told so all the same.
    Connections {
        target: announcer.session

        function onMoved() {
            Qt.callLater(announcer.arrive);
        }
    }

    Accessible.ignored: true
    onAskingChanged: if (asking)
        tell(qsTr("Are you still reading? This screen clears itself soon."), Accessible.Assertive)
    onColoursChanged: tell(({
            "light": qsTr("Light"),
            "dark": qsTr("Dark"),
            "contrast": qsTr("Yellow on black")
        })[colours], Accessible.Polite)
    onHeadingChanged: Qt.callLater(arrive)
    onStatusChanged: if (status !== "")
        tell(status, Accessible.Polite)
    onSizeChanged: tell(({
            "normal": qsTr("Normal text"),
            "large": qsTr("Large text"),
            "larger": qsTr("Larger text"),
            "largest": qsTr("Largest text")
        })[size], Accessible.Polite)

    function arrive() {
        if (announcer.heading !== "")
            announcer.tell(announcer.heading, Accessible.Polite);
    }
}
