pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// The editor: the pages at the side, the words in the middle, and what patients see beside them.
Window {
    id: window

    required property Editor editor
    property string sheet: ""
    property bool keyboard: false

    function ask(name: string) {
        if (name === "publish" && (editor.publisher.state === "published" || editor.publisher.state === "refused" || editor.publisher.state === "failed"))
            editor.publisher.dismiss();
        window.sheet = name;
    }

    // Whoever used a tool of the text goes on writing.
    function end() {
        const writes = ["picture", "link", "box", "question"].includes(window.sheet);
        window.sheet = "";
        if (writes)
            text.words.forceActiveFocus();
    }

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

    Connections {
        target: window.editor.publisher

        function onChanged() {
            const state = window.editor.publisher.state;
            if (state === "failed" || state === "asked")
                window.sheet = "publish";
        }
    }

    Item {
        id: desk

        enabled: window.sheet === ""
        anchors {
            top: parent.top
            bottom: keys.top
            left: parent.left
            right: parent.right
        }

        TopBar {
            id: top

            editor: window.editor
            keyboard: window.keyboard
            width: parent.width
            z: 3

            onSwitched: window.keyboard = !window.keyboard

            onAsked: sheet => window.ask(sheet)
        }

        Banner {
            id: banner

            anchors.top: top.bottom
            editor: window.editor
            width: parent.width

            onAsked: sheet => window.ask(sheet)
        }

        TreePane {
            id: tree

            editor: window.editor
            width: Math.max(58 * Look.mm, Math.min(0.2 * parent.width, 85 * Look.mm))
            z: 2
            anchors {
                top: banner.bottom
                bottom: parent.bottom
                left: parent.left
            }

            onAsked: sheet => window.ask(sheet)
        }

        TextPane {
            id: text

            editor: window.editor
            width: (parent.width - tree.width) * 0.48
            anchors {
                top: banner.bottom
                bottom: parent.bottom
                left: tree.right
            }

            onAsked: sheet => window.ask(sheet)
        }

        PreviewPane {
            editor: window.editor
            reached: text.reached
            anchors {
                top: banner.bottom
                bottom: parent.bottom
                left: text.right
                right: parent.right
            }
        }
    }

    Loader {
        id: keys

        active: window.keyboard
        height: (item as Item)?.implicitHeight ?? 0
        z: 2
        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }

        sourceComponent: KeyPane {
            keys: window.editor.keys
        }
    }

    Loader {
        anchors.fill: desk
        sourceComponent: {
            switch (window.sheet) {
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
            editor: window.editor

            onClosed: window.end()
        }
    }

    Component {
        id: history

        HistorySheet {
            editor: window.editor

            onClosed: window.end()
        }
    }

    Component {
        id: replace

        ReplaceSheet {
            editor: window.editor

            onClosed: window.end()
        }
    }

    Component {
        id: fresh

        NewSheet {
            editor: window.editor

            onClosed: window.end()
        }
    }

    Component {
        id: picture

        PictureSheet {
            at: text.words.cursorPosition
            editor: window.editor

            onClosed: window.end()
        }
    }

    Component {
        id: link

        LinkSheet {
            editor: window.editor
            text: text.words

            onClosed: window.end()
        }
    }

    Component {
        id: box

        BoxSheet {
            asks: window.sheet === "question"
            at: text.words.cursorPosition
            editor: window.editor

            onClosed: window.end()
        }
    }

    Component {
        id: remove

        RemoveSheet {
            editor: window.editor

            onClosed: window.end()
        }
    }

    Shortcut {
        enabled: window.sheet === ""
        sequences: [StandardKey.Undo]

        onActivated: window.editor.undo()
    }

    Shortcut {
        enabled: window.sheet === ""
        sequences: [StandardKey.Redo]

        onActivated: window.editor.redo()
    }

    Shortcut {
        enabled: window.sheet === ""
        sequences: [StandardKey.Find]

        onActivated: window.ask("replace")
    }

    Shortcut {
        enabled: window.sheet === ""
        sequences: [StandardKey.Save]

        onActivated: window.ask("publish")
    }
}
