"""What a publisher's tag names (person, place, organisation or subject), from evidence in the article's own words."""

import re
from itertools import islice

from agents.enrich.text import Text
from agents.enrich.titles import (
    IN_BEFORE,
    ORG_WORDS,
    PLACE_AFTER,
    PLACE_BEFORE,
    SAYS_AFTER,
    TITLE_AFTER,
    title_before,
)
from agents.enrich.words import ARABIC_ARTICLE, fold, listed
from agents.page.bylines.whole_names import PARTICLES
from schemas.parts import TagKind

PLACES_MAX = 20
"""How many places of one name in a text are looked at."""
ENOUGH = 3
"""Points that make a kind certain enough."""
_WINDOW_CHARS = 60
_BEFORE_CHARS = 30
"""No title, and nothing that leads to a place, is longer."""
_TOKENS_MAX = 5
_ARTICLE_FIRST = re.compile(rf"^{ARABIC_ARTICLE}(?=.)")
_ORG_WORDS = frozenset(ORG_WORDS)
_NEXT_WORD = re.compile(r" ([\w'.-]+)")
_LAST_WORD = re.compile(r"(^|[.!?:;\n\"'“”«»(,\u2013\u2014]\s*)?([\w'-]+) $")
_ARTICLES = frozenset(listed("the a an this that our der die das des dem den ein eine la le les el los las il lo gli"))
_LAST_LETTERS = re.compile(r"\w+ $")
_ARTICLE_CHARS_MAX = 8
_ACRONYM_AFTER = re.compile(r" \([A-Z]{2,7}\)")


def has_person_shape(name: str) -> bool:
    """Whether *name* could be a person's: two to five capitalised words, no digits, not all of it capitals."""
    tokens = [_ARTICLE_FIRST.sub("", token) for token in name.split()] if "-" in name else name.split()
    if not 2 <= len(tokens) <= _TOKENS_MAX or any(char.isdigit() for char in name):
        return False
    cores = [token for token in tokens if token.lower() not in PARTICLES]
    return len(cores) >= 2 and all(token[0].isupper() and not _is_acronym(token) for token in cores)


def _is_acronym(token: str) -> bool:
    return len(token) > 1 and token.isupper() and "." not in token


def kind_of(name: str, text: Text) -> TagKind:
    """The kind of what *name* names in *text*; `topic` where nothing tells."""
    folded = fold(name)
    found = [(start, start + len(folded)) for start in islice(text.places(folded), PLACES_MAX)]
    found = [(start, end) for start, end in found if not text.plain[start:end].islower()]
    spelled = next((text.plain[start:end] for start, end in found), name)
    if len(spelled.split()) > 1 and not spelled.islower() and _ORG_WORDS & set(folded.split()):
        return "org"
    is_personal = has_person_shape(spelled)
    points: dict[TagKind, int] = {"person": 0, "place": 0, "org": 0}
    for start, end in found:
        _weigh(text, start, end, points, is_personal=is_personal)
    if is_personal:
        points["person"] += _surname_points(text, folded, {start for start, _ in found})
    best = max(points, key=lambda kind: points[kind])
    return best if points[best] >= ENOUGH else "topic"


def _weigh(text: Text, start: int, end: int, points: dict[TagKind, int], *, is_personal: bool) -> None:
    """Add what the words around one place in the text tell."""
    before = text.plain[max(0, start - _BEFORE_CHARS) : start]
    after = text.plain[end : end + _WINDOW_CHARS]
    is_spoken = is_personal or not text.plain[start:end].isupper()
    if is_spoken and (title := title_before(before)) and (is_personal or title["title"][0].isupper()):
        points["person"] += ENOUGH
    if is_personal and TITLE_AFTER.match(after):
        points["person"] += ENOUGH
    if is_personal and SAYS_AFTER.match(after):
        points["person"] += 1
    if PLACE_AFTER.match(after) or PLACE_BEFORE.search(before):
        points["place"] += 2
    if is_spoken and IN_BEFORE.search(before):
        is_whole = not re.match(r"[ -]?\w|'s", after)
        points["place"] += 2 if is_whole else 1
    if _ACRONYM_AFTER.match(after):
        points["org"] += 2


def _surname_points(text: Text, folded: str, full: set[int]) -> int:
    """What it tells that the last or the first word of a name also stands alone, as a surname does."""
    tokens = folded.split()
    if not full:
        return 0
    for token, offset in ((tokens[-1], len(folded) - len(tokens[-1])), (tokens[0], 0)):
        alone = [
            start
            for start in islice(text.places(token), PLACES_MAX)
            if start - offset not in full and stands_alone(text, start, start + len(token))
        ]
        if any(SAYS_AFTER.match(text.plain, start + len(token)) for start in alone):
            return ENOUGH
        if alone:
            return 2
    return 0


def stands_alone(text: Text, start: int, end: int) -> bool:
    """Whether the capitalised word there is no part of a longer name and has no article: it can be a surname."""
    plain = text.plain
    if not plain[start].isupper():
        return False
    if (after := _NEXT_WORD.match(plain, end)) and after[1][0].isupper():
        return False
    before = plain[max(0, start - _WINDOW_CHARS) : start]
    if title_before(before):
        return True
    if not before.endswith(" "):
        return True
    letters = _LAST_LETTERS.search(before[-_ARTICLE_CHARS_MAX:])
    if letters and letters[0][:-1].lower() in _ARTICLES:
        return False
    # From the last character of what stands before the last word: looking from the beginning gives the same, slower.
    earlier = before[: before.rfind(" ", 0, -1) + 1].rstrip()
    last = _LAST_WORD.search(before, max(0, len(earlier) - 1))
    return last is None or not last[2][0].isupper() or last[1] is not None
