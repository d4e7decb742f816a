import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Hands the note in.
KioskButton {
    id: root

    required property ComposeViewModel viewModel

    implicitHeight: Theme.hit(110)
    kind: KioskButton.Primary
    iconName: Theme.portrait || Theme.compact ? "" : "check"
    text: viewModel.stage === ComposeViewModel.Stage.Sending ? qsTr("Sending") : qsTr("Send it in")
    enabled: viewModel.stage === ComposeViewModel.Stage.Writing && viewModel.wait === 0 && !viewModel.blank
    onClicked: viewModel.send()
}
