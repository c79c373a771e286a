import QtQuick
import Kiosk
import Kiosk.Model

// Asks whether anybody is still there. A touch anywhere stays; only "Start over" ends the visit.
Item {
    id: warning

    required property Session session
    // What is in reach, from the bottom up.
    property real low: height
    // The whole question fits on the screen at every text size.
    readonly property bool small: low < (Theme.big ? 180 : 150) * Theme.mm
    readonly property real em: Math.min(Theme.em, small ? (low - 50 * Theme.mm) / 11 : (low - (Theme.big ? 64 : 46) * Theme.mm) / 13.6)

    Accessible.name: title.text
    Accessible.role: Accessible.AlertMessage
    focus: true
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab) {
            warning.session.question.stay();
            event.accepted = true;
        }
    }
    Component.onCompleted: {
        forceActiveFocus();
        session.reader.warn([title.text, explanation.text + " " + seconds.text]);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: 0.8
    }

    MouseArea {
        Accessible.name: qsTr("I am still here")
        Accessible.role: Accessible.Button
        Accessible.onPressAction: warning.session.question.stay()
        anchors.fill: parent

        onClicked: warning.session.question.stay()
    }

    Rectangle {
        id: dialog

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (warning.low - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.edge
        border.width: Theme.outlined ? Math.max(3, 0.8 * Theme.mm) : 0
        color: Theme.card
        height: Math.min(warning.low - 8 * Theme.mm, column.height + 3 * warning.em)
        radius: 8 * Theme.mm
        // Wide enough for its two last buttons side by side, where the glass is.
        width: Math.min(parent.width - 10 * Theme.mm, Math.max(32 * warning.em, 2 * Math.max(longer.implicitWidth, over.implicitWidth) + choices.spacing + 3.2 * warning.em))

        Column {
            id: column

            anchors.centerIn: parent
            spacing: (warning.small ? 0.45 : 0.7) * warning.em
            width: parent.width - 3 * warning.em

            BodyText {
                id: title

                font.pixelSize: 1.6 * warning.em
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                text: qsTr("Are you still reading?")
                width: parent.width
            }

            BodyText {
                id: explanation

                color: Theme.soft
                font.pixelSize: warning.em
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("This screen clears itself for the next person in")
                width: parent.width
            }

            BodyText {
                id: seconds

                color: Theme.tones.teal.ink
                font.pixelSize: (warning.small ? 1.7 : 2) * warning.em
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                text: warning.session.question.seconds_left === 1 ? qsTr("1 second") : qsTr("%1 seconds").arg(warning.session.question.seconds_left)
                width: parent.width
            }

            PillButton {
                em: warning.em
                anchors.horizontalCenter: parent.horizontalCenter
                filled: true
                minimum: warning.small ? 16 * Theme.mm : Math.max(20 * Theme.mm, Theme.target)
                text: qsTr("I am still here")
                width: parent.width

                onClicked: warning.session.question.stay()
            }

            Flow {
                id: choices

                readonly property bool narrow: 2 * Math.max(longer.implicitWidth, over.implicitWidth) + spacing > width

                spacing: Theme.gap
                width: parent.width

                PillButton {
                    id: longer

                    minimum: warning.small ? 16 * Theme.mm : Theme.target
                    em: warning.em
                    text: qsTr("I need more time")
                    width: choices.narrow ? choices.width : (choices.width - choices.spacing) / 2

                    onClicked: warning.session.question.stay_longer()
                }

                PillButton {
                    id: over

                    minimum: warning.small ? 16 * Theme.mm : Theme.target
                    em: warning.em
                    text: qsTr("Start over")
                    width: choices.narrow ? choices.width : (choices.width - choices.spacing) / 2

                    onClicked: warning.session.question.start_over()
                }
            }
        }
    }
}
