import QtQuick
import QtQuick.VirtualKeyboard

// How a keypad and a screen reader use the on-screen keys: one by one, row by row, and pressed from afar.
QtObject {
    id: root

    required property Item layout
    property int place: 11 // where the walk goes on when its key has gone with another face of the keyboard

    function keys(): list<Item> {
        const found = [];
        for (const row of layout.children)
            for (const key of row.children)
                if (key.keyType !== undefined && key.visible && key.enabled && key.width > 0)
                    found.push(key);
        return found;
    }
    function step(steps: int): void {
        const all = keys();
        const from = all.indexOf(KeyboardPlan.walked);
        to(all, from < 0 ? place : from + steps);
    }
    // The key of another row that lies nearest under or over this one.
    function stepRow(steps: int): void {
        const all = keys();
        const from = KeyboardPlan.walked;
        if (all.indexOf(from) < 0)
            return step(0);
        const rows = [...new Set(all.map(key => key.parent))];
        const row = rows[(rows.indexOf(from.parent) + steps + rows.length) % rows.length];
        const middle = from.x + from.width / 2;
        const near = key => Math.abs(key.x + key.width / 2 - middle);
        const best = all.filter(key => key.parent === row).reduce((one, other) => near(other) < near(one) ? other : one);
        to(all, all.indexOf(best));
    }
    function to(all: list<Item>, number: int): void {
        place = (number + all.length) % all.length;
        KeyboardPlan.walked = all[place];
    }
    function press(key: BaseKey): void {
        if (!key.enabled)
            return;
        const capital = InputContext.uppercase && !key.noModifier;
        if (!key.noKeyEvent)
            InputContext.inputEngine.virtualKeyClick(key.key, capital ? key.text.toUpperCase() : key.text, capital ? Qt.ShiftModifier : Qt.NoModifier);
        key.clicked();
    }
}
