import QtQuick
import Kiosk.Theme

// The place where the next letter goes.
Rectangle {
    id: root

    property bool blinking: false

    width: Math.max(Theme.px(5), Theme.mm(0.6))
    color: Theme.rubric
    visible: blinking
}
