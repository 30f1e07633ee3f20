"""The roles of a worker: each stage of the flow, put together from an agent and what it needs of the outside."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import AsyncExitStack
from dataclasses import fields, replace
from datetime import UTC, datetime

from agents.commands import relayed
from agents.desk import DeskFold
from agents.enrich import enrich
from agents.enrich.index import Index
from agents.flow import Output
from agents.match import Matcher
from agents.sequence import SequenceFold
from schemas.alert import Alert, Matched
from schemas.article import Article
from schemas.command import Command
from schemas.event import Draft, EnrichedItem
from schemas.item import Item
from schemas.newsroom import RuleEntry
from streams.deliver import Deliver
from streams.engine.ending import Ending
from streams.engine.fold import FoldStage
from streams.engine.loop import mend_closed_connections, tune
from streams.engine.process import run_roles
from streams.engine.stage import Context, Stage
from streams.fetch import Fetch
from streams.http.fetcher import Fetcher
from streams.kafka.clients import wait_for_broker
from streams.monitoring.faults import Faults
from streams.monitoring.given_up import GivenUp
from streams.monitoring.health import Health
from streams.releases.by_release import ByRelease, forget_old
from streams.releases.config import Config
from streams.settings import Settings
from streams.topology import FLOW, Hop

log = logging.getLogger("wireroom")


def clock() -> datetime:
    """The wall clock that stages and folds are given."""
    return datetime.now(UTC)


class Roles:
    """Makes each role's stage or fold.

    Args:
        settings: The process's settings.
        config: The newsroom's releases, already followed.
        stack: Closes what a role opens.
        health: Shows what a role counts beside its events.
    """

    def __init__(self, settings: Settings, config: Config, stack: AsyncExitStack, health: Health) -> None:
        self._settings, self._config, self._stack, self._health = settings, config, stack, health
        self._index = ByRelease(Index.of, config)
        self._matcher = ByRelease(Matcher.of, config)
        self._rules_by_id: dict[int, dict[str, RuleEntry]] = {}

    async def made(self, hop: Hop) -> Stage | FoldStage:
        """The stage or fold of *hop*."""
        return await MAKERS[hop.role](self, hop)

    async def fetch(self, hop: Hop) -> Stage:
        """From items to articles and authors: the page of each item, and its authors' profiles."""
        fetcher = await self._stack.enter_async_context(Fetcher(self._settings))
        step = await self._stack.enter_async_context(Fetch(self._settings, fetcher, self._config, clock))
        self._health.show(step)
        wide = self._settings.fetch_concurrency
        return Stage(
            role=hop.role, reads=hop.reads, record=Item, step=step, concurrency=wide, prepare=step.prepare,
            finish=step.finish, tend=step.tend,
        )  # fmt: skip

    async def enrich(self, hop: Hop) -> Stage:
        """From articles to drafts: who, what, where, whom it cites."""
        faults = Faults(hop.role, (field.name for field in fields(Draft)))
        self._health.show(faults)

        def step(article: Article, _context: Context) -> list[Output] | Awaitable[list[Output]]:
            index = self._index.at_once(article.config_release)
            return _drafted(article, index, faults) if index else wait(article)

        async def wait(article: Article) -> list[Output]:
            _, index = await self._index.of(article.config_release)
            return _drafted(article, index, faults)

        return Stage(role=hop.role, reads=hop.reads, record=Article, step=step)

    async def commands(self, hop: Hop) -> Stage:
        """From commands to drafts: what editors pick, into the one order."""

        def step(command: Command, context: Context) -> list[Output]:
            return relayed(command, context.now)

        return Stage(role=hop.role, reads=hop.reads, record=Command, step=step, is_limited=False)

    async def sequence(self, hop: Hop) -> FoldStage:
        """From drafts to enriched and stories: each event's number, version and story; what editors pick of it."""
        return FoldStage(role=hop.role, reads=hop.reads, record=(Draft, Command), make=SequenceFold)

    async def match(self, hop: Hop) -> Stage:
        """From enriched to matches: which rules each event matches."""

        def step(event: EnrichedItem, _context: Context) -> list[Output] | Awaitable[list[Output]]:
            matcher = self._matcher.at_once(event.config_release)
            return _matched(event, event.config_release, matcher) if matcher else wait(event)

        async def wait(event: EnrichedItem) -> list[Output]:
            release, matcher = await self._matcher.of(event.config_release)
            return _matched(event, release, matcher)

        return Stage(role=hop.role, reads=hop.reads, record=EnrichedItem, step=step)

    async def desk(self, hop: Hop) -> FoldStage:
        """From matches to alerts: windows, episodes, cooldowns."""
        given_up = GivenUp()
        self._health.show(given_up)

        def make() -> DeskFold:
            return DeskFold(self._rules, given_up)

        return FoldStage(role=hop.role, reads=hop.reads, record=Matched, make=make, ready=self._ready)

    async def deliver(self, hop: Hop) -> Stage:
        """From alerts to receivers and deliveries: who is told, once."""
        step = await self._stack.enter_async_context(Deliver(self._settings, self._config))
        self._health.show(step)
        return Stage(role=hop.role, reads=hop.reads, record=Alert, step=step, concurrency=8, prepare=step.prepare)

    async def _ready(self, matched: Matched) -> None:
        await self._config.release(matched.config_release)

    def _rules(self, release: int) -> dict[str, RuleEntry]:
        newsroom = self._config.at(release)
        if newsroom.release not in self._rules_by_id:
            self._rules_by_id[newsroom.release] = {rule.id: rule for rule in newsroom.rules}
            forget_old(self._rules_by_id)
        return self._rules_by_id[newsroom.release]


