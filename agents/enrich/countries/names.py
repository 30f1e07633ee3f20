"""Countries: their names in every big language from CLDR (by Babel), demonyms, and which names mislead.

What stands here by hand is only what CLDR does not say: irregular demonyms, names that news texts use, and words
that tell a country from its namesakes.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from agents.enrich.countries import vietnamese
from agents.enrich.countries.demonyms import demonyms, not_demonyms
from agents.enrich.countries.inflection import adjectives, inflected
from agents.enrich.countries.look_alikes import LOOK_ALIKES, evidence
from agents.enrich.countries.news_names import NEWS_NAMES
from agents.enrich.words import listed

LANGUAGES_MAX = 64
"""Languages whose country names are held at once."""
_NO_COUNTRY = frozenset(listed("AC AQ BV CP CQ DG EA EU EZ GS HM IC IO QO TA TF UM UN XA XB ZZ"))
_SHOWN = {"MM": "Myanmar", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo",
          "HK": "Hong Kong", "MO": "Macao", "TR": "Turkey", "PS": "Palestine", "CI": "Ivory Coast",
          "BA": "Bosnia and Herzegovina", "TT": "Trinidad and Tobago", "AG": "Antigua and Barbuda"}  # fmt: skip
_IRREGULAR = {
    "AE": "Emirati", "AF": "Afghan", "AR": "Argentine Argentinian", "AZ": "Azerbaijani Azeri", "BA": "Bosnian",
    "BB": "Barbadian", "BD": "Bangladeshi", "BE": "Belgian", "BF": "Burkinabe", "BH": "Bahraini", "BI": "Burundian",
    "BJ": "Beninese", "BN": "Bruneian", "BR": "Brazilian", "BS": "Bahamian", "BT": "Bhutanese", "BY": "Belarusian",
    "BZ": "Belizean", "CA": "Canadian", "CD": "Congolese", "CH": "Swiss", "CI": "Ivorian", "CL": "Chilean",
    "CM": "Cameroonian", "CN": "Chinese", "CV": "Cape-Verdean", "CY": "Cypriot", "CZ": "Czech", "DE": "German",
    "DJ": "Djiboutian", "DK": "Danish", "EC": "Ecuadorian Ecuadorean", "EG": "Egyptian", "ES": "Spanish",
    "FI": "Finnish", "FJ": "Fijian", "FR": "French", "GA": "Gabonese", "GB": "British Briton Britons",
    "GH": "Ghanaian", "GL": "Greenlandic", "GR": "Greek", "GY": "Guyanese", "HN": "Honduran", "HR": "Croatian Croat",
    "HT": "Haitian", "HU": "Hungarian", "IE": "Irish", "IL": "Israeli", "IN": "Indian", "IQ": "Iraqi",
    "IR": "Iranian", "IS": "Icelandic", "IT": "Italian", "JO": "Jordanian", "JP": "Japanese", "KG": "Kyrgyz",
    "KP": "North-Korean", "KR": "South-Korean", "KW": "Kuwaiti", "KZ": "Kazakh Kazakhstani", "LA": "Laotian",
    "LB": "Lebanese", "LU": "Luxembourgish", "MA": "Moroccan", "ME": "Montenegrin", "MG": "Malagasy",
    "MK": "Macedonian", "ML": "Malian", "MM": "Burmese", "MT": "Maltese", "MU": "Mauritian", "MV": "Maldivian",
    "MW": "Malawian", "MX": "Mexican", "MZ": "Mozambican", "NE": "Nigerien", "NL": "Dutch", "NO": "Norwegian",
    "NP": "Nepali Nepalese", "NZ": "New-Zealander", "OM": "Omani", "PA": "Panamanian", "PE": "Peruvian",
    "PH": "Filipino Philippine", "PK": "Pakistani", "PL": "Polish", "PS": "Palestinian",
    "PT": "Portuguese", "PY": "Paraguayan", "QA": "Qatari", "RU": "Russian", "SA": "Saudi", "SD": "Sudanese",
    "SE": "Swedish", "SG": "Singaporean", "SK": "Slovak", "SN": "Senegalese", "SO": "Somali",
    "SS": "South-Sudanese", "SV": "Salvadoran", "TD": "Chadian", "TG": "Togolese", "TH": "Thai", "TJ": "Tajik",
    "TM": "Turkmen", "TR": "Turkish", "TT": "Trinidadian", "TW": "Taiwanese", "UA": "Ukrainian", "US": "American",
    "UY": "Uruguayan", "UZ": "Uzbek", "VN": "Vietnamese", "XK": "Kosovar", "YE": "Yemeni", "ZW": "Zimbabwean",
    "MC": "Monegasque", "AD": "Andorran", "SM": "Sammarinese", "VA": "", "DM": "", "BW": "", "GD": "Grenadian",
}  # fmt: skip
"""Code -> English demonyms that no rule gives, a hyphen for the space inside; "" for none in use."""
_CONTEXT = {
    "GE": "Tbilisi Georgian South-Ossetia Abkhazia Caucasus Kobakhidze Saakashvili Batumi Kavelashvili",
    "JO": "Amman Jordanian Hashemite King-Abdullah Middle-East Israel Syria Iraq West-Bank Petra Zarqa",
    "TD": "N'Djamena Chadian Sahel Sudan Darfur Niger Déby Africa",
    "JE": "Guernsey Channel-Islands St-Helier States-of-Jersey Channel-Island",
    "GN": "Conakry Guinean Doumbouya West-Africa",
    "DM": "Roseau Caribbean",
    "ML": "Bamako Malian Sahel Goïta Timbuktu West-Africa Africa Niger Burkina-Faso",
    "MK": "Skopje Macedonian Balkan",
    "TG": "Lomé Togolese Africa Gnassingbé",
    "CF": "Bangui",
}
"""Code -> words of which one must stand in the text too before the bare name counts; a hyphen for the space inside."""
_CONTEXT_NAMES = frozenset(
    ("Georgia", "Jordan", "Chad", "Jersey", "Guinea", "Dominica", "Mali", "Macedonia", "Togo", "CAR")
)
"""Names that people, states, garments and food share with a country."""
_LOCAL_CONTEXT = {
    "es": {"Georgia": "georgiano georgiana Tiflis Tbilisi Abjasia Cáucaso Rusia"},
    "it": {"Georgia": "georgiano georgiana Tbilisi Abkhazia Caucaso Russia"},
    "fr": {"Géorgie": "géorgien géorgienne Tbilissi Abkhazie Caucase Russie"},
    "pt": {"Geórgia": "georgiano georgiana Tbilisi Abecásia Cáucaso Rússia"},
}
"""Language -> name -> words of which one must stand in the text too."""
BLOCKERS = (
    "Northern Ireland", "Polish the", "Polish your", "US-Dollar", "US-Dollars", "US dollar", "US dollars",
    "New Jersey", "New Mexico", "New England", "New Guinea", "Latin American", "South American", "North American",
    "Central American", "African American", "African-American", "Native American", "Asian American", "Latin Americans",
    "African Americans", "African-Americans", "Native Americans", "Asian Americans", "American Indian",
    "Indian Ocean", "South China Sea", "East China Sea", "Sea of Japan", "Gulf of Mexico", "Gulf of Guinea",
    "British Columbia", "Northern Irish", "English Channel", "Jordan River", "Lake Malawi", "Jersey City",
    "Jersey Shore", "Georgia Tech", "University of Georgia", "French Open", "French fries", "German shepherd",
    "Guinea pig", "Swiss cheese", "Greek Orthodox", "Russian roulette", "Panama hat", "Indian summer", "Dutch oven",
    "Irish setter", "Danish pastry", "Turkish delight", "Cuban sandwich", "Spanish flu", "Chinese New Year",
    "Bank of America", "American Airlines", "British Airways", "Air France", "Air Canada", "Air China", "Air India",
    "Air Jordan", "Singapore Airlines", "Turkey Day", "Turkey Trot", "Turkey dinner", "Turkey sandwich",
    "Turkey sandwiches", "Turkey breast", "Turkey burger", "Turkey bacon", "Turkey recipe", "Turkey recipes",
    "Latin America", "South America", "North America", "Central America", "Spanish America", "Captain America",
    "Miss America", "America's Cup", "Good Morning America", "Voice of America", "America Ferrera",
    "India ink", "Indian ink", "India rubber", "China cabinet", "Brazil nut", "Brazil nuts", "Turkey vulture",
    "Turkey vultures", "Turkey shoot", "Guinea fowl", "Jordan almonds", "Cuba libre", "French toast", "Swiss roll",
    "Thanksgiving Turkey", "Christmas Turkey", "Roast Turkey", "Ground Turkey", "Wild Turkey",
    "发展中国家", "發展中國家", "上海地", "内蒙古", "內蒙古", "拉美国家", "拉美國家", "欧美国家", "歐美國家",
    "北美国家", "南美国家", "中美国防", "马里兰", "馬里蘭", "马里奥", "馬里奧", "马里亚纳", "馬里亞納", "约旦河",
    "約旦河", "印度洋", "阿曼达", "阿曼達", "阿曼湾", "日本海", "中国語", "中国地方", "中国電力", "中国山地",
    "中国自動車道", "中国新聞", "インド洋", "オマーン湾", "タイ記録",
    "ภาษาอังกฤษ", "ลาตินอเมริกา", "ラテンアメリカ", "南アメリカ", "中央アメリカ", "北アメリカ", "アメリカンフットボール",
)  # fmt: skip
"""Longer names that hold a country's name and do not mean it."""


