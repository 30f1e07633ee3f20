"""`Fetch` against a real server: pages, profiles, and what happens when they are late."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from webserver import Handler, Site, local, serving

import streams.fetch.step
from agents.flow import Output
from schemas.article import Article
from schemas.errors import FatalError, RefusedError, TooLargeError, WireroomError
from schemas.item import Item
from schemas.newsroom import FeedEntry, Newsroom
from schemas.parts import Author, FeedRef
from streams.fetch import Fetch
from streams.http.fetcher import Fetcher
from streams.topology import HOPS

BODY = "The harbour board met on Monday and agreed on the new quay after a long debate about its cost. " * 8
PAGE = f"""<html lang="en"><head><title>Quay agreed</title><link rel="author" href="/author/mira-holt/"></head>
<body><article><h1>Quay agreed</h1><a rel="author" href="/author/mira-holt/">Mira Holt</a><p>{BODY}</p><p>{BODY}</p>
</article></body></html>"""
PROFILE = """<html><head><title>Mira Holt</title><script type="application/ld+json">{"@type": "Person",
"name": "Mira Holt", "description": "Mira Holt covers ports.", "jobTitle": "Shipping editor"}</script></head>
<body><h1>Mira Holt</h1><p class="author-bio">Mira Holt covers ports.</p></body></html>"""


class Wire:
    """An engine's context that keeps what is written late, and a newsroom of one feed."""

    def __init__(self) -> None:
        self.late: list[Output] = []
        self.authors: list[Output] = []
        self.came = asyncio.Event()
        self.failure: WireroomError | None = None
        self.now = datetime(2026, 6, 5, tzinfo=UTC)
        self.newsroom = Newsroom(
            release=3,
            feeds=(FeedEntry(url="x", id="full"), FeedEntry(url="y", id="short", full_text=False)),
        )

    def header(self, _name: str, /) -> bytes | None:
        """Of none is anything told."""
        return None

    async def write(self, outputs: Iterable[Output], /) -> None:
        """Keep *outputs*, or fail as a broker would."""
        told = list(outputs)
        assert {one.topic for one in told} <= set(HOPS["fetch"].writes)
        if self.failure:
            self.came.set()
            raise self.failure
        self.authors += [one for one in told if one.topic == "authors"]
        if late := [one for one in told if one.topic == "articles"]:
            self.late += late
            self.came.set()

    async def release(self, number: int, /) -> Newsroom:
        """The only release, which the items do not name."""
        assert number == 0
        return self.newsroom


class Bench:
    """The step with its surroundings."""

    def __init__(self, site: Site, wire: Wire, step: Fetch) -> None:
        self.site, self.wire, self.step = site, wire, step

    def item(self, path: str = "/a", *, id: str = "1", feed: str = "full", author: str = "") -> Item:  # noqa: A002  the field's name
        """An item of *feed* whose page is at *path*."""
        authors = (Author(name="Mira Holt", profile_url=self.site.url + author),) if author else ()
        url = self.site.url + path if path else ""
        seen_at = datetime(2026, 6, 5, tzinfo=UTC)
        return Item(id=id, url=url, feed=FeedRef(id=feed, url=self.site.url), authors=authors, seen_at=seen_at)

    async def article(self, item: Item) -> Article:
        """The article that the step gives for *item*."""
        return article_in(await self.step(item, self.wire))


def article_in(outputs: Iterable[Output]) -> Article:
    """The article among *outputs*."""
    return next(one.record for one in outputs if isinstance(one.record, Article))


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    """The step, a server of its own, and a short patience."""
    settings = local(page_wait_s=1.5, page_timeout_s=3.0)
    wire = Wire()
    async with (
        serving() as site,
        Fetcher(settings) as fetcher,
        Fetch(settings, fetcher, wire, lambda: wire.now) as step,
    ):
        site.answers["/warm"] = PAGE
        warm = Bench(site, wire, step)
        await asyncio.wait_for(step._offload(len, "the helpers are up"), 60)
        yield warm


