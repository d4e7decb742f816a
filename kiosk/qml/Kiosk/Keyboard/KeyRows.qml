pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Five rows of twelve columns, or of as many as the alphabet needs where twelve are too narrow for fingers: the letters
// that have no room then, and the comma's neighbours, stand on the face of marks. A layout gives its letters and the
// further letters of that face.
KeyboardLayout {
    id: root

    // Twelve, twelve and nine keys.
    required property list<string> upper
    required property list<string> home
    required property list<string> lower
    // Nine letters with accents that the language borrows.
    property list<string> further: ["à", "â", "ç", "è", "ê", "ë", "î", "ô", "ö"]

    // How many keys abreast its alphabet needs.
    property int alphabet: 10

    property bool marks: false
    readonly property int columns: KeyboardPlan.narrow ? alphabet : 12
    // Between shift and backspace, narrow; they share what is left.
    readonly property int lowest: KeyboardPlan.narrow ? Math.min(lower.length, columns === 10 ? 7 : 9) : 9
    readonly property real aside: KeyboardPlan.narrow ? (columns - lowest) / 2 : 1
    readonly property list<string> displaced: [...upper.slice(columns), ...home.slice(columns), ...lower.slice(lowest)].filter(letter => !upperMarks.includes(letter) && !homeMarks.includes(letter))
    readonly property list<string> digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    readonly property list<string> upperMarks: ["!", "?", "¡", "¿", ";", ":", "(", ")", "-", "–", "/", "…"]
    readonly property list<string> homeMarks: ["'", "\"", "«", "»", "“", "”", "&", "+", "%", "=", "„", "№"]
    readonly property int place: Math.max(0, KeyboardPlan.offered.indexOf(VirtualKeyboardSettings.locale))

    keyWeight: 100

    function turned(steps: int): string {
        const count = KeyboardPlan.offered.length;
        return KeyboardPlan.offered[(place + steps + count) % count];
    }

    Connections {
        target: KeyboardPlan
        function onShownChanged() {
            root.marks = false;
            KeyboardPlan.walked = null;
        }
        function onKeyStepped(steps: int) {
            walk.step(steps);
        }
        function onRowStepped(steps: int) {
            walk.stepRow(steps);
        }
        function onKeyPressed(key: Item) {
            walk.press(key as BaseKey);
        }
    }
    KeyWalk {
        id: walk
        layout: root
    }

    component Letter: Key {
        required property string modelData
        // Capitals by the layout's language: Turkish i is İ.
        readonly property string capital: modelData.toLocaleUpperCase(Qt.locale(VirtualKeyboardSettings.locale))

        text: InputContext.uppercase ? capital : modelData
        weight: 100
        smallTextVisible: false
        alternativeKeys: []
    }
    component LanguageKey: Key {
        required property int steps
        readonly property string leadsTo: root.turned(steps)

        displayText: KeyboardPlan.narrow ? KeyboardPlan.codeOf(leadsTo) : KeyboardPlan.nameOf(leadsTo)
        functionKey: true
        noKeyEvent: true
        smallTextVisible: false
        // Later: the layout goes away under the key that is being released.
        onClicked: Qt.callLater(() => VirtualKeyboardSettings.locale = leadsTo)
    }

    KeyboardRow {
        Repeater {
            model: root.digits
            delegate: Letter {}
        }
        BackspaceKey {
            visible: !KeyboardPlan.narrow
            weight: 200
        }
        Repeater {
            // A layout with more than ten columns has room beside the digits.
            model: KeyboardPlan.narrow ? root.homeMarks.slice(0, root.columns - 10) : []
            delegate: Letter {}
        }
    }
    KeyboardRow {
        Repeater {
            model: (root.marks ? root.upperMarks : root.upper).slice(0, root.columns)
            delegate: Letter {}
        }
    }
    KeyboardRow {
        Repeater {
            model: (root.marks ? root.homeMarks : root.home).slice(0, root.columns)
            delegate: Letter {}
        }
    }
    KeyboardRow {
        ShiftKey {
            weight: 100 * root.aside
        }
        Repeater {
            model: root.marks ? [...root.displaced, ...root.further].slice(0, root.lowest) : root.lower.slice(0, root.lowest)
            delegate: Letter {}
        }
        Letter {
            visible: !KeyboardPlan.narrow
            modelData: ","
        }
        Letter {
            visible: !KeyboardPlan.narrow
            modelData: "."
        }
        BackspaceKey {
            visible: KeyboardPlan.narrow
            weight: 100 * root.aside
        }
    }
    KeyboardRow {
        Key {
            weight: 130
            displayText: root.marks ? root.home.slice(0, 3).join("") : "!?é"
            functionKey: true
            noKeyEvent: true
            smallTextVisible: false
            highlighted: root.marks
            onClicked: root.marks = !root.marks
        }
        LanguageKey {
            visible: KeyboardPlan.offered.length > 1
            steps: 1
            weight: KeyboardPlan.narrow ? 130 : 180
        }
        LanguageKey {
            visible: KeyboardPlan.offered.length > 2 && !KeyboardPlan.narrow
            steps: -1
            weight: 180
        }
        Letter {
            visible: KeyboardPlan.narrow
            modelData: ","
        }
        SpaceKey {
            weight: KeyboardPlan.narrow ? 100 * root.columns - 800 + (KeyboardPlan.offered.length > 1 ? 0 : 130) : 250 + (KeyboardPlan.offered.length > 1 ? 0 : 180) + (KeyboardPlan.offered.length > 2 ? 0 : 180)
        }
        Letter {
            visible: KeyboardPlan.narrow
            modelData: "."
        }
        Key {
            visible: !KeyboardPlan.narrow || root.marks
            weight: KeyboardPlan.narrow ? 140 : 150
            key: Qt.Key_Return
            text: "\n"
            displayText: qsTr("Enter")
            functionKey: true
            smallTextVisible: false
        }
        ActionKey {
            weight: KeyboardPlan.narrow ? (root.marks ? 200 : 340) : 310
        }
    }
}
