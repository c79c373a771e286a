pragma Singleton
import QtQuick
import Kiosk.Model

// Every reading of a Python property crosses into Python; a page reads hundreds. Here each crosses once a change.
QtObject {
    readonly property real mm: Tokens.mm
    readonly property real em: Tokens.em
    readonly property real base: Tokens.base
    readonly property bool motion: Tokens.motion
    readonly property bool outlined: Tokens.outlined
    readonly property color paper: Tokens.paper
    readonly property color card: Tokens.card
    readonly property color rail: Tokens.rail
    readonly property color ink: Tokens.ink
    readonly property color soft: Tokens.soft
    readonly property color line: Tokens.line
    readonly property color edge: Tokens.edge
    readonly property color scrim: Tokens.scrim
    readonly property color focus: Tokens.focus
    readonly property var tones: Tokens.tones

    function glyph(name: string): string {
        return Tokens.glyph(name);
    }
}
