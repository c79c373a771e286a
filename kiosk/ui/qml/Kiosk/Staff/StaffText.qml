import QtQuick
import Kiosk

// Words for staff: always at the normal size, and set a little closer than those for patients.
BodyText {
    font.pixelSize: Theme.note
    lineHeight: 1.05
}
