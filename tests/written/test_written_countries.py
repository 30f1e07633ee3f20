"""Countries in the sentences of countries.tsv: a floor, so that no change of rules loses what was won."""

import pytest
from countrykit import count, sentences

LANGUAGES = 12
SENTENCES_MIN = 20
TRAPS_MIN = 1 / 3


def test_every_language_has_enough_sentences_and_traps() -> None:
    """Twelve languages with twenty sentences each, of which a third names no country."""
    rows = list(sentences())
    by_language = {one.language: [row for row in rows if row.language == one.language] for one in rows}
    assert len(by_language) == LANGUAGES
    for own in by_language.values():
        assert len(own) >= SENTENCES_MIN
        assert sum(not row.countries for row in own) >= len(own) * TRAPS_MIN


@pytest.mark.parametrize("half", ["first", "second"])
def test_countries_are_found_in_every_case(half: str) -> None:
    """Nine in ten are found in each language, and nearly all that is found is right."""
    counts = count(half)
    assert counts[""].precision >= 0.98
    assert all(one.recall >= 0.9 for one in counts.values())
