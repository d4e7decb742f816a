import QtQuick
import Kiosk.Backend

// A moment of the film, silent, over its poster; where it cannot be played the poster stays. It is kept between its
// moments: PySide forgets the window with an item that goes.
Item {
    id: root

    required property MomentViewModel moment
    property bool playing: false

    visible: playing && moment.picture.shows
    onPlayingChanged: {
        if (playing)
            moment.begin();
        else
            moment.end();
    }

    Rectangle {
        anchors.fill: parent
        color: "#000000"
    }
    FilmItem {
        anchors.fill: parent
        picture: root.moment.picture
    }
}
