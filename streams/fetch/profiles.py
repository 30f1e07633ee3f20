"""Authors' profiles: each author page is asked once, then known for a month."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from agents.enrich.authors import author_id
from agents.identity import canonical_url, redact, site_of
from agents.page import read_profile
from schemas.errors import WireroomError
from schemas.parts import Author
from streams.fetch.pages import ask, markup
from streams.http import Fetcher
from streams.offload import Offload
from streams.robots import Robots

PROFILES_MAX = 5
"""Author pages of one article."""
KEPT_MAX = 20_000
KEEP_S = 30 * 86_400.0
KEEP_NOTHING_S = 86_400.0
"""An author page that failed, or that says nothing, is asked again sooner."""

log = logging.getLogger("wireroom.fetch")


@dataclass(frozen=True, slots=True)
class _Known:
    task: asyncio.Task[Author | None]
    asked_at: float


class Profiles:
    """Knows authors by the addresses of their pages.

    Args:
        fetcher: Asks the servers.
        robots: Says whether we may.
        offload: Reads the pages.
        clock: A clock that never goes back, seconds.
    """

    def __init__(self, fetcher: Fetcher, robots: Robots, offload: Offload, clock: Callable[[], float]) -> None:
        self._fetcher, self._robots, self._offload, self._clock = fetcher, robots, offload, clock
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._fresh: dict[str, Author] = {}

    async def of(self, authors: Iterable[Author], article_url: str) -> tuple[Author, ...]:
        """What the pages of *authors* say of them; only pages of the article's own site are asked; never an error."""
        wanted: dict[str, str] = {}
        for author in authors:
            if author.profile_url and self._is_same_site(author.profile_url, article_url):
                wanted.setdefault(canonical_url(author.profile_url), author.name)
        asked = [self._profile(url, name) for url, name in list(wanted.items())[:PROFILES_MAX]]
        found = await asyncio.gather(*asked)
        return tuple(author for author in found if author is not None)

    def take_fresh(self) -> list[Author]:
        """Profiles learned since the last call, with ids, for the topic `authors`."""
        fresh, self._fresh = list(self._fresh.values()), {}
        return fresh

    async def stop(self) -> None:
        """Give up what is under way."""
        tasks = [known.task for known in self._known.values() if not known.task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _profile(self, url: str, name: str) -> Author | None:
        known = self._known.get(url)
        if known is None or self._is_old(known):
            known = self._known[url] = _Known(asyncio.create_task(self._ask(url, name)), self._clock())
            if len(self._known) > KEPT_MAX:
                self._known.popitem(last=False)
        self._known.move_to_end(url)
        return await asyncio.shield(known.task)

    def _is_old(self, known: _Known) -> bool:
        if not known.task.done():
            return False
        is_nothing = known.task.cancelled() or known.task.result() is None
        return self._clock() - known.asked_at > (KEEP_NOTHING_S if is_nothing else KEEP_S)

    async def _ask(self, url: str, name: str) -> Author | None:
        try:
            response = await ask(url, self._fetcher, self._robots)
            author = await self._offload(read_profile, markup(response), response.url, name)
        except WireroomError as error:
            log.info("author page %s: %s", redact(url), error)
            return None
        except Exception:
            log.exception("author page %s: a fault of ours; the article goes on without it", redact(url))
            return None
        if author is not None:
            key = author.id or author_id(author.name, url, author.kind)
            self._fresh[key] = replace(author, id=key)
        return author

    def _is_same_site(self, url: str, other: str) -> bool:
        return site_of(url) == site_of(other) != ""
