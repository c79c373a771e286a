pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// Everything else that staff set for patients.
StaffPage {
    id: page

    required property Form form
    required property Desk desk
    property bool choosing: false

    function begin() {
        const group = ({
                "screen": size,
                "usage": usage
            })[page.desk?.setting ?? ""];
        if (group !== undefined)
            page.show(group);
    }

    Component.onCompleted: Qt.callLater(page.begin)
    heading: qsTr("Settings")
    spacing: 3 * Theme.mm

    SettingGroup {
        label: qsTr("Languages")
        note: qsTr("What patients can choose")

        Repeater {
            model: page.form.available

            StaffChoice {
                required property var modelData

                chosen: modelData.offered
                single: false
                text: modelData.name

                onClicked: page.form.switch_language(modelData.code)
            }
        }
    }

    SettingGroup {
        label: qsTr("First language")
        note: qsTr("Shown to everybody who comes")

        Repeater {
            model: page.form.available.filter(one => one.offered)

            StaffChoice {
                required property var modelData

                chosen: page.form.values["languages.default"] === modelData.code
                text: modelData.name

                onClicked: page.form.write("languages.default", modelData.code)
            }
        }
    }

    SettingGroup {
        label: qsTr("Ask whether anybody is there")
        note: qsTr("So long after the last touch")

        Stepper {
            by: 15
            form: page.form
            high: 900
            label: qsTr("time until the kiosk asks")
            low: 30
            name: "idle.warn_after_seconds"
            unit: qsTr("%1 s")
        }
    }

    SettingGroup {
        label: qsTr("Then begin anew")
        note: qsTr("So long after that question")

        Stepper {
            by: 5
            form: page.form
            high: 120
            label: qsTr("time until the kiosk begins anew")
            low: 20
            name: "idle.warn_for_seconds"
            unit: qsTr("%1 s")
        }
    }

    SettingGroup {
        label: qsTr("When the screen is awake")

        StaffText {
            height: Math.max(12.5 * Theme.mm, implicitHeight)
            text: page.form.opening.summary || qsTr("Day and night")
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, parent.width)
        }

        StaffButton {
            glyph: "clock"
            text: qsTr("Set the hours")
            width: Math.min(implicitWidth, parent.width)

            onClicked: page.desk.go("opening")
        }
    }

    SettingGroup {
        label: qsTr("Colours")

        Repeater {
            model: [["light", qsTr("Light")], ["dark", qsTr("Dark")], ["contrast", qsTr("Yellow on black")]]

            StaffChoice {
                required property var modelData

                chosen: page.form.values["look.theme"] === modelData[0]
                text: modelData[1]

                onClicked: page.form.write("look.theme", modelData[0])
            }
        }
    }

    SettingGroup {
        label: qsTr("Your clinic’s colour")

        Rectangle {
            border.color: Theme.edge
            border.width: Math.max(1, 0.3 * Theme.mm)
            color: page.form.accent.samples[0].ink
            height: 12.5 * Theme.mm
            radius: 2.5 * Theme.mm
            width: 20 * Theme.mm
        }

        StaffButton {
            glyph: "palette"
            text: qsTr("Choose a colour")
            width: Math.min(implicitWidth, parent.width)

            onClicked: page.desk.go("accent")
        }
    }

    SettingGroup {
        label: qsTr("Text size")
        note: qsTr("Every visit begins with it")

        Repeater {
            model: [["normal", qsTr("Normal")], ["large", qsTr("Large")], ["larger", qsTr("Larger")], ["largest", qsTr("Largest")]]

            StaffChoice {
                required property var modelData

                chosen: page.form.values["look.text_size"] === modelData[0]
                text: modelData[1]

                onClicked: page.form.write("look.text_size", modelData[0])
            }
        }
    }

    SettingGroup {
        label: qsTr("Logo")
        note: qsTr("A picture in the folder “images” of the content")

        StaffText {
            height: Math.max(12.5 * Theme.mm, implicitHeight)
            text: page.form.values["look.logo"] || qsTr("None")
            verticalAlignment: Text.AlignVCenter
            width: Math.min(implicitWidth, parent.width)
        }

        StaffButton {
            glyph: page.choosing ? "caret-up" : "image"
            text: page.choosing ? qsTr("Choose none of these") : qsTr("Choose a picture")

            onClicked: page.choosing = !page.choosing
        }

        StaffButton {
            glyph: "x"
            text: qsTr("No logo")
            visible: (page.form.values["look.logo"] ?? "") !== ""

            onClicked: page.form.write("look.logo", "")
        }
    }

    Flow {
        spacing: 3 * Theme.mm
        visible: page.choosing
        width: page.measure

        Repeater {
            model: page.choosing ? page.form.pictures : []

            StaffChoice {
                id: picture

                required property var modelData

                chosen: page.form.values["look.logo"] === modelData.path
                leftPadding: 20 * Theme.mm
                text: modelData.name
                width: Math.min(implicitWidth, page.measure)

                Image {
                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.leftMargin: 3 * Theme.mm
                    anchors.verticalCenter: parent.verticalCenter
                    fillMode: Image.PreserveAspectFit
                    height: 11 * Theme.mm
                    source: picture.modelData.source
                    sourceSize.height: height
                    width: 16 * Theme.mm
                }

                onClicked: {
                    page.form.write("look.logo", modelData.path);
                    page.choosing = false;
                }
            }
        }
    }

    SettingGroup {
        label: qsTr("Sound")
        note: qsTr("Every visit begins with this volume")

        Stepper {
            by: 10
            form: page.form
            high: 100
            label: qsTr("volume")
            low: 20
            name: "sound.volume"
            unit: qsTr("%1 %")
        }

        StaffChoice {
            chosen: page.form.values["sound.voice"]
            single: false
            text: qsTr("Computer voice")

            onClicked: page.form.switch("sound.voice")
        }

        StaffChoice {
            chosen: page.form.values["sound.chime"]
            single: false
            text: qsTr("Chime before the screen clears itself")
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)

            onClicked: page.form.switch("sound.chime")
        }
    }

    SettingGroup {
        label: qsTr("Printer for patients")

        StaffChoice {
            chosen: page.form.values["printer.name"] === ""
            text: qsTr("None")

            onClicked: page.form.write("printer.name", "")
        }

        Repeater {
            model: page.desk.printers

            StaffChoice {
                required property string modelData

                chosen: page.form.values["printer.name"] === modelData
                text: modelData
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)

                onClicked: page.form.write("printer.name", modelData)
            }
        }
    }

    SettingGroup {
        id: usage

        label: qsTr("What people read")
        note: qsTr("Kept are totals of whole days: how many visits there were, and in how many of them each page was opened, each language and text size was used, something was read aloud or taken along. Never kept: times, the order, what was typed, or anything about one visit.")

        StaffChoice {
            chosen: page.form.values["usage.count"]
            single: false
            text: qsTr("Count what people read")
            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)

            onClicked: page.form.switch("usage.count")
        }
    }

    SettingGroup {
        id: size

        label: qsTr("Size of the screen")
        note: qsTr("So that letters and buttons have their true size")

        StaffText {
            height: Math.max(12.5 * Theme.mm, implicitHeight)
            text: qsTr("%1 × %2 mm").arg(Math.round(page.desk.pixels[0] / page.desk.density)).arg(Math.round(page.desk.pixels[1] / page.desk.density))
            verticalAlignment: Text.AlignVCenter
        }

        StaffButton {
            glyph: "credit-card"
            text: qsTr("Measure with a bank card")
            width: Math.min(implicitWidth, parent.width)

            onClicked: page.desk.go("card")
        }
    }

    SettingGroup {
        label: qsTr("Went wrong?")

        StaffButton {
            glyph: "arrow-counter-clockwise"
            text: qsTr("Bring back the settings from before")
            width: Math.min(implicitWidth, parent.width)

            onClicked: page.form.undo()
        }

        StaffButton {
            glyph: "clock-counter-clockwise"
            text: qsTr("Look at all settings from before")
            width: Math.min(implicitWidth, parent.width)

            onClicked: page.desk.go("past")
        }
    }
}
