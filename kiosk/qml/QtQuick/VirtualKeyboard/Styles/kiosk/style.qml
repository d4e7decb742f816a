import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Keyboard
import Kiosk.Theme

// The kiosk's hand for Qt Virtual Keyboard: its size comes from Keyboard, its keys from KeyFace. No previews,
// no lists of words or languages, nothing behind a long press.
KeyboardStyle {
    keyboardDesignWidth: Theme.windowWidth
    keyboardDesignHeight: Keyboard.height
    keyboardRelativeLeftMargin: Keyboard.sideMargin / Theme.windowWidth
    keyboardRelativeRightMargin: Keyboard.sideMargin / Theme.windowWidth
    keyboardRelativeTopMargin: Keyboard.edge / Keyboard.height
    keyboardRelativeBottomMargin: Keyboard.edge / Keyboard.height
    languagePopupListEnabled: false
    selectionListHeight: 0

    keyboardBackground: Rectangle {
        color: Theme.ink2
        Rectangle {
            visible: Theme.highContrast
            width: parent.width
            height: Theme.hairline
            color: Theme.bone
        }
    }
    keyPanel: KeyFace {
        kind: control && control.functionKey ? KeyFace.Function : KeyFace.Letter
        chosen: control !== null && control.functionKey && control.highlighted
    }
    backspaceKeyPanel: KeyFace {
        kind: KeyFace.Function
        iconName: "backspace"
    }
    shiftKeyPanel: KeyFace {
        kind: KeyFace.Function
        iconName: "shift"
        chosen: InputContext.uppercase
    }
    enterKeyPanel: KeyFace {
        kind: KeyFace.Function
        word: qsTr("Enter")
    }
    spaceKeyPanel: KeyFace {}
    symbolKeyPanel: KeyFace {
        kind: KeyFace.Next
    }
    navigationHighlight: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Keyboard.keyGap / 2
            color: "transparent"
            border.width: Theme.focusLine
            border.color: Theme.focusOnDark
        }
    }
}
