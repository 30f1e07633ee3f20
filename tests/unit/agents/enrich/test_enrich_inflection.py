"""Countries' names in every case, and words that only look like them."""

import pytest
from enrichkit import named

from agents.enrich.countries.inflection import inflected
from agents.enrich.countries.names import country_names

FORMS = [
    ("pl", "Niemcy", "Niemiec Niemczech Niemcami"),
    ("pl", "Ukraina", "Ukrainy Ukrainie Ukrainę Ukrainą"),
    ("pl", "Białoruś", "Białorusi Białorusią"),
    ("pl", "Egipt", "Egiptu Egipcie"),
    ("cs", "Čína", "Číny Číně Čínu Čínou"),
    ("cs", "Francie", "Francii Francií"),
    ("sk", "Slovensko", "Slovenska Slovensku Slovenskom"),
    ("ru", "Китай", "Китая Китаю Китаем Китае"),
    ("ru", "Филиппины", "Филиппин Филиппинах"),
    ("uk", "Білорусь", "Білорусі Білоруссю"),
    ("hr", "Njemačka", "Njemačke Njemačkoj Njemačku Njemačkom"),
    ("sr", "Немачка", "Немачке Немачкој Немачку"),
    ("sl", "Avstrija", "Avstrije Avstriji Avstrijo"),
    ("fi", "Islanti", "Islannin Islannissa Islantiin Islantia"),
    ("fi", "Kreikka", "Kreikan Kreikassa Kreikkaan Kreikkaa"),
    ("fi", "Irak", "Irakin Irakissa Irakiin"),
    ("et", "Egiptus", "Egiptuse Egiptuses Egiptusest"),
    ("hu", "Kína", "Kínában Kínát Kínának Kínával Kínából"),
    ("hu", "Németország", "Németországban Németországot Németországgal"),
    ("tr", "Fransa", "Fransada Fransadan Fransaya Fransanın"),
    ("el", "Κύπρος", "Κύπρου Κύπρο"),
    ("lv", "Vācija", "Vācijas Vācijā Vāciju"),
    ("lt", "Iranas", "Irano Iranui Iraną Iranu Irane"),
    ("ro", "Franța", "Franței"),
]
MEANT = [
    ("sk", "V Nemecku začal štrajk rušňovodičov.", "de"),
    ("sk", "Vlak z Veľkej Británie meškal.", "gb"),
    ("sl", "Vlak iz Nemčije je zamujal.", "de"),
    ("sl", "Odposlanstvo iz Združenih držav je odšlo.", "us"),
    ("sr", "У Немачкој је почео штрајк.", "de"),
    ("sr", "Воз из Јужне Кореје касни.", "kr"),
    ("lv", "Vilciens no Polijas kavējas.", "pl"),
    ("lv", "Sarunas Vācijā beigušās.", "de"),
    ("pl", "Sekretarz wrócił z Hawany: Kuba podpisała umowę.", "cu"),
    ("pl", "Granica między Czadem a Sudanem jest zamknięta.", "sd td"),
    ("ru", "Граница между Того и Ганой закрыта.", "gh tg"),
    ("hr", "Granica između Jordana i Iraka zatvorena je.", "iq jo"),
    ("hr", "U Bosni i Hercegovini padao je snijeg.", "ba"),
    ("hr", "Izaslanstvo iz Južnoafričke Republike putuje prema Južnoj Koreji.", "za kr"),
    ("sl", "V Bosni in Hercegovini sneži.", "ba"),
    ("ru", "Переговоры в Боснии и Герцеговине прервали.", "ba"),
    ("ro", "Portul Africii de Sud s-a deschis.", "za"),
    ("lv", "Sarunas Saūda Arābijā beigušās.", "sa"),
    ("tr", "Benin ile Nijerya anlaştı.", "bj ng"),
    ("de", "Russlands Botschafter reist in die Vereinigten Staaten und die Niederlande.", "ru us nl"),
    ("de", "Der Bahnhof des Vereinigten Königreichs ist größer als der in den Niederlanden.", "gb nl"),
    ("de", "Am Hafen der Dominikanischen Republik und der Emirate liegt Eis.", "do ae"),
    ("sv", "Rysslands färjor väntar på Sveriges lotsar.", "ru se"),
    ("da", "Tysklands tog standser.", "de"),
    ("nl", "De trein is Duitslands trots.", "de"),
    ("he", "הרכבת ברוסיה איחרה, וטסו לארצות הברית מישראל.", "ru us il"),
    ("ar", "تأخر القطار بروسيا وألمانيا وسافر للسعودية.", "ru de sa"),
    ("es", "El tren de EE UU se retrasó.", "us"),
    ("pl", "Rzeka płynie przez Republikę Południowej Afryki i Demokratyczną Republikę Konga.", "cd za"),
]
NOT_MEANT = [
    ("pl", "Komory celne stoją puste."),
    ("cs", "Komory lékařů protestují."),
    ("ru", "Самое время сажать лук."),
    ("ru", "Того мастера давно не видели."),
    ("uk", "Малі крамниці закриваються."),
    ("hr", "Toga dana padala je kiša."),
    ("fi", "Oman kodin kunnostus maksaa."),
    ("hu", "Kubai Anna és Iráki Béla nyert."),
    ("lt", "Gana kalbų, sakė kepėjas."),
    ("tr", "Mali tablolar yayımlandı."),
    ("ro", "Oman Iulian a câștigat."),
    ("he", "הציפור בכלוב."),
]


@pytest.mark.parametrize(("language", "name", "forms"), FORMS)
def test_a_name_has_the_forms_of_its_class(language: str, name: str, forms: str) -> None:
    """Each form that a text may hold is made; the nominative is not repeated."""
    made = inflected(name, language)
    assert name not in made
    assert set(forms.split()) <= set(made)


@pytest.mark.parametrize(("language", "text", "codes"), MEANT)
def test_a_country_is_found_in_any_case(language: str, text: str, codes: str) -> None:
    """By any form of its name, and where that is a word too by what else the text names."""
    assert set(named(text, language=language)) == {f"country/{code}" for code in codes.split()}


@pytest.mark.parametrize(("language", "text"), NOT_MEANT)
def test_words_that_look_like_a_country_are_none(language: str, text: str) -> None:
    """First names, surnames, common words."""
    assert named(text, language=language) == []


@pytest.mark.parametrize(
    "language",
    ["pl", "cs", "sk", "ru", "uk", "hr", "sr", "sl", "fi", "et", "hu", "el", "lv", "lt", "de", "sv", "he", "ar"],
)
def test_no_form_belongs_to_two_countries(language: str) -> None:
    """Niger is not Nigeria, and Dominica not the Dominican Republic, in any case."""
    codes: dict[str, set[str]] = {}
    for one in country_names(language):
        if one.is_form:
            codes.setdefault(one.name, set()).add(one.code)
    assert codes
    assert not [name for name, owners in codes.items() if len(owners) > 1]


@pytest.mark.parametrize("language", ["en", "fr", "ja", "bg", "xx", ""])
def test_languages_without_cases_have_no_forms(language: str) -> None:
    """Nothing is guessed for a language that is not kept."""
    assert inflected("Polen", language) == ()


@pytest.mark.parametrize("language", ["pl", "ru", "hr", "fi", "et", "hu", "tr", "el", "ro"])
@pytest.mark.parametrize("name", ["", " ", "-", "(x)", "USA"])
def test_odd_names_have_no_forms(language: str, name: str) -> None:
    """Neither nothing nor punctuation nor an acronym."""
    assert inflected(name, language) == ()
