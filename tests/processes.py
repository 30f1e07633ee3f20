"""Processes of ours as a supervisor runs them, for the tests of several of them together."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from streams.settings import Settings


@asynccontextmanager
async def process(settings: Settings, *words: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """`wireroom` with *words*, against the test's broker; ended by SIGTERM, which must give exit code 0."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")},
        "WIREROOM_BROKER": settings.broker,
        "WIREROOM_TOPIC_PREFIX": settings.topic_prefix,
        "WIREROOM_ALLOW_ADDRESSES": "127.0.0.0/8",
        "WIREROOM_POLL_MIN_S": "1",
    }
    command = [sys.executable, "-c", "from streams.cli import main; main()", *words]
    started = await asyncio.create_subprocess_exec(*command, env=environment)
    try:
        yield started
    finally:
        if started.returncode is None:
            started.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(started.wait(), 25)
    assert code == 0
