"""Bylines to names: "Von Anna Berg und Tom Weiss, dpa" to two persons and an agency."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from dataclasses import dataclass

from agents.page.text import key_of, plain
from schemas.limits import NAME_CHARS_MAX
from schemas.parts import AuthorKind

BYLINE_CHARS_MAX = 500
PERSON_WORDS_MAX = 6
ROLE_CHARS_MAX = 120


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a byline."""

    text: str
    kind: AuthorKind
    role: str = ""
    """What stands beside the name, such as "political editor"."""


_LABEL = re.compile(
    r"^\W*(?:(?:written|words|text|reported|report|story|posted|published|article|analysis|opinion|review|"
    r"interview)\s+by|by|"
    r"von|par|por|di|door|af|av|przez|yazan|autor(?:in|a|es|zy)?|auteurs?|autore|authors?|text|texte|texto|testo|tekst|"
    r"ein(?:e)?\s+\w+\s+von|автор|от|від|реда(?:ктор|кция)|文)\s*(?::|\s)\s*(?=\S)",
    re.IGNORECASE,
)
_SHORT_LABEL = re.compile(
    r"^\W*(?:(?:written|reported|words|story|report|text)\s+)?(?:by|von|par|por|di|door|af|av|przez|yazan|"
    r"autor(?:in)?|auteur|autore|автор|责编)\s*(?::|：|\s)\s*",
    re.IGNORECASE,
)
_LABELS_MAX = 3
_DIVIDERS = re.compile(r"\s*[;|•·\n]\s*|\s+/\s*|/\s+|(?<=[^\W\d_]{4})/(?=\w+\s\w)|\s+[-–—]\s+|\s*、\s*")
_AND = re.compile(r"\s*&\s*|\s+(?:and|und|et|og|och|en|ve|и|та|sowie|with|mit|avec|con)\s+", re.IGNORECASE)
_AND_LETTER = re.compile(r"\s+[yei]\s+")
_BESIDE = re.compile(r"^(?:and|und|et|with|mit|avec|con)\s+", re.IGNORECASE)
_CONTACT = re.compile(r"\S+@\S+\.\S+|(?<!\w)@\w+|https?://\S+|www\.\S+")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_TAIL = re.compile(
    r"\s+(?:in|aus|at|from|für|for|of|à|em|w|on|updated|published|is an?|ist|geht|schreibt)\s+.*$|"
    r"\s*\d[\d\s:.,/-]*(?:am|pm|uhr)?.*$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"(?:editor|correspondent|reporter|journalist|writer|columnist|producer|analyst|contributor|director|fellow|"
    r"professor|"
    r"redakteur|chef|korrespondent|autor|volontär|leiter|ressort|photograph|fotograf|rédact|journaliste|redactor|"
    r"corresponsal|"
    r"periodista|giornalista|direttore|dziennikarz|redaktor|muhabir|head of|bureau|critic|freelance|intern)",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"\b(?:desk|newsroom|news\s?room|newsdesk|staff|redaktion|redaktions\w*|onlineredaktion|rédaction|redacción|"
    r"redaccion|redazione|redakcja|redaksjonen|"
    r"redaktionen|redactie|redação|redakce|редакция|редакція|editorial|editors|reporters|news team|team|webdesk|"
    r"admin|administrator|webmaster|"
    r"agencies|agenturen|agences|agencias|online|magazine|magazin|news|nachrichten|noticias|press|media|zeitung|"
    r"newspaper|tv|radio|haber merkezi|correspondents|"
    r"guest author|gastautor|contributors?|wire|wires|services?|network|times|post|tribune|journal|gazette|herald|"
    r"courier)\b",
    re.IGNORECASE,
)
_PICTURES_BY = re.compile(
    r"(?:photo(?:s|graphs?|graphy)?|pictures?|illustrations?|graphics?|video|fotos?|bild(?:er)?|grafik)\s*(?:by\b|von\b|:)",
    re.IGNORECASE,
)
_AGENCIES = frozenset(
    key_of(name)
    for name in (
        "AFP", "Agence France-Presse", "AP", "The Associated Press", "Associated Press", "Reuters",
        "Thomson Reuters", "dpa",
        "dpa-infocom", "dpa-AFX", "Deutsche Presse-Agentur", "APA", "Austria Presse Agentur", "SDA", "Keystone-SDA",
        "ATS", "Keystone-ATS",
        "ANSA", "EFE", "Europa Press", "PAP", "TASS", "RIA Novosti", "Interfax", "Xinhua", "KCNA", "Yonhap", "Kyodo",
        "Kyodo News", "Jiji",
        "Jiji Press", "PA", "PA Media", "Press Association", "UPI", "IANS", "PTI", "ANI", "AA", "Anadolu",
        "Anadolu Agency",
        "Anadolu Ajansı", "DHA", "İHA", "NTB", "TT", "Ritzau", "STT", "Belga", "ANP", "Lusa", "ČTK", "CTK", "MTI",
        "SID", "epd", "KNA", "AFX",
        "Bernama", "Ukrinform", "Bloomberg", "Adnkronos", "AGI", "Canadian Press", "The Canadian Press", "AAP",
        "BTA", "Hina", "Tanjug",
        "Agerpres", "Press Trust of India", "Tribune News Service", "Bloomberg News", "APN", "Agencies", "Agenturen",
    )
)  # fmt: skip
_LOWER_IN_NAMES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "del",
        "della",
        "van",
        "von",
        "der",
        "den",
        "ten",
        "ter",
        "zu",
        "zum",
        "zur",
        "al",
        "bin",
        "ibn",
        "la",
        "le",
        "el",
        "y",
        "e",
        "i",
        "af",
        "av",
        "und",
        "st",
    ]
)


