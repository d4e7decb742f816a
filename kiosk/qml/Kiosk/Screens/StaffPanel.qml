pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The guestbook's entries for staff: which of them, a search, one row each with what can be done.
Item {
    id: root

    required property StaffViewModel viewModel
    readonly property bool rests: viewModel.stage === StaffViewModel.Stage.Closed

    Rectangle {
        id: head
        width: parent.width
        height: Math.max(Theme.px(116), Theme.mm(16))
        color: Theme.ink
        DisplayText {
            id: title
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: undo.x - x - Theme.gap
            size: 60
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.display(0)
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
            iconName: "undo"
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
            iconName: "back"
            onClicked: root.viewModel.close()
        }
    }
    StaffTools {
        id: tools
        x: Theme.margin
        y: head.height + Theme.px(20)
        width: parent.width - 2 * Theme.margin
        viewModel: root.viewModel
    }
    ListView {
        id: list
        x: Theme.margin
        y: tools.y + tools.height + Theme.px(20)
        width: parent.width - 2 * Theme.margin
        height: parent.height - y - Theme.teethHeight
        clip: true
        spacing: Theme.px(14)
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.queue
        delegate: StaffRow {
            width: list.width
            onShown: root.viewModel.show(index)
            onHidden: root.viewModel.hide(index)
            onErased: root.viewModel.erase(index)
            onReplying: {
                reply.row = index;
                reply.begin(message, answer);
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
        visible: list.count === 0
        x: Theme.margin
        y: list.y + Theme.px(40)
        width: list.width
        text: root.rests ? qsTr("The guestbook cannot be read now. The log says why.") : qsTr("Nothing here.")
    }
    StaffReply {
        id: reply
        property int row: -1
        anchors.fill: parent
        onAccepted: text => root.viewModel.reply(row, text)
        onTyped: root.viewModel.touch()
    }
}
