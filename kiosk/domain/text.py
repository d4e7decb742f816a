"""Words, sentences and graphemes of a text, as a reader counts them."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

_BETWEEN_WORDS = re.compile(r"[\s—/]+")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'»”’)\]]*(?=\s+[\"'«“‘(\[¿¡—–-]*\s*[^\W_])|$")
_LAST_WORD = re.compile(r"([^\s\"'«“‘(\[¿¡]+)\.[\"'»”’)\]]*$")
_ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "sra", "srta", "dña", "d", "no", "nos", "nº", "núm",
    "pág", "vol", "cf", "vs", "etc", "ca", "c", "approx", "gen", "col", "lt", "capt", "rev", "hon", "gov",
    "sen", "rep", "mt", "ft", "ee", "uu", "av", "avda", "ud", "uds", "gral", "mme", "mlle", "mm", "г", "ул",
    "им", "св", "т", "д", "п", "см", "kl", "nr", "mfl", "bl",
})  # fmt: skip
_ENDING_ABBREVIATIONS = frozenset({"etc", "mfl", "bl", "uu"})


def words(text: str) -> tuple[str, ...]:
    """The words of `text`: what stands between spaces, dashes or slashes and holds a letter or a digit."""
    return tuple(part for part in _BETWEEN_WORDS.split(text) if any(c.isalnum() for c in part))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text` in order, each an exact slice of it without the white space around it."""
    found: list[str] = []
    start = 0
    for end in _sentence_ends(text):
        sentence = text[start:end].strip()
        if sentence:
            found.append(sentence)
        start = end
    return tuple(found)


def _sentence_ends(text: str) -> Iterator[int]:
    for match in _SENTENCE_END.finditer(text):
        following = text[match.end() :].lstrip(" \t\n\r\"'«“‘([¿¡—–-")
        if following and (following[0].islower() or _is_abbreviated(text[: match.end()], following)):
            continue
        yield match.end()
    yield len(text)


def _is_abbreviated(before: str, following: str) -> bool:
    match = _LAST_WORD.search(before)
    if match is None:
        return False
    word = match.group(1).lower()
    if word in _ENDING_ABBREVIATIONS:
        return not following[0].isupper()
    is_initial = word.isalpha() and len(word) == 1
    return is_initial or word in _ABBREVIATIONS or bool(re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word))


def graphemes(text: str) -> tuple[str, ...]:
    """What a reader takes for single characters: extended grapheme clusters (Unicode annex 29).

    The rules are the standard's; its tables are stood in for by general categories and the ranges below,
    since the standard library has none of its own.
    """
    if text.isascii() and "\r" not in text:  # the same, told at once
        return tuple(text)
    found: list[str] = []
    start = 0
    for index in range(1, len(text)):
        if _breaks(text, start, index):
            found.append(text[start:index])
            start = index
    if text:
        found.append(text[start:])
    return tuple(found)


def grapheme_count(text: str) -> int:
    """How many graphemes `text` has; 0 for the empty text."""
    return len(graphemes(text))


def _breaks(text: str, start: int, index: int) -> bool:
    """Whether a grapheme that began at `start` ends before `index` (rules GB3 to GB13)."""
    before, after = _kind(text[index - 1]), _kind(text[index])
    if before == "CR" and after == "LF":
        return False
    if before in _CONTROLS or after in _CONTROLS:
        return True
    if after in _HANGUL_FOLLOWERS.get(before, ()) or after in ("Extend", "ZWJ", "Spacing"):
        return False
    if before == "Prepend":
        return False
    if before == "ZWJ" and after == "Picture":
        return not _ends_with_picture(text[start : index - 1])
    if before == after == "Flag":
        return (index - start) % 2 == 0
    return not (_CONSONANT.match(text, index) and _joins_conjunct(text[start:index]))


def _ends_with_picture(text: str) -> bool:
    stripped = len(text)
    while stripped and _kind(text[stripped - 1]) == "Extend":
        stripped -= 1
    return stripped > 0 and _kind(text[stripped - 1]) == "Picture"


def _joins_conjunct(text: str) -> bool:
    """Whether an Indic consonant, marks and a virama (rule GB9c) ask for the next consonant."""
    marks = len(text)
    linked = False
    while marks and _kind(text[marks - 1]) in ("Extend", "ZWJ"):
        linked = linked or text[marks - 1] in _VIRAMAS
        marks -= 1
    return linked and marks > 0 and bool(_CONSONANT.match(text, marks - 1))


