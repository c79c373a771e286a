pragma Singleton
import QtQuick
import Kiosk.Model

// Given its source by the window before the first screen is made. Every reading of a Python property crosses into Python; a page reads hundreds. Here each crosses once a change.
QtObject {
    property Tokens source: null
    readonly property string name: source?.name ?? "light"
    readonly property real mm: source?.mm ?? 4
    readonly property real em: source?.em ?? 32
    readonly property real small: source?.small ?? 30
    readonly property real base: source?.base ?? 32
    readonly property real note: source?.note ?? 24
    readonly property bool motion: source?.motion ?? false
    readonly property bool mirrored: source?.mirrored ?? false
    readonly property bool big: source?.big ?? false
    // Of things to touch: the height of the main ones, the least height of any, and the gap between two.
    readonly property real target: (big ? 25 : 16) * mm
    readonly property real least: (big ? 20 : 12.5) * mm
    readonly property real gap: (big ? 6 : 3) * mm
    readonly property bool outlined: source?.outlined ?? false
    readonly property color paper: source?.paper ?? "#FBF7F0"
    readonly property color card: source?.card ?? "#FBF7F0"
    readonly property color rail: source?.rail ?? "#FBF7F0"
    readonly property color ink: source?.ink ?? "#FBF7F0"
    readonly property color soft: source?.soft ?? "#FBF7F0"
    readonly property color line: source?.line ?? "#FBF7F0"
    readonly property color edge: source?.edge ?? "#FBF7F0"
    readonly property color scrim: source?.scrim ?? "#FBF7F0"
    readonly property color focus: source?.focus ?? "#FBF7F0"
    readonly property var tones: source?.tones ?? ({})
    // What these icons are in a layout that runs from right to left.
    readonly property var turned: ({
            "arrow-left": "arrow-right",
            "arrow-right": "arrow-left",
            "caret-left": "caret-right",
            "caret-right": "caret-left"
        })

    // Words that were looked for, in a page: bold and in the colour of its topic.
    function marked(text: string, tone: string): string {
        return text.replace(/<mark>/g, '<b><font color="' + tones[tone].ink + '">').replace(/<\/mark>/g, "</font></b>");
    }

    function glyph(name: string): string {
        return source?.glyph(name) ?? "";
    }
}
