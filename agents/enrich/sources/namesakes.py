"""Whom a short name stands for: “Mr Fell” for Ignatius Fell, “the council” for Wessmoor Council, an acronym.

A text says a name in full once and goes on with a part of it; a source is known by the full one.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from agents.enrich.sources.bodies_english import CAPITAL, FIRST_WORDS
from agents.enrich.words import ARABIC_ARTICLE, ends_word, listed, starts_word

PLACES_MAX = 12
"""Places of one surname, or of one kind of body, that are looked at."""
HEADS_MAX = 100
"""Words that head the names of one kind of body that are looked at."""
EXPANSION_CHARS = 90
"""How far before "(RCMP)" its long name may begin."""
SAME_CHARS = 2000
"""How far before "the same office" in Japanese the name of that office may stand."""
_LETTER = "[A-ZÄÖÜÉÁÓŠČŽŁА-ЯЁІЇЄҐ]"  # noqa: RUF001  Cyrillic letters are meant
_ACRONYM = re.compile(rf"{_LETTER}(?<![\w./-].){_LETTER}{{2,6}}(?!\w|[-']\w|/| \d)")
_BRANCH = re.compile(r" [^\W\d_a-zß-öø-ÿа-яё][a-zß-ɏа-яё]{2,20}(?![\w-]| [^\W\d_a-zß-öø-ÿа-яё])")
"""A second word of its name: « la RSF Fret »."""
_ARTICLES = frozenset(listed("Le La Les El Los Las Il Lo Gli O Os As De Het"))
_OWN_NOUNS = frozenset(("en", "de"))
"""Languages in which a capital word behind an acronym is likely none of its name: „die IHK Vertreter“."""
_WORD_BEFORE = re.compile(r"(?<=[\w,;:'-] )([\w'-]+) $")
_ARTICLE_FIRST = re.compile(rf"^{ARABIC_ARTICLE}")
_NO_BODY = frozenset(
    listed(
        "USA UAE CEO CFO COO CTO PDF GMT CET UTC EST DNA RNA HIV GDP GNP VAT USB GPS ATM FAQ VIP DVD SMS IPO ESG NGO "
        "ONG PME "
        "COVID ADHD BIP PIB PIL DIY SUV LED THE AND BUT FOR NOT NEW AEUV GMBH MBH AND UPDATE LIVE BREAKING DDR UDSSR"
    )
)
"""Acronyms of no body, and words that headlines and first lines put in capitals."""
_SAYS_LESS = re.compile(
    r"(?:call(?:s|ed|ing)?|broadcast|published|add(?:s|ed)|explain(?:s|ed)|expects|suggests|puts?"
    r"|describe[sd]?|questioned|dismissed|indicates?|shows?|learned|noted"
    r"|understands|posted (?:on|that)|stated|wrote|argue[sd]|recommend(?:s|ed)|maintains|indicated|found that"
    r"|finds that|contributed to this|called for|calls for|promised|predict(?:s|ed)|asked|tells|cit(?:es|ed|ing)"
    r"|quot(?:es|ed))$"
)
"""What standards, programs and file formats do too, or what "API calls" looks like."""
_BY_END = re.compile(r"[,.;:)\"\n]|$| (?:figures|data|statistics|officials|in|on|and|at|for)(?!\w)")
"""What comes after "according to RCMP"; "according to the XML standard" names no body."""
_SMALL = frozenset(listed("of the and for de del la le des du d' l' et y e und für der di do da dos das van"))
_HEADS = {
    "council": "Council", "authority": "Authority|Council", "agency": "Agency", "department": "Department",
    "ministry": "Ministry", "commission": "Commission", "board": "Board", "union": "Union",
    "university": "University", "court": "Court", "hospital": "Hospital", "institute": "Institute",
    "force": "Police|Constabulary", "fire service": "Fire and Rescue Service|Fire and Rescue|Fire Service",
    "office": "Office", "trust": "Trust", "service": "Fire and Rescue Service|Fire and Rescue|Service",
    "bureau": "Bureau", "inspectorate": "Inspectorate", "regulator": "Commission|Authority|Regulator",
}  # fmt: skip
"""What a body is called in small letters -> how its full name ends."""
KNOWN_BARE = frozenset(("council", "commission", "court", "regulator"))
"""These are cited by that word alone where the text has no name for them; a "board" or a "trust" may be anybody's."""
_BARE = re.compile(rf"(?<=[Tt]he )(?:{'|'.join(sorted(_HEADS, key=len, reverse=True))})(?![\w'-])")
_OWN_BEFORE = re.compile(rf"(?<![\w-])(?:{CAPITAL} (?:(?:of|and|for|the) )?){{1,4}}\Z")
_FIRE = "fire "
_GERMAN = re.compile(r"(Gericht|Ministerium|Amt|Behörde|Institut|Kammer|Verwaltung|Direktion|Gewerkschaft)e?s?")
"""What they are called for short in German, where the full name is one word that ends so."""


