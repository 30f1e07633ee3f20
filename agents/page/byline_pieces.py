"""A byline without labels, cut into one piece for each name, with the role that follows it."""
# ruff: noqa: RUF001  marks and words of many scripts

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from agents.page.author_kinds import is_agency, is_site, kind_of
from agents.page.byline_roles import agency_apart, role_beside, unroled

ROLE_CHARS_MAX = 120
MARKS = " ©→←›‹▶,:;-–—*\"'“”„«»|/•="
AFTER = "\x1a"
"""Stands behind a name whose bracket says that they did something else than write."""
BESIDE = re.compile(r"^(?:and|und|et|with|mit|avec|con|com|y|e|og|och|en|med|für|for|pour)\s+", re.IGNORECASE)
"""Words that join one name to the next."""
_LISTED = re.compile(r"\s*[;\n、]\s*")
_DIVIDERS = re.compile(r"\s*[|•·]\s*|\s+/\s*|/\s+|^/|/$|\s+[-=]\s+|\s*[–—]\s*")
_SLASH = re.compile(r"(?<=\w)/(?=\w)")
_COMMA = re.compile(r"\s*[,،]\s*|(?<=[^\W\d_]{4})(?<!prof)(?<!Prof)\.\s+(?=[^\W\d_a-z])")
_AND = re.compile(
    r"\s*&\s*|\s+(?:and|und|et|og|och|en|ve|и|та|sowie|și|dan|και|और|و|with|mit|avec|con|com|med|z)\s+", re.IGNORECASE
)
_AND_BETWEEN_NAMES = re.compile(r"\s+(?:[yeia]|ja)\s+")
"""Words that can be a part of a name: they divide where whole names stand on both sides."""
_AFFILIATION = re.compile(
    r"^(?:special\s+to|for|für|from|pour|para|of|at|à|a|da|dal|dalla|in|en|aus|em|w|we|z|ze)\s(?=[^\W\d_a-z]|the\s)"
)
_CITY = re.compile(
    r"^(?:New|Los|Las|San|Santa|Saint|St\.|Bad|Port|Fort|Cape|North|South|East|West|São|Rio|Tel|Abu|Den|Nea)\s[^\W\d_a-z]\S+$"
    r"|^\S+\s(?i:city|beach|springs|falls|heights|islands?|junction)$"
)
_DATELINE = re.compile(r"^[^\W\d_a-z][^\W\d_]*\s+[-–—]\s")
"""A city before the agency that reports from there: "ORRISPORT - Reuters"."""
_SUFFIX = re.compile(r"^(?:jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)
_DEGREE = re.compile(
    r"^(?:Ph\.?\s?D|M\.?\s?D|M\.?Sc|B\.?Sc|M\.?A|B\.?A|MBA|LLM|Esq|CPA|DPhil|RN|DDS|JD|MP|MEP|FACP)\.?$"
)
_KATAKANA = re.compile(r"[\u30a1-\u30ff]+(?:[・=][\u30a1-\u30ff]+)+")
_MIDDLE_DOT = re.compile(r"・")
_HAN_LIST = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}|[\uac00-\ud7af]{2,4})(?:\s+(?:[\u4e00-\u9fff]{2,4}|[\uac00-\ud7af]{2,4}))+"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands for one name."""

    text: str
    role: str = ""
    is_beside: bool = False
    """It follows another by a comma or a divider: a body there is the one that they work for."""


def pieces_of(text: str, site: str) -> list[Piece]:
    """The pieces of a byline with the role that follows each."""
    pieces: list[Piece] = []
    for at, piece in _chunks(text):
        if pieces and _SUFFIX.match(piece):
            pieces[-1] = replace(pieces[-1], text=f"{pieces[-1].text}, {piece}")
        elif pieces and len(piece) <= ROLE_CHARS_MAX and role_beside(piece):
            pieces[-1] = replace(pieces[-1], role=pieces[-1].role or piece)
        elif pieces and (_DEGREE.match(piece) or _is_dateline(piece) or (at and _is_place(piece, pieces[-1].text))):
            continue
        elif not (pieces and (":" in piece or _AFFILIATION.match(piece) or is_site(piece, site))):
            pieces += _anded(piece, is_beside=bool(pieces))
    if len(pieces) > 1 and _DATELINE.match(text) and is_agency(pieces[1].text):
        del pieces[0]
    return [piece for piece in pieces if AFTER not in piece.text]


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """What dividers part, with its place in its list: what follows another by a comma may be a city."""
    for one in _LISTED.split(text):
        parts = [part for chunk in _DIVIDERS.split(one) for side in _slashed(chunk) for part in _COMMA.split(side)]
        yield from enumerate(part for part in parts if part.strip(MARKS))


def _slashed(chunk: str) -> list[str]:
    sides = _SLASH.split(chunk)
    is_parted = any(is_agency(side.strip()) or " " in side.strip() or _is_han(side) for side in sides)
    return sides if is_parted else [chunk]


def _is_dateline(piece: str) -> bool:
    """Whether *piece* is the place that a Chinese or Korean report comes from."""
    return piece.strip().endswith(("報導", "报道", "報道", "電", "电"))


def _is_place(piece: str, before: str) -> bool:
    """Whether *piece* is a city after a full name: one word that is no agency."""
    is_short = len(piece.split()) == 1 or _CITY.match(piece) is not None
    return is_short and len(before.split()) > 1 and not is_agency(piece) and not _is_han(piece)


def _is_han(text: str) -> bool:
    return any("\u3000" <= letter <= "\ud7af" for letter in text)


def _anded(piece: str, *, is_beside: bool) -> list[Piece]:
    out: list[str] = []
    for name in _AND.split(piece):
        sides = _AND_BETWEEN_NAMES.split(name)
        out += sides if all(_is_whole(side) for side in sides) else [name]
    apart = [one for name in out for one in agency_apart(BESIDE.sub("", name.strip(MARKS)))]
    names = [one for name in apart if name for one in _unspaced(name)]
    return [Piece(name, is_beside=is_beside and not number) for number, name in enumerate(names)]


def _is_whole(side: str) -> bool:
    return (len(side.split()) > 1 and not side[0].islower()) or kind_of(side) != "person"


def _unspaced(name: str) -> list[str]:
    """The names in *name* where a script has no space within them: "李小明 王芳" are two."""
    if not _is_han(name):
        return [name]
    name = unroled(name.strip(MARKS))
    if _KATAKANA.fullmatch(name):
        return [name]
    dotted = [one for one in _MIDDLE_DOT.split(name) if one]
    names = [one for dot in dotted for one in (dot.split() if _is_list(dot) else [dot])]
    return [one for one in names if kind_of(one) != "desk"] or names


def _is_list(text: str) -> bool:
    """Whether *text* is several whole names, rather than family and given name with a space between."""
    return bool(_HAN_LIST.fullmatch(text)) and all(len(word) > 2 for word in text.split()[:1])