# Indic_Conjunct_Break=Consonant of Unicode 15.1: six scripts of India.
_CONSONANT = re.compile(
    "[\u0915-\u0939\u0958-\u095f\u0978-\u097f\u0995-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09dc\u09dd\u09df\u09f0\u09f1"
    "\u0a95-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0af9\u0b15-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b5c\u0b5d"
    "\u0b5f\u0b71\u0c15-\u0c28\u0c2a-\u0c39\u0c58-\u0c5a\u0d15-\u0d3a]"
)
_VIRAMAS = frozenset("\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d")
_CONTROLS = frozenset({"CR", "LF", "Control"})
_HANGUL_FOLLOWERS = {
    "L": frozenset({"L", "V", "LV", "LVT"}),
    "LV": frozenset({"V", "T"}),
    "V": frozenset({"V", "T"}),
    "LVT": frozenset({"T"}),
    "T": frozenset({"T"}),
}
# Extended_Pictographic of Unicode 15.1 (emoji-data.txt), first and last of each range.
_PICTURES = (
    (0xA9, 0xA9), (0xAE, 0xAE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139),
    (0x2194, 0x2199), (0x21A9, 0x21AA), (0x231A, 0x231B), (0x2328, 0x2328), (0x2388, 0x2388),
    (0x23CF, 0x23CF), (0x23E9, 0x23F3), (0x23F8, 0x23FA), (0x24C2, 0x24C2), (0x25AA, 0x25AB),
    (0x25B6, 0x25B6), (0x25C0, 0x25C0), (0x25FB, 0x25FE), (0x2600, 0x2605), (0x2607, 0x2612),
    (0x2614, 0x2685), (0x2690, 0x2705), (0x2708, 0x2712), (0x2714, 0x2714), (0x2716, 0x2716),
    (0x271D, 0x271D), (0x2721, 0x2721), (0x2728, 0x2728), (0x2733, 0x2734), (0x2744, 0x2744),
    (0x2747, 0x2747), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757),
    (0x2763, 0x2767), (0x2795, 0x2797), (0x27A1, 0x27A1), (0x27B0, 0x27B0), (0x27BF, 0x27BF),
    (0x2934, 0x2935), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
    (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3297), (0x3299, 0x3299), (0x1F000, 0x1F0FF),
    (0x1F10D, 0x1F10F), (0x1F12F, 0x1F12F), (0x1F16C, 0x1F171), (0x1F17E, 0x1F17F), (0x1F18E, 0x1F18E),
    (0x1F191, 0x1F19A), (0x1F1AD, 0x1F1E5), (0x1F201, 0x1F20F), (0x1F21A, 0x1F21A), (0x1F22F, 0x1F22F),
    (0x1F232, 0x1F23A), (0x1F23C, 0x1F23F), (0x1F249, 0x1F3FA), (0x1F400, 0x1F53D), (0x1F546, 0x1F64F),
    (0x1F680, 0x1F6FF), (0x1F774, 0x1F77F), (0x1F7D5, 0x1F7FF), (0x1F80C, 0x1F80F), (0x1F848, 0x1F84F),
    (0x1F85A, 0x1F85F), (0x1F888, 0x1F88F), (0x1F8AE, 0x1F8FF), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945),
    (0x1F947, 0x1FAFF), (0x1FC00, 0x1FFFD),
)  # fmt: skip
_PICTURE_STARTS = [first for first, _ in _PICTURES]


def _kind(char: str) -> str:
    """The grapheme cluster break class of `char`; "" is any other."""
    code = ord(char)
    if char in _SINGLE_KINDS:
        return _SINGLE_KINDS[char]
    if 0x20 <= code < 0x7F:
        return ""
    if 0x1100 <= code <= 0x11FF or 0xA960 <= code <= 0xA97C or 0xAC00 <= code <= 0xD7FB:
        return _hangul_kind(code)
    if 0x1F1E6 <= code <= 0x1F1FF:
        return "Flag"
    if 0x1F3FB <= code <= 0x1F3FF or 0xFF9E <= code <= 0xFF9F or 0xE0020 <= code <= 0xE007F:
        return "Extend"
    position = bisect_right(_PICTURE_STARTS, code) - 1
    if position >= 0 and code <= _PICTURES[position][1]:
        return "Picture"
    return _CATEGORY_KINDS.get(unicodedata.category(char), "")


_SINGLE_KINDS = {
    "\r": "CR", "\n": "LF", "\u200c": "Extend", "\u200d": "ZWJ", "\u0e33": "Spacing", "\u0eb3": "Spacing",
    **{chr(code): "Extend" for code in (
        0x9BE, 0x9D7, 0xB3E, 0xB57, 0xBBE, 0xBD7, 0xCC2, 0xCD5, 0xCD6, 0xD3E, 0xD57, 0xDCF, 0xDDF, 0x1B35,
        0x302E, 0x302F, 0x1133E, 0x11357, 0x114B0, 0x114BD, 0x115AF, 0x11930, 0x1D165,
        *range(0x1D16E, 0x1D173),
    )},
    **{chr(code): "" for code in (
        0x102B, 0x102C, 0x1038, *range(0x1062, 0x1065), *range(0x1067, 0x106E), 0x1083,
        *range(0x1087, 0x108D), 0x108F, *range(0x109A, 0x109D), 0x1A61, 0x1A63, 0x1A64, 0xAA7B, 0xAA7D,
        0x11720, 0x11721,
    )},
    **{chr(code): "Prepend" for code in (
        *range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0xD4E, 0x110BD, 0x110CD, 0x111C2, 0x111C3,
        0x1193F, 0x11941, 0x11A3A, *range(0x11A84, 0x11A8A), 0x11D46,
    )},
}  # fmt: skip
_CATEGORY_KINDS = {
    "Mn": "Extend", "Me": "Extend", "Mc": "Spacing",
    "Cc": "Control", "Cf": "Control", "Zl": "Control", "Zp": "Control", "Cs": "Control",
}  # fmt: skip


def _hangul_kind(code: int) -> str:
    if 0xAC00 <= code <= 0xD7A3:
        return "LV" if (code - 0xAC00) % 28 == 0 else "LVT"
    if 0x1100 <= code <= 0x115F or 0xA960 <= code <= 0xA97C:
        return "L"
    if 0x1160 <= code <= 0x11A7 or 0xD7B0 <= code <= 0xD7C6:
        return "V"
    if 0x11A8 <= code <= 0x11FF or 0xD7CB <= code <= 0xD7FB:
        return "T"
    return ""
