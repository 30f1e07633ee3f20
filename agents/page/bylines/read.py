"""Bylines to names: "Von Anna Berg und Tom Weiss, dpa" to two persons and an agency."""
# ruff: noqa: RUF001  marks and words of many scripts

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from agents.page.bylines.kinds import is_agency, is_site, kind_of
from agents.page.bylines.labels import (
    begins_with_label,
    begins_with_writer,
    is_label_alone,
    leads_to_writer,
    led_by_writer,
    parts_of,
    unled,
    with_colons,
)
from agents.page.bylines.pieces import AFTER, BESIDE, MARKS, ROLE_CHARS_MAX, Piece, pieces_of
from agents.page.bylines.roles import is_work_alone, names_nobody, role_beside, role_from, unroled
from agents.page.bylines.when import without_time
from agents.page.bylines.whole_names import PARTICLES
from agents.page.seldom import seldom
from agents.page.text import key_of, plain
from agents.page.word_lists import listed
from schemas.limits import NAME_CHARS_MAX
from schemas.parts import AuthorKind

BYLINE_CHARS_MAX = 500
"""A longer text names nobody."""
PERSON_WORDS_MAX = 6
"""Words of a person's name, those such as "de la" left out."""
BYLINES_KEPT = 2_048
"""A page names its authors in its head, in its byline and below its text."""
KEPT_CHARS_MAX = 2 * BYLINE_CHARS_MAX
"""Of a text: with so many it is no byline, also without the date and label that are taken off before it is measured."""


