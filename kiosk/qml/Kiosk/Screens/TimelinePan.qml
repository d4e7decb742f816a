import QtQuick
import Kiosk.Theme

// A finger on the map or the axis: drags with inertia, pinches, turns a wheel. Moves are handed on once a frame.
Item {
    id: root

    property bool sideways: false // only to the left and right
    readonly property bool moving: drag.active || pinch.active || coasting
    property bool coasting: false
    property vector2d pending
    property vector2d speed // pixels a second
    property real lastMove: 0 // milliseconds

    signal dragged(dx: real, dy: real)
    signal zoomed(factor: real, x: real, y: real)
    signal settled

    function stop(): void {
        coasting = false;
    }
    function flush(): void {
        if (pending.x === 0 && pending.y === 0)
            return;
        const dx = pending.x; // a copy: `pending` itself would follow the next line
        const dy = pending.y;
        pending = Qt.vector2d(0, 0);
        dragged(dx, dy);
    }
    function release(): void {
        flush();
        const resting = Date.now() - lastMove > 60;
        const fastest = Theme.mm(2500);
        if (speed.length() > fastest)
            speed = speed.times(fastest / speed.length());
        speed = speed.times(Theme.coasting);
        coasting = !resting && speed.length() > Theme.mm(60);
        if (!coasting)
            settled();
    }

    PointHandler {
        onActiveChanged: {
            if (active)
                root.stop();
            else if (!root.moving) // a finger that has only stopped what was thrown
                root.settled();
        }
    }
    DragHandler {
        id: drag
        target: null
        yAxis.enabled: !root.sideways
        onTranslationChanged: delta => {
            root.pending = root.pending.plus(delta);
            root.speed = centroid.velocity;
            root.lastMove = Date.now();
        }
        onActiveChanged: {
            if (active)
                root.stop();
            else
                root.release();
        }
    }
    PinchHandler {
        id: pinch
        target: null
        rotationAxis.enabled: false
        onScaleChanged: delta => root.zoomed(delta, centroid.position.x, centroid.position.y)
        onTranslationChanged: delta => root.pending = root.pending.plus(delta)
        onActiveChanged: {
            root.stop();
            root.flush();
            if (!active)
                root.settled();
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            root.zoomed(Math.pow(1.25, event.angleDelta.y / 120), event.x, event.y);
            root.settled();
        }
    }
    FrameAnimation {
        running: root.moving
        onTriggered: {
            if (!root.coasting) {
                root.flush();
                return;
            }
            root.dragged(root.speed.x * frameTime, root.speed.y * frameTime);
            root.speed = root.speed.times(Math.exp(-frameTime * 3.5));
            if (root.speed.length() < Theme.mm(8)) {
                root.coasting = false;
                root.settled();
            }
        }
    }
}
