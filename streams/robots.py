"""robots.txt (RFC 9309): whether a page may be fetched. Feeds are published to be polled, so only pages ask."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from protego import Protego

from schemas.errors import WireroomError
from streams.http import Fetcher
from streams.settings import Settings

KEEP_S = 86_400.0
KEEP_FAILED_S = 600.0
"""A server that failed is asked again sooner."""
SITES_MAX = 5_000
ROBOTS_BYTES_MAX = 512_000
"""What RFC 9309 asks a reader to take at least."""
CRAWL_DELAY_S_MAX = 30.0
"""A site that asks for a longer pause between two requests gets this one."""


@dataclass(frozen=True, slots=True)
class _Rules:
    answer: asyncio.Future[Protego | None]
    """None forbids everything."""
    asked_at: float


class Robots:
    """The rules of the sites that pages come from, kept for a day.

    Args:
        settings: `user_agent`, whose first word up to "/" is our name.
        fetcher: Fetches robots.txt.
        clock: A clock that never goes back, seconds.
    """

    def __init__(self, settings: Settings, fetcher: Fetcher, clock: Callable[[], float]) -> None:
        self._name = settings.user_agent.partition("/")[0].split()[0] if settings.user_agent.split() else "*"
        self._fetcher, self._clock = fetcher, clock
        self._sites: OrderedDict[str, _Rules] = OrderedDict()

    async def allows(self, url: str) -> bool:
        """Whether the site lets us fetch *url*. No file (4xx) allows everything; a failing server (5xx) nothing."""
        rules = await self._rules(_file_of(url))
        return rules is not None and bool(rules.can_fetch(url, self._name))

    async def pause_s(self, url: str) -> float:
        """The pause between two requests that the site of *url* asks for (Crawl-delay), at most CRAWL_DELAY_S_MAX."""
        rules = await self._rules(_file_of(url))
        asked = rules.crawl_delay(self._name) if rules is not None else None
        return min(max(float(asked or 0.0), 0.0), CRAWL_DELAY_S_MAX)

    async def _rules(self, site: str) -> Protego | None:
        known = self._sites.get(site)
        if known is None or self._is_old(known):
            known = _Rules(asyncio.ensure_future(self._ask(site)), self._clock())
            self._sites[site] = known
            if len(self._sites) > SITES_MAX:
                self._sites.popitem(last=False)
        self._sites.move_to_end(site)
        return await asyncio.shield(known.answer)

    def _is_old(self, rules: _Rules) -> bool:
        if not rules.answer.done():
            return False
        is_failed = rules.answer.cancelled() or rules.answer.exception() is not None or rules.answer.result() is None
        return self._clock() - rules.asked_at > (KEEP_FAILED_S if is_failed else KEEP_S)

    async def _ask(self, site: str) -> Protego | None:
        try:
            response = await self._fetcher.get(site, accept="text/plain", bytes_max=ROBOTS_BYTES_MAX, is_paced=False)
        except WireroomError:
            return None
        if response.status >= 500 or response.status == 429:
            return None
        text = response.text() if response.status == 200 else ""
        try:
            return Protego.parse(text)
        except Exception:  # noqa: BLE001  a stranger's file; what can't be read forbids nothing
            return Protego.parse("")


def _file_of(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