def acronyms(text: str, begin: int, end: int, language: str) -> Iterator[tuple[int, int, str]]:
    """Where, and which, words in capitals stand in *text* that may be a body's name; whether it speaks is not told."""
    for found in _ACRONYM.finditer(text, begin, end):
        if found[0] not in _NO_BODY and not _is_loud(text, found.start(), found.end(), language):
            branch = None if language in _OWN_NOUNS else _BRANCH.match(text, found.end())
            last = branch.end() if branch else found.end()
            yield found.start(), last, text[found.start() : last]


def is_body(text: str, end: int, phrase: tuple[int, int], language: str) -> bool:
    """Whether what *phrase* says of the acronym that ends at *end* is said of bodies alone; told in English only."""
    if language != "en":
        return True
    after = text[end : phrase[1]]
    return _SAYS_LESS.search(after) is None if after else _BY_END.match(text, end) is not None


def _is_loud(text: str, start: int, end: int, language: str) -> bool:
    """Whether it belongs to a longer name, or the word beside it is in capitals too, as in a headline."""
    before, after = text[max(0, start - 3) : start], text[end : end + 4]
    word = _WORD_BEFORE.search(text[max(0, start - EXPANSION_CHARS) : start])
    if language != "de" and word and word[1][0].isupper() and word[1] not in FIRST_WORDS | _ARTICLES:
        return True
    return (before[:2].isupper() and before[2:] == " ") or (
        after[:1] == " " and after[1:3].isupper() and after[1:3].isalpha()
    )


def expansion(text: str, acronym: str) -> str:
    """The long name that *text* has before "(*acronym*)", whose words begin with its letters; "" for none."""
    at = text.find(f"({acronym})")
    if at < 1:
        return ""
    words = text[max(0, at - EXPANSION_CHARS) : at].rpartition("\n")[2].split()
    for count in range(len(acronym), min(len(words), 2 * len(acronym) + 1) + 1):
        name = words[-count:]
        letters = "".join(word[0] for word in name if word.lower() not in _SMALL)
        if letters.upper() == acronym and name[0][0].isupper():
            return " ".join(name)
    return ""


def bare_bodies(text: str, places: Iterable[tuple[str, int]]) -> Iterator[tuple[int, int, str]]:
    """Where English says "the council" without a name, of words of BODY_HEADS at *places*; third, which word it is."""
    for _, at in places:
        begin = at - len(_FIRE) if text.startswith(_FIRE, at - len(_FIRE)) else at
        if found := _BARE.match(text, begin):
            yield found.start(), found.end(), found[0]


@lru_cache(maxsize=len(_HEADS))
def _full(head: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_HEADS[head]})(?!\w)(?: (?:of|for)(?: the)? {CAPITAL}(?:(?: and)? {CAPITAL})?)?")


def full_bodies(text: str, head: str) -> list[tuple[int, str]]:
    """Where *text* has full names of what it calls "the *head*" for short, the first PLACES_MAX, and the names."""
    names: list[tuple[int, str]] = []
    for found in islice(_full(head).finditer(text), HEADS_MAX):
        before = _OWN_BEFORE.search(text, max(0, found.start() - EXPANSION_CHARS), found.start())
        start = before.start() if before else found.start()
        words = text[start : found.end()].split()
        while words and (words[0] in FIRST_WORDS or words[0] == "the"):
            words.pop(0)
        if len(words) > 1:
            names.append((start, " ".join(words).removesuffix("'s")))
    return names[:PLACES_MAX]


def nearest(names: list[tuple[int, str]], at: int) -> str:
    """The last of *names* before *at*, else the first; "" where there is none."""
    before = [name for start, name in names if start < at]
    return before[-1] if before else names[0][1] if names else ""


def german_head(short: str) -> str:
    """What *short* is without its ending, such as "Gericht" for "Gerichts"; "" where it is no short name."""
    found = _GERMAN.fullmatch(short)
    return found[1] if found else ""


def german_body(text: str, head: str) -> str:
    """The longest of the first PLACES_MAX words in *text* that end in *head*, with its place; "" where it has none."""
    full = re.finditer(rf"[A-ZÄÖÜ][\w-]{{1,30}}{head.lower()}(?: [A-ZÄÖÜ][a-zäöüß-]{{2,24}})?(?!\w)", text)
    return max((one[0] for one in islice(full, PLACES_MAX)), key=len, default="")


def same_body(text: str, short: str, at: int) -> str:
    """The last name before *at* that the Japanese *short* stands for, as 同庁 for 気象庁; "" for none."""
    full = rf"(?!同)[\u4e00-\u9fffァ-ヶー]{{1,12}}{short[1:]}(?=[はがもの、によ])"
    names = re.findall(full, text[max(0, at - SAME_CHARS) : at])
    return names[-1] if names else ""


def later_places(text: str, name: str, begin: int) -> Iterator[tuple[int, int]]:
    """Where the surname of *name* stands in *text* from *begin* on."""
    surname = _ARTICLE_FIRST.sub("", name.rpartition(" ")[2])
    start = begin
    for _ in range(PLACES_MAX):
        if (start := text.find(surname, start)) < 0:
            return
        is_owner = text.startswith("'s", start + len(surname))
        if not is_owner and starts_word(text, start) and ends_word(text, start + len(surname)):
            yield start, start + len(surname)
        start += len(surname)
