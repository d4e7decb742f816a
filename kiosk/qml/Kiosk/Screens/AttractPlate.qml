import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One picture of attract: the face on its poster ground, a moment of the film, or another drawing over the whole plate.
Item {
    id: root

    property string drawing
    property Component moment: null
    readonly property bool isFace: drawing === ""
    readonly property bool isMoment: drawing === "film-still" && moment !== null
    readonly property bool ready: isFace || isMoment || picture.status === Image.Ready

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.marigold
    }
    Slant {
        visible: root.isFace
        x: parent.width * 0.42
        y: parent.height * 0.48
        width: parent.width - x
        height: parent.height - y
        topLeft: width
        color: Theme.oxide
    }
    Image {
        visible: root.isFace
        x: parent.width * (Theme.portrait ? 0.5 : 0.56) - width / 2
        y: parent.height - height
        height: parent.height * (Theme.portrait ? 1 : 0.93)
        width: height
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignBottom
        sourceSize: Qt.size(width, height)
        source: Theme.art("portrait-trotsky-cutout")
    }
    Picture {
        id: picture
        // In landscape it hangs behind the paper flags' teeth.
        y: Theme.portrait ? 0 : Theme.px(116)
        width: parent.width
        height: parent.height - y
        visible: !root.isFace && !root.isMoment
        retainWhileLoading: false
        source: visible ? Theme.art(root.drawing) : ""
    }
    Loader {
        anchors.fill: parent
        active: root.isMoment && root.visible
        sourceComponent: root.moment
    }
}
