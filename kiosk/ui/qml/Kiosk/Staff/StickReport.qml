pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// What would change, page by page, before anything does.
StaffPage {
    id: page

    required property Sticks sticks
    readonly property StickDelivery delivery: sticks.delivery
    readonly property var told: delivery.summary
    readonly property bool ready: delivery.state === "ready"
    readonly property int errors: told.errors ?? 0
    readonly property int lost: told.removed ?? 0

    function counts(of: var): string {
        const said = [[of?.added ?? 0, qsTr("new: %1")], [of?.changed ?? 0, qsTr("changed: %1")], [of?.removed ?? 0, qsTr("gone: %1")]];
        return said.filter(one => one[0] > 0).map(one => one[1].arg(one[0])).join(", ");
    }

    function verdict(): string {
        if (page.errors > 0)
            return page.errors === 1 ? qsTr("This cannot be shown to patients: there is a mistake in it. Mend it where the pages are written, then bring the stick again.") : qsTr("This cannot be shown to patients: there are %1 mistakes in it. Mend them where the pages are written, then bring the stick again.").arg(page.errors);
        if (page.told.empty ?? false)
            return qsTr("These are the pages that patients see already.");
        if (page.lost === 1)
            return qsTr("Nothing is wrong with these pages, but one that patients see now is not among them: it would go.");
        if (page.lost > 1)
            return qsTr("Nothing is wrong with these pages, but %1 that patients see now are not among them: those would go.").arg(page.lost);
        return qsTr("Nothing is wrong with these pages. Patients see them when you say so. You may take the stick out.");
    }

    heading: delivery.name

    StickBanner {
        tone: page.errors > 0 ? "red" : page.lost > 0 ? "clay" : "green"
        told: page.ready ? page.verdict() : qsTr("One moment …")
        width: page.measure
    }

    Flow {
        spacing: 3 * Theme.mm
        width: page.measure

        StaffButton {
            enabled: page.ready
            filled: true
            glyph: "check"
            text: qsTr("Show them to patients")
            visible: page.errors === 0 && !(page.told.empty ?? false)

            onClicked: page.delivery.apply()
        }

        StaffButton {
            enabled: page.ready
            glyph: "eye"
            text: qsTr("Look at them first")

            onClicked: page.sticks.look()
        }

        StaffButton {
            glyph: "x"
            text: qsTr("Take nothing")

            onClicked: page.sticks.discard()
        }
    }

    Repeater {
        model: page.delivery.errors

        StickProblem {
            required property var modelData

            about: modelData.title
            place: modelData.path + (modelData.line > 0 ? ":" + modelData.line : "")
            sentence: modelData.text
            width: page.measure
        }
    }

    StickPages {
        delivery: page.delivery
        visible: page.delivery.languages.length > 0
        width: page.measure

        onChosen: path => page.sticks.read(path)
    }

    Column {
        spacing: 1.5 * Theme.mm
        visible: height > 0
        width: page.measure

        Line {
            label: qsTr("Pictures")
            said: page.counts(page.told.pictures)
        }

        Line {
            label: qsTr("Recordings")
            said: page.counts(page.told.recordings)
        }

        Line {
            label: qsTr("Other files")
            said: page.counts(page.told.others)
        }
    }

    StickSettings {
        delivery: page.delivery
        ready: page.ready
        visible: (page.told.settings ?? []).length > 0
        width: page.measure
    }

    StickCard {
        glyph: "info"
        note: qsTr("Patients may see these pages all the same.")
        text: qsTr("Notes of the checker: %1").arg(page.told.notes ?? 0)
        tone: "blue"
        visible: (page.told.notes ?? 0) > 0
        width: page.measure

        onClicked: page.sticks.read_notes()
    }

    component Line: Item {
        required property string label
        required property string said

        height: Math.max(name.height, value.height)
        visible: said !== ""
        width: page.measure

        StaffText {
            id: name

            anchors.left: parent.left
            font.weight: Font.Bold
            text: parent.label
            width: Math.min(7 * Theme.note, 0.4 * parent.width)
        }

        StaffText {
            id: value

            anchors.left: name.right
            anchors.leftMargin: 2 * Theme.mm
            anchors.right: parent.right
            text: parent.said
        }
    }
}