_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_]|[.\u0300-\U0010ffff])")
"""What a name has: two letters, or an initial; buttons for the size of letters ("A- A+") have neither."""


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a byline."""

    text: str
    kind: AuthorKind
    role: str = ""
    """What stands beside the name, such as "political editor"."""


_BY = re.compile(
    r"^\W*(?!(?-i:v[ao]n|af|av)\s+(?:der|den|dem)\s+\S+$)(?:by|from|von|par|por|door|deur|"
    r"av|af|przez|oleh(?=\s+\S+\s+\S|:)|von|от(?=\s)|від(?=\s)|מאת|โดย|به قلم|بقلم|كتبت|كتب)\s*[:\s]\s*(?=\S)",
    re.IGNORECASE,
)
_BY_BEFORE_NAME = re.compile(
    r"^(?:de|di|da|per|του|της|των|ο|η)\s+(?=[^\W\d_a-zα-ω][\w'’.-]+\s+[^\W\d_])"
    r"|^(?i:van|par|da|del|della|di)\s+(?=(?i:onze|unserer|unsere|der|la|el|redazion)\w*)"
    r"|^(?:Per|PER)\s+(?!(?:Ol[aeo]\w*|Arne|Anders|Erik|Martin|Magnus|[CK]hristian|Kristian|Gunnar|Inge|Egil|Petter|Jo[hn]\w*|Axel|"
    r"Gusta[fv]|Henrik|Albin|Daniel|Mikael|Morten|Ivar|Ingvar|Lars|Sverre|Thomas)\b|\S+\s\S*(?:ss?on|sen|str[öø]m|[åøæäö]\S*|"
    r"berg|lund|gren|[kq]vist|dahl|vik|stad|haug)$)(?=[^\W\d_a-z][\w'’.·-]+\s+(?:[Ii]\s+)?[^\W\d_a-z])"
    r"|^(?:[Nn]ga|[Gg]an|[Nn][ai](?! (?:Luh|Made|Kadek|Wayan|Putu|Nyoman|Ketut|Komang)\b))\s+"
    r"(?=[^\W\d_a-z][\w'’-]+\s+[^\W\d_a-z])"
    r"|^[Ll]e\s+(?=\S+\s+(?:Ní|Nic|Ó|Mac|Mag|Uí)\s)"
    r"|^D[ia]\s+(?=[^\W\d_a-z][\w'’.-]+\s+[^\W\d_])|^Τ(?:ου|ης|ων)\s+(?=\S)"
)
"""Labels that can begin a name as well: "de" needs its small letter and two words, "Di" two more words."""
_SHORT_LABEL = re.compile(
    r"^\W*(?:(?:written|reported|words|story|report|text)\s+)?(?:by|von|par|por|di|door|af|av|przez|yazan|"
    r"autor(?:in)?|auteur|autore|автор)\s*(?::|：|\s)\s*",
    re.IGNORECASE,
)
_TEXT_OF = re.compile(r"^(?i:texto|texte|testo|teksti?)(?: [A-ZÀ-Þ][\w'’-]+){2,3}(?:$|\s*[,|&/])")
"""A label without a mark, before a whole name: "Teksti Ada Quill"."""
_CAPITAL_WORDS = r"[A-ZÀ-Þ][\w.'’-]*(?:,? [A-ZÀ-Þ][\w.'’-]*){0,3}"
_REPORTED = re.compile(
    rf"{_CAPITAL_WORDS} reported from {_CAPITAL_WORDS}"
    rf"(?:,? (?:and )?{_CAPITAL_WORDS} (?:reported )?from {_CAPITAL_WORDS}){{0,3}}\.?"
)
"""Who was where for a text of several: "Ada Quill reported from Marl, and Tomas Reyl from Orrisport."."""
_OF_NEWSROOM = re.compile(
    r"^(?i:von|van|door|par|por|da|de|dalla|della|af|av|od|från|fra)\s+"
    r"(?i:(?:der|die|den|de|la|a|het|unserer|onze|notre|nuestra|nossa)\s+)?"
    r"(?i:\S*(?:redak|redac|rédac|redaz|redaç|redacç)\w*)"
    r"(?:\s+(?:und|en|et|e|y|i|og|och|mit|met|avec|con|com|med|/|&)\s+\S+|\s+[^\W\d_a-z]\S*){0,2}$"
)
"""A label before a newsroom, which may begin with a small letter: "Von der Redaktion und dpa"."""
_COMPANY = re.compile(
    r"^[^\W\d_][^,;:|/\n]{1,60},?\s(?:z\.\s?s|s\.?\s?r\.?\s?o|o\.\s?p\.\s?s|a\.\s?s|sp\.\s?z\s?o\.?\s?o|d\.\s?o\.\s?o|e\.\s?V"
    r"|S\.\s?p\.\s?A|S\.\s?r\.\s?l|S\.\s?L(?:\.\s?U)?|S\.\s?A(?:\.\s?[US])?|B\.\s?V|N\.\s?V|A\.\s?Ş|А\.\s?Д|Α\.\s?Ε"
    r"|Inc|Ltd|Ltda|LLC|GmbH|Kft|Zrt|Nyrt|ApS|A/S|ASA|Oyj?|OÜ|UAB|Tbk|Pty Ltd)\.?$"
)
"""A company or an association by its form: "Harbour Courier, s. r. o."."""
_DATIVE = re.compile(r"^(?:der|dem|den)\s+(?=[^\W\d_a-z])")
"""What follows "von" before a newsroom in German, and is no part of what it is called."""
_CASELESS = seldom(
    r"^(?:מאת|بقلم|به قلم|โดย|เขียนโดย)\s+\S"
    r"|^(?:本[报報刊网網台社](?:记者|記者|通讯员|通訊員)\s*|(?:记者|記者|通讯员|通訊員)\s+)(?:[\u4e00-\u9fff]{2,4}[\s、]*){1,6}$"
    r"|^[\u4e00-\u9fff]{2,8}(?:记者|記者)\s+(?:(?:实习生|實習生|通讯员|通訊員)?\s*[\u4e00-\u9fff]{2,4}(?:[\s、]+|$)){1,6}$"
    r"|^[\uac00-\ud7af]{3}\s?기자$"
)
"""Labels of scripts without great letters, which no colon has to end."""
_WHOLE = seldom(r"^(?:\S+(?:\s\S+){1,3}|[\u4e00-\u9fff]{2,4}|[\uac00-\ud7af]{2,4})$")
_DATED = re.compile(
    r"^(?:posted|published|written|updated|publié|publicado|pubblicato|veröffentlicht|geplaatst|publisert)\s[^;|]*?\d[^;|]*?"
    r"\s(?:by|par|por|da|von|door|av|af)\s+(?=\S)",
    re.IGNORECASE,
)
"""A label with the date within: "Posted on June 3 by"."""
_DATED_LEAD = re.compile(
    r"^[^|–—]{0,40}\d[^|–—]{0,30}\s[|–—]\s+"
    r"(?=(?:by|von|par|por|di|door|af|av|przez|от|від|texto|texte|testo|teksti?)\s+[^\W\d_])",
    re.IGNORECASE,
)
_UNKNOWN_BY = re.compile(
    r"^(?!(?i:view|see|read|more|all|find|latest|follow|browse|alle|mehr|tous|voir|plus)\b)\S+(?:\s[^\W\d_A-ZÀ-Þ]\S*){0,3}\s(?:by|par|por|door|przez)\s+(?=[^\W\d_a-z])"
)
"""A label that no list holds, before a word that no name holds: "Entretien réalisé par"."""
_WIDE = str.maketrans("：／＝（）［］【】，；｜＆＠．", ":/=()[][],;|&@.")
_CHINESE_GAP = seldom(
    r"(?<=[\u4e00-\u9fff]{2})(?<![者员員编])(?<![实實][习習]生)\s+"
    r"(?=(?:(?:本[报報])?(?:记者|記者|通讯员|通訊員|实习生|實習生)\s*)?[\u4e00-\u9fff]{2,4}(?:[\s、,]|$))"
)
"""What parts whole names where reporters are labelled in Chinese, which has no space within a name."""
_CONTACT = re.compile(r"\S+@\S+\.\S+|(?<!\w)@\w+|https?://\S+|www\.\S+|\bmailto:\S*")
_PLACE_KOREAN = seldom(r"^[\uac00-\ud7af]{2,5}\s?=\s?(?=[\uac00-\ud7af]{2,4}(?:\s|$))")
"""Where a Korean reporter writes from."""
_GERESH = re.compile(r"(?<=[\u05d0-\u05ea])'(?=\s*(?:[,;|/&]|ו|$))")
"""An apostrophe that ends a Hebrew name and is a letter's mark."""
_BRACKETS = re.compile(r"[(\[<]([^()\[\]<>]*)[)\]>]")
_FOR = re.compile(
    r"\s+(?:special to|for|für|of|at|pour|para|per|from|aus|in|à|em|is an?|is the|ist)\s+.*$", re.IGNORECASE
)
_TAIL = re.compile(
    r"\s+(?:in|aus|at|from|für|for|of|à|em|w|on|is an?|is the|ist|geht|schreibt|schreiben|berichtet)"
    r"\s+.*$|\s+(?:skrifar|skriver|piše|пише|schreibt|scrive|escribe|écrit|writes)$|\s+(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zäé]{0,6}\.?\s+\d.*$|\s+(?:le|am|on|em|el|il|den|d\.)?\s*\d[\d\s:.,/-]*(?:am|pm|uhr)?.*$|\d.*$",
    re.IGNORECASE,
)
_TOOK_PICTURES = re.compile(
    r"(?:\s*[,/]\s*|\s+[-–—]\s+)(?:photos?|photographs|photography|pictures|fotos?|foto's|bilder|fotografie|fotografías?|"
    r"fotografia|zdjęcia|kuvat?|фото|φωτογραφίες)(?=\s*(?:;|$))",
    re.IGNORECASE,
)
"""What a name has behind it that took the pictures, without brackets: "Jane Roe, photos"."""
_OURS = re.compile(
    r"^(?:de|du|da|dal|dalla|van|von|por|par|from)?\s*(?:notre|nos|nuestr[oa]|nostr[oa]|nosso|nossa|onze|unser(?:em|er)?|our)\s"
    r"(?=.*\s\S+\s\S+$)",
    re.IGNORECASE,
)
"""What leads to a role that leads to a name: "De notre envoyé spécial"."""
_WHOSE = re.compile(r"^(?:our|unser\w*|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze)\s+", re.IGNORECASE)
_AT = re.compile(
    r"^(\S.*?),?\s(?:at|for|with|of|bei|beim|für|von|i|in|på|hos|chez|à|au|de|di|del|dello|da|van|bij|w)\s(.+)$"
)
"""A role and, most often, the house that somebody has it at."""
_REPORTS_FROM = re.compile(r"^(?:aus|in|from)\s+\S+\s+(?:berichtet|berichten|reports?)\s+", re.IGNORECASE)
_NO_NAME = re.compile(
    r"^(?:read|share|follow|subscribe|sign|log|comments?|print|save|listen|view|see|watch|click|download|loading|"
    r"advertisement|anzeige|menu|search|home|contact|about|more|weiterlesen|mehr|teilen|artikel|lesezeit|stand|"
    r"veröffentlicht|aktualisiert|updated?|published|posted|partager|lire|publié|mis|compartir|leer|seguir|del|condividi|"
    r"leggi|lees|deel|les|dela|del|jaa|lue|yayınlanma|güncelleme|опубликовано|读|minutes?|min|hours?|ago|special|exclusive|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    r"sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|by|von|par|por|di|door|av|af|yazan|from|and|und|author|autor)\b(?:\s+\d.*|\W*$|\s+(?:more|this|us|to|in|on|for|all|by|am|à|le|the"
    r"|article|artikel|now|auf|zum|profile|bio|cet|sur)\b.*$|\s*:.*$)",
    re.IGNORECASE,
)
"""What stands beside a byline and is none: buttons, dates, reading times."""
_LABEL_BEHIND = re.compile(r"^(?P<name>[^\W\d_a-z][^()\d,:;.!?]{2,60}?)\s*\((?P<label>[^()\d]{3,24})\)")
_LABEL_WITHIN = re.compile(
    r"^(?P<name>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’.-]+){1,2}), (?P<label>[^\W\d_A-Z]{3,14}[.:]) (?=[^\W\d_a-z])"
)
"""A label that an abbreviation or a colon marks, between two names."""
_SHORT_END = re.compile(r"(?:^|\s|\.)(?:\w|jr|sr)\.$", re.IGNORECASE)
_ARTICLE_AT_END = re.compile(r"\s+the$", re.IGNORECASE)
_TURNED = re.compile(r"^([^\W\d_a-z][\w'’-]+),\s+([^\W\d_a-z][\w'’-]+(?:\s+[^\W\d_]\.?)?)$")
_DAYS = listed("""
    monday tuesday wednesday thursday friday saturday sunday january february july september october
    november december christmas easter montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz
    juni juli oktober dezember
    """)
"""What "by" and "von" lead to as well; other languages write them small, or have no label that leads to them."""
_UNFILLED = re.compile(r"[{}]|%\w+%|\A(?:undefined|null|none|unknown)\Z", re.IGNORECASE)
"""What programs write where nobody filled in a name: an empty value, or the template's own mark."""
_BESIDE_NAMES = listed("by von par por door av af di de da przez oleh and und et y e i og och en")
_WORDS = re.compile(r"[^\W_]+")


def is_names_alone(text: str, names: list[str]) -> bool:
    """Whether nothing but *names*, and words such as "by" and "and", stands in *text*; such a byline says no more."""
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " ")
    return all(word.casefold() in _BESIDE_NAMES for word in _WORDS.findall(text))


