"""Countries: their names in every big language from CLDR (by Babel), demonyms, and which names mislead.

What stands here by hand is only what CLDR does not say: irregular demonyms, names that news texts use, and words
that tell a country from its namesakes.
"""
# ruff: noqa: RUF001  words of many scripts

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from agents.enrich.countries import vietnamese
from agents.enrich.countries.demonyms import demonyms, not_demonyms
from agents.enrich.countries.inflection import adjective, inflected
from agents.enrich.countries.look_alikes import LOOK_ALIKES, evidence
from agents.enrich.words import listed

LANGUAGES_MAX = 64
"""Languages whose country names are held at once."""
_NO_COUNTRY = frozenset(listed("AC AQ BV CP CQ DG EA EU EZ GS HM IC IO QO TA TF UM UN XA XB ZZ"))
_NEWS_NAMES = {
    "AE": ("UAE",),
    "BA": ("Bosnia and Herzegovina", "Bosnia-Herzegovina", "Bosnia"),
    "CD": ("Democratic Republic of the Congo", "Democratic Republic of Congo", "DR Congo", "DRC", "Congo-Kinshasa"),
    "CF": ("CAR",),
    "CG": ("Republic of the Congo", "Congo-Brazzaville"),
    "CI": ("Ivory Coast",),
    "CV": ("Cabo Verde",),
    "CZ": ("Czech Republic",),
    "FM": ("Federated States of Micronesia",),
    "GB": ("UK", "U.K.", "Britain", "Great Britain"),
    "HK": ("Hong Kong",),
    "KP": ("DPRK", "Democratic People's Republic of Korea"),
    "KR": ("Republic of Korea",),
    "MM": ("Myanmar", "Burma"),
    "MK": ("Macedonia",),
    "MO": ("Macau", "Macao"),
    "NL": ("the Netherlands", "Holland"),
    "PS": ("Palestine", "Palestinian Territories", "Palestinian Authority"),
    "RU": ("Russian Federation",),
    "SZ": ("Swaziland",),
    "TL": ("East Timor",),
    "TR": ("Turkey", "Türkiye", "Turkiye"),
    "TT": ("Trinidad and Tobago",),
    "US": ("US", "U.S.", "USA", "U.S.A.", "United States of America"),
    "VA": ("Vatican", "Holy See"),
    "CN": ("People's Republic of China",),
    "AG": ("Antigua and Barbuda",),
    "KN": ("Saint Kitts and Nevis", "St Kitts and Nevis"),
    "LC": ("Saint Lucia", "St Lucia"),
    "VC": ("Saint Vincent and the Grenadines",),
    "ST": ("São Tomé and Príncipe",),
}
"""Code -> English names that news texts use beside CLDR's."""
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
_MORE_NAMES: dict[str, dict[str, tuple[str, ...]]] = {
    "de": {"GB": ("Großbritannien",), "US": ("US",), "NL": ("Holland",), "PS": ("Palästina",),
           "BY": ("Weißrussland",), "AE": ("Emirate", "VAE"), "CZ": ("Tschechische Republik",),
           "CD": ("DR Kongo", "Demokratische Republik Kongo")},
    "fr": {"GB": ("Grande-Bretagne",), "PS": ("Palestine",), "NL": ("Hollande",), "AE": ("Émirats",),
           "CD": ("RDC", "République démocratique du Congo"), "CZ": ("République tchèque",)},
    "es": {"GB": ("Gran Bretaña",), "US": ("EE. UU.", "EE.UU.", "EEUU"), "PS": ("Palestina",), "NL": ("Holanda",),
           "CZ": ("República Checa",), "RO": ("Rumania",), "SA": ("Arabia Saudita",)},
    "it": {"GB": ("Gran Bretagna",), "US": ("Usa",), "PS": ("Palestina",), "NL": ("Olanda",),
           "CZ": ("Repubblica Ceca",)},
    "pt": {"GB": ("Grã-Bretanha",), "US": ("EUA",), "PS": ("Palestina",), "NL": ("Holanda",), "IR": ("Irão",),
           "CZ": ("República Checa", "República Tcheca"), "PL": ("Polónia",), "VN": ("Vietname",)},
    "nl": {"GB": ("Groot-Brittannië",), "US": ("VS", "Amerika"), "PS": ("Palestina",), "BY": ("Wit-Rusland",)},
    "pl": {"PS": ("Palestyna",), "BA": ("Bośnia",), "AE": ("Emiraty",), "CZ": ("Republika Czeska",),
           "VA": ("Stolica Apostolska",)},
    "cs": {"GB": ("Velká Británie", "Británie"), "US": ("Spojené státy americké",), "CZ": ("Česká republika",),
           "PS": ("Palestina",), "AE": ("Emiráty",), "BA": ("Bosna",), "MM": ("Barma",)},
    "sk": {"GB": ("Veľká Británia", "Británia"), "US": ("Spojené štáty americké",), "CZ": ("Česká republika",),
           "PS": ("Palestína",), "BA": ("Bosna",), "NP": ("Nepál",), "ZA": ("Juhoafrická republika",)},
    "ru": {"GB": ("Британия",), "US": ("США", "Соединённые Штаты"), "KR": ("Южная Корея",), "BY": ("Белоруссия",),
           "KP": ("Северная Корея",), "PS": ("Палестина",), "AE": ("Эмираты",), "BA": ("Босния",),
           "MD": ("Молдавия",), "ZA": ("ЮАР",)},
    "uk": {"GB": ("Британія",), "US": ("США", "Сполучені Штати Америки"), "PS": ("Палестина",), "AE": ("ОАЕ",),
           "BA": ("Боснія",)},
    "hr": {"BA": ("Bosna", "BiH"), "GB": ("Velika Britanija", "Britanija"), "US": ("SAD", "Sjedinjene Države"),
           "PS": ("Palestina",)},
    "bs": {"GB": ("Velika Britanija", "Britanija"), "US": ("SAD",), "PS": ("Palestina",), "BA": ("Bosna", "BiH")},
    "sr": {"BA": ("Босна", "БиХ"), "GB": ("Велика Британија", "Британија"),
           "US": ("САД", "Сједињене Америчке Државе"), "PS": ("Палестина",)},
    "sl": {"BA": ("Bosna", "BiH"), "GB": ("Velika Britanija", "Britanija"), "US": ("ZDA", "Združene države"),
           "PS": ("Palestina",)},
    "bg": {"GB": ("Великобритания",), "US": ("САЩ",), "PS": ("Палестина",)},
    "fi": {"GB": ("Britannia",), "PS": ("Palestiina",), "NL": ("Hollanti",)},
    "et": {"GB": ("Suurbritannia",), "US": ("USA",), "PS": ("Palestiina",), "NL": ("Madalmaad",)},
    "hu": {"GB": ("Nagy-Britannia",), "BY": ("Fehéroroszország",), "PS": ("Palesztina",), "CZ": ("Cseh Köztársaság",)},
    "tr": {"GB": ("İngiltere", "Britanya"), "US": ("ABD",), "PS": ("Filistin",)},
    "el": {"GB": ("Βρετανία", "Μεγάλη Βρετανία"), "US": ("ΗΠΑ",), "PS": ("Παλαιστίνη",), "NL": ("Ολλανδία",)},
    "lt": {"GB": ("Didžioji Britanija", "Britanija"), "US": ("JAV",), "PS": ("Palestina",), "NL": ("Olandija",)},
    "lv": {"GB": ("Lielbritānija",), "US": ("ASV", "Savienotās Valstis"), "PS": ("Palestīna",)},
    "ro": {"GB": ("Marea Britanie",), "US": ("SUA", "Statele Unite"), "MD": ("Moldova",), "NL": ("Olanda",),
           "PS": ("Palestina",)},
    "vi": vietnamese.NAMES,
}  # fmt: skip
"""Language -> code -> names that its news texts use beside CLDR's."""
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
    "Thanksgiving Turkey", "Christmas Turkey", "Roast Turkey", "Ground Turkey", "Wild Turkey",
    "发展中国家", "發展中國家", "上海地", "内蒙古", "內蒙古", "拉美国家", "拉美國家", "欧美国家", "歐美國家",
    "北美国家", "南美国家", "中美国防", "马里兰", "馬里蘭", "马里奥", "馬里奧", "马里亚纳", "馬里亞納", "约旦河",
    "約旦河", "印度洋", "阿曼达", "阿曼達", "阿曼湾", "日本海", "中国語", "中国地方", "中国電力", "中国山地",
    "中国自動車道", "中国新聞", "インド洋", "オマーン湾", "タイ記録",
)  # fmt: skip
"""Longer names that hold a country's name and do not mean it."""


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


