pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The invitation between two visits. It stands still: nothing moves, nothing is drawn, until somebody touches it.
KioskScreen {
    id: screen

    readonly property bool wide: width > 1.2 * height
    readonly property var picture: view.picture ?? null

    Rectangle {
        id: panel

        border.color: Theme.edge
        border.width: Theme.outlined ? 2 : 0
        color: Theme.tones.teal.tint
        height: screen.wide ? parent.height : parent.height * 0.4
        visible: screen.picture !== null
        width: screen.wide ? parent.width * 0.36 : parent.width
        x: screen.wide ? parent.width - width : 0

        Image {
            Accessible.ignored: true
            anchors.centerIn: parent
            fillMode: Image.PreserveAspectFit
            height: parent.height * 0.86
            source: screen.picture?.source ?? ""
            sourceSize.height: Math.round(height)
            width: parent.width * 0.86
        }
    }

    Column {
        id: words

        spacing: 1.1 * Theme.em
        width: (screen.wide && panel.visible ? screen.width - panel.width : screen.width) - 2 * screen.margin
        x: screen.margin
        y: screen.wide || !panel.visible ? (screen.height - height) / 2 : panel.height + (screen.height - panel.height - height) / 2

        BodyText {
            color: Theme.soft
            font.weight: Font.DemiBold
            text: screen.view.clinic ?? ""
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            model: screen.view.editions ?? []

            Column {
                id: edition

                required property var modelData
                required property int index

                spacing: 0.7 * Theme.em
                width: words.width

                BodyText {
                    font.pixelSize: (edition.index === 0 ? 2.1 : 1.5) * Theme.em
                    font.weight: Font.Bold
                    lineHeight: 1
                    text: edition.modelData.title
                    width: parent.width
                }

                Rectangle {
                    color: Theme.tones.teal.ink
                    height: Math.max(20 * Theme.mm, invitation.implicitHeight + 4 * Theme.mm)
                    radius: Math.min(height / 2, 12 * Theme.mm)
                    width: Math.min(parent.width, invitation.implicitWidth + hand.width + 3.2 * Theme.em)

                    GlyphIcon {
                        id: hand

                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.tones.teal.on
                        name: "hand-pointing"
                        size: 1.6 * Theme.em
                        x: 1.2 * Theme.em
                    }

                    BodyText {
                        id: invitation

                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.tones.teal.on
                        font.pixelSize: 1.25 * Theme.em
                        font.weight: Font.Bold
                        lineHeight: 1
                        text: edition.modelData.invitation
                        width: Math.min(implicitWidth, parent.width - x - Theme.em)
                        x: hand.x + hand.width + 0.6 * Theme.em
                    }
                }
            }
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: 0.93 * Theme.em
            text: qsTr("Nothing you touch is saved. The screen clears when nobody has touched it for %1 seconds.").arg(screen.view.seconds ?? 120)
            width: parent.width
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: 0.93 * Theme.em
            text: screen.session.hint
            visible: text !== ""
            width: parent.width
        }
    }

    MouseArea {
        Accessible.name: qsTr("Touch to begin")
        Accessible.role: Accessible.Button
        Accessible.onPressAction: screen.session.wake()
        anchors.fill: parent
        focus: screen.visible
        preventStealing: true

        Keys.onPressed: screen.session.wake()
        onReleased: screen.session.wake()
    }
}
