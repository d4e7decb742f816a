import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The cut edge of a papel picado: a row of teeth over (or, hanging, under) a block of `color`.
Item {
    id: root

    property color color: Theme.ink
    property bool hanging: false

    // Corners of a row of teeth as wide as asked, whole teeth, in one closed line.
    function corners(width: real, height: real): var {
        const foot = hanging ? 0 : height;
        const line = [Qt.point(0, foot)];
        for (let x = 0; x < width; x += 2 * height)
            line.push(Qt.point(x + height, height - foot), Qt.point(x + 2 * height, foot));
        return line;
    }

    height: Theme.teethHeight
    clip: true

    Shape {
        visible: Theme.ornate
        anchors.fill: parent
        preferredRendererType: Shape.GeometryRenderer
        ShapePath {
            fillColor: root.color
            strokeWidth: -1
            PathPolyline {
                path: root.visible && root.height > 0 ? root.corners(root.width, root.height) : []
            }
        }
    }
    Rectangle {
        visible: !Theme.ornate
        anchors.fill: parent
        color: Theme.edge
    }
}
