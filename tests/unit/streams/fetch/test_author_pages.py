"""An author's page from the article to the event: when it is asked for, what it tells, who wins."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from aiohttp import web
from webserver import Site, local, serving

from agents.enrich import Index, enrich
from agents.flow import Output
from agents.sequence import SequenceFold
from schemas.article import Article
from schemas.errors import FatalError
from schemas.event import EnrichedItem
from schemas.item import Item
from schemas.newsroom import AuthorEntry, FeedEntry, Newsroom
from schemas.parts import Author, FeedRef
from streams.fetch import Fetch
from streams.fetch.profiles import KEEP_BUSY_S, KEEP_GONE_S, KEEP_S
from streams.http.fetcher import Fetcher

DAY = datetime(2026, 6, 5, tzinfo=UTC)
BODY = "The harbour board met on Monday and agreed on the new quay after a long debate about its cost. " * 8
PAGE = f"""<html lang="en"><head><title>Quay agreed</title></head><body><article><h1>Quay agreed</h1>
By <a rel="author" href="/author/mira-holt/">Mira Holt</a><p>{BODY}</p><p>{BODY}</p></article></body></html>"""
PROFILE = """<html><head><title>Mira Holt</title><script type="application/ld+json">{"@type": "Person",
"name": "Mira Holt", "description": "Mira Holt has covered ports since 2011.", "jobTitle": "Shipping editor"}</script>
</head><body><h1>Mira Holt</h1></body></html>"""
AUTHOR = "/author/mira-holt/"


class Desk:
    """The way from an item to events, with a publisher's site and a clock that is set.

    Args:
        site: The publisher.
        authors: The newsroom's directory.
    """

    def __init__(self, site: Site, authors: tuple[AuthorEntry, ...] = ()) -> None:
        self.site, self.now_s, self.fails = site, 0.0, False
        self.newsroom = Newsroom(release=1, feeds=(FeedEntry(url="x", id="full"),), authors=authors)
        self.now = DAY
        self.written: list[Output] = []
        self.more = asyncio.Event()
        self.fold = SequenceFold()
        self.step: Fetch

    def header(self, _name: str, /) -> bytes | None:
        """Of none is anything told."""
        return None

    async def write(self, outputs: Iterable[Output], /) -> None:
        """Keep *outputs*, or fail as a broker would."""
        if self.fails:
            raise FatalError("the broker is gone")
        self.written += outputs
        if self.articles:
            self.more.set()

    async def release(self, _number: int, /) -> Newsroom:
        """The only release."""
        return self.newsroom

    @property
    def articles(self) -> list[Article]:
        """Late revisions."""
        return [one.record for one in self.written if isinstance(one.record, Article)]

    @property
    def authors(self) -> list[Author]:
        """What went to the topic `authors`."""
        return [one.record for one in self.written if isinstance(one.record, Author)]

    async def take(self, number: int, page: str = PAGE) -> Article:
        """The article, at once, of an item with this number."""
        path = f"/{number}"
        self.site.answers[path] = page
        feed = FeedRef(id="full", url=self.site.url)
        item = Item(id=str(number), url=self.site.url + path, feed=feed, seen_at=DAY, digest=str(number))
        [output] = await self.step(item, self)
        assert isinstance(output.record, Article)
        return output.record

    def event(self, article: Article) -> EnrichedItem:
        """The event that *article* becomes."""
        outputs = self.fold.apply(enrich(article, Index.of(self.newsroom)), 0)
        return next(one.record for one in outputs if isinstance(one.record, EnrichedItem))


@asynccontextmanager
async def desk(authors: tuple[AuthorEntry, ...] = (), page_wait_s: float = 20.0) -> AsyncIterator[Desk]:
    """A `Desk` whose helpers are up."""
    settings = local(page_wait_s=page_wait_s, page_timeout_s=20.0)
    async with serving() as site, Fetcher(settings) as fetcher:
        made = Desk(site, authors)
        async with Fetch(settings, fetcher, made, lambda: made.now, lambda: made.now_s) as step:
            made.step = step
            yield made


async def test_late_author_page_is_a_revision_with_the_bio() -> None:
    """The article goes out in time; the bio that came later is revision 1, and its change is enrichment."""
    go = asyncio.Event()

    async def slow(_request: web.Request) -> web.StreamResponse:
        await go.wait()
        return web.Response(text=PROFILE, content_type="text/html")

    async with desk(page_wait_s=3.0) as made:
        made.site.answers[AUTHOR] = slow
        first = made.event(await made.take(1))
        go.set()
        await asyncio.wait_for(made.more.wait(), 20)
        second = made.event(made.articles[0])

    assert (0, "new", "") == (first.revision, first.change, first.authors[0].bio)
    assert (1, "enrichment") == (second.revision, second.change)
    assert ("Mira Holt has covered ports since 2011.", "author_page") == (
        second.authors[0].bio,
        second.authors[0].bio_source,
    )
    assert first.authors[0].id == second.authors[0].id == made.authors[0].id


async def test_author_page_is_asked_once_and_again_after_thirty_days() -> None:
    """A second article asks nothing; 30 days later one more request is made."""
    async with desk() as made:
        made.site.answers[AUTHOR] = PROFILE
        for number, now_s in enumerate((0.0, 1.0, KEEP_S, KEEP_S + 2.0, KEEP_S + 3.0)):
            made.now_s = now_s
            article = await made.take(number)
            assert ["Mira Holt"] == [one.name for one in article.profiles]
        asked = made.site.paths.count(AUTHOR)

    assert (2, 2) == (asked, len(made.authors))


async def test_known_authors_are_not_asked_after_a_restart() -> None:
    """What stands on the topic `authors` counts with its age: a young one saves the request, an old one does not."""
    async with desk() as made:
        made.site.answers[AUTHOR] = PROFILE
        known = Author(id="a", name="Mira Holt", bio="Mira Holt is known.", profile_url=made.site.url + AUTHOR)
        made.step._profiles.remember(known, KEEP_S - 10.0)
        young = await made.take(1)
        asked_before = made.site.paths.count(AUTHOR)
        made.now_s = 20.0
        old = await made.take(2)

    assert ("Mira Holt is known.", 0) == (young.profiles[0].bio, asked_before)
    assert "Mira Holt has covered ports since 2011." == old.profiles[0].bio


async def test_author_without_a_link_has_the_page_that_is_known() -> None:
    """One article links its author's page; another of the site has the name alone, and the same author's bio."""
    bare = PAGE.replace(f'By <a rel="author" href="{AUTHOR}">Mira Holt</a>', "<p>By Mira Holt</p>")
    async with desk() as made:
        made.site.answers[AUTHOR] = PROFILE
        found = [made.event(await made.take(number, page)).authors[0] for number, page in enumerate((bare, PAGE, bare))]
        other = made.event(await made.take(3, bare.replace("Mira Holt", "Mira Colt"))).authors[0]
        asked = made.site.paths.count(AUTHOR)
    async with desk() as made:
        made.step._profiles.remember(found[1], 0.0)
        again = made.event(await made.take(1, bare)).authors[0]

    assert 1 == len({author.id for author in found})
    assert ["", "author_page", "author_page"] == [author.bio_source for author in found]
    assert ("", 1) == (other.bio, asked)
    assert "Mira Holt has covered ports since 2011." == found[2].bio == again.bio


async def test_missing_and_busy_pages_are_asked_again_later() -> None:
    """A page that is not there rests for a week, one whose server is busy for an hour."""
    asked: dict[int, list[int]] = {}
    for status, keep_s in ((404, KEEP_GONE_S), (503, KEEP_BUSY_S)):
        async with desk() as made:
            made.site.answers[AUTHOR] = web.Response(status=status, headers={"Retry-After": "1"})
            counts = []
            for number, now_s in enumerate((0.0, keep_s - 1.0, keep_s + 1.0)):
                made.now_s = now_s
                await made.take(number)
                counts.append(made.site.paths.count(AUTHOR))
            asked[status] = counts

    assert [1, 1, 2] == asked[404]
    assert [2, 2, 4] == asked[503]


async def test_directory_wins_over_every_page() -> None:
    """authors.yaml's words stand, field by field, and its id is the author's."""
    entry = AuthorEntry(name="Mira Holt", id="mira", bio="Our own words.", aliases=("M. Holt",))
    async with desk((entry,)) as made:
        made.site.answers[AUTHOR] = PROFILE
        author = made.event(await made.take(1)).authors[0]

    assert ("mira", "Our own words.", "authors.yaml") == (author.id, author.bio, author.bio_source)
    assert "Shipping editor" == author.role


async def test_learned_author_stays_fresh_until_it_is_written() -> None:
    """A profile whose write failed is written with the next article."""
    async with desk() as made:
        made.site.answers[AUTHOR] = PROFILE
        made.fails = True
        failed = await asyncio.gather(made.take(1), return_exceptions=True)
        made.fails = False
        await made.take(2)

    assert isinstance(failed[0], FatalError)
    assert ["Mira Holt"] == [one.name for one in made.authors]


async def test_pace_that_robots_txt_asks_for_is_kept() -> None:
    """Crawl-delay parts the article's request from its author page's."""
    loop = asyncio.get_running_loop()
    at: list[float] = []

    def timed(text: str) -> object:
        async def answer(_request: web.Request) -> web.StreamResponse:
            at.append(loop.time())
            return web.Response(text=text, content_type="text/html")

        return answer

    async with desk() as made:
        made.site.answers |= {"/robots.txt": "User-agent: *\nCrawl-delay: 1", AUTHOR: timed(PROFILE)}  # type: ignore[dict-item]
        await made.take(0)
        made.site.answers["/1"] = timed(PAGE)  # type: ignore[assignment]
        feed = FeedRef(id="full", url=made.site.url)
        await made.step(Item(id="1", url=made.site.url + "/1", feed=feed, seen_at=DAY), made)

    assert 2 == len(at)
    assert 0.95 <= at[1] - at[0]
