import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Model

// Shows what is being read aloud: a frame with a bar, a tint behind words that stand on bare paper, and the sentence
// underlined. There is one of it, so that nothing costs anything while the kiosk is silent.
Item {
    id: spot

    required property Session session
    required property Item around
    property WordsBlock words: null
    property Item target: null
    property bool behind: false

    function follow() {
        const part = spot.session.reader.part;
        const item = spot.session.reader.item as Item;
        if (spot.words !== null)
            spot.words.marked = "";
        spot.target = item instanceof BlockColumn && part.row !== undefined ? (item as BlockColumn).part(part.row, part.inner, part.line) : item;
        spot.words = spot.target as WordsBlock;
        if (spot.words !== null)
            spot.words.marked = part.sentence;
        const pane = spot.pane();
        if (pane !== null)
            pane.show(spot.target);
        spot.place();
        again.restart();
    }

    function pane(): ScrollPane {
        for (let item = spot.target; item !== null; item = item.parent) {
            if (item instanceof ScrollPane)
                return item as ScrollPane;
        }
        return null;
    }

    function place() {
        if (spot.target === null || spot.target instanceof BlockColumn)
            return;
        const pane = spot.pane();
        const room = pane === null ? spot.around : pane.canvas;
        let bare = pane !== null;
        for (let item = spot.target; item !== null && item !== room; item = item.parent) {
            if (item instanceof Rectangle || item instanceof T.AbstractButton || item instanceof FigureBlock)
                bare = false;
        }
        const corner = spot.target.mapToItem(room, 0, 0);
        // What has a background of its own has room for the mark within it.
        const margin = spot.target instanceof Rectangle || spot.target instanceof T.AbstractButton ? 0 : 2.4 * Theme.mm;
        spot.behind = bare;
        spot.parent = room;
        spot.x = corner.x - margin;
        spot.y = corner.y - margin;
        spot.width = spot.target.width + 2 * margin;
        spot.height = spot.target.height + 2 * margin;
    }

    Accessible.ignored: true
    visible: target !== null && !(target instanceof BlockColumn)
    objectName: "spotlight"
    z: behind ? -1 : 1

    Rectangle {
        anchors.fill: parent
        border.color: Theme.tones.teal.ink
        border.width: Math.max(2, 0.5 * Theme.mm)
        color: spot.behind ? Theme.tones.teal.tint : "transparent"
        radius: 2 * Theme.mm
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.tones.teal.ink
        radius: width / 2
        width: 1.6 * Theme.mm
    }

    // Once more when what was just shown, scrolled or enlarged has been laid out.
    Timer {
        id: again

        interval: 50

        onTriggered: spot.place()
    }

    Connections {
        target: spot.session.reader

        function onPointed() {
            spot.follow();
        }
    }

    Connections {
        target: Theme

        function onEmChanged() {
            again.restart();
        }
    }
}
