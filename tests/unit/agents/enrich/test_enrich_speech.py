"""Words of a language as a pattern."""

import re
from dataclasses import asdict

import pytest

from agents.enrich.speech.languages import SPEECHES
from agents.enrich.speech.words import any_of, articled, he_said, said_after_quote, words_of
from agents.enrich.text import Text

LINES = "said|says|say\nsaid to|told|a+b|l'a dit|a dit"


@pytest.mark.parametrize("word", words_of(LINES))
def test_each_phrase_is_matched_whole(word: str) -> None:
    """A phrase that begins another one, or holds a sign of patterns, is matched as it stands."""
    assert re.fullmatch(any_of(LINES), word)


@pytest.mark.parametrize("word", ["sai", "sayss", "tol", "aab", "", "dit"])
def test_nothing_else_is_matched(word: str) -> None:
    """No part of a phrase, and nothing between two that begin alike."""
    assert not re.fullmatch(any_of(LINES), word)


def test_the_longest_phrase_is_taken() -> None:
    """Of two phrases that begin alike the longer one is taken where both stand there."""
    found = re.match(any_of(LINES), "said to her")

    assert found
    assert found[0] == "said to"


def test_no_phrases_match_nothing() -> None:
    """A language that has no such words has a pattern that never matches."""
    assert re.search(any_of(""), "said") is None


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (he_said("sagte|meint", "er|sie"), "Das sei so, sagte sie.", "sagte sie"),
        (he_said("sagte|meint", "er|sie"), "Das sagte erst der Rat.", ""),
        (said_after_quote("dijo|dice"), '"No hay peligro", dijo.', "dijo"),
        (said_after_quote("dijo|dice"), '"No hay peligro", dijo Renda.', ""),
        (articled("El |La ", of="del |de ", capital="[A-Z]"), "dijo a La Voz de Orrisport", "La Voz de Orrisport"),
        (articled("El |La ", of="del |de ", capital="[A-Z]"), "La Voz de Orrisport dijo", ""),
    ],
)
def test_shapes_that_languages_share(pattern: str, text: str, expected: str) -> None:
    """Each takes what it is for and leaves what only looks like it."""
    found = re.search(pattern, text)

    assert expected == (found[0] if found else "")


@pytest.mark.parametrize("language", SPEECHES)
def test_two_letters_to_choose_from_are_one_letter(language: str) -> None:
    """A capital and a small letter in brackets are of one letter, so that a word is found in both cases."""
    fields = [text for text in asdict(SPEECHES[language]).values() if isinstance(text, str)]
    pairs = [pair for text in fields for pair in re.findall(r"\[(\w\w)\]", text)]

    assert [] == [pair for pair in pairs if pair[0].isupper() and pair[1].islower() and pair[0].lower() != pair[1]]


@pytest.mark.parametrize(
    ("stated", "known"), [("no", "nb"), ("no-no", "nb-no"), ("iw", "he"), ("in", "id"), ("de-at", "de-at"), ("", "")]
)
def test_a_text_is_read_by_one_code_of_its_language(stated: str, known: str) -> None:
    """Other codes of a language, old ones among them, have the same words and names."""
    assert known == Text.of("", "", "", stated).language
