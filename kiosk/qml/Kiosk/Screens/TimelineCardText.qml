import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The card's story and its doubt, whole lines only; what has no room comes on further pages.
Item {
    id: root

    property string text
    property string doubt
    property int page: 0
    readonly property int linesAPage: Math.max(1, Math.floor(height / story.lineHeight))
    readonly property int pages: Math.max(1, Math.ceil(Math.round(column.height / story.lineHeight) / linesAPage))
    readonly property real used: Math.min(height, column.height)

    function turn(): void {
        page = (page + 1) % pages;
    }

    onTextChanged: page = 0
    onPagesChanged: page = 0

    Item {
        width: parent.width
        height: root.linesAPage * story.lineHeight
        clip: true

        Column {
            id: column
            y: -root.page * parent.height
            width: parent.width

            BodyText {
                id: story
                width: parent.width
                size: 34
                text: root.text
            }
            Item {
                visible: root.doubt !== ""
                width: 1
                height: story.lineHeight
            }
            BodyText {
                id: doubted
                visible: root.doubt !== ""
                width: parent.width
                size: 34
                font.italic: true
                leftPadding: Theme.px(22)
                //: %1 is a sentence that says what is doubtful
                text: qsTr("Not certain: %1").arg(root.doubt)

                Rectangle {
                    width: Theme.px(6)
                    height: parent.height
                    color: Theme.accent
                }
            }
        }
    }
}
