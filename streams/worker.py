"""The roles of a worker: each stage of the flow, put together from an agent and what it needs of the outside."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from typing import Generic, TypeVar

from agents.desk import DeskFold
from agents.enrich import enrich
from agents.enrich.index import Index
from agents.flow import Output
from agents.match import Matcher
from agents.sequence import SequenceFold
from schemas.alert import Alert, Matched
from schemas.article import Article
from schemas.event import Draft, EnrichedItem
from schemas.item import Item
from schemas.newsroom import Newsroom, RuleEntry
from streams.config import RELEASES_MAX, Config
from streams.deliver import Deliver
from streams.fetch import Fetch
from streams.fold import FoldStage
from streams.http import Fetcher
from streams.kafka import wait_for_broker
from streams.loop import tune
from streams.runner import run_roles
from streams.settings import Settings
from streams.stage import Context, Stage

T = TypeVar("T")
log = logging.getLogger("wireroom")


def clock() -> datetime:
    """The wall clock, the one place where a worker reads it."""
    return datetime.now(UTC)


class Roles:
    """Makes each role's stage or fold.

    Args:
        settings: The process's settings.
        config: The newsroom's releases, already followed.
        stack: Closes what a role opens.
    """

    def __init__(self, settings: Settings, config: Config, stack: AsyncExitStack) -> None:
        self._settings, self._config, self._stack = settings, config, stack
        self._index = _ByRelease(Index.of)
        self._rules_by_id = _ByRelease(_by_id)
        self._matcher = _ByRelease(Matcher.of)

    async def fetch(self) -> Stage:
        """From items to articles and authors: the page of each item, and its authors' profiles."""
        fetcher = await self._stack.enter_async_context(Fetcher(self._settings))
        step = await self._stack.enter_async_context(Fetch(self._settings, fetcher, self._config))
        wide = self._settings.fetch_concurrency
        return Stage(role="fetch", reads="items", record=Item, step=step, concurrency=wide, finish=step.finish)

    async def enrich(self) -> Stage:
        """From articles to drafts: who, what, where, whom it cites."""

        async def step(article: Article, _context: Context) -> Iterable[Output]:
            newsroom = await self._config.release(article.config_release)
            draft = enrich(article, self._index(newsroom))
            # No event time for topics between stages: what waits in them must not be deleted by age of its news.
            return [Output("drafts", draft.id, draft)]

        return Stage(role="enrich", reads="articles", record=Article, step=step)

    async def sequence(self) -> FoldStage:
        """From drafts to enriched and stories: each event's number, version and story."""
        return FoldStage(name="sequence", reads="drafts", record=Draft, make=SequenceFold)

    async def match(self) -> Stage:
        """From enriched to matches: which rules each event matches."""

        async def step(event: EnrichedItem, _context: Context) -> Iterable[Output]:
            newsroom = await self._config.release(event.config_release)
            matched = replace(self._matcher(newsroom).match(event), config_release=newsroom.release)
            return [Output("matches", str(event.sequence), matched)]

        return Stage(role="match", reads="enriched", record=EnrichedItem, step=step)

    async def desk(self) -> FoldStage:
        """From matches to alerts: windows, episodes, cooldowns."""
        return FoldStage(
            name="desk", reads="matches", record=Matched, make=lambda: DeskFold(self._rules), ready=self._ready
        )

    async def deliver(self) -> Stage:
        """From alerts to receivers and deliveries: who is told, once."""
        step = await self._stack.enter_async_context(Deliver(self._settings, self._config))
        return Stage(role="deliver", reads="alerts", record=Alert, step=step, concurrency=8, prepare=step.prepare)

    async def _ready(self, matched: Matched) -> None:
        await self._config.release(matched.config_release)

    def _rules(self, release: int) -> dict[str, RuleEntry]:
        return self._rules_by_id(self._config.at(release))


def _by_id(newsroom: Newsroom) -> dict[str, RuleEntry]:
    return {rule.id: rule for rule in newsroom.rules}


class _ByRelease(Generic[T]):
    """What *make* makes of a release, kept for the releases that a process keeps."""

    def __init__(self, make: Callable[[Newsroom], T]) -> None:
        self._make = make
        self._made: dict[int, T] = {}

    def __call__(self, newsroom: Newsroom) -> T:
        if newsroom.release not in self._made:
            self._made[newsroom.release] = self._make(newsroom)
            for old in sorted(self._made)[:-RELEASES_MAX]:
                del self._made[old]
        return self._made[newsroom.release]


async def _work(settings: Settings, wanted: list[str]) -> int:
    await wait_for_broker(settings)
    config = Config(settings)
    await config.start()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(config.stop)
        roles = Roles(settings, config, stack)
        made = [await getattr(roles, role)() for role in wanted]
        return await run_roles(
            settings,
            stages=[one for one in made if isinstance(one, Stage)],
            folds=[one for one in made if isinstance(one, FoldStage)],
            clock=clock,
            ready=lambda: log.info("working as %s on %s", ", ".join(wanted), settings.broker),
        )


def work(settings: Settings, wanted: list[str]) -> int:
    """Run the roles *wanted* until SIGTERM or SIGINT; the exit code: 0 after a clean stop, 1 after a failure."""
    tune()
    return asyncio.run(_work(settings, wanted))
