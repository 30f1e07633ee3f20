"""Which phrases a text holds: the same as looking for each of them in it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from agents.match.phrases import Phrases
from agents.match.text import joined, pattern

PIECES = (
    "rate",
    "Rate",
    "deposit",
    "rates",
    "-",
    " ",
    "  ",
    ".",
    "\n\n",
    "한국",
    "이",
    "日",
    "本",
    "ไทย",
    "é",
    "1",
    "\0",
)
pieces = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
phrases = st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join), max_size=12)


@settings(max_examples=400, deadline=None)
@given(pieces, pieces, phrases)
def test_finds_what_looking_for_each_finds(headline: str, body: str, asked: list[str]) -> None:
    """Overlapping ones too, never over a paragraph's end, in any script."""
    patterns = set(filter(None, map(pattern, asked)))
    text = joined(headline, body)

    assert {one for one in patterns if one in text} == Phrases(patterns).found(text)
