pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Digits to type a PIN with.
Grid {
    id: keys

    required property real em
    required property real key
    readonly property real wider: Math.max(key, 28 * Theme.mm)

    signal typed(digit: string)
    signal erased
    signal entered

    Accessible.name: qsTr("Digits")
    Accessible.role: Accessible.Grouping
    columns: 3
    // Digits stand where hands know them: turned round once more where the layout is turned round.
    layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        Digit {
            required property string modelData

            text: modelData
        }
    }

    KeyButton {
        Accessible.name: qsTr("Delete the last digit")
        em: keys.em
        glyph: "backspace"
        height: keys.key
        plain: false
        width: keys.wider

        onClicked: keys.erased()
    }

    Digit {
        text: "0"
    }

    KeyButton {
        Accessible.name: text
        em: keys.em
        glyph: "check"
        height: keys.key
        plain: false
        text: qsTr("OK")
        width: keys.wider

        onClicked: keys.entered()
    }

    component Digit: KeyButton {
        Accessible.name: text
        em: 1.3 * keys.em
        height: keys.key
        width: keys.wider

        onClicked: keys.typed(text)
    }
}