def slowly(seconds: float, text: str) -> Handler:
    """A handler that answers *text* after a while."""

    async def answer(_request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(seconds)
        return web.Response(text=text, content_type="text/html")

    return answer


async def test_page_and_profile_make_the_article_whole(bench: Bench) -> None:
    """The page's text and its author's profile come with the article; the author also goes to its own topic."""
    bench.site.answers |= {"/a": PAGE, "/author/mira-holt/": PROFILE}
    outputs = await bench.step(bench.item(author="/author/mira-holt/"), bench.wire)
    article = article_in(outputs)

    assert ("complete", 0, 3) == (article.page_status, article.revision, article.config_release)
    assert article.page is not None
    assert "agreed on the new quay" in article.page.body_text
    assert ["Mira Holt"] == [one.name for one in article.profiles]
    assert "covers ports" in article.profiles[0].bio
    assert ["articles"] == [one.topic for one in outputs]
    assert ["authors"] == [one.topic for one in bench.wire.authors]
    assert bench.wire.authors[0].key
    assert bench.wire.authors[0].key == bench.wire.authors[0].record.id  # type: ignore[attr-defined]  # an Author


async def test_author_page_is_asked_once(bench: Bench) -> None:
    """Two articles of one author ask for her page once; it goes to the topic once."""
    bench.site.answers |= {"/a": PAGE, "/b": PAGE, "/author/mira-holt/": PROFILE}
    await bench.step(bench.item("/a", author="/author/mira-holt/"), bench.wire)
    outputs = await bench.step(bench.item("/b", id="2", author="/author/mira-holt/"), bench.wire)

    assert ["articles"] == [one.topic for one in outputs]
    assert 1 == len(article_in(outputs).profiles)
    assert 1 == bench.site.paths.count("/author/mira-holt/")


@pytest.mark.parametrize(
    ("path", "feed", "expected"),
    [("/a", "short", "off"), ("/a", "unknown", "off"), ("", "full", "absent"), ("/gone", "full", "absent")],
)
async def test_pages_nobody_wants_or_has(bench: Bench, path: str, feed: str, expected: str) -> None:
    """No page for feeds that want none or are not in the newsroom; none for items without an address."""
    bench.site.answers["/gone"] = web.Response(status=410)
    article = await bench.article(bench.item(path, feed=feed))

    assert (expected, None) == (article.page_status, article.page)
    assert (["/gone"] if path == "/gone" else []) == bench.site.paths


@pytest.mark.parametrize(
    "answer",
    [
        web.Response(status=500),
        web.Response(status=403, text="Checking your browser", content_type="text/html"),
        web.Response(body=b"%PDF-1.7", content_type="application/pdf"),
        web.Response(text="  ", content_type="text/html"),
        web.Response(body=b"%PDF-1.7\n% plan of the quay", content_type="text/html"),
        web.Response(body=b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", headers={"Content-Type": ""}),
    ],
    ids=["500", "challenge", "pdf", "empty", "pdf called a page", "picture called nothing"],
)
async def test_page_that_can_not_be_had_is_failed(bench: Bench, answer: web.Response) -> None:
    """What is no page costs the page, never the item."""
    bench.site.answers["/a"] = answer

    assert "failed" == (await bench.article(bench.item())).page_status


async def test_wall_before_an_article_is_told_and_the_feed_stands(bench: Bench) -> None:
    """A question for consent that answers 200 is no article; a page about the item is, whatever else it asks."""
    asks = "<html><head><title>We value your privacy</title></head><body><p>We and our partners use cookies.</p>"
    bench.site.answers |= {"/a": asks, "/b": f"{asks}<h1>Quay agreed</h1>"}
    told = [await bench.article(replace(bench.item(path, id=path), headline="Quay agreed")) for path in ("/a", "/b")]

    assert ["walled", "complete"] == [article.page_status for article in told]
    assert [True, False] == [article.page is None for article in told]


async def test_article_that_leads_to_the_front_page_is_gone(bench: Bench) -> None:
    """The front page is not taken for an article that its site leads there; one that leads elsewhere is."""
    bench.site.answers |= {"/": PAGE, "/a": PAGE}
    bench.site.answers["/old"] = web.Response(status=302, headers={"Location": "/"})
    bench.site.answers["/moved"] = web.Response(status=302, headers={"Location": "/a"})
    found = [(await bench.article(bench.item(path, id=path))).page_status for path in ("/old", "/moved")]

    assert ["absent", "complete"] == found


async def test_private_addresses_are_not_fetched(bench: Bench) -> None:
    """An entry's link to a private address that is not open is not dialled."""
    item = bench.item()
    stranger = Item(id="9", url="http://10.255.255.1/admin", feed=item.feed, seen_at=item.seen_at)

    assert "failed" == (await bench.article(stranger)).page_status


async def test_robots_txt_is_obeyed(bench: Bench) -> None:
    """A page that robots.txt forbids us is not asked for; robots.txt itself is asked once."""
    bench.site.answers |= {"/robots.txt": "User-agent: wireroom\nDisallow: /private", "/a": PAGE, "/private/b": PAGE}
    forbidden = await bench.article(bench.item("/private/b"))
    allowed = await bench.article(bench.item("/a", id="2"))

    assert ("failed", "complete") == (forbidden.page_status, allowed.page_status)
    assert ["/robots.txt", "/a", "/author/mira-holt/"] == [one.path for one in bench.site.requests]


async def test_late_page_follows_as_revision_1(bench: Bench) -> None:
    """The item does not wait longer than page_wait_s; the page comes after it, with the same content."""
    bench.site.answers["/a"] = slowly(2.2, PAGE)
    first = await bench.article(bench.item())
    await asyncio.wait_for(bench.wire.came.wait(), 10)
    second = article_in(bench.wire.late)

    assert ("pending", 0, None) == (first.page_status, first.revision, first.page)
    assert ("complete", 1, first.item) == (second.page_status, second.revision, second.item)


async def test_late_profile_follows_as_revision_1(bench: Bench) -> None:
    """A page that came goes out in time, without the profile that did not; then both."""
    bench.site.answers |= {"/a": PAGE, "/author/mira-holt/": slowly(2.0, PROFILE)}
    first = await bench.article(bench.item(author="/author/mira-holt/"))
    await asyncio.wait_for(bench.wire.came.wait(), 10)
    second = article_in(bench.wire.late)

    assert ("complete", 0, ()) == (first.page_status, first.revision, first.profiles)
    assert ("complete", 1, 1) == (second.page_status, second.revision, len(second.profiles))


async def test_late_profile_that_says_nothing_is_no_revision(bench: Bench) -> None:
    """What adds nothing to the article that went out is not told again."""
    bench.site.answers |= {"/a": PAGE, "/author/mira-holt/": slowly(2.0, "<h1>No such page</h1>")}
    first = await bench.article(bench.item(author="/author/mira-holt/"))
    await bench.step.finish()

    assert ("complete", 0, ()) == (first.page_status, first.revision, first.profiles)
    assert not bench.step._late
    assert not bench.wire.late


async def test_page_that_never_comes_ends_as_failed(bench: Bench) -> None:
    """Nothing stays pending: after the deadlines, revision 1 says that it failed."""
    bench.site.answers["/a"] = slowly(30, PAGE)
    await bench.article(bench.item())
    await asyncio.wait_for(bench.wire.came.wait(), 15)

    assert ("failed", 1) == (article_in(bench.wire.late).page_status, article_in(bench.wire.late).revision)


async def test_new_content_replaces_the_wait_for_the_old(bench: Bench) -> None:
    """When an item changes while its page is awaited, only the new content gets a late revision."""
    bench.site.answers["/a"] = slowly(2.2, PAGE)
    await bench.article(bench.item())
    changed = bench.item()
    await bench.article(Item(id="1", url=changed.url, feed=changed.feed, seen_at=changed.seen_at, digest="new"))
    await asyncio.wait_for(bench.wire.came.wait(), 10)
    await asyncio.sleep(0.5)

    assert ["new"] == [one.record.item.digest for one in bench.wire.late if isinstance(one.record, Article)]


async def test_late_write_that_fails_stops_the_stage(bench: Bench) -> None:
    """A late revision that could not be written is not forgotten: the next item raises what stopped it."""
    bench.site.answers["/a"] = slowly(1.8, PAGE)
    bench.wire.failure = FatalError("the broker is gone")
    await bench.article(bench.item())
    await asyncio.wait_for(bench.wire.came.wait(), 10)
    await asyncio.sleep(0)
    with pytest.raises(FatalError):
        await bench.article(bench.item(id="2", feed="short"))


async def test_a_late_revision_that_nobody_can_take_is_left_out(bench: Bench) -> None:
    """It costs itself alone: the items behind it go on."""
    bench.site.answers["/a"] = slowly(1.8, PAGE)
    bench.wire.failure = TooLargeError("over the limit")
    await bench.article(bench.item())
    await asyncio.wait_for(bench.wire.came.wait(), 10)
    await asyncio.sleep(0)

    assert "off" == (await bench.article(bench.item(id="2", feed="short"))).page_status


@pytest.mark.parametrize("wait_s", [0.0, 1.8])
async def test_a_fault_of_ours_costs_the_page_and_not_the_item(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, wait_s: float
) -> None:
    """Its article says so, at once or in its late revision, and the items behind it go on."""

    def broken(*_: object) -> object:
        raise ZeroDivisionError("no judgement")

    monkeypatch.setattr(streams.fetch.step, "judged", broken)
    bench.site.answers["/a"] = slowly(wait_s, PAGE)
    article = await bench.article(bench.item())
    if wait_s:
        assert "pending" == article.page_status
        await asyncio.wait_for(bench.wire.came.wait(), 10)
        article = article_in(bench.wire.late)

    assert ("failed", None) == (article.page_status, article.page)
    assert "off" == (await bench.article(bench.item(id="2", feed="short"))).page_status


async def test_one_page_serves_the_items_that_share_it(bench: Bench) -> None:
    """An article in two feeds is asked for once; an item that changed asks anew."""
    bench.site.answers["/a"] = PAGE
    await asyncio.gather(bench.article(bench.item(id="1")), bench.article(bench.item(id="2")))
    once = bench.site.paths.count("/a")
    await bench.article(bench.item(id="1"))

    assert (1, 2) == (once, bench.site.paths.count("/a"))


async def test_an_item_from_the_future_is_refused(bench: Bench) -> None:
    """Event time drives every window, so a poller whose clock is wrong must not end them all."""
    item = replace(bench.item(), seen_at=bench.wire.now + timedelta(hours=1))

    with pytest.raises(RefusedError, match="which is yet to come"):
        await bench.article(item)
