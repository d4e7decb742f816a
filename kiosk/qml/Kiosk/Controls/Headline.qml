pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import "Balance.js" as Balance

// A title in the poster face: even lines, as large as its room allows up to `size`, set tight by their baselines, with
// the first letters' edges in line. Its top is the capitals' top, its foot the last baseline.
Item {
    id: root

    property string text
    property real size: 92 // design units
    property real pixelSize: Theme.display(size)
    property real smallest: Theme.display(0)
    property real room: parent ? parent.width : 0 // pixels
    property real tallest: 1e6
    property int most: 2 // lines
    property color color: Theme.onGround
    property color copyColor: "transparent" // of the off-register copy
    property real copyOffset: Math.min(Theme.px(6), capHeight * 0.05)
    property bool centered: false
    readonly property list<string> lines: set().lines
    readonly property real fontSize: set().size
    readonly property real capHeight: fontSize * Theme.displayCap
    readonly property real step: Math.round(fontSize * Theme.displayStep)
    readonly property int lineCount: lines.length
    // What hangs under the last baseline.
    readonly property real depth: fontSize * 0.14

    // The metrics follow a new size a moment later: measured at the size that they have.
    function set() {
        const scale = pixelSize / face.font.pixelSize;
        return Balance.set(text, pixelSize, smallest, Math.max(1, room), Math.max(1, tallest), most, Theme.displayCap, Theme.displayStep, line => face.advanceWidth(line) * scale);
    }

    implicitHeight: Math.round(capHeight + Math.max(0, lineCount - 1) * step)
    implicitWidth: Math.max(0, ...lines.map(line => face.advanceWidth(line))) * fontSize / face.font.pixelSize
    baselineOffset: capHeight
    Accessible.role: Accessible.Heading
    Accessible.name: text.replace(/\|/g, " ")

    FontMetrics {
        id: face
        font.family: Theme.displayFamily
        font.weight: Font.Black
        font.pixelSize: root.pixelSize
    }
    Repeater {
        model: root.copyColor.a > 0 && Theme.copied ? root.lines : []
        delegate: Line {
            x: place + root.copyOffset
            y: lineTop + root.copyOffset
            color: root.copyColor
        }
    }
    Repeater {
        model: root.lines
        delegate: Line {
            x: place
            y: lineTop
            color: root.color
        }
    }

    component Line: Text {
        required property string modelData
        required property int index
        readonly property real bearing: face.tightBoundingRect(modelData).x * root.fontSize / face.font.pixelSize
        readonly property real hung: /^[“«„‘]/.test(modelData) ? face.advanceWidth(modelData[0]) * root.fontSize / face.font.pixelSize : bearing
        readonly property real place: root.centered ? (root.width - implicitWidth) / 2 : -hung
        readonly property real lineTop: Math.round(root.capHeight + index * root.step - baselineOffset)

        text: modelData
        textFormat: Text.PlainText
        font.family: Theme.displayFamily
        font.weight: Font.Black
        font.pixelSize: root.fontSize
        renderType: Text.QtRendering
        Accessible.ignored: true
    }
}
