import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.guestbook import Draft, Refusal
from kiosk.domain.guestbook_text import clean, is_visible, message_refusal, refusal, tidy

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
_nasty = st.text(
    st.characters()
    | st.sampled_from("\u200d\u200c\u202e\u2066\ufeff\u3164\ufe0f\u0301 \n\r\t\x00\x85\U0001f3f4\U000e0067"),
    max_size=60,
)


@pytest.mark.parametrize(
    "text",
    [
        "Gracias por el jardín, ¡qué cactus!",
        "Спасибо, ёж и чай",
        "Teşekkürler, İstanbul'dan Işıl",
        "Blåbærsyltetøy på Hønefoss",
        "مرحبا بكم 123 من القاهرة",
        "שלום לכם",
        "می\u200cخواهم",
        "क्ष त्र ज्ञ",
        "한국에서 왔어요",
        "ありがとう、また来ます。",
        f"{FAMILY} \U0001f1f2\U0001f1fd {SCOTLAND} ❤\ufe0f 👍🏽 1\ufe0f\u20e3",
        "a line\n\n\nand another",
        "e = mc², 100 % <b>not bold</b> & 'quotes' \\ [link](x)",
    ],
)
def test_honest_words_of_any_script_stay_as_they_are_and_are_taken(text: str) -> None:
    assert clean(text) == text
    assert refusal(Draft("t", "en", text)) is None


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\u202eb\u202dc\u2066d\u2069e", "abcde"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("a\u200bb\ufeffc\u00add\u2060e", "abcde"),
        ("\u3164\u115f\uffa0\u2800x", "x"),
        ("one\r\ntwo\rthree\u2028four\u0085five", "one\ntwo\nthree\nfour\nfive"),
        ("a\tb", "a b"),
        ("  edges \n next  \n\n", "edges\n next"),
        ("e\u0301", "é"),
        ("x\U000e0067\U000e007f", "x"),
        ("\ud800lone\udfff", "lone"),
        ("\ue000private\U000fffff", "private"),
        ("\u200djoiner first", "joiner first"),
        ("a\U000e0080\U000e0fffb", "ab"),
    ],
)
def test_what_cannot_be_seen_is_dropped(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_an_emoji_newer_than_python_is_a_message() -> None:
    assert is_visible("\U0001fae9")


def test_a_name_stays_in_one_line() -> None:
    assert tidy(Draft("t", "en", "hello", "Ana\nMaría\r\n")).name == "Ana María"


@given(_nasty)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert clean(clean(text, lines=False), lines=False) == clean(text, lines=False)


@given(_nasty)
def test_what_is_kept_is_composed_and_has_no_control_or_override(text: str) -> None:
    kept = clean(text)
    assert unicodedata.is_normalized("NFC", kept)
    assert not any(unicodedata.category(char) in ("Cs", "Co") for char in kept)
    assert not any(unicodedata.category(char) == "Cc" and char != "\n" for char in kept)
    assert not set(kept) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    kept.encode()


@given(
    st.text(st.characters(categories=["L", "N"], exclude_characters="\u3164\u115f\u1160\uffa0"), max_size=60)
)
def test_no_letter_and_no_digit_is_ever_dropped(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\u200b\u200b\u200b", "\u3164", "\u0301\u0302", "\u2800\u00a0\u3000"]
)
def test_a_message_of_invisibles_is_empty(text: str) -> None:
    assert not is_visible(text)
    assert refusal(tidy(Draft("t", "en", text))) is Refusal.EMPTY


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("ab", Refusal.TOO_SHORT),
        ("abc", None),
        ("क्षि" * 500, None),
        ("क्षि" * 501, Refusal.TOO_LONG),
        ((FAMILY + "a") * 250, None),
        ("x" * 1_000_000, Refusal.TOO_LONG),
        ("e" + "\u0301" * 1_000_000, Refusal.TOO_LONG),
        ("\n".join(["twelve", "lines"] * 6), None),
        ("\n".join("x" * 13), Refusal.TOO_MANY_LINES),
        ("one\n\n\ntwo", None),
        ("one\n\n\n\ntwo", Refusal.TOO_MANY_LINES),
        ("q\u0301\u0302\u0303\u0304 zalgo", None),
        ("q\u0301\u0302\u0303\u0304\u0305 zalgo", Refusal.TOO_MANY_MARKS),
        ("so nice " + "🌵" * 10, None),
        ("so nice " + "🌵" * 11, Refusal.TOO_MANY_EMOJI),
        ("so nice " + "🌵 " * 11, Refusal.TOO_MANY_EMOJI),
        ("so nice " + FAMILY * 10, None),
        ("so nice " + "\U0001f1f2\U0001f1fd" * 11, Refusal.TOO_MANY_EMOJI),
        ("1234567890123", None),
        ("+++++++++++++", None),
    ],
)
def test_the_limits_of_a_message(message: str, reason: Refusal | None) -> None:
    assert message_refusal(message) is reason


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", None),
        ("N" * 40, None),
        ("N" * 41, Refusal.NAME_TOO_LONG),
        ("N" * 1000000, Refusal.NAME_TOO_LONG),
        ("🌵" * 11, Refusal.TOO_MANY_EMOJI),
    ],
)
def test_the_limits_of_a_name(name: str, reason: Refusal | None) -> None:
    assert refusal(tidy(Draft("t", "en", "hello", name))) is reason
