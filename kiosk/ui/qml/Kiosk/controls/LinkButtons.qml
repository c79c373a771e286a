pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The links of a text once more, large enough for any finger.
Flow {
    id: flow

    required property var links
    property string tone: "teal"

    signal followed(target: string)

    spacing: Theme.gap

    Repeater {
        model: flow.links

        PillButton {
            id: link

            required property var modelData

            glyph: modelData.target.startsWith("page:") || modelData.target.startsWith("kiosk:") ? "arrow-right" : "qr-code"
            glyphAfter: true
            minimum: Theme.least
            text: modelData.label
            tone: flow.tone
            width: Math.min(implicitWidth, flow.width)

            onClicked: flow.followed(link.modelData.target)
        }
    }
}
