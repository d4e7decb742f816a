import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The card's story and its doubt, whole lines only; what has no room comes on further pages. The first page
// may have less room than the others, even none.
Item {
    id: root

    property real firstHeight: height
    property string text
    property string doubt
    property int page: 0
    readonly property int lines: Math.round(column.height / story.lineHeight)
    readonly property int linesAPage: Math.max(1, Math.floor(height / story.lineHeight))
    readonly property int linesFirst: Math.floor(Math.max(0, firstHeight) / story.lineHeight)
    readonly property int pages: 1 + Math.max(0, Math.ceil((lines - linesFirst) / linesAPage))
    readonly property real used: Math.min(height, column.height)
    readonly property alias lineHeight: story.lineHeight

    function turn(): void {
        page = (page + 1) % pages;
    }

    onTextChanged: page = 0
    onPagesChanged: page = 0

    Item {
        width: parent.width
        height: (root.page > 0 ? root.linesAPage : root.linesFirst) * story.lineHeight
        clip: true

        Column {
            id: column
            y: root.page > 0 ? -(root.linesFirst + (root.page - 1) * root.linesAPage) * story.lineHeight : 0
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
