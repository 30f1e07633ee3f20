"""What headlines in German, Dutch, Swedish, Danish and Norwegian tell of: the end of a compound says it."""

import pytest
from conceptkit import cases, names_of

FOUND = {
    "de": """
fire factory | Großbrand in Papierfabrik: Feuerwehr im Einsatz
fire | Waldbrände bei Tarvos außer Kontrolle
strike train | Warnstreik bei der Bahn: Züge fallen aus
court verdict fraud | Landgericht verurteilt früheren Schatzmeister wegen Untreue
ship | Fähre läuft vor Norrfeld auf Grund
minister resign | Verkehrsministerin tritt nach Rücktrittsforderungen zurück: Rücktritt
knife police | Messerangriff am Markt: Polizei fasst Täter
""",
    "nl": """
fire factory | Grote brand verwoest papierfabriek in Valmond
strike train | Staking legt treinverkeer plat
quake death | Aardbeving eist twaalf doden in Tarvos
court verdict | Rechtbank spreekt oud-penningmeester vrij: vrijspraak
flood | Overstromingen na hevige regen
kill police | Politie onderzoekt moord in haven
""",
    "sv": """
fire factory | Storbrand i pappersfabrik i Valmo
strike train | Strejk stoppar tågen i dag
quake death | Jordbävning: tolv döda i Tarvos
court verdict | Tingsrätten fäller kassör: döms till fängelse
theft | Tre män greps efter rån mot guldsmed
shooting police | Skottlossning i Norrfält, polisen på plats
""",
    "da": """
fire factory | Storbrand hærger papirfabrik
strike train | Strejke stopper togene torsdag
quake death | Jordskælv: tolv dræbt og døde fundet
court verdict | Byretten: Kasserer idømt to års fængsel
prison | Indsatte flygtede fra fængsel
king wedding | Prinsessen og bryllup: Kongehuset bekræfter
""",
    "nb": """
fire factory | Storbrann i papirfabrikk i Valmo
strike train | Streik stanser togtrafikken
quake | Kraftig jordskjelv rammet Tarvos
court verdict | Tingretten: Kasserer dømt for underslag
slide | Leirskred tok hus i Norrfelt
ski win | Vant skirennet med ett sekund
""",
}
ALIKE = {
    "de": """
 | Hildebrand hatte einen Sonnenbrand und viel Auswahl
 | Der Fahrer aus Saarbrücken trug ein Halstuch
 | Hunderte Pfund Mehl im Handwerksnetz
 | Das Mitglied legte die Rücklage in den Trichter
""",
    "nl": """
 | Hij schonk een glas thee in de keuken
 | De politieke kleur van het gordijn
 | Onweerstaanbaar verwonderlijk, zei de buurvrouw
""",
    "sv": """
 | Han kom ifrån byn med en ask och en bild
 | Fredrik och Alfred åt på fredagen
 | Påverkan syns utifrån, menar grannen
""",
    "da": """
 | Frankrig og København ligger langt fra hinanden
 | En hvalp løb efter et skrig
 | Han gav en backup til naboen
""",
    "nb": """
 | Politikk og idretten diskuteres i utvalget
 | En kollega på college fikk tilskudd
 | Skilpadden spiste salat i semesteret
""",
}


@pytest.mark.parametrize(("language", "headline", "concepts"), cases(FOUND))
def test_germanic_headline_tells_its_concepts(language: str, headline: str, concepts: set[str]) -> None:
    """A compound tells what its end says; other words what they begin with."""
    assert concepts <= names_of(headline, language)


@pytest.mark.parametrize(("language", "sentence", "concepts"), cases(ALIKE))
def test_germanic_words_that_look_alike_tell_nothing(language: str, sentence: str, concepts: set[str]) -> None:
    """A word that begins or ends like another is not taken for it."""
    assert concepts == names_of(sentence, language)


def test_written_norwegian_is_one_list() -> None:
    """Both forms of Norwegian, and the language without its form, share their words."""
    assert {"fire"} == names_of("Brann", "nn-NO") == names_of("Brann", "no") == names_of("Brann", "nb")
