"""Signs that staff should look at an entry: ways to reach someone, mixed scripts, keyboard mash."""

import re
import unicodedata
from itertools import pairwise

from kiosk.domain.moderation_fold import bare

_LINK = re.compile(
    r"https?:/|www\.|\b[\w-]{2,}\.(?:com|org|net|info|io|me|ru|рф|su|es|mx|fr|tr|no|de|uk|us|eu|ly|gg|tv|app|link)\b"
    r"|\bt\.me\b|\bdot\s?com\b|\bpunto\s?com\b|\bточка\s?ру\b",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"[\w.+-]+\s?(?:@|\(at\)|\[at\]|\{at\}|\(arroba\)|\(собака\))\s?[\w-]+\.[\w.]+", re.IGNORECASE
)
_HANDLE = re.compile(r"(?:^|[\s(:])@\w[\w.]{2,}")
_SERVICE = re.compile(
    r"\b(?:whats?app|telegram|insta(?:gram)?|snap(?:chat)?|tiktok|facebook|wechat|viber|ватсап|вотсап|телеграм|инста)\w*"
    r"\s?[:@+=]\s?\S+",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d.,])[+(]?\d(?:[\s().\-/]{0,2}\d){6,}")
_NO_PHONE = re.compile(
    r"(?:1\d|20)\d\d\s?[-/ ]\s?(?:1\d|20)\d\d"
    r"|\d{1,2}[./ -]\d{1,2}[./ -]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})* 000"
)
_ADDRESS = re.compile(
    r"\b\d{1,5}\w?,?\s+(?:\w+\s+){1,3}(?:street|st\.|avenue|ave\.?|road|rd\.?|lane|drive|blvd|boulevard)\b"
    r"|\b(?:calle|avenida|avda\.?|c/)\s+(?:\w+\s+){1,4}(?:n[.º°]*\s*)?\d+"
    r"|\b(?:ул\.|улица|просп\.|проспект|переулок|пер\.)\s*(?:[\w-]+[\s,.]+){1,4}(?:д(?:ом|\.)?\s*)?\d+"
    r"|\b\d{1,4},?\s+(?:bis\s+)?(?:rue|avenue|boulevard|bd|chemin|impasse)\s+\w+"
    r"|\b(?:mah(?:allesi|\.)|cad(?:desi|\.)|sok(?:ak|ağı|\.)|bulvarı)\b.{0,30}\bno\s*[:.]?\s*\d+"
    r"|\b\w+(?:gata|gaten|gate|veien|vegen|vei)\s+\d+",
    re.IGNORECASE,
)
_ALPHABETS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "GEORGIAN"})
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "qwertyuıopğü")
_BESIDE = {pair for row in _ROWS for one, two in pairwise(row) for pair in (one + two, two + one)}
_CONSONANTS = re.compile(
    r"[^aeiouyæøåöüıäéèêáíóúàâîôûаеёиоуыэюяіїєьъ]{9,}|^[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ]{5,}$"
)
_LAUGH = re.compile(r"(?=.*[hjх])[hjхaeioаеио]{4,}")
_AGAIN = re.compile(r"(.{1,4})\1{3,}")
_LONG = 5


def gives_contact(text: str) -> bool:
    """A link, mail address, handle, telephone number or street address; years and dates are none."""
    if any(sign.search(text) for sign in (_LINK, _MAIL, _HANDLE, _SERVICE, _ADDRESS)):
        return True
    return any(_is_phone(match[0]) for match in _NUMBER.finditer(text))


def mixes_scripts(text: str) -> bool:
    """True where one word has letters of two alphabets that look alike."""
    return any(len(_ALPHABETS & {_script(char) for char in word}) > 1 for word in re.findall(r"\w+", text))


def is_mash(text: str) -> bool:
    """Keys hit at random: half of the words or more, or nothing that is a word or a picture."""
    words = re.findall(r"[^\W\d_]+", text)
    if not words:
        return not any(unicodedata.category(char) in ("So", "Lo") for char in text)
    mashed = sum(len(word) for word in words if _is_mashed(bare(word.casefold())))
    return 2 * mashed >= sum(len(word) for word in words)


def _is_phone(number: str) -> bool:
    digits = sum(char.isdigit() for char in number)
    if _NO_PHONE.fullmatch(number.strip("() ")):
        return False
    return digits >= 9 or number[0] in "+(" or bool(re.fullmatch(r"\d{3}[ -]\d{2}[ -]?\d{2}", number))


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0] if char.isalpha() else ""


def _is_mashed(word: str) -> bool:
    if _LAUGH.fullmatch(word):
        return False
    if len(word) >= _LONG and max(map(word.count, word)) > 0.6 * len(word):
        return True
    if len(word) >= 8 and _AGAIN.search(word):
        return True
    pairs = [one + two for one, two in pairwise(word)]
    if len(word) >= _LONG and sum(pair in _BESIDE for pair in pairs) >= 0.75 * len(pairs):
        return True
    return bool(_CONSONANTS.search(word)) and _is_alphabetic(word)


def _is_alphabetic(word: str) -> bool:
    """In a script that writes its vowels."""
    return all(_script(char) in ("LATIN", "CYRILLIC") for char in word)
