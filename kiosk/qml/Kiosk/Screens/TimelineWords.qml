import QtQuick
import Kiosk.Backend

// The timeline's own words: kinds, ways of travelling, and dates with what is known of them.
QtObject {
    id: root

    property string language: "en"
    readonly property var locale: Qt.locale(language)
    readonly property list<string> kinds: [qsTr("Family"), qsTr("Exile"), qsTr("Escape"), qsTr("Arrival"), qsTr("Trial"), qsTr("Office"), qsTr("Attack"), qsTr("Death")]
    readonly property list<string> modes: [qsTr("by land"), qsTr("by rail"), qsTr("by sea")]

    // A date of which month and day may be 0, unknown.
    function date(year: int, month: int, day: int): string {
        //: How a day is written: d, MMMM and yyyy are the day, the month's name and the year
        return format(year, month, day, qsTr("d MMMM yyyy"), qsTr("MMMM yyyy"));
    }
    function shortDate(year: int, month: int, day: int): string {
        //: How a day is written where there is little room; MMM is the month's short name
        return format(year, month, day, qsTr("d MMM yyyy"), qsTr("MMM yyyy"));
    }
    function format(year: int, month: int, day: int, dayFormat: string, monthFormat: string): string {
        if (month === 0)
            return String(year);
        const noon = new Date(2000, month - 1, day || 1, 12); // a year that the time zones of today know
        noon.setFullYear(year);
        return locale.toString(noon, day === 0 ? monthFormat : dayFormat);
    }
    // "7 November 1879", "1900 – 1902", "about 1934"; dates are lists of year, month, day.
    function span(start: var, end: var, about: bool, brief = false): string {
        if (start.length === 0)
            return "";
        const dated = brief ? shortDate : date;
        const last = end.length === 0 ? start : end;
        const whole = (end.length === 0 ? "" : begin(start, end, brief)) + dated(last[0], last[1], last[2]);
        return about ? qsTr("about %1").arg(whole) : whole;
    }
    // A span's first date, without what it shares with its last: "17–" before "20 July 1933", "1900 – " before "1902".
    function begin(start: var, end: var, brief: bool): string {
        const dated = brief ? shortDate : date;
        const days = start[2] > 0 && end[2] > 0;
        if (start[0] !== end[0] || start[1] === 0 || end[1] === 0)
            return dated(start[0], start[1], start[2]) + " – ";
        if (days && start[1] === end[1])
            return start[2] + "–";
        //: How a day is written where the year follows later: d and MMMM are the day and the month's name
        const day = qsTr("d MMMM");
        return brief ? format(start[0], start[1], start[2], day.replace("MMMM", "MMM"), "MMM") + " – " : format(start[0], start[1], start[2], day, "MMMM") + " – ";
    }
    // A card in one breath, for who does not see it.
    function told(card: TimelineCardViewModel): string {
        return [span(card.start, card.end, card.about), card.title, card.place, card.country].join(", ");
    }
    function oldStyle(old: var): string {
        return old.length === 0 ? "" : qsTr("%1 Old Style").arg(date(old[0], old[1], old[2]));
    }
    function years(first: int, last: int): string {
        return first === last ? String(first) : first + "–" + last;
    }
    // "  ·  by rail, by sea"
    function travelled(ways: var): string {
        const told = Array.from(ways, way => modes[way]).join(", ");
        return told === "" ? "" : "  ·  " + told;
    }
    function events(count: int): string {
        return qsTr("%n event(s)", "", count);
    }
    function cluster(count: int, first: int, last: int): string {
        return events(count) + "\n" + years(first, last);
    }
}
