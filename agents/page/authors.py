"""Who wrote an article: JSON-LD, meta elements, links, h-cards and visible bylines, the fullest source first."""

from dataclasses import replace

from agents.page.author_agencies import agencies_at_heading, is_vague, signing, sources_at_heading
from agents.page.author_bylines import author_links, bylines, labelled, links, signed
from agents.page.author_elements import BYLINE_CHARS_MAX, BYLINES_MAX, called_bylines
from agents.page.author_heads import lines_with
from agents.page.author_houses import own_keys
from agents.page.author_metadata import linked_data, meta, with_own_page, written_by
from agents.page.author_others import with_others, with_seen
from agents.page.byline_labels import role_by_label
from agents.page.metadata import Document
from agents.page.nodes import lines_of
from agents.page.profiles import with_block
from agents.page.text import key_of
from schemas.limits import AUTHORS_MAX
from schemas.parts import Author


def read_authors(page: Document, site: str) -> tuple[Author, ...]:
    """The authors in the page's order, persons before desks where it names both; () where it names none.

    Args:
        page: The page.
        site: The publisher's name, which is never a person.
    """
    own = own_keys(page.url)
    weaker: list[Author] = []
    for source in (linked_data, meta, written_by, links, bylines, labelled, signed, agencies_at_heading):
        told = source(page, site)
        found = [replace(author, kind="desk") if key_of(author.name) in own else author for author in told]
        if any(author.kind == "person" and not _is_account(author.name) for author in found):
            agencies = [author for author in weaker if author.kind == "agency" and not is_vague(author)]
            whole = with_seen(page, site, with_others(page, site, with_own_page(page, found)))
            return _completed(page, _distinct([*whole, *agencies, *signing(page), *sources_at_heading(page)]))
        is_desk_seen = source is bylines and any(author.kind == "desk" for author in found)
        is_fuller = is_desk_seen and _is_only_house(weaker, site, own) and not _names_house(found, site, own)
        if found and (not weaker or is_fuller):
            weaker = found
    if weaker and not _is_only_house(weaker, site, own):
        weaker = [*weaker, *sources_at_heading(page)]
    return _completed(page, _distinct(with_seen(page, site, weaker) or list(author_links(page, site))))


def _completed(page: Document, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """*authors* with what boxes say of them, and, last, with the roles that labels tell: "Reporter: Jane Roe"."""
    told = with_block(page, authors)
    people = [author.name for author in told if author.kind == "person" and not author.role]
    if page.root is None or not people:
        return told
    nodes = [*lines_with(page.lines_at_heading, people), *page.once(called_bylines)[:BYLINES_MAX]]
    lines = list(dict.fromkeys(lines_of(node)[:BYLINE_CHARS_MAX] for node in nodes))
    return tuple(_labelled_role(author, lines) if author.name in people else author for author in told)


def _labelled_role(author: Author, lines: list[str]) -> Author:
    role = next((role for line in lines if (role := role_by_label(line, author.name))), "")
    return replace(author, role=role) if role else author


def _is_only_house(authors: list[Author], site: str, own: frozenset[str]) -> bool:
    """Whether *authors* are the publisher alone, which metadata tells where nobody filled in who wrote."""
    return len(authors) == 1 and _names_house(authors, site, own)


def _names_house(authors: list[Author], site: str, own: frozenset[str]) -> bool:
    """Whether one of *authors* is the publisher, called as it is and not by a desk of it."""
    return any(key_of(author.name) in own | {key_of(site)} for author in authors)


def _is_account(name: str) -> bool:
    """Whether *name* is what somebody logs in by, such as "jroe" or "editor2": no person where a byline names one."""
    return " " not in name and name.isascii() and (name.islower() or any(letter.isdigit() for letter in name))


def _distinct(authors: list[Author]) -> tuple[Author, ...]:
    kept: dict[str, Author] = {}
    for author in authors:
        kept.setdefault(key_of(author.name), author)
    return tuple(kept.values())[:AUTHORS_MAX]