@lru_cache(maxsize=LANGUAGES_MAX)
def shown_names(language: str) -> dict[str, str]:
    """Code -> the one name to show in *language* (BCP 47); English where CLDR has no such language or names."""
    locale = _locale(language)
    names = {code: name for code, name in locale.territories.items() if _is_country(code)}
    if locale.language == "en":
        return {**names, **_SHOWN}
    return names if "US" in names else {**shown_names("en"), **names}


@lru_cache(maxsize=LANGUAGES_MAX)
def country_names(language: str) -> tuple[CountryName, ...]:
    """Every name that a text in *language* may call a country by, in every case; demonyms in thirteen languages."""
    shown = shown_names(language)
    names = [CountryName(code, name) for code, name in shown.items()]
    if (primary := _locale(language).language) != "en":
        # The one acronym of a country that every language writes so.
        names.append(CountryName("US", "USA"))
        names += [CountryName(code, name) for code, given in _MORE_NAMES.get(primary, {}).items() for name in given]
        made = [CountryName(one.code, word, is_demonym=True) for one in names if (word := adjective(one.name, primary))]
        names += (*_forms(names, primary), *made)
        written = {one.name for one in names}
        names += [
            CountryName(code, name, is_demonym=True)
            for code, given in demonyms(primary).items()
            for name in given
            if name not in written
        ]
        return tuple(dict.fromkeys(_told_apart(names, primary)))
    names += [CountryName(code, name) for code, name in _locale("en").territories.items() if _is_news_name(code, name)]
    names += [CountryName(code, name) for code, given in _NEWS_NAMES.items() for name in given]
    names += [CountryName(code, name, is_demonym=True) for code in shown for name in _demonyms(code, shown[code])]
    return tuple(dict.fromkeys(_with_context(one) for one in names))


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
