"""Countries by name and by demonym in many languages: sentences of our own, half of them traps."""

import pytest
from enrichkit import named

MEANT = [
    ("de", "Russische Truppen rückten vor.", "ru"),
    ("de", "Die ukrainische Regierung widersprach.", "ua"),
    ("de", "An der luxemburgisch-französischen Grenze staute es sich.", "fr"),
    ("de", "Die Dänen wählten ein neues Parlament.", "dk"),
    ("de", "Die Türkei und Polen einigten sich.", "tr pl"),
    ("de", "Ein israelischer Minister trat zurück.", "il"),
    ("de", "In Großbritannien streikten die Lotsen.", "gb"),
    ("fr", "Les troupes russes ont avancé.", "ru"),
    ("fr", "La présidente ukrainienne a répondu.", "ua"),
    ("fr", "Les agriculteurs français manifestent.", "fr"),
    ("fr", "La Suisse a voté.", "ch"),
    ("fr", "Un navire turc et deux vedettes grecques ont appareillé.", "tr gr"),
    ("fr", "Une journaliste nigérienne est libre.", "ne"),
    ("fr", "Les Israéliens ont voté.", "il"),
    ("fr", "À Tbilissi, la Géorgie vote.", "ge"),
    ("es", "Las tropas rusas avanzaron.", "ru"),
    ("es", "El gobierno alemán cayó.", "de"),
    ("es", "La marina china zarpó.", "cn"),
    ("es", "Los presidentes francés y marroquí se reunieron.", "fr ma"),
    ("es", "Turquía y los estadounidenses pactaron.", "tr us"),
    ("es", "Una ministra israelí dimitió.", "il"),
    ("it", "Le truppe russe avanzano.", "ru"),
    ("it", "Il governo tedesco cade.", "de"),
    ("it", "I marinai greci e le navi turche.", "gr tr"),
    ("it", "Una ministra francese si dimette.", "fr"),
    ("pt", "As tropas russas avançaram.", "ru"),
    ("pt", "O governo alemão caiu.", "de"),
    ("pt", "Um ministro norte-americano demitiu-se.", "us"),
    ("pt", "As empresas chinesas e os franceses.", "cn fr"),
    ("nl", "Russische troepen rukken op.", "ru"),
    ("nl", "De Duitse regering viel.", "de"),
    ("nl", "De Zuid-Koreaanse president sprak.", "kr"),
    ("nl", "Belgen en Fransen staken.", "be fr"),
    ("en", "Polish farmers and Turkish drivers met.", "pl tr"),
    ("en", "Niger closed its border with Nigeria.", "ne ng"),
    ("en", "Northern Ireland is not Ireland.", "ie"),
    ("en", "In Tbilisi, Georgia votes.", "ge"),
    ("en", "South Korea and the U.S. trade.", "kr us"),
    ("en", "Jordan, whose capital is Amman, mediates.", "jo"),
    ("ru", "Россия и Турция договорились.", "ru tr"),
    ("pl", "Niemcy i Francja podpisały umowę.", "de fr"),
    ("pl", "Iran odmówił USA.", "ir us"),
    ("ja", "日本と韓国は合意した。", "jp kr"),
    ("sv", "Norge och Danmark enades.", "no dk"),
    ("sk", "Slovenská vláda schválila rozpočet.", "sk"),
    ("sk", "Talianskeho mosta a francúzskych hasičov.", "it fr"),
    ("pl", "Czescy i słowaccy strażacy pomogli.", "cz sk"),
    ("cs", "Němečtí hasiči pomohli.", "de"),
    ("pl", "Polski rząd i niemiecka straż.", "pl de"),
    ("ru", "Российские и китайских судов.", "ru cn"),
    ("uk", "Українська й польської влади.", "ua pl"),
    ("pl", "Rzecznik francuskiego ministerstwa.", "fr"),
    ("cs", "O jihokorejské lodi.", "kr"),
]
NOT_MEANT = [
    ("de", "Sie lernt Russisch und Französisch."),
    ("de", "Er übersetzte es ins Französische."),
    ("de", "Im Russischen gibt es sechs Fälle."),
    ("de", "Die Deutsche Bank senkt Kosten."),
    ("de", "Es gab Truthahn zum Fest."),
    ("de", "Die Polinnenfrage blieb offen."),
    ("de", "Lateinamerikanische Musik erklang."),
    ("de", "Zwei Pole der Erde."),
    ("de", "Es kostet elf Millionen US-Dollar."),
    ("fr", "Elle parle russe et il écrit en allemand."),
    ("fr", "Traduit du français."),
    ("fr", "Les montagnes russes ferment."),
    ("fr", "La musique latino-américaine plaît."),
    ("fr", "Une dinde pour la fête."),
    ("fr", "Le russe est une langue slave."),
    ("fr", "Un berger allemand aboie."),
    ("es", "Habla ruso y escribe en francés."),
    ("es", "Una ensaladilla rusa, por favor."),
    ("es", "Subió a la montaña rusa."),
    ("es", "Comimos pavo con chile dulce."),
    ("es", "Georgia ganó a Florida."),
    ("es", "Un gran danés ladra."),
    ("it", "Parla russo e scrive in francese."),
    ("it", "Un'insalata russa."),
    ("it", "La musica latino-americana piace."),
    ("it", "Le montagne russe chiudono."),
    ("pt", "Fala russo e escreve em francês."),
    ("pt", "Comemos peru no Natal."),
    ("pt", "A montanha-russa fechou."),
    ("pt", "A música latino-americana agrada."),
    ("nl", "Zij spreekt Russisch en leest in het Duits."),
    ("nl", "Frans Holm schreef een boek."),
    ("nl", "Een Duitse herder blaft."),
    ("nl", "In Latijns-Amerika en Zuid-Amerika."),
    ("fr", "La Géorgie a battu la Floride."),
    ("fr", "Chili con carne pour tous."),
    ("pt", "A Geórgia venceu a Flórida."),
    ("nl", "De Latijns-Amerikaanse muziek klinkt."),
    ("en", "Polish the table and roast the turkey."),
    ("en", "Georgia beat Florida."),
    ("en", "Chad and Jordan wore jerseys from New Jersey."),
    ("en", "Let us go, said the guinea pig."),
    ("en", "African Americans marched."),
    ("ru", "Мы шли по мосту."),
    ("pl", "Kupili indyka na święta."),
    ("ja", "港で船を見た。"),
    ("sv", "De åt kalkon till middag."),
    ("pl", "Statek zatonął na Oceanie Indyjskim."),
    ("cs", "Indický oceán je teplý."),
    ("ru", "Судно идёт через Финский залив."),
    ("pl", "Egzamin z języka niemieckiego; mówili po francusku."),
    ("cs", "Učí český jazyk i ruskou ruletu."),
    ("ru", "Учит немецкий язык и ест греческий салат."),
    ("uk", "Вивчає українську мову."),
    ("sk", "Učí nemecký jazyk."),
    ("sk", "Učí francúzsky jazyk, hovorí po taliansky."),
]


@pytest.mark.parametrize(("language", "text", "codes"), MEANT)
def test_names_and_demonyms_mean_the_country(language: str, text: str, codes: str) -> None:
    """In any form and case that the language writes them in."""
    assert [f"country/{code}" for code in codes.split()] == named(text, language=language)


@pytest.mark.parametrize(("language", "text"), NOT_MEANT)
def test_languages_birds_dishes_and_other_countries_do_not(language: str, text: str) -> None:
    """What looks the same and is none."""
    assert [] == named(text, language=language)


@pytest.mark.parametrize("language", ["ny", "rw", "tn", "ba", "jbo"])
def test_a_language_without_names_of_its_own_has_the_english(language: str) -> None:
    """CLDR knows some languages, but how they call no country, or one or two."""
    assert ["country/fr", "country/us"] == named("France. USA.", language=language)
