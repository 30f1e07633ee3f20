"""Bodies by a name of their own, people by their body: who speaks so, and who only stands there."""

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
        ("en", "The Orris Harriers said the pitch was wet.", ["Orris Harriers"]),
        ("en", "A survey published in June by Helpdesk Monthly found that most wait.", ["Helpdesk Monthly"]),
        ("en", "A survey of 2,000 adults by pollster Tideline put it at a third.", ["Tideline"]),
        ("en", "Harrow Oils Inc. told investors that it would wait.", ["Harrow Oils Inc"]),
        ("en", "Deepkeel, an analytics firm, estimates that 300 boats were lost.", ["Deepkeel"]),
        ("en", "It met the charity Page Turn. Page Turn said it was glad.", ["Page Turn"]),
        ("en", "The state government confirmed the grant.", ["state government"]),
        ("en", "Analysts at Lunt & Pyke said the cut came late.", ["Lunt & Pyke"]),
        ("en", "A spokesperson for the province's energy ministry said nobody had asked.", ["energy ministry"]),
        ("en", "Two were hurt, according to East Fell Ambulance.", ["East Fell Ambulance"]),
        ("en", "A design by Lunt & Pyke was priced in a 2023 study by Lunt & Pyke.", ["Lunt & Pyke"]),
        ("pt", "O prazo é de 30 dias, segundo o Procon. Mostram isso dados do Inpe.", ["Procon", "Inpe"]),
        ("pt", "De acordo com o relatório da Infraser, há fissuras.", ["Infraser"]),
        ("fr", "Selon le Cercle des Nageurs, le bassin est froid.", ["Cercle des Nageurs"]),
        ("fr", "L'entreprise, Navalis, confirme avoir remis une étude.", ["Navalis"]),
        ("fr", "Le syndicat Force maritime dénonce un scandale.", ["Force maritime"]),
        ("es", "La empresa Altiplano Sol calla. Altiplano Sol ha anunciado que recurrirá.", ["Altiplano Sol"]),
        ("nl", "Dat blijkt uit een evaluatie van onderzoeksbureau Grasland Advies.", ["Grasland Advies"]),
        ("pt", "Em nota, a Travessia Costa Sul lamentou o atraso.", ["Travessia Costa Sul"]),
        ("de", "Der Fahrgastverband Neue Linie Orrau warnt vor Lücken.", ["Fahrgastverband Neue Linie Orrau"]),
        ("de", "Die Lindental-Bahn warnt vor Verspätungen.", ["Lindental-Bahn"]),
        ("sv", "Isen är tunn, uppger Norrviks vägförvaltning.", ["Norrviks vägförvaltning"]),
    ],
)
def test_a_name_of_its_own_that_speaks(language: str, body: str, names: list[str]) -> None:
    """An article, a study, a legal form or what it is called shows that a name is a body's."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("en", "Anna Holm of the Orris Tenants' Federation said rents had doubled.", ["Anna Holm"]),
        ("en", "Anna Holm from the charity Second Shore said beds were full.", ["Anna Holm"]),
        ("en", "Harbour head Anna Holm said the crane stays.", ["Anna Holm"]),
        ("en", "Ward representative Anna Holm told them to wait.", ["Anna Holm"]),
        (
            "en",
            "The state chairman of the National Union of Small Quay Owners, Alhaji Umar Holm, faulted it.",
            ["Umar Holm"],
        ),
        ("en", "“It runs,” says Anna Holm, a developer who leads the project.", ["Anna Holm"]),
        ("en", "Anna Holm, who studies tides in Orrisport, said so.", ["Anna Holm"]),
        ("en", "Dale MP Anna Holm has written to the bank.", ["Anna Holm"]),
        ("en", "Anna Holm is head of planning. “It is a mess,” she said.", ["Anna Holm"]),
        ("en", "The study's lead author, Anna Holm of Orris School of Public Health, says so.", ["Anna Holm"]),
        ("de", "„Wir sind bereit“, sagt Jens Vahl vom Hafenamt Orrau.", ["Jens Vahl"]),
        ("de", "Nach Einschätzung des Ökonomen Jens Vahl droht eine Krise.", ["Jens Vahl"]),
        ("fr", "Selon Luc Vanel, président de la chambre de commerce, c'est une erreur.", ["Luc Vanel"]),
        ("fr", "Le maire, Jean Floc'h (sans étiquette), réclame une prime.", ["Jean Floc'h"]),
        ("es", "Luis Vera, presidente de la Cámara de Comercio, advirtió que faltan fondos.", ["Luis Vera"]),
        ("it", "La sindaca di Pieve, Anna Vanni, non ha nascosto la rabbia: «Basta», ha detto.", ["Anna Vanni"]),
        ("nl", "Dat zegt Jan Vos van de vakbond Havenwerk.", ["Jan Vos"]),
    ],
)
def test_people_by_their_body_or_office(language: str, body: str, names: list[str]) -> None:
    """Whose body or office stands beside the name is cited, and the body is not for that."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "Neighbours at the Orris Garden Estate said it shook."),
        ("en", "She works at the Brightwater Trust and says she loves it."),
        ("en", "Anna Holm of Mill Road said she cried."),
        ("en", "The Royal Oak Inn reopened last week."),
        ("en", "Data from January show a rise."),
        ("en", "According to Anna Holm, 34, it rained. According to Jana Roe, it hailed. Roe left."),
        ("en", "The survey by Anna Holm, a baker, found crumbs."),
        ("de", "Der Verein Hafenfreunde Orrau feierte am Samstag sein Fest."),
        ("fr", "Pour l'association, 200 repas ont été servis."),
        ("es", "Los vecinos junto a la Fuente Nueva denuncian el ruido."),
        ("pt", "Moradores da Vila Nova dizem que faltou luz."),
        ("en", "The US President said: “They were not there.”"),
        ("fr", "Le club a fait valoir au locataire de la Préfecture que tout va bien."),
        ("sv", "Grannen Jan Vik säger att det small."),
    ],
)
def test_a_name_that_only_stands_there_is_no_source(language: str, body: str) -> None:
    """What others say near a name, or do, is not said by who bears it."""
    assert [] == cited(body, language)
