import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// The kiosk's button: primary (marigold, off-register), secondary (paper, key line) or on ink. Acts on release.
T.AbstractButton {
    id: root

    enum Kind {
        Primary,
        Secondary,
        OnInk
    }

    property int kind: KioskButton.Secondary
    property string iconName
    property real labelSize: 38 // design units
    property bool big: false // the label in the poster face
    property bool insideFocus: false
    readonly property bool onInk: kind === KioskButton.OnInk
    readonly property bool lit: checked || (onInk && down)
    readonly property color face: {
        if (checked)
            return kind === KioskButton.Primary ? Theme.ink : Theme.selected;
        if (kind === KioskButton.Primary)
            return !enabled ? Theme.sand : down ? Theme.marigoldDown : Theme.marigold;
        if (onInk)
            return down ? Theme.bone : "transparent";
        return !enabled ? "transparent" : down ? Theme.pressed : Theme.field;
    }
    readonly property color wordColor: {
        if (!enabled)
            return onInk ? Theme.disabledOnDark : Theme.disabled;
        if (checked)
            return kind === KioskButton.Primary ? Theme.marigold : Theme.onSelected;
        if (kind === KioskButton.Primary)
            return Theme.onSelected;
        if (onInk)
            return down ? Theme.ink : Theme.bone;
        return down ? Theme.onPressed : Theme.onField;
    }

    implicitWidth: Math.max(Theme.hit(206), label.implicitWidth + 2 * Theme.px(34))
    implicitHeight: Theme.hit(100)
    focusPolicy: Qt.TabFocus
    Accessible.role: checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        Rectangle {
            visible: root.kind === KioskButton.Primary && root.enabled && !root.checked && !root.visualFocus && Theme.copied
            x: Theme.offset
            y: Theme.offset
            width: parent.width
            height: parent.height
            color: Theme.ink
        }
        Rectangle {
            property real shift: root.kind === KioskButton.Primary && root.down ? Theme.offset : 0

            x: shift
            y: shift
            width: parent.width
            height: parent.height
            color: root.face
            border.width: !root.enabled || root.onInk ? 0 : root.kind === KioskButton.Secondary ? Theme.line : Theme.frame
            border.color: Theme.edge
            Behavior on shift {
                NumberAnimation {
                    duration: Theme.pressTime
                }
            }
        }
        Loader {
            anchors.fill: parent
            active: !root.enabled && root.kind === KioskButton.Secondary
            sourceComponent: DashedFrame {
                color: Theme.disabled
            }
        }
        FocusRing {
            shown: root.visualFocus
            onDark: root.onInk
            inside: root.insideFocus
        }
    }

    contentItem: ButtonLabel {
        id: label
        text: root.text
        iconSource: Theme.icon(root.iconName, root.wordColor)
        size: root.labelSize
        big: root.big
        color: root.wordColor
        shift: root.kind === KioskButton.Primary && root.down ? Theme.offset : 0
    }
}
