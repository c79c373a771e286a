import QtQuick
import Kiosk

// What a person can use besides reading. Each entry is one ToolButton inside; they stand in a row as long as they fit.
Flow {
    Accessible.name: qsTr("Tools")
    Accessible.role: Accessible.Grouping
    spacing: 4 * Theme.mm
}
