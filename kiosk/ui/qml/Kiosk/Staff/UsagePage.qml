pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// What people read, as bars, and what can be done with the counts.
StaffPage {
    id: page

    required property Desk desk
    required property Usage usage
    required property string language
    readonly property var found: usage.summary
    readonly property bool working: usage.state === "working"
    property bool asking: false
    // Whether every page is listed, or the first few.
    property bool whole: false
    readonly property int first: 8

    // For the table on the stick.
    readonly property var words: ({
            "from": qsTr("From"),
            "to": qsTr("To"),
            "what": qsTr("What"),
            "name": qsTr("Name"),
            "visits": qsTr("Visits"),
            "few": qsTr("fewer than 5"),
            "visit": qsTr("Visits"),
            "page": qsTr("Page opened"),
            "language": qsTr("Language"),
            "text-size": qsTr("Text size"),
            "read-aloud": qsTr("Something read aloud"),
            "taken-along": qsTr("Something taken along"),
            "normal": qsTr("Normal"),
            "large": qsTr("Large"),
            "larger": qsTr("Larger"),
            "largest": qsTr("Largest")
        })

    function number(row: var): string {
        return row.few ? words.few : String(row.visits);
    }

    // A date alone would be taken for midnight in Greenwich, which is the day before in America.
    function day(iso: string): date {
        const parts = iso.split("-").map(Number);
        return new Date(parts[0], parts[1] - 1, parts[2]);
    }

    function said(iso: string, format: string): string {
        return day(iso).toLocaleDateString(Qt.locale(page.language), format);
    }

    function span(bar: var): string {
        switch (page.usage.period) {
        case "week":
            return said(bar.first, "ddd d MMM");
        case "month":
            return said(bar.first, "d MMM") + " – " + said(bar.last, "d MMM");
        default:
            return said(bar.first, "MMM yyyy");
        }
    }

    function told(): string {
        switch (page.usage.state) {
        case "saved":
            return qsTr("Saved as %1 on %2. You can take the stick out now.").arg(page.usage.file).arg(page.usage.stick);
        case "no-stick":
            return qsTr("There is no stick. Plug a USB stick into the computer, wait a moment, then touch Save again.");
        case "choose":
            return qsTr("There are several sticks. Touch the one to save on.");
        case "erased":
            return qsTr("Erased: nothing that was counted is kept any more.");
        case "failed":
            return why.of(page.usage.fault);
        default:
            return "";
        }
    }

    heading: qsTr("What people read")

    UsageFaults {
        id: why
    }

    StickBanner {
        id: banner

        readonly property bool failed: page.usage.state === "failed"

        Accessible.name: told
        Accessible.role: Accessible.AlertMessage
        told: page.told()
        tone: failed ? "red" : (["saved", "erased"].includes(page.usage.state) ? "green" : "blue")
        visible: told !== ""
        width: page.measure
        onToldChanged: if (told !== "") {
            page.show(banner);
            Accessible.announce(told, failed ? Accessible.Assertive : Accessible.Polite);
        }
    }

    Flow {
        spacing: 3 * Theme.mm
        visible: page.usage.state === "choose"
        width: page.measure

        Repeater {
            model: page.usage.state === "choose" ? page.usage.sticks : []

            StaffButton {
                required property var modelData

                glyph: "hard-drive"
                text: modelData.name
                width: Math.min(implicitWidth, page.measure)

                onClicked: page.usage.export_to(modelData.root, page.words)
            }
        }
    }

    StickBanner {
        told: qsTr("The file with the counts was damaged. It was set aside, and counting began anew. Erase everything to be rid of it.")
        tone: "clay"
        glyph: "warning"
        visible: page.usage.set_aside
        width: page.measure
    }

    StaffText {
        text: {
            if (!page.usage.known)
                return qsTr("One moment …");
            if (!page.usage.counting)
                return qsTr("Counting is switched off. It can be switched on in the settings.");
            return page.usage.empty ? qsTr("There is nothing to show yet. Each day appears here once it is over.") : "";
        }
        visible: text !== ""
        width: page.measure
    }

    StaffButton {
        anchors.left: parent.left
        glyph: "gear"
        text: qsTr("Open the settings")
        visible: page.usage.known && !page.usage.counting
        width: Math.min(implicitWidth, page.measure)

        onClicked: page.desk.go("settings", "usage")
    }

    Flow {
        spacing: 3 * Theme.mm
        visible: !page.usage.empty
        width: page.measure

        Repeater {
            model: [["week", qsTr("7 days")], ["month", qsTr("4 weeks")], ["year", qsTr("12 months")]]

            StaffChoice {
                required property var modelData

                chosen: page.usage.period === modelData[0]
                text: modelData[1]

                onClicked: page.usage.choose(modelData[0])
            }
        }
    }

    UsageBars {
        brief: true
        heading: qsTr("Visits: %1").arg(page.number(page.found.total))
        rows: page.found.bars.map(bar => ({
                    "label": page.span(bar),
                    "visits": bar.visits,
                    "number": page.number(bar),
                    "few": bar.few
                }))
        visible: !page.usage.empty
        width: page.measure
    }

    UsageBars {
        heading: qsTr("Pages: in how many visits each was opened")
        rows: page.named(page.whole ? page.found.pages : page.found.pages.slice(0, page.first))
        visible: !page.usage.empty && rows.length > 0
        width: page.measure
    }

    StaffButton {
        anchors.left: parent.left
        glyph: page.whole ? "caret-up" : "caret-down"
        text: page.whole ? qsTr("Only those opened most") : qsTr("All pages")
        visible: !page.usage.empty && page.found.pages.length > page.first
        width: Math.min(implicitWidth, page.measure)

        onClicked: page.whole = !page.whole
    }

    UsageBars {
        brief: true
        heading: qsTr("Languages pages were read in")
        most: page.found.total.visits
        rows: page.named(page.found.languages)
        visible: !page.usage.empty && rows.length > 0
        width: page.measure
    }

    UsageBars {
        brief: true
        heading: qsTr("Text sizes pages were read in")
        most: page.found.total.visits
        rows: page.named(page.found.text_sizes)
        visible: !page.usage.empty && rows.length > 0
        width: page.measure
    }

    UsageBars {
        heading: qsTr("Read aloud and taken along")
        most: page.found.total.visits
        rows: page.named(page.found.ways)
        visible: !page.usage.empty
        width: page.measure
    }

    function named(rows: var): var {
        return rows.map(row => ({
                    "label": page.words[row.name] ?? row.title,
                    "visits": row.visits,
                    "number": page.number(row),
                    "few": row.few
                }));
    }

    StaffText {
        color: Theme.soft
        text: qsTr("Every number is a number of visits, rounded to fives, so that nobody can be found in it. Today appears tomorrow; what is older than a year is dropped. Nothing else is kept: no time of day, no order, nothing anybody typed, no line about one visit.")
        width: page.measure
    }

    Flow {
        spacing: 3 * Theme.mm
        visible: !page.asking
        width: page.measure

        StaffButton {
            enabled: !page.working
            glyph: "hard-drive"
            text: qsTr("Save on a stick")
            visible: !page.usage.empty
            width: Math.min(implicitWidth, page.measure)

            onClicked: page.usage.export(page.words)
        }

        StaffButton {
            enabled: !page.working
            glyph: "trash"
            text: qsTr("Erase everything")
            tone: "clay"
            visible: page.usage.kept
            width: Math.min(implicitWidth, page.measure)

            onClicked: page.asking = true
        }
    }

    StaffText {
        font.weight: Font.DemiBold
        text: qsTr("Erase everything that was ever counted? It cannot be brought back.")
        visible: page.asking
        width: page.measure
    }

    Flow {
        spacing: 3 * Theme.mm
        visible: page.asking
        width: page.measure

        StaffButton {
            glyph: "arrow-left"
            text: qsTr("Keep it")

            onClicked: page.asking = false
        }

        StaffButton {
            filled: true
            glyph: "trash"
            text: qsTr("Yes, erase it")
            tone: "red"
            width: Math.min(implicitWidth, page.measure)

            onClicked: {
                page.asking = false;
                page.usage.erase();
            }
        }
    }
}
