"""The watchdog on the real broker: it ends a process that stands still while its lag grows, and no other."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp
import pytest
from engine import Note, at_least, publish

from benchmarks.broker import real_broker
from streams.kafka.topics import create
from streams.monitoring.watchdog import EXIT_CODE
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(180)]

STUCK_S = 8.0
"""WIREROOM_STUCK_S of the processes here."""
END_S = 60.0
"""How long one may take to be found stuck: its limit, a look more, and the session of a member that is gone."""
WATCH_S = 3 * STUCK_S
"""How long one that is not stuck is watched."""


class Process:
    """A process of watched.py."""

    def __init__(self, process: asyncio.subprocess.Process, errors: Path, address: str) -> None:
        self._process, self._errors, self._address = process, errors, address

    async def get(self, path: str) -> tuple[int, str]:
        """Status and text of what its admin port answers."""
        async with aiohttp.ClientSession() as session, session.get(self._address + path) as answer:
            return answer.status, await answer.text()

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._process.returncode

    async def end(self) -> int:
        """Its exit code, once it has ended by itself."""
        return await asyncio.wait_for(self._process.wait(), END_S)

    def errors(self) -> str:
        """What it wrote to standard error."""
        return self._errors.read_text(encoding="utf-8")


@asynccontextmanager
async def watched(settings: Settings, errors: Path, *roles: str) -> AsyncIterator[Process]:
    """A process with *roles*, started; killed at the end where it still runs."""
    with errors.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(Path(__file__).parent / "watched.py"),
            settings.broker,
            settings.topic_prefix,
            *roles,
            env=os.environ | {"WIREROOM_STUCK_S": str(STUCK_S)},
            stdout=asyncio.subprocess.PIPE,
            stderr=file,
        )
    assert process.stdout is not None
    try:
        ready, address = (await asyncio.wait_for(process.stdout.readline(), 60)).decode().split()

        assert "ready" == ready

        yield Process(process, errors, address)
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        # Let the pipe see its end, so that it is closed while the loop still runs.
        await process.stdout.read()
        process._transport.close()  # type: ignore[attr-defined]


@asynccontextmanager
async def coming(settings: Settings, topic: str, text: str = "") -> AsyncIterator[None]:
    """Notes with *text* come, two a second, meanwhile."""

    async def come() -> None:
        number = 0
        while True:
            number += 1
            await publish(settings, topic, [Note(id=f"later{number}", text=text)])
            await asyncio.sleep(0.5)

    task = asyncio.create_task(come())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.mark.parametrize(
    ("role", "reads", "writes"),
    [("fetch", "items", "drafts"), ("enrich", "items", "drafts"), ("sequence", "drafts", "enriched")],
)
async def test_a_blocked_event_loop_ends_the_process(
    kafka: Settings, tmp_path: Path, role: str, reads: str, writes: str
) -> None:
    """Exit code 70; the stacks name the function that blocks, one line the role, its lag and the runbook."""
    await publish(kafka, reads, [Note(id="first"), Note(id="second", text="sleep")])
    async with watched(kafka, tmp_path / "errors", role) as one, coming(kafka, reads):
        assert EXIT_CODE == await one.end(), one.errors()

    assert "in blocks_the_loop" in one.errors()
    assert "asyncio tasks:" in one.errors()
    (verdict,) = [line for line in one.errors().splitlines() if " CRITICAL " in line]
    assert f"{role} is stuck: up to " in verdict
    assert f"records of {kafka.topic_prefix}{reads}" in verdict
    assert "docs/runbook.md" in verdict


async def test_a_held_interpreter_ends_the_process(kafka: Settings, tmp_path: Path) -> None:
    """Where C code lets no thread run, the process ends all the same, and its stacks name the function."""
    await publish(kafka, "items", [Note(id="first", text="regex")])
    async with watched(kafka, tmp_path / "errors", "fetch") as one:
        assert 1 == await one.end(), one.errors()

    assert "in blocks_the_loop" in one.errors()


async def test_a_process_that_gets_nothing_any_more_ends(kafka: Settings, tmp_path: Path) -> None:
    """A member of its group whose partitions grow and which reads nothing is stuck, though its event loop turns."""
    await publish(kafka, "items", [Note(id="first", text="deaf")])
    async with watched(kafka, tmp_path / "errors", "enrich") as one, coming(kafka, "items"):
        assert EXIT_CODE == await one.end(), one.errors()


async def test_only_the_process_that_has_the_partition_ends(kafka: Settings, tmp_path: Path) -> None:
    """Of two workers that share a topic, the one goes on while the other is found stuck by its own partition."""
    async with watched(kafka, tmp_path / "one", "fetch") as one, watched(kafka, tmp_path / "two", "fetch") as two:
        await publish(kafka, "items", [Note(id="first", text="sleep")])
        async with coming(kafka, "items"):
            ends = {asyncio.create_task(one.end()), asyncio.create_task(two.end())}
            done, others = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            is_other_running = None in {one.exit_code, two.exit_code}
            for other in others:
                other.cancel()

    assert [EXIT_CODE] == [task.result() for task in done]
    assert is_other_running


async def test_work_that_goes_on_is_left_alone(kafka: Settings, tmp_path: Path) -> None:
    """A slow worker whose lag grows and an idle one are not stuck."""
    await publish(kafka, "items", [Note(id=f"n{number}", text="2") for number in range(40)])
    async with watched(kafka, tmp_path / "slow", "fetch") as slow, watched(kafka, tmp_path / "idle", "deliver") as idle:
        async with coming(kafka, "items", "2"):
            await asyncio.sleep(WATCH_S)

        assert (None, None) == (slow.exit_code, idle.exit_code), slow.errors() + idle.errors()


async def test_an_event_under_way_may_take_its_time(kafka: Settings, tmp_path: Path) -> None:
    """Eight events that wait for an answer stop an async stage for less than their own limit: it is not stuck yet."""
    await publish(kafka, "items", [Note(id=f"n{number}", text="hang") for number in range(8)])
    async with watched(kafka, tmp_path / "errors", "enrich") as one, coming(kafka, "items", "hang"):
        await asyncio.sleep(WATCH_S)

        assert one.exit_code is None, one.errors()


async def test_a_stand_by_is_left_alone(kafka: Settings, tmp_path: Path) -> None:
    """Of two processes with a fold the second only waits while more and more comes: it is not stuck."""
    await publish(kafka, "drafts", [Note(id="first")])
    async with watched(kafka, tmp_path / "one", "sequence") as one, watched(kafka, tmp_path / "two", "sequence") as two:
        await at_least(kafka, "enriched", 1)
        async with coming(kafka, "drafts"):
            await asyncio.sleep(WATCH_S)

            assert (None, None) == (one.exit_code, two.exit_code), one.errors() + two.errors()


async def test_a_lost_broker_is_not_our_hang(tmp_path: Path) -> None:
    """A worker whose broker went while records waited waits for it, and goes on when it is back."""
    with real_broker() as node:
        settings = Settings(broker=node.address, topic_prefix="lost.")
        await create(settings)
        await publish(settings, "items", [Note(id=f"n{number}", text="0.1") for number in range(100)])
        async with watched(settings, tmp_path / "errors", "fetch") as one:
            await at_least(settings, "drafts", 1)
            await asyncio.to_thread(node.kill)
            await asyncio.sleep(WATCH_S)
            _, figures = await one.get("/metrics")

            assert one.exit_code is None, one.errors()
            assert "wireroom_broker_up 0.0" in figures.splitlines()
            assert (200, "every role gets on\n") == await one.get("/live")

            await asyncio.to_thread(node.start)
            await at_least(settings, "drafts", 100)
            await asyncio.sleep(STUCK_S)

            assert one.exit_code is None, one.errors()
