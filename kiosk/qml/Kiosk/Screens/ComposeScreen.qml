pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Keyboard
import Kiosk.Theme

// Signing: words, a drawing, or both; then thanks. The form lies above the keyboard at any size; while the
// keyboard is down, the notice stands in its place.
Item {
    id: root

    required property ComposeViewModel viewModel
    property bool drawing: false
    readonly property int stage: viewModel.stage
    readonly property bool writing: stage === ComposeViewModel.Stage.Writing || stage === ComposeViewModel.Stage.Sending
    readonly property real room: height - (KeyboardPlan.shown ? KeyboardPlan.height : 0)

    onEnabledChanged: if (!enabled) KeyboardPlan.hide()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.forceActiveFocus()
    }
    ComposeHead {
        id: head
        visible: root.writing && !tight
        width: root.width
        drawing: root.drawing
        tight: Theme.compact && (KeyboardPlan.shown || Theme.reach) || root.room < Theme.px(420)
    }
    ComposeForm {
        id: form
        visible: root.writing && !root.drawing
        y: head.implicitHeight
        width: root.width
        height: root.room - y
        viewModel: root.viewModel
        onDrawingWanted: root.drawing = true
    }
    ComposeDrawing {
        visible: root.writing && root.drawing
        y: head.implicitHeight
        width: root.width
        height: root.height - y
        viewModel: root.viewModel
        onWordsWanted: root.drawing = false
    }
    Loader {
        anchors.fill: parent
        active: root.stage === ComposeViewModel.Stage.Thanks
        sourceComponent: ThanksPage {
            viewModel: root.viewModel
        }
    }
    Loader {
        anchors.fill: parent
        active: root.stage === ComposeViewModel.Stage.Closed
        sourceComponent: ComposeClosed {
            viewModel: root.viewModel
        }
    }
    Connections {
        target: root.viewModel
        function onCleared() {
            form.clear();
            root.drawing = false;
        }
    }
    onWritingChanged: {
        if (!writing) {
            KeyboardPlan.hide(); // its own key may have sent the note
            forceActiveFocus();
        }
    }
}
