import QtQuick
import Kiosk.Theme

// The way in for staff: five seconds on the top left corner, or five seconds on the Back key (Escape) of a keypad
// or keyboard while attract is shown, done when it is let go: what it repeats must not go back from the lock. It lets
// every touch and key through.
Item {
    id: root
    objectName: "staffGesture"

    property int holdTime: 5000
    property bool byKey: false
    property bool held: false // the key, long enough

    signal done

    width: Theme.hit(160)
    height: width

    function keyPressed(key: int, repeated: bool): void {
        if (key !== Qt.Key_Escape || repeated)
            return;
        if (!byKey)
            hold.restart();
        byKey = true;
        lifted.stop();
    }
    function keyReleased(key: int, repeated: bool): void {
        if (key === Qt.Key_Escape && !repeated)
            lifted.restart();
    }

    PointHandler {
        onActiveChanged: active ? hold.restart() : hold.stop()
        onPointChanged: if (active && !root.contains(point.position)) hold.stop()
    }
    Timer {
        id: hold
        interval: root.holdTime
        onTriggered: {
            root.held = root.byKey;
            if (!root.byKey)
                root.done();
        }
    }
    // X11 tells a held key as one that is let go and pressed again in the same moment, over and over.
    Timer {
        id: lifted
        interval: 50
        onTriggered: {
            const wasHeld = root.held;
            hold.stop();
            root.byKey = root.held = false;
            if (wasHeld)
                root.done();
        }
    }
    Keys.onPressed: event => {
        event.accepted = false;
        keyPressed(event.key, event.isAutoRepeat);
    }
    Keys.onReleased: event => {
        event.accepted = false;
        keyReleased(event.key, event.isAutoRepeat);
    }
}
