"""Whether what answered for an article is a wall before it: a question for consent, a login, a check for robots."""

import re
from itertools import pairwise

from agents.enrich.words import fold, has_unspaced
from schemas.article import Page
from schemas.item import Item

SIGNS_ALONE_MIN = 2
"""So many signs make a wall of a page with which nothing can be compared."""
SHARE_MIN = 0.5
"""A page with so many of the words of the feed's headline, or of its summary, tells of the same."""
_LONG_WORDS = re.compile(r"\w{4,}")
"""Shorter ones are in every text."""


def is_wall(page: Page, item: Item) -> bool:
    """Whether *page* has signs of a wall and, where *item* says anything, tells of something else."""
    if not page.wall_signs:
        return False
    told = [terms for text in (item.headline, item.summary) if (terms := _terms(text))]
    if not told:
        return page.wall_signs >= SIGNS_ALONE_MIN
    said = _terms(f"{page.headline} {page.summary} {page.body_text}")
    return all(len(terms & said) < SHARE_MIN * len(terms) for terms in told)


def _terms(text: str) -> set[str]:
    """The long words of *text*; its pairs of characters where words are not kept apart."""
    folded = fold(text)
    words = set(_LONG_WORDS.findall(folded))
    return words | set(map("".join, pairwise(folded))) if has_unspaced(text) else words
