pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// The pages that would change: how many of each kind, and those of one kind by language.
Column {
    id: pages

    required property StickDelivery delivery
    readonly property var told: delivery.summary
    readonly property var kinds: [["changed", told.changed ?? 0, qsTr("Changed: %1")], ["added", told.added ?? 0, qsTr("New: %1")], ["removed", told.removed ?? 0, qsTr("Gone: %1")]].filter(kind => kind[1] > 0)
    property string picked
    readonly property string kind: kinds.some(one => one[0] === picked) ? picked : (kinds.length > 0 ? kinds[0][0] : "")

    signal chosen(path: string)

    function counts(of: string): bool {
        return of === pages.kind || (of === "moved" && pages.kind === "changed");
    }

    spacing: 3 * Theme.mm

    StaffText {
        Accessible.role: Accessible.Heading
        font.pixelSize: 1.2 * Theme.note
        font.weight: Font.Bold
        text: qsTr("Pages")
        width: parent.width
    }

    Flow {
        spacing: 3 * Theme.mm
        width: parent.width

        Repeater {
            model: pages.kinds

            StaffChoice {
                required property var modelData

                chosen: modelData[0] === pages.kind
                text: modelData[2].arg(modelData[1])

                onClicked: pages.picked = modelData[0]
            }
        }
    }

    StaffText {
        color: Theme.soft
        text: qsTr("As before: %1").arg(pages.told.same ?? 0)
        width: parent.width
    }

    Repeater {
        model: pages.delivery.languages.map(edition => ({
                    "name": edition.name,
                    "pages": edition.pages.filter(page => pages.counts(page.kind))
                })).filter(edition => edition.pages.length > 0)

        Column {
            id: edition

            required property var modelData

            spacing: 3 * Theme.mm
            width: pages.width

            StaffText {
                Accessible.role: Accessible.Heading
                font.weight: Font.Bold
                text: edition.modelData.name
                width: parent.width
            }

            Repeater {
                model: edition.modelData.pages

                StickCard {
                    required property var modelData

                    glyph: ({
                            "added": "plus-circle",
                            "removed": "minus-circle",
                            "moved": "swap"
                        })[modelData.kind] ?? "pencil-line"
                    note: modelData.kind === "moved" ? qsTr("In another place") : ""
                    text: modelData.title
                    tone: ({
                            "added": "green",
                            "removed": "red"
                        })[modelData.kind] ?? "blue"
                    width: edition.width

                    onClicked: pages.chosen(modelData.path)
                }
            }
        }
    }
}
