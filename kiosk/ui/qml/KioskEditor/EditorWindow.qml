import QtQuick
import KioskEditor
import Kiosk.Model

// The editor in a window of its own.
Window {
    id: window

    required property Editor editor

    color: Look.paper
    height: 768
    minimumHeight: 600
    minimumWidth: 900
    title: qsTr("Kiosk editor")
    width: 1366
    onClosing: close => {
        close.accepted = false;
        window.editor.leave();
    }

    EditorDesk {
        anchors.fill: parent
        editor: window.editor
    }
}
