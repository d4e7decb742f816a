"""Sees through how a word is disguised: look-alikes, accents, digits for letters, drawn-out letters."""

import re
import unicodedata

from kiosk.domain.confusables import CYRILLIC, LATIN


def _table(signs: str, letters: str) -> dict[int, str]:
    return {ord(sign): letter for sign, letter in zip(signs, letters, strict=True)}


_TO_LATIN = {ord(alike): letter for letter, all_alike in LATIN.items() for alike in all_alike}
_TO_CYRILLIC = {ord(alike): letter for letter, all_alike in CYRILLIC.items() for alike in all_alike}
_TO_CYRILLIC |= _table("abcehkmoprtuxyzABCEHKMOPTXYZёЁ", "авсенкморгтихузАВСЕНКМОРТХУЗее")
# Beyond UTS #39, which asks for near identity: what is drawn like it by those who look for a way round.
_TO_LATIN |= _table("ғҒцЦяЯшШҝҜҫҪϝϜμ", "ffuurrwwkkccffu")
_TO_CYRILLIC |= _table("υϒ", "уу")
_LATIN_LEET = _table("03456789@$€¡+¢£¥§", "oeasgtbgaseitclys")
_CYRILLIC_LEET = _table("03468@$", "озчбвас")
_BOXED = {
    first + place: letter
    for first in (0x1F150, 0x1F170, 0x1F1E6)
    for place, letter in enumerate("abcdefghijklmnopqrstuvwxyz")
}
_ONE = "1!|"
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_RUN = re.compile(r"(.)\1+")
_DOUBLE_VOWEL = re.compile(r"([aeiouyаеиоуыэюя])\1+")


def lettered(text: str) -> str:
    """Letters in boxes, in circles and of flags as plain ones: NFKC leaves these as they are."""
    return text.translate(_BOXED)


def plain(text: str, language: str) -> str:
    """Compatibility form in lower case, accents kept; Turkish has its own I."""
    text = unicodedata.normalize("NFKC", text)
    if language == "tr":
        text = text.replace("I", "ı").replace("İ", "i")
    return unicodedata.normalize("NFC", text.casefold())


def bare(text: str) -> str:
    """Without accents; folded to basic letters where a look-alike has one."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if unicodedata.category(char) not in ("Mn", "Cf"))


def latin(text: str) -> str:
    """As read by one who takes every look-alike for a Latin letter."""
    return _as(text, _TO_LATIN)


def cyrillic(text: str) -> str:
    """As read by one who takes every look-alike for a Cyrillic letter."""
    return _as(text, _TO_CYRILLIC)


def spellings(token: str) -> set[str]:
    """Every plain spelling that `token` may stand for, with and without accents."""
    found: set[str] = set()
    for form in {token, unicodedata.normalize("NFC", bare(token))}:
        found |= _leet(latin(form), _LATIN_LEET, "il")
        if is_cyrillic(cyrillic(form.translate(_CYRILLIC_LEET))):
            found |= _leet(cyrillic(form), _CYRILLIC_LEET, "1")
    return {spelling for each in found for spelling in _shortened(each)}


def reading(word: str) -> str:
    """The one plain spelling that is most like it: digits read as letters, no accents, nothing drawn out."""
    form = unicodedata.normalize("NFC", bare(word))
    if not form.isascii() and is_cyrillic(cyrillic(form.translate(_CYRILLIC_LEET))):
        return _DRAWN_OUT.sub(r"\1", cyrillic(form.translate(_CYRILLIC_LEET)))
    read = min(_leet(latin(form), _LATIN_LEET, "i"), key=lambda each: not each.isalpha())
    return _DRAWN_OUT.sub(r"\1", read)


def squashed(word: str) -> str:
    """Every run of one vowel as a single one; double consonants make other words of too many."""
    return _DOUBLE_VOWEL.sub(r"\1", word)


def is_cyrillic(word: str) -> bool:
    return all("а" <= char <= "я" for char in word)


def _as(text: str, table: dict[int, str]) -> str:
    """Once before case is folded, since a capital may look like what its small letter does not."""
    composed = unicodedata.normalize("NFKC", text)
    return composed.translate(table).casefold().translate(table)


def _leet(word: str, table: dict[int, str], ones: str) -> set[str]:
    """Digits and signs as letters, where there is a letter beside them; `1` has more than one reading."""
    if not any(char.isalpha() for char in word) or word.isalpha():
        return {word}
    read = word.translate(table)
    return {word} | {"".join(one if char in _ONE else char for char in read) for one in ones}


def _shortened(word: str) -> set[str]:
    """Who draws out one letter may have doubled another."""
    if not _DRAWN_OUT.search(word):
        return {word}
    return {word, _DRAWN_OUT.sub(r"\1", word), _DRAWN_OUT.sub(r"\1\1", word), _RUN.sub(r"\1", word)}
