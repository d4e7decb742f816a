import Kiosk.Keyboard

KeyRows {
    upper: ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p", "á", "é"]
    home: ["a", "s", "d", "f", "g", "h", "j", "k", "l", "ñ", "í", "ó"]
    lower: ["z", "x", "c", "v", "b", "n", "m", "ú", "ü"]
    further: ["à", "â", "ç", "è", "ê", "ë", "î", "ô", "ö"]
}
