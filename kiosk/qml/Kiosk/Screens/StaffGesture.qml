import QtQuick
import Kiosk.Theme

// The way in for staff: five seconds on the top left corner, or five seconds on the Back key (Escape) of a keypad
// or keyboard while attract is shown. It lets every touch and key through.
Item {
    id: root

    property int holdTime: 5000

    signal done

    width: Theme.hit(160)
    height: width

    function keyPressed(key: int, repeated: bool): void {
        if (key === Qt.Key_Escape && !repeated)
            hold.restart();
    }
    function keyReleased(key: int, repeated: bool): void {
        if (key === Qt.Key_Escape && !repeated)
            hold.stop();
    }

    PointHandler {
        onActiveChanged: active ? hold.restart() : hold.stop()
        onPointChanged: if (active && !root.contains(point.position)) hold.stop()
    }
    Timer {
        id: hold
        interval: root.holdTime
        onTriggered: root.done()
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
