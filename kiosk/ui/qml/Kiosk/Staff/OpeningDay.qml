pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// One day: open or closed, from when to when.
Column {
    id: day

    required property Opening opening
    // Nothing for the moment in which the days go away.
    required property var said
    readonly property var shown: said ?? {
        day: 0,
        name: "",
        open: false,
        only: false,
        ends: ["", ""],
        overnight: false
    }

    spacing: 3 * Theme.mm

    Flow {
        spacing: 3 * Theme.mm
        width: parent.width

        StaffText {
            font.weight: Font.Bold
            height: Math.max(12.5 * Theme.mm, implicitHeight)
            text: day.shown.name
            verticalAlignment: Text.AlignVCenter
            width: 6.5 * Theme.note
        }

        StaffChoice {
            Accessible.name: day.shown.name + ": " + text
            chosen: day.shown.open
            enabled: !day.shown.only
            single: false
            text: day.shown.open ? qsTr("Open") : qsTr("Closed")
            width: Math.min(9 * Theme.note, day.width)

            onClicked: day.opening.switch_day(day.shown.day)
        }
    }

    Flow {
        spacing: 3 * Theme.mm
        visible: day.shown.open
        width: parent.width

        Clock {
            end: 0
            label: qsTr("from")
            named: qsTr("%1, from").arg(day.shown.name)
        }

        Clock {
            end: 1
            label: qsTr("to")
            named: qsTr("%1, to").arg(day.shown.name)
        }
    }

    StaffText {
        color: Theme.soft
        text: qsTr("Ends on the next day.")
        visible: day.shown.overnight
        width: parent.width
    }

    StaffText {
        color: Theme.soft
        text: qsTr("The only open day: open another one first to close this.")
        visible: day.shown.only && day.shown.name !== ""
        width: parent.width
    }

    StaffButton {
        anchors.left: parent.left
        glyph: "copy"
        text: qsTr("Same on all weekdays")
        visible: day.shown.day === 0 && !day.opening.aligned
        width: Math.min(implicitWidth, day.width)

        onClicked: day.opening.align()
    }

    Rectangle {
        color: Theme.line
        height: Math.max(1, 0.3 * Theme.mm)
        width: parent.width
    }

    component Clock: Row {
        id: clock

        required property int end
        required property string label
        required property string named

        spacing: 2 * Theme.mm

        StaffText {
            anchors.verticalCenter: parent.verticalCenter
            text: clock.label
            width: 2.4 * Theme.note
        }

        StaffButton {
            Accessible.name: qsTr("%1: earlier").arg(clock.named)
            autoRepeat: true
            glyph: "minus"
            leftPadding: 2 * Theme.mm
            rightPadding: 2 * Theme.mm
            width: 14 * Theme.mm

            onClicked: day.opening.earlier(day.shown.day, clock.end)
        }

        StaffText {
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            text: day.shown.ends[clock.end]
            width: 4.6 * Theme.note
            wrapMode: Text.NoWrap
        }

        StaffButton {
            Accessible.name: qsTr("%1: later").arg(clock.named)
            autoRepeat: true
            glyph: "plus"
            leftPadding: 2 * Theme.mm
            rightPadding: 2 * Theme.mm
            width: 14 * Theme.mm

            onClicked: day.opening.later(day.shown.day, clock.end)
        }
    }
}
