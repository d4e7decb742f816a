import Kiosk.Keyboard

KeyRows {
    upper: ["a", "z", "e", "r", "t", "y", "u", "i", "o", "p", "é", "è"]
    home: ["q", "s", "d", "f", "g", "h", "j", "k", "l", "m", "à", "ç"]
    lower: ["w", "x", "c", "v", "b", "n", "'", "ê", "ù"]
    further: ["â", "ë", "î", "ï", "ô", "ö", "û", "ü", "œ"]
}
