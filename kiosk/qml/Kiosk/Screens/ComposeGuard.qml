import QtQuick

// Keeps the clipboard and the history out of a field: the next visitor must not find the last one's words.
QtObject {
    // Whether a key is to be swallowed.
    function blocks(event: KeyEvent): bool {
        return [StandardKey.Copy, StandardKey.Cut, StandardKey.Paste, StandardKey.Undo, StandardKey.Redo].some(key => event.matches(key));
    }
}
