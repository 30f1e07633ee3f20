"""The clock that a time of day was read from: a zone's name beside it, or the country of the page.

Names and rules are those of the IANA time zone database; where a country has several zones, the one that its national
media use (Moscow, Brasília, Jakarta), or none.
"""
# ruff: noqa: RUF001  names of zones in other letters

import re
from datetime import datetime, tzinfo
from functools import cache

from dateutil.tz import tzoffset, tzstr

from agents.identity import host_of
from agents.page.metadata import Document

_HOUR_S = 3_600
_HOURS: dict[float, str] = {
    -10: "HST", -9: "AKST", -8: "PST AKDT", -7: "MST PDT", -6: "CST MDT", -5: "EST CDT PET COT", -4: "EDT AST VET CLT",
    -3.5: "NST", -3: "ADT BRT ART UYT", -2.5: "NDT", 0: "GMT UTC WET", 1: "BST CET MEZ WAT WEST",
    2: "CEST MESZ EET SAST CAT", 3: "EEST MSK МСК TRT EAT", 3.5: "IRST", 4: "GST", 5: "PKT", 5.5: "IST",
    5.75: "NPT", 7: "WIB ICT", 8: "WITA SGT HKT AWST PHT MYT", 9: "JST KST WIT", 9.5: "ACST", 10: "AEST",
    10.5: "ACDT", 11: "AEDT", 12: "NZST", 13: "NZDT",
}  # fmt: skip
OFFSETS_S = {name: int(hours * _HOUR_S) for hours, names in _HOURS.items() for name in names.split()}
"""Seconds east of UTC by name of a zone; of two of a name, that of the larger press."""

_AMERICAN = {
    "ET": "EST5EDT,M3.2.0/2,M11.1.0/2", "CT": "CST6CDT,M3.2.0/2,M11.1.0/2", "MT": "MST7MDT,M3.2.0/2,M11.1.0/2",
    "PT": "PST8PDT,M3.2.0/2,M11.1.0/2",
}  # fmt: skip
"""Names that cover summer and winter, with their rules (POSIX TZ)."""

_CENTRAL, _EASTERN = "CET-1CEST,M3.5.0/2,M10.5.0/3", "EET-2EEST,M3.5.0/3,M10.5.0/4"
_EUROPEAN = {"CET": _CENTRAL, "MEZ": _CENTRAL, "EET": _EASTERN}
"""Names that readers in summer are given too, where the clock is an hour ahead of them."""
_RULES = {
    "GMT0BST,M3.5.0/1,M10.5.0/2": "GB IM JE GG",
    "GMT0IST,M3.5.0/1,M10.5.0/2": "IE",
    "WET0WEST,M3.5.0/1,M10.5.0/2": "PT FO",
    _CENTRAL: "DE AT CH LI LU FR BE NL IT ES DK NO SE PL CZ SK HU SI HR BA RS ME MK AL MT MC SM VA AD GI XK EU",
    _EASTERN: "FI AX EE LV LT GR RO BG UA CY MD",
    "EET-2EEST,M4.5.5/0,M10.5.4/24": "EG",
    "EET-2EEST,M3.5.0/0,M10.5.0/0": "LB",
    "IST-2IDT,M3.4.4/26,M10.5.0/2": "IL",
    "WGT2WGST,M3.5.0/0,M10.5.0/0": "GL",
    "EST5EDT,M3.2.0/2,M11.1.0/2": "BS HT",
    "AST4ADT,M3.2.0/2,M11.1.0/2": "BM",
    "NZST-12NZDT,M9.5.0/2,M4.1.0/3": "NZ",
}
_FIXED: dict[float, str] = {
    -6: "CR GT SV HN NI BZ", -5: "CO PE EC PA JM KY", -4: "VE BO DO PR TT BB GY LC VC GD DM KN AG AW CW GP MQ",
    -3: "AR UY BR PY SR GF", -1: "CV", 0: "IS GH SN CI TG BF ML GM GN SL LR MR",
    1: "NG DZ TN CM AO BJ NE TD CF CG GA GQ MA", 2: "ZA ZW ZM BW MZ RW LY MW BI LS SZ NA SD SS",
    3: "TR BY RU SA QA KW IQ KE TZ UG ET SY JO YE BH SO ER DJ MG KM", 3.5: "IR", 4: "AE OM GE AM AZ MU SC RE",
    4.5: "AF", 5: "PK UZ KZ TM TJ MV", 5.5: "IN LK", 5.75: "NP", 6: "BD BT KG", 6.5: "MM", 7: "TH VN KH LA ID",
    8: "CN TW HK MO SG MY PH BN MN", 9: "JP KR KP TL", 10: "PG", 11: "SB VU NC", 12: "FJ", 13: "WS TO",
}  # fmt: skip
_RULE_OF = {country: rule for rule, countries in _RULES.items() for country in countries.split()}
_HOURS_OF = {country: hours for hours, countries in _FIXED.items() for country in countries.split()}
_HOMES = (
    "de:DE da:DK sv:SE no:NO nb:NO nn:NO nl:NL it:IT pl:PL cs:CZ sk:SK hu:HU sl:SI hr:HR sr:RS mk:MK sq:AL ca:ES eu:ES "
    "gl:ES lb:LU fi:FI et:EE lv:LV lt:LT el:GR ro:RO bg:BG uk:UA tr:TR be:BY he:IL iw:IL is:IS fa:IR ka:GE hy:AM az:AZ "
    "hi:IN mr:IN ta:IN te:IN ml:IN gu:IN kn:IN pa:IN si:LK ne:NP th:TH vi:VN id:ID zh:CN ja:JP ko:KR"
)
_HOME_OF = dict(pair.split(":") for pair in _HOMES.split())
"""The country of languages that are written in one zone, or nearly so; not of English, French, Spanish or Arabic."""