def names_in(byline: object, site: str = "") -> tuple[Name, ...]:
    """The names in *byline*, in its order, without repeats.

    Args:
        byline: As written: markup, labels, several names, agencies, roles and handles are taken apart.
        site: The publisher's name: a byline with it is a desk, not a person.

    Returns:
        Nothing for an address, a date, a sentence, or for who took the pictures, translated or edited.
    """
    return _names_in(plain(byline)[:KEPT_CHARS_MAX], site)


@lru_cache(maxsize=BYLINES_KEPT)
def _names_in(byline: str, site: str) -> tuple[Name, ...]:
    text = with_colons(_without_date(_GERESH.sub("׳", byline.translate(_WIDE))))
    if not text or len(text) > BYLINE_CHARS_MAX or text.lower().startswith(("http://", "https://", "www.", "//")):
        return ()
    text = _PLACE_KOREAN().sub("", text) if "=" in text else text
    if "记者" in text or "記者" in text or "通讯员" in text:
        text = _CHINESE_GAP().sub("、", text)
    if _COMPANY.match(text):
        return (Name(text, "desk"),)
    found: dict[str, Name] = {}
    text, own = _without_labelled_site(text, site)
    if own:
        found[key_of(own)] = Name(own, "desk")
    for part, words in parts_of(_DATED.sub("", _opened(text))):
        names = _writers(words, site) if part == "writer" else _agencies(words) if part == "source" else ()
        for name in names:
            found.setdefault(key_of(name.text), name)
    has_geresh = "׳" not in byline and "׳" in text
    told = [replace(one, text=one.text.replace("׳", "'")) if has_geresh else one for one in found.values()]
    # A Chinese paper is named before its reporters, and is not beside them.
    people = [one for one in told if one.kind == "person"] if "记者" in text or "記者" in text else []
    return tuple(people or told)


