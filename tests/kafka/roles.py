"""A worker process of the fault tests: `roles.py BROKER PREFIX ROLE… [options]`.

`fetch` is the tests' own stage, from items to drafts, which can be told to misbehave; `sequence`, `match` and `desk`
are those of `wireroom worker`. `--plain ROLE` runs a role as plain Faust does instead: the known-bad double. It says
"ready" once, "owns FOLD" whenever it becomes the owner of a fold, and "holding" at the event that it is to hold.
"""

import argparse
import asyncio
import logging
import sys
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import double
from aiokafka.consumer.group_coordinator import GroupCoordinator
from aiokafka.errors import GroupAuthorizationFailedError, IllegalGenerationError
from wire import newsroom

import streams.engine.process
from agents.enrich import enrich
from agents.enrich.index import Index
from agents.flow import Output
from schemas.article import Article
from schemas.errors import RefusedError
from schemas.item import Item
from streams.engine.ending import Ending
from streams.engine.fold import Fold, FoldStage
from streams.engine.process import RoleApp, role_app, run_roles
from streams.engine.stage import Context, Stage
from streams.monitoring.health import Health
from streams.releases.config import Config
from streams.settings import Settings
from streams.topology import HOPS
from streams.worker import Roles, clock

UNEVEN_S = 0.02
"""How long every seventh event takes with --uneven; the others take no time."""
COMMIT_ERRORS = {"fenced": IllegalGenerationError, "refused": GroupAuthorizationFailedError}


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("broker")
    parser.add_argument("prefix")
    parser.add_argument("roles", nargs="+")
    parser.add_argument("--plain", action="append", default=[], help="run this role as plain Faust does")
    parser.add_argument("--wide", type=int, default=1, help="events of fetch under way at once")
    parser.add_argument("--slow-s", type=float, default=0.0, help="what each event of fetch takes")
    parser.add_argument("--uneven", action="store_true", help="some events of fetch take longer")
    parser.add_argument("--hold", default="", help="the item at which fetch stands still")
    parser.add_argument("--refuse-all", action="store_true", help="fetch refuses every item")
    parser.add_argument("--commits-fail", type=int, default=0, help="how many of fetch's first commits fail")
    parser.add_argument("--commit-error", choices=COMMIT_ERRORS, default="fenced")
    parser.add_argument("--metadata-s", type=float, default=0.0, help="how often to look for new partitions")
    return parser.parse_args()


def say(line: str) -> None:
    """Tell the test, which waits for it."""
    print(line, flush=True)  # noqa: T201  this is how it hears


class Fetch:
    """The step of `fetch`: the draft of an item, or what the test wants to go wrong."""

    def __init__(self, given: argparse.Namespace) -> None:
        self._given = given
        self._index = Index.of(newsroom())

    async def __call__(self, item: Item, _context: Context | None = None) -> list[Output]:
        """The draft of *item*."""
        given = self._given
        if item.id == given.hold:
            say("holding")
            await asyncio.Event().wait()
        if given.refuse_all:
            raise RefusedError("a bad deploy")
        if item.headline == "bug":
            raise ValueError("a bug")
        is_long = given.uneven and sum(item.digest.encode()) % 7 == 0
        await asyncio.sleep(UNEVEN_S if is_long else given.slow_s)
        draft = enrich(Article(item=item, page_status="off", config_release=1), self._index)
        if item.headline == "huge":
            draft = replace(draft, body_text="x" * 1_100_000)
        return [Output("drafts", draft.id, draft)]


def telling(stage: FoldStage) -> FoldStage:
    """*stage*, which says when this process becomes its owner."""

    def make() -> Fold:
        say(f"owns {stage.role}")
        return stage.make()

    return replace(stage, make=make)


def trouble_commits(given: argparse.Namespace) -> None:
    """Let fetch's first commits of offsets fail, as if the broker had answered so."""
    commit, failed = GroupCoordinator._do_commit_offsets, 0

    async def troubled(self: GroupCoordinator, *values: object) -> None:
        nonlocal failed
        if self.group_id.endswith("fetch") and failed < given.commits_fail:
            failed += 1
            say(f"commit {failed} failed")
            raise COMMIT_ERRORS[given.commit_error]
        await commit(self, *values)

    GroupCoordinator._do_commit_offsets = troubled


def look_often(every_s: float) -> None:
    """Let stages look for new partitions more often than every five minutes, for which no test can wait."""

    def app(*values: object) -> RoleApp:
        made = role_app(*values)  # type: ignore[arg-type]
        made.conf.consumer_metadata_max_age_ms = int(every_s * 1000)
        return made

    streams.engine.process.role_app = app  # type: ignore[assignment]  # it passes on what it is given


async def work(given: argparse.Namespace) -> int:
    """Run the roles until told to stop; the exit code."""
    settings = Settings(broker=given.broker, topic_prefix=given.prefix, tick_s=0, poll_records_max=100)
    fetch = Fetch(given)
    config = Config(settings)
    await config.start()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(config.stop)
        await stack.enter_async_context(double.running(settings, given.plain, fetch, given.wide))
        health = await stack.enter_async_context(Health(settings))
        roles = Roles(settings, config, stack, health)
        stages = [Stage(role="fetch", reads="items", record=Item, step=fetch, concurrency=given.wide)]
        stages += [await roles.match(HOPS["match"])]
        folds = [telling(await roles.sequence(HOPS["sequence"])), telling(await roles.desk(HOPS["desk"]))]
        mine = set(given.roles) - set(given.plain)
        return await run_roles(
            settings,
            stages=[stage for stage in stages if stage.role in mine],
            folds=[fold for fold in folds if fold.role in mine],
            clock=clock,
            health=health,
            stop=Ending(),
            ready=lambda: say("ready"),
        )


def main() -> int:
    """Run the roles."""
    given = arguments()
    logging.basicConfig(level="WARNING", format="%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
    if given.commits_fail:
        trouble_commits(given)
    if given.metadata_s:
        look_often(given.metadata_s)
    return asyncio.run(work(given))


if __name__ == "__main__":
    sys.exit(main())
