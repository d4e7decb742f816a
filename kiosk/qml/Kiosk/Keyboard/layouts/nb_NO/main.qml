import Kiosk.Keyboard

KeyRows {
    alphabet: 11
    upper: ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p", "å", "'"]
    home: ["a", "s", "d", "f", "g", "h", "j", "k", "l", "ø", "æ", "é"]
    lower: ["z", "x", "c", "v", "b", "n", "m", "!", "?"]
    further: ["ä", "ö", "ü", "è", "ê", "ó", "ò", "ô", "á"]
}
