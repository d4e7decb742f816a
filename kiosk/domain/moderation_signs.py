"""Signs that staff should look at an entry: ways to reach someone, mixed scripts, keyboard mash."""

import re
import unicodedata
from itertools import pairwise

from kiosk.domain.moderation_fold import bare

_SPELT_DOT = re.compile(
    r"\s?[(\[{]\s?(?:\.|dot|punto|point|nokta|punktum|точка)\s?[)\]}]\s?"
    r"|\s+(?:\.|dot|punto|point|nokta|punktum|точка)\s+(?=(?:com|org|net|ru|es|fr|tr|no|mx)\b)",
    re.IGNORECASE,
)
_SPELT_AT = re.compile(
    r"\s?[(\[{]\s?(?:@|at|arroba|собака|arobase|et|krøllalfa)\s?[)\]}]\s?|\s+(?:at|arroba|arobase|собака)\s+(?=[\w-]+\.\w)",
    re.IGNORECASE,
)
_ISBN = re.compile(r"\bISBN[\s:]*[\dXx -]+")
_LINK = re.compile(
    r"\bh(?:tt|xx)ps?:|\bwww\.|\b[\w-]{2,}\.(?-i:com|COM|org|net|info|biz|io|me|ru|рф|su|ua|es|mx|fr|tr|no|de|uk|us|eu|ly|gg|tv|"
    r"app|link|xyz|shop|site|online|club|dev|ai)\b|\bt\.me\b|\bdot\s?com\b|\bpunto\s?com\b|\bточка\s?ру\b",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]{3,}")
_HANDLE = re.compile(r"(?:^|[\s(:/])@\w[\w.]{2,}|\b\w{3,}#\d{4}\b")
_NET = (
    r"(?:whats?app|insta(?:gram)?|ig|snap(?:chat)?|tik\s?tok|facebook|fb|wechat|viber|discord|skype|vk"
    r"|ватсап|вотсап|инста|вк|тг|телега)"
)
_ODD = r"(?=[\w.]*[\d_.])(?=[\w.]*[^\W\d_])\w[\w.]{2,}\w"  # a name as only a service has it
_SERVICE = re.compile(
    rf"\b{_NET}\w*\s?[:@+=]\s?\w|\b(?:{_NET}|telegram|телеграм)\w*[:\s]+(?:\w+[:\s]+){{0,2}}{_ODD}(?!\w)"
    rf"|(?<!\S){_ODD}\s+(?:on|en|sur|на|på|in)\s+(?:{_NET}|telegram)\b",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:tlf|tel|telf|mob|mobil|móvil|phone|call|ring|text|sms|тел|номер|звони|whats?app|llama|llámame|ara)\w{0,4}[.:\s]+"
    r"(?:\w+\s+)?\+?\d(?:[\s().\-/]{0,2}\d){6,}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d.,])[+(]?\d(?:[\s().\-/]{0,2}\d){6,}")
_DATES = re.compile(
    r"(?=.*(?:1\d|20)\d\d)(?:(?:(?:1\d|20)\d\d|\d{1,2})[\s./-]{1,3})*(?:(?:1\d|20)\d\d|\d{1,2})"
)
_NO_PHONE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})* 000")
_SHORT_PHONE = re.compile(r"\d{3}[ -]\d{2}[ -]?\d{2}|\d{3} \d{2} \d{3}|[4-9]\d{7}")
_NO_YEAR = r"(?!(?:1[5-9]|20)\d\d\b)"
_NAME = (
    r"(?:(?!(?:the|a|an|and|in|on|of|at|to|from|was|en|con|hay|y|desde|hasta|había|vi|vimos|в|и|с|на|была|были)\b)[\w-]+"
    r"[\s,.]+)"
)
_ADDRESS = re.compile(
    rf"\b{_NO_YEAR}\d{{1,5}}\w?,?\s+{_NAME}{{1,3}}(?:street|st\.|avenue|ave\.?|road|rd\.?|lane|drive|blvd|boulevard)\b"
    rf"|\b(?:calle|avenida|avda?\.?|c/)\s+{_NAME}{{1,4}}(?:n[.º°]*\s*)?{_NO_YEAR}\d+"
    rf"|\b(?:ул\.|улица|просп\.|проспект|переулок|пер\.)\s*{_NAME}{{1,4}}(?:д(?:ом|\.)?\s*)?{_NO_YEAR}\d+"
    rf"|\b{_NO_YEAR}\d{{1,4}},?\s+(?:bis\s+)?(?:rue|avenue|boulevard|bd|chemin|impasse)\s+\w+"
    r"|\b(?:mah(?:allesi|\.)|cad(?:desi|\.)|sok(?:ak|ağı|\.)|bulvarı).{0,30}\bno\s*[:.]?\s*\d+"
    rf"|\b(?!på)\w+\s?(?:gata|gaten|gate|veien|vegen|vei)\s+{_NO_YEAR}\d+",
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
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_LONG = 5
_SHORT_FOR = 6


def gives_contact(text: str) -> bool:
    """A link, mail address, handle, telephone number or street address; years and dates are none."""
    text = _SPELT_AT.sub("@", _SPELT_DOT.sub(".", _ISBN.sub(" ", text)))
    if any(sign.search(text) for sign in (_LINK, _MAIL, _HANDLE, _SERVICE, _CALL, _ADDRESS)):
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
    mashed = sum(len(word) for word in words if not _is_short_for(word) and _is_mashed(bare(word.casefold())))
    return 2 * mashed >= sum(len(word) for word in words)


def _is_phone(number: str) -> bool:
    digits = sum(char.isdigit() for char in number)
    if any(sign.fullmatch(number.strip("() ")) for sign in (_NO_PHONE, _DATES)):
        return False
    return digits >= 9 or number[0] in "+(" or bool(_SHORT_PHONE.fullmatch(number))


def _is_short_for(word: str) -> bool:
    """`РСФСР`, unless its keys lie side by side."""
    return word.isupper() and len(word) <= _SHORT_FOR and (word[:2].casefold() not in _BESIDE)


def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0] if char.isalpha() else ""


def _is_mashed(word: str) -> bool:
    if _LAUGH.fullmatch(word):
        return False
    if len(set(word)) == 1:
        return len(word) >= _LONG
    word = _DRAWN_OUT.sub(r"\1", word)  # "sooooo" is a word
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
