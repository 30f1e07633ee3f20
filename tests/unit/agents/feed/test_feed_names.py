"""Bylines to names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.feed.names import names_of


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Mira Holt", ("Mira Holt",)),
        ("By Mira Holt and Jonas Vell", ("Mira Holt", "Jonas Vell")),
        ("Written by: Mira Holt, Jonas Vell & Ada Moss", ("Mira Holt", "Jonas Vell", "Ada Moss")),
        ("Mira Holt; Jonas Vell | Ada Moss", ("Mira Holt", "Jonas Vell", "Ada Moss")),
        ("mira@harbour-courier.example (Mira Holt)", ("Mira Holt",)),
        ("Mira Holt <mira@harbour-courier.example>", ("Mira Holt",)),
        ("mira@harbour-courier.example", ()),
        ("Von Lea Brandt und Timo Kern", ("Lea Brandt", "Timo Kern")),
        ("Holt, Mira", ("Holt, Mira",)),
        ("Mira Holt, Ph.D., Jonas Vell", ("Mira Holt, Ph.D.", "Jonas Vell")),
        ("Arts and Culture desk", ("Arts and Culture desk",)),
        ("Byron Holt", ("Byron Holt",)),
        ("Mira Holt and mira holt", ("Mira Holt",)),
        ("<a href='/mira'>Mira Holt</a>", ("Mira Holt",)),
        ("Anders Brandt", ("Anders Brandt",)),
        (" , - ", ()),
    ],
)
def test_byline_gives_its_names(byline: str, expected: tuple[str, ...]) -> None:
    """Each person once, in order, without "By" and addresses; one body stays one."""
    assert expected == names_of(byline)


@given(st.text(max_size=200))
def test_any_text_gives_clean_names(byline: str) -> None:
    """No name is empty, and each holds a letter."""
    assert all(any(char.isalpha() for char in name) and name == name.strip() for name in names_of(byline))
