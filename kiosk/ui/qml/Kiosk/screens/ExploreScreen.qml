pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One picture and its parts: touch a number or a name, and read what it is.
KioskScreen {
    id: screen

    heading: title.text
    readonly property string tone: view.tone ?? "blue"
    readonly property var spots: view.spots ?? []
    readonly property var picture: view.picture ?? null
    readonly property int chosen: Math.min(session.explore.chosen, spots.length - 1)
    readonly property var spot: chosen < 0 ? null : spots[chosen]
    readonly property real ratio: picture?.ratio ?? 1
    readonly property real free: width - 2 * margin
    readonly property real beside: Math.min(0.62 * free, (height - 2 * Theme.gap) * ratio, free - margin - 23 * Theme.base)
    // Beside low text the numbers would lie on one another.
    readonly property bool large: Math.max(beside, beside / ratio) > 110 * Theme.mm
    readonly property bool sided: picture !== null && width > height && large && free - beside > 12 * Theme.em
    readonly property real measure: sided ? Math.min(26 * Theme.em, free - beside - margin) : free
    // Alone in the column, the picture is never too small for fingers, and leaves room for the answer if it can.
    readonly property real above: Math.min(measure, Math.max(0.6 * height, 125 * Theme.mm) * ratio)

    function scrollTo(scroll: real) {
        pane.scrollTo(scroll);
    }

    function choose(index: int) {
        screen.session.explore.choose(index);
        answer.Accessible.announce(name.text + ". " + says.text, Accessible.Polite);
        Qt.callLater(pane.show, answer);
    }

    ScrollPane {
        id: pane

        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        bottomMargin: 0.6 * Theme.em
        height: parent.height - y
        measure: screen.measure
        spacing: 0.6 * Theme.em
        tone: screen.tone
        width: screen.measure + 6 * Theme.mm
        y: 0.6 * Theme.em

        onRested: fraction => screen.session.remember_scroll(fraction)

        BodyText {
            id: title

            Accessible.role: Accessible.Heading
            color: Theme.tones[screen.tone].ink
            font.pixelSize: 1.5 * Theme.em
            font.weight: Font.Bold
            lineHeight: 1
            text: screen.view.waiting ? qsTr("One moment …") : screen.view.title ?? ""
            width: screen.measure
        }

        LanguageNote {
            tone: screen.tone
            view: screen.view
            width: screen.measure
        }

        Loader {
            active: screen.picture !== null && !screen.sided
            height: active ? width / screen.ratio : 0
            visible: active
            width: screen.above

            sourceComponent: SpotPicture {
                chosen: screen.chosen
                row: screen.picture
                spots: screen.spots

                onTouched: spot => screen.choose(spot)
            }
        }

        Rectangle {
            id: answer

            border.color: Theme.tones[screen.tone].ink
            border.width: Theme.outlined ? Math.max(2, 0.5 * Theme.mm) : 0
            color: Theme.tones[screen.tone].tint
            height: words.height + 1.2 * Theme.em
            radius: 5 * Theme.mm
            visible: screen.spots.length > 0
            width: screen.measure

            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 0.8 * Theme.em
                spacing: 0.4 * Theme.em
                width: parent.width - 1.6 * Theme.em
                y: 0.6 * Theme.em

                BodyText {
                    id: name

                    Accessible.role: Accessible.Heading
                    color: Theme.tones[screen.tone].ink
                    font.pixelSize: 1.2 * Theme.em
                    font.weight: Font.Bold
                    lineHeight: 1
                    text: screen.spot ? (screen.chosen + 1) + ". " + screen.spot.name : qsTr("What is it?")
                    width: parent.width
                }

                BodyText {
                    id: says

                    text: {
                        if (screen.spot)
                            return screen.spot.says;
                        return screen.picture ? qsTr("Touch a number on the picture, or a name below.") : qsTr("Touch a name below.");
                    }
                    width: parent.width
                }

                PillButton {
                    anchors.left: parent.left
                    filled: true
                    glyph: "arrow-right"
                    glyphAfter: true
                    text: qsTr("Read: %1").arg(screen.spot?.more ?? "")
                    tone: screen.tone
                    visible: (screen.spot?.target ?? "") !== ""
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: screen.session.follow(screen.spot.target)
                }
            }
        }

        Grid {
            id: names

            readonly property int fitting: Math.floor((width + columnSpacing) / (widest + columnSpacing))
            readonly property real widest: {
                let widest = 1;
                for (let index = 0; index < list.count; index += 1)
                    widest = Math.max(widest, (list.itemAt(index) as SpotButton)?.wanted ?? 0);
                return widest;
            }
            readonly property real tallest: {
                let tallest = 0;
                for (let index = 0; index < list.count; index += 1)
                    tallest = Math.max(tallest, list.itemAt(index)?.implicitHeight ?? 0);
                return tallest;
            }

            columnSpacing: Theme.gap
            columns: Math.max(1, Math.min(fitting, 4))
            rowSpacing: Theme.gap
            width: screen.measure

            Repeater {
                id: list

                model: screen.spots

                SpotButton {
                    required property var modelData
                    required property int index

                    chosen: index === screen.chosen
                    height: names.tallest
                    number: index + 1
                    text: modelData.name
                    tone: screen.tone
                    width: (names.width - (names.columns - 1) * names.columnSpacing) / names.columns

                    onClicked: screen.choose(index)
                }
            }
        }
    }

    Loader {
        active: screen.sided
        anchors.left: pane.left
        anchors.leftMargin: screen.measure + screen.margin + (screen.free - screen.measure - screen.margin - width) / 2
        height: active ? width / screen.ratio : 0
        width: screen.beside
        y: Math.max(0, (screen.height - height) / 2)

        sourceComponent: SpotPicture {
            chosen: screen.chosen
            row: screen.picture
            spots: screen.spots

            onTouched: spot => screen.choose(spot)
        }
    }
}
