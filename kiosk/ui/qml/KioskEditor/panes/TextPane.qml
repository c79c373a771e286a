pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor
import Kiosk.Model

// The open page to write in: its lines at the top as a form, its words, and the original of a translation beside or above them.
Item {
    id: pane

    required property Editor editor
    readonly property var row: editor.row
    readonly property string source: editor.original
    readonly property bool missing: row.missing ?? false
    readonly property bool home: row.kind === "home" || row.kind === "section"
    readonly property alias words: area
    property bool beside: false
    // Whether there is room for the original at the side of the words; else it stands above them.
    property bool wide: false
    // Letters to touch leave little room: what is not for writing gives way.
    property bool tight: false
    readonly property bool compared: beside && source !== "" && !missing
    // How far down the words the cursor is, from 0 to 1.
    readonly property real reached: area.length > 0 ? editor.page.reached(area.cursorPosition) : 0

    signal asked(sheet: string)

    function place(start: int, end: int) {
        area.select(start, end);
        if (end === 0)
            scroll.contentY = 0;
        else
            pane.show();
    }

    // Keep the cursor in view, with a little of what is around it.
    function show() {
        const box = area.cursorRectangle;
        const top = area.mapToItem(scroll.column, 0, box.y).y;
        scroll.reveal(top - 2 * Look.em, top + box.height + 2 * Look.em);
    }

    // Once the glass has its new order; not Qt.callLater, which may come when the editor is gone.
    Timer {
        id: keeping

        interval: 1

        onTriggered: pane.keep()
    }

    // Where the keys come, whatever was touched may lie under them.
    function keep() {
        const touched = pane.Window.activeFocusItem as Item;
        if (area.activeFocus)
            pane.show();
        else if (touched !== null && pane.holds(touched))
            scroll.reveal(touched.mapToItem(scroll.column, 0, 0).y - Look.em, touched.mapToItem(scroll.column, 0, touched.height).y);
    }

    function holds(item: Item): bool {
        for (let around = item; around !== null; around = around.parent)
            if (around === scroll.column)
                return true;
        return false;
    }

    Connections {
        target: pane.editor.page

        function onPlace(start: int, end: int) {
            pane.place(start, end);
        }
    }

    Column {
        anchors.centerIn: parent
        spacing: 4 * Look.mm
        visible: pane.missing
        width: parent.width - 12 * Look.mm

        EditText {
            font.pixelSize: 1.2 * Look.em
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This page is not translated yet. Patients see it in the other language.")
            width: parent.width
        }

        EditButton {
            anchors.horizontalCenter: parent.horizontalCenter
            filled: true
            glyph: "translate"
            text: qsTr("Translate it now")

            onClicked: {
                pane.beside = true;
                pane.editor.arranger.translate(pane.row.path);
            }
        }
    }

    ToolBar {
        id: tools

        editor: pane.editor
        tight: pane.tight
        visible: pane.tight || !wordless
        wordless: pane.missing || pane.home
        words: area
        anchors {
            top: parent.top
            topMargin: 2 * Look.mm
            left: parent.left
            leftMargin: 3 * Look.mm
            right: parent.right
            rightMargin: 3 * Look.mm
        }

        onAsked: sheet => pane.asked(sheet)
    }

    Rectangle {
        id: original

        border.color: Look.line
        border.width: 1
        color: Look.rail
        height: !visible ? 0 : pane.wide ? parent.height - y - 3 * Look.mm : parent.height * 0.34
        radius: Look.mm
        visible: pane.compared
        width: pane.wide ? (tools.width - Look.gap) / 2 : tools.width
        anchors {
            top: tools.visible ? tools.bottom : parent.top
            topMargin: Look.gap
            left: tools.left
        }

        EditScroll {
            anchors.fill: parent
            anchors.margins: 2 * Look.mm

            EditText {
                Accessible.name: qsTr("The original: %1").arg(text)
                objectName: "original"
                text: pane.source
                width: parent.width
            }
        }
    }

    EditScroll {
        id: scroll

        spacing: Look.gap
        visible: !pane.missing
        onHeightChanged: keeping.start()
        anchors {
            top: original.visible && !pane.wide ? original.bottom : tools.visible ? tools.bottom : parent.top
            topMargin: Look.gap
            bottom: parent.bottom
            bottomMargin: Look.gap
            left: original.visible && pane.wide ? original.right : tools.left
            leftMargin: original.visible && pane.wide ? Look.gap : 0
            right: tools.right
        }

        FormPane {
            editor: pane.editor
            visible: pane.editor.form.readable && !pane.editor.page.raw
            width: parent.width
        }

        EditText {
            color: Look.bad
            text: qsTr("The lines at the top of this page cannot be read. Show everything as it is typed, and mend them there.")
            visible: !pane.editor.form.readable
            width: parent.width
        }

        Flow {
            spacing: Look.gap
            width: parent.width

            EditTick {
                chosen: pane.beside
                most: parent.width
                text: qsTr("Show the original")
                visible: pane.source !== ""

                onClicked: pane.beside = !pane.beside
            }

            EditButton {
                glyph: "check"
                most: parent.width
                text: qsTr("Both say the same")
                visible: pane.beside && pane.source !== ""

                onClicked: pane.editor.arranger.accept(pane.editor.page.file)
            }

            EditTick {
                chosen: pane.editor.page.raw
                most: parent.width
                text: qsTr("Show everything as it is typed")
                visible: pane.editor.page.raw || !pane.editor.form.readable

                onClicked: pane.editor.page.show_raw(!pane.editor.page.raw)
            }
        }

        T.TextArea {
            id: area

            Accessible.name: qsTr("The words of the page")
            color: Look.ink
            font.family: "Atkinson Hyperlegible Next"
            font.pixelSize: 1.1 * Look.em
            implicitHeight: Math.max(40 * Look.mm, contentHeight + topPadding + bottomPadding)
            objectName: "words"
            padding: 3 * Look.mm
            persistentSelection: true
            selectByMouse: true
            selectedTextColor: Look.on
            selectionColor: Look.accent
            textFormat: TextEdit.PlainText
            visible: !pane.home || pane.editor.page.raw || !pane.editor.form.readable
            width: parent.width
            wrapMode: TextEdit.Wrap

            Component.onCompleted: {
                pane.editor.page.write_into(textDocument);
                cursorPosition = 0;
            }
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Undo)) {
                    pane.editor.undo();
                    event.accepted = true;
                } else if (event.matches(StandardKey.Redo)) {
                    pane.editor.redo();
                    event.accepted = true;
                } else if (event.matches(StandardKey.Bold)) {
                    tools.use("bold", qsTr("important words"));
                    event.accepted = true;
                }
            }
            onCursorRectangleChanged: if (activeFocus)
                pane.show()

            background: Rectangle {
                border.color: area.activeFocus ? Look.focus : Look.edge
                border.width: area.activeFocus ? Math.max(2, 0.5 * Look.mm) : 1
                color: Look.card
                radius: Look.mm
            }

            DropArea {
                anchors.fill: parent

                onDropped: drop => {
                    if (!drop.hasUrls)
                        return;
                    area.cursorPosition = area.positionAt(drop.x, drop.y);
                    pane.editor.gallery.offer(drop.urls[0]);
                    pane.asked("picture");
                }
            }
        }
    }
}
