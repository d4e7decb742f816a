pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The form's title, and the steps of signing: write, draw, hang it up. Gone where there is no room.
Item {
    id: root

    property bool drawing: false
    property bool tight: false
    readonly property bool stepped: !Theme.compact && !Theme.reach
    readonly property real stepsWidth: stepped && !Theme.portrait ? steps.width + Theme.gap : 0

    implicitHeight: tight ? 0 : (Theme.portrait && stepped ? steps.y + steps.height : title.y + title.baselineOffset) + Theme.px(34)

    DisplayText {
        id: title
        visible: !root.tight
        x: Theme.margin
        y: Math.max(Theme.px(Theme.reach ? 80 : 110), font.pixelSize * 0.66 + Theme.px(14)) - baselineOffset
        width: root.width - 2 * Theme.margin - root.stepsWidth
        size: Theme.reach ? 76 : 92
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.display(0)
        text: root.drawing ? qsTr("Draw with your finger") : qsTr("Write in the guestbook")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        id: steps
        visible: !root.tight && root.stepped
        x: Theme.portrait ? Theme.margin : root.width - width - Theme.margin
        y: Theme.portrait ? title.y + title.baselineOffset + Theme.px(36) : Theme.px(55)
        spacing: Theme.px(50)
        Repeater {
            model: [qsTr("Write"), qsTr("Draw"), qsTr("Hang it up")]
            delegate: Row {
                id: step

                required property int index
                required property string modelData
                readonly property bool current: index === (root.drawing ? 1 : 0)

                spacing: Theme.px(24)
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(36)
                    height: width
                    rotation: 45
                    antialiasing: true
                    color: step.current ? Theme.red : Theme.sand
                    border.width: Theme.fineFrame
                    border.color: Theme.edge
                }
                LabelText {
                    anchors.verticalCenter: parent.verticalCenter
                    size: 34
                    weight: step.current ? Font.Bold : Font.Medium
                    text: step.modelData
                }
            }
        }
    }
}
