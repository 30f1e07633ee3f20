"""Serves the live page and keeps its board as the topics are."""

import asyncio
import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from aiohttp import web

from schemas.alert import Alert
from schemas.codec import decode
from schemas.errors import FatalError, RefusedError, UsageError
from schemas.event import EnrichedItem
from schemas.story import Story
from streams.kafka.clients import wait_for_broker
from streams.kafka.reader import Reader, open_reader
from streams.monitoring.health import Health
from streams.monitoring.meter import Meter
from streams.settings import Settings
from streams.web.board import EVENTS_MAX
from streams.web.site import Site

TOPICS: dict[str, type[EnrichedItem | Story | Alert]] = {"enriched": EnrichedItem, "stories": Story, "alerts": Alert}
TAIL = 2 * EVENTS_MAX
"""Offsets read of each partition at the start; a transaction's marker takes one too."""
AGAIN_S = 2.0
"""Pause before a topic that could not be read is tried again."""
SHUTDOWN_S = 5.0
"""How long open connections have to end."""

log = logging.getLogger("wireroom.web")


def tell(address: str) -> None:
    """Say on standard output where the page is."""
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()


async def serve(settings: Settings, *, started: Callable[[str], None] = tell) -> None:
    """Serve the live page until cancelled.

    Args:
        settings: Where the broker is, and where the page is bound.
        started: Called with the page's address once it answers.

    Raises:
        UsageError: The broker does not answer, or the page's address is taken.
    """
    async with Health(settings) as health:
        await wait_for_broker(settings)
        site = Site(settings)
        site.waiting.update(TOPICS)
        health.show(site.hub)
        runner = web.AppRunner(site.app(), access_log=None, shutdown_timeout=SHUTDOWN_S)
        await runner.setup()
        readers: list[asyncio.Task[None]] = []
        try:
            address = await _bind(runner, settings)
            readers = [
                asyncio.create_task(_keep(settings, topic, site, _shown(topic, health)), name=f"web {topic}")
                for topic in TOPICS
            ]
            health.started()
            log.info("serving %s%s", address, health.words)
            started(address)
            await asyncio.gather(*readers)
        finally:
            for reader in readers:
                reader.cancel()
            await asyncio.gather(*readers, return_exceptions=True)
            await runner.cleanup()


async def _bind(runner: web.AppRunner, settings: Settings) -> str:
    """Bind, and say where."""
    host = settings.web_host
    try:
        await web.TCPSite(runner, host, settings.web_port).start()
    except OSError as error:
        place = f"{host}:{settings.web_port}"
        raise UsageError(
            f"the live page can't be bound to {place}: {error.strerror}; set WIREROOM_WEB_PORT (0 takes a free one)"
        ) from error
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{_port(runner.addresses)}/"


def _port(addresses: Sequence[tuple[str, int]]) -> int:
    return addresses[0][1]


def _shown(topic: str, health: Health) -> Meter:
    """A new meter for *topic*, which *health* shows."""
    meter = Meter(f"web-{topic}", topic)
    health.show(meter)
    return meter


async def _keep(settings: Settings, topic: str, site: Site, meter: Meter) -> None:
    """Read *topic* for ever; a lost connection is opened again, which shows nothing twice."""
    while True:
        meter.beat()
        try:
            async with open_reader(settings, topic, tail=TAIL) as reader:
                await _read(reader, topic, site, meter)
        except FatalError as error:
            log.warning("the live page can't read %s and tries again: %s", topic, error)
            meter.retried()
        await asyncio.sleep(AGAIN_S)


async def _read(reader: Reader, topic: str, site: Site, meter: Meter) -> None:
    ends = await reader.ends()
    while True:
        for record in await reader.batch():
            # The page shows what it can; what can't be read is seen by those who answer for it.
            is_dead = True
            with suppress(RefusedError):
                if record.value is not None:
                    site.take(decode(record.value, TOPICS[topic]))
                is_dead = False
            meter.took(record.timestamp, is_dead=is_dead)
            meter.settled(record.partition, record.offset + 1)
        meter.beat()
        if topic in site.waiting and await reader.is_past(ends):
            site.waiting.discard(topic)
            meter.is_ready = True
