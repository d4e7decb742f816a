"""Words, sentences and graphemes are counted as a reader counts them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from kiosk.domain.text import grapheme_count, graphemes, sentences, words

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
PIECES = st.sampled_from(
    [
        *"aéЯ1 .א中",
        "\r",
        "\n",
        "\u0301",
        "\u0308",
        "\ufe0f",
        "\u20e3",
        "\u200d",
        "\u00ad",
        "\U0001f44d",
        "\U0001f3fd",
        "\u2764",
        FAMILY,
        "\U0001f3f4\U000e0067\U000e007f",
        "\u1112",
        "\u1161",
        "\u11ab",
        "한",
        "하",
    ]
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("The tanker Ruth reached Tampico.", 5),
        ("the counter-trial’s 10-17 April", 4),
        ("Coyoacán—then a village—and Mexico / City", 7),
        ("— … ¿?", 0),
        ("2,000 pages, nº 7", 4),
        ("un cafe\u0301 noir", 3),
        ("Льва Троцкого\nубили", 3),
    ],
)
def test_a_word_is_what_holds_a_letter_or_a_digit(text: str, count: int) -> None:
    assert len(words(text)) == count


@pytest.mark.parametrize(
    "parts",
    [
        ["One sentence."],
        ["One.", "Two!", "Three?", "Four…", "Five"],
        ["He asked: “Who?”", "Nobody knew."],
        ["¿Quién era?", "¡Nadie!", "Después calló."],
        ["Mr. Dewey came with Dr. E. Ross.", "He sat."],
        ["Peter B. Kaufman wrote in 2010 about the U.S. tour.", "It was read."],
        ["Sr. Rivera viajó a EE. UU. con ella.", "Volvió."],
        ["It ended in 1940.", "Then the house was quiet."],
        ["He lived, worked etc. in one room."],
        ["He wrote of walls, cactus, rabbits, etc.", "Then he slept."],
        ["Den 10. april kom de.", "Så gikk de."],
        ["(He left.)", "«Она ушла.»", "Всё."],
        ["The price was 3.50 pesos."],
        ["It was over...", "Or was it?"],
    ],
)
def test_sentences_are_told_apart(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == tuple(parts)


def test_a_sentence_may_go_on_in_the_next_line() -> None:
    assert sentences("One goes\non. Two\ndoes too.\n") == ("One goes\non.", "Two\ndoes too.")


@settings(deadline=None)
@given(st.text())
def test_sentences_are_slices_that_lose_no_word(text: str) -> None:
    found = sentences(text)
    position = 0
    for sentence in found:
        position = text.index(sentence, position) + len(sentence)
    assert "".join("".join(found).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("abc", 3),
        ("e\u0301", 1),
        ("\r\n", 1),
        ("\n\r", 2),
        (FAMILY, 1),
        ("\U0001f44d\U0001f3fd", 1),
        ("\U0001f1f2\U0001f1fd\U0001f1f3\U0001f1f4", 2),
        ("\U0001f1f2\U0001f1fd\U0001f1f3", 2),
        ("\U0001f44d\U0001f1f2\U0001f1fd", 2),  # where Qt, which the test below leans on, is wrong
        ("1\ufe0f\u20e3", 1),
        ("한국어", 3),
        ("\u1112\u1161\u11ab", 1),
        ("\u0915\u094d\u0937", 1),
        ("\u0915\u094d\ud55c", 2),
        ("\u0915\u093f", 1),
        ("\u0e01\u0e33", 1),
        ("\u0600\u0661", 1),
        ("a\u200d\U0001f600", 2),
        ("\U0001f44d\u200d\u200d\U0001f44d", 2),
        ("שלום", 4),
    ],
)
def test_known_texts_have_the_graphemes_of_the_standard(text: str, count: int) -> None:
    assert grapheme_count(text) == count


@settings(deadline=None)
@given(st.text(max_size=40))
def test_graphemes_put_together_are_the_text(text: str) -> None:
    assert "".join(graphemes(text)) == text


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_graphemes_agree_with_qt(text: str) -> None:
    assert grapheme_count(text) == _count_by_qt(text)


def _count_by_qt(text: str) -> int:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    count = 0
    while finder.toNextBoundary() >= 0:
        count += 1
    return count
