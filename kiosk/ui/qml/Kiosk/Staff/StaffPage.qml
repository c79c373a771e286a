import QtQuick
import Kiosk

// One screen of the staff area: a heading, and below it whatever scrolls.
Item {
    id: page

    default property alias content: pane.content
    property string heading
    property alias spacing: pane.spacing
    readonly property real measure: pane.measure

    function show(item: Item) {
        pane.show(item);
    }

    BodyText {
        id: title

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.right: parent.right
        font.pixelSize: 1.5 * Theme.note
        font.weight: Font.Bold
        lineHeight: 1
        text: page.heading
    }

    ScrollPane {
        id: pane

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: 4 * Theme.mm
        bottomMargin: 4 * Theme.mm
        button: false
        measure: width - 6 * Theme.mm
        spacing: 4 * Theme.mm
    }
}
