import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// One event on the axis, or a cluster of them that opens: its sign, its title, in its lane.
T.AbstractButton {
    id: root

    required property string id
    required property bool shown
    required property int first
    required property int count
    required property bool labelled
    required property real extent
    required property int kind
    required property string title
    required property int firstYear
    required property int lastYear
    required property bool chosen
    required property bool here
    required property TimelineWords words
    property real mark: Theme.px(40)
    property real target: Theme.hit(56)
    readonly property string years: words.years(firstYear, lastYear)

    visible: shown
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: count > 1 ? words.events(count) + ", " + years : years + ", " + title + ", " + words.kinds[kind]
    Accessible.ignored: !shown
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: root.chosen ? Theme.selected : root.down ? Theme.sand : Theme.ground
        border.width: root.chosen || root.here ? Theme.hairline : 0
        border.color: Theme.edge

        FocusRing {
            shown: root.visualFocus
            inside: true
        }
    }
    contentItem: Item {
        TimelineMark {
            id: sign
            x: (root.target - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            width: root.mark
            height: root.mark
            kind: root.kind
            lit: root.chosen
        }
        LabelText {
            anchors.centerIn: sign
            anchors.horizontalCenterOffset: -sign.width * 0.09
            anchors.verticalCenterOffset: sign.height * 0.09
            visible: root.count > 1 && root.kind < 0
            size: 22
            scale: root.count > 99 ? 0.7 : 1
            color: Theme.onWay
            text: root.count
            Accessible.ignored: true
        }
        LabelText {
            visible: root.labelled
            x: sign.x + sign.width + Theme.px(10)
            width: parent.width - x - Theme.px(4)
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            size: 26
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallest
            lineHeight: 0.92
            maximumLineCount: 2
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            color: root.chosen ? Theme.onSelected : Theme.onGround
            text: root.count > 1 ? root.words.cluster(root.count, root.firstYear, root.lastYear) : root.title
            Accessible.ignored: true
        }
    }
}
