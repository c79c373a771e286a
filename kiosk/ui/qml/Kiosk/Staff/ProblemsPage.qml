pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// What is wrong with the content, in plain words, and beside it the page it is about.
Item {
    id: page

    required property Problems problems
    readonly property bool beside: width > 44 * Theme.note

    BodyText {
        id: title

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.right: parent.right
        font.pixelSize: 1.5 * Theme.note
        font.weight: Font.Bold
        lineHeight: 1
        text: qsTr("Problems")
    }

    ScrollPane {
        id: list

        anchors.bottom: page.beside ? parent.bottom : undefined
        anchors.left: parent.left
        anchors.top: title.bottom
        anchors.topMargin: 4 * Theme.mm
        bottomMargin: 4 * Theme.mm
        button: false
        height: page.beside ? undefined : 0.5 * (page.height - y)
        measure: width - 6 * Theme.mm
        spacing: 3 * Theme.mm
        width: page.beside ? 0.46 * page.width : page.width

        StaffText {
            text: page.problems.known ? (page.problems.groups.length === 0 ? qsTr("Nothing is wrong.") : qsTr("Mistakes are not shown to patients. Notes are worth a look.")) : qsTr("One moment …")
            width: parent.width
        }

        Repeater {
            model: page.problems.groups

            Column {
                id: group

                required property var modelData
                required property int index
                readonly property bool open: page.problems.chosen === index

                spacing: 3 * Theme.mm
                width: list.measure

                T.AbstractButton {
                    id: told

                    Accessible.name: kind.text + " " + sentence.text
                    focusPolicy: Qt.TabFocus
                    implicitHeight: Math.max(12.5 * Theme.mm, words.height + 4 * Theme.mm)
                    width: parent.width

                    background: Rectangle {
                        border.color: Theme.tones[group.modelData.error ? "red" : "blue"].ink
                        border.width: group.open ? Math.max(3, 0.8 * Theme.mm) : Math.max(1, 0.3 * Theme.mm)
                        color: Theme.card
                        radius: 3 * Theme.mm
                    }

                    contentItem: Item {
                        GlyphIcon {
                            id: sign

                            anchors.left: parent.left
                            anchors.leftMargin: 3 * Theme.mm
                            color: kind.color
                            name: group.modelData.error ? "x-circle" : "info"
                            size: 1.25 * Theme.note
                            y: 2 * Theme.mm
                        }

                        Column {
                            id: words

                            anchors.left: sign.right
                            anchors.leftMargin: 2 * Theme.mm
                            anchors.right: parent.right
                            anchors.rightMargin: 3 * Theme.mm
                            y: 2 * Theme.mm

                            StaffText {
                                id: kind

                                Accessible.ignored: true
                                color: Theme.tones[group.modelData.error ? "red" : "blue"].ink
                                font.weight: Font.Bold
                                text: {
                                    const count = group.modelData.count;
                                    if (group.modelData.error)
                                        return count === 1 ? qsTr("Mistake") : qsTr("Mistake in %1 places").arg(count);
                                    return count === 1 ? qsTr("Note") : qsTr("Note on %1 places").arg(count);
                                }
                                width: parent.width
                            }

                            StaffText {
                                id: sentence

                                Accessible.ignored: true
                                text: group.modelData.text
                                width: parent.width
                            }
                        }
                    }

                    onClicked: page.problems.choose(group.index)
                }

                Flow {
                    spacing: 3 * Theme.mm
                    visible: group.open
                    width: parent.width

                    Repeater {
                        model: group.open ? page.problems.places : []

                        StaffChoice {
                            required property var modelData
                            required property int index

                            chosen: page.problems.shown === index
                            text: modelData.path + (modelData.line > 0 ? ":" + modelData.line : "")
                            width: Math.min(implicitWidth, parent?.width ?? implicitWidth)

                            onClicked: page.problems.show(index)
                        }
                    }
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: page.beside ? list.right : parent.left
        anchors.leftMargin: page.beside ? 4 * Theme.mm : 0
        anchors.right: parent.right
        anchors.rightMargin: 3 * Theme.mm
        anchors.top: page.beside ? title.bottom : list.bottom
        anchors.topMargin: 4 * Theme.mm
        border.color: Theme.edge
        border.width: Math.max(1, 0.3 * Theme.mm)
        color: Theme.paper
        radius: 3 * Theme.mm
        visible: page.problems.groups.length > 0

        StaffText {
            anchors.centerIn: parent
            color: Theme.soft
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This is about no single page.")
            visible: page.problems.known && page.problems.groups.length > 0 && !seen.visible
            width: parent.width - 12 * Theme.mm
        }

        ScrollPane {
            id: seen

            anchors.fill: parent
            anchors.margins: 4 * Theme.mm
            bottomMargin: 4 * Theme.mm
            button: false
            enabled: visible
            measure: width - 6 * Theme.mm
            spacing: 0.6 * Theme.em
            visible: page.problems.page.rows !== undefined

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: page.problems.page.mirrored ?? false

            BodyText {
                Accessible.role: Accessible.Heading
                font.pixelSize: 1.2 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1
                text: page.problems.page.title ?? ""
                width: parent.width
            }

            BlockColumn {
                enabled: false
                rows: page.problems.page.rows ?? []
                tone: page.problems.page.tone ?? "teal"
                width: seen.measure
            }
        }
    }
}
