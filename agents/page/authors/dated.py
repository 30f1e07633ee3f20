"""Authors whom a page names at the headline with nothing but the date behind them: "Jane Roe | 17 May 2026, 19:06".

Many systems give their elements classes that say how they look and not what they are. What stands alone in an element
between the headline and the date of the article is, nearly always, who wrote it.
"""
# ruff: noqa: RUF001  marks between a name and a date

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from agents.page.authors.candidates import from_nodes
from agents.page.bylines.pieces import is_city
from agents.page.bylines.read import is_names_alone
from agents.page.bylines.whole_names import NAME_WORDS, PARTICLES
from agents.page.metadata import Document
from agents.page.text import key_of
from schemas.parts import Author

LINES_MAX, LINE_CHARS_MAX, PARTS_MAX = 12, 160, 12
"""Lines at the headline that are looked at, characters of one, and elements in it that may be the name."""
_PARTS = "strong, b, span, p, div, em, i, li, a"
_MARKS = " |·•,/–—-:"
_LISTED = re.compile(r"[,;/|–—]")
_OF_PLACES = frozenset(("de", "del", "da", "do", "di", "la"))
"""What joins the names of places ("Villa de Orris") more often than a given name and the next."""
_DATE = re.compile(
    r"[\s|·•,/–—-]*(?:[^\W\d_]{2,14}\.?:?\s+){0,3}\d{1,2}(?:st|nd|rd|th|er|\.|/|-|\s|,)\s?(?:(?:de\s)?[^\W\d_]{3,12}\.?|\d{1,2})"
    r"(?:\.|/|-|\s|,)\s?(?:d[ei]\s)?(?:20)?\d\d\b"
    r"|[\s|·•,/–—-]*(?:[^\W\d_]{2,14}\.?:?,?\s+){0,3}[^\W\d_]{3,10}\.?\s\d{1,2},?\s20\d\d\b"
    r"|[\s|·•,/–—-]*(?:[^\W\d_]{2,14}\.?:?\s+){0,3}20\d\d[-./]\d{1,2}[-./]\d{1,2}\b"
)
"""A date, up to three words such as "Published on Monday" before it."""


def dated(page: Document, site: str) -> Iterator[Author]:
    """Whom an element at the headline names alone, where the date comes next; no city, no section that it links."""
    for line in page.lines_at_heading[:LINES_MAX]:
        if len(line.text) > LINE_CHARS_MAX or not any(map(str.isdigit, line.text)):
            continue
        for part in line.node.css(_PARTS)[:PARTS_MAX]:
            text = page.elements.text(part)
            if text and line.text.startswith(text) and _DATE.match(line.text, len(text)) and not _is_linked(part):
                people = [one for one in from_nodes(page, [part], site) if one.kind == "person"]
                if people and _are_all(text.strip(_MARKS), people):
                    yield from people
                    return


def _are_all(text: str, people: list[Author]) -> bool:
    """Whether *text* is the whole names of *people*, "and" between two, and no words beside; commas lead to places."""
    if not all(_is_whole(one.name) for one in people):
        return False
    is_joined = not _LISTED.search(text) and is_names_alone(text, [one.name for one in people])
    return is_joined if len(people) > 1 else key_of(text) == key_of(people[0].name)


def _is_whole(name: str) -> bool:
    first, *more = name.split()
    words = [first, *(word for word in more if word.casefold() not in PARTICLES)]
    is_name = len(words) in NAME_WORDS and all(word[0].isupper() for word in words) and not is_city(name)
    return is_name and more[0] not in _OF_PLACES


def _is_linked(node: LexborNode) -> bool:
    """Whether *node* leads to a page, as a section does; an address of mail does not."""
    one = node if node.tag == "a" else node.css_first("a")
    around = node.parent if node.parent is not None and node.parent.tag == "a" else one
    return around is not None and not (around.attributes.get("href") or "mailto:").startswith("mailto:")
