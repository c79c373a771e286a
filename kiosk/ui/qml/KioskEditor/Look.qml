pragma Singleton
import QtQuick
import Kiosk.Model

// What the editor itself looks like: colours of the kiosk, sizes of a desk, or those of the staff area where people stand.
// The screens inside it have looks of their own.
QtObject {
    property Tokens source: null
    readonly property real mm: source?.mm ?? 4
    // For words that are read from where people stand, as in the staff area.
    property bool standing: false
    readonly property real em: standing ? source?.note ?? 22 : Math.max(15, Math.round(4.1 * mm))
    readonly property real small: standing ? em : Math.max(13, Math.round(3.5 * mm))
    readonly property real least: Math.ceil(12 * mm)
    readonly property real gap: Math.ceil(3 * mm)
    // Between the rows of a list: fingers need more room than a mouse.
    readonly property real apart: standing ? gap : Math.round(mm)
    readonly property color paper: source?.paper ?? "#FBF7F0"
    readonly property color card: source?.card ?? "#FFFFFF"
    readonly property color rail: source?.rail ?? "#F1EADF"
    readonly property color ink: source?.ink ?? "#222222"
    readonly property color soft: source?.soft ?? "#555555"
    readonly property color line: source?.line ?? "#DDDDDD"
    readonly property color edge: source?.edge ?? "#777777"
    readonly property color focus: source?.focus ?? "#0A4E5B"
    readonly property color accent: source?.tones.teal?.ink ?? "#0A4E5B"
    readonly property color tint: source?.tones.teal?.tint ?? "#DDEEF0"
    readonly property color on: source?.tones.teal?.on ?? "#FFFFFF"
    readonly property color bad: source?.tones.red?.ink ?? "#A32020"
    readonly property color badTint: source?.tones.red?.tint ?? "#FBE3E0"
    readonly property color warn: source?.tones.clay?.ink ?? "#8A4B12"
    readonly property color warnTint: source?.tones.clay?.tint ?? "#FBEBDD"
    readonly property color good: source?.tones.green?.ink ?? "#1D6B2E"
    readonly property var tones: source?.tones ?? ({})

    function glyph(name: string): string {
        return source?.glyph(name) ?? "";
    }
}
