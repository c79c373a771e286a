pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import KioskEditor
import Kiosk.Model

// How hard the page is to read, and what the checker says of it. A touch leads to the sentence.
Rectangle {
    id: pane

    required property Editor editor
    readonly property EditorRemarks remarks: editor.remarks
    readonly property var grade: remarks.grade
    readonly property var said: remarks.rows
    readonly property real wanted: head.height + (open && said.length > 0 ? list.contentHeight + Look.gap + 2 * Look.mm : 0)
    property bool open: true
    readonly property bool stacked: width < 26 * Look.em

    color: Look.rail

    Rectangle {
        color: Look.line
        height: 1
        width: parent.width
    }

    Item {
        id: head

        height: pane.stacked ? verdict.height + fold.height + 4 * Look.mm : Math.max(fold.height, verdict.height + 2 * Look.mm)
        width: parent.width

        Row {
            id: line

            anchors.left: parent.left
            anchors.leftMargin: 3 * Look.mm
            anchors.top: parent.top
            anchors.topMargin: pane.stacked ? 2 * Look.mm : (parent.height - height) / 2
            spacing: 2 * Look.mm

            EditIcon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: pane.grade.good ? Look.good : Look.warn
                name: pane.grade.good ? "check-circle-fill" : "warning-fill"
                visible: pane.grade.name !== undefined
            }

            EditText {
                id: verdict

                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.DemiBold
                objectName: "grade"
                text: {
                    if (pane.grade.name === undefined)
                        return pane.grade.words > 0 ? qsTr("%n word(s)", "", pane.grade.words) : "";
                    const value = Number(pane.grade.value).toLocaleString(Qt.locale(pane.editor.interface), "f", 1);
                    const limit = Number(pane.grade.limit).toLocaleString(Qt.locale(pane.editor.interface), "f", 0);
                    const pattern = pane.grade.name === "FKGL" ? qsTr("School grade %1 (at most %2)") : qsTr("Ease of reading %1 (at least %2)");
                    return pattern.arg(value).arg(limit) + " · " + qsTr("%n word(s)", "", pane.grade.words);
                }
                width: Math.min(implicitWidth, head.width - (pane.stacked ? 0 : fold.width) - mark.width - 10 * Look.mm)
            }
        }

        EditButton {
            id: fold

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: pane.stacked ? 0 : (parent.height - height) / 2
            anchors.rightMargin: 2 * Look.mm
            framed: false
            glyph: pane.open ? "caret-down" : "caret-up"
            text: pane.said.length === 0 ? qsTr("No remarks") : qsTr("%n remark(s)", "", pane.said.length)

            onClicked: pane.open = !pane.open
        }
    }

    EditScroll {
        id: list

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Look.mm
        anchors.top: head.bottom
        anchors.topMargin: Look.gap
        visible: pane.open
        width: parent.width

        Repeater {
            model: pane.said

            T.AbstractButton {
                id: remark

                required property int index
                required property var modelData
                readonly property bool chosen: index === pane.remarks.chosen

                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.name: modelData.text
                focusPolicy: Qt.TabFocus
                height: Math.max(Look.least, said.implicitHeight + 3 * Look.mm)
                width: list.column.width

                onClicked: pane.remarks.go_to(index)

                background: Rectangle {
                    border.color: remark.visualFocus ? Look.focus : Look.warn
                    border.width: remark.visualFocus ? Math.max(3, 0.7 * Look.mm) : remark.chosen ? Math.max(2, 0.5 * Look.mm) : 0
                    radius: Look.mm
                    color: remark.chosen ? Look.warnTint : remark.hovered ? Look.tint : "transparent"
                }

                contentItem: Item {
                    EditIcon {
                        id: sign

                        anchors.left: parent.left
                        anchors.leftMargin: 3 * Look.mm
                        anchors.verticalCenter: parent.verticalCenter
                        color: remark.modelData.severe ? Look.bad : Look.warn
                        name: remark.modelData.severe ? "warning-circle-fill" : remark.modelData.placed ? "warning-fill" : "info"
                    }

                    EditText {
                        id: said

                        Accessible.ignored: true
                        anchors.left: sign.right
                        anchors.leftMargin: 2 * Look.mm
                        anchors.right: parent.right
                        anchors.rightMargin: 3 * Look.mm
                        anchors.verticalCenter: parent.verticalCenter
                        font.pixelSize: Look.small
                        text: remark.modelData.text
                    }
                }
            }
        }
    }
}
