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

    // What is worn is chosen here and nowhere else; a screen asks for what it needs by its name.
    readonly property Look printed: Look {}
    readonly property Look contrast: HighContrast {}
    readonly property Look look: highContrast ? contrast : printed

    // Ink and paper
    readonly property color ink: look.ink
    readonly property color ink2: look.ink2
    readonly property color ink3: look.ink3
    readonly property color bone: look.bone
    readonly property color paper: look.paper
    readonly property color sand: look.sand
    readonly property color cobalt: look.cobalt
    readonly property color deep: look.deep
    readonly property color red: look.red
    readonly property color oxide: look.oxide
    readonly property color marigold: look.marigold
    readonly property color marigoldDown: look.marigoldDown
    readonly property color green: look.green
    readonly property color greenDark: look.greenDark
    readonly property color rule: look.rule
    readonly property color muted: look.muted

    // Aliases: Qt 6.12 takes a binding of `onField` for a handler where there is a property `field` too.
    readonly property QtObject inkOf: QtObject {
        id: inks
        readonly property color ground: theme.look.groundInk
        readonly property color field: theme.look.fieldInk
        readonly property color selected: theme.look.selectedInk
        readonly property color pressed: theme.look.pressedInk
        readonly property color key: theme.look.keyInk
        readonly property color flag: theme.look.flagInk
        readonly property color dark: theme.bone
        readonly property color way: theme.look.onWay
    }

    // Roles: what a colour is for.
    readonly property color ground: look.ground
    readonly property alias onGround: inks.ground
    readonly property color field: look.field
    readonly property alias onField: inks.field
    readonly property color selected: look.selected
    readonly property alias onSelected: inks.selected
    readonly property color pressed: look.pressed
    readonly property alias onPressed: inks.pressed
    readonly property color key: look.key
    readonly property alias onKey: inks.key
    readonly property color flag: look.flag
    readonly property alias onFlag: inks.flag
    readonly property color dark: ink
    readonly property alias onDark: inks.dark
    readonly property color accentOnDark: marigold
    readonly property color quietOnDark: muted
    readonly property color removal: look.removal
    readonly property color drawingGround: look.drawingGround
    readonly property color veil: look.veil
    readonly property color scrim: look.scrim
    readonly property list<color> slabs: look.slabs
    readonly property list<color> sheets: look.sheets
    readonly property color readersSheet: look.readersSheet
    readonly property color accent: look.accent
    readonly property color quiet: look.quiet
    readonly property color quietOnPaper: look.quietOnPaper
    readonly property color quietOnBlank: look.quietOnBlank
    readonly property color edge: look.edge
    readonly property color chosenEdge: look.chosenEdge
    readonly property color rubric: look.rubric
    readonly property color gauge: look.gauge
    readonly property color focus: look.focus
    readonly property color focusOnDark: marigold
    readonly property color disabled: look.disabled
    readonly property color disabledOnDark: look.disabledOnDark
    readonly property list<color> eras: look.eras
    readonly property list<color> kinds: look.kinds
    readonly property color land: look.land
    readonly property color coast: look.coast
    readonly property alias onWay: inks.way
    readonly property real toCome: look.toCome

    // Means
    readonly property bool pictured: look.pictured
    readonly property bool ornate: look.ornate
    readonly property bool copied: look.copied
    readonly property bool framed: look.framed
    readonly property real lean: look.lean
    readonly property int weight: look.weight
    readonly property real reading: Math.max(portrait ? 40 : 37, look.leastReading) // portrait is read from nearer the top of a tall sheet

    // Lines and spaces
    readonly property real line: Math.max(1, px(look.line))
    readonly property real hairline: Math.max(1, px(3))
    readonly property real frame: framed ? line : 0 // round what its colour parts from the ground elsewhere
    readonly property real fineFrame: framed ? hairline : 0
    readonly property real seam: Math.max(1, px(look.seam))
    readonly property real spine: px(look.spine)
    readonly property real margin: px(portrait ? (compact ? 40 : 60) : 70)
    readonly property real gap: px(20)
    readonly property real offset: copied ? px(10) : 0 // the off-register copy of a primary button
    readonly property real focusLine: Math.max(px(8), mm(1))
    readonly property real focusGap: px(6)
    readonly property real railHeight: Math.max(px(120), mm(16))
    readonly property real teethHeight: px(look.teeth)
    readonly property real slant: 0.14 * lean // dx over dy of every slanted edge, eight degrees

    // Motion, in milliseconds; without motion everything is there at once.
    readonly property real pace: motion && look.moving ? 1 : 0
    readonly property int pressTime: 80 * pace
    readonly property int fadeTime: 200 * pace
    readonly property int pageTime: 280 * pace
    readonly property int sheetTime: 260 * pace
    readonly property int legTime: 280 * pace
    readonly property int mapTime: 280 * pace
    readonly property real travel: px(96 * pace) // how far off what comes in starts
    readonly property real coasting: pace // how much of a finger's speed a drag keeps
    // What plays of itself: it answers no finger, and any touch ends it.
    readonly property int journeyLegTime: 900 * pace
    readonly property int journeyMapTime: 700 * pace
    readonly property int barTime: 500 * pace
    readonly property int barStep: 120 * pace
    readonly property int plateTime: 700 * pace
    readonly property int tapTime: 240 * pace
    readonly property int tapPause: 700 * pace
    readonly property bool plays: pace > 0 // a moment of the film

    function isLight(tone: color): bool {
        return tone.hslLightness > 0.45;
    }
    // Icons come in bone, for ink, and in ink: whichever goes with words in `tone`.
    function icon(name: string, tone: color): url {
        return name === "" || resources.toString() === "" ? "" : resources + "icons/icon-" + name + (isLight(tone) ? ".svg" : "-ink.svg");
    }
    function art(name: string): url {
        return resources.toString() === "" ? "" : resources + "art/" + name + ".svg";
    }
}
