pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Five rows of twelve columns. A layout gives its letters and the further letters of its face of marks.
KeyboardLayout {
    id: root

    // Twelve, twelve and nine keys.
    required property list<string> upper
    required property list<string> home
    required property list<string> lower
    // Nine letters with accents that the language borrows.
    property list<string> further: ["à", "â", "ç", "è", "ê", "ë", "î", "ô", "ö"]

    property bool marks: false
    readonly property list<string> digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    readonly property list<string> upperMarks: ["!", "?", "¡", "¿", ";", ":", "…", "-", "–", "/", "(", ")"]
    readonly property list<string> homeMarks: ["'", "\"", "«", "»", "“", "”", "„", "&", "+", "=", "%", "№"]
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

        displayText: KeyboardPlan.nameOf(leadsTo)
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
            weight: 200
        }
    }
    KeyboardRow {
        Repeater {
            model: root.marks ? root.upperMarks : root.upper
            delegate: Letter {}
        }
    }
    KeyboardRow {
        Repeater {
            model: root.marks ? root.homeMarks : root.home
            delegate: Letter {}
        }
    }
    KeyboardRow {
        ShiftKey {
            weight: 100
        }
        Repeater {
            model: root.marks ? root.further : root.lower
            delegate: Letter {}
        }
        Letter {
            modelData: ","
        }
        Letter {
            modelData: "."
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
            weight: 180
        }
        LanguageKey {
            visible: KeyboardPlan.offered.length > 2
            steps: -1
            weight: 180
        }
        SpaceKey {
            weight: 250 + (KeyboardPlan.offered.length > 1 ? 0 : 180) + (KeyboardPlan.offered.length > 2 ? 0 : 180)
        }
        Key {
            weight: 150
            key: Qt.Key_Return
            text: "\n"
            displayText: qsTr("Enter")
            functionKey: true
            smallTextVisible: false
        }
        ActionKey {
            weight: 310
        }
    }
}