def _without_labelled_site(text: str, site: str) -> tuple[str, str]:
    """*text* without the site's name that has a label in it ("La Tribune du Port"), and that name; else all and ""."""
    at = text.lower().find(site.lower()) if site and _has_label(site) else -1
    end = at + len(site)
    if at < 0 or text[:at][-1:].isalnum() or text[end : end + 1].isalnum():
        return text, ""
    return f"{text[:at]}, {text[end:]}", text[at:end]


@lru_cache(maxsize=BYLINES_KEPT)
def _has_label(site: str) -> bool:
    return any(words != site for _, words in parts_of(site))


def is_byline(text: str) -> bool:
    """Whether *text* begins with a label such as "By", "Von:" or "Photographs and text by", and a name.

    A date or a place with one may lead to it: "Orrisport, 3 November 2026 | By Jane Roe".
    """
    return _is_byline(text[:KEPT_CHARS_MAX])


@lru_cache(maxsize=BYLINES_KEPT)
def _is_byline(text: str) -> bool:
    text = _without_date(text)
    if begins_with_writer(text):
        return bool(names_in(text))
    found = _SHORT_LABEL.match(text)
    if found is not None and text[found.end() : found.end() + 1].isupper() and not _tells_when(text[found.end() :]):
        return True
    if _REPORTED.fullmatch(text) or _TEXT_OF.match(text):
        return True
    if _OF_NEWSROOM.match(text):
        names = names_in(text)
        return bool(names) and all(name.kind != "person" for name in names)
    return not text.isascii() and bool(_CASELESS().match(text)) and _is_of_names(names_in(text))


