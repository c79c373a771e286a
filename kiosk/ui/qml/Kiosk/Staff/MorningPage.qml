pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// Three looks before the first patient comes.
StaffPage {
    id: page

    required property Morning morning
    required property Desk desk
    required property string language
    readonly property bool done: morning.touch === "good" && morning.sound === "good" && morning.colours === "good"

    heading: qsTr("Morning check")

    StaffText {
        color: page.done ? Theme.tones.green.ink : Theme.ink
        font.weight: page.done ? Font.Bold : Font.Normal
        text: {
            if (page.done)
                return qsTr("All good. Have a good day!");
            if (page.morning.last === "")
                return qsTr("Three looks, one minute: the glass, the sound, the colours.");
            const then = new Date(page.morning.last);
            return qsTr("All was good on %1.").arg(then.toLocaleDateString(Qt.locale(page.language), Locale.ShortFormat) + ", " + then.toLocaleTimeString(Qt.locale(page.language), Locale.ShortFormat));
        }
        width: parent.width
    }

    SettingGroup {
        label: qsTr("1. The glass")
        note: page.morning.touch === "bad" ? (page.morning.missed === 1 ? qsTr("One field felt nothing. Clean the glass and try again; if it stays, call whoever looks after the screen.") : qsTr("%1 fields felt nothing. Clean the glass and try again; if it stays, call whoever looks after the screen.").arg(page.morning.missed)) : qsTr("Slide a finger over every field.")

        StaffButton {
            glyph: "grid-four"
            text: qsTr("Touch all over")

            onClicked: page.desk.go("grid")
        }

        Verdict {
            result: page.morning.touch
        }
    }

    SettingGroup {
        label: qsTr("2. The sound")
        note: page.morning.sound === "bad" ? qsTr("Look at the loudspeaker, its cable and its own volume.") : qsTr("Let the chime sound, and say whether you heard it.")

        StaffButton {
            glyph: "speaker-high"
            text: qsTr("Let it sound")

            onClicked: page.morning.play()
        }

        StaffChoice {
            chosen: page.morning.sound === "good"
            text: qsTr("I heard it")

            onClicked: page.morning.judge("sound", true)
        }

        StaffChoice {
            chosen: page.morning.sound === "bad"
            text: qsTr("I heard nothing")

            onClicked: page.morning.judge("sound", false)
        }
    }

    SettingGroup {
        label: qsTr("3. The colours")
        note: page.morning.colours === "bad" ? qsTr("Look at the cable of the screen; if it stays, call whoever looks after it.") : qsTr("Six bars of colour: are all of them there, without spots?")

        StaffButton {
            glyph: "palette"
            text: qsTr("Show the colours")

            onClicked: page.desk.go("colours")
        }

        Verdict {
            result: page.morning.colours
        }
    }

    component Verdict: Row {
        property string result

        height: 12.5 * Theme.mm
        spacing: 2 * Theme.mm
        visible: result !== ""

        GlyphIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: words.color
            name: parent.result === "good" ? "check-circle-fill" : "x-circle"
            size: 1.25 * Theme.note
        }

        StaffText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones[parent.result === "good" ? "green" : "red"].ink
            font.weight: Font.Bold
            text: parent.result === "good" ? qsTr("Good") : qsTr("Not good")
        }
    }
}
