import QtQml

// Why nothing was changed, and what to do about it.
QtObject {
    function of(fault: string, about: string): string {
        const sentence = reasons[fault] ?? qsTr("the content folder cannot be changed. Ask whoever looks after the computer.");
        return qsTr("Nothing was changed: %1").arg(sentence.includes("%1") ? sentence.arg(about || "?") : sentence);
    }

    readonly property var reasons: ({
            "gone": qsTr("the stick was pulled out too early, or cannot be read. Plug it in again and try once more."),
            "full": qsTr("the disk of the kiosk’s data folder is full. Delete what is no longer needed there, then try again."),
            "unwritable": qsTr("the kiosk may not write into its data folder. Ask whoever looks after the computer."),
            "empty": qsTr("there are no pages in it. Put the content folder on the stick."),
            "escape": qsTr("%1 leads out of its folder, or is no ordinary file. Pack the content folder alone."),
            "name": qsTr("the name %1 is too long, or not every computer can write it. Use plain letters and digits."),
            "twins": qsTr("these names differ only in capitals: %1. Rename one of them."),
            "large": qsTr("%1 is larger than 64 MB. Make it smaller, or take it out."),
            "much": qsTr("all of it together is larger than 1 GB. Are these only the pages of the kiosk?"),
            "many": qsTr("there are more than 5,000 files in it. Are these only the pages of the kiosk?"),
            "bomb": qsTr("%1 is packed so tightly that it is no page and no picture. Pack the content folder again."),
            "encrypted": qsTr("the zip asks for a password. Pack it again without one."),
            "damaged": qsTr("%1 is damaged. Copy or pack the content folder again."),
            "nested": qsTr("there is another zip inside: %1. Unpack it, and put the folder on the stick."),
            "edited": qsTr("somebody is editing the pages: %1. Close the editor there, then try again."),
            "content-full": qsTr("the disk of the content folder is full. Delete what is no longer needed there, then try again."),
            "content-read-only": qsTr("the kiosk may not write into the content folder. Ask whoever looks after the computer."),
            "content-gone": qsTr("the content folder is gone. Put it back, then try again."),
            "content-busy": qsTr("another program is using the content folder. Close it, then try again."),
            "content-changed": qsTr("somebody changed %1 at the same moment. Look at the stick again."),
            "content-damaged": qsTr("the copy that was kept of %1 is damaged. Choose another one.")
        })
}