def _tells_when(text: str) -> bool:
    """Whether *text*, behind a word such as "by", is a day or a month, or a sentence that goes on in small letters."""
    first, *more = text.split()
    small = sum(word[0].islower() for word in more)
    return first.strip(",.").casefold() in _DAYS or (text.endswith((".", "!", "?")) and 2 * small > len(more))


def _without_date(text: str) -> str:
    """*text* without a date or a place with one that leads to a label, and that a bar or a dash ends."""
    return _DATED_LEAD.sub("", text) if "|" in text or "–" in text or "—" in text else text


def _is_of_names(names: tuple[Name, ...]) -> bool:
    """Whether *names* of a script without great letters are persons alone, each whole: two words, or a few signs."""
    return bool(names) and all(name.kind == "person" and _WHOLE().match(name.text) for name in names)


def is_led_by_label(text: str) -> bool:
    """Whether *text* begins with a writer's label and a colon, and names whole names alone: "Haber: Ayşe Demir"."""
    if not led_by_writer(text):
        return False
    names = names_in(text)
    return bool(names) and all(name.kind == "agency" or " " in name.text or not name.text.isascii() for name in names)


def is_labelled_behind(text: str) -> bool:
    """Whether *text* begins with a whole name that a writer's label follows: "Jane Roe (text)", "Jan Roe, oprac. …"."""
    found = _LABEL_BEHIND.match(text) if "(" in text else _LABEL_WITHIN.match(text) if "," in text else None
    return found is not None and leads_to_writer(found["label"]) and " " in found["name"] and bool(names_in(text))


