"""Who is cited by a role or a body: experts, heads of businesses and unions, bodies by what they are, quotations."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


def cited(body: str, language: str = "en", url: str = "", publisher: str = "") -> list[str]:
    """The names of those whom an article cites."""
    text = Text.of("", "", body, language)
    return [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY, publisher=publisher, url=url)]


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("en", "“No,” said Tom Vane, branch secretary of the Joined Weir Hands.", ["Tom Vane"]),
        ("en", "Its chairwoman, Pia Holm, said so.", ["Pia Holm"]),
        (
            "en",
            "The Southern Weir Tribunal on Tuesday ruled that it is so, the Southern Weir Tribunal said.",
            ["Southern Weir Tribunal"],
        ),
        ("en", "The union's president, Comrade Tunde Moss, said so.", ["Tunde Moss"]),
        ("en", "Dr Una Reed of Orris University said so.", ["Una Reed"]),
        ("en", "Counsel to the inquiry, Kay Moss KC, said so.", ["Kay Moss"]),
        ("en", "Director of Dining Pia Holm said so.", ["Pia Holm"]),
        ("en", "“Go,” says a former warden of the Orris Harbour, Pia Holm. “It sinks.”", ["Pia Holm"]),
        ("en", "Downing Street said so. The rest, Nato said, is known.", ["Downing Street", "Nato"]),
        (
            "de",
            "Das sagt die Direktion für ländliches Bauwesen, laut Weltbank stimmt es.",
            ["Direktion für ländliches Bauwesen", "Weltbank"],
        ),
        ("en", "“No,” said Bill Kerr, who drives the bus.", []),
        ("en", "The film director Ann Fry said so.", []),
        ("en", "The campaign group Clear Weir accuses the town.", ["Clear Weir"]),
        ("en", "A survey released this week by the Weir Institute found rice.", ["Weir Institute"]),
        ("de", "„Nein“, sagt der Geologe Prof. Dr. Jan Pohl vom Institut für Moore.", ["Jan Pohl"]),
        ("de", "Der Umweltverband Moorwacht verlangt mehr.", ["Moorwacht"]),
        ("fr", "« Non », ironise l'économiste Anne Morel.", ["Anne Morel"]),
        ("it", "«No», ha tuonato il sindaco Aldo Berri.", ["Aldo Berri"]),
        ("es", "La patronal Rioverde considera «poco serio» el plan.", ["Rioverde"]),
        ("no", "– Nei, sier driftsleder Nils Aune.", ["Nils Aune"]),
        ("pl", "Jak podaje Fundacja Czysta Woda, jest źle.", ["Fundacja Czysta Woda"]),
        ("pl", "Prezes Związku Orrskich Rybaków Jan Nowak szacuje straty.", ["Jan Nowak"]),
        ("pl", "Zdaniem analityka Jana Nowaka z banku cena spadnie.", ["Jana Nowaka"]),
        (
            "cs",
            "Vedoucí katedry vodních staveb Orrského technického učení Jana Nová řekla, že hráz drží.",
            ["Jana Nová"],
        ),
        ("cs", "Hráz je podle hlavního inženýra stavby Jana Nováka stabilní.", ["Jana Nováka"]),
        ("fr", "« Non », résume l'hydrogéologue Anne Morel.", ["Anne Morel"]),
        ("it", "«No», spiega Anna Berri, genetista del Centro nazionale cereali.", ["Anna Berri"]),
        ("uk", "Втім, директорка агрофірми «Степ» Леся Кравчук зазначила, що ні.", ["Леся Кравчук"]),
        (
            "nl",
            "Criminoloog Anna Vos van de Universiteit Orris is niet verrast. “Logisch”, verklaart ze.",
            ["Anna Vos"],
        ),
        ("nl", "Wethouder Ton de Graaf van Orrisvaart belooft een brug.", ["Ton de Graaf"]),
        ("nl", "Minister Jan van de Berg belooft een brug.", ["Jan van de Berg"]),
        ("uk", "«Ні», – пояснила завідувачка лабораторії Леся Кравчук.", ["Леся Кравчук"]),
        ("tr", "Prof. Dr. Nur Aydın'a göre durum iyi.", ["Nur Aydın"]),
    ],
)
def test_who_speaks_by_a_role(language: str, body: str, names: list[str]) -> None:
    """A role or a body of their own makes a source of whoever speaks; a trade alone does not."""
    assert names == cited(body, language)


def test_a_publisher_without_a_name_is_known_by_its_host() -> None:
    """What an outlet without a stated name has itself is not cited."""
    said = "The Weir Gazette reported that it was so."
    assert ["Weir Gazette"] == cited(said, url="https://other.example/1")
    assert [] == cited(said, url="https://www.weirgazette.example/1")


def test_a_publisher_by_its_initials_is_known_by_its_host_too() -> None:
    """A house that states a short name of its own is no source by its long one."""
    said = "The dam leaked, a report reviewed by Harbour Wire found."
    assert ["Harbour Wire"] == cited(said, publisher="HW News", url="https://other.example/1")
    assert [] == cited(said, publisher="HW News", url="https://apex.harbourwire.example/1")


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("en", "President Karim al-Holmi said so. Mr. Holmi left.", ["Karim al-Holmi"]),
        ("en", "Sami el-Rashid, the interior minister, said so.", ["Sami el-Rashid"]),
        ("en", "Foreign Minister Karim al-Holmi met them. Al-Holmi said no.", ["Karim al-Holmi"]),
        ("it", "Il ministro Karim al-Holmi ha detto di no.", ["Karim al-Holmi"]),
        ("de", "„Nein“, sagte Minister Karim al-Holmi.", ["Karim al-Holmi"]),
    ],
)
def test_an_article_in_small_letters_belongs_to_a_surname(language: str, body: str, names: list[str]) -> None:
    """People whose surname begins with an Arabic article are named whole."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("قال المتحدث باسم الوزارة سالم المرجاني لوكالة رويترز إن الميناء سيفتح غدا.", ["سالم المرجاني", "رويترز"]),
        ("قال وزير النقل لوكالة رويترز إن الميناء سيفتح غدا.", ["رويترز"]),
        ("وأكد مدير الميناء لقناة الجزيرة أن العمل مستمر.", ["الجزيرة"]),
    ],
)
def test_an_outlet_that_is_told_something_in_arabic_is_no_person(body: str, names: list[str]) -> None:
    """Its preposition is written together with what it is."""
    assert names == cited(body, "ar")
