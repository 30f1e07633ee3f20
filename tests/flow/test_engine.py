"""The engine's contract, on both brokers: nothing is lost, order per key holds, what can't be processed says why."""

import asyncio
import random
from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from aiokafka.errors import IllegalOperation
from engine import COUNT, WAIT_S, Note, at_least, ids, publish, publish_bytes, records, running, texts

from agents.flow import Output
from schemas.errors import RefusedError, RetryableError
from streams.engine.stage import Context, Stage
from streams.kafka.dead import read_dead_letter
from streams.kafka.writer import Message, Writer
from streams.settings import Settings


def copy(note: Note, _context: Context) -> Iterable[Output]:
    """Pass a note on, or fail as it says."""
    if note.text == "refuse":
        raise RefusedError("we do not take this")
    if note.text == "bug":
        raise ValueError("a bug")
    if note.text == "huge":
        return [Output("articles", note.id, note), Output("articles", note.id, Note(id=note.id, text="x" * 1_100_000))]
    return [Output("articles", note.id, note)]


COPY = Stage(role="fetch", reads="items", record=Note, step=copy)


async def test_what_cannot_be_processed_is_a_dead_letter_and_the_next_goes_on(broker: Settings) -> None:
    """Bad bytes, a refusal, a bug and an oversize output each make one dead letter; all others come out once."""
    kinds = {"refuse": "we do not take this", "bug": "ValueError: a bug", "huge": "over the limit"}
    await publish(broker, "items", [Note(id=f"good-{number}") for number in range(30)])
    await publish_bytes(broker, "items", b"bytes", b"{no json")
    await publish(broker, "items", [Note(id=kind, text=kind) for kind in kinds])
    await publish(broker, "items", [Note(id=f"late-{number}") for number in range(30)])
    async with running(broker, [COPY]):
        out = await at_least(broker, "articles", 60)
        dead = [read_dead_letter(record) for record in await at_least(broker, "dead", 4)]
    reasons = {(letter.key or b"").decode(): letter.reason for letter in dead}

    assert sorted([*(f"good-{n}" for n in range(30)), *(f"late-{n}" for n in range(30))]) == sorted(ids(out))
    assert {"bytes", *kinds} == set(reasons)
    assert all(part in reasons[kind] for kind, part in kinds.items())
    assert "no Note" in reasons["bytes"]
    assert b"{no json" == next(letter.value for letter in dead if letter.key == b"bytes")
    assert {("items", "fetch")} == {(letter.topic, letter.step) for letter in dead}
    assert "ValueError: a bug" in next(letter.traceback for letter in dead if letter.key == b"bug")


async def test_order_per_key_holds_through_two_stages(broker: Settings) -> None:
    """What one key says comes out in the order in which it went in, through a plain and a wide stage."""

    async def wide(note: Note, context: Context) -> Iterable[Output]:
        # Later events are quicker, so that order would break where it is not kept.
        await asyncio.sleep(0.02 if int(note.text) % 7 == 0 else 0)
        return [Output("drafts", note.id, note)]

    stages = [COPY, Stage(role="enrich", reads="articles", record=Note, step=wide, concurrency=16)]
    await publish(broker, "items", [Note(id=f"k{number % 5}", text=str(number)) for number in range(200)])
    async with running(broker, stages):
        out = await at_least(broker, "drafts", 200)
    by_key: dict[bytes, list[int]] = {}
    for record, text in zip(out, texts(out), strict=True):
        by_key.setdefault(record.key, []).append(int(text))

    assert {f"k{n}".encode(): list(range(n, 200, 5)) for n in range(5)} == by_key


async def test_a_fold_numbers_events_densely_across_a_restart(broker: Settings) -> None:
    """Numbers go on where they stopped, bad and breaking events take none, and a repeated input is dropped."""
    await publish(broker, "drafts", [Note(id=f"a{number}") for number in range(50)])
    await publish(broker, "drafts", [Note(id="r", text="refuse"), Note(id="b", text="break")])
    async with running(broker, folds=[COUNT]):
        await at_least(broker, "dead", 2)
        await at_least(broker, "enriched", 50)
    await publish(broker, "drafts", [Note(id="a0"), *(Note(id=f"c{number}") for number in range(50))])
    async with running(broker, folds=[COUNT]):
        out = await at_least(broker, "enriched", 100)
    dead = [read_dead_letter(record) for record in await records(broker, "dead")]

    assert list(range(1, 101)) == sorted(int(text) for text in texts(out))
    assert {b"r", b"b"} == {letter.key for letter in dead}
    assert 2 == len(dead)


