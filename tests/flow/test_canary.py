"""The canary through the whole flow: real processes, a real broker or the embedded one, and HTTP."""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from schemas.alert import Alert
from schemas.codec import decode
from streams.canary import setup
from streams.kafka.writer import open_writer
from streams.newsroom import load
from streams.releases.config import outputs
from streams.settings import Settings

WITHIN_S = 12
"""Each hop takes the embedded broker more than a second."""
LIMIT_S = 90.0
"""A group of the embedded broker may take most of a minute to settle."""
END_S = 20.0
"""What every process promises after SIGTERM."""
COMMAND = [sys.executable, "-c", "from streams.cli import main; main()"]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def environment(settings: Settings) -> dict[str, str]:
    """This process's, with the broker and the prefix of a test."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")}
    return {**kept, "WIREROOM_BROKER": settings.broker, "WIREROOM_TOPIC_PREFIX": settings.topic_prefix}


@dataclass
class Process:
    """One `wireroom` process."""

    process: asyncio.subprocess.Process

    async def line(self) -> bytes:
        """The next line that it prints."""
        assert self.process.stdout
        return await asyncio.wait_for(self.process.stdout.readline(), LIMIT_S)

    async def result(self, *, is_ok: bool) -> dict[str, Any]:
        """The next of the canary's results that is as asked for."""
        while True:
            result: dict[str, Any] = json.loads(await self.line())
            if result["is_ok"] == is_ok:
                return result


@asynccontextmanager
async def wireroom(settings: Settings, *words: str) -> AsyncIterator[Process]:
    """`wireroom` with *words*; ended by SIGTERM, within END_S and with exit code 0."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND, *words, env=environment(settings), stdout=asyncio.subprocess.PIPE
    )
    try:
        yield Process(process)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(process.wait(), END_S)
    assert code == 0


async def run(settings: Settings, *words: str) -> tuple[int | None, str]:
    """`wireroom` with *words*, run to its end: exit code and what it printed."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND, *words, env=environment(settings), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await asyncio.wait_for(process.communicate(), LIMIT_S)
    return process.returncode, out.decode()


async def publish(settings: Settings, folder: Path, port: int) -> None:
    """Set the empty newsroom *folder* up for a canary at *port*, and publish it as the poller does."""
    setup.write(folder, f"http://127.0.0.1:{port}/")
    async with open_writer(settings) as writer:
        await writer.write(outputs(replace(load(folder), release=1)))


@asynccontextmanager
async def desk() -> AsyncIterator[tuple[str, list[Alert]]]:
    """Somebody who is told of alarms: an address, and the alarms that came."""
    took: list[Alert] = []

    async def take(request: web.Request) -> web.Response:
        took.append(decode(await request.read(), Alert))
        return web.Response()

    app = web.Application()
    app.router.add_post("/", take)
    async with TestServer(app, host="127.0.0.1") as server:
        yield str(server.make_url("/")), took


@pytest.mark.timeout(400)
async def test_canary_follows_the_worker(broker: Settings, tmp_path: Path) -> None:
    """It comes through while a worker runs, names the place where it stays without one, and recovers by itself."""
    port = free_port()
    at = ("--receiver-port", str(port))
    await publish(broker, tmp_path, port)
    async with wireroom(broker, "worker"):
        first = await run(broker, "canary", "--once", "--within", str(LIMIT_S), *at)
    lost = await run(broker, "canary", "--once", "--within", "1", "--json", *at)
    async with (
        desk() as (address, told),
        wireroom(
            broker, "canary", "--every", "1", "--within", str(WITHIN_S), "--json", "--alarm", address, *at
        ) as canary,
    ):
        failed = await canary.result(is_ok=False)
        async with wireroom(broker, "worker"):
            arrived = await canary.result(is_ok=True)

    assert first[0] == 0, first[1]
    assert "arrived after" in first[1]
    assert lost[0] == 1, lost[1]
    assert json.loads(lost[1])["last_topic"] == "items"
    assert (failed["last_topic"], failed["seconds"]) == ("items", None)
    assert "was written to items" in failed["said"]
    assert "but never fetched" in failed["said"]
    assert 0 < arrived["seconds"] < WITHIN_S
    assert [("opened", failed["said"]), ("closed", arrived["said"])] == [(one.status, one.reason) for one in told]

    pretty = await run(broker, "subscribe", "enriched", "--no-follow")
    asked = await run(broker, "subscribe", "enriched", "--no-follow", "--canary")
    whole = await run(broker, "subscribe", "enriched", "--no-follow", "--format", "json")
    events = [json.loads(line) for line in whole[1].splitlines()]

    assert (0, "") == pretty
    assert "Wireroomcanary" in asked[1]
    assert list(range(1, len(events) + 1)) == sorted(event["sequence"] for event in events)
    assert {"wireroom-canary"} == {event["feed"]["id"] for event in events}
