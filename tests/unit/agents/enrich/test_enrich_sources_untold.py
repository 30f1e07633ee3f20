"""Who is no source although a verb of saying stands near: whoever is asked, one of many, half a name."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


def cited(body: str, language: str) -> list[str]:
    """The names of those whom an article cites."""
    text = Text.of("", "", body, language)
    return [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY)]


@pytest.mark.parametrize("trade", ["Ärztin", "Juristin"])
def test_a_second_trade_is_no_part_of_a_german_name(trade: str) -> None:
    """A noun that "und" joins to an office looks like a first name, but two names follow it."""
    assert ["Jana Holm"] == cited(f"„Nein“, sagt die Ministerin und {trade} Jana Holm.", "de")
    assert ["Jana Holm"] == cited("„Nein“, sagt die Ministerin Jana Holm.", "de")


def test_who_puts_off_says_nothing() -> None:
    """To put off, on or in is to act; to put something at a number is to say so."""
    assert [] == cited("Orris council puts off the vote on the quay.", "en")
    assert ["Orris council"] == cited("Orris council puts the cost of the quay at £4m.", "en")


def test_one_of_a_body_does_not_name_it() -> None:
    """A body's full name is one that the text has for the body, not for somebody who belongs to it."""
    said = "La policía ha confirmado el robo."
    assert ["policía"] == cited(f"{said} Un policía nacional fue detenido.", "es")
    assert ["policía nacional"] == cited(f"{said} La policía nacional busca a otro.", "es")


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("it", "Il sindaco Aldo Berri chiede alla Regione di sospendere le multe.", ["Aldo Berri"]),
        ("it", "La Regione di Orris ha replicato che non può.", ["Regione di Orris"]),
        ("fr", "Le maire Jean Morel demande à la préfecture de fermer la route.", ["Jean Morel"]),
        ("es", "El alcalde Luis Rey dijo a la policía que no.", ["Luis Rey"]),
        ("pt", "O prefeito Rui Melo pediu à polícia que espere.", ["Rui Melo"]),
    ],
)
def test_who_is_asked_or_told_is_no_source(language: str, body: str, names: list[str]) -> None:
    """A body behind "to" is told something, and what it is asked to do is no part of its name."""
    assert names == cited(body, language)
