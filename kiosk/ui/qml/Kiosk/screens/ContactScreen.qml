pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

KioskScreen {
    id: screen

    heading: title.text
    readonly property bool wide: width > 38 * Theme.em
    // Where there is room, whom to call is what one sees first.
    readonly property real grand: wide && height > 30 * Theme.em ? 1.35 : 1

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    ScrollPane {
        id: pane

        bottomMargin: 0.6 * Theme.em
        height: parent.height - y
        spacing: 0.6 * Theme.em
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        measure: screen.width - 2 * screen.margin
        width: parent.width - screen.margin - 2 * Theme.mm
        y: (screen.grand > 1 ? 2.4 : 0.9) * Theme.em

        onRested: fraction => screen.session.remember_scroll(fraction)

        BodyText {
            id: title

            Accessible.role: Accessible.Heading
            font.pixelSize: 1.75 * Theme.em
            font.weight: Font.Bold
            lineHeight: 1
            text: qsTr("Talk with us")
            width: cards.width
        }

        BodyText {
            color: Theme.soft
            text: qsTr("Questions about your back pain? Call, or ask at the front desk.")
            width: cards.width
        }

        Grid {
            id: cards

            columnSpacing: 6 * Theme.mm
            columns: screen.wide ? 2 : 1
            rowSpacing: 6 * Theme.mm
            width: screen.width - 2 * screen.margin

            Rectangle {
                border.color: Theme.outlined ? Theme.edge : Theme.line
                border.width: Math.max(1, 0.3 * Theme.mm)
                color: Theme.card
                height: Math.max(details.height + (screen.grand > 1 ? 4 : 1.9) * Theme.em, screen.wide ? code.height : 0)
                radius: 6 * Theme.mm
                width: screen.wide ? cards.width * 0.58 : cards.width

                Column {
                    id: details

                    anchors.verticalCenter: parent.verticalCenter
                    spacing: (screen.grand > 1 ? 0.7 : 0.35) * Theme.em
                    width: parent.width - 1.9 * Theme.em
                    anchors.horizontalCenter: parent.horizontalCenter

                    ClinicLogo {
                        picture: screen.view.logo ?? null
                        tallest: 12 * screen.grand * Theme.mm
                        widest: Math.min(70 * Theme.mm, details.width)
                    }

                    BodyText {
                        font.pixelSize: 1.4 * screen.grand * Theme.em
                        font.weight: Font.Bold
                        lineHeight: 1
                        text: screen.view.person || screen.view.clinic || ""
                        visible: text !== ""
                        width: parent.width
                    }

                    BodyText {
                        color: Theme.soft
                        text: screen.view.role ?? ""
                        visible: text !== ""
                        width: parent.width
                    }

                    BodyText {
                        color: Theme.soft
                        text: screen.view.clinic ?? ""
                        visible: text !== "" && (screen.view.person ?? "") !== ""
                        width: parent.width
                    }

                    Item {
                        height: number.implicitHeight + 0.5 * Theme.em
                        visible: number.text !== ""
                        width: parent.width

                        GlyphIcon {
                            id: phone

                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.tones.teal.ink
                            name: "phone"
                            size: 1.8 * screen.grand * Theme.em
                        }

                        BodyText {
                            id: number

                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.tones.teal.ink
                            // As large as it can be on one line: a number broken in two is dialled wrong.
                            font.pixelSize: Math.min(2.1 * screen.grand * Theme.em, width / (0.64 * Math.max(8, text.length)))
                            font.weight: Font.Bold
                            lineHeight: 1
                            text: screen.view.phone ?? ""
                            anchors.left: phone.right
                            anchors.leftMargin: 0.5 * Theme.em
                            anchors.right: parent.right
                        }
                    }

                    Repeater {
                        model: [
                            {
                                "glyph": "clock",
                                "text": screen.view.hours ?? ""
                            },
                            {
                                "glyph": "map-pin",
                                "text": screen.view.address ?? ""
                            },
                            {
                                "glyph": "envelope-simple",
                                "text": screen.view.email ?? ""
                            }
                        ].filter(line => line.text !== "")

                        Item {
                            id: line

                            required property var modelData

                            height: lineText.implicitHeight
                            width: details.width

                            GlyphIcon {
                                anchors.left: parent.left
                                color: Theme.soft
                                name: line.modelData.glyph
                            }

                            BodyText {
                                id: lineText

                                text: line.modelData.text
                                anchors.left: parent.left
                                anchors.leftMargin: 1.8 * Theme.em
                                anchors.right: parent.right
                            }
                        }
                    }

                    BodyText {
                        color: Theme.tones.red.ink
                        font.weight: Font.DemiBold
                        text: qsTr("Life-threatening emergency? Call %1.").arg(screen.view.emergency ?? "")
                        visible: (screen.view.emergency ?? "") !== ""
                        width: parent.width
                    }
                }
            }

            Rectangle {
                id: code

                border.color: Theme.tones.teal.ink
                border.width: Theme.outlined ? 2 : 0
                color: Theme.tones.teal.tint
                height: picture.height + caption.implicitHeight + 3 * Theme.em
                radius: 6 * Theme.mm
                width: screen.wide ? cards.width * 0.42 - cards.columnSpacing : cards.width

                QrCode {
                    id: picture

                    anchors.horizontalCenter: parent.horizontalCenter
                    description: caption.text
                    maximum: Math.min(code.width - 2 * Theme.em, 90 * Theme.mm)
                    modules: screen.view.modules ?? 1
                    source: screen.view.code ?? ""
                    y: 1.2 * Theme.em
                }

                BodyText {
                    id: caption

                    anchors.top: picture.bottom
                    anchors.topMargin: 0.6 * Theme.em
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Point your phone's camera here to save this number.")
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: parent.width - 2 * Theme.em
                }
            }
        }

        PillButton {
            anchors.left: parent.left
            glyph: "tote-simple"
            text: qsTr("Take it with you")
            width: Math.min(implicitWidth, cards.width)

            onClicked: screen.session.take.along("contact")
        }
    }
}