SYLLABLES = {"vi": vietnamese.is_country}
"""Language whose names are syllables that accents tell apart, "Lào" and "lao" -> whether one stands for its country."""
FIRST_CHARS_MIN = 4
"""Letters of the first part of a name, "Bosnia and …", that may stand for all of it."""
_REGIONS = {"HK": "Hong Kong", "MO": "Macao"}
"""CLDR calls them special administrative regions, which no text does."""
_REGION = re.compile(r"\b(?:Hong|Maca[ou])")
_RENAMED = ("CI", "FK", "MM", "SZ", "TL")
"""CLDR has their other name in brackets; in others' brackets stands whose they are."""
_TWO_NAMES = re.compile(r"([^()]+) \(([^()]+)\)")
_WORDS_APART = re.compile(r"[\s-]")


@dataclass(frozen=True, slots=True)
class CountryName:
    """One name of one country."""

    code: str
    """ISO 3166-1 alpha-2, upper case, as CLDR has it."""
    name: str
    is_demonym: bool = False
    context: tuple[str, ...] = ()
    """Words of which one must stand in the text too; empty where the name is plain."""
    is_form: bool = False
    """Whether it is another case of a name: found in texts, but nobody's tag."""


def country_id(code: str) -> str:
    """The tag id of a country: `country/fr`."""
    return f"country/{code.lower()}"


