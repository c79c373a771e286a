import QtQml

// Why something was not done with the counts, and what to do about it.
QtObject {
    function of(fault: string): string {
        return reasons[fault] ?? qsTr("That did not work. Ask whoever looks after the computer.");
    }

    readonly property var reasons: ({
            "stick-full": qsTr("Nothing was saved: the stick is full. Take another one."),
            "stick-read-only": qsTr("Nothing was saved: this stick, or this computer, lets nobody write on it. Look for a small switch on the stick, take another one, or ask whoever looks after the computer."),
            "stick-gone": qsTr("Nothing was saved: the stick was pulled out too early. Plug it in again, then touch Save again."),
            "stick-busy": qsTr("Nothing was saved: another program is using the stick. Close it, then touch Save again."),
            "stick-other": qsTr("Nothing was saved: the stick takes nothing. Take another one."),
            "data-full": qsTr("The disk of the kiosk’s data folder is full. Delete what is no longer needed there, then try again."),
            "data-read-only": qsTr("The kiosk may not write into its data folder. Ask whoever looks after the computer."),
            "data-busy": qsTr("Another program is using the counts. Close it, then try again.")
        })
}
