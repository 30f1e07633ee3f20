"""A run's outputs on topics of its own, each part in one transaction with what a stopped run needs to go on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from typing import Any

import msgspec
from aiokafka.errors import IllegalOperation, KafkaError, ProducerFenced

from agents.flow import Output
from schemas.errors import FatalError
from streams.kafka.clients import producer, read_to_end
from streams.kafka.loose_ends import last_decision
from streams.kafka.runs import RUN_HEADER
from streams.kafka.writer import Message, Writer
from streams.replay.targets import Changes, Checkpoint, read_checkpoint
from streams.settings import Settings

TRANSACTIONAL_ID = "replay"
_CHECKPOINT = "checkpoint"
_STATE_PARTITION = 0


class ToTopics:
    """Topics that a stopped run goes on with; made by `ToTopics.open`."""

    def __init__(self, settings: Settings, writer: Writer, topics: Collection[str]) -> None:
        self.name = f"{settings.topic_prefix}…"
        self._settings, self._writer, self.topics = settings, writer, topics
        self._header = (RUN_HEADER, settings.topic_prefix.encode())

    @classmethod
    @asynccontextmanager
    async def open(cls, settings: Settings, topics: Collection[str]) -> AsyncIterator[ToTopics]:
        """Write *topics* below the prefix of *settings*; whoever did so before is cut off.

        Raises:
            FatalError: No connection.
        """
        asyncio.get_running_loop().set_exception_handler(_heard)
        await last_decision(settings, TRANSACTIONAL_ID)
        writer = Writer(settings, producer(settings, transactional_id=TRANSACTIONAL_ID))
        await writer.start()
        try:
            yield cls(settings, writer, topics)
        finally:
            await writer.stop()

    async def begin(self) -> tuple[Checkpoint | None, dict[str, bytes]]:
        """Read what the run left on its topic `state`."""
        return await left_by(self._settings)

    async def write(self, outputs: Sequence[Output], changes: Changes, checkpoint: Checkpoint) -> None:
        """Write all of it in one transaction.

        Raises:
            FatalError: It failed, or another process goes on with this run.
        """
        messages = await self._writer.encode([output for output in outputs if output.topic in self.topics])
        state = [*changes, (_CHECKPOINT, msgspec.json.encode(checkpoint))]
        for key, value in state:
            messages.append(await self._writer.encode_raw("state", key.encode(), value, partition=_STATE_PARTITION))
        try:
            await self._writer.transact([self._marked(message) for message in messages])
        except (KafkaError, IllegalOperation, TimeoutError, FatalError) as error:
            # Once it is cut off, aiokafka knows of no transaction any more.
            if isinstance(error, IllegalOperation) or isinstance(error.__cause__ or error, ProducerFenced):
                raise FatalError(f"another process goes on with the run {self.name}: this one ends") from error
            raise FatalError(f"the run could not be written to {self.name}: {error!r}; begin it again") from error

    async def end(self) -> None:
        """Wait until all of it can be read; its state stays, which says that it is whole."""
        # Kafka confirms a commit when it is decided, and writes the markers afterwards: who reads before sees less.
        await last_decision(self._settings, TRANSACTIONAL_ID)

    def _marked(self, message: Message) -> Any:
        return msgspec.structs.replace(message, headers=[*message.headers, self._header])


async def left_by(settings: Settings) -> tuple[Checkpoint | None, dict[str, bytes]]:
    """How far the run below the prefix of *settings* has come, and its state; None where it has written nothing.

    Raises:
        UsageError: What it left can't be read.
        FatalError: Its topic `state` is missing, or the broker does not answer.
    """
    state: dict[str, bytes] = {}
    async for record in read_to_end(settings, "state"):
        key = (record.key or b"").decode("utf-8", "replace")
        if record.value is None:
            state.pop(key, None)
        else:
            state[key] = record.value
    raw = state.pop(_CHECKPOINT, None)
    return (read_checkpoint(raw, settings.topic_prefix) if raw else None), state


def _heard(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Keep quiet about batches that nobody waits for any more: why they failed is said once."""
    if not isinstance(context.get("exception"), KafkaError):
        loop.default_exception_handler(context)