def is_country_id(name: str) -> bool:
    """Whether *name* is the tag id of a country."""
    return name.startswith("country/")


@lru_cache(maxsize=LANGUAGES_MAX)
def shown_names(language: str) -> dict[str, str]:
    """Code -> the one name to show in *language* (BCP 47); English where CLDR has no such language or names."""
    locale = _locale(language)
    names = {code: name for code, name in locale.territories.items() if _is_country(code)}
    if locale.language == "en":
        return {**names, **_SHOWN}
    given = NEWS_NAMES.get(locale.language, {})
    regions = [code for code in _REGIONS if code in given or _REGION.search(names.get(code, ""))]
    names |= {code: given.get(code, (_REGIONS[code],))[0] for code in regions}
    names |= {code: found[1] for code in _RENAMED if (found := _TWO_NAMES.fullmatch(names.get(code, "")))}
    return names if "US" in names else {**shown_names("en"), **names}


@lru_cache(maxsize=LANGUAGES_MAX)
def country_names(language: str) -> tuple[CountryName, ...]:
    """Every name that a text in *language* may call a country by, in every case; demonyms in many."""
    shown, locale = shown_names(language), _locale(language)
    names = [CountryName(code, part) for code, name in shown.items() for part in _parts(code, name)]
    if locale.language == "en":
        return _in_english(names, shown)
    names += [CountryName(code, part) for code in _RENAMED for part in _parts(code, locale.territories.get(code, ""))]
    return _elsewhere(names, locale.language)


def _in_english(names: list[CountryName], shown: Mapping[str, str]) -> tuple[CountryName, ...]:
    """*names* with what CLDR and the news have beside them, and demonyms; ambiguous ones with their context."""
    names += [CountryName(code, name) for code, name in _locale("en").territories.items() if _is_news_name(code, name)]
    names += [CountryName(code, name) for code, given in NEWS_NAMES["en"].items() for name in given]
    names += [CountryName(code, name, is_demonym=True) for code in shown for name in _demonyms(code, shown[code])]
    return tuple(dict.fromkeys(_with_context(one) for one in names))


