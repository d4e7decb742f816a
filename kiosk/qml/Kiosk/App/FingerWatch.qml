import QtQuick

// Sees where every finger goes down, and takes none: it lies above everything, for what lies under a control never
// sees the finger that the control takes.
Item {
    id: root

    // From the middle, -1 to 1 each way.
    signal touched(at: point)

    z: 2

    PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: if (active)
            root.touched(Qt.point(2 * point.position.x / root.width - 1, 2 * point.position.y / root.height - 1))
    }
}
