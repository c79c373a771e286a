pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor

// A page or a section in the list. It is opened with a touch, and moved by dragging it with the mouse.
T.AbstractButton {
    id: entry

    required property TreePane pane
    required property EditScroll list
    required property int index
    readonly property var row: entry.pane.rows[index] ?? ({})
    readonly property bool current: row.path === entry.pane.editor.page.file
    readonly property bool section: row.kind === "section"

    Accessible.checkable: true
    Accessible.checked: current
    Accessible.name: said()
    text: row.title ?? ""
    focusPolicy: Qt.TabFocus
    height: Math.max(Look.least, title.implicitHeight + 3 * Look.mm)
    width: entry.list.column.width

    function reveal() {
        if (entry.list.height > 0)
            entry.list.reveal(y, y + height);
    }

    function said(): string {
        const parts = [row.title];
        if (row.missing)
            parts.push(qsTr("not translated yet"));
        if (row.hidden)
            parts.push(qsTr("hidden from patients"));
        if (row.changed)
            parts.push(qsTr("changed"));
        if (row.errors > 0)
            parts.push(qsTr("%n thing(s) to mend", "", row.errors));
        return parts.join(", ");
    }

    onClicked: entry.pane.editor.open(row.path)
    onCurrentChanged: if (current)
        entry.pane.seek()
    onYChanged: if (current)
        entry.pane.seek()

    background: Rectangle {
        border.color: entry.visualFocus ? Look.focus : entry.pane.target === entry.row.path && entry.pane.dragged !== "" ? Look.accent : "transparent"
        border.width: Math.max(2, 0.6 * Look.mm)
        color: entry.current ? Look.accent : entry.hovered ? Look.tint : "transparent"
        radius: 1.5 * Look.mm
        anchors {
            fill: parent
            leftMargin: Look.mm
            rightMargin: Look.mm
        }
    }

    contentItem: Item {
        EditIcon {
            id: kind

            anchors.left: parent.left
            anchors.leftMargin: (entry.section || entry.row.kind === "home" || entry.row.kind === "lone" ? 3 : 7) * Look.mm
            anchors.verticalCenter: parent.verticalCenter
            color: title.color
            name: entry.row.missing ? "translate" : entry.row.hidden ? "eye-slash" : entry.section ? "folder" : entry.row.kind === "home" ? "house" : "file-text"
            size: 1.15 * Look.em
        }

        EditText {
            id: title

            Accessible.ignored: true
            anchors.left: kind.right
            anchors.leftMargin: 2 * Look.mm
            anchors.right: signs.left
            anchors.rightMargin: Look.mm
            anchors.verticalCenter: parent.verticalCenter
            color: entry.current ? Look.on : entry.row.missing || entry.row.hidden ? Look.soft : Look.ink
            font.italic: entry.row.missing ?? false
            font.weight: entry.section ? Font.Bold : Font.Normal
            text: entry.row.title ?? ""
        }

        Row {
            id: signs

            anchors.right: parent.right
            anchors.rightMargin: 2.5 * Look.mm
            anchors.verticalCenter: parent.verticalCenter
            spacing: Look.mm

            EditIcon {
                color: entry.current ? Look.on : Look.bad
                name: "warning-circle-fill"
                size: 1.1 * Look.em
                visible: (entry.row.errors ?? 0) > 0
            }

            EditIcon {
                color: entry.current ? Look.on : Look.accent
                name: "pencil-simple"
                size: 1.1 * Look.em
                visible: entry.row.changed ?? false
            }
        }
    }

    DragHandler {
        id: drag

        acceptedDevices: PointerDevice.Mouse
        enabled: (entry.row.kind === "page" || entry.section) && !(entry.row.missing ?? true)
        target: null

        onActiveChanged: {
            if (active) {
                entry.pane.dragged = entry.row.path;
            } else {
                const onto = entry.pane.target;
                const path = entry.pane.dragged;
                entry.pane.dragged = "";
                entry.pane.target = "";
                if (onto !== "" && onto !== path)
                    entry.pane.editor.arranger.drop(path, onto);
            }
        }
        onCentroidChanged: if (active) {
            const place = entry.mapToItem(entry.list.column, centroid.position.x, centroid.position.y);
            const over = entry.list.column.childAt(place.x, place.y);
            entry.pane.target = (over as TreeEntry)?.row?.path ?? "";
            entry.list.reveal(place.y - Look.least, place.y + Look.least);
        }
    }
}
