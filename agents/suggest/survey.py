"""The survey: which names publishers tag, and what speaks for and against each."""

from collections import Counter, OrderedDict
from collections.abc import Collection

from agents.enrich.countries.names import is_country_id
from agents.enrich.gazetteer import Entry, Gazetteer, mentions, name_of
from agents.enrich.index import Index
from agents.enrich.tags import tidy, without_years
from agents.enrich.text import Text
from agents.enrich.words import name_key, slug
from agents.identity import site_of
from agents.suggest.names import SPELLINGS_MAX, Named, nearest_topic, turned
from agents.suggest.report import Report, Suggestion
from schemas.event import Draft
from schemas.newsroom import Newsroom
from schemas.parts import Tag, TagKind

NAMES_MAX = 100_000
"""Names under count; when there are more, the half that fewest publishers tag is forgotten, the oldest first."""
ARTICLES_MAX = 500_000
"""Articles that are known again, the newest: one counts once, however many versions and feeds bring it."""
PUBLISHERS_MAX = 20_000
"""Publishers that are heard; those that come later are not."""
SECTIONS_MAX, SITES_MAX = 10_000, 10_000
"""Sections that are heard, and addresses whose site is kept."""
LEFT_OUT_MAX = 100_000
"""Names that are left out at once; further ones are not counted."""
CANDIDATES_MAX = 1_000
"""Names that are looked for in texts."""
PUBLISHERS_SHOWN_MAX = 8
"""Publishers that a suggestion names."""
FURNITURE_SHARE = 0.3
"""A name on more of a publisher's tagged articles than this says nothing of them."""
FURNITURE_MIN = 10
"""Articles of a publisher below which no share is judged."""
KEY_CHARS_MIN = 2
"""A name with a shorter key is never suggested."""