MAKERS: Mapping[str, Callable[[Roles, Hop], Awaitable[Stage | FoldStage]]] = {
    "fetch": Roles.fetch,
    "enrich": Roles.enrich,
    "commands": Roles.commands,
    "sequence": Roles.sequence,
    "match": Roles.match,
    "desk": Roles.desk,
    "deliver": Roles.deliver,
}
"""What makes each role that reads a topic."""


def run_for(wanted: Collection[str]) -> list[Hop]:
    """What runs where the roles *wanted* do, with what runs along without being asked for."""
    return [hop for hop in FLOW if hop.role in wanted or hop.within in wanted]


def _drafted(article: Article, index: Index, faults: Faults) -> list[Output]:
    draft = enrich(article, index, on_fault=faults)
    # No event time for topics between stages: what waits in them must not be deleted by age of its news.
    return [Output("drafts", draft.id, draft)]


def _matched(event: EnrichedItem, release: int, matcher: Matcher) -> list[Output]:
    matched = replace(matcher.match(event), config_release=release)
    return [Output("matches", str(event.sequence), matched)]


async def _work(settings: Settings, wanted: list[str]) -> int:
    async with AsyncExitStack() as stack:
        health = await stack.enter_async_context(Health(settings))
        await wait_for_broker(settings)
        config = Config(settings)
        await config.start()
        stack.push_async_callback(config.stop)
        health.show(config)
        roles = Roles(settings, config, stack, health)
        made = [await roles.made(hop) for hop in run_for(wanted)]
        return await run_roles(
            settings,
            stages=[one for one in made if isinstance(one, Stage)],
            folds=[one for one in made if isinstance(one, FoldStage)],
            clock=clock,
            health=health,
            stop=Ending(),
            ready=lambda: log.info("working as %s on %s%s", ", ".join(wanted), settings.broker, health.words),
        )


def work(settings: Settings, wanted: list[str]) -> int:
    """Run the roles *wanted* until SIGTERM or SIGINT; the exit code: 0 after a clean stop, 1 after a failure."""
    tune()
    mend_closed_connections()
    return asyncio.run(_work(settings, wanted))
