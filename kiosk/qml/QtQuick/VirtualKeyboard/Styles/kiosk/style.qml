import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Keyboard
import Kiosk.Theme

// The kiosk's hand for Qt Virtual Keyboard: its size comes from Keyboard, its keys from KeyFace. No previews,
// no lists of words or languages, nothing behind a long press.
KeyboardStyle {
    keyboardDesignWidth: Theme.windowWidth
    keyboardDesignHeight: KeyboardPlan.height
    keyboardRelativeLeftMargin: KeyboardPlan.sideMargin / Theme.windowWidth
    keyboardRelativeRightMargin: KeyboardPlan.sideMargin / Theme.windowWidth
    keyboardRelativeTopMargin: KeyboardPlan.edge / KeyboardPlan.height
    keyboardRelativeBottomMargin: KeyboardPlan.edge / KeyboardPlan.height
    languagePopupListEnabled: false
    selectionListHeight: 0

    keyboardBackground: Rectangle {
        color: Theme.ink2
        Rectangle {
            width: parent.width
            height: Theme.fineFrame
            color: Theme.bone
        }
    }
    keyPanel: KeyFace {
        spoken: control && control.displayText === "!?é" ? qsTr("Signs and accents") : KeyboardPlan.inFull(word)
        kind: control && control.functionKey ? KeyFace.Function : KeyFace.Letter
        chosen: control !== null && control.functionKey && control.highlighted
    }
    backspaceKeyPanel: KeyFace {
        kind: KeyFace.Function
        iconName: "backspace"
        spoken: qsTr("Take back a letter")
    }
    shiftKeyPanel: KeyFace {
        kind: KeyFace.Function
        iconName: "shift"
        spoken: qsTr("Capital letters")
        chosen: InputContext.uppercase
    }
    enterKeyPanel: KeyFace {
        kind: KeyFace.Next
        word: control && control.displayText !== "" ? control.displayText : qsTr("Done")
    }
    spaceKeyPanel: KeyFace {
        spoken: qsTr("Space")
    }
}
