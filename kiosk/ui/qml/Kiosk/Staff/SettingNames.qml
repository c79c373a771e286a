import QtQml

// What each setting is called, and how its value reads.
QtObject {
    id: names

    function title(name: string): string {
        return ({
                "clinic.name": qsTr("Name of the clinic"),
                "contact.person": qsTr("Whom patients reach there"),
                "contact.role": qsTr("What they do"),
                "contact.phone": qsTr("Phone number"),
                "contact.email": qsTr("E-mail"),
                "contact.hours": qsTr("Hours"),
                "contact.address": qsTr("Address"),
                "contact.emergency": qsTr("Emergency number"),
                "languages.default": qsTr("First language"),
                "languages.offered": qsTr("Languages"),
                "opening.week": qsTr("When the screen is awake"),
                "idle.warn_after_seconds": qsTr("Seconds until the kiosk asks whether anybody is there"),
                "idle.warn_for_seconds": qsTr("Seconds until it then begins anew"),
                "look.theme": qsTr("Colours"),
                "look.text_size": qsTr("Text size"),
                "look.accent": qsTr("Your clinic’s colour"),
                "look.logo": qsTr("Logo"),
                "sound.volume": qsTr("Volume in percent"),
                "sound.chime": qsTr("Chime before the screen clears itself"),
                "sound.voice": qsTr("Computer voice"),
                "printer.name": qsTr("Printer"),
                "usage.count": qsTr("Count what people read"),
                "screen.width_mm": qsTr("Width of the screen in mm"),
                "screen.height_mm": qsTr("Height of the screen in mm")
            })[name] ?? name;
    }

    // `contact.hours.es` is the hours, in Spanish.
    function named(name: string): string {
        const parts = name.split(".");
        const known = names.title(parts.slice(0, 2).join("."));
        return parts.length > 2 ? known + " (" + parts.slice(2).join(".") + ")" : known;
    }

    function shown(name: string, value: var): string {
        if (value === true || value === false)
            return value ? qsTr("on") : qsTr("off");
        if (name === "opening.week" && value === "")
            return qsTr("day and night");
        if (name === "look.theme")
            return ({
                    "light": qsTr("light"),
                    "dark": qsTr("dark"),
                    "contrast": qsTr("yellow on black")
                })[value] ?? value;
        if (name === "look.text_size")
            return ({
                    "normal": qsTr("normal"),
                    "large": qsTr("large"),
                    "larger": qsTr("larger"),
                    "largest": qsTr("largest")
                })[value] ?? value;
        const words = Array.isArray(value) ? value.join(", ") : String(value);
        return words === "" ? "–" : words;
    }
}
