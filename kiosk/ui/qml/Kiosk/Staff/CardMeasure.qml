import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// A bank card is 85.60 mm wide everywhere in the world (ISO/IEC 7810 ID-1). Held to the glass, it tells how large a pixel is.
Rectangle {
    id: measure

    required property Desk desk
    // The least and the most that real screens have to a millimetre.
    readonly property real least: 85.6 * 1.0
    readonly property real most: Math.min(85.6 * 14, width - 24 * Theme.mm)
    property real wide: Math.max(least, Math.min(most, 85.6 * desk.density))

    function widen(by: real) {
        measure.wide = Math.max(measure.least, Math.min(measure.most, measure.wide + by));
    }

    color: Theme.paper

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: 8 * Theme.mm
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 2 * Theme.mm

        BodyText {
            Accessible.role: Accessible.Heading
            font.pixelSize: 1.5 * Theme.note
            font.weight: Font.Bold
            lineHeight: 1
            text: qsTr("Measure the screen with a bank card")
            visible: measure.height > 22 * Theme.note
            width: parent.width
        }

        StaffText {
            text: qsTr("Hold any bank card to the glass, on its left edge in the frame below. Touch + or − until the frame is just as wide as the card.")
            width: parent.width
        }
    }

    Rectangle {
        id: card

        anchors.left: parent.left
        anchors.leftMargin: 8 * Theme.mm
        anchors.top: words.bottom
        anchors.topMargin: 4 * Theme.mm
        border.color: Theme.ink
        border.width: Math.max(2, 0.4 * Theme.mm)
        color: Theme.tones.teal.tint
        height: Math.min(measure.wide * 53.98 / 85.6, buttons.y - y - 5 * Theme.mm)
        radius: measure.wide * 3.18 / 85.6
        width: measure.wide

        GlyphIcon {
            anchors.centerIn: parent
            color: Theme.tones.teal.ink
            name: "credit-card"
            size: Math.min(parent.height / 2, 20 * Theme.mm)
        }
    }

    // The right edge can be dragged.
    T.AbstractButton {
        id: handle

        Accessible.name: qsTr("Right edge of the card")
        anchors.left: card.right
        anchors.leftMargin: -width / 2
        anchors.verticalCenter: card.verticalCenter
        focusPolicy: Qt.NoFocus
        height: Math.max(12.5 * Theme.mm, Math.min(20 * Theme.mm, card.height))
        width: 13 * Theme.mm

        background: Rectangle {
            border.color: Theme.card
            border.width: Math.max(2, 0.4 * Theme.mm)
            color: Theme.tones.teal.ink
            radius: width / 2
        }

        contentItem: GlyphIcon {
            color: Theme.tones.teal.on
            name: "arrows-left-right"
            size: 6 * Theme.mm
        }

        DragHandler {
            property real start: 0

            target: null
            yAxis.enabled: false
            onActiveChanged: if (active)
                start = measure.wide
            onActiveTranslationChanged: if (active) {
                measure.wide = start;
                measure.widen(Theme.mirrored ? -activeTranslation.x : activeTranslation.x);
            }
        }
    }

    Flow {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 8 * Theme.mm
        anchors.right: parent.right
        spacing: 4 * Theme.mm

        StaffButton {
            Accessible.name: qsTr("Narrower")
            autoRepeat: true
            glyph: "minus"
            leftPadding: 2 * Theme.mm
            rightPadding: 2 * Theme.mm
            width: 20 * Theme.mm

            onClicked: measure.widen(-1)
        }

        StaffButton {
            Accessible.name: qsTr("Wider")
            autoRepeat: true
            glyph: "plus"
            leftPadding: 2 * Theme.mm
            rightPadding: 2 * Theme.mm
            width: 20 * Theme.mm

            onClicked: measure.widen(1)
        }

        StaffButton {
            glyph: "arrow-left"
            text: qsTr("Leave it as it was")

            onClicked: measure.desk.go("settings")
        }

        StaffButton {
            filled: true
            glyph: "check"
            text: qsTr("It fits: save")

            onClicked: measure.desk.measure(measure.wide / 85.6)
        }
    }
}
