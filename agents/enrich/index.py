"""What a release of the newsroom knows, compiled once: names to look for, authors, feeds, countries."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from agents.enrich.countries.names import (
    SYLLABLES,
    blockers,
    country_id,
    country_names,
    is_country_id,
    shown_names,
)
from agents.enrich.countries.people import without_people
from agents.enrich.gazetteer import Entry, Gazetteer, Mention, Name, mentions, name_of
from agents.enrich.sources.plain_words import is_outlet
from agents.enrich.text import Text
from agents.enrich.words import fold, name_key, slug
from agents.outlets import OUTLETS
from schemas.newsroom import AuthorEntry, FeedEntry, Newsroom, TopicEntry

LANGUAGES_MAX = 32
"""Languages whose country names are held at once, joined with the newsroom's."""
DEMONYM_WEIGHT = 0.5
"""A mention by demonym ("Russian") speaks of the country half as much as its name does."""


class _Countries(NamedTuple):
    """The countries by their names in one language."""

    names: Gazetteer
    by_key: dict[str, Entry]
    is_meant: Callable[[Text, int, int], bool] | None
    """Whether a name that was found stands for its country; None where each does."""


@lru_cache(maxsize=LANGUAGES_MAX)
def _countries(language: str) -> _Countries:
    """The countries by their names in *language*."""
    names: list[Name] = []
    keys: dict[str, Entry] = {}
    # Small languages lack some, which texts in them may call by other names still.
    shown = {**shown_names("en"), **shown_names(language)}
    entries = {code: Entry(country_id(code), name, "place") for code, name in shown.items()}
    for one in country_names(language):
        entry = entries[one.code]
        names.append(name_of(entry, one.name, DEMONYM_WEIGHT if one.is_demonym else 1.0, one.context))
        if not one.is_demonym and not one.is_form:
            context = tuple(fold(word) for word in one.context)
            keys.setdefault(name_key(one.name), Entry(entry.id, entry.name, "place", context))
    names += [name_of(Entry("", name, "place", is_tag=False), name) for name in blockers(language)]
    is_meant = SYLLABLES.get(language.partition("-")[0])
    return _Countries(Gazetteer(names, has_accents=is_meant is not None), keys, is_meant)


def _topic_entry(topic: TopicEntry) -> Entry:
    context = tuple(fold(word) for word in topic.context)
    return Entry(topic.id or slug(topic.name), topic.name, topic.kind, context)


def _outlets(topics: dict[str, Entry]) -> Iterator[Name]:
    """The world's outlets; one that the newsroom has as a topic is that topic and a source at once."""
    for name, kind, more in OUTLETS:
        known = next((topics[key] for key in map(name_key, (name, *more)) if key in topics), None)
        if known is not None and known.kind == "org":
            entry = Entry(known.id, known.name, "org", source_kind=kind)
        else:
            entry = Entry(slug(name), name, "org", source_kind=kind, is_tag=False)
        yield from (name_of(entry, one) for one in dict.fromkeys((name, *more)))


