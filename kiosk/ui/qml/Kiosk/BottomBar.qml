pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The same controls in the same order on every screen, within reach of a seated person.
Rectangle {
    id: bar

    required property Session session
    readonly property var buttons: [home, back, listen, size, language, easier, contact, help].filter(button => button.offered)
    readonly property real gap: Theme.gap
    // A hand that rests on the frame presses nothing: where there is room, nothing lies within 10 mm of the edge.
    property bool roomy: false
    // Low glass has no height for a second row of buttons.
    property bool low: false
    // Upright glass has height for one when that makes the words larger.
    property bool upright: false
    readonly property real edge: (roomy ? 10 : 5) * Theme.mm
    readonly property real room: width - 2 * edge - (buttons.length - 1) * gap
    // Everything is linear in the size of the words, so the bar can choose the size that fits instead of trying.
    readonly property real full: 0.93 * Theme.em
    readonly property real least: 0.93 * Theme.base
    readonly property real pad: 5 * Theme.mm * buttons.length
    readonly property real whole: buttons.reduce((sum, button) => sum + button.advance, 0)
    readonly property real broken: buttons.reduce((sum, button) => sum + button.brokenAdvance, 0)
    readonly property bool stack: (whole + 1.6 * buttons.length) * full + 1.5 * pad > room
    readonly property bool wrap: stack && (whole * least + pad > room || upright && whole * full + pad > room)
    readonly property real slim: 1.5 * Theme.mm * buttons.length
    readonly property real thin: buttons.reduce((sum, button) => sum + button.breadth(3), 0)
    readonly property int lines: broken * least + slim <= room ? 2 : 3
    readonly property bool tight: low && wrap && !Theme.big && (lines === 2 || thin * least + slim <= room)
    readonly property bool twoRows: wrap && !tight && (broken * least + pad > room || upright && broken * full + pad > room)
    readonly property int columns: twoRows ? Math.ceil(buttons.length / 2) : buttons.length
    readonly property real column: (width - 2 * edge - (columns - 1) * gap) / columns
    readonly property real widest: buttons.reduce((most, button) => Math.max(most, button.brokenAdvance), 0)
    readonly property real fitting: twoRows ? (column - 5 * Theme.mm) / widest : (room - pad) / (wrap ? broken : whole)
    readonly property real em: !stack ? full : tight || twoRows && !upright ? least : Math.max(least, Math.min(full, fitting))

    function widthOf(button: BarButton): real {
        if (bar.twoRows)
            return bar.column;
        const needs = other => (bar.tight ? other.breadth(bar.lines) : bar.wrap ? other.brokenAdvance : other.advance + (bar.stack ? 0 : 1.6)) * bar.em;
        const spare = bar.room - bar.buttons.reduce((sum, other) => sum + needs(other), 0);
        return needs(button) + spare / bar.buttons.length;
    }

    // As tall as the tallest of its row.
    function heightOf(button: BarButton): real {
        const row = Math.floor(bar.buttons.indexOf(button) / bar.columns);
        const beside = bar.buttons.slice(row * bar.columns, (row + 1) * bar.columns);
        return beside.reduce((tallest, other) => Math.max(tallest, other.implicitHeight), home.minimum);
    }

    Accessible.name: qsTr("Controls")
    Accessible.role: Accessible.ToolBar
    color: Theme.card
    objectName: "bar"
    implicitHeight: entries.height + (roomy ? 13 : 6) * Theme.mm

    Rectangle {
        color: Theme.line
        height: Math.max(1, 0.3 * Theme.mm)
        width: parent.width
    }

    Grid {
        id: entries

        anchors.left: parent.left
        anchors.leftMargin: bar.edge
        columnSpacing: bar.gap
        columns: bar.columns
        rowSpacing: bar.gap
        y: 3 * Theme.mm

        Entry {
            id: home

            glyph: "house"
            selected: bar.session.screen === "home"
            text: qsTr("Home")

            onClicked: bar.session.home()
        }

        Entry {
            id: back

            enabled: bar.session.can_go_back
            glyph: "arrow-left"
            opacity: enabled ? 1 : 0
            text: qsTr("Back")

            onClicked: bar.session.back()
        }

        Entry {
            id: listen

            glyph: bar.session.reader.voiceless ? "speaker-slash" : "speaker-high"
            selected: bar.session.reader.state !== "silent"
            text: bar.session.reader.voiceless ? qsTr("No voice") : qsTr("Listen")

            onClicked: bar.session.reader.listen(bar.Window.contentItem)
        }

        Entry {
            id: size

            glyph: "text-aa"
            text: qsTr("Text size")

            onClicked: bar.session.ease.enlarge_text()
        }

        Entry {
            id: language

            readonly property bool several: bar.session.ease.languages.length > 2

            glyph: "translate"
            offered: bar.session.ease.languages.length > 1
            selected: bar.session.screen === "language"
            text: several ? qsTr("Language") : bar.session.ease.other_language_name

            onClicked: several ? bar.session.offer_languages() : bar.session.change_language(bar.session.ease.other_language)
        }

        Entry {
            id: easier

            glyph: "person"
            selected: bar.session.screen === "ease"
            text: qsTr("Easier to use")

            onClicked: bar.session.make_easier()
        }

        Entry {
            id: contact

            glyph: "phone"
            selected: bar.session.screen === "contact"
            text: qsTr("Contact")

            onClicked: bar.session.contact()
        }

        Entry {
            id: help

            glyph: "warning"
            selected: bar.session.screen === "help"
            text: qsTr("Get help now")
            tone: "red"
            urgent: true

            onClicked: bar.session.help()
        }
    }

    component Entry: BarButton {
        property bool offered: true

        em: bar.em
        height: bar.heightOf(this)
        minimum: bar.low ? Math.min(Theme.target, 20 * Theme.mm) : Theme.target
        stacked: bar.stack
        tight: bar.tight
        visible: offered
        width: bar.widthOf(this)
    }
}
