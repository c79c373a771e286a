import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The staff area of a kiosk that is out of order: it can be restarted and left.
Item {
    id: area

    required property Gate gate
    readonly property WayOutDesk desk: gate.desk as WayOutDesk

    WayOut {
        anchors.fill: parent
        anchors.margins: 10 * Theme.mm

        onClosed: area.desk.finish()
        onGone: area.desk.leave_kiosk()
        onRestarted: area.desk.restart_kiosk()
        closable: true
    }
}
