pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// Whom patients call: the phone number first, for that is what changes most.
StaffPage {
    id: page

    required property Form form
    required property StaffKeyboard board
    readonly property bool wide: measure > 24 * Theme.note
    // As people write them in each language, whatever language the rest of the screen is in.
    readonly property var hours: ({
            "en": "Monday to Friday, 8 am to 5 pm",
            "es": "Lunes a viernes, de 8 a 17 h"
        })
    readonly property real half: wide ? (measure - 6 * Theme.mm) / 2 : measure

    heading: qsTr("Phone and hours")

    Grid {
        columnSpacing: 6 * Theme.mm
        columns: page.wide ? 2 : 1
        rowSpacing: 3 * Theme.mm
        width: parent.width

        Field {
            label: qsTr("Phone number")
            name: "contact.phone"
            numeric: true
        }

        Field {
            hint: "desk@example.org"
            label: qsTr("E-mail")
            name: "contact.email"
        }

        Field {
            label: qsTr("Whom patients reach there")
            name: "contact.person"
        }

        Field {
            label: qsTr("Emergency number")
            name: "contact.emergency"
            numeric: true
        }
    }

    Repeater {
        model: page.form.languages

        Column {
            id: spoken

            required property var modelData

            spacing: 3 * Theme.mm
            width: page.measure

            StaffText {
                Accessible.role: Accessible.Heading
                font.pixelSize: 1.1 * Theme.note
                font.weight: Font.Bold
                text: spoken.modelData.name
                topPadding: 2 * Theme.mm
                width: parent.width
            }

            Grid {
                columnSpacing: 6 * Theme.mm
                columns: page.wide ? 2 : 1
                rowSpacing: 3 * Theme.mm
                width: parent.width

                Field {
                    hint: page.hours[spoken.modelData.code] ?? ""
                    label: qsTr("Hours")
                    name: "contact.hours." + spoken.modelData.code
                }

                Field {
                    label: qsTr("Address")
                    name: "contact.address." + spoken.modelData.code
                }

                Field {
                    label: qsTr("What this person is")
                    name: "contact.role." + spoken.modelData.code
                }

                Field {
                    label: qsTr("Name of the clinic")
                    name: "clinic.name." + spoken.modelData.code
                }
            }
        }
    }

    component Field: FormField {
        id: field

        board: page.board
        form: page.form
        width: page.half

        onEntered: page.show(field)
    }
}
