import QtQuick
import Kiosk

PillButton {
    em: Theme.note
    minimum: 12.5 * Theme.mm
}