def agencies_behind_label(text: str) -> list[str]:
    """The agencies in *text*, where that begins with a label of a source, and names nobody else: "Source: AFP"."""
    text = text.translate(_WIDE)
    if not begins_with_label(text):
        return []
    parts = [(part, words) for part, words in parts_of(text) if part != "other"]
    if not parts or any(part != "source" for part, _ in parts):
        return []
    return [name.text for _, words in parts for name in _agencies(words)]


def _opened(text: str) -> str:
    """*text* without addresses, handles and brackets: of what is in these, agencies stay, and what stands alone."""
    text = _CONTACT.sub(" ", text)
    inner = [part.strip() for part in _BRACKETS.findall(text)]
    is_listed = len(inner) > 1 and any(leads_to_writer(part) for part in inner)
    outer = _BRACKETS.sub((lambda found: f"{_bracketed(found)};") if is_listed else _bracketed, text)
    if not any(letter.isalpha() for letter in outer):
        return " ; ".join(inner)
    return outer


def _bracketed(match: re.Match[str]) -> str:
    """What stays of a bracket: an agency, a role, and a label, which tells of the name before it."""
    inner = match[1].strip()
    agency = BESIDE.sub("", inner)
    if is_agency(agency):
        return f" ; {agency} ; "
    if inner and not unled(f"{inner} X"):
        return f" {AFTER} "
    role = role_from(inner)
    return f" , {role} , " if role and len(role) <= ROLE_CHARS_MAX else " "


def _agencies(text: str) -> Iterator[Name]:
    for piece in re.split(r"[,;/|]|\s+(?:and|und|et|y|e)\s+", text):
        if is_agency(piece.strip(MARKS + ".")):
            yield Name(piece.strip(MARKS + "."), "agency")


def _writers(text: str, site: str) -> Iterator[Name]:
    """The names of those who wrote, from a part without labels."""
    text = _TOOK_PICTURES.sub(f" {AFTER}", _REPORTS_FROM.sub("", _unlabelled(text)))
    text = "; ".join(_turned(text, site) or [text])
    has_person = has_desk = False
    for piece in pieces_of(text, site):
        name = None if is_label_alone(piece.text) else _name(piece, site)
        if name is None or (piece.is_beside and has_person and name.kind == "desk"):
            continue
        if has_desk and not has_person and name.kind == "person" and " " not in name.text:
            if name.text.isupper() and name.text.isascii():
                name = replace(name, kind="agency")
            elif _is_led_by_comma(name.text, text):
                continue
        has_person = has_person or name.kind == "person"
        has_desk = has_desk or name.kind == "desk"
        yield name


def _is_led_by_comma(name: str, text: str) -> bool:
    """Whether a comma leads to *name* in *text*: a word alone behind a desk is where it is."""
    return text.partition(name)[0].rstrip().endswith((",", "،"))


