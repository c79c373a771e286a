pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// The editor: the pages at the side, the words in the middle, and what patients see beside them.
FocusScope {
    id: editing

    required property Editor editor
    // Of the kiosk that it stands in, if it does.
    property Gate gate: null
    property string sheet: ""
    property bool keyboard: false
    // Where people touch, letters to touch come with the words; whoever sends them away wants none.
    property bool unasked: gate !== null
    // The original stands beside its translation.
    property alias beside: text.beside
    readonly property Item writing: Window.activeFocusItem
    // Too small for three panes: the list of pages comes when it is called for, and takes the place of the others.
    readonly property bool folded: width < 60 * Look.em
    readonly property bool upright: height > 1.2 * width
    property bool listed: false
    readonly property bool covered: folded && listed && !tight
    // Too small even for two: the words, and what patients see, take turns.
    readonly property bool single: !upright && width < 44 * Look.em
    property string view: "words"
    // What the letters leave is for writing alone.
    readonly property bool tight: keyboard && height - keys.height < 22 * Look.em
    // Two texts side by side need all the room of a small screen.
    readonly property bool alone: folded && !upright && text.compared

    function ask(name: string) {
        if (name === "publish" && (editor.publisher.state === "published" || editor.publisher.state === "refused" || editor.publisher.state === "failed"))
            editor.publisher.dismiss();
        editing.sheet = name;
    }

    // Whoever touches words again is offered letters again.
    function put_away() {
        nowhere.forceActiveFocus();
        editing.keyboard = false;
    }

    // Whoever used a tool of the text goes on writing.
    function end() {
        const writes = ["picture", "link", "box", "question"].includes(editing.sheet);
        editing.sheet = "";
        if (writes)
            text.words.forceActiveFocus();
        else
            editing.forceActiveFocus();
    }

    // One step back: out of what is asked, else out of the editor.
    function back() {
        if (editing.sheet === "")
            editing.editor.leave();
        else
            editing.end();
    }

    focus: true
    objectName: "editor"
    Keys.onEscapePressed: if (editing.gate !== null)
        editing.back()
    onWritingChanged: if (editing.unasked && (writing instanceof TextEdit || writing instanceof TextInput))
        editing.keyboard = true

    Rectangle {
        anchors.fill: parent
        color: Look.paper
    }

    Connections {
        target: editing.editor.page

        function onPlace() {
            editing.listed = false;
            editing.view = "words";
        }
    }

    Connections {
        target: editing.editor.publisher

        function onChanged() {
            const state = editing.editor.publisher.state;
            if (state === "failed" || state === "asked" || state === "unkept")
                editing.sheet = "publish";
        }
    }

    Item {
        id: nowhere
    }

    Item {
        id: desk

        visible: editing.sheet === ""
        anchors {
            top: parent.top
            bottom: keys.top
            left: parent.left
            right: parent.right
        }

        TopBar {
            id: top

            editor: editing.editor
            folded: editing.folded
            height: visible ? implicitHeight : 0
            inside: editing.gate !== null
            keyboard: editing.keyboard
            listed: editing.listed
            single: editing.single
            view: editing.view
            visible: !editing.tight
            width: parent.width
            z: 3

            onSwitched: {
                editing.unasked = false;
                editing.keyboard = !editing.keyboard;
            }

            onAsked: sheet => editing.ask(sheet)
            onTurned: editing.listed = !editing.listed
            onViewed: view => {
                editing.listed = false;
                editing.view = view;
            }
        }

        Banner {
            id: banner

            anchors.top: top.bottom
            editor: editing.editor
            visible: editor.kept > 0 && !editing.tight
            width: parent.width

            onAsked: sheet => editing.ask(sheet)
        }

        TreePane {
            id: tree

            editor: editing.editor
            visible: editing.folded ? editing.covered : !editing.tight
            width: editing.folded ? parent.width : editing.tight ? 0 : Math.max(58 * Look.mm, Math.min(0.2 * parent.width, 85 * Look.mm))
            z: 2
            anchors {
                top: banner.bottom
                bottom: parent.bottom
                left: parent.left
            }

            onAsked: sheet => editing.ask(sheet)
        }

        TextPane {
            id: text

            wide: !editing.upright && editing.width >= 1280

            editor: editing.editor
            height: (parent.height - banner.y - banner.height) * (editing.upright && !editing.tight ? 0.52 : 1)
            tight: editing.tight
            visible: !editing.covered && (!editing.single || editing.view === "words" || editing.tight)
            width: (parent.width - (editing.folded ? 0 : tree.width)) * (editing.upright || editing.alone || editing.single || editing.tight ? 1 : text.compared && text.wide ? 0.66 : 0.48)
            anchors {
                top: banner.bottom
                left: editing.folded ? parent.left : tree.right
            }

            onAsked: sheet => editing.ask(sheet)
        }

        PreviewPane {
            editor: editing.editor
            reached: text.reached
            visible: !editing.covered && !editing.tight && (editing.single ? editing.view === "patients" : !editing.alone)
            anchors {
                top: editing.upright ? text.bottom : banner.bottom
                bottom: parent.bottom
                left: editing.upright || editing.single ? text.left : text.right
                right: parent.right
            }
        }
    }

    Loader {
        id: keys

        active: editing.keyboard
        height: (item as Item)?.implicitHeight ?? 0
        z: 2
        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }

        sourceComponent: KeyPane {
            keys: editing.editor.keys

            onFinished: editing.put_away()
        }
    }

    Loader {
        anchors.fill: desk
        sourceComponent: {
            switch (editing.sheet) {
            case "publish":
                return publish;
            case "history":
                return history;
            case "replace":
                return replace;
            case "new":
                return fresh;
            case "picture":
                return picture;
            case "link":
                return link;
            case "box":
            case "question":
                return box;
            case "remove":
                return remove;
            default:
                return null;
            }
        }
    }

    Component {
        id: publish

        PublishSheet {
            editor: editing.editor

            onClosed: editing.end()
        }
    }

    Component {
        id: history

        HistorySheet {
            editor: editing.editor

            onClosed: editing.end()
        }
    }

    Component {
        id: replace

        ReplaceSheet {
            editor: editing.editor

            onClosed: editing.end()
        }
    }

    Component {
        id: fresh

        NewSheet {
            editor: editing.editor

            onClosed: editing.end()
        }
    }

    Component {
        id: picture

        PictureSheet {
            at: text.words.cursorPosition
            editor: editing.editor

            onClosed: editing.end()
        }
    }

    Component {
        id: link

        LinkSheet {
            editor: editing.editor
            words: text.words

            onClosed: editing.end()
        }
    }

    Component {
        id: box

        BoxSheet {
            asks: editing.sheet === "question"
            at: text.words.cursorPosition
            editor: editing.editor

            onClosed: editing.end()
        }
    }

    Component {
        id: remove

        RemoveSheet {
            editor: editing.editor

            onClosed: editing.end()
        }
    }

    // Nobody is there any more, it seems.
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        border.color: Look.warn
        border.width: Math.max(2, 0.5 * Look.mm)
        color: Look.warnTint
        height: closing.height + 6 * Look.mm
        visible: (editing.gate?.seconds_left ?? 0) > 0
        z: 5

        EditText {
            id: closing

            anchors.left: parent.left
            anchors.margins: 5 * Look.mm
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Look.warn
            font.weight: Font.DemiBold
            text: qsTr("Nobody seems to be here. The editor closes in %1 s and keeps your draft. Touch anything to stay.").arg(editing.gate?.seconds_left ?? 0)
        }
    }

    Shortcut {
        enabled: editing.sheet === ""
        sequences: [StandardKey.Undo]

        onActivated: editing.editor.undo()
    }

    Shortcut {
        enabled: editing.sheet === ""
        sequences: [StandardKey.Redo]

        onActivated: editing.editor.redo()
    }

    Shortcut {
        enabled: editing.sheet === ""
        sequences: [StandardKey.Find]

        onActivated: editing.ask("replace")
    }

    Shortcut {
        enabled: editing.sheet === ""
        sequences: [StandardKey.Save]

        onActivated: editing.ask("publish")
    }
}
