"""`Poller` against a real server: each content once, published before it is remembered."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from webserver import Site, local, serving

from agents.flow import Output
from schemas.errors import FatalError
from schemas.feed_state import FeedState
from schemas.item import Item
from schemas.limits import CLOCK_AHEAD_MAX
from schemas.newsroom import FeedEntry
from streams.engine.offload import Offload
from streams.http.fetcher import Fetcher
from streams.poll import Poller
from streams.topology import HOPS

START = datetime(2026, 6, 5, 12, tzinfo=UTC)
ENTRY = "<item><guid>{0}</guid><title>{1}</title><link>/{0}</link></item>"


def rss(*titles: str) -> web.Response:
    """A feed whose entries have the numbers 1, 2, … as guids, the newest first."""
    entries = [ENTRY.format(number, title) for number, title in enumerate(titles, 1)]
    body = f'<rss version="2.0"><channel><title>Courier</title>{"".join(reversed(entries))}</channel></rss>'
    return web.Response(text=body, content_type="application/rss+xml", headers={"ETag": f'"{len(body)}"'})


class Desk:
    """A poller with a server, a clock that stands still, and all that it published."""

    def __init__(self, site: Site, fetcher: Fetcher, offload: Offload) -> None:
        self.site = site
        self.now = START
        self.published: list[Output] = []
        self.fails = False
        settings = local(poll_min_s=300.0, poll_opened_s=10.0)
        self.poller = Poller(settings, fetcher, offload, self.publish, clock=lambda: self.now, jitter=lambda: 0.0)
        self.entry = FeedEntry(url=f"{site.url}/rss", id="courier")
        self.state = FeedState(id="courier")

    async def publish(self, outputs: Sequence[Output]) -> None:
        """Take *outputs*, or fail as a broker would."""
        if self.fails:
            raise FatalError("the broker is gone")
        self.published += outputs
        assert {one.topic for one in outputs} <= set(HOPS["poll"].writes)

    async def poll(self) -> FeedState:
        """One poll, after which the state is what the topic holds."""
        self.state = await self.poller.poll(self.entry, self.state)
        return self.state

    def headlines(self) -> list[str]:
        """Of the items published so far."""
        return [one.record.headline for one in self.published if isinstance(one.record, Item)]


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    """A poller with a server of its own."""
    async with serving() as site, Fetcher(local(page_timeout_s=2.0)) as fetcher, Offload() as offload:
        yield Desk(site, fetcher, offload)


async def test_new_items_are_published_once_and_changes_again(desk: Desk) -> None:
    """First all, the oldest first; then nothing; then what changed and what came, with the same ids."""
    desk.site.answers["/rss"] = rss("One", "Two")
    await desk.poll()
    await desk.poll()
    desk.site.answers["/rss"] = rss("One", "Two, corrected", "Three")
    await desk.poll()
    items = [one for one in desk.published if one.topic == "items"]

    assert ["One", "Two", "Two, corrected", "Three"] == desk.headlines()
    assert items[1].key == items[2].key
    assert items[1].record.digest != items[2].record.digest  # type: ignore[attr-defined]  # an Item
    assert "127.0.0.1" == items[0].place_by
    assert (START, START + timedelta(microseconds=1)) == (items[0].at, items[1].at)


async def test_items_are_published_before_the_state(desk: Desk) -> None:
    """When publishing fails, nothing says that the items were seen: the next poller publishes them."""
    desk.site.answers["/rss"] = rss("One")
    desk.fails = True
    with pytest.raises(FatalError):
        await desk.poll()
    desk.fails = False
    await desk.poll()

    assert {} == FeedState(id="courier").seen
    assert ["items", "feeds"] == [one.topic for one in desk.published]


async def test_not_modified_is_a_success(desk: Desk) -> None:
    """Validators go back byte for byte; 304 keeps them and what was seen, and clears the error."""

    async def answer(request: web.Request) -> web.StreamResponse:
        if request.headers.get("If-None-Match") == 'W/"odd one"':
            return web.Response(status=304)
        feed = rss("One")
        feed.headers["ETag"] = 'W/"odd one"'
        feed.headers["Last-Modified"] = "yesterday, about noon"
        return feed

    desk.site.answers["/rss"] = answer
    first = await desk.poll()
    desk.state = replace(desk.state, failures=3, error="it was down")
    second = await desk.poll()

    assert "yesterday, about noon" == desk.site.requests[1].headers["If-Modified-Since"]
    assert (first.etag, first.last_modified, first.seen) == (second.etag, second.last_modified, second.seen)
    assert (0, "") == (second.failures, second.error)


async def test_a_feed_that_has_moved_for_good_is_told_once(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """The state says where to, without secrets, while the old address is asked; a passing redirect says nothing."""
    caplog.set_level("INFO", "wireroom")
    desk.site.answers["/new"] = rss("One")
    desk.site.answers["/rss"] = web.Response(status=302, headers={"Location": "/new"})
    passing = await desk.poll()
    desk.site.answers["/rss"] = web.Response(status=301, headers={"Location": "/new?key=s3cret"})
    first, again = await desk.poll(), await desk.poll()
    told = [one.getMessage() for one in caplog.records if "moved for good" in one.getMessage()]

    assert "" == passing.moved_to
    assert f"{desk.site.url}/new?key=***" == first.moved_to == again.moved_to
    assert [f"feed courier has moved for good to {first.moved_to}; write that into feeds.yaml"] == told


@pytest.mark.parametrize(
    ("back", "seen_at"),
    [(timedelta(seconds=90), START), (CLOCK_AHEAD_MAX + timedelta(seconds=1), START - timedelta(seconds=121))],
)
async def test_a_change_is_never_older_than_what_it_changes(desk: Desk, back: timedelta, seen_at: datetime) -> None:
    """Where the clock was set back a little; what a clock said that was far ahead was refused, and does not count."""
    desk.site.answers["/rss"] = rss("One")
    await desk.poll()
    desk.now -= back
    desk.site.answers["/rss"] = web.Response(status=500)
    await desk.poll()
    desk.site.answers["/rss"] = rss("One, corrected")
    await desk.poll()

    assert [START, seen_at] == [one.record.seen_at for one in desk.published if isinstance(one.record, Item)]


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (web.Response(text="<!doctype html><h1>Just a moment</h1>", content_type="text/html"), "web page"),
        (web.Response(status=500), "answered 500"),
        (web.Response(status=404), "no feed at this address"),
        (web.Response(text="", content_type="text/xml"), "empty"),
    ],
    ids=["html", "500", "404", "empty"],
)
async def test_trouble_is_one_sentence_and_keeps_what_was_known(
    desk: Desk, caplog: pytest.LogCaptureFixture, answer: web.Response, sentence: str
) -> None:
    """A feed that fails is logged in one line and asked later, twice as late each time; its items stay seen."""
    desk.site.answers["/rss"] = rss("One")
    seen = (await desk.poll()).seen
    desk.site.answers["/rss"] = answer
    first, second = await desk.poll(), await desk.poll()
    desk.site.answers["/rss"] = rss("One")
    back = await desk.poll()

    assert sentence in first.error
    assert 2 == len([one for one in caplog.records if one.levelname == "WARNING"])
    assert "\n" not in caplog.records[0].getMessage()
    assert (1, 2, 0) == (first.failures, second.failures, back.failures)
    assert [20, 40, 10] == [wait_s(one) for one in (first, second, back)]
    assert seen == first.seen == back.seen
    assert ["One"] == desk.headlines()


async def test_too_many_requests_is_obeyed(desk: Desk) -> None:
    """Retry-After sets the next poll."""
    desk.site.answers["/rss"] = web.Response(status=429, headers={"Retry-After": "1200"})
    state = await desk.poll()

    assert 1200 == wait_s(state)
    assert "less often" in state.error


async def test_secrets_stay_out_of_state_items_and_log(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """The key of a private feed is in nothing that is written."""
    desk.entry = replace(desk.entry, url=f"{desk.site.url}/rss?uuid=1f2e&key=hunter2".replace("://", "://bob:pw1@"))
    desk.site.answers["/rss"] = rss("One")
    await desk.poll()
    desk.site.answers["/rss"] = web.Response(status=500)
    await desk.poll()
    written = repr(desk.published) + caplog.text

    assert "Basic" in desk.site.requests[0].headers["Authorization"]
    assert not any(secret in written for secret in ("hunter2", "1f2e", "pw1"))


async def test_text_that_changes_at_every_look_is_published_once_an_hour_in_the_end(desk: Desk) -> None:
    """After its first contents, a restless item waits; what it says then is not lost, be it the last word."""
    desk.poller.follow([desk.entry], {})
    feed = desk.poller._feeds["courier"]
    for number in range(40):
        desk.site.answers["/rss"] = rss(f"Now {number}")
        await desk.poller._poll(feed)

    assert 25 == len(desk.headlines())
    assert "" == feed.state.etag, "or a feed that stays as it is would not be read again"

    desk.now += timedelta(hours=1)
    for number in (98, 99):
        desk.site.answers["/rss"] = rss(f"Now {number}")
        await desk.poller._poll(feed)
    desk.now += timedelta(hours=1)
    await desk.poller._poll(feed)

    assert ["Now 98", "Now 99"] == desk.headlines()[25:]
    assert feed.state.etag


async def test_run_polls_what_is_due_and_follows_a_new_list(desk: Desk) -> None:
    """Feeds are polled when due; a new list counts at once; one that fails does not stop the others."""
    desk.site.answers |= {"/a": rss("A"), "/b": rss("B"), "/broken": web.Response(status=500)}
    a, b, broken = (FeedEntry(url=f"{desk.site.url}/{name}", id=name) for name in ("a", "b", "broken"))
    later = FeedState(id="b", url=b.url, next_poll_at=START + timedelta(hours=1))
    desk.poller.follow([a, b, broken], {"b": later}, release=7)
    running = asyncio.create_task(desk.poller.run())
    await until(lambda: 3 == len(desk.published))
    first = desk.site.paths.copy()
    desk.poller.follow([FeedEntry(url=f"{desk.site.url}/b", id="b2")], {}, release=8)
    await until(lambda: "B" in desk.headlines())
    running.cancel()

    assert {"/a", "/broken"} == set(first)
    assert [7, 8] == [one.record.config_release for one in desk.published if isinstance(one.record, Item)]
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_run_ends_when_publishing_fails(desk: Desk) -> None:
    """A broker that refuses stops the poller: going on would forget items."""
    desk.site.answers["/rss"] = rss("One")
    desk.fails = True
    desk.poller.follow([desk.entry], {})
    with pytest.raises(FatalError, match="the broker is gone"):
        await asyncio.wait_for(desk.poller.run(), 10)


def wait_s(state: FeedState) -> float:
    """Seconds until the next poll."""
    assert state.next_poll_at is not None
    return (state.next_poll_at - START).total_seconds()


async def until(is_so: object) -> None:
    """Wait until *is_so* says yes, at most ten seconds."""
    assert callable(is_so)
    async with asyncio.timeout(10):
        while not is_so():  # noqa: ASYNC110  what is waited for sets no event
            await asyncio.sleep(0.01)


async def test_validators_of_an_old_address_are_not_sent_to_the_new_one(desk: Desk) -> None:
    """The address is mended while the old one is asked: the new one is asked at once, and gives all that it has."""
    asked, moved = asyncio.Event(), asyncio.Event()
    sent: list[str | None] = []

    async def old(_request: web.Request) -> web.StreamResponse:
        asked.set()
        await moved.wait()
        return rss("One")

    async def new(request: web.Request) -> web.StreamResponse:
        sent.append(request.headers.get("If-None-Match"))
        return rss("One", "Two")

    desk.site.answers |= {"/rss": old, "/new": new}
    desk.poller.follow([desk.entry], {}, 1)
    polling = asyncio.create_task(desk.poller.run())
    await asyncio.wait_for(asked.wait(), 5)
    desk.poller.follow([replace(desk.entry, url=f"{desk.site.url}/new")], {}, 2)
    moved.set()
    async with asyncio.timeout(5):
        while "Two" not in desk.headlines():  # noqa: ASYNC110  nothing tells
            await asyncio.sleep(0.01)
    polling.cancel()

    assert [None] == sent
