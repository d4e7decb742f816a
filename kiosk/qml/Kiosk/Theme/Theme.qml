pragma Singleton

import QtQuick

// Every size, colour, face and duration of the kiosk. Design units are the pixels of the design drawings
// (1920x1080 or 1080x1920); millimetres come from the screen's diagonal.
QtObject {
    id: theme

    // What the window and the visitor set; Main.qml binds them.
    property real windowWidth: 1920
    property real windowHeight: 1080
    property real diagonal: 43 // inches
    property real textScale: 1.0
    property bool highContrast: false
    property bool reach: false
    property bool motion: true
    property url resources

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real unit: portrait ? Math.min(windowWidth / 1080, windowHeight / 1920) : Math.min(windowWidth / 1920, windowHeight / 1080)
    readonly property real pixelsPerMm: Math.sqrt(windowWidth * windowWidth + windowHeight * windowHeight) / (diagonal * 25.4)
    // A screen so small that the smallest type and the smallest target rule the layout.
    readonly property bool compact: smallest > 1.25 * 28 * unit

    function px(n: real): real {
        return Math.round(n * unit);
    }
    function mm(x: real): real {
        return Math.ceil(x * pixelsPerMm);
    }
    function hit(n: real): real {
        return Math.max(px(n), mm(15));
    }

    // Type: pixel sizes whose capitals never fall under 4.8 mm. The visitor's text size acts on what is read; labels
    // follow it half-way, so that a screen keeps its order; titles stay. In the largest text no capital falls under
    // 7.3 mm, to be read from 600 mm; a screen under 20 inches is read from nearer.
    readonly property real textCap: 0.7 // of the size of the text's and the interface's faces
    readonly property real ordinaryCap: mm(4.8)
    readonly property real leastCap: textScale > 1.3 && diagonal >= 20 ? mm(7.3) : ordinaryCap
    readonly property real smallest: leastCap / textCap
    readonly property real labelScale: (1 + textScale) / 2
    function display(n: real): real {
        return Math.round(Math.max(n * unit, leastCap / displayCap));
    }
    function text(n: real): real {
        return Math.round(Math.max(Math.max(n * unit, ordinaryCap / textCap) * textScale, smallest));
    }
    function ui(n: real): real {
        return Math.round(Math.max(Math.max(n * unit, ordinaryCap / textCap) * labelScale, smallest));
    }
    // Read from three metres: capitals of 28.3 mm (ADA 703.5.5: 16 mm, and 3.2 mm for each 305 mm beyond 1.83 m).
    function afar(n: real): real {
        return Math.round(Math.max(n * unit, mm(28.3) / displayCap));
    }
    readonly property string displayFamily: "Alumni Sans"
    readonly property string textFamily: "Literata"
    readonly property string uiFamily: "Golos Text"
    readonly property real leading: 1.46
    readonly property real displayCap: 0.591 // of the poster face's size
    readonly property real displayStep: 0.85 // from baseline to baseline

    // Ink and paper
    readonly property color ink: highContrast ? "#000000" : "#14110F"
    readonly property color ink2: highContrast ? "#000000" : "#2B2622"
    readonly property color ink3: highContrast ? "#000000" : "#4A423B"
    readonly property color bone: highContrast ? "#FFFFFF" : "#F3E9D7"
    readonly property color paper: highContrast ? "#FFFFFF" : "#FBF5E9"
    readonly property color sand: highContrast ? "#000000" : "#E4D3B5"
    readonly property color cobalt: highContrast ? "#000000" : "#1F3FA8"
    readonly property color deep: highContrast ? "#000000" : "#14246B"
    readonly property color red: highContrast ? "#FFFFFF" : "#C4432B"
    readonly property color oxide: highContrast ? "#FFD400" : "#8C2415"
    readonly property color marigold: highContrast ? "#FFD400" : "#F2A900"
    readonly property color marigoldDown: highContrast ? "#FFFFFF" : "#D98E00"
    readonly property color green: highContrast ? "#FFFFFF" : "#2F6B4F"
    readonly property color greenDark: highContrast ? "#000000" : "#1F513A"
    readonly property color sky: highContrast ? "#FFFFFF" : "#9DB2DE"
    readonly property color rose: highContrast ? "#FFFFFF" : "#D9648A"
    readonly property color rule: highContrast ? "#FFFFFF" : "#5A5048"
    readonly property color muted: highContrast ? "#FFFFFF" : "#B9A98C"
    readonly property color faded: highContrast ? "#BFBFBF" : "#A09584" // disabled on ink

    // Aliases: Qt 6.12 takes a binding of `onField` for a handler where there is a property `field` too.
    readonly property QtObject inkOf: QtObject {
        id: inks
        readonly property color ground: theme.highContrast ? "#FFFFFF" : "#14110F"
        readonly property color field: theme.highContrast ? "#FFFFFF" : "#14110F"
        readonly property color selected: theme.highContrast ? "#000000" : "#14110F"
        readonly property color dark: theme.bone
    }

    // Roles: what a colour is for. High contrast is black, white and one yellow.
    readonly property color ground: highContrast ? "#000000" : "#F3E9D7"
    readonly property alias onGround: inks.ground
    readonly property color accent: highContrast ? "#FFD400" : "#8C2415"
    readonly property color quiet: highContrast ? "#FFFFFF" : "#4A423B"
    readonly property color field: highContrast ? "#000000" : "#FBF5E9"
    readonly property alias onField: inks.field
    readonly property color edge: highContrast ? "#FFFFFF" : "#14110F"
    readonly property color selected: marigold
    readonly property alias onSelected: inks.selected
    readonly property color focus: highContrast ? "#FFD400" : "#1F3FA8"
    readonly property color focusOnDark: marigold
    readonly property color dark: ink
    readonly property alias onDark: inks.dark
    readonly property color accentOnDark: marigold
    readonly property color quietOnDark: muted
    readonly property color scrim: highContrast ? "#CC000000" : "#9E14110F"

    // Lines and spaces
    readonly property real line: Math.max(1, px(highContrast ? 6 : 4))
    readonly property real hairline: Math.max(1, px(3))
    readonly property real margin: px(portrait ? (compact ? 40 : 60) : 70)
    readonly property real gap: px(20)
    readonly property real offset: highContrast ? 0 : px(10) // the off-register copy of a primary button
    readonly property real focusLine: Math.max(px(8), mm(1))
    readonly property real focusGap: px(6)
    readonly property real railHeight: Math.max(px(120), mm(16))
    readonly property real teethHeight: highContrast ? px(4) : px(14)
    readonly property real slant: 0.14 // dx over dy of every slanted edge, eight degrees

    // Motion, in milliseconds
    readonly property int pressTime: motion ? 80 : 0
    readonly property int fadeTime: motion ? 200 : 0
    readonly property int pageTime: motion ? 280 : 0
    readonly property int sheetTime: motion ? 260 : 0
    readonly property int legTime: motion ? 280 : 0
    readonly property int mapTime: motion ? 280 : 0
    // The journey plays like a film: it answers no finger, and any touch ends it.
    readonly property int journeyLegTime: motion ? 900 : 0
    readonly property int journeyMapTime: motion ? 700 : 0

    // Icons come in bone, for ink, and in ink.
    function icon(name: string, onInk: bool): url {
        return name === "" || resources.toString() === "" ? "" : resources + "icons/icon-" + name + (onInk ? ".svg" : "-ink.svg");
    }
    function art(name: string): url {
        return resources.toString() === "" ? "" : resources + "art/" + name + ".svg";
    }
}
