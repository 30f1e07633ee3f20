"""Ours: a stage, run as `wireroom worker` runs it."""

import asyncio
import sys
from collections.abc import Iterable
from datetime import UTC, datetime

import orjson

from agents.enrich import Index, enrich
from agents.flow import Output
from benchmarks.invented import newsroom
from benchmarks.loops import Job, job, marked
from benchmarks.work import add
from schemas.article import Article
from streams.engine.loop import mend_closed_connections, tune
from streams.engine.process import run_roles
from streams.engine.stage import Context, Stage
from streams.settings import Settings
from streams.topology import TOPICS, Topic


def trivial(group: str, reads: str, writes: str) -> Stage:
    """The trivial function as a stage."""
    function = marked(add)

    def step(raw: bytes, context: Context) -> Iterable[Output]:
        return [Output(writes, context.key, function(orjson.loads(raw)))]

    return Stage(role=group, reads=reads, record=None, step=step)


def pipeline(group: str, reads: str, writes: str) -> Stage:
    """What the role `enrich` does once the release that an article names is there."""
    index, function = Index.of(newsroom()), marked(enrich)

    def step(article: Article, _context: Context) -> Iterable[Output]:
        draft = function(article, index)
        return [Output(writes, draft.id, draft)]

    return Stage(role=group, reads=reads, record=Article, step=step)


STAGES = {"trivial": trivial, "pipeline": pipeline}


async def main(mine: Job) -> int:
    """Work until told to stop."""
    prefix, _, reads = mine.source.rpartition(".")
    prefix += "."
    writes = mine.target.removeprefix(prefix)
    for name in (reads, writes):
        # Of this run alone, so the topology does not know them.
        TOPICS[name] = Topic(name=name, key="id", value=None, about="of this run", retention_days=1)
    settings = Settings(broker=mine.broker, topic_prefix=prefix, **mine.options)
    stage = STAGES[mine.function](mine.group, reads, writes)
    return await run_roles(settings, stages=[stage], clock=lambda: datetime.now(UTC))


if __name__ == "__main__":
    tune()
    mend_closed_connections()
    sys.exit(asyncio.run(main(job())))
