"""Article pages: asked for politely, read in another process, shared by the items that point to them."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from agents.enrich.single import status_of
from agents.identity import redact
from schemas.article import Page, PageStatus
from schemas.errors import RefusedError, RetryableError, WireroomError
from streams.engine.offload import Offload
from streams.http.fetcher import Fetcher
from streams.http.response import Response
from streams.http.robots import Robots
from streams.monitoring.faults import Faults
from streams.page_reading import read_page_with_faults

PAGES_KEPT = 256
"""Addresses whose page is kept; the one that was asked for longest ago goes first."""
KEEP_S = 300.0
"""Other items with the same address are given the same page for so long: section feeds repeat an article."""
RETRY_S = 2.0
"""Pause before the second and last attempt."""
_GONE = frozenset((404, 410))
_BUSY = frozenset((429, 503))
_MARKUP = ("html", "xml", "text/plain")

log = logging.getLogger("wireroom.fetch")


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """What came of asking for a page."""

    status: PageStatus
    """complete, partial, absent or failed."""
    page: Page | None = None


@dataclass(slots=True)
class _Known:
    task: asyncio.Task[PageAnswer]
    asked_at: float
    items: set[str] = field(default_factory=set)
    """Ids of the items that were given it: one that asks again has changed, and needs it anew."""


class Pages:
    """Gets pages.

    Args:
        fetcher: Asks the servers.
        robots: Says whether we may.
        offload: Reads the pages.
        clock: A clock that never goes back, seconds.
        faults: Told of the fields of pages that our faults cost.
    """

    def __init__(
        self, fetcher: Fetcher, robots: Robots, offload: Offload, clock: Callable[[], float], faults: Faults
    ) -> None:
        self._fetcher, self._robots, self._offload, self._clock = fetcher, robots, offload, clock
        self._faults = faults
        self._known: OrderedDict[str, _Known] = OrderedDict()

    async def page(self, url: str, item_id: str) -> PageAnswer:
        """The page at *url* for the item *item_id*; never an error."""
        known = self._known.get(url)
        if known is None or item_id in known.items or self._clock() - known.asked_at > KEEP_S:
            known = _Known(asyncio.create_task(self._ask(url)), self._clock())
            self._known[url] = known
            self._known.move_to_end(url)
            if len(self._known) > PAGES_KEPT:
                self._known.popitem(last=False)
        known.items.add(item_id)
        return await asyncio.shield(known.task)

    async def stop(self) -> None:
        """Give up what is under way."""
        tasks = [known.task for known in self._known.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _ask(self, url: str) -> PageAnswer:
        try:
            return await self._read(url)
        except WireroomError as error:
            address = redact(url)
            log.info("page %s", error if str(error).startswith(address) else f"{address}: {error}")
        except Exception:
            log.exception("page %s: a fault of ours; the item goes on without its page", redact(url))
        return PageAnswer("failed")

    async def _read(self, url: str) -> PageAnswer:
        response = await ask(url, self._fetcher, self._robots)
        if is_gone(response) or (_is_front_page(response.url) and not _is_front_page(url)):
            return PageAnswer("absent")
        page, faults = await self._offload(read_page_with_faults, page_in(response).markup(), response.url)
        for fault in faults:
            self._faults.add(fault)
        return PageAnswer(status_of(page), page)


async def ask(url: str, fetcher: Fetcher, robots: Robots) -> Response:
    """The answer to GET *url*, where robots.txt lets us and at its pace; a failure is tried once more.

    A host that is busy (429, 503) is asked again where the silence that it wants is short.

    Raises:
        RetryableError: There is no answer, the host is still busy, or it wants a long silence.
        RefusedError: It is forbidden.
    """
    if not await robots.allows(url):
        raise RefusedError("robots.txt forbids it or can't be had")
    pause_s = await robots.pause_s(url)
    try:
        response = await fetcher.get(url, pause_s=pause_s)
        if response.status not in _BUSY:
            return response
    except RetryableError:
        await asyncio.sleep(RETRY_S)
    response = await fetcher.get(url, pause_s=pause_s)
    if response.status in _BUSY:
        raise RetryableError(f"the server answered {response.status}")
    return response


def is_gone(response: Response) -> bool:
    """Whether the server says that there is no such page."""
    return response.status in _GONE


def _is_front_page(url: str) -> bool:
    """Whether *url* is a site's own address. Some sites lead there instead of saying that an article is gone."""
    parts = urlsplit(url)
    return parts.path in {"", "/"} and not parts.query


def page_in(response: Response) -> Response:
    """*response*, where it holds a page.

    Raises:
        RefusedError: It is no success, no page, no text, or empty.
    """
    kind = response.content_type.partition(";")[0].strip().lower()
    if response.status not in {200, 203}:
        raise RefusedError(f"the server answered {response.status}")
    if kind and not any(name in kind for name in _MARKUP):
        raise RefusedError(f"it is no web page but {kind[:60]}")
    if not response.body.strip():
        raise RefusedError("the page is empty")
    if not response.is_text():
        raise RefusedError("it is no web page but a file, whatever the server calls it")
    return response
