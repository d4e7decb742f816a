import QtQuick

// Black, white and one yellow; frames in place of colours, nothing on the slant, no ornament.
Look {
    ink: "#000000"
    ink2: "#000000"
    ink3: "#000000"
    bone: "#FFFFFF"
    paper: "#FFFFFF"
    sand: "#000000"
    cobalt: "#000000"
    deep: "#000000"
    red: "#FFFFFF"
    oxide: "#FFD400"
    marigold: "#FFD400"
    marigoldDown: "#FFFFFF"
    green: "#FFFFFF"
    greenDark: "#000000"
    rule: "#FFFFFF"
    muted: "#FFFFFF"

    ground: "#000000"
    groundInk: "#FFFFFF"
    field: "#000000"
    fieldInk: "#FFFFFF"
    pressed: "#FFD400"
    pressedInk: "#000000"
    key: "#000000"
    keyInk: "#FFFFFF"
    flag: "#FFFFFF"
    flagInk: "#000000"
    removal: "#000000"
    drawingGround: "#FFFFFF"
    veil: "#000000"
    scrim: "#CC000000"
    slabs: ["#000000", "#000000", "#000000", "#000000"]
    sheets: ["#000000", "#000000", "#000000"]
    readersSheet: "#000000"

    quiet: "#FFFFFF"
    quietOnPaper: "#000000"
    quietOnBlank: "#BFBFBF"
    edge: "#FFFFFF"
    chosenEdge: "#FFD400"
    rubric: "#FFD400"
    gauge: "#FFD400"
    focus: "#FFD400"
    disabled: "#BFBFBF"
    disabledOnDark: "#BFBFBF"

    eras: []
    kinds: []
    land: "#000000"
    coast: "#FFFFFF"
    onWay: "#000000"
    toCome: 1

    pictured: false
    ornate: false
    copied: false
    framed: true
    moving: false
    lean: 0
    line: 6
    teeth: 4
    seam: 4
    spine: 14
    leastReading: 50
    weight: Font.Bold
}
