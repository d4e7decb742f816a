import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A place on the map, or some too near each other: a diamond, and its name where there is room for it.
T.AbstractButton {
    id: root

    required property string id
    required property bool shown
    required property string name
    required property string country
    required property int places
    required property int events
    required property int side
    required property bool chosen
    property real target: Theme.hit(44)
    property real labelGap: Theme.px(4)
    property font labelFont
    property real labelPadding: Theme.px(8)
    readonly property real diamond: Theme.px(chosen ? 46 : places > 1 ? 28 : 22)

    visible: shown
    width: target
    height: target
    z: chosen ? 2 : 1
    focusPolicy: Qt.TabFocus
    containmentMask: QtObject {
        // the name is tapped as the mark is
        function contains(point: point): bool {
            const onMark = point.x >= 0 && point.y >= 0 && point.x < root.width && point.y < root.height;
            return onMark || (tag.visible && tag.contains(root.mapToItem(tag, point)));
        }
    }
    Accessible.role: Accessible.Button
    Accessible.name: {
        const where = places > 1 ? qsTr("%1 and %n more place(s)", "", places - 1).arg(name) : name + ", " + country;
        return where + ", " + qsTr("%n event(s)", "", events);
    }
    Accessible.ignored: !shown
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Rectangle {
        visible: root.places > 1 && !root.chosen
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: Theme.px(9)
        width: root.diamond
        height: width
        rotation: 45
        antialiasing: true
        color: Theme.sand
        border.width: Theme.line
        border.color: Theme.edge
    }
    Rectangle {
        visible: root.chosen && Theme.copied
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: Theme.px(5)
        anchors.verticalCenterOffset: Theme.px(6)
        width: root.diamond
        height: width
        rotation: 45
        antialiasing: true
        color: Theme.ink
    }
    Rectangle {
        anchors.centerIn: parent
        width: root.diamond
        height: width
        rotation: 45
        antialiasing: true
        color: root.chosen ? Theme.selected : root.down ? Theme.marigoldDown : Theme.ground
        border.width: Theme.line
        border.color: Theme.edge
    }
    Rectangle {
        id: tag
        readonly property real away: Theme.px(22) + root.labelGap

        visible: root.side < 4
        x: (root.width - width) / 2 + (root.side === 0 ? away + width / 2 : root.side === 1 ? -away - width / 2 : 0)
        y: (root.height - height) / 2 + (root.side === 2 ? -away - height / 2 : root.side === 3 ? away + height / 2 : 0)
        width: label.implicitWidth + 2 * root.labelPadding
        height: label.implicitHeight
        color: root.chosen ? Theme.selected : Theme.ground
        border.width: Theme.fineFrame
        border.color: Theme.edge

        Text {
            id: label
            anchors.centerIn: parent
            font: root.labelFont
            textFormat: Text.PlainText
            text: root.places > 1 ? root.name + " +" + (root.places - 1) : root.name
            color: root.chosen ? Theme.onSelected : Theme.onGround
        }
    }
    FocusRing {
        shown: root.visualFocus
        inside: true
        onDark: true
    }
}
