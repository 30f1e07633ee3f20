"""Authors' profiles: each author page is asked once, then known for a month, also after a restart.

What was learned stands on the topic `authors`; it is read at the start, and the age of a record counts. Its key is
that of one page's author and no id of authors.yaml: one person may have a page at each of two publishers.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from weakref import WeakValueDictionary

from agents.enrich.authors import author_id
from agents.flow import Output
from agents.identity import canonical_url, host_of, redact, site_of
from agents.page import read_profile
from schemas.errors import RetryableError, WireroomError
from schemas.parts import Author
from streams.engine.offload import Offload
from streams.fetch.pages import ask, is_gone, page_in
from streams.http.fetcher import Fetcher
from streams.http.robots import Robots

PROFILES_MAX = 5
"""Author pages of one article."""
KEPT_MAX = 20_000
"""Author pages remembered; the one that was longest unused goes first."""
KEEP_S = 30 * 86_400.0
"""An author page that tells of the author is asked again after a month."""
KEEP_GONE_S = 7 * 86_400.0
"""An author page that is not there (404, 410) is asked again after a week."""
KEEP_NOTHING_S = 86_400.0
"""One that failed, that is forbidden, or that says nothing of the author, after a day."""
KEEP_BUSY_S = 3_600.0
"""One whose host did not answer, or wanted to be left alone (429, 503), after an hour."""

log = logging.getLogger("wireroom.fetch")


@dataclass(frozen=True, slots=True)
class _Answer:
    """What an author page said, and for how long that holds."""

    author: Author | None
    keep_s: float


@dataclass(frozen=True, slots=True)
class _Known:
    answer: asyncio.Future[_Answer]
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
        self._pages: OrderedDict[str, str] = OrderedDict()
        """Id, as articles at the page's site give it by the name -> address of the author's page."""
        self._fresh: dict[str, Author] = {}
        self._hosts: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def of(self, authors: Iterable[Author], article_url: str) -> tuple[Author, ...]:
        """What the pages of *authors* say of them; only pages of the article's own site are asked; never an error.

        An author whom the article names without a page has the one that another article of the site led to.
        """
        asked = [self._profile(url, name) for url, name in self._wanted(list(authors), article_url).items()]
        found = await asyncio.gather(*asked)
        return tuple(author for author in found if author is not None)

    def remember(self, author: Author, age_s: float) -> None:
        """Know *author*, as the topic `authors` has them, learned *age_s* seconds ago; nothing newer is forgotten."""
        url = canonical_url(author.profile_url)
        if url and url not in self._known and age_s <= KEEP_S:
            answer: asyncio.Future[_Answer] = asyncio.get_running_loop().create_future()
            answer.set_result(_Answer(author, KEEP_S))
            self._keep(url, _Known(answer, self._clock() - age_s))
            self._name(author, url)

    async def publish(self, write: Callable[[Iterable[Output]], Awaitable[None]]) -> None:
        """Write what was learned to the topic `authors`; it is fresh until that is confirmed.

        Raises:
            FatalError: The broker does not take it.
        """
        fresh = dict(self._fresh)
        if fresh:
            await write([Output("authors", key, author) for key, author in fresh.items()])
        for key, author in fresh.items():
            if self._fresh.get(key) is author:
                del self._fresh[key]

    async def stop(self) -> None:
        """Give up what is under way."""
        answers = [known.answer for known in self._known.values() if not known.answer.done()]
        for answer in answers:
            answer.cancel()
        await asyncio.gather(*answers, return_exceptions=True)

    def _wanted(self, authors: Sequence[Author], article_url: str) -> Mapping[str, str]:
        wanted = dict(wanted_pages(authors, article_url))
        for author in authors:
            if author.kind == "person" and not author.profile_url and len(wanted) < PROFILES_MAX:
                url = self._pages.get(author_id(author.name, article_url), "")
                if url in self._known:
                    wanted.setdefault(url, author.name)
        return wanted

    def _name(self, author: Author, url: str) -> None:
        """Know that the page at *url* is of *author*."""
        self._pages[author_id(author.name, url, author.kind, url)] = url
        if len(self._pages) > KEPT_MAX:
            self._pages.popitem(last=False)

    async def _profile(self, url: str, name: str) -> Author | None:
        known = self._known.get(url)
        if known is None or self._is_old(known):
            known = _Known(asyncio.create_task(self._ask(url, name)), self._clock())
            self._keep(url, known)
        self._known.move_to_end(url)
        return (await asyncio.shield(known.answer)).author

    def _keep(self, url: str, known: _Known) -> None:
        self._known[url] = known
        if len(self._known) > KEPT_MAX:
            self._known.popitem(last=False)

    def _is_old(self, known: _Known) -> bool:
        if not known.answer.done():
            return False
        return known.answer.cancelled() or self._clock() - known.asked_at > known.answer.result().keep_s

    async def _ask(self, url: str, name: str) -> _Answer:
        lock = self._hosts.setdefault(host_of(url), asyncio.Lock())
        try:
            async with lock:
                response = await ask(url, self._fetcher, self._robots)
            if is_gone(response):
                return _Answer(None, KEEP_GONE_S)
            author = await self._offload(read_profile, page_in(response).text(), response.url, name)
        except RetryableError as error:
            log.info("author page %s: %s", redact(url), error)
            return _Answer(None, KEEP_BUSY_S)
        except WireroomError as error:
            log.info("author page %s: %s", redact(url), error)
            return _Answer(None, KEEP_NOTHING_S)
        except Exception:
            log.exception("author page %s: a fault of ours; the article goes on without it", redact(url))
            return _Answer(None, KEEP_NOTHING_S)
        if author is None:
            return _Answer(None, KEEP_NOTHING_S)
        # Under the address that articles link to, which is how it is looked up, here and after a restart.
        author = replace(author, profile_url=url, id=author.id or author_id(author.name, url, author.kind, url))
        self._fresh[author.id] = author
        self._name(author, url)
        return _Answer(author, KEEP_S)


def wanted_pages(authors: Iterable[Author], article_url: str) -> Mapping[str, str]:
    """The author pages that an article's *authors* have at its own site: address to name, at most PROFILES_MAX."""
    wanted: dict[str, str] = {}
    for author in authors:
        if author.profile_url and site_of(author.profile_url) == site_of(article_url) != "":
            wanted.setdefault(canonical_url(author.profile_url), author.name)
    return dict(list(wanted.items())[:PROFILES_MAX])
