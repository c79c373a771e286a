import QtQuick
import Kiosk
import Kiosk.Model

// What every screen is: a sheet of paper that shows one view of the session.
Rectangle {
    id: screen

    required property Session session
    property var view: ({})
    // What the screen is called when one arrives there.
    property string heading
    // What has come of what was done here, for those who do not see it.
    property string status
    property real margin: Math.max(6 * Theme.mm, Math.min(width * 0.035, 16 * Theme.mm))

    // Show another place, as far down as the person had read it.
    function present(view: var, scroll: real) {
        screen.view = view;
        screen.scrollTo(scroll);
    }

    // Show the same place with other words or another look.
    function refresh(view: var) {
        screen.view = view;
    }

    // Hold nothing any more of what was shown to somebody who has left.
    function forget() {
        screen.present({}, 0);
    }

    function scrollTo(_scroll: real) {
    }

    color: Theme.paper
    visible: false
}
