pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// Is everything all right? One look tells; each line that is not says what to do.
StaffPage {
    id: page

    required property Overview overview
    required property string language
    readonly property int faults: overview.faults

    function when(iso: string): string {
        const then = new Date(iso);
        const today = new Date().toDateString() === then.toDateString();
        const time = then.toLocaleTimeString(Qt.locale(page.language), Locale.ShortFormat);
        return today ? qsTr("today at %1").arg(time) : then.toLocaleDateString(Qt.locale(page.language), Locale.ShortFormat) + ", " + time;
    }

    function title(kind: string): string {
        return ({
                "content": qsTr("Content"),
                "age": qsTr("Changes"),
                "problems": qsTr("Problems"),
                "touch": qsTr("Touch"),
                "start": qsTr("Last start"),
                "disk": qsTr("Disk"),
                "screen": qsTr("Screen"),
                "sound": qsTr("Sound"),
                "voice": qsTr("Voice"),
                "printer": qsTr("Printer")
            })[kind];
    }

    function ended(why: string): string {
        return ({
                "left": qsTr("Before that, staff left the kiosk."),
                "restart": qsTr("Before that, it was restarted."),
                "told": qsTr("Before that, the computer shut it down."),
                "fault": qsTr("Before that, it ended without warning: a power cut or a fault."),
                "K1": qsTr("Before that, it ended by itself and was started again (K1). If that happens often, tell IT."),
                "K2": qsTr("Before that, its picture stood still and it was started again (K2). If that happens often, tell IT."),
                "K3": qsTr("Before that, it used too much memory and was started again (K3). Are there very large pictures in the pages?"),
                "K4": qsTr("Before that, it could not draw and was started again in a simpler way (K4). Tell IT to look at the graphics driver."),
                "K5": qsTr("Before that, it did not get as far as its first screen and was started again (K5). If that happens often, tell IT."),
                "K6": qsTr("Before that, its pages or its own files could not be used (K6). Is the folder with the pages in its place?"),
                "K7": qsTr("Before that, no screen was connected (K7). Look at the cable and the power of the screen.")
            })[why] ?? "";
    }

    // What is known of it.
    function told(line: var): string {
        switch (line.kind) {
        case "content":
            return qsTr("%1 pages in %2 languages, version %3").arg(line.pages).arg(line.languages).arg(line.version === "" ? "…" : line.version);
        case "age":
            if (line.state === "waiting")
                return qsTr("One moment …");
            return qsTr("Pages last changed %1; %2 of %3 checked by a clinician").arg(page.when(line.time)).arg(line.checked).arg(line.pages);
        case "problems":
            if (line.state === "waiting")
                return qsTr("One moment …");
            return line.errors + line.warnings === 0 ? qsTr("None") : qsTr("Mistakes: %1, notes: %2").arg(line.errors).arg(line.warnings);
        case "touch":
            return line.time ? qsTr("Last touched %1").arg(page.when(line.time)) : qsTr("Not touched since the start");
        case "start":
            return (line.time ? qsTr("%1.").arg(page.when(line.time)) : "") + " " + page.ended(line.why);
        case "disk":
            if (line.state === "waiting")
                return qsTr("One moment …");
            return line.writable ? qsTr("%1 GB free").arg((line.free / 1e9).toLocaleString(Qt.locale(page.language), "f", 1)) : qsTr("It takes nothing any more");
        case "screen":
            return qsTr("%1 × %2 pixels, %3 × %4 mm").arg(line.pixels[0]).arg(line.pixels[1]).arg(line.mm[0]).arg(line.mm[1]);
        case "sound":
            return qsTr("Volume %1 %").arg(line.volume);
        case "voice":
            if (line.state === "waiting")
                return qsTr("One moment …");
            return line.off ? qsTr("Switched off") : Object.keys(line.voices).join(", ") || qsTr("None");
        default:
            if (line.printer === "")
                return qsTr("None for patients");
            return line.state === "waiting" ? qsTr("One moment …") : line.printer;
        }
    }

    // What to do about it.
    function advice(line: var): string {
        switch (line.kind + "-" + line.state) {
        case "content-bad":
            return qsTr("The last change has a mistake, so patients still see what was there before. Open Problems.");
        case "age-look":
            return line.overdue === 1 ? qsTr("One page has to be checked again by a clinician. Open Problems to see which.") : qsTr("%1 pages have to be checked again by a clinician. Open Problems to see which.").arg(line.overdue);
        case "problems-bad":
            return qsTr("Open Problems to see where.");
        case "touch-look":
            return qsTr("Touch the screen anywhere: this line turns green if the glass works.");
        case "disk-look":
            return qsTr("Little room is left. Delete what is no longer needed.");
        case "disk-bad":
            return qsTr("What you change would be lost. Call whoever looks after the computer.");
        case "screen-look":
            return qsTr("This screen does not say how large it is. Measure it with a card under Settings.");
        case "voice-look":
            return qsTr("No voice for %1: install one on the computer, or nothing is read aloud there.").arg(line.silent.join(", "));
        case "printer-look":
            return qsTr("This computer does not know it. Choose another one under Settings.");
        default:
            return "";
        }
    }

    heading: qsTr("Overview")

    Rectangle {
        id: banner

        readonly property string tone: page.faults === 0 ? "green" : "clay"

        border.color: Theme.tones[tone].ink
        border.width: Theme.outlined ? 2 : 0
        color: Theme.tones[tone].tint
        height: headline.height + 6 * Theme.mm
        radius: 3 * Theme.mm
        width: page.measure

        Row {
            id: headline

            anchors.left: parent.left
            anchors.leftMargin: 4 * Theme.mm
            anchors.right: parent.right
            anchors.rightMargin: 4 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3 * Theme.mm

            GlyphIcon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tones[banner.tone].ink
                name: page.faults === 0 ? "check-circle-fill" : "warning"
                size: 1.6 * Theme.note
            }

            StaffText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.tones[banner.tone].ink
                font.pixelSize: 1.15 * Theme.note
                font.weight: Font.Bold
                text: page.faults === 0 ? qsTr("Everything is all right.") : (page.faults === 1 ? qsTr("One thing needs you.") : qsTr("%1 things need you.").arg(page.faults))
                width: parent.width - 1.6 * Theme.note - parent.spacing
            }
        }
    }

    Column {
        spacing: 2.5 * Theme.mm
        width: page.measure

        Repeater {
            // By number, so that the lines stay while one of them becomes another.
            model: page.overview.lines.length

            Item {
                id: entry

                required property int index
                readonly property var line: page.overview.lines[index]
                readonly property string tone: line.state === "good" ? "green" : (line.state === "bad" ? "red" : (line.state === "look" ? "clay" : "blue"))

                height: Math.max(sign.height, title.height, words.height)
                width: page.measure

                GlyphIcon {
                    id: sign

                    anchors.left: parent.left
                    color: Theme.tones[entry.tone].ink
                    name: ({
                            "good": "check-circle",
                            "bad": "x-circle",
                            "look": "warning",
                            "waiting": "clock"
                        })[entry.line.state] ?? "info"
                    size: 1.25 * Theme.note
                }

                StaffText {
                    id: title

                    anchors.left: sign.right
                    anchors.leftMargin: 2.5 * Theme.mm
                    font.weight: Font.Bold
                    text: page.title(entry.line.kind)
                    width: 5.2 * Theme.note
                }

                Column {
                    id: words

                    anchors.left: title.right
                    anchors.leftMargin: 3 * Theme.mm
                    anchors.right: parent.right
                    spacing: 0.5 * Theme.mm

                    StaffText {
                        text: page.told(entry.line)
                        width: parent.width
                    }

                    StaffText {
                        color: Theme.tones[entry.tone].ink
                        font.weight: Font.DemiBold
                        text: page.advice(entry.line)
                        visible: text !== ""
                        width: parent.width
                    }
                }
            }
        }
    }

    StaffButton {
        anchors.left: parent.left
        glyph: "arrow-clockwise"
        text: qsTr("Look again")

        onClicked: page.overview.look()
    }
}
