"""A subscriber as a stranger runs it: by the README's own command, judged by what it prints."""

import asyncio
import contextlib
import os
import re
import shlex
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from agents.flow import Output
from schemas.alert import Alert
from schemas.event import EnrichedItem
from streams.kafka.clients import producer
from streams.kafka.writer import open_writer
from streams.settings import Settings

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "subscribe"
README = FOLDER / "README.md"
SAYS_S = 60.0
"""How long a program may take to say what it must: a group forms, a window is counted."""
END_S = 20.0


async def run_to_end(words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """What a program that ends by itself said."""
    return await asyncio.to_thread(
        subprocess.run, words, cwd=ROOT, capture_output=True, text=True, timeout=SAYS_S, check=False
    )


def command(file: str) -> list[str]:
    """The command in the README that holds *file*; with this Python for `python`."""
    lines = [line for block in re.findall(r"^```\n(.*?)^```", README.read_text(), re.DOTALL | re.MULTILINE)
             for line in block.splitlines() if file in line]  # fmt: skip

    assert lines, f"the README shows no command with {file}"
    words = shlex.split(lines[0].split("  #")[0])
    return [sys.executable if word == "python" else word for word in words]


def need(is_there: bool, reason: str) -> None:
    """Skip the test with the *reason* where something is missing; where CI=true that is a failure."""
    if not is_there and os.environ.get("CI") == "true":
        pytest.fail(f"needed here: {reason}")
    if not is_there:
        pytest.skip(reason)


class Program:
    """A running program, and what it has printed."""

    def __init__(self, words: Sequence[str], **environ: str) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")}
        self._process = subprocess.Popen(
            words, cwd=ROOT, env={**kept, "PYTHONUNBUFFERED": "1", **environ}, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line.rstrip("\n"))

    def said(self) -> str:
        """All that it printed so far."""
        return "\n".join(self.lines)

    def until(self, *words: str) -> str:
        """All that it printed, as soon as *words* are all among it."""
        deadline = time.monotonic() + SAYS_S
        while not all(one in self.said() for one in words):
            has_time = time.monotonic() < deadline and self._process.poll() is None
            assert has_time, f"awaited {words}; it said:\n{self.said()}"
            time.sleep(0.05)
        return self.said()

    def end(self) -> None:
        """End it as a supervisor does, and take what it said last."""
        self._process.terminate()
        try:
            self._process.wait(END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextlib.contextmanager
def running_program(words: Sequence[str], **environ: str) -> Iterator[Program]:
    """The program of that command line, ended with the block."""
    program = Program(words, **environ)
    try:
        yield program
    finally:
        program.end()


def reads(file: str, settings: Settings, topic: str, *more: str) -> list[str]:
    """The README's command for *file*, with the broker and the topic of a test."""
    words = [settings.broker if word == "127.0.0.1:9092" else word for word in command(file)]
    return [*words, settings.topic_prefix + topic, *more]


def outputs(records: Iterable[EnrichedItem | Alert]) -> list[Output]:
    """*records* on their topics, with key and time as the flow gives them."""
    return [
        Output("alerts", f"{record.rule_id}|{record.group}", record, record.at)
        if isinstance(record, Alert)
        else Output("enriched", record.id, record, record.seen_at)
        for record in records
    ]


async def write(settings: Settings, *records: EnrichedItem | Alert) -> None:
    """Write *records*, committed."""
    async with open_writer(settings) as writer:
        await writer.write(outputs(records))


async def write_and_abort(settings: Settings, *records: EnrichedItem | Alert) -> None:
    """Write *records* in a transaction that is then taken back: nobody may be shown them."""
    client = producer(settings, transactional_id="taken-back")
    async with open_writer(settings, client) as writer:
        await client.begin_transaction()
        await writer.write(outputs(records))
        await client.abort_transaction()
