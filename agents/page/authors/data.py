"""Authors as a page's data name them: JSON-LD, meta elements, the card of a shared link."""

import re
from collections.abc import Iterator
from dataclasses import replace

from agents.page.authors.addresses import own_accounts, own_page
from agents.page.authors.houses import BODIES, is_house
from agents.page.authors.person import shows_somebody, sound_bio
from agents.page.bylines.kinds import is_site
from agents.page.bylines.read import Name, names_in
from agents.page.bylines.roles import takes_pictures
from agents.page.linked_data import as_list, text_of, types_of, url_of
from agents.page.metadata import Document
from agents.page.text import key_of, plain
from schemas.limits import AUTHORS_MAX
from schemas.parts import Author

_META = (
    "author",
    "parsely-author",
    "sailthru.author",
    "article:author_name",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "cxenseparse:author",
    "article:author",
)
_META_LIKE = re.compile(
    r"(?:^|[:._-])(?<!photo[:._-])(?<!image[:._-])(?<!book[:._-])(?:article[_-])?"
    r"(?:author|autor|auteur|writer|reporter|journalist|byline)s?(?:[_-]?name)?$"
)
"""Names that sites and their counters give to the author in the head, beside _META: "content_author", "og:author"."""
_ROLE = "role"
"""The type that schema.org puts between an article and its author, to say as what they are one."""


def with_own_page(page: Document, found: list[Author]) -> list[Author]:
    """*found* with the page of the only author, where JSON-LD gives that without a name."""
    things = [page.linked.resolved(one) for one in as_list(page.article.get("author"))[:2]]
    people = {key_of(author.name) for author in found if author.kind == "person"}
    if len(things) != 1 or len(people) != 1 or things[0].get("name"):
        return found
    address = own_page(page, things[0])
    return [
        replace(author, profile_url=author.profile_url or address) if key_of(author.name) in people else author
        for author in found
    ]


def linked_data(page: Document, site: str) -> Iterator[Author]:
    """The authors in JSON-LD; contributors too, where it tells of both."""
    for member in ("author", "contributor", "creator"):
        told = as_list(page.article.get(member))
        found = [author for one in told[:AUTHORS_MAX] for author in _of_thing(page, one, site)]
        # Among the authors a photographer has a role; a contributor who took the pictures wrote nothing.
        yield from (author for author in found if member == "author" or not takes_pictures(author.role))
        if found and member == "author" and not page.article.get("contributor"):
            return


def _of_thing(page: Document, value: object, site: str) -> Iterator[Author]:
    """The authors of one JSON-LD value: a text, a Person or Organization, or the Role that one of these has."""
    thing = page.linked.resolved(value)
    if _ROLE not in types_of(thing):
        yield from _of_person(page, value, site)
        return
    role = text_of(thing.get("roleName"))
    for member in as_list(thing.get("author"))[:AUTHORS_MAX]:
        yield from (replace(author, role=author.role or role) for author in _of_person(page, member, site))


def _of_person(page: Document, value: object, site: str) -> Iterator[Author]:
    thing = page.linked.resolved(value)
    names = as_list(thing.get("name")) if thing else as_list(value)
    for written in names:
        told = names_in(written, site)
        if others := _beside_house(told, site):
            told = others
        elif is_house(written, page):
            yield Author(name=plain(written), kind="desk")
            continue
        if len(told) > 1 and told[0].kind == "desk" and not types_of(thing).isdisjoint(BODIES):
            # One body: "Department for Homes and Energy".
            told = (Name(plain(written), "desk"),)
        for name in told:
            is_only = len(names) == 1
            yield (
                _profile(page, thing, name)
                if thing and is_only
                else Author(name=name.text, kind=name.kind, role=name.role)
            )


def _beside_house(names: tuple[Name, ...], site: str) -> tuple[Name, ...]:
    """The agencies that the house has a text from, “Harbour Courier with HNA”; () where it names no other."""
    others = names[1:]
    is_from = bool(others) and is_site(names[0].text, site) and all(one.kind == "agency" for one in others)
    return others if is_from else ()


def _profile(page: Document, thing: dict[str, object], name: Name) -> Author:
    bio = sound_bio(page, text_of(thing.get("description")), name.text)
    picture = page.address(url_of(page.linked.resolved(thing.get("image")) or thing.get("image")))
    own = own_page(page, thing)
    return Author(
        name=name.text, kind=name.kind, role=text_of(thing.get("jobTitle")) or name.role, bio=bio, profile_url=own,
        avatar_url=picture if shows_somebody(picture) else "",
        same_as=own_accounts(page, thing), bio_source="page" if bio else "",
    )  # fmt: skip


def named_in(page: Document, values: list[str], site: str) -> Iterator[Author]:
    """The authors that texts as of meta elements name."""
    for value in values:
        if is_house(value, page):
            yield Author(name=plain(value), kind="desk")
            continue
        for name in names_in(value, site):
            yield Author(name=name.text, kind=name.kind, role=name.role)


def meta(page: Document, site: str) -> Iterator[Author]:
    """The authors in the first meta element that names any."""
    others = (name for name in page.meta if name not in _META and _META_LIKE.search(name))
    for name in (*_META, *others):
        found = list(named_in(page, page.all(name), site))
        if found:
            yield from found
            return


def written_by(page: Document, site: str) -> Iterator[Author]:
    """The "Written by" label of a shared link's card."""
    for number in ("1", "2"):
        if "written by" in page.first(f"twitter:label{number}").lower():
            yield from named_in(page, [page.first(f"twitter:data{number}")], site)
