pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// What is plugged in, and what patients saw before.
StaffPage {
    id: page

    required property Sticks sticks
    required property string language
    readonly property StickDelivery delivery: sticks.delivery
    readonly property StickEarlier earlier: sticks.earlier
    readonly property bool busy: ["copying", "checking", "applying"].includes(delivery.state)
    readonly property bool offered: sticks.finder.sticks.some(stick => stick.offers.length > 0)

    function when(iso: string): string {
        const then = new Date(iso);
        return then.toLocaleDateString(Qt.locale(page.language), Locale.ShortFormat) + ", " + then.toLocaleTimeString(Qt.locale(page.language), Locale.ShortFormat);
    }

    function maker(version: var): string {
        if (version.maker === "stick")
            return qsTr("From a stick: %1").arg(version.note);
        return ({
                "first": qsTr("How it began"),
                "editor": qsTr("From the editor"),
                "settings": qsTr("When settings were saved here"),
                "rollback": qsTr("Brought back")
            })[version.maker] ?? qsTr("Changed in the folder");
    }

    function doing(): string {
        switch (page.delivery.state) {
        case "copying":
            return page.delivery.progress[1] > 0 ? qsTr("Copying %1 of %2 … Leave the stick in.").arg(page.delivery.progress[0]).arg(page.delivery.progress[1]) : qsTr("Copying … Leave the stick in.");
        case "checking":
            return qsTr("Checking … You may take the stick out.");
        default:
            return qsTr("One moment …");
        }
    }

    heading: qsTr("Pages from a stick")

    StickBanner {
        readonly property bool failed: page.delivery.state === "failed" || page.earlier.state === "failed"

        Accessible.name: told
        Accessible.role: Accessible.AlertMessage
        tone: failed ? "red" : "green"
        told: {
            if (page.earlier.state === "failed")
                return why.of(page.earlier.fault, page.earlier.about);
            if (page.earlier.state === "restored")
                return qsTr("Patients see the pages from before again. Those they saw until now stand below.");
            if (page.delivery.state === "failed")
                return why.of(page.delivery.fault, page.delivery.about);
            return page.delivery.state === "applied" ? qsTr("Patients see the new pages now. Those from before stand below: one touch brings them back.") : "";
        }
        visible: told !== ""
        width: page.measure
        onToldChanged: if (told !== "")
            Accessible.announce(told, failed ? Accessible.Assertive : Accessible.Polite)
    }

    StickFaults {
        id: why
    }

    StickBanner {
        glyph: "hard-drive"
        tone: "blue"
        told: page.doing()
        visible: page.busy
        width: page.measure
    }

    StaffButton {
        anchors.left: parent.left
        glyph: "x"
        text: qsTr("Stop")
        visible: page.busy && page.delivery.state !== "applying"

        onClicked: page.sticks.discard()
    }

    StaffText {
        text: {
            if (!page.sticks.finder.known)
                return qsTr("One moment …");
            if (page.sticks.finder.sticks.length === 0)
                return qsTr("Plug a USB stick into the computer. What is on it appears here by itself.");
            return page.offered ? qsTr("Touch one to see what it would change. Nothing changes before you say so.") : "";
        }
        visible: text !== "" && !page.busy
        width: page.measure
    }

    Repeater {
        model: page.busy ? [] : page.sticks.finder.sticks

        Column {
            id: stick

            required property var modelData

            spacing: 3 * Theme.mm
            width: page.measure

            StaffText {
                text: qsTr("There are no pages on %1.").arg(stick.modelData.name)
                visible: stick.modelData.offers.length === 0
                width: parent.width
            }

            Repeater {
                model: stick.modelData.offers

                StickCard {
                    required property var modelData

                    glyph: modelData.zipped ? "archive-box" : "folder"
                    note: qsTr("On %1, saved %2").arg(stick.modelData.name).arg(page.when(modelData.time))
                    text: modelData.name
                    width: stick.width

                    onClicked: page.sticks.take(modelData.path)
                }
            }
        }
    }

    StaffText {
        color: Theme.soft
        text: qsTr("On the stick belongs the content folder: kiosk.toml, and a folder for each language, such as en. A zip of it will do.")
        visible: page.sticks.finder.known && !page.offered && !page.busy
        width: page.measure
    }

    Rectangle {
        color: Theme.line
        height: Math.max(1, 0.3 * Theme.mm)
        width: page.measure
    }

    StaffText {
        Accessible.role: Accessible.Heading
        font.pixelSize: 1.2 * Theme.note
        font.weight: Font.Bold
        text: qsTr("Go back to the pages before")
        width: page.measure
    }

    StaffText {
        text: page.earlier.rows.length === 0 ? qsTr("There are none yet.") : qsTr("Phone number, hours and other settings stay as they are, unless they came on the stick.")
        width: page.measure
    }

    Repeater {
        model: page.earlier.rows

        Item {
            id: version

            required property var modelData
            readonly property bool wide: width > 30 * Theme.note

            height: wide ? Math.max(words.height, again.height) : words.height + again.height + 2 * Theme.mm
            width: page.measure

            Column {
                id: words

                anchors.left: parent.left
                width: version.wide ? parent.width - again.width - 3 * Theme.mm : parent.width
                y: version.wide ? (parent.height - height) / 2 : 0

                StaffText {
                    font.weight: Font.DemiBold
                    text: page.maker(version.modelData)
                    width: parent.width
                }

                StaffText {
                    color: Theme.soft
                    text: qsTr("Kept %1").arg(page.when(version.modelData.time))
                    width: parent.width
                }
            }

            StaffButton {
                id: again

                Accessible.description: page.maker(version.modelData) + ", " + page.when(version.modelData.time)
                anchors.bottom: parent.bottom
                anchors.left: version.wide ? undefined : parent.left
                anchors.right: version.wide ? parent.right : undefined
                enabled: page.earlier.state !== "working" && !page.busy
                glyph: "clock-counter-clockwise"
                text: qsTr("Show these again")
                width: Math.min(implicitWidth, parent.width)

                onClicked: page.earlier.restore(version.modelData.number)
            }
        }
    }
}
