"""News of our own invention, the same at every run: words without meaning, in the sizes that real news has."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import orjson

from schemas.article import Article, Page
from schemas.codec import encode
from schemas.item import Item
from schemas.newsroom import AuthorEntry, Newsroom, RuleEntry, RuleMatch, TopicEntry
from schemas.parts import Author, Category, FeedRef, Image, Publisher, RelatedCard, TagKind

SYLLABLES = ("ba", "bre", "da", "do", "fa", "ke", "lo", "mi", "na", "or", "pe", "ra", "se", "ti", "to", "va")
WORDS = 4_000
"""Different words; a newspaper's short pieces have about as many."""
SEED = 7
ITEM_BODY_CHARS = 1_760
"""Makes an item of about 2 KB."""
ARTICLE_BODY_CHARS = 4_000
PARAGRAPH_WORDS = 45
BODIES = 100
TOPICS = 3_000
AUTHORS = 400
NAMES_IN_BODY = 8
"""Names that the newsroom knows, in one article."""
PLACES = ("Portugal", "Iceland", "Kenya", "Uruguay", "Japan", "Norway")
KINDS: tuple[TagKind, ...] = ("person", "org", "place", "topic")
PUBLISHER = Publisher(name="Tessaly Tide", url="https://tessaly-tide.example/")
FEEDS = 40
"""Each on a host of its own, which decides the partition."""
MORNING = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4)))


def _words(chance: random.Random, count: int) -> list[str]:
    return list(dict.fromkeys(_word(chance) for _ in range(2 * count)))[:count]


def _names(chance: random.Random, count: int) -> list[str]:
    """*count* different names of two words, "Dabre Lomina"."""
    found: dict[str, None] = {}
    while len(found) < count:
        found[f"{_word(chance)} {_word(chance)}".title()] = None
    return list(found)


def items(count: int) -> Iterator[tuple[bytes, bytes]]:
    """*count* small JSON objects as they travel: key and value, about 2 KB each."""
    chance = random.Random(SEED)
    known = _words(chance, WORDS)
    bodies = [" ".join(chance.choices(known, k=400))[:ITEM_BODY_CHARS] for _ in range(BODIES)]
    for number in range(count):
        key = f"{number:016x}"
        item = {
            "id": key,
            "headline": " ".join(chance.choices(known, k=9)).capitalize(),
            "url": f"https://tessaly-tide.example/news/{number}",
            "published_at": "2026-03-02T07:12:00Z",
            "authors": [{"name": "Mira Castellan", "role": "Port reporter"}],
            "body": bodies[number % BODIES],
        }
        yield key.encode(), orjson.dumps(item)


def newsroom(rules: int = 0) -> Newsroom:
    """A newsroom that knows TOPICS names and AUTHORS authors, with *rules* rules of one phrase each; no feeds."""
    chance = random.Random(SEED)
    topics, authors = _names(chance, TOPICS), _names(chance, AUTHORS)
    return Newsroom(
        release=1,
        topics=tuple(
            TopicEntry(id=f"t{number}", name=name, kind=KINDS[number % len(KINDS)], aliases=(f"{name} Rasedo",))
            for number, name in enumerate(topics)
        ),
        authors=tuple(
            AuthorEntry(
                id=f"a{number}", name=name, role="Reporter", bio=f"{name} writes about the port and its people."
            )
            for number, name in enumerate(authors)
        ),
        rules=tuple(
            RuleEntry(
                id=f"r{number}", title=f"Rule {number}", severity="watch", match=RuleMatch(text=(phrase(number),))
            )
            for number in range(rules)
        ),
    )


def phrase(number: int) -> str:
    """What the rule with this *number* looks for; no text has it by chance."""
    return f"zumquax {number} harbour inquiry"


def _feed(number: int) -> FeedRef:
    host = f"tide-{number}.example"
    return FeedRef(id=f"{host}/feed", url=f"https://{host}/feed", title=f"Tide {number}")


class Press:
    """Writes articles about what `newsroom` knows.

    Args:
        bodies: Different bodies; they come again in turn.
    """

    def __init__(self, bodies: int = BODIES) -> None:
        known = newsroom()
        self._chance = random.Random(SEED + 1)
        self._words = _words(self._chance, WORDS)
        self._topics = [topic.name for topic in known.topics]
        self._authors = [author.name for author in known.authors]
        self._bodies = [self._body() for _ in range(bodies)]

    def _body(self) -> str:
        """Paragraphs of sentences that name topics and places, one of which cites an agency."""
        chance, text = self._chance, ""
        while len(text) < ARTICLE_BODY_CHARS:
            some = chance.choices(self._words, k=PARAGRAPH_WORDS)
            some[10:10] = [
                chance.choice(self._topics),
                "said",
                "in",
                chance.choice(PLACES) + ",",
                "Reuters",
                "reported.",
            ]
            some[30:30] = [chance.choice(self._topics)]
            text += some[0].title() + " " + " ".join(some[1:]) + ".\n\n"
        return text[:ARTICLE_BODY_CHARS]

    def item(self, number: int, *, more: str = "", seen_at: datetime | None = None) -> Item:
        """The item with this *number*, *more* in its summary."""
        chance = self._chance
        body = self._bodies[number % len(self._bodies)]
        return Item(
            id=f"{number:016x}",
            digest=f"{number:032x}",
            article_id=f"{number:016x}",
            feed=_feed(number % FEEDS),
            publisher=PUBLISHER,
            url=f"https://tessaly-tide.example/news/{number}",
            headline=" ".join(chance.choices(self._words, k=8)).capitalize() + " " + chance.choice(self._topics),
            summary=f"{body[:180]}. {more}",
            content_html="".join(f"<p>{part}</p>" for part in body[:1_500].split("\n\n")),
            authors=(Author(name=chance.choice(self._authors)),),
            tags=(Category(name=chance.choice(self._topics)), Category(name="Harbour")),
            language="en",
            published_at=MORNING,
            seen_at=seen_at or MORNING + timedelta(seconds=number),
            config_release=1,
        )

    def article(self, number: int) -> Article:
        """The article with this *number*, its page read: body, authors, images, tags, cards."""
        item = self.item(number)
        url = "https://tessaly-tide.example"
        page = Page(
            url=item.url,
            headline=item.headline,
            summary=item.summary,
            publisher=PUBLISHER,
            language="en",
            published_at=MORNING,
            authors=(*item.authors, Author(name=self._chance.choice(self._authors), role="Reporter")),
            tags=item.tags,
            image=Image(url=f"{url}/{number}.jpg", caption=item.headline, credit="Tomas Reed"),
            related=(RelatedCard(url=f"{url}/news/{number + 1}", headline=item.headline),),
            body_text=self._bodies[number % len(self._bodies)],
        )
        return Article(item=item, page=page, page_status="complete", config_release=1)


def articles(count: int) -> Iterator[tuple[bytes, bytes]]:
    """*count* articles as they travel: key and value, about 9 KB each."""
    press = Press()
    for number in range(count):
        article = press.article(number)
        yield article.item.id.encode(), encode(article)
