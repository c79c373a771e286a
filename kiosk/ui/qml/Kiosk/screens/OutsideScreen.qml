import QtQuick
import Kiosk

// An address outside the kiosk: it is shown, never opened.
KioskScreen {
    id: screen

    heading: title.text
    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    ScrollPane {
        id: pane

        bottomMargin: Theme.em
        height: parent.height - y
        spacing: Theme.em
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        measure: screen.width - 2 * screen.margin
        width: parent.width - screen.margin - 2 * Theme.mm
        y: 1.2 * Theme.em

        BodyText {
            id: title

            Accessible.role: Accessible.Heading
            font.pixelSize: 1.75 * Theme.em
            font.weight: Font.Bold
            lineHeight: 1
            text: qsTr("Look at this at home")
            width: screen.width - 2 * screen.margin
        }

        BodyText {
            anchors.left: parent.left
            color: Theme.soft
            text: qsTr("This screen has no internet. Point your phone's camera at the code, or write the address down.")
            width: Math.min(screen.width - 2 * screen.margin, 34 * Theme.em)
        }

        QrCode {
            anchors.left: parent.left
            description: qsTr("Code with the address")
            maximum: Math.min(70 * Theme.mm, screen.width - 2 * screen.margin)
            modules: screen.view.modules ?? 1
            source: screen.view.code ?? ""
        }

        BodyText {
            anchors.left: parent.left
            font.weight: Font.DemiBold
            text: screen.view.url ?? ""
            width: Math.min(screen.width - 2 * screen.margin, 34 * Theme.em)
            wrapMode: Text.WrapAnywhere
        }
    }
}
