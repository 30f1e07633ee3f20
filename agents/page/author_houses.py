"""What a publisher is called by its own page: a byline with such a name is of nobody."""
# ruff: noqa: RUF001  marks and words of many scripts

import re
from functools import lru_cache

from agents.identity import site_of
from agents.page.author_kinds import GIVEN_NAMES
from agents.page.linked_data import as_list, text_of, types_of
from agents.page.metadata import Document
from agents.page.text import host_of, key_of, plain
from schemas.limits import AUTHORS_MAX

_BODIES = ("organization", "newsmediaorganization")
"""Types of things in JSON-LD that are no persons."""
_TITLE_ENDS = re.compile(r"\s+(?:::|[|–—·•»-])\s+")
SITES_KEPT = 1_024
"""Addresses of which is kept what their publishers are called: a page asks nine times."""


@lru_cache(maxsize=SITES_KEPT)
def own_keys(url: str) -> frozenset[str]:
    """What a publisher at *url* is called by its own address: "lightandgrain" of lightandgrain.example."""
    host = host_of(url)
    return frozenset(key_of(label) for label in (host.partition(".")[0], site_of(url).partition(".")[0])) - {""}


def is_house(value: object, page: Document) -> bool:
    """Whether *value*, as it is, is called like the publisher's address: "Light & Grain" of lightandgrain.example."""
    text = plain(value)
    own = page.once(_house_keys)
    return key_of(text) in own or key_of(text.replace("&", " and ")) in own


def _house_keys(page: Document) -> frozenset[str]:
    return own_keys(page.url) | _titled(page) | _own_bodies(page)


def _own_bodies(page: Document) -> frozenset[str]:
    """The keys of organisations that JSON-LD names as authors, and that share a word with the site's address or name.

    Those that begin with a given name stay out: some sites call each author an organisation.
    """
    publisher = text_of(page.linked.resolved(page.article.get("publisher")).get("name"))
    called = f"{page.first('og:site_name')} {publisher}".split()
    own = own_keys(page.url) | {key_of(word) for word in called if len(word) > 1}
    things = [page.linked.resolved(one) for one in as_list(page.article.get("author"))[:AUTHORS_MAX]]
    bodies = [text_of(thing.get("name")) for thing in things if not types_of(thing).isdisjoint(_BODIES)]
    alike = (name for name in bodies if not own.isdisjoint(key_of(word) for word in name.split()))
    return frozenset(key_of(name) for name in alike if name.split()[0].casefold() not in GIVEN_NAMES)


def _titled(page: Document) -> frozenset[str]:
    """What the title ends with behind its last divider: the site, unless that is called like a person."""
    parts = _TITLE_ENDS.split(page.title)
    last = parts[-1].strip() if len(parts) > 1 else ""
    return frozenset() if not last or last.split()[0].casefold() in GIVEN_NAMES else frozenset((key_of(last),))