def _turned(text: str, site: str) -> list[str]:
    """The names in *text*, where all of it is family names before given ones: "Roe, Jane; Doe, John"; else []."""
    turned = [_TURNED.match(one.strip()) for one in text.split(";")]
    people = [(one[2], one[1]) for one in turned if one and kind_of(one[2], site) == kind_of(one[1], site) == "person"]
    return [f"{given} {family}" for given, family in people] if len(people) == len(turned) else []


def _unlabelled(text: str) -> str:
    text = _OURS.sub("", text.strip(" ,:-–—"))
    for _ in range(3):
        shorter = _BY_BEFORE_NAME.sub("", _BY.sub("", _UNKNOWN_BY.sub("", text), count=1), count=1)
        if shorter == text:
            break
        text = shorter
    shorter = unled(text)
    if shorter == text:
        return text.strip(" ,:-–—")
    return (text if shorter and kind_of(text) != "person" else shorter).strip(" ,:-–—")


def _name(piece: Piece, site: str) -> Name | None:
    """One cleaned name, or None where *piece* is none."""
    text = without_time(BESIDE.sub("", _unlabelled(piece.text)).strip(MARKS)).strip(MARKS)
    role = piece.role
    kind = kind_of(text, site)
    if kind != "agency":
        shorter = unroled(_without_site(_FOR.sub("", text), site))
        if " " in shorter.strip() and not names_nobody(text) and kind_of(shorter, site) == "person" and shorter != text:
            text, kind, role = shorter, "person", role or _role_around(text, shorter)
    if kind == "person" and names_nobody(text):
        kind = "desk"
    if kind == "person":
        whole = _TAIL.sub("", text)
        text = unroled(whole)
        role = role or (_role_around(whole, text) if text and text != whole else "")
        kind = kind_of(text, site)
    text = _once(_DATIVE.sub("", text) if kind == "desk" else text)
    text = text.strip(MARKS) if _SHORT_END.search(text) else text.strip(MARKS + ".")
    if len(text) > NAME_CHARS_MAX or not _LETTERS.search(text):
        return None
    if _NO_NAME.match(text) or is_work_alone(text):
        return None
    if kind == "person" and not _is_person(text):
        return None
    return Name(text, kind, _without_house(role, site))


def _once(text: str) -> str:
    """*text*, or its half where that stands there twice: for those who listen, and again in parts."""
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half > 1 and words[:half] == words[half:] else text


def _without_house(role: str, site: str) -> str:
    """*role* without the publisher at its end: "reporter" of "reporter at Harbour Courier"."""
    found = _AT.match(role) if site else None
    return found[1] if found and is_site(found[2], site) else role


def _role_around(whole: str, name: str) -> str:
    """What *whole* says behind *name*, else before it, where that is a role: "state political reporter Jane Roe"."""
    before, _, behind = whole.partition(name)
    told = (behind.strip(MARKS), _WHOSE.sub("", before.strip(MARKS)))
    return next((text for text in told if len(text) <= ROLE_CHARS_MAX and role_beside(text)), "")


def _without_site(text: str, site: str) -> str:
    """*text* without the publisher's name at its end, and without an article before that."""
    if not site or not text.lower().endswith(site.lower()):
        return text
    before = text[: -len(site)]
    rest = before.rstrip()
    if rest == before:
        return text
    return _ARTICLE_AT_END.sub("", rest)


def _is_person(text: str) -> bool:
    """Whether *text* can be a person's name: few words, and most of a long one capitalised."""
    words = text.split()
    counted = [word for word in words if word.casefold() not in PARTICLES]
    if len(counted) > PERSON_WORDS_MAX or len(words) > 2 * PERSON_WORDS_MAX:
        return False
    if len(text) < 2 or text.endswith(("?", "!", "…")) or _UNFILLED.search(text):
        return False
    return len(words) < 3 or 2 * sum(not _is_small(word[0]) for word in counted) > len(counted)


def _is_small(letter: str) -> bool:
    """Whether *letter* is a small one of a script that begins names with great ones: Georgian does not."""
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"
