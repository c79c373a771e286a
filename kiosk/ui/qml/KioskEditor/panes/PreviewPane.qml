pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import KioskEditor
import Kiosk.Model

// What patients see: the kiosk's own screens, as large as the panel, shown smaller.
Rectangle {
    id: pane

    required property Editor editor
    // Where in the page whoever writes is: the page is scrolled to about there.
    property real reached: 0
    readonly property EditorPreview preview: editor.preview
    // The remarks stand beside the screen where that leaves it larger.
    readonly property bool broad: width > 1.6 * height
    readonly property real across: broad ? 0.64 * width : width
    readonly property real shrink: Math.min((across - 6 * Look.mm) / preview.glass_width, (height - bar.height - (broad ? 0 : remarks.height) - 8 * Look.mm) / preview.glass_height)

    function follow() {
        (stage.current as KioskScreen)?.scrollTo(Math.max(0, pane.reached - 0.06));
    }

    color: Look.rail
    onReachedChanged: following.start()

    // Not Qt.callLater, which may come when the editor is gone.
    Timer {
        id: following

        interval: 1

        onTriggered: pane.follow()
    }

    Flow {
        id: bar

        spacing: Look.gap
        anchors {
            top: parent.top
            topMargin: 2 * Look.mm
            left: parent.left
            leftMargin: 3 * Look.mm
            right: parent.right
            rightMargin: 3 * Look.mm
        }

        EditChoice {
            most: bar.width
            label: qsTr("Screen")
            options: [
                {
                    "value": "landscape",
                    "label": qsTr("lying"),
                    "glyph": "monitor"
                },
                {
                    "value": "portrait",
                    "label": qsTr("upright"),
                    "glyph": "device-tablet"
                }
            ]
            value: pane.preview.lying

            onPicked: value => pane.preview.lie(value)
        }

        EditChoice {
            most: bar.width
            label: qsTr("Colours")
            options: [
                {
                    "value": "light",
                    "label": qsTr("light"),
                    "glyph": "sun"
                },
                {
                    "value": "dark",
                    "label": qsTr("dark"),
                    "glyph": "moon"
                },
                {
                    "value": "contrast",
                    "label": qsTr("high contrast"),
                    "glyph": "circle-half"
                }
            ]
            value: pane.preview.theme

            onPicked: value => pane.preview.choose_theme(value)
        }

        EditChoice {
            most: bar.width
            label: qsTr("Size of the words")
            options: [
                {
                    "value": "normal",
                    "label": "1"
                },
                {
                    "value": "large",
                    "label": "2"
                },
                {
                    "value": "larger",
                    "label": "3"
                },
                {
                    "value": "largest",
                    "label": "4"
                }
            ]
            value: pane.preview.text_size

            onPicked: value => pane.preview.choose_text_size(value)
        }
    }

    RemarkList {
        id: remarks

        readonly property real free: pane.height - bar.height - 8 * Look.mm - pane.preview.glass_height * (pane.width - 6 * Look.mm) / pane.preview.glass_width

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        editor: pane.editor
        height: pane.broad ? parent.height - bar.height - 2 * Look.mm - Look.gap : Math.min(wanted, Math.max(0.3 * pane.height, free))
        visible: !(pane.editor.row.missing ?? false)
        width: pane.broad ? parent.width - pane.across : parent.width
    }

    Rectangle {
        id: frame

        Accessible.name: qsTr("What patients see")
        Accessible.role: Accessible.Grouping
        border.color: Look.ink
        border.width: Math.max(2, 0.8 * Look.mm)
        color: Theme.paper
        height: pane.preview.glass_height * pane.shrink + 2 * border.width
        objectName: "glass"
        width: pane.preview.glass_width * pane.shrink + 2 * border.width
        anchors {
            top: bar.bottom
            topMargin: 2 * Look.mm
            left: parent.left
            leftMargin: Math.max(0, (pane.across - width) / 2)
        }

        Item {
            anchors.left: parent.left
            anchors.leftMargin: frame.border.width
            anchors.top: parent.top
            anchors.topMargin: frame.border.width
            clip: true
            height: pane.preview.glass_height
            scale: pane.shrink
            transformOrigin: Item.TopLeft
            width: pane.preview.glass_width

            Stage {
                id: stage

                session: pane.preview.session
                anchors {
                    top: parent.top
                    bottom: foot.top
                    left: parent.left
                    right: parent.right
                }
            }

            BottomBar {
                id: foot

                roomy: parent.height > 200 * Theme.mm
                session: pane.preview.session
                anchors {
                    bottom: parent.bottom
                    left: parent.left
                    right: parent.right
                }
            }
        }
    }
}
