pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Keyboard
import Kiosk.Theme

// The guestbook's entries for staff, a row each with what can be done; beside them the search and the kiosk.
Item {
    id: root

    required property StaffViewModel viewModel
    readonly property bool wide: !Theme.portrait && !Theme.compact
    readonly property real split: Math.round(width * 0.665)
    readonly property bool rests: viewModel.stage === StaffViewModel.Stage.Closed
    readonly property bool searching: KeyboardPlan.shown && (!wide || Theme.reach) // the keys leave room for what is typed
    readonly property real toolsTop: head.height + Theme.px(searching ? 8 : 20)
    readonly property real tools: searching ? search.height + 2 * Theme.px(8) : tabs.height + search.height + Theme.px(14) + 2 * Theme.px(20)
    // On a narrow screen what finds notes makes room for them as they are scrolled.
    readonly property real scrolled: wide || !list.visible ? 0 : Math.max(0, Math.min(tools, list.contentY - list.originY + list.topMargin))

    // The keys lead back to what was scrolled away.
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        for (let each = focused; each; each = each.parent)
            if (each === tabs || each === search)
                rewind();
    }

    function rewind(): void {
        if (!wide)
            list.contentY = list.originY - list.topMargin;
    }

    Item {
        anchors.fill: parent
        visible: !reply.visible // neither fingers nor keys nor screen readers reach what the reply covers

        Rectangle {
            id: head
            z: 2
            width: parent.width
            height: Math.max(Theme.px(116), Theme.mm(16))
            color: Theme.ink
            Headline {
                id: title
                visible: implicitWidth <= room + 1 // the tabs say it too
                x: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                room: undo.x - x - Theme.gap
                tallest: parent.height - Theme.px(24)
                size: 60
                color: Theme.bone
                text: qsTr("The guestbook, for staff")
            }
            KioskButton {
                id: undo
                anchors.right: leave.left
                height: parent.height
                kind: KioskButton.OnInk
                insideFocus: true
                labelSize: 34
                text: qsTr("Undo")
                iconName: root.wide ? "undo" : ""
                enabled: root.viewModel.canUndo
                onClicked: root.viewModel.undo()
            }
            KioskButton {
                id: leave
                anchors.right: parent.right
                height: parent.height
                kind: KioskButton.OnInk
                insideFocus: true
                labelSize: 34
                text: qsTr("Leave")
                iconName: root.wide ? "back" : ""
                onClicked: root.viewModel.close()
            }
        }
        StaffTabs {
            id: tabs
            visible: !root.searching
            x: Theme.margin
            y: root.toolsTop - root.scrolled
            z: 1
            width: root.wide ? root.split - x - Theme.px(30) : parent.width - 2 * x
            viewModel: root.viewModel
            narrow: !root.wide
        }
        StaffSearch {
            id: search
            x: root.wide ? root.split + Theme.px(30) : Theme.margin
            y: root.wide || root.searching ? tabs.y : tabs.y + tabs.height + Theme.px(14)
            z: 1
            width: parent.width - x - Theme.margin
            viewModel: root.viewModel
        }
        Rectangle {
            visible: root.wide
            x: root.split
            y: head.height
            width: Theme.line
            height: parent.height - y
            color: Theme.edge
        }
        StaffDesk {
            visible: root.wide || tabs.onKiosk
            x: search.x
            y: search.y + search.height + Theme.px(24)
            width: search.width
            height: parent.height - y - Theme.teethHeight
            kiosk: root.viewModel.kiosk
            onMovementStarted: root.viewModel.touch()
        }
        ListView {
            id: list
            visible: root.wide || !tabs.onKiosk
            x: Theme.margin
            y: root.wide ? tabs.y + tabs.height + Theme.px(20) : head.height
            width: root.wide ? tabs.width : search.width
            topMargin: root.wide ? 0 : root.tools
            onTopMarginChanged: root.rewind()
            height: parent.height - y - Theme.teethHeight
            clip: true
            spacing: Theme.px(14)
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: Math.max(0, height) // the keys walk on to rows that are not seen yet
            model: root.viewModel.queue
            delegate: StaffRow {
                width: list.width
                onActiveFocusChanged: if (activeFocus) list.positionViewAtIndex(index, ListView.Contain)
                onShown: root.viewModel.show(index)
                onHidden: root.viewModel.hide(index)
                onErased: root.viewModel.erase(index)
                onReplying: {
                    reply.row = index;
                    reply.begin(message === "" ? signed : message, answer);
                }
            }
            footer: KioskButton {
                visible: root.viewModel.hasMore
                height: visible ? implicitHeight : 0
                text: qsTr("More")
                onClicked: root.viewModel.readMore()
            }
            onMovementStarted: root.viewModel.touch()
        }
        BodyText {
            visible: list.visible && list.count === 0
            x: Theme.margin
            y: list.y + list.topMargin + Theme.px(40)
            width: list.width
            text: root.rests ? qsTr("The guestbook cannot be read now. The log says why.") : qsTr("Nothing here.")
        }
    }
    StaffReply {
        id: reply
        property int row: -1
        anchors.fill: parent
        onAccepted: text => root.viewModel.reply(row, text)
        onTyped: root.viewModel.touch()
    }
}
