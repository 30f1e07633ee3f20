"""Who wrote an article: JSON-LD, meta elements, links, h-cards and visible bylines, the fullest source first."""

import re
from dataclasses import replace

from agents.page.authors.agencies import agencies_at_heading, is_vague, signing, sources_at_heading
from agents.page.authors.boxes import with_boxes
from agents.page.authors.candidates import BYLINE_CHARS_MAX, BYLINES_MAX, called_bylines
from agents.page.authors.data import linked_data, meta, with_own_page, written_by
from agents.page.authors.dated import dated
from agents.page.authors.houses import are_bodies, is_only_house, names_house, own_keys, without_outlets
from agents.page.authors.notes import noted
from agents.page.authors.others import as_spelled, with_others, with_seen
from agents.page.authors.shown import author_links, bylines, labelled, linked_at_heading, links, signed
from agents.page.authors.signatures import signatures_of
from agents.page.bylines.labels import role_by_label
from agents.page.heading_lines import lines_with
from agents.page.metadata import Document
from agents.page.nodes import lines_of
from agents.page.publisher import read_section
from agents.page.text import key_of
from agents.page.word_lists import listed
from schemas.limits import AUTHORS_MAX
from schemas.parts import Author

_LOGINS = listed("admin administrator superuser siteadmin webmaster root user wordpress guest")
_LOGIN_PARTS = re.compile(r"[-_.]")
"""What joins a login to what it is for: "admin-news"."""
_SOURCES = (
    linked_data,
    meta,
    written_by,
    links,
    bylines,
    linked_at_heading,
    labelled,
    dated,
    signed,
    noted,
    agencies_at_heading,
)
"""Where authors are told, the fullest source first."""


def read_authors(page: Document, site: str) -> tuple[Author, ...]:
    """The authors in the page's order, persons before desks where it names both; () where it names none.

    Args:
        page: The page.
        site: The publisher's name, which is never a person.
    """
    found, weaker = _found(page, site)
    if found:
        agencies = [author for author in weaker if author.kind == "agency" and not is_vague(author)]
        spelled = as_spelled(page, site, with_own_page(page, found))
        whole = with_seen(page, site, with_others(page, site, spelled))
        whole = without_outlets(page, [*whole, *agencies, *signing(page), *sources_at_heading(page)], site)
        return _completed(page, _distinct(whole))
    if weaker and not is_only_house(weaker, site, own_keys(page.url)):
        weaker = [*weaker, *sources_at_heading(page)]
    return _completed(page, _distinct(with_seen(page, site, weaker) or list(author_links(page, site))))


def _found(page: Document, site: str) -> tuple[list[Author], list[Author]]:
    """The authors of the first source that names a person, and the fullest of the sources before it."""
    own = own_keys(page.url)
    weaker: list[Author] = []
    bodies: list[Author] = []
    for source in _SOURCES:
        told = source(page, site)
        found = [replace(author, kind="desk") if key_of(author.name) in own else author for author in told]
        if any(author.kind == "person" and not _is_account(author.name) for author in found):
            if source is not linked_data or not are_bodies(page):
                return (bodies if _have_one_of(bodies, found) else found), weaker
            bodies = found
        is_desk_seen = source in {bylines, labelled} and any(author.kind == "desk" for author in found)
        is_vague_yet = is_only_house(weaker, site, own) or all(map(_is_login, weaker))
        is_fuller = is_desk_seen and is_vague_yet and not names_house(found, site, own)
        if found and not bodies and (not weaker or is_fuller):
            weaker = found
    return bodies, [author for author in weaker if not _is_login(author) and not _is_section(page, author)]


def _have_one_of(authors: list[Author], others: list[Author]) -> bool:
    return not {key_of(one.name) for one in authors}.isdisjoint(key_of(one.name) for one in others)


def _completed(page: Document, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """*authors* with what boxes say of them, and, last, with the roles that labels tell: "Reporter: Jane Roe"."""
    told = with_boxes(page, authors)
    people = [author.name for author in told if author.kind == "person" and not author.role]
    if not people:
        return told
    nodes = [*lines_with(page.lines_at_heading, people), *page.once(called_bylines)[:BYLINES_MAX]]
    signed_with = signatures_of(page) if any(not name.isascii() and " " not in name for name in people) else []
    lines = list(dict.fromkeys([*(lines_of(node)[:BYLINE_CHARS_MAX] for node in nodes), *signed_with]))
    return tuple(_labelled_role(author, lines) if author.name in people else author for author in told)


def _labelled_role(author: Author, lines: list[str]) -> Author:
    role = next((role for line in lines if (role := role_by_label(line, author.name))), "")
    return replace(author, role=role) if role else author


def _is_login(author: Author) -> bool:
    """Whether *author* is the account of a publishing system, in whose name all its users can publish."""
    first, *_ = _LOGIN_PARTS.split(author.name)
    return author.kind == "desk" and (key_of(author.name) in _LOGINS or (" " not in author.name and first in _LOGINS))


def _is_section(page: Document, author: Author) -> bool:
    """Whether *author* is a desk that is called as the article's section is, in whose name some systems publish."""
    return author.kind == "desk" and key_of(author.name) == key_of(read_section(page))


def _is_account(name: str) -> bool:
    """Whether *name* is what somebody logs in by, such as "jroe" or "editor2": no person where a byline names one."""
    return " " not in name and name.isascii() and (name.islower() or any(letter.isdigit() for letter in name))


def _distinct(authors: list[Author]) -> tuple[Author, ...]:
    kept: dict[str, Author] = {}
    for author in authors:
        kept.setdefault(key_of(author.name), author)
    return tuple(kept.values())[:AUTHORS_MAX]
