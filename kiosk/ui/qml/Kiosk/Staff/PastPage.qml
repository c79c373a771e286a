pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The settings from before: when they were saved, what is other in them, and the one touch back to them.
StaffPage {
    id: page

    required property Desk desk
    required property string language
    readonly property Past past: desk.form.past

    function when(iso: string): string {
        const then = new Date(iso);
        return then.toLocaleDateString(Qt.locale(page.language), Locale.ShortFormat) + ", " + then.toLocaleTimeString(Qt.locale(page.language), Locale.ShortFormat);
    }

    function maker(name: string): string {
        return ({
                "first": qsTr("How it began"),
                "settings": qsTr("Saved here"),
                "stick": qsTr("From a stick"),
                "editor": qsTr("From the editor"),
                "rollback": qsTr("Brought back")
            })[name] ?? qsTr("Changed in the folder");
    }

    heading: qsTr("Settings from before")
    Component.onCompleted: past.look()

    SettingNames {
        id: names
    }

    StaffButton {
        anchors.left: parent.left
        glyph: "arrow-left"
        text: qsTr("Back to the settings")

        onClicked: page.desk.go("settings")
    }

    StaffText {
        text: {
            if (!page.past.known)
                return qsTr("One moment …");
            if (page.past.rows.length === 0)
                return qsTr("There are none yet: the settings were never changed since the kiosk keeps them.");
            return qsTr("The pages stay as they are. The settings of now join this list, so that you can always come back.");
        }
        width: page.measure
    }

    Repeater {
        model: page.past.rows

        Rectangle {
            id: earlier

            required property var modelData

            border.color: Theme.edge
            border.width: Math.max(1, 0.3 * Theme.mm)
            color: Theme.card
            height: inside.height + 6 * Theme.mm
            radius: 3 * Theme.mm
            width: page.measure

            Column {
                id: inside

                anchors.left: parent.left
                anchors.margins: 3 * Theme.mm
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: 2.5 * Theme.mm

                StaffText {
                    Accessible.role: Accessible.Heading
                    font.weight: Font.Bold
                    text: page.when(earlier.modelData.time) + " · " + page.maker(earlier.modelData.maker)
                    width: parent.width
                }

                StaffText {
                    color: Theme.soft
                    text: qsTr("Only notes in the file, or settings for the computer people, were others.")
                    visible: earlier.modelData.differences.length === 0
                    width: parent.width
                }

                Repeater {
                    model: earlier.modelData.differences

                    Column {
                        id: change

                        required property var modelData

                        width: inside.width

                        StaffText {
                            color: Theme.soft
                            text: names.named(change.modelData.name)
                            width: parent.width
                        }

                        StaffText {
                            font.weight: Font.DemiBold
                            text: qsTr("Then: %1").arg(names.shown(change.modelData.name, change.modelData.then))
                            width: parent.width
                        }

                        StaffText {
                            text: qsTr("Now: %1").arg(names.shown(change.modelData.name, change.modelData.now))
                            width: parent.width
                        }
                    }
                }

                StaffButton {
                    Accessible.description: page.when(earlier.modelData.time)
                    anchors.left: parent.left
                    enabled: page.desk.form.state !== "saving"
                    glyph: "clock-counter-clockwise"
                    text: qsTr("Bring these back")
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: page.past.restore(earlier.modelData.number)
                }
            }
        }
    }
}
