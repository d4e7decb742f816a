import Kiosk.Keyboard

KeyRows {
    upper: ["q", "w", "e", "r", "t", "y", "u", "i", "o", "p", "'", "-"]
    home: ["a", "s", "d", "f", "g", "h", "j", "k", "l", ":", "(", ")"]
    lower: ["z", "x", "c", "v", "b", "n", "m", "!", "?"]
    further: ["à", "á", "â", "ç", "é", "è", "í", "ñ", "ö"]
}
