import QtQuick
import Kiosk.Backend

// Why the draft is not taken, in words for the visitor.
QtObject {
    id: root

    required property ComposeViewModel viewModel
    readonly property bool ofName: viewModel.problem === ComposeViewModel.Problem.NameTooLong
    readonly property string name: ofName ? qsTr("A name has room for %1 characters.").arg(viewModel.nameMost) : ""
    readonly property string message: {
        switch (viewModel.problem) {
        case ComposeViewModel.Problem.Empty:
            return qsTr("Write or draw something first.");
        case ComposeViewModel.Problem.TooShort:
            return qsTr("Write at least three letters.");
        case ComposeViewModel.Problem.TooLong:
            return qsTr("Too long. Please shorten it.");
        case ComposeViewModel.Problem.TooManyLines:
            return qsTr("Too many lines: a sheet has twelve.");
        case ComposeViewModel.Problem.TooManyMarks:
            return qsTr("Some letters carry too many marks.");
        case ComposeViewModel.Problem.TooManyEmoji:
            return qsTr("Ten emoji in a row are enough.");
        case ComposeViewModel.Problem.BadDrawing:
            return qsTr("The drawing cannot be kept. Please take some of it back.");
        case ComposeViewModel.Problem.TooSoon:
            return viewModel.wait > 90 ? qsTr("Many notes at once. Please try again in %1 minutes.").arg(Math.ceil(viewModel.wait / 60)) : qsTr("The last note is still drying: %1 s.").arg(viewModel.wait);
        case ComposeViewModel.Problem.FullToday:
            return qsTr("The book is full for today. Please come back tomorrow.");
        default:
            return "";
        }
    }
}