class Index:
    """A compiled release of the newsroom folder; make it with `Index.of`. It never changes."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.release = newsroom.release
        self._feeds: dict[str, FeedEntry] = {feed.id: feed for feed in newsroom.feeds if feed.id}
        self._authors = _author_keys(newsroom.authors)
        self._topics: dict[str, Entry] = {}
        names = []
        for topic in newsroom.topics:
            entry = _topic_entry(topic)
            names += [name_of(entry, one) for one in dict.fromkeys((topic.name, *topic.aliases)) if one.strip()]
            for one in (topic.name, *topic.aliases):
                self._topics.setdefault(name_key(one), entry)
        outlets = list(_outlets(self._topics))
        self._sources = {name_key(name.written): name.entry for name in reversed(outlets)}
        sources = {name.entry.id: name.entry for name in outlets if name.entry.is_tag}
        names = [_as_source(name, sources) for name in names]
        self._gazetteer = Gazetteer([*names, *outlets])
        self._heads: tuple[frozenset[str], AbstractSet[str]] = frozenset(), self._gazetteer.heads
        """Languages, and the first words of its own names and of the countries' in these languages."""

    @classmethod
    def of(cls, newsroom: Newsroom) -> "Index":
        """Compile *newsroom*; about a second for 100,000 topics."""
        return cls(newsroom)

    def mentions(self, text: Text) -> list[Mention]:
        """Every topic, country and outlet that *text* names, in its order.

        Country names are those of the text's language, for "Island" is Iceland in German only; English where the
        language is not known.
        """
        language = text.language or "en"
        countries = _countries(language)
        languages, heads = self._heads
        if language not in languages:
            if len(languages) >= LANGUAGES_MAX:
                languages, heads = frozenset(), self._gazetteer.heads
            languages, heads = self._heads = languages | {language}, heads | countries.names.heads
        found = mentions(text, (self._gazetteer, countries.names), heads)
        if is_meant := countries.is_meant:
            found = [one for one in found if not is_country_id(one.entry.id) or is_meant(text, one.start, one.end)]
        found = without_people(text, found)
        others = [one for one in found if not (one.entry.is_tag or is_outlet(text, one.start, one.end))]
        if not others:
            return found
        starts = {one.start for one in others}
        kept = [one for one in found if one.start not in starts]
        lost = [one for one in others if " " in text.plain[one.start : one.end]]
        if not lost:
            return kept
        # “The Australian said” is no newspaper here, but still somebody of Australia.
        within = _within(lost, mentions(text, (countries.names,), countries.names.heads))
        return sorted([*kept, *within], key=lambda one: one.start)

    def entry(self, name: str, language: str = "") -> Entry | None:
        """The topic or country called *name*: by the newsroom, in *language* or in English; None where unknown."""
        key = name_key(name)
        if found := self._topics.get(key):
            return found
        for one in dict.fromkeys((language or "en", "en")):
            if country := _countries(one).by_key.get(key):
                return country
        return None

    def source(self, name: str) -> Entry | None:
        """The agency or outlet called *name*; None where it is none that is known."""
        return self._sources.get(name_key(name))

    def source_by_key(self, key: str) -> Entry | None:
        """The same by the `name_key` of its name."""
        return self._sources.get(key)

    def author(self, name: str, publisher: str = "") -> AuthorEntry | None:
        """The directory's author of that name or alias who writes for *publisher* (a name); None where unknown."""
        wanted = name_key(publisher)
        for entry in self._authors.get(name_key(name), ()):
            if not entry.publishers or wanted in {name_key(one) for one in entry.publishers}:
                return entry
        return None

    def feed(self, feed_id: str) -> FeedEntry | None:
        """The entry of feeds.yaml with that id; None where there is none."""
        return self._feeds.get(feed_id)


def _within(outer: list[Mention], inner: list[Mention]) -> list[Mention]:
    """Those of *inner* that stand within one of *outer*, which is in order and does not overlap."""
    starts = [one.start for one in outer]
    last = ((one, bisect_right(starts, one.start) - 1) for one in inner)
    return [one for one, number in last if number >= 0 and one.end <= outer[number].end]


def _as_source(name: Name, sources: dict[str, Entry]) -> Name:
    """*name*, known as a source too where the newsroom's topic is an outlet."""
    known = sources.get(name.entry.id)
    return name if known is None else Name(known, name.written, name.weight, name.context)


def _author_keys(authors: tuple[AuthorEntry, ...]) -> dict[str, list[AuthorEntry]]:
    """Name key -> the authors so called, those with a publisher of their own first."""
    keys: dict[str, list[AuthorEntry]] = {}
    for entry in authors:
        for name in dict.fromkeys((name_key(entry.name), *map(name_key, entry.aliases), name_key(entry.id))):
            if name:
                keys.setdefault(name, []).append(entry)
    for entries in keys.values():
        entries.sort(key=lambda entry: not entry.publishers)
    return keys
