import QtQuick
import KioskEditor

// A key of the keyboard on the screen. It takes no focus: what is typed goes where the cursor is. In a file
// of its own: PySide6 crashes on walking through items of an inline component.
EditButton {
    focusPolicy: Qt.NoFocus
    leftPadding: 0
}
