pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The invitation between two visits. It stands still: nothing moves, nothing is drawn, until somebody touches it.
KioskScreen {
    id: screen

    heading: (view.titles ?? [""])[0]
    readonly property bool wide: width > 1.2 * height
    readonly property var picture: view.picture ?? null
    readonly property var editions: view.editions ?? []
    // The invitation is seen whole at every size: low screens do without the picture.
    readonly property bool tight: height < 26 * Theme.base
    readonly property bool small: height < 19 * Theme.base
    // As many languages as have room in a line share it when there are more than can each have a line.
    readonly property bool several: editions.length > 3
    readonly property int lines: several ? Math.ceil(editions.length / (wide ? 4 : 3)) : editions.length
    readonly property bool branded: (view.logo ?? null) !== null
    readonly property real room: (panel.visible && !wide ? height - panel.height : height) - (branded ? logo.height + 6 * Theme.mm : 0) - foot
    readonly property real em: Math.min(1.6 * Theme.em, Math.max(0.95 * Theme.base, (room - (24 * lines + 12) * Theme.mm) / (10.5 + 5 * lines)))
    readonly property real foot: hearing.height + 6 * Theme.mm

    Rectangle {
        id: panel

        border.color: Theme.edge
        border.width: Theme.outlined ? 2 : 0
        color: Theme.tones.teal.tint
        height: screen.wide ? parent.height : parent.height * 0.4
        // Its place is kept until the pages have been read, so that the words do not jump aside when it comes.
        visible: (screen.picture !== null || (screen.view.unread ?? false)) && !screen.tight
        width: screen.wide ? parent.width * 0.36 : parent.width
        anchors.right: parent.right

        Image {
            Accessible.ignored: true
            anchors.centerIn: parent
            fillMode: Image.PreserveAspectFit
            height: parent.height * 0.86
            // Not before the window has its size: it would be drawn anew at every step on the way there.
            source: Window.visibility === Window.Hidden ? "" : screen.picture?.source ?? ""
            sourceSize.height: Math.round(height)
            width: parent.width * 0.86
        }
    }

    Column {
        id: words

        spacing: (screen.small ? 0.6 : 0.9) * screen.em
        width: (screen.wide && panel.visible ? screen.width - panel.width : screen.width) - 2 * screen.margin
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        y: screen.wide || !panel.visible ? (screen.height - screen.foot - height) / 2 : panel.height + (screen.height - screen.foot - panel.height - height) / 2

        ClinicLogo {
            id: logo

            anchors.left: parent.left
            picture: screen.branded ? screen.view.logo : null
            tallest: (screen.small ? 9 : 14) * Theme.mm
            widest: Math.min(90 * Theme.mm, words.width)
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: screen.em
            font.weight: Font.DemiBold
            text: screen.view.clinic ?? ""
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            // On small glass the invitations alone speak every language, if there are many.
            model: (screen.view.titles ?? []).slice(0, screen.small && screen.editions.length > 2 ? 1 : 9)

            BodyText {
                required property string modelData
                required property int index

                font.pixelSize: (index === 0 ? (screen.small ? 1.3 : 1.95) : (screen.small ? 1.1 : 1.4)) * screen.em
                font.weight: Font.Bold
                lineHeight: 1
                text: modelData
                width: words.width
            }
        }

        Flow {
            id: invitations

            spacing: (screen.several ? 3 : 4) * Theme.mm
            width: parent.width

            Repeater {
                model: screen.editions

                Invitation {}
            }
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Math.max(0.93 * Theme.base, 0.93 * screen.em)
            text: qsTr("Nothing you touch is saved. The screen clears when nobody has touched it for %1 seconds.").arg(screen.view.seconds ?? 150)
            width: parent.width
        }

        BodyText {
            color: Theme.soft
            font.pixelSize: Math.max(0.93 * Theme.base, 0.93 * screen.em)
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
        // A touch anywhere begins; one on an invitation begins in its language.
        onReleased: mouse => {
            const spot = invitations.mapFromItem(screen, mouse.x, mouse.y);
            const edition = invitations.childAt(spot.x, spot.y) as Invitation;
            if (edition === null)
                screen.session.wake();
            else
                screen.session.wake_in(edition.modelData.language);
        }
    }

    // For whoever cannot read the invitation: always in this corner, in each language.
    Flow {
        id: hearing

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 5 * Theme.mm
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        spacing: 4 * Theme.mm
        width: words.width

        Repeater {
            model: screen.editions.slice(0, 3)

            PillButton {
                required property var modelData

                // Not the words' own size, which depends on the room these buttons leave: the two would never come to rest.
                em: screen.small ? 0.95 * Theme.base : Math.min(Theme.em, 1.3 * Theme.base)
                glyph: "speaker-high"
                text: modelData.listen

                onClicked: {
                    const reader = screen.session.reader;
                    const all = Window.contentItem;
                    screen.session.wake_in(modelData.language);
                    reader.listen(all);
                }
            }
        }
    }

    component Invitation: Rectangle {
        id: invitation

        required property var modelData

        function click() {
            screen.session.wake_in(modelData.language);
        }

        activeFocusOnTab: true
        Accessible.name: modelData.invitation
        Accessible.onPressAction: screen.session.wake_in(modelData.language)
        Accessible.role: Accessible.Button
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: modelData.mirrored
        color: Theme.tones.teal.ink
        height: Math.max((screen.small || screen.several ? 16 : 20) * Theme.mm, label.implicitHeight + 4 * Theme.mm)
        radius: Math.min(height / 2, 12 * Theme.mm)
        width: Math.min(words.width, label.implicitWidth + hand.width + 2.8 * screen.em)

        GlyphIcon {
            id: hand

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones.teal.on
            name: "hand-pointing"
            size: (screen.small ? 1.2 : 1.5) * screen.em
            visible: !screen.several
            width: screen.several ? 0 : size
            anchors.left: parent.left
            anchors.leftMargin: (screen.several ? 0.9 : 1) * screen.em
        }

        BodyText {
            id: label

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tones.teal.on
            font.pixelSize: (screen.small || screen.several ? 1 : 1.2) * screen.em
            font.weight: Font.Bold
            lineHeight: 1
            text: invitation.modelData.invitation
            width: Math.min(implicitWidth + 1, parent.width - hand.width - 2.3 * screen.em)
            anchors.left: hand.right
            anchors.leftMargin: 0.5 * screen.em
        }
    }
}
