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
        most: parent.width
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

        onPicked: value => sheet.elsewhere = value === "elsewhere"
    }

    EditText {
        id: fault

        anchors.top: from.bottom
        anchors.topMargin: Look.gap
        color: Look.bad
        text: sheet.faults[sheet.gallery.fault] ?? ""
        visible: text !== ""
        width: parent.width
    }

    GridView {
        id: grid

        readonly property real named: 2.6 * Look.small

        cellHeight: 32 * Look.mm + named
        cellWidth: Math.floor((width - Look.gap) / Math.max(1, Math.floor((width - Look.gap) / Math.max(46 * Look.mm, 9 * Look.small))))
        clip: true
        model: sheet.gallery.pictures
        visible: !sheet.offered && !sheet.elsewhere
        anchors {
            top: fault.visible ? fault.bottom : from.bottom
            topMargin: Look.gap
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }

        delegate: T.AbstractButton {
            id: picture

            required property var modelData

            Accessible.name: modelData.name
            focusPolicy: Qt.TabFocus
            height: grid.cellHeight - Look.gap
            width: grid.cellWidth - Look.gap

            onClicked: sheet.gallery.choose(modelData.path)

            background: Rectangle {
                border.color: picture.visualFocus ? Look.focus : Look.line
                border.width: picture.visualFocus ? Math.max(3, 0.7 * Look.mm) : 1
                color: picture.hovered ? Look.tint : Look.card
                radius: 2 * Look.mm
            }

            contentItem: Item {
                Image {
                    Accessible.ignored: true
                    anchors.horizontalCenter: parent.horizontalCenter
                    asynchronous: true
                    fillMode: Image.PreserveAspectFit
                    height: parent.height - grid.named - 3 * Look.mm
                    source: picture.modelData.source
                    sourceSize.width: 300
                    width: parent.width - 2 * Look.mm
                    y: Look.mm
                }

                EditText {
                    Accessible.ignored: true
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Look.mm
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Look.soft
                    elide: Text.ElideRight
                    font.pixelSize: Look.small
                    horizontalAlignment: Text.AlignHCenter
                    maximumLineCount: 2
                    text: picture.modelData.name
                    width: parent.width - 2 * Look.mm
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
        anchors.topMargin: Look.gap
        spacing: Look.gap
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
                most: places.width
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
        anchors.topMargin: Look.gap
        color: Look.soft
        font.pixelSize: Look.small
        text: sheet.gallery.here
        visible: places.visible && text !== ""
        width: parent.width
    }

    ListView {
        id: entries

        clip: true
        spacing: Look.apart
        model: sheet.gallery.entries
        visible: places.visible
        anchors {
            top: path.visible ? path.bottom : places.bottom
            topMargin: Look.gap
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }

        delegate: EditButton {
            required property var modelData

            framed: false
            glyph: modelData.folder ? "folder" : "image"
            most: entries.width - Look.gap
            text: modelData.name

            onClicked: modelData.folder ? sheet.gallery.enter(modelData.path) : sheet.gallery.choose(modelData.path)
        }

        EditBar {
            flick: entries
        }
    }

    // --- what is seen

    EditScroll {
        id: offer

        anchors.bottom: put.top
        anchors.bottomMargin: Look.gap
        anchors.top: parent.top
        spacing: Look.gap
        visible: sheet.offered
        width: parent.width

        Image {
            Accessible.name: qsTr("The picture")
            Accessible.role: Accessible.Graphic
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: Math.min(60 * Look.mm, 0.4 * sheet.height)
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

    Flow {
        id: put

        anchors.bottom: parent.bottom
        layoutDirection: Qt.RightToLeft
        spacing: Look.gap
        visible: sheet.offered
        width: parent.width

        EditButton {
            enabled: seen.words.trim() !== ""
            filled: true
            glyph: "check"
            most: put.width
            text: qsTr("Put it into the page")

            onClicked: sheet.gallery.add(seen.words, caption.words, sheet.at)
        }

        EditButton {
            glyph: "arrow-left"
            most: put.width
            text: qsTr("Another picture")

            onClicked: sheet.gallery.choose("")
        }
    }
}
