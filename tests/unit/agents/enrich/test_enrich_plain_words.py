"""Outlets whose names are plain words, people's names or others' initials are cited only where they are meant."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.plain_words import _PLAIN
from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text
from agents.enrich.words import fold
from agents.outlets import OUTLETS


def cited(language: str, body: str) -> list[str]:
    """The names of outlets and agencies that a text cites."""
    text = Text.of("", "", body, language)
    return [one.name for one in sources_cited(text, EMPTY.mentions(text), EMPTY) if one.kind != "official"]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("hi", "नई नीति में भाषा के अनुसार स्कूल चुने जाएंगे।"),
        ("hi", "भाषा ने बताया कि वह कहाँ से आई थी।"),
        ("de", "Mehr sagte er nicht. Mehr berichtet er morgen."),
        ("de", "Insider berichten von Streit im Vorstand."),
        ("de", "Der Standard empfiehlt längere Schlüssel."),
        ("de", "Die Welt spricht von einer Krise. Die Zeit sagt es uns."),
        ("de", "Das Bild bestätigt den Verdacht."),
        ("de", "Der Stern sagte den Hirten den Weg. So sagte Stern, der Anwalt."),
        ("de", "Frau Stern sagte, es sei spät. Herr Spiegel sagte nichts."),
        ("en", "The Australian said she would retire. The Australian told reporters it was over."),
        ("en", "The Sun puts out more light than ever. The Atlantic claimed two lives."),
        ("en", "Time tells. Time revealed the cracks. Focus puts pressure on them. Variety says it all."),
        ("en", "The observer said the vote was fair. The independent said it was not. The guardian told the court."),
        ("en", "Dawn said she was tired. “It was late,” said Petra. Hina told the court so."),
        ("en", "Stern said he would appeal. Spiegel said so too. Kan said he would resign."),
        ("en", "Michael Bloomberg said he would run. Bloomberg added that it was late."),
        ("en", "The AA said drivers should stay at home. The NRC said the reactor was safe."),
        ("en", "AAP said its candidate won in Delhi. The PAP said it would win. The APA said therapists were scarce."),
        ("es", "El mundo pide paz. La nación exige respuestas."),
        ("fr", "Le monde dit non."),
        ("it", "La stampa dice che no."),
        ("tr", "Kan söyledi."),
    ],
)
def test_a_plain_word_cites_nobody(language: str, body: str) -> None:
    """Whatever verb follows it."""
    assert [] == cited(language, body)


@pytest.mark.parametrize(
    ("language", "body", "name"),
    [
        ("hi", "पीटीआई-भाषा के अनुसार बस पलट गई।", "पीटीआई"),
        ("de", "Laut Focus stimmt das.", "Focus"),
        ("de", "Das sagte sie dem Stern.", "Stern"),
        ("de", "Wie Bild berichtet, ist es so.", "Bild"),
        ("de", "Das berichtet die „Bild“.", "Bild"),
        ("de", "Die Welt berichtet über den Streit.", "Die Welt"),
        ("de", "Die Fähren fuhren nicht. (APA)", "APA"),
        ("en", "The Australian reported on the deal.", "The Australian"),
        ("en", "“It is over,” she told The Australian.", "The Australian"),
        ("en", "According to The Sun, it is over.", "The Sun"),
        ("en", "The Atlantic first reported the message.", "The Atlantic"),
        ("en", "Time magazine said so.", "Time"),
        ("en", "The floods came at night, Dawn said. Karachi lay dark.", "Dawn"),
        ("en", "Ships may pass, Petra said. Jordan had closed its port.", "Petra"),
        ("en", "Bloomberg reported that the firm was sold.", "Bloomberg"),
        ("en", "The strait is open, Fars reported. Iran said nothing.", "Fars"),
        ("en", "MELBOURNE (AAP) - Two ferries ran aground.", "AAP"),
        ("en", "Thousands marched, AA said. Ankara did not comment.", "Anadolu Agency"),
        ("en", "The Guardian told its readers so. The Independent said it too.", "The Independent"),
        ("tr", "AA muhabirine konuşan kaptan, liman açık dedi.", "Anadolu Agency"),
        ("pl", "Jak podaje PAP, port zamknięto.", "PAP"),
    ],
)
def test_an_outlet_is_known_by_what_it_does_and_where_it_is(language: str, body: str, name: str) -> None:
    """It reports, is told something, stands in quotation marks or a credit; or the text names its country."""
    assert name in cited(language, body)


def test_each_rule_is_about_a_listed_name() -> None:
    """A name that left the list leaves no rule behind."""
    listed = {fold(one) for name, _, more in OUTLETS for one in (name, *more)}

    assert set() == _PLAIN.keys() - listed


def test_what_is_no_outlet_may_still_name_a_country() -> None:
    """Somebody of a country is one, though an outlet has the same name; the outlet itself is not about it."""
    named = EMPTY.mentions(Text.of("", "", "She won again. The Australian said it was close.", "en"))
    assert ["Australia"] == [one.entry.name for one in named]

    named = EMPTY.mentions(Text.of("", "", "The Australian reported that she won.", "en"))
    assert ["The Australian"] == [one.entry.name for one in named]