class Survey:
    """Counts over any number of events, in bounded memory.

    Args:
        newsroom: What is known already.
    """

    def __init__(self, newsroom: Newsroom) -> None:
        self._index = Index.of(newsroom)
        self._topics = {topic.id for topic in newsroom.topics}
        self._names: dict[str, Named] = {}
        self._left_out: dict[str, str] = {}
        """Name key -> why it is left out, whatever else is found of it."""
        self._sections: dict[str, set[str]] = {}
        """Name key -> publishers with a section called so."""
        self._tagged: Counter[str] = Counter()
        """Publisher -> its articles that have tags."""
        self._articles = _Recent()
        self._again = _Recent()
        self._sites: dict[str, str] = {}
        self._chosen: dict[str, tuple[Named, list[str]]] = {}
        self._texts: Counter[str] = Counter()
        self._texts_tagged: Counter[str] = Counter()
        self._capitals: dict[str, Counter[str]] = {}
        """Name key -> how texts spell it, where that is not all small."""
        self._gazetteer = Gazetteer(())
        self._forgotten = self._events = self._count = 0
        self._reasons: Counter[str] = Counter()
        self._publishers: set[str] = set()

    def learn(self, event: Draft) -> None:
        """First pass: take in the publisher's own tags of *event*."""
        self._events += 1
        article = hash(event.article_id or event.id)
        publisher = name_key(event.publisher.name) or event.feed.id
        self._count += self._articles.is_new(article)
        if publisher not in self._publishers and len(self._publishers) >= PUBLISHERS_MAX:
            return
        self._publishers.add(publisher)
        section = name_key(event.section)
        if section and (section in self._sections or len(self._sections) < SECTIONS_MAX):
            self._sections.setdefault(section, set()).add(publisher)
        authors = {name_key(author.name) for author in event.authors}
        own = [tag for tag in event.tags if tag.source == "publisher" and name_key(tag.name) not in authors]
        # A page that came late brings tags that the feed did not have: an article counts when it first has some.
        if own and self._again.is_new((article, publisher)):
            self._tagged[publisher] += 1
        for tag in own:
            self._learn(tag, event, publisher, article)

    def choose(self, *, publishers_min: int = 2, kinds: Collection[TagKind] = (), limit: int = 50) -> None:
        """Between the passes: choose what is suggested.

        Args:
            publishers_min: Independent publishers that have to tag a name.
            kinds: Only names of these kinds; empty is any.
            limit: How many, at most CANDIDATES_MAX.
        """
        self._join_turned()
        ranked = []
        for key, named in self._names.items():
            if kinds and named.kind() not in kinds:
                continue
            reason = self._reason(key, named, publishers_min)
            if reason:
                self._reasons[reason] += 1
            else:
                ranked.append((-_independent(named), -_articles(named), key))
        ranked.sort()
        cut = min(limit, CANDIDATES_MAX)
        self._reasons["below"] += len(ranked[cut:])
        self._chosen = {key: (self._names[key], self._names[key].written()) for _, _, key in ranked[:cut]}
        self._names = {}
        self._again = _Recent()
        self._gazetteer = Gazetteer(
            name_of(Entry(key, spellings[0], named.kind()), spelling)
            for key, (named, spellings) in self._chosen.items()
            for spelling in dict.fromkeys((*spellings, *map(turned, spellings)))
        )

    def weigh(self, event: Draft) -> None:
        """Second pass: count in which texts the chosen names stand, and how many of these carry the tag."""
        # What is awaited may bring tags: another event of the same content follows.
        if event.page_status == "pending" or not self._again.is_new(hash(event.article_id or event.id)):
            return
        tagged = {name_key(turned(_name(tag))) for tag in event.tags if tag.source == "publisher"}
        text = Text.of(event.headline, event.summary, event.body_text, event.language)
        named = mentions(text, (self._gazetteer,), self._gazetteer.heads)
        found = {entry.id: text.plain[start:end] for start, end, entry, _ in named}
        for key, spelling in found.items():
            self._texts[key] += 1
            self._texts_tagged[key] += key in tagged
            if not spelling.islower() and len(self._capitals.setdefault(key, Counter())) < SPELLINGS_MAX:
                self._capitals[key][spelling] += 1

    def report(self) -> Report:
        """What came out."""
        return Report(
            suggestions=tuple(self._suggestion(key, *chosen) for key, chosen in self._chosen.items()),
            left_out=dict(sorted((self._reasons + Counter(self._left_out.values())).items())),
            forgotten=self._forgotten,
            events=self._events,
            articles=self._count,
            publishers=len(self._publishers),
        )

    def _learn(self, tag: Tag, event: Draft, publisher: str, article: int) -> None:
        name = _name(tag)
        key = name_key(name)
        if key in self._left_out:
            return
        reason = self._known(name, key, event.language)
        if reason:
            if len(self._left_out) < LEFT_OUT_MAX:
                self._left_out[key] = reason
            return
        named = self._names.get(key)
        if named is None:
            self._make_room()
            named = self._names[key] = Named(event.seen_at, event.seen_at)
        named.take(name, tag.kind, event, publisher, self._site(event), article)
        if tag.id in self._topics and " " in name:
            named.bound[tag.id] += 1

    def _known(self, name: str, key: str, language: str) -> str:
        """Why *name* is no suggestion, whoever tags it; "" where nothing speaks against it."""
        if len(key) < KEY_CHARS_MIN or not any(char.isalpha() for char in key):
            return "unclear"
        for spelled in dict.fromkeys((name, turned(name))):
            if entry := self._index.entry(spelled, language):
                return "country" if is_country_id(entry.id) else "known"
            if self._index.source(spelled):
                return "outlet"
        return "known" if slug(name) in self._topics else ""

    def _site(self, event: Draft) -> str:
        url = event.feed.url or event.url  # what came without a feed was asked for by a person
        if url not in self._sites:
            if len(self._sites) >= SITES_MAX:
                self._sites.clear()
            self._sites[url] = site_of(url) or url
        return self._sites[url]

    def _make_room(self) -> None:
        if len(self._names) < NAMES_MAX:
            return
        keep = sorted(self._names, key=lambda key: (len(self._names[key].voices), self._names[key].last), reverse=True)
        self._forgotten += len(keep) - NAMES_MAX // 2
        self._names = {key: self._names[key] for key in keep[: NAMES_MAX // 2]}

    def _join_turned(self) -> None:
        """Count "Lind, Anna" with "Anna Lind", where both are tagged; where the first alone is, under the second."""
        for key in list(self._names):
            straight = {name_key(turned(spelling)) for spelling in self._names[key].spellings} - {key}
            if len(straight) == 1 and (target := straight.pop()):
                named = self._names.pop(key)
                if target in self._names:
                    self._names[target].join(named)
                else:
                    self._names[target] = named

    def _reason(self, key: str, named: Named, publishers_min: int) -> str:
        """Why the name is left out; "" where it is suggested. Voices that say nothing are taken out of *named*."""
        sections = self._sections.get(key, set())
        if named.kind() == "topic" and sections:
            return "furniture"
        was = len(named.voices)
        named.voices = {
            publisher: voice
            for publisher, voice in named.voices.items()
            if not (publisher == key or name_key(voice.name) == key or publisher in sections)
            and not self._is_furniture(publisher, len(voice.articles))
        }
        if _independent(named) >= publishers_min:
            return ""
        return "furniture" if len(named.voices) < was else "few"

    def _is_furniture(self, publisher: str, articles: int) -> bool:
        tagged = self._tagged[publisher]
        return tagged >= FURNITURE_MIN and articles > FURNITURE_SHARE * tagged

    def _suggestion(self, key: str, named: Named, spellings: list[str]) -> Suggestion:
        name = turned(spellings[0])
        if name.islower() and named.kind() != "topic" and (written := self._capitals.get(key)):
            name = max(written, key=lambda spelling: (written[spelling], spelling))
        others = [spelling for spelling in spellings if spelling != name]
        voices = sorted(named.voices.values(), key=lambda voice: (-len(voice.articles), voice.name))
        bound = max(named.bound, key=lambda topic: (named.bound[topic], topic), default="")
        return Suggestion(
            name=name,
            kind=named.kind(),
            kinds={kind: len(articles) for kind, articles in sorted(named.kinds.items())},
            publishers=_independent(named),
            articles=_articles(named),
            publisher_names=tuple(voice.name for voice in voices[:PUBLISHERS_SHOWN_MAX]),
            aliases=tuple(others),
            alias_of=bound or nearest_topic(spellings, self._index),
            texts=self._texts[key],
            texts_tagged=self._texts_tagged[key],
            examples=named.examples.shown(),
            first_seen_at=named.first,
            last_seen_at=named.last,
        )


class _Recent:
    """The newest ARTICLES_MAX of many things, to know one again."""

    def __init__(self) -> None:
        self._held: OrderedDict[object, None] = OrderedDict()

    def is_new(self, one: object) -> bool:
        """Whether *one* was not seen yet; it is from now on."""
        if one in self._held:
            return False
        self._held[one] = None
        if len(self._held) > ARTICLES_MAX:
            self._held.popitem(last=False)
        return True


def _name(tag: Tag) -> str:
    return without_years(tidy(tag.name))


def _independent(named: Named) -> int:
    """How many publishers tag it that differ in name and in the site of their feed."""
    return min(len(named.voices), len(set[str]().union(*(voice.sites for voice in named.voices.values()))))


def _articles(named: Named) -> int:
    return len(set[int]().union(*(voice.articles for voice in named.voices.values())))
