import Kiosk.Keyboard

KeyRows {
    alphabet: 12
    upper: ["q", "w", "e", "r", "t", "y", "u", "ı", "o", "p", "ğ", "ü"]
    home: ["a", "s", "d", "f", "g", "h", "j", "k", "l", "ş", "i", "'"]
    lower: ["z", "x", "c", "v", "b", "n", "m", "ö", "ç"]
    further: ["â", "î", "û", "á", "é", "è", "ñ", "ä", "ê"]
}
