import QtQuick
import Kiosk.Theme

// A garland of cut paper across the top.
Image {
    property bool shown: true

    visible: shown && Theme.ornate
    height: width * 168 / 1920
    sourceSize: Qt.size(width, height)
    source: Theme.art("papel-picado")
}
