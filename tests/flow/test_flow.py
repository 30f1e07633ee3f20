"""The whole flow through real processes: a published entry becomes an enriched event and an alert, on both brokers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import orjson
from aiohttp import web
from processes import process

from schemas.alert import Alert
from schemas.codec import decode
from schemas.event import EnrichedItem
from streams.kafka.clients import read_to_end
from streams.settings import Settings

LIMIT_S = 90.0
"""A group of the embedded broker may take most of a minute to settle."""
PAGE = """<!doctype html><html lang="en"><head><title>{headline}</title>
<meta property="article:published_time" content="2026-08-01T06:00:00Z"><meta property="article:tag" content="Harbour">
<meta name="author" content="Mira Castellan"></head><body><article><h1>{headline}</h1>
<p class="byline">By <a rel="author" href="/people/mira">Mira Castellan</a></p>
<p>Pilots in the port of Tessaly stopped work on Monday, the harbour master said, and ships wait in the bay.</p>
<p>{more}</p></article></body></html>"""
AUTHOR = """<!doctype html><html><head><title>Mira Castellan</title><script type="application/ld+json">
{"@type": "Person", "name": "Mira Castellan", "jobTitle": "Port reporter",
 "description": "Mira Castellan has written about ships since 2009."}</script></head>
<body><h1>Mira Castellan</h1></body></html>"""
RULE = """{id: strike, title: Port strike, severity: urgent, match: {text: [stopped work]}, notify: [terminal]}"""

T = TypeVar("T")


class Site:
    """A publisher with one article, which can be edited."""

    def __init__(self) -> None:
        self.headline = "Pilots stop work in Tessaly"
        self.more = "Talks go on."
        self.url = ""

    async def feed(self, _request: web.Request) -> web.Response:
        """A JSON Feed of one entry."""
        item = {
            "id": "1",
            "url": f"{self.url}/pilots",
            "title": self.headline,
            "summary": "Ships wait in the bay.",
            "date_published": "2026-08-01T06:00:00Z",
        }
        feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Tessaly Tide", "items": [item]}
        return web.json_response(feed, content_type="application/feed+json")

    async def page(self, _request: web.Request) -> web.Response:
        """The article."""
        return web.Response(text=PAGE.format(headline=self.headline, more=self.more), content_type="text/html")

    async def author(self, _request: web.Request) -> web.Response:
        """Its author's page."""
        return web.Response(text=AUTHOR, content_type="text/html")


@asynccontextmanager
async def served() -> AsyncIterator[Site]:
    """A `Site` on loopback."""
    site = Site()
    app = web.Application()
    app.add_routes(
        [web.get("/feed.json", site.feed), web.get("/pilots", site.page), web.get("/people/mira", site.author)]
    )
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    site.url = "http://{}:{}".format(*runner.addresses[0])
    try:
        yield site
    finally:
        await runner.cleanup()


async def wait_for(settings: Settings, topic: str, kind: type[T], count: int) -> list[T]:
    """The records of *topic* once there are *count* of them."""
    async with asyncio.timeout(LIMIT_S):
        while True:
            found = [decode(record.value, kind) async for record in read_to_end(settings, topic)]
            if len(found) >= count:
                return found
            await asyncio.sleep(0.3)


def newsroom(folder: Path, site: Site) -> Path:
    """A newsroom folder with the site's feed and one rule."""
    (folder / "rules").mkdir(parents=True)
    (folder / "feeds.yaml").write_text(orjson.dumps({"feeds": [{"url": f"{site.url}/feed.json"}]}).decode())
    (folder / "rules" / "strike.yaml").write_text(RULE)
    return folder


async def test_an_entry_becomes_an_event_and_an_alert_and_its_correction_an_amendment(
    broker: Settings, tmp_path: Path
) -> None:
    """Poll, fetch, enrich, sequence, match, desk and deliver, each in its process, then an edit of the article."""
    async with (
        served() as site,
        process(broker, "poll", "--newsroom", str(newsroom(tmp_path / "newsroom", site))),
        process(broker, "worker"),
    ):
        (event,) = await wait_for(broker, "enriched", EnrichedItem, 1)
        (opened,) = await wait_for(broker, "alerts", Alert, 1)
        site.headline, site.more = "Pilots stop work in Tessaly again", "Correction: an earlier headline was wrong."
        first, second, *_ = await wait_for(broker, "enriched", EnrichedItem, 2)
        _, amended, *_ = await wait_for(broker, "alerts", Alert, 2)

    assert ("Pilots stop work in Tessaly", "complete") == (event.headline, event.page_status)
    assert [("Mira Castellan", "Port reporter")] == [(author.name, author.role) for author in event.authors]
    assert event.authors[0].bio == "Mira Castellan has written about ships since 2009."
    assert "Harbour" in [tag.name for tag in event.tags]
    assert [(1, 1), (2, 2)] == [(one.sequence, one.version) for one in (first, second)]
    assert ("opened", 1, "strike") == (opened.status, opened.number, opened.rule_id)
    assert ("amended", 2, opened.id) == (amended.status, amended.number, amended.id)