async def test_retryable_errors_are_tried_again_in_place(broker: Settings) -> None:
    """An event that works at the third attempt comes out once, and before what follows it."""
    attempts: list[str] = []

    async def flaky(note: Note, _context: Context) -> Iterable[Output]:
        attempts.append(note.id)
        if note.text == "flaky" and attempts.count(note.id) < 3:
            raise RetryableError("not yet")
        return [Output("matches", note.id, note)]

    await publish(broker, "drafts", [Note(id="one", text="flaky"), Note(id="two")])
    async with running(broker, [Stage(role="match", reads="drafts", record=Note, step=flaky)]):
        out = await at_least(broker, "matches", 2)

    assert ["one", "two"] == ids(out)
    assert ["one", "one", "one", "two"] == attempts
    assert [] == await records(broker, "dead")


async def test_a_stop_while_starting_ends_at_once(broker: Settings) -> None:
    """A start may take long; a stop may not."""
    began = asyncio.get_running_loop().time()
    async with running(broker, [COPY], [COUNT]):
        await asyncio.sleep(0.05)

    assert asyncio.get_running_loop().time() - began < 15


async def test_a_partition_whose_settling_fails_is_read_again(broker: Settings) -> None:
    """What goes wrong around a step, here before a partition's first event, repeats its records and loses none."""
    failures: list[int] = []

    async def stumble(partition: int) -> None:
        if failures.count(partition) < 2:
            failures.append(partition)
            raise OSError("not now")

    await publish(broker, "items", [Note(id=f"n{number}") for number in range(100)])
    async with running(broker, [replace(COPY, prepare=stumble)]):
        out = await at_least(broker, "articles", 100)

    assert sorted(f"n{number}" for number in range(100)) == sorted(ids(out))
    assert 2 * len(set(failures)) == len(failures)


async def test_order_per_key_holds_where_settling_fails_now_and_then(
    broker: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What failed is read again with all that came after it: no event comes out before the one before it."""
    settings, failed = replace(broker, poll_records_max=20), []
    post, chance = Writer.post, random.Random(3)

    async def stumble(self: Writer, messages: Sequence[Message]) -> list[Awaitable[Any]]:
        if messages and messages[0].topic.endswith("articles") and chance.random() < 0.06:
            failed.append(messages)
            raise OSError("now and then")
        return await post(self, messages)

    monkeypatch.setattr(Writer, "post", stumble)
    async with running(settings, [COPY]):
        for first in range(0, 600, 30):
            numbers = range(first, first + 30)
            await publish(settings, "items", [Note(id=f"k{key}", text=str(n)) for n in numbers for key in range(4)])
        out = await at_least(settings, "articles", 2_400)
        async with asyncio.timeout(WAIT_S):
            while len({*zip(ids(out), texts(out), strict=True)}) < 2_400:
                await asyncio.sleep(0.2)
                out = await records(settings, "articles")
    newest: dict[str, int] = {}
    for key, text in zip(ids(out), texts(out), strict=True):
        assert int(text) <= newest.get(key, -1) + 1, f"{key}: {text} came before the one before it"
        newest[key] = max(newest.get(key, -1), int(text))

    assert failed
    assert {f"k{key}": 599 for key in range(4)} == newest


async def test_a_worker_whose_settling_fails_each_time_ends(broker: Settings) -> None:
    """Going round for ever would look alive: after a few times at one offset the process ends with exit code 1."""

    async def fail(_partition: int) -> None:
        await asyncio.sleep(0.1)
        raise OSError("never")

    # More than one batch: what waits behind the one that fails is let go with it.
    await publish(broker, "items", [Note(id="one", text=str(number)) for number in range(2_000)])
    async with running(broker, [replace(COPY, prepare=fail)], exit_code=1) as task:
        await asyncio.wait({task}, timeout=30)

        assert task.done()
    assert [] == await records(broker, "articles")


async def test_a_fold_that_is_fenced_while_it_hands_over_begins_again(
    broker: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Aiokafka says so with an error that is no KafkaError; it must not end the process, with all its roles."""
    post, fenced = Writer.post, [True]

    async def stumble(self: Writer, messages: Sequence[Message]) -> list[Awaitable[Any]]:
        if self._producer._txn_manager.transactional_id and messages and fenced:
            fenced.clear()
            raise IllegalOperation("Can't send messages while not in transaction")
        return await post(self, messages)

    monkeypatch.setattr(Writer, "post", stumble)
    await publish(broker, "drafts", [Note(id=f"n{number}") for number in range(5)])
    async with running(broker, folds=[COUNT]):
        await at_least(broker, "enriched", 5)
    out = await records(broker, "enriched")

    assert not fenced
    assert [f"n{number}" for number in range(5)] == sorted(ids(out))
