"""A page that is awaited when its worker dies: the next worker asks for it, and the revision still comes."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from aiohttp import web
from engine import at_least
from webserver import serving

from agents.flow import Output
from schemas.article import Article
from schemas.codec import decode
from schemas.item import Item
from schemas.newsroom import FeedEntry, Newsroom
from schemas.parts import FeedRef
from streams.kafka.writer import open_writer
from streams.releases.config import outputs
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(180)]

BODY = "The harbour board met on Monday and agreed on the new quay after a long debate about its cost. " * 8
PAGE = f"""<html lang="en"><head><title>Quay agreed</title></head><body><article><h1>Quay agreed</h1>
By <a rel="author" href="/author/mira-holt/">Mira Holt</a><p>{BODY}</p><p>{BODY}</p></article></body></html>"""
PROFILE = """<html><head><title>Mira Holt</title></head><body><h1>Mira Holt</h1>
<p class="author-bio">Mira Holt has covered ports and ships since 2011.</p></body></html>"""


@asynccontextmanager
async def worker(settings: Settings) -> AsyncIterator[asyncio.subprocess.Process]:
    """A worker with the role fetch alone; killed at the end, as by a power cut."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")},
        "WIREROOM_BROKER": settings.broker,
        "WIREROOM_TOPIC_PREFIX": settings.topic_prefix,
        "WIREROOM_ALLOW_ADDRESSES": "127.0.0.0/8",
        "WIREROOM_PAGE_WAIT_S": "1",
        "WIREROOM_PAGE_TIMEOUT_S": "60",
    }
    command = [sys.executable, "-c", "from streams.cli import main; main()", "worker", "--roles", "fetch"]
    started = await asyncio.create_subprocess_exec(*command, env=environment)
    try:
        yield started
    finally:
        started.kill()
        await started.wait()


async def test_awaited_pages_survive_the_death_of_their_worker(kafka: Settings) -> None:
    """After kill -9, a new worker that gets no new item finds the pending article; revision 1 has the bio."""
    is_open = asyncio.Event()

    async def page(_request: web.Request) -> web.StreamResponse:
        await is_open.wait()
        return web.Response(text=PAGE, content_type="text/html")

    async with serving() as site:
        site.answers |= {"/a": page, "/author/mira-holt/": PROFILE}
        feed = FeedRef(id="full", url=site.url)
        item = Item(id="1", digest="d", url=site.url + "/a", feed=feed, seen_at=datetime.now(UTC), config_release=1)
        async with open_writer(kafka) as writer:
            await writer.write(outputs(Newsroom(release=1, feeds=(FeedEntry(url=site.url, id="full"),))))
            await writer.write([Output("items", item.id, item, item.seen_at, place_by="127.0.0.1")])
        async with worker(kafka):
            [first] = await at_least(kafka, "articles", 1)
            await asyncio.sleep(2.0)  # its offset is committed by then: nothing has the item read again
        is_open.set()
        async with worker(kafka):
            found = await at_least(kafka, "articles", 2)
        authors = await at_least(kafka, "authors", 1)

    first_article, second = decode(first.value, Article), decode(found[-1].value, Article)
    assert ("pending", 0) == (first_article.page_status, first_article.revision)
    assert ("complete", 1, "1", "d") == (second.page_status, second.revision, second.item.id, second.item.digest)
    assert ["Mira Holt has covered ports and ships since 2011."] == [one.bio for one in second.profiles]
    assert 1 == len(authors)
