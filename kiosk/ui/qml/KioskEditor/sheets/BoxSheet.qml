pragma ComponentBehavior: Bound
import QtQuick
import KioskEditor
import Kiosk.Model

// Which box, or which question, goes below the paragraph the cursor is in.
EditSheet {
    id: sheet

    required property Editor editor
    required property int at
    required property bool asks
    readonly property var boxes: [
        {
            "kind": "keep",
            "glyph": "bookmark-simple",
            "name": qsTr("Things to keep in mind"),
            "title": sheet.words.keep
        },
        {
            "kind": "action",
            "glyph": "phone",
            "name": qsTr("What to do, and when"),
            "title": sheet.words.action
        },
        {
            "kind": "tip",
            "glyph": "lightbulb",
            "name": qsTr("A tip"),
            "title": sheet.words.tip
        },
        {
            "kind": "note",
            "glyph": "info",
            "name": qsTr("Something to know"),
            "title": sheet.words.note
        },
        {
            "kind": "important",
            "glyph": "star",
            "name": qsTr("Something nobody should miss"),
            "title": sheet.words.important
        },
        {
            "kind": "warning",
            "glyph": "warning",
            "name": qsTr("Danger"),
            "title": sheet.words.warning
        }
    ]
    // What is written into the page is in the language of the page.
    readonly property var words: editor.language === "es" ? ({
            "keep": "3 cosas para recordar",
            "action": "Qué hacer",
            "tip": "Un consejo",
            "note": "Bueno saber",
            "important": "Importante",
            "warning": "Cuidado",
            "ask": "Preguntas para su doctor",
            "point": "Un punto corto.",
            "question": "¿Puede esto ser lo que me duele?",
            "quiz": ["¿Cuál es la pregunta?", "Una respuesta que no es", "La respuesta buena", "Diga aquí por qué."]
        }) : ({
            "keep": "3 things to keep",
            "action": "What to do",
            "tip": "A tip",
            "note": "Good to know",
            "important": "Important",
            "warning": "Take care",
            "ask": "Questions for your doctor",
            "point": "One short point.",
            "question": "Could this be why I hurt?",
            "quiz": ["What is the question?", "An answer that is wrong", "The right answer", "Say here why."]
        })

    tall: (asks ? 60 : 122) * Look.mm
    title: asks ? qsTr("What kind of question?") : qsTr("What kind of box?")
    wide: 130 * Look.mm

    EditScroll {
        id: list

        anchors.fill: parent
        spacing: Look.gap

        Repeater {
            model: sheet.asks ? [] : sheet.boxes

            EditButton {
                required property var modelData

                glyph: modelData.glyph
                text: modelData.name
                width: parent.width

                onClicked: {
                    sheet.editor.page.add_box(modelData.kind, modelData.title, sheet.words.point, sheet.at);
                    sheet.closed();
                }
            }
        }

        EditButton {
            glyph: "question"
            text: qsTr("Questions to take to the doctor")
            visible: sheet.asks
            width: parent.width

            onClicked: {
                sheet.editor.page.add_box("ask", sheet.words.ask, sheet.words.question, sheet.at);
                sheet.closed();
            }
        }

        EditButton {
            glyph: "check-circle"
            text: qsTr("A question to check oneself")
            visible: sheet.asks
            width: parent.width

            onClicked: {
                sheet.editor.page.add_quiz(sheet.words.quiz, sheet.at);
                sheet.closed();
            }
        }
    }
}
