pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The settings that came are not those of this clinic: whose shall count?
Column {
    id: settings

    required property StickDelivery delivery
    required property bool ready
    readonly property bool own: delivery.summary.own ?? true

    spacing: 2 * Theme.mm

    SettingNames {
        id: names
    }

    StaffText {
        Accessible.role: Accessible.Heading
        font.pixelSize: 1.2 * Theme.note
        font.weight: Font.Bold
        text: qsTr("Settings")
        width: parent.width
    }

    StaffText {
        text: qsTr("The settings on the stick are others than those of this kiosk. They differ in this:")
        width: parent.width
    }

    Flow {
        spacing: 3 * Theme.mm
        width: parent.width

        StaffChoice {
            chosen: settings.own
            enabled: settings.ready
            text: qsTr("Keep those of this kiosk")

            onClicked: settings.delivery.keep_settings(true)
        }

        StaffChoice {
            chosen: !settings.own
            enabled: settings.ready
            text: qsTr("Take those from the stick")

            onClicked: settings.delivery.keep_settings(false)
        }
    }

    Repeater {
        model: settings.delivery.summary.settings ?? []

        Column {
            id: change

            required property var modelData

            width: settings.width

            StaffText {
                color: Theme.soft
                text: names.named(change.modelData.name)
                width: parent.width
            }

            StaffText {
                text: qsTr("Here: %1").arg(names.shown(change.modelData.name, change.modelData.before))
                font.weight: settings.own ? Font.DemiBold : Font.Normal
                width: parent.width
            }

            StaffText {
                text: qsTr("On the stick: %1").arg(names.shown(change.modelData.name, change.modelData.after))
                font.weight: settings.own ? Font.Normal : Font.DemiBold
                width: parent.width
            }
        }
    }
}
