pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor
import Kiosk.Model

// Choose a picture that is there already or bring one, then say what is seen on it.
EditSheet {
    id: sheet

    required property Editor editor
    required property int at
    readonly property EditorGallery gallery: editor.gallery
    readonly property bool offered: gallery.offered !== "" && gallery.fault === ""
    property bool elsewhere: false
    readonly property var faults: ({
            "kind": qsTr("This is not a picture the kiosk can show. Save it as png, jpg, webp or svg."),
            "damaged": qsTr("This picture is damaged. Open it in a picture program and save it again."),
            "large": qsTr("This picture is too large. Save it smaller: 2000 pixels wide is plenty.")
        })

    tall: 400 * Look.mm
    title: qsTr("Picture")
    wide: 240 * Look.mm
    onClosed: gallery.choose("")

    Connections {
        target: sheet.gallery

        function onAdded() {
            sheet.closed();
        }
    }

    // --- which one

    EditChoice {
        id: from

        label: qsTr("Where from?")
        options: [
            {
                "value": "here",
                "label": qsTr("From the kiosk")
            },
            {
                "value": "elsewhere",
                "label": sheet.gallery.confined ? qsTr("From a stick") : qsTr("From this computer or a stick")
            }
        ]
        value: sheet.elsewhere ? "elsewhere" : "here"
        visible: !sheet.offered

        onChosen: value => sheet.elsewhere = value === "elsewhere"
    }

    EditText {
        id: fault

        anchors.top: from.bottom
        anchors.topMargin: 2 * Look.mm
        color: Look.bad
        text: sheet.faults[sheet.gallery.fault] ?? ""
        visible: text !== ""
        width: parent.width
    }

    GridView {
        id: grid

        cellHeight: 36 * Look.mm
        cellWidth: Math.floor(width / Math.max(1, Math.floor(width / (46 * Look.mm))))
        clip: true
        model: sheet.gallery.pictures
        visible: !sheet.offered && !sheet.elsewhere
        anchors {
            top: fault.visible ? fault.bottom : from.bottom
            topMargin: 2 * Look.mm
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }

        delegate: T.AbstractButton {
            id: picture

            required property var modelData

            Accessible.name: modelData.name
            focusPolicy: Qt.TabFocus
            height: grid.cellHeight - 2 * Look.mm
            width: grid.cellWidth - 2 * Look.mm

            onClicked: sheet.gallery.choose(modelData.path)

            background: Rectangle {
                border.color: picture.visualFocus ? Look.focus : Look.line
                border.width: picture.visualFocus ? Math.max(3, 0.7 * Look.mm) : 1
                color: picture.hovered ? Look.tint : Look.card
                radius: 2 * Look.mm
            }

            contentItem: Item {
                Image {
                    asynchronous: true
                    fillMode: Image.PreserveAspectFit
                    height: parent.height - 8 * Look.mm
                    source: picture.modelData.source
                    sourceSize.width: 300
                    width: parent.width
                }

                EditText {
                    Accessible.ignored: true
                    anchors.bottom: parent.bottom
                    color: Look.soft
                    elide: Text.ElideMiddle
                    font.pixelSize: Look.small
                    horizontalAlignment: Text.AlignHCenter
                    text: picture.modelData.name
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
            }
        }

        EditBar {
            flick: grid
        }
    }

    Flow {
        id: places

        anchors.top: fault.visible ? fault.bottom : from.bottom
        anchors.topMargin: 2 * Look.mm
        spacing: 2 * Look.mm
        visible: !sheet.offered && sheet.elsewhere
        width: parent.width

        Repeater {
            model: sheet.gallery.places

            EditButton {
                required property var modelData
                readonly property var names: ({
                        "pictures": qsTr("Pictures"),
                        "downloads": qsTr("Downloads"),
                        "home": qsTr("My files")
                    })

                glyph: "folder"
                text: names[modelData.name] ?? modelData.name

                onClicked: sheet.gallery.enter(modelData.path)
            }
        }

        EditButton {
            enabled: sheet.gallery.above !== ""
            visible: sheet.gallery.places.length > 0
            glyph: "arrow-up"
            text: qsTr("One folder up")

            onClicked: sheet.gallery.enter(sheet.gallery.above)
        }
    }

    // Sticks come and go, and nothing tells of them.
    Timer {
        interval: 2000
        repeat: true
        running: places.visible
        triggeredOnStart: true

        onTriggered: sheet.gallery.look()
    }

    EditText {
        anchors.top: places.top
        text: qsTr("Plug a stick in. The pictures on it appear here.")
        visible: places.visible && sheet.gallery.places.length === 0
        width: parent.width
    }

    EditText {
        id: path

        anchors.top: places.bottom
        anchors.topMargin: 2 * Look.mm
        color: Look.soft
        elide: Text.ElideLeft
        font.pixelSize: Look.small
        text: sheet.gallery.here
        visible: places.visible
        width: parent.width
        wrapMode: Text.NoWrap
    }

    ListView {
        id: entries

        clip: true
        model: sheet.gallery.entries
        visible: places.visible
        anchors {
            top: path.bottom
            topMargin: 2 * Look.mm
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }

        delegate: EditButton {
            required property var modelData

            framed: false
            glyph: modelData.folder ? "folder" : "image"
            text: modelData.name
            width: Math.min(entries.width, implicitWidth)

            onClicked: modelData.folder ? sheet.gallery.enter(modelData.path) : sheet.gallery.choose(modelData.path)
        }

        EditBar {
            flick: entries
        }
    }

    // --- what is seen

    Column {
        spacing: 3 * Look.mm
        visible: sheet.offered
        width: parent.width

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: 60 * Look.mm
            source: sheet.gallery.source
            sourceSize.width: 800
            width: parent.width
        }

        EditField {
            id: seen

            hint: qsTr("Such as: Two people walk in a park")
            label: qsTr("What is seen on it? For people who cannot see the picture (needed)")
            width: parent.width

            onAccepted: caption.input.forceActiveFocus()
        }

        EditField {
            id: caption

            label: qsTr("What stands below it? The point of the picture (may be left out)")
            width: parent.width
        }
    }

    EditButton {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        glyph: "arrow-left"
        text: qsTr("Another picture")
        visible: sheet.offered

        onClicked: sheet.gallery.choose("")
    }

    EditButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        enabled: seen.words.trim() !== ""
        filled: true
        glyph: "check"
        text: qsTr("Put it into the page")
        visible: sheet.offered

        onClicked: sheet.gallery.add(seen.words, caption.words, sheet.at)
    }
}
