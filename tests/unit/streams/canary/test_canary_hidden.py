"""What people look at leaves canaries out; what programs read does not."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from canarykit import flow, item
from newsstand import NOON, alert, event, story
from rich.console import Console

from agents.flow import Output
from streams.demo.watch import Screen, watch
from streams.kafka.writer import open_writer
from streams.settings import Settings
from streams.tools.subscribe import Subscription, subscribe
from streams.web.site import Site


def clock() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


async def write(settings: Settings) -> None:
    """A canary on every topic, and one event of news behind it."""
    news = event(2, seen_at=NOON + timedelta(minutes=1))
    async with open_writer(settings) as writer:
        await writer.write([*flow(item()).values(), Output("enriched", news.id, news, news.seen_at)])


async def read(settings: Settings, **asked: Any) -> list[Any]:
    """What a subscription to the end gives."""
    subscription = Subscription(follow=False, **asked)
    return [record async for _, record in subscribe(settings, subscription, clock=clock)]


async def test_subscription_leaves_them_out_when_asked(embedded: Settings) -> None:
    """A program gets every number; a person's view only news, and as much of it as was asked for."""
    await write(embedded)

    assert [1, 2] == sorted(one.sequence for one in await read(embedded))
    assert [2] == [one.sequence for one in await read(embedded, canary=False)]
    assert [2] == [one.sequence for one in await read(embedded, canary=False, records_max=1)]


@pytest.mark.parametrize("topic", ["items", "articles", "drafts", "matches", "stories", "alerts", "deliveries"])
async def test_every_topic_can_be_read_without_them(embedded: Settings, topic: str) -> None:
    """Whatever topic is shown, a canary's records can be left out."""
    await write(embedded)

    assert 1 == len(await read(embedded, topic=topic))
    assert [] == await read(embedded, topic=topic, canary=False)


def test_live_page_shows_none() -> None:
    """No article, story, popular item or alert of the page is a canary's, and what comes after it is shown."""
    site = Site(Settings(), clock=lambda: NOON)
    records = flow(item())
    for topic in ("enriched", "stories", "alerts"):
        site.take(records[topic].record)  # type: ignore[arg-type]
    site.take(event(2))
    site.take(story())
    site.take(alert())

    assert [2] == [one.sequence for one in site.board.feed(10)]
    assert 1 == len(site.board.most_popular(NOON)) == len(site.board.alerts())


async def test_demo_shows_and_counts_none(embedded: Settings) -> None:
    """The demo's screen is for news."""
    await write(embedded)
    out = StringIO()
    screen = Screen(Console(file=out), Console(file=StringIO()))
    watching = asyncio.create_task(watch(embedded, screen, clock))
    await _until(lambda: screen.counts["enriched"] >= 1)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)

    assert {"enriched": 1} == {name: count for name, count in screen.counts.items() if count}
    assert "Wireroomcanary" not in out.getvalue()


async def _until(is_so: Callable[[], bool]) -> None:
    """Wait until *is_so*, and half a second more for what must not come."""
    async with asyncio.timeout(20):
        while not is_so():  # noqa: ASYNC110  what is waited for is a reader's count
            await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)
