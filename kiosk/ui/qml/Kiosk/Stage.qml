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

    function pick(): KioskScreen {
        const name = stage.session.screen;
        const component = stage.componentFor(name);
        const kind = component === pageScreen ? "page" : name;
        let pair = stage.made[kind];
        if (pair === undefined)
            pair = stage.made[kind] = [];
        const free = pair.find(screen => screen !== stage.current);
        if (free !== undefined)
            return free;
        const screen = component.createObject(stage, {
            session: stage.session
        }) as KioskScreen;
        pair.push(screen);
        return screen;
    }

    function componentFor(name: string): Component {
        switch (name) {
        case "attract":
            return attractScreen;
        case "home":
            return homeScreen;
        case "section":
            return sectionScreen;
        case "contact":
            return contactScreen;
        case "outside":
            return outsideScreen;
        case "beside":
            return besideScreen;
        case "compare":
            return compareScreen;
        case "time":
            return timeScreen;
        case "ease":
            return easeScreen;
        case "explore":
            return exploreScreen;
        case "language":
            return languageScreen;
        case "find":
            return findScreen;
        case "letters":
            return lettersScreen;
        case "questions":
            return questionsScreen;
        case "take":
            return takeScreen;
        case "photo":
            return photoScreen;
        default:
            return pageScreen;
        }
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

    Component {
        id: attractScreen

        AttractScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: homeScreen

        HomeScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: sectionScreen

        SectionScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: pageScreen

        PageScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: contactScreen

        ContactScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: outsideScreen

        OutsideScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: languageScreen

        LanguageScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: exploreScreen

        ExploreScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: besideScreen

        BesideScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: compareScreen

        CompareScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: timeScreen

        TimeScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: easeScreen

        EaseScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: findScreen

        FindScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: lettersScreen

        LettersScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: questionsScreen

        QuestionsScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: takeScreen

        TakeScreen {
            width: stage.width
            height: stage.height
        }
    }

    Component {
        id: photoScreen

        PhotoScreen {
            width: stage.width
            height: stage.height
        }
    }
}
