pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A question to check oneself: the answers are explained whichever was touched, and nothing is counted.
Rectangle {
    id: quiz

    required property var row
    property string tone: "teal"
    // The answer that was touched, or -1.
    property int touched: -1
    readonly property bool done: touched >= 0 && touched < row.answers.length

    signal answered(answer: int, verdict: string)
    signal followed(target: string)

    function told(answer: int): string {
        return (quiz.row.answers[answer].right ? qsTr("Right") : qsTr("Not quite")) + ". " + quiz.row.why;
    }

    border.color: Theme.tones[tone].ink
    border.width: Theme.outlined ? Math.max(2, 0.5 * Theme.mm) : 0
    color: Theme.tones[tone].tint
    implicitHeight: content.height + 1.5 * Theme.em
    radius: 4 * Theme.mm

    Column {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: 0.9 * Theme.em
        spacing: 0.5 * Theme.em
        width: parent.width - 1.8 * Theme.em
        y: 0.75 * Theme.em

        Item {
            height: Math.max(title.implicitHeight, symbol.height)
            width: parent.width

            GlyphIcon {
                id: symbol

                anchors.left: parent.left
                color: Theme.tones[quiz.tone].ink
                name: "question"
                size: 1.4 * Theme.em
            }

            BodyText {
                id: title

                Accessible.role: Accessible.Heading
                anchors.left: symbol.right
                anchors.leftMargin: 0.4 * Theme.em
                anchors.right: parent.right
                color: Theme.tones[quiz.tone].ink
                font.pixelSize: 1.08 * Theme.em
                font.weight: Font.Bold
                lineHeight: 1.02
                text: quiz.row.question
            }
        }

        Repeater {
            model: quiz.row.answers

            AnswerButton {
                required property var modelData
                required property int index

                chosen: quiz.touched === index
                revealed: quiz.done
                correct: modelData.right
                text: modelData.text
                tone: quiz.tone
                width: content.width

                onClicked: {
                    quiz.answered(index, quiz.told(index));
                    quiz.Accessible.announce(quiz.told(index), Accessible.Assertive);
                }
            }
        }

        Loader {
            active: quiz.done
            visible: active
            width: content.width

            sourceComponent: Column {
                spacing: 0.5 * Theme.em

                Repeater {
                    model: quiz.row.rows

                    RowBlock {
                        required property var modelData

                        row: modelData
                        tone: quiz.tone
                        width: content.width

                        onFollowed: target => quiz.followed(target)
                    }
                }

                PillButton {
                    anchors.left: parent?.left
                    glyph: "arrow-counter-clockwise"
                    minimum: Theme.least
                    text: qsTr("Try again")
                    tone: quiz.tone
                    width: Math.min(implicitWidth, content.width)

                    onClicked: quiz.answered(-1, "")
                }
            }
        }
    }
}
