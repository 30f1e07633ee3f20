"""What the publisher of a page is called, which many pages give as the author of all that they print."""
# ruff: noqa: RUF001  marks between the parts of a title

import re
from collections.abc import Iterable
from functools import lru_cache

from agents.identity import bare_host_of, site_of
from agents.page.bylines.kinds import GIVEN_NAMES, is_desk
from agents.page.home import home_links
from agents.page.linked_data import as_list, text_of, types_of
from agents.page.metadata import Document
from agents.page.text import key_of, plain, unaccented
from schemas.limits import AUTHORS_MAX
from schemas.parts import Author

SITES_KEPT = 1_024
"""Addresses of which is kept what their publishers are called: a page asks nine times."""
BODIES = ("organization", "newsmediaorganization")
"""Types of things in JSON-LD that are no persons."""
OUTLET_CHARS_MIN = 4
"""Letters of a word that outlets of one house share."""
FIRST_LINKS = 20
"""Links that are looked at for the one to the front page: it stands at the top."""
_COPYRIGHTS = ("copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder")
"""Meta elements that say whose the page is."""
_NO_HOLDER = re.compile(
    r"©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d\b"
    r"|\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b",
    re.IGNORECASE,
)
_HOME = re.compile(r"(?<=.)(?:首页|首頁|主页|主頁)$")
"""What a link to the front page says behind the site's name."""
_WIRE = re.compile(r"\b(?:news)?wires?\b", re.IGNORECASE)
"""What a house calls its own agency."""
_IN_ADDRESSES = tuple(
    str.maketrans(letters)
    for letters in (
        {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"},
        {"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"},
    )
)
"""Letters that have no accent to lose, and the longer spellings of some that have."""


def is_only_house(authors: list[Author], site: str, own: frozenset[str]) -> bool:
    """Whether *authors* are the publisher alone, which metadata tells where nobody filled in who wrote."""
    return len(authors) == 1 and names_house(authors, site, own)


def names_house(authors: list[Author], site: str, own: frozenset[str]) -> bool:
    """Whether one of *authors* is the publisher, called as it is and not by a desk of it."""
    return any(key_of(author.name) in own | {key_of(site)} for author in authors)


def without_outlets(page: Document, authors: list[Author], site: str) -> list[Author]:
    """*authors* without the house and its other outlets, which bylines name beside people; desks of it stay.

    "TV Orris" is one at portaldeorris.example, and "Orris Staff" is a desk.
    """
    if not any(author.kind == "person" for author in authors):
        return authors
    return [one for one in authors if one.kind != "desk" or not _is_outlet(page, one.name, site)]


def _is_outlet(page: Document, name: str, site: str) -> bool:
    own = page.once(_house_keys) | {key_of(site)} - {""}
    if is_desk(_WIRE.sub("", name)):
        return False
    if is_house(name, page) or key_of(name) in own:
        return True
    words = [key for word in name.split() if len(key := key_of(word)) >= OUTLET_CHARS_MIN]
    return any(word in house for word in words for house in own)


def are_bodies(page: Document) -> bool:
    """Whether JSON-LD calls each author an organisation, and none is called like a person: the house, most often."""
    things = [page.linked.resolved(one) for one in as_list(page.article.get("author"))[:AUTHORS_MAX]]
    names = [text_of(thing.get("name")).split() for thing in things]
    are_typed = all(not types_of(thing).isdisjoint(BODIES) for thing in things)
    return bool(things) and are_typed and all(name and name[0].casefold() not in GIVEN_NAMES for name in names)


@lru_cache(maxsize=SITES_KEPT)
def own_keys(url: str) -> frozenset[str]:
    """What a publisher at *url* is called by its own address: "lightandgrain" of lightandgrain.example."""
    host = bare_host_of(url)
    return frozenset(key_of(label) for label in (host.partition(".")[0], site_of(url).partition(".")[0])) - {""}


def is_house(value: object, page: Document) -> bool:
    """Whether *value*, as it is, is what the publisher calls itself: "Light & Grain" of lightandgrain.example."""
    text = plain(value)
    spellings = {key_of(text), key_of(text.replace("&", " and ")), *_keys_in_address(text)} - {""}
    return not spellings.isdisjoint(page.once(_house_keys))


def _keys_in_address(text: str) -> tuple[str, ...]:
    """How *text* is written in an address, which has no accents: "ü" as "u" or, in German, as "ue"."""
    if text.isascii():
        return ()
    return tuple(key_of(unaccented(text.casefold().translate(letters))) for letters in _IN_ADDRESSES)


def _house_keys(page: Document) -> frozenset[str]:
    return own_keys(page.url) | _titled(page) | _own_bodies(page) | _linked_home(page) | _holders(page)


def _holders(page: Document) -> frozenset[str]:
    """Who holds the copyright by the head, unless that is called like a person."""
    told = (_NO_HOLDER.sub(" ", plain(page.first(name))).strip(" .,-") for name in _COPYRIGHTS)
    return _bodies(told)


def _linked_home(page: Document) -> frozenset[str]:
    """What the first links to the site's own front page say, unless that is called like a person."""
    return _bodies(_HOME.sub("", page.elements.text(link)) for link in home_links(page, FIRST_LINKS))


def _own_bodies(page: Document) -> frozenset[str]:
    """The keys of organisations that JSON-LD names as authors, and that share a word with the site's address or name.

    Those that begin with a given name stay out: some sites call each author an organisation.
    """
    publisher = text_of(page.linked.resolved(page.article.get("publisher")).get("name"))
    called = f"{page.first('og:site_name')} {publisher}".split()
    own = own_keys(page.url) | {key_of(word) for word in called if len(word) > 1}
    things = [page.linked.resolved(one) for one in as_list(page.article.get("author"))[:AUTHORS_MAX]]
    bodies = [text_of(thing.get("name")) for thing in things if not types_of(thing).isdisjoint(BODIES)]
    return _bodies(name for name in bodies if not own.isdisjoint(key_of(word) for word in name.split()))


def _titled(page: Document) -> frozenset[str]:
    """What the title ends with behind its last divider: the site, unless that is called like a person."""
    return _bodies(page.title_parts[1:][-1:])


def _bodies(names: Iterable[str]) -> frozenset[str]:
    """The keys of those of *names* that are not called like a person."""
    return frozenset(key_of(name) for name in names if name and name.split()[0].casefold() not in GIVEN_NAMES)
