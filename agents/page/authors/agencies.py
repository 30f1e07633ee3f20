"""The news agencies beside, or in place of, authors: at the headline, behind "Source:", in the code below the text."""
# ruff: noqa: RUF001  marks and words of many scripts

import re
from collections.abc import Iterator

from agents.page.authors.signatures import signing_agencies
from agents.page.bylines.kinds import is_agency
from agents.page.bylines.read import agencies_behind_label
from agents.page.metadata import Document
from agents.page.text import key_of
from schemas.parts import Author

AGENCY_SHORT_MIN = 3
"""Letters of the shortest agency but "AP": two can be a button for their size."""
AGENCY_SHORT_MAX = 5
"""Letters of the longest agency that writes itself small, as "dpa" does."""
AGENCY_PARTS_MAX = 2
"""Other agencies and places on the line of an agency at the headline."""
PARTED = re.compile(r"\s*[|,;/·•–—]\s*|\s+-\s+")
_SOME = frozenset(
    ("وكالات", "الوكالات", "agencies", "agencias", "agências", "agences", "agenturen", "agenzie", "סוכנויות")
)
"""Agencies without a name."""


def is_vague(author: Author) -> bool:
    """Whether an agency is none by name ("agencies"), or two letters that can be a button for their size ("AA")."""
    if key_of(author.name) in _SOME:
        return True
    is_some = author.name.islower() and len(author.name) > AGENCY_SHORT_MAX
    return is_some or (len(author.name) < AGENCY_SHORT_MIN and author.name != "AP")


def agencies_at_heading(page: Document, _site: str) -> Iterator[Author]:
    """The agencies that a line at the headline names alone, or with the place that they report from."""
    for _, text, _ in page.lines_at_heading:
        first, *more = (part.strip(" .") for part in PARTED.split(text))
        if is_agency(first) and len(more) <= AGENCY_PARTS_MAX and all(is_agency(one) or " " not in one for one in more):
            named = [Author(name=one, kind="agency") for one in (first, *more) if is_agency(one)]
            yield from (one for one in named if not is_vague(one))
            return


def sources_at_heading(page: Document) -> Iterator[Author]:
    """The agencies behind a label such as "Source:" at the headline."""
    for _, text, _ in page.lines_at_heading:
        if (":" in text or "：" in text) and (sources := agencies_behind_label(text)):
            yield from (one for one in (Author(name=name, kind="agency") for name in sources) if not is_vague(one))
            return


def signing(page: Document) -> Iterator[Author]:
    """The agencies in the codes below the text, as in "lk/dpa"."""
    named = signing_agencies(page)
    yield from (author for name in named if not is_vague(author := Author(name=name, kind="agency")))
