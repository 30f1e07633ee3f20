"""Lists of an article's data that name its author: a term such as "Text", and the name as what it means."""

import re

from selectolax.lexbor import LexborNode

from agents.page.authors.places import is_elsewhere
from agents.page.bylines.labels import leads_to_writer
from agents.page.elements import Sought
from agents.page.metadata import Document
from agents.page.steps import element_behind
from agents.page.text import plain

TERMS_MAX, LIST_CHARS_MAX = 12, 800
"""Terms that may be a writer's label, and characters of their list that are looked through for a time."""
_TERMS = Sought("dt")
_CLOCK = re.compile(r"(?<!\d)[012]?\d[:.h][0-5]\d(?!\d)")
"""A time of day, which an article has and a book that it reviews has not."""


def writers_in_lists(page: Document, root: LexborNode) -> list[LexborNode]:
    """The elements behind a writer's label in the lists in *root* that tell a time too."""
    told = [(term, element_behind(term)) for term in page.elements.find(_TERMS, root)[:TERMS_MAX]]
    return [
        value
        for term, value in told
        if value is not None
        and value.tag == "dd"
        and leads_to_writer(plain(term.text()))
        and _tells_time(term.parent)
        and not is_elsewhere(page, term)
    ]


def _tells_time(around: LexborNode | None) -> bool:
    return around is not None and _CLOCK.search(around.text(separator=" ")[:LIST_CHARS_MAX]) is not None
