import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.moderation_likeness import alike, gist, group


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Great!", "great"),
        ("We loved the garden.", "WE LOVED THE GARDEN!!!"),
        ("Greetings from Utrecht, class 4b", "greetings from Utrecht class 4c"),
        ("Спасибо за музей", "спасибо за музей!!"),
        ("El jardín es precioso", "el jardin es   precioso 🌵"),
    ],
)
def test_nearly_the_same_is_alike(one: str, two: str) -> None:
    assert alike(gist(one), gist(two))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Nice place", "Nice palace"),
        ("We loved the garden", "We hated the garden path and the walls"),
        ("Ana was here in June with Luis", "Pedro came alone to see the study"),
        ("", ""),
        ("❤", "🌵"),
    ],
)
def test_what_says_something_else_is_not(one: str, two: str) -> None:
    assert not alike(gist(one), gist(two))


def test_likes_are_grouped_in_the_order_they_came() -> None:
    texts = [
        "Hello from Oslo, great!",
        "Wonderful garden",
        "hello from oslo great",
        "WONDERFUL GARDEN!",
        "Bye",
    ]
    assert group(texts) == [[0, 2], [1, 3], [4]]


@given(
    st.lists(
        st.sampled_from(["aaa bbb ccc ddd", "aaa bbb ccc dde", "xyz", "", "❤", "a longer one altogether"]),
        max_size=9,
    )
)
def test_every_text_is_in_one_group_and_joins_its_double(texts: list[str]) -> None:
    groups = group(texts)
    assert sorted(position for members in groups for position in members) == list(range(len(texts)))
    assert [members[0] for members in groups] == sorted(members[0] for members in groups)
