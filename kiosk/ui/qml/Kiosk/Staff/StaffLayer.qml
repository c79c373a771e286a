pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model
import Kiosk.Staff

// Everything of the staff: in front of the patients' screens while somebody has knocked. Loaded when that happens.
Rectangle {
    id: layer

    required property Gate gate

    color: Theme.paper

    Loader {
        active: layer.gate.state === "asking"
        anchors.fill: parent

        sourceComponent: PinPad {
            gate: layer.gate
        }
    }

    // By its address: what it is made of is not even read before a PIN was right.
    Loader {
        id: area

        readonly property bool wanted: layer.gate.state === "open"

        active: false
        anchors.fill: parent
        onWantedChanged: {
            if (wanted)
                area.setSource(Qt.resolvedUrl(layer.gate.area + ".qml"), {
                    gate: layer.gate
                });
            area.active = wanted;
        }
    }
}
