pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The chosen event: when, what, where, its story, what is doubted, and where to go on. Without one: how to begin.
Rectangle {
    id: root

    required property TimelineViewModel viewModel
    required property TimelineWords words
    readonly property TimelineCardViewModel card: viewModel.card
    property bool brief: false // signs without words on the buttons, where there is room for nothing else
    readonly property bool plain: Theme.compact || (card.hasSection && card.hasChapter) // no room for icons beside words
    // A head of few words: the kind is its sign, the date is short, and the story begins with the place.
    readonly property bool tight: width < 14 * Theme.ui(28) || height < 9 * Theme.ui(28) + read.implicitHeight
    readonly property string old: words.oldStyle(card.oldStyle)
    readonly property bool low: tight || height < 14 * Theme.ui(28) + read.implicitHeight // the Old Style goes into the story too
    readonly property string where: !card.filled ? "" : card.place + ", " + card.country + (brief ? "" : words.travelled(card.modes))
    readonly property real pad: Theme.px(Theme.compact ? 24 : 40)
    readonly property url drawing: !Theme.pictured ? "" : card.filled ? card.drawing : Theme.art("ship")
    // A broad card has its drawing at the left where the story has room beside it, a tall one under its words.
    readonly property real drawingWidth: Math.round(width * 0.3)
    readonly property real storyRoom: height - read.implicitHeight - Theme.px(300) // of a card's usual head and foot
    readonly property bool beside: width > 1.4 * height && card.filled && drawing.toString() !== "" && !Theme.compact && trial.lines * trial.lineHeight <= storyRoom
    readonly property real indent: beside ? drawingWidth + pad : pad
    readonly property real room: width - indent - pad // for words
    readonly property real underHead: buttons.y - head.y - head.height - Theme.px(32)
    // Whether the words need more than a page, asked of the room without the button that turns them: a button that
    // came and went with the pages, and moved the words as it did, would never come to rest.
    readonly property bool paged: card.filled && story.lines * story.lineHeight > height - head.y - head.height - Theme.px(32) - foot([read, watch])
    readonly property bool folding: card.filled && underHead < 2 * story.lineHeight // the head leaves its room to the story

    // What these buttons, those of them that are there, take at the bottom.
    function foot(doors: var): real {
        let rows = 0;
        let used = Infinity;
        for (const door of doors) {
            if (!door.there)
                continue;
            if (used + door.implicitWidth > buttons.width) {
                rows += 1;
                used = 0;
            }
            used += door.implicitWidth + buttons.spacing;
        }
        return rows * read.implicitHeight + Math.max(0, rows - 1) * buttons.spacing + Theme.px(28);
    }

    // How wide words of the head that begin at `y` may be: beside the button that closes, not under it.
    function clear(y: real): real {
        return head.y + y < close.height ? Math.min(head.width, close.x - head.x - Theme.px(12)) : head.width;
    }

    color: Theme.ground

    Column {
        id: head
        visible: !root.folding || story.page === 0
        x: root.indent
        y: Theme.px(26)
        width: root.room
        spacing: Theme.px(6)

        Flow {
            visible: root.card.filled
            width: parent.width - close.width
            spacing: Theme.px(12)

            Row {
                spacing: Theme.px(12)
                rightPadding: Theme.px(12)
                TimelineMark {
                    width: Math.max(Theme.px(36), Theme.mm(6))
                    height: width
                    kind: root.card.kind
                }
                LabelText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, head.width - close.width - x - Theme.px(24))
                    wrapMode: Text.WordWrap
                    size: 28
                    text: root.card.filled ? (root.tight ? "" : root.words.kinds[root.card.kind] + "  ·  ") + qsTr("%1 of %2").arg(root.card.number).arg(root.viewModel.count) : ""
                }
            }
            Item {
                width: span.implicitWidth
                height: span.y + span.height + span.depth

                Headline {
                    id: span
                    y: Theme.px(8)
                    room: head.width - close.width
                    size: 44
                    color: Theme.accent
                    // It breaks between two dates, not within one.
                    text: root.words.span(root.card.start, root.card.end, root.card.about, root.tight).replace(/ /g, "\u00a0").replace(/\u00a0–\u00a0/, " – ")
                    Accessible.role: Accessible.StaticText
                }
            }
        }
        LabelText {
            width: root.clear(y)
            visible: text !== "" && !root.low
            size: 28
            wrapMode: Text.WordWrap
            text: root.old
        }
        Item {
            width: root.clear(y)
            height: title.y + title.height + title.depth

            Headline {
                id: title
                y: Theme.px(20)
                most: 3
                size: root.card.filled ? 60 : 72
                text: root.card.filled ? root.card.title : qsTr("Where will you begin?")
            }
        }
        LabelText {
            width: parent.width
            visible: root.card.filled && !root.tight
            size: 30
            wrapMode: Text.WordWrap
            text: root.where
        }
    }
    KioskButton {
        id: close
        visible: root.card.filled
        x: root.width - width
        implicitWidth: Theme.hit(76)
        implicitHeight: Theme.hit(76)
        iconName: "clear"
        Accessible.name: qsTr("Close the card")
        onClicked: root.viewModel.close()
    }
    TimelineCardText {
        id: story
        x: root.indent
        y: head.visible ? head.y + head.height + Theme.px(16) : Math.max(head.y, close.height)
        width: root.room
        height: root.folding ? buttons.y - Math.max(head.y, close.height) - Theme.px(16) : Math.max(0, root.underHead)
        firstHeight: root.underHead
        text: root.card.filled ? [root.low ? root.old : "", root.tight ? root.where : ""].filter(each => each !== "").map(each => each + ".\n").join("") + root.card.text : qsTr("Tap an event or a place. Drag the years and the traveller goes along.")
        doubt: root.card.doubt
    }
    TimelineCardText {
        id: trial
        visible: false
        width: root.width - root.drawingWidth - 2 * root.pad
        text: root.card.text
        doubt: root.card.doubt
    }
    TimelineLegend {
        id: legend
        visible: !root.card.filled && height <= story.height - story.used - Theme.px(30)
        x: root.indent
        y: story.y + story.used + Theme.px(30)
        width: root.room
        kinds: root.viewModel.kinds
        words: root.words
    }
    Picture {
        readonly property real under: (legend.visible ? legend.y + legend.height : story.y + story.used) + Theme.px(24)
        readonly property real least: Theme.px(150)

        visible: height >= least && source.toString() !== ""
        x: root.beside ? 0 : root.pad
        y: root.beside ? 0 : under
        width: root.beside ? root.drawingWidth : root.room
        height: root.beside ? root.height : Math.max(0, Math.min(buttons.y - under - Theme.px(20), width * 0.8))
        source: root.drawing
    }
    Slant {
        visible: root.beside
        x: root.drawingWidth - Theme.px(70)
        width: Theme.px(70)
        height: root.height
        topLeft: width
        color: root.color
    }
    Slant {
        visible: root.beside
        x: root.drawingWidth - Theme.px(84)
        width: Theme.px(14)
        height: root.height
        topLeft: Theme.px(70)
        topRight: topLeft
        color: Theme.red
    }
    Flow {
        id: buttons
        x: root.indent
        y: root.height - height - Theme.px(28)
        width: root.room
        spacing: Theme.px(10)

        Door {
            there: root.paged
            implicitWidth: Theme.hit(100) + pages.advanceWidth
            iconName: "next"
            text: (story.page + 1) + "/" + story.pages
            Accessible.name: qsTr("More, %1 of %2").arg(story.page + 1).arg(story.pages)
            onClicked: story.turn()
        }
        Door {
            id: read
            there: root.card.hasSection
            iconName: root.plain && !root.brief ? "" : "read"
            text: root.brief ? "" : qsTr("Read about it")
            Accessible.name: qsTr("Read about it")
            onClicked: root.viewModel.readAbout()
        }
        Door {
            id: watch
            there: root.card.hasChapter
            iconName: root.plain && !root.brief ? "" : "play"
            text: root.brief ? "" : qsTr("Watch it")
            Accessible.name: qsTr("Watch it")
            onClicked: root.viewModel.watch()
        }
    }

    TextMetrics {
        id: pages
        font.family: Theme.uiFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.ui(28)
        text: "88/88"
    }

    component Door: KioskButton {
        property bool there

        visible: there
        implicitWidth: Math.max(Theme.hit(100), contentItem.implicitWidth + 2 * Theme.px(24))
        implicitHeight: Theme.hit(84)
        labelSize: 28
    }
}
