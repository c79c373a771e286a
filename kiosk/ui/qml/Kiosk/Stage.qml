pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Shows one screen at a time. Screens are made once and used again; a screen that follows one of its own kind takes
// turns with a second copy, so that both can be seen while they slide.
Item {
    id: stage

    required property Session session
    property KioskScreen current: null
    property KioskScreen outgoing: null
    property var made: ({})

    // Every other place is a page.
    readonly property var types: ({
            "attract": "AttractScreen",
            "home": "HomeScreen",
            "section": "SectionScreen",
            "contact": "ContactScreen",
            "outside": "OutsideScreen",
            "beside": "BesideScreen",
            "compare": "CompareScreen",
            "time": "TimeScreen",
            "ease": "EaseScreen",
            "explore": "ExploreScreen",
            "language": "LanguageScreen",
            "find": "FindScreen",
            "letters": "LettersScreen",
            "questions": "QuestionsScreen",
            "take": "TakeScreen",
            "photo": "PhotoScreen"
        })

    function pick(): KioskScreen {
        const type = stage.types[stage.session.screen] ?? "PageScreen";
        let pair = stage.made[type];
        if (pair === undefined)
            pair = stage.made[type] = [];
        const free = pair.find(screen => screen !== stage.current);
        if (free !== undefined)
            return free;
        // By its name, so that the first frame does not wait for what the other screens are made of.
        const screen = Qt.createComponent("Kiosk", type).createObject(stage, {
            height: Qt.binding(() => stage.height),
            session: stage.session,
            width: Qt.binding(() => stage.width)
        }) as KioskScreen;
        pair.push(screen);
        return screen;
    }

    function show(direction: int) {
        stage.arrive();
        const incoming = stage.pick();
        incoming.present(stage.session.view, stage.session.scroll);
        stage.outgoing = stage.current;
        stage.current = incoming;
        incoming.visible = true;
        incoming.enabled = true;
        incoming.z = 1;
        if (stage.outgoing === null || direction === 0 || !Theme.motion) {
            incoming.x = 0;
            stage.settle();
            return;
        }
        stage.outgoing.z = 0;
        const way = Theme.mirrored ? -direction : direction;
        stage.outgoing.enabled = false;
        arriving.from = way * stage.width;
        departing.to = -way * stage.width / 3;
        slide.start();
    }

    // End a slide at once.
    function arrive() {
        slide.complete();
    }

    // The visit is over: what was made for it stays, without anything that was shown.
    function forget() {
        for (const kind in stage.made)
            stage.made[kind].filter(screen => screen !== stage.current).forEach(screen => screen.forget());
    }

    function settle() {
        if (stage.outgoing !== null) {
            stage.outgoing.visible = false;
            stage.outgoing.x = 0;
            stage.outgoing = null;
        }
    }

    clip: true
    objectName: "stage"
    Component.onCompleted: stage.show(0)

    Connections {
        target: stage.session

        function onMoved(direction: int) {
            stage.show(direction);
            if (stage.session.screen === "attract")
                stage.forget();
        }

        function onRefreshed() {
            stage.current.refresh(stage.session.view);
        }
    }

    ParallelAnimation {
        id: slide

        onFinished: stage.settle()

        NumberAnimation {
            id: arriving

            target: stage.current
            property: "x"
            to: 0
            duration: 220
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            id: departing

            target: stage.outgoing
            property: "x"
            from: 0
            duration: 220
            easing.type: Easing.OutCubic
        }
    }
}
