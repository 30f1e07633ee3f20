"""What is remembered of one name that publishers tag."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from agents.enrich.countries.names import is_country_id
from agents.enrich.index import Index
from agents.enrich.words import fold, name_key, unify
from agents.suggest.examples import Examples
from agents.suggest.report import Example
from schemas.event import Draft
from schemas.parts import TagKind

SPELLINGS_MAX = 8
"""Of one name; further ones are not listed."""
ARTICLES_COUNTED_MAX = 1_000
"""Of one name and publisher; more count as so many."""
VOICES_MAX = 500
"""Publishers of one name that are counted."""
_ORDER: tuple[TagKind, ...] = ("person", "org", "place", "topic")
_INVERTED = re.compile(r"([^\W\d_][\w'-]+(?: [^\W\d_][\w'-]+)?), ([^\W\d_][\w'.-]+(?: [^\W\d_][\w'.-]*)?)")
_ENDINGS = frozenset(("ltd", "limited", "inc", "plc", "ag", "gmbh", "sa", "spa", "nv", "corp", "corporation", "co"))


@dataclass(slots=True)
class Voice:
    """One publisher that tags the name."""

    name: str
    articles: set[int] = field(default_factory=set)
    sites: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Named:
    """One name, under all its spellings."""

    first: datetime
    last: datetime
    spellings: Counter[str] = field(default_factory=Counter)
    kinds: dict[TagKind, set[int]] = field(default_factory=dict)
    voices: dict[str, Voice] = field(default_factory=dict)
    examples: Examples = field(default_factory=Examples)
    bound: Counter[str] = field(default_factory=Counter)
    """Topics that an article's own words bound it to."""

    def take(self, spelling: str, kind: TagKind, event: Draft, publisher: str, site: str, article: int) -> None:
        """Note that *event* carries it."""
        self.first, self.last = min(self.first, event.seen_at), max(self.last, event.seen_at)
        if spelling in self.spellings or len(self.spellings) < SPELLINGS_MAX:
            self.spellings[spelling] += 1
        voice = self.voices.get(publisher)
        if voice is None:
            if len(self.voices) >= VOICES_MAX:
                return
            voice = self.voices[publisher] = Voice(event.publisher.name or event.feed.title or event.feed.id)
        name = event.publisher.name or voice.name
        self.examples.take(
            publisher, article, event.seen_at, Example(item=event.id, headline=event.headline, publisher=name)
        )
        if len(voice.articles) >= ARTICLES_COUNTED_MAX or article in voice.articles:
            return
        voice.articles.add(article)
        voice.sites.add(site)
        self.kinds.setdefault(kind, set()).add(article)

    def join(self, other: "Named") -> None:
        """Take in what is known under another spelling."""
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)
        self.spellings.update(other.spellings)
        self.bound.update(other.bound)
        for kind, articles in other.kinds.items():
            self.kinds.setdefault(kind, set()).update(articles)
        for publisher, voice in other.voices.items():
            own = self.voices.setdefault(publisher, Voice(voice.name))
            own.articles |= voice.articles
            own.sites |= voice.sites
        self.examples.join(other.examples)

    def kind(self) -> TagKind:
        """What most articles take it for; the more telling one where two are even."""
        return max(_ORDER, key=lambda kind: (len(self.kinds.get(kind, ())), -_ORDER.index(kind)))

    def written(self) -> list[str]:
        """Its spellings: the name first, which is the most frequent that is not turned round or all small."""

        def rank(spelling: str) -> tuple[bool, bool, int, str]:
            return turned(spelling) != spelling, spelling.islower(), -self.spellings[spelling], spelling

        return sorted(self.spellings, key=rank)


def turned(name: str) -> str:
    """The name "Lind, Anna K." as "Anna K. Lind"; any other as it is."""
    match = _INVERTED.fullmatch(unify(name))
    return f"{match[2]} {match[1]}" if match else name


def nearest_topic(spellings: Iterable[str], index: Index) -> str:
    """Id of the newsroom's topic that one of *spellings* says in more words; "" where none does."""
    for variant in (variant for spelling in spellings for variant in _variants(turned(spelling))):
        entry = index.entry(variant)
        if entry is not None and not is_country_id(entry.id):
            return entry.id
    return ""


def _variants(name: str) -> Iterator[str]:
    """*name* without middle names, titles before it, an article, or the form of a company."""
    words = name.split()
    if len(words) > 2:
        yield f"{words[0]} {words[-1]}"
        yield " ".join(words[-2:])
    if len(words) > 1 and fold(words[0]) == "the":
        yield " ".join(words[1:])
    if len(words) > 1 and name_key(words[-1]) in _ENDINGS:
        yield " ".join(words[:-1])
