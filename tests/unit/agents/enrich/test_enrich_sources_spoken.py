"""Who speaks for a body, and by which name: offices, acronyms, surnames, what a body is called for short."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


def cited(body: str, language: str = "en", publisher: str = "") -> list[str]:
    """The names of those whom an article cites."""
    text = Text.of("", "", body, language)
    return [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY, publisher=publisher)]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Police chief Anna Kolb told reporters it was over.", ["Anna Kolb"]),
        ("Council leader Pia Holm (Ind), who backed it, said so.", ["Pia Holm"]),
        ("The Kestrel mayor, Pia Holm, told parliament so.", ["Pia Holm"]),
        ("Lena Orr, a spokeswoman for the Norrvik health ministry, said two died.", ["Lena Orr"]),
        ("Norrvik Energy's chief executive Petra Lund said in a statement that it was so.", ["Petra Lund"]),
        ("Minister for Foreign Affairs Una Reed said so.", ["Una Reed"]),
        ("Detective Chief Inspector Tom Vane said so.", ["Tom Vane"]),
        ("Sgt. Bill Kerr of the valley patrol said so.", ["Bill Kerr"]),
        ("State Sen. Kay Moss, D-Orrisport, said so.", ["Kay Moss"]),
        ("School superintendent Dr. Ann Fry said so.", ["Ann Fry"]),
        ("District Collector R. Manohar said so.", ["R. Manohar"]),
        ("The Deputy Accountant General found that it was paid twice.", ["Deputy Accountant General"]),
        ("The city's comptroller estimated in a report that it was so.", ["comptroller"]),
        ("A spokesman for Norrvik Energy said the grid was stable.", ["Norrvik Energy"]),
        ("A spokesperson for the council declined to comment.", []),
        ("Mayor Anna Kolb opened the pool. It was cold, Pia Holm said.", []),
    ],
)
def test_people_with_an_office(body: str, names: list[str]) -> None:
    """The office stands before or after the name; what is between the name and the verb does not matter."""
    assert names == cited(body)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Councillor Ignace Pell left. Mr Pell said he had a train to catch.", ["Ignace Pell"]),
        ("Councillor Ignace Pell stood up at nine. “It is late,” he said.", ["Ignace Pell"]),
        ("Councillor Ignace Pell met Tom Vane. “It is late,” he said.", []),
        ("Councillor Ignace Pell stood up.\n\nA man came in. “It is late,” he said.", []),
        ("Councillor Ignace Pell left.\n\nShe said Pell's speech was long.", []),
    ],
)
def test_an_official_speaks_later_on(body: str, names: list[str]) -> None:
    """By the surname anywhere behind, by a pronoun in the same paragraph where nobody else is named."""
    assert names == cited(body)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("RCPS said Monday it would pay.", ["RCPS"]),
        ("According to the RCPS, it would pay.", ["RCPS"]),
        ("The Royal Coast Patrol Service (RCPS) met. The RCPS said it would pay.", ["Royal Coast Patrol Service"]),
        ("The full game took 3,000 API calls.", []),
        ("According to the XML standard, it ends here.", []),
        ("Halvor Marine ASA, a maker of winches, announced a winch.", ["Halvor Marine ASA"]),
        ("COUNCIL SAYS NO TO TRAM", []),
    ],
)
def test_acronyms(body: str, names: list[str]) -> None:
    """An acronym that speaks is a body, known by its long name where the text has that in front of it."""
    assert names == cited(body)


def test_an_acronym_of_the_publisher_is_no_source() -> None:
    """The publisher's first letters are its own name."""
    assert [] == cited("NGN has learned that it is so, NGN said.", publisher="Norrvik Gazette News")


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Brindle Council met. The council said no.", ["Brindle Council"]),
        ("The council said no. Brindle Council met.", ["Brindle Council"]),
        ("Brindle Council met. The authority said no.", ["Brindle Council"]),
        ("Wexmoor Fire and Rescue sent two engines. The fire service said it was out.", ["Wexmoor Fire and Rescue"]),
        ("The council said no.", ["council"]),
        ("The board said no.", []),
        ("The council was asked to say no, and the court told to wait.", []),
        ("Brindle Council met. A spokeswoman, asked by the council, left.", []),
        ("The shipping ministry said no. The ministry said it again.", ["shipping ministry"]),
        ("It was half, according to Weather Institute figures.", ["Weather Institute"]),
        ("Data from the Census Bureau show that rents rose.", ["Census Bureau"]),
    ],
)
def test_bodies_by_their_fullest_name(body: str, names: list[str]) -> None:
    """What is called "the council" is the council that the text names; where it names none, nobody is cited."""
    assert names == cited(body)


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("de", "Laut DKV stieg die Zahl.", ["DKV"]),
        ("de", "Das Verwaltungsgericht Talau tagt. Nach Angaben des Gerichts ist es so.", ["Verwaltungsgericht Talau"]),
        ("de", "Das räumte Bürgermeisterin Helga Brandt (parteilos) ein.", ["Helga Brandt"]),
        ("de", "Eine Sprecherin der Norrvik AG sagte, es bleibe so.", ["Norrvik AG"]),
        ("de", "Im Juli berichtete zuerst der „Wendbote“ darüber.", ["Wendbote"]),
        ("fr", "« Non », a déclaré le maire, Jean Morel, à l'AFP.", ["Jean Morel", "AFP"]),
        ("fr", "D'après Le Réveil de la Vanne, c'est fini.", ["Le Réveil de la Vanne"]),
        ("fr", "Selon l'Institut national des eaux, c'est fini.", ["Institut national des eaux"]),
        ("es", "La Autoridad Portuaria de Valdoria ha comunicado que no.", ["Autoridad Portuaria de Valdoria"]),
        ("es", "Fuentes de la Fiscalía confirmaron a EFE la denuncia.", ["Fiscalía", "EFE"]),
        ("it", "Lo ha riferito la Protezione civile.", ["Protezione civile"]),
        ("pt", "O prefeito Caio Lima disse que sim.", ["Caio Lima"]),
        ("nl", "Dat zegt wethouder Joke Terpstra.", ["Joke Terpstra"]),
        ("sv", "– Nej, säger insatsledaren Gunnel Modig.", ["Gunnel Modig"]),
        ("no", "Ordfører Nils Aune (Sp) sier nei.", ["Nils Aune"]),
        ("da", "Ifølge Kystdirektoratet er det slut.", ["Kystdirektoratet"]),
        ("fi", "Ympäristöministeri Aino Salo sanoo, että ei.", ["Aino Salo"]),
        ("pl", "„Nie” - mówi burmistrz Jan Pakosz.", ["Jan Pakosz"]),
        ("cs", "Uvedl to starosta Lhoty Petr Horák.", ["Petr Horák"]),
        ("ru", "Как пишет «Озерский рабочий», всё готово.", ["Озерский рабочий"]),
        ("el", "Η Εφορεία Αρχαιοτήτων ανακοίνωσε ότι όχι.", ["Εφορεία Αρχαιοτήτων"]),
        ("el", "Η φωτιά σβήστηκε, όπως ανακοίνωσε η πυροσβεστική.", ["πυροσβεστική"]),
        ("id", "Kepala Desa Tanjung Sari, Suradi Wiranata, mengatakan tidak.", ["Suradi Wiranata"]),
    ],
)
def test_other_languages(language: str, body: str, names: list[str]) -> None:
    """Each form in the words of its language."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("Two officials told Corran News that it was so.", ["Corran News"]),
        ("Speaking on Kestrel Radio, she said no.", ["Kestrel Radio"]),
        ("A resident wrote to The Tarn Gazette that it was dark.", ["The Tarn Gazette"]),
        ("ORRISPORT, March 3 (Corran News) - It is so, a clerk said.", ["Corran News"]),
        ("KESTROW, Ostrand (Meridian Wire) - It is so.", ["Meridian Wire"]),
        ("KESTROW (Meridian) - It is so.", ["Meridian"]),
        ("The mill (Meridian Wire) - a ruin.", []),
        ("She left the station (Corran News) - and came back.", []),
        ("Readers wrote letters to The Tarn Gazette.", []),
    ],
)
def test_outlets_in_more_places(body: str, names: list[str]) -> None:
    """Told, written to, spoken on, or in a full dateline."""
    assert names == cited(body)
