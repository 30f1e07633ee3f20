"""Runs a process's tasks until somebody ends it, which then is certain."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any

from streams.engine.ending import Ending


async def until_told(*tasks: Coroutine[Any, Any, None]) -> None:
    """Run *tasks* until SIGTERM or SIGINT, or until one of them ends; the others are cancelled.

    Raises:
        Whatever the first task to end raises.
    """
    stop = Ending()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    running = [asyncio.create_task(one) for one in tasks]
    told = asyncio.create_task(stop.wait())
    try:
        done, _ = await asyncio.wait((*running, told), return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.set()
        for task in (*running, told):
            task.cancel()
        await asyncio.gather(*running, told, return_exceptions=True)
    for task in done:
        task.result()
