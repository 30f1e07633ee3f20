"""Countries in the sentences of countries.tsv: enough of them in each language to count by."""

from countrykit import sentences

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
