import QtQuick
import KioskEditor

// A column that scrolls, with a bar that shows where one is.
Flickable {
    id: flick

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property alias column: column

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick

    // Bring what stands from `top` to `bottom` into view.
    function reveal(top: real, bottom: real) {
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.max(0, Math.min(contentHeight - height, bottom - height));
    }

    Column {
        id: column

        spacing: Look.apart
        width: flick.width - 3 * Look.mm
    }

    EditBar {
        flick: flick
    }
}
