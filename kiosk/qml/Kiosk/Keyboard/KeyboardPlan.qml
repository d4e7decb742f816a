pragma Singleton

import QtQuick
import Kiosk.Theme

// How large the keyboard is and which layouts it offers. Main.qml binds the languages.
QtObject {
    id: keyboard

    // BCP 47 tags of the exhibit's languages, and the visit's.
    property list<string> languages: ["en"]
    property string language: "en"

    // The tools know Qt.inputMethod as a bare QObject.
    readonly property bool shown: Qt.inputMethod.visible // qmllint disable missing-property
    function show(): void {
        Qt.inputMethod.show(); // qmllint disable missing-property
    }
    function hide(): void {
        Qt.inputMethod.hide(); // qmllint disable missing-property
    }

    // A keypad's place on the keyboard: the key that it would press, none while fingers type.
    property Item walked: null
    signal keyStepped(steps: int)
    signal rowStepped(steps: int)
    function pressWalked(): void {
        if (walked !== null)
            keyPressed(walked);
    }
    signal keyPressed(key: Item)

    readonly property int rows: 5
    // Upright: twelve keys abreast would each be narrower than a finger, or than its word.
    readonly property bool narrow: Theme.windowWidth - 2 * sideMargin < 12 * Math.max(Theme.mm(15), 2.2 * Theme.smallest)
    readonly property real keysHeight: rows * Theme.mm(15) + 2 * edge // at the least
    readonly property real low: Math.round(0.6 * Theme.windowHeight) - Theme.railHeight // within a seated reach

    // The form above the keyboard needs this much: two rows of controls and air; upright the name lies under the
    // sheet, which has a line of words and its counter. In reach it makes do with less.
    readonly property real formWanted: Theme.portrait ? Theme.hit(88) + 1.5 * Theme.text(42) + 1.3 * Theme.ui(30) + Theme.px(120) : Theme.px(Theme.reach ? 270 : 210)
    readonly property real formHeight: Math.max(2 * Theme.mm(15) + 3 * Theme.px(Theme.portrait ? 14 : 16), Theme.reach ? Math.min(formWanted, low - keysHeight) : formWanted)
    // What form and keyboard have together. In reach mode the lowest 60 % of the screen, or what they need on a
    // screen so small that all of it is within reach.
    readonly property real stage: {
        const whole = Theme.windowHeight - Theme.railHeight;
        return Theme.reach ? Math.min(whole, Math.max(low, keysHeight + formHeight)) : whole;
    }
    readonly property real edge: Theme.px(10)
    readonly property real rowHeight: {
        const wanted = Theme.px(Theme.portrait ? 122 : 94);
        const room = (stage - formHeight - 2 * edge) / rows;
        return Math.floor(Math.max(Math.min(room, Math.max(wanted, Theme.mm(15) + keyGap)), Theme.px(40)));
    }
    readonly property real keyGap: Theme.px(Theme.portrait ? 6 : 8)
    readonly property real sideMargin: Theme.px(Theme.compact ? 6 : Theme.portrait ? 12 : 56)
    readonly property real height: rows * rowHeight + 2 * edge

    readonly property list<string> known: ["en", "es", "ru", "fr", "tr", "nb"]
    readonly property list<string> locales: ["en_GB", "es_ES", "ru_RU", "fr_FR", "tr_TR", "nb_NO"]
    readonly property list<string> names: ["English", "Español", "Русский", "Français", "Türkçe", "Norsk"]

    // The layout's name for a language; English where there is no layout of its own.
    function locale(tag: string): string {
        return locales[Math.max(0, known.indexOf(tag.split("-")[0]))];
    }
    function nameOf(locale: string): string {
        return names[Math.max(0, locales.indexOf(locale))];
    }
    // What the key to a layout says where it is narrow, and what that is in full.
    function codeOf(locale: string): string {
        return locale.slice(0, 2).toUpperCase();
    }
    function inFull(word: string): string {
        const place = locales.findIndex(locale => codeOf(locale) === word);
        return place < 0 ? word : names[place];
    }
    readonly property list<string> offered: languages.map(tag => locale(tag))
}
