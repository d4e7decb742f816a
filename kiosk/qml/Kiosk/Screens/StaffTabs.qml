pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Which entries are listed, with how many there are; on a narrow screen also the kiosk itself.
Flow {
    id: root

    required property StaffViewModel viewModel
    required property bool narrow
    property bool onKiosk: false

    readonly property list<string> names: {
        const kiosk = viewModel.kiosk;
        return [qsTr("Waiting %L1").arg(kiosk.waiting), qsTr("On the wall %L1").arg(kiosk.shown), qsTr("Hidden %L1").arg(kiosk.hidden), qsTr("All")];
    }

    onNarrowChanged: if (!narrow) onKiosk = false
    spacing: Theme.px(14)

    Repeater {
        model: root.names.length
        delegate: KioskButton {
            required property int index

            implicitHeight: Theme.hit(84)
            labelSize: 32
            text: root.names[index]
            checkable: true
            autoExclusive: false
            checked: !root.onKiosk && root.viewModel.filter === index
            onClicked: {
                root.onKiosk = false;
                root.viewModel.setFilter(index);
                checked = Qt.binding(() => !root.onKiosk && root.viewModel.filter === index);
            }
        }
    }
    KioskButton {
        visible: root.narrow
        implicitHeight: Theme.hit(84)
        labelSize: 32
        text: qsTr("This kiosk")
        checkable: true
        autoExclusive: false
        checked: root.onKiosk
        onClicked: {
            root.onKiosk = true;
            checked = Qt.binding(() => root.onKiosk);
        }
    }
}
