import QtQuick

// A drawing, rasterised at the size it is drawn at, so that it is crisp on any screen. `description` is its alternative text.
Image {
    property string description

    sourceSize: Qt.size(Math.round(width), Math.round(height))
    fillMode: Image.PreserveAspectCrop
    asynchronous: true
    retainWhileLoading: true
    Accessible.role: Accessible.Graphic
    Accessible.name: description
    Accessible.ignored: description === ""
}