def names_in(byline: object, site: str = "") -> list[Name]:
    """The names in *byline*, in its order, without repeats.

    Args:
        byline: As written: markup, labels, several names, agencies, roles and handles are taken apart.
        site: The publisher's name: a byline with it is a desk, not a person.

    Returns:
        Nothing for an address, a date or a sentence.
    """
    text = plain(byline)
    if not text or len(text) > BYLINE_CHARS_MAX or text.lower().startswith(("http://", "https://", "www.", "//")):
        return []
    found: dict[str, Name] = {}
    for part, role in _parts(_unlabelled(text)):
        name = _name(part, role, site)
        if name is not None and key_of(name.text) not in found:
            found[key_of(name.text)] = name
    return list(found.values())


def is_byline(text: str) -> bool:
    """Whether *text* begins with a label such as "By" or "Von:" and a name."""
    found = _SHORT_LABEL.match(text)
    return found is not None and text[found.end() : found.end() + 1].isupper()


def kind_of(name: str, site: str = "") -> AuthorKind:
    """Whether *name* is a person, a desk (or the site itself), or an agency."""
    key = key_of(name)
    if key in _AGENCIES:
        return "agency"
    own = key_of(site).removeprefix("the")
    initials = "".join(word[0] for word in site.split()).casefold()
    is_site = bool(own) and (
        key.removeprefix("the") == own or (len(own) > 3 and own in key) or (len(initials) > 1 and key == initials)
    )
    return "desk" if is_site or _DESK.search(name) else "person"


def _unlabelled(text: str) -> str:
    for _ in range(_LABELS_MAX):
        shorter = _LABEL.sub("", text, count=1)
        if shorter == text:
            break
        text = shorter
    return text.strip(" :,-–—")


def _parts(text: str) -> list[tuple[str, str]]:
    """The pieces of a byline with the role that follows each."""
    bracketed = [inner for inner in _BRACKETS.findall(text) if key_of(inner) in _AGENCIES]
    text = _CONTACT.sub(" ", _BRACKETS.sub(" ", text))
    pieces: list[tuple[str, str]] = []
    for chunk in _DIVIDERS.split(text):
        for number, piece in enumerate(part for part in re.split(r"\s*,\s*", chunk) if part):
            if number and pieces and _ROLE.search(piece) and len(piece) <= ROLE_CHARS_MAX:
                pieces[-1] = (pieces[-1][0], pieces[-1][1] or piece)
            elif number and pieces and _is_place(piece, pieces[-1][0]):
                continue
            else:
                pieces += [(name, "") for name in _and_split(piece)]
    return pieces + [(inner, "") for inner in bracketed]


def _is_place(piece: str, before: str) -> bool:
    """Whether *piece* is a city after a full name: one word that is no agency."""
    return len(piece.split()) == 1 and len(before.split()) > 1 and key_of(piece) not in _AGENCIES


def _and_split(piece: str) -> list[str]:
    names = [name for name in _AND.split(piece) if name.strip()]
    out: list[str] = []
    for name in names:
        sides = _AND_LETTER.split(name)
        out += sides if all(len(side.split()) > 1 for side in sides) else [name]
    return out


def _name(part: str, role: str, site: str) -> Name | None:
    """One cleaned name, or None where *part* is none."""
    text = _BESIDE.sub("", _unlabelled(part)).strip(" .,:-–—*\"'“”")
    kind = kind_of(text, site)
    if kind == "person":
        text = _TAIL.sub("", text).strip(" .,:-–—")
        kind = kind_of(text, site)
    if not text or len(text) > NAME_CHARS_MAX or not any(letter.isalpha() for letter in text):
        return None
    if kind == "person" and not _is_person(text):
        return None
    return Name(text, kind, role)


def _is_person(text: str) -> bool:
    """Whether *text* can be a person's name: few words, and most of a long one capitalised."""
    words = text.split()
    if len(words) > PERSON_WORDS_MAX or len(text) < 2 or _PICTURES_BY.match(text):
        return False
    counted = [word for word in words if word.casefold() not in _LOWER_IN_NAMES]
    return len(words) < 3 or 2 * sum(not word[0].islower() for word in counted) > len(counted)
