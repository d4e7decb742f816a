import QtQuick

// What the kiosk wears: colours by what they are for, and which of the design's means are used at all. These are the
// printed sheet's; another look sets its own.
QtObject {
    // Inks and papers
    property color ink: "#14110F"
    property color ink2: "#2B2622"
    property color ink3: "#4A423B"
    property color bone: "#F3E9D7"
    property color paper: "#FBF5E9"
    property color sand: "#E4D3B5"
    property color cobalt: "#1F3FA8"
    property color deep: "#14246B"
    property color red: "#C4432B"
    property color oxide: "#8C2415"
    property color marigold: "#F2A900"
    property color marigoldDown: "#D98E00"
    property color green: "#2F6B4F"
    property color greenDark: "#1F513A"
    property color rule: "#5A5048"
    property color muted: "#B9A98C"

    // Grounds, and the words on each
    property color ground: bone
    property color groundInk: ink
    property color field: paper
    property color fieldInk: ink
    property color selected: marigold
    property color selectedInk: ink
    property color pressed: ink
    property color pressedInk: bone
    property color key: bone
    property color keyInk: ink
    property color flag: oxide // a small label over a sheet's edge
    property color flagInk: bone
    property color removal: oxide // what takes something away
    property color drawingGround: "transparent" // a visitor's drawing is in dark inks
    property color veil: Qt.alpha(ink, 0.94)
    property color scrim: "#9E14110F"
    property list<color> slabs: [cobalt, oxide, marigold, greenDark] // doors and cards
    property list<color> sheets: [paper, sand, paper] // notes on the wall, in turn
    property color readersSheet: marigold

    // Words and lines
    property color accent: oxide
    property color quiet: ink3
    property color quietOnPaper: ink3
    property color quietOnBlank: muted // where words will stand
    property color edge: ink
    property color chosenEdge: ink
    property color rubric: red // a red line that says "here"
    property color gauge: cobalt
    property color focus: cobalt
    property color disabled: rule
    property color disabledOnDark: "#A09584"

    // The timeline and its map; without a colour of its own a thing takes that of the words
    property list<color> eras: [cobalt, oxide, greenDark, deep, ink3]
    property list<color> kinds: [ink3, red, cobalt, green, deep, oxide, red, ink]
    property color land: bone
    property color coast: "transparent"
    property color onWay: bone // sleepers and numbers
    property real toCome: 0.55 // how plain the way is that lies ahead

    // Means
    property bool pictured: true // drawings in colour; else the face cut out, or signs
    property bool ornate: true // cut paper: flags, teeth, holes
    property bool copied: true // an ink copy off-register under what stands out
    property bool framed: false // what colours part has a frame
    property bool moving: true
    property real lean: 1 // of the design's slants
    property real line: 4 // design units
    property real teeth: 14
    property real seam: 3 // between a dark screen and the rail
    property real spine: 0 // along the text's left
    property real leastReading: 0 // of the story's text
    property int weight: Font.Medium // of what is read
}
