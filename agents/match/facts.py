"""What rules ask of an event beside its text: topics, authors, sources and language, each by every name it goes by."""

from collections.abc import Iterator

from agents.identity import host_of
from agents.match.text import key
from schemas.event import EnrichedItem

Facts = dict[str, str]
"""Key that a rule may name -> how it is shown."""
_HOST_LABELS_MIN = 2
"""A top-level domain alone names no source."""


def facts_of(event: EnrichedItem) -> dict[str, Facts]:
    """All that rules may ask of *event*, by kind. The empty key is never held."""
    found = {"topic": topics(event), "author": authors(event), "source": sources(event), "lang": languages(event)}
    for facts in found.values():
        facts.pop("", None)
    return found


def topics(event: EnrichedItem) -> Facts:
    """Ids and names of its tags; an id "economy/rates" also counts as "economy"."""
    found: Facts = {}
    for tag in event.tags:
        for name in (tag.name, *_upwards(tag.id)):
            found.setdefault(key(name), tag.name)
    return found


def authors(event: EnrichedItem) -> Facts:
    """Ids and names of its authors."""
    found: Facts = {}
    for author in event.authors:
        for name in (author.name, author.id):
            found.setdefault(key(name), author.name)
    return found


def sources(event: EnrichedItem) -> Facts:
    """Its feed's id, its publisher's name, and the hosts of article, publisher and feed with those above them."""
    shown = event.publisher.name or event.feed.id
    names = [event.feed.id, event.publisher.name]
    for url in (event.url, event.publisher.url, event.feed.url):
        names += _hosts(host_of(url))
    return {key(name): shown for name in names}


def languages(event: EnrichedItem) -> Facts:
    """Its language, and without the region: "pt-br" also counts as "pt"."""
    tag = key(event.language)
    return dict.fromkeys((tag, tag.split("-")[0]), event.language)


def source_key(name: str) -> str:
    """The key of a source as a rule names it: feed id, publisher name, host, or an address for its host."""
    host = host_of(name) if "://" in name else ""
    return key((host or name).removeprefix("www."))


def topic_key(name: str) -> str:
    """The key of a topic as a rule names it; "economy/" and "economy/*" are its subtree, as "economy" is."""
    return key(name).removesuffix("*").rstrip("/")


def _upwards(path: str) -> Iterator[str]:
    """*path* and every path above it: "a/b" gives "a/b" and "a"."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def _hosts(host: str) -> list[str]:
    labels = host.removeprefix("www.").split(".")
    return [".".join(labels[start:]) for start in range(len(labels) - _HOST_LABELS_MIN + 1)]