_SOLD = frozenset(("CO", "ME", "LY", "LA", "TO", "WS", "VC", "AG", "DM", "GG", "IM", "SC"))
"""Countries whose addresses are sold to all the world: they say nothing of a page in English."""
_SEVERAL = frozenset(("US", "CA", "AU", "MX", "CL", "CD"))
"""Countries with several zones, whose pages are by none of them because of their language."""
_SCRIPTS = (
    (re.compile(r"[\u3040-\u30ff]"), "JP"),
    (re.compile(r"[\uac00-\ud7a3]"), "KR"),
    (re.compile(r"[\u4e00-\u9fff]"), "CN"),
)
_OWN_NAMES = {"CN": "CST", "TW": "CST", "BD": "BST"}
_SUMMER_AND_WINTER = (datetime(2026, 7, 1), datetime(2026, 1, 1))  # noqa: DTZ001  asked of a zone


def named_zone(name: str, home: tzinfo | None) -> tzinfo | None:
    """The zone called *name*, in capitals; None where nobody calls one so.

    Args:
        name: "BST", "WIB", "ET".
        home: The zone of the page; None where it is not known.
    """
    if name in _AMERICAN or name in _EUROPEAN:
        return _by_rule(_AMERICAN.get(name) or _EUROPEAN[name])
    offset_s = OFFSETS_S.get(name)
    if offset_s is None:
        return None
    # "IST" is Indian, Irish or Israeli time, "CST" Chinese or American: that of the page decides.
    is_home = home is not None and name in {home.tzname(day) for day in _SUMMER_AND_WINTER}
    return home if is_home else tzoffset(name, offset_s)


def zone_of(page: Document) -> tzinfo | None:
    """The zone of the page's country: that of its address, of its language's region, or of the language.

    Returns:
        None where the country is not known or has several zones.
    """
    language, region = language_of(page)
    land = _land(page)
    home = _HOME_OF.get(language, "") if language else _home_of_script(page)
    if land in _SEVERAL:
        return None
    if land == "EU":
        return next((zone for one in (home, land) if (zone := _zone(one))), None)
    lands = ("" if land in _SOLD and language in {"", "en"} else land, region, home)
    return next((zone for one in lands if (zone := _zone(one))), None)


def is_month_first(page: Document) -> bool:
    """Whether the page is American, where "05/06/2026" is the sixth of May."""
    return language_of(page) == ("en", "US") and (len(land := _land(page)) > 2 or land == "US")


def language_of(page: Document) -> tuple[str, str]:
    """The page's language and the region of it, which its sharing card may add; "" for what it does not say."""
    root = page.tree.css_first("html")
    told = [(root.attributes.get("lang") if root is not None else "") or "", page.first("og:locale")]
    parts = [one.replace("_", "-").split("-") for one in told if one]
    language = parts[0][0].lower() if parts else ""
    regions = (more[-1].upper() for first, *more in parts if more and first.lower() == language)
    return language, next(regions, "")


def _land(page: Document) -> str:
    """The end of the page's address, in capitals; that of a country in two letters."""
    last = host_of(page.url).rsplit(".", maxsplit=1)[-1].upper()
    return "GB" if last == "UK" else last


def _home_of_script(page: Document) -> str:
    """The country whose clock goes with the letters of the page's title; "" where several have them."""
    return next((country for letters, country in _SCRIPTS if letters.search(page.title)), "")


def _zone(country: str) -> tzinfo | None:
    country = country.upper()
    if country in _RULE_OF:
        return _by_rule(_RULE_OF[country])
    hours = _HOURS_OF.get(country)
    return None if hours is None else tzoffset(_OWN_NAMES.get(country), int(hours * _HOUR_S))


@cache
def _by_rule(rule: str) -> tzinfo:
    return tzstr(rule)
