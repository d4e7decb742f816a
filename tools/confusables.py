"""Makes kiosk/domain/confusables.py from Unicode's confusables (UTS #39).

Run as `uv run --with confusable-homoglyphs==3.3.1 python tools/confusables.py`: that package has the data.
"""

import json
import string
import unicodedata
from importlib.resources import files
from pathlib import Path

CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
TARGET = Path(__file__).resolve().parent.parent / "kiosk/domain/confusables.py"
HEAD = '''"""Letters that look like a basic one: made by tools/confusables.py, do not edit.

Derived from Unicode's confusables.txt (UTS #39), (c) Unicode, Inc.: resources/words/LICENSE-unicode.txt.
A key is the letter, its value all that looks like it in lower or upper case and survives NFKC.
"""
'''
_Confusables = dict[str, list[dict[str, str]]]


def main() -> None:
    path = files("confusable_homoglyphs") / "confusables.json"
    data: _Confusables = json.loads(path.read_text(encoding="utf-8"))
    parts = [HEAD]
    for name, letters in (("LATIN", string.ascii_lowercase), ("CYRILLIC", CYRILLIC)):
        parts.append(f"\n{name} = {{\n")
        for letter, alike in table(data, letters).items():
            parts.append(f'    "{letter}": "{alike}",\n')
        parts.append("}\n")
    TARGET.write_text("".join(parts), encoding="utf-8")


def table(data: _Confusables, letters: str) -> dict[str, str]:
    """Of each letter what looks like it; a look-alike of two goes to the first."""
    taken: set[str] = set(letters) | set(letters.upper())
    found: dict[str, str] = {}
    for letter in letters:
        alike = sorted(
            char
            for case in (letter, letter.upper())
            for char in looks_like(data, case)
            if char not in taken and is_letter(char)
        )
        taken.update(alike)
        if alike:
            found[letter] = "".join(dict.fromkeys(alike))
    return found


def looks_like(data: _Confusables, letter: str) -> set[str]:
    """Everything with the letter's skeleton, also through a small capital of its shape."""
    seen: set[str] = set()
    ahead = [letter, *small_capitals(letter)]
    while ahead:
        char = ahead.pop()
        if char in seen:
            continue
        seen.add(char)
        ahead += [other["c"] for other in data.get(char, []) if len(other["c"]) == 1]
    return seen


def small_capitals(letter: str) -> list[str]:
    try:
        return [unicodedata.lookup(f"LATIN LETTER SMALL CAPITAL {letter.upper()}")]
    except KeyError:
        return []


def is_letter(char: str) -> bool:
    """A letter that NFKC leaves as it is; ASCII, digits and marks are not looked at here."""
    is_kept = unicodedata.normalize("NFKC", char) == char and unicodedata.category(char)[0] == "L"
    return is_kept and not char.isascii()


if __name__ == "__main__":
    main()
