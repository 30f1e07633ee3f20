"""Who speaks in a roundabout way: through an office of theirs, in an apposition, behind a colon, by a pronoun."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


def cited(body: str, language: str) -> list[str]:
    """The names of those whom an article cites."""
    text = Text.of("", "", body, language)
    return [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY)]


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("en", "The Orris Commission's emergency response centre said it sent pumps.", ["Orris Commission"]),
        ("en", "The Orris Commission's boats sank.", []),
        ("en", "A local paper, the Orris Gazette, published both letters.", ["Orris Gazette"]),
        ("en", "A local paper, the Orris Gazette, closed.", []),
        ("de", "Verletzt wurde niemand, wie ein Polizeisprecher mitteilte.", ["Polizei"]),
        ("de", "Das Tor war zu, sagte eine ORB-Sprecherin.", ["ORB"]),
        ("de", "Polizeisprecher Jan Vahl sagte nichts.", ["Jan Vahl"]),
        ("de", "Eine Sprecherin des Innenministeriums sagte, das stimme.", ["Innenministeriums"]),
        (
            "en",
            "An Orris Department for Quays spokesperson declined to meet but said boats would sail.",
            ["Orris Department for Quays"],
        ),
        ("nl", "De brug blijft dicht, laat Rijkswaterstaat weten.", ["Rijkswaterstaat"]),
        ("fr", "Du côté de la préfecture maritime, on rappelle que le centre veille.", ["préfecture maritime"]),
        ("fr", "Devant la préfecture, on a dansé.", []),
        ("es", "Es un error, en palabras de su portavoz, Luis Vera.", ["Luis Vera"]),
        ("de", "Im Küstenministerium heißt es dazu, das sei überholt.", ["Küstenministerium"]),
        ("de", "Aus der Staatsanwaltschaft Orris hieß es, man prüfe das.", ["Staatsanwaltschaft Orris"]),
        ("fr", "Il a fait bondir la sénatrice du canton, Rosa Berri : « Non », a-t-elle répliqué.", ["Rosa Berri"]),
        ("fr", "La maire Rosa Berri a voté non. « Trop cher », a-t-elle expliqué hier.", ["Rosa Berri"]),
    ],
)
def test_who_speaks_in_a_roundabout_way(language: str, body: str, names: list[str]) -> None:
    """They are cited as those who speak plainly; the same words without speech cite nobody."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        (
            "fr",
            "La maire, Anne Morel, a regretté sur Radio Lorvent une décision hâtive.",
            ["Anne Morel", "Radio Lorvent"],
        ),
        ("fr", "Il a fui, a constaté un témoin, a-t-il déclaré à l'AFP.", ["AFP"]),
        ("es", "El alcalde, Luis Vera, explicó en Radio Orrís que no.", ["Luis Vera", "Radio Orrís"]),
        ("de", "Das sagte der Präsident der Kammer, Jan Vahl, der Deutschen Presse-Agentur.", ["Jan Vahl", "dpa"]),
        ("da", "Manden er anholdt, oplyser vagtchef Jens Holm til Norrposten.", ["Jens Holm", "Norrposten"]),
        ("no", "Norrbladet skriver at ferga er solgt.", ["Norrbladet"]),
        ("nb", "Avisen Øyposten skrev at ferga er solgt.", ["Øyposten"]),
        ("nl", "'Het maakt niet uit', zegt ze in Dagblad De Linie.", ["Dagblad De Linie"]),
        ("pl", "Jak pisze „Gazeta Orrska”, prom stoi.", ["Gazeta Orrska"]),
        ("fr", "Il est né près de Radio Lorvent.", []),
    ],
)
def test_what_was_told_to_an_outlet_or_in_it(language: str, body: str, names: list[str]) -> None:
    """A preposition before an outlet is enough, in a sentence that holds a word of saying before it."""
    assert names == cited(body, language)
