"""Plain Faust: an agent that sends, as its documentation shows it, or one that awaits what it sent, 500 at a time."""

import asyncio
import tempfile
from typing import Any

import faust

from benchmarks.loops import LINGER_MS, Job, job, work

TAKE = 500
TAKE_S = 0.05


def main(mine: Job) -> None:
    """Work until killed."""
    app = faust.App(
        mine.group,
        broker=f"kafka://{mine.broker}",
        store="memory://",
        datadir=tempfile.mkdtemp(),
        web_enabled=False,
        topic_allow_declare=False,
        topic_disable_leader=True,
        consumer_auto_offset_reset="earliest",
        broker_commit_interval=1.0,
        producer_linger=LINGER_MS / 1000,
        producer_acks=-1,
    )
    source = app.topic(mine.source, key_serializer="raw", value_serializer="raw")
    target = app.topic(mine.target, key_serializer="raw", value_serializer="raw")
    function = work(mine)

    async def ordinary(stream: Any) -> None:
        async for event in stream.events():
            await target.send(key=event.key, value=function(event.value))

    async def awaited(stream: Any) -> None:
        async for events in stream.take_events(TAKE, within=TAKE_S):
            sent = [await target.send(key=event.key, value=function(event.value)) for event in events]
            await asyncio.gather(*sent)

    app.agent(source, name="loop")(awaited if mine.options.get("awaited") else ordinary)
    faust.Worker(app, loglevel="WARNING", quiet=True, redirect_stdouts=False).execute_from_commandline()


if __name__ == "__main__":
    main(job())