def _elsewhere(names: list[CountryName], language: str) -> tuple[CountryName, ...]:
    """*names* with those of the news, all cases and adjectives in *language*, told from the words that they are too."""
    # What every language in Latin letters writes so, too.
    names += [CountryName(code, name) for code, name in (("US", "USA"), *_REGIONS.items())]
    names += [CountryName(code, name) for code, given in NEWS_NAMES.get(language, {}).items() for name in given]
    plain = [one for one in names if one.code not in LOOK_ALIKES.get(language, ())]
    made = [CountryName(one.code, word, is_demonym=True) for one in plain for word in adjectives(one.name, language)]
    names += (*_forms(names, language), *made)
    written = {one.name for one in names}
    kept = ((code, name) for code, given in demonyms(language).items() for name in given if name not in written)
    names += [CountryName(code, name, is_demonym=True) for code, name in kept]
    return tuple(dict.fromkeys(_told_apart(names, language)))


def _parts(code: str, name: str) -> Iterator[str]:
    """*name*, and what stands in it for itself: "Myanmar (Birma)" is either, "Bosnien und Herzegowina" the first."""
    if name:
        yield name
    if code in _RENAMED and (found := _TWO_NAMES.fullmatch(name)):
        yield from found.groups()
    elif code == "BA" and len(first := _WORDS_APART.split(name)[0]) >= FIRST_CHARS_MIN:
        yield first


def _forms(names: list[CountryName], language: str) -> list[CountryName]:
    """The other cases of *names*, without those that another country has too."""
    owners: dict[str, set[str]] = {}
    for one in names:
        for form in (one.name, *inflected(one.name, language)):
            owners.setdefault(form, set()).add(one.code)
    own = {one.name for one in names}
    only = ((form, code) for form, codes in owners.items() if form not in own and len(codes) == 1 for code in codes)
    return [CountryName(code, form, is_form=True) for form, code in only]


def _told_apart(names: list[CountryName], language: str) -> Iterator[CountryName]:
    """*names*, each with the words that must stand by it where it is something else in *language* too."""
    by_code: dict[str, list[str]] = {}
    for one in names:
        if not one.is_demonym:
            by_code.setdefault(one.code, []).append(one.name)
    own = demonyms(language)
    words = {code: evidence(code, by_code, own.get(code, ())) for code in LOOK_ALIKES.get(language, ())}
    for one in names:
        if one.code in words and not one.is_demonym:
            yield replace(one, context=words[one.code])
        else:
            yield _with_local_context(one, language)


def _is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY


def _is_news_name(code: str, name: str) -> bool:
    """Whether CLDR's own English name is one that a text would use: no "Congo - Kinshasa"."""
    return _is_country(code) and " - " not in name and "(" not in name


def _with_context(one: CountryName) -> CountryName:
    if one.name not in _CONTEXT_NAMES:
        return one
    words = tuple(word.replace("-", " ") for word in _CONTEXT.get(one.code, "").split())
    return CountryName(one.code, one.name, one.is_demonym, words)


def _with_local_context(one: CountryName, language: str) -> CountryName:
    words = _LOCAL_CONTEXT.get(language, {}).get(one.name, "")
    return CountryName(one.code, one.name, one.is_demonym, listed(words)) if words else one


def blockers(language: str) -> tuple[str, ...]:
    """Longer names that hold a country's name or demonym and do not mean it; English ones are written everywhere."""
    return (*BLOCKERS, *not_demonyms(_locale(language).language))


def _demonyms(code: str, name: str) -> list[str]:
    if code in _IRREGULAR:
        people = [word.replace("-", " ") for word in _IRREGULAR[code].split()]
    else:
        people = [f"{name}n"] if name.endswith("a") and name.isascii() and "&" not in name else []
    return people + [f"{one}s" for one in people if one.endswith(("an", "i", "k", "ot"))]


@lru_cache(maxsize=LANGUAGES_MAX)
def _locale(language: str) -> Locale:
    """CLDR's data for *language*, for its primary tag, else for English."""
    for tag in (language, language.partition("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (ValueError, UnknownLocaleError, TypeError):
            continue
    return Locale.parse("en")
