"""A Faust transport that can't lose an event: `wireroom://host:port`.

Faust acknowledges an event when the agent asks for the next one, whatever happened to it: raised, cancelled, sent or
not. Here an acknowledgement of Faust's settles nothing. One Faust message is one poll of one partition (a `Batch`);
the agent calls `consumer.settle(batch)` when what came of it is confirmed, and committed offsets advance only over
the settled head of each partition. What it lets go unsettled is read again: its mistakes repeat but never lose events.

Three more things follow from batches:

- back-pressure: no more than `stream_buffer_maxsize` unsettled batches are read of one partition;
- bounded drain: `wait_empty`, at SIGTERM and before a rebalance, waits for batches that are held, DRAIN_S at most;
- only committed records are read (Faust does so only under exactly_once, which repeats records).

Every override says why; tests/unit/streams/engine/test_transport.py fails when faust-streaming, now 0.15.3, changes
below it.
"""

import asyncio
import contextlib
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from time import monotonic
from typing import Any, ClassVar

from aiokafka import AIOKafkaConsumer
from aiokafka.errors import CommitFailedError, IllegalStateError, KafkaConnectionError, KafkaError
from aiokafka.structs import OffsetAndMetadata
from faust.transport.drivers import aiokafka as driver
from faust.types import TP, ConsumerMessage, Message

from schemas.errors import FatalError
from streams.engine.batch import Batch
from streams.kafka.clients import FETCH_WAIT_MS, started

DRAIN_S = 10.0
"""How long a rebalance or a stop waits for what is under way; what is not settled then is repeated."""
ROOM_S = 0.02
"""How long a poll may wait while a partition is left out of it, which may have room again by then."""
AGAIN_MAX = 3
"""How often in a row a partition is read again from one offset; then the process ends."""


class ConsumerThread(driver.AIOKafkaConsumerThread):
    """Faust's thread around aiokafka's consumer."""

    async def on_start(self) -> None:
        """Start aiokafka's consumer; where no broker answers, Faust would end the process, and it may be restarting."""
        try:
            await started(self._start_anew, lambda: not self.should_stop)
        except KafkaConnectionError as error:
            if not self.should_stop:
                raise FatalError(f"no connection to Kafka: {error!r}") from error

    async def _start_anew(self) -> None:
        if self._consumer is not None:  # one that found nobody; Faust makes another at each start
            await self._consumer.stop()
        await super().on_start()

    def _create_worker_consumer(self, transport: Any) -> AIOKafkaConsumer:
        # Faust reads committed records only under exactly_once, waits 1.5 s for records that are not there, and has no
        # setting for either; aiokafka takes both values when the consumer starts, which is later.
        consumer = super()._create_worker_consumer(transport)
        consumer._isolation_level = "read_committed"  # noqa: SLF001  see above
        consumer._fetch_max_wait_ms = FETCH_WAIT_MS  # noqa: SLF001  see above
        return consumer

    async def _commit(self, offsets: Mapping[TP, int]) -> bool:
        # Faust ends this thread where a commit is refused, and a stop, which asks it for more, then waits for ever.
        ours = {driver.ensure_aiokafka_TP(tp): at for tp, at in offsets.items() if tp in self.assignment()}
        try:
            await self._ensure_consumer().commit({tp: OffsetAndMetadata(at, "") for tp, at in ours.items()})
        except (CommitFailedError, IllegalStateError, ValueError):
            return False  # others have the partitions by now; of none at all it says so by a ValueError
        self.tp_last_committed_at.update(dict.fromkeys(offsets, monotonic()))  # Faust warns where this is long ago
        return True

    async def on_thread_stop(self) -> None:
        """Stop the consumer."""
        # A fetch that waits to be tried again is cancelled by aiokafka, which lets that out of its own stop.
        with contextlib.suppress(asyncio.CancelledError):
            await super().on_thread_stop()


class Consumer(driver.Consumer):
    """Faust's consumer, with batches for messages and our own book of what is settled."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._open: MutableMapping[TP, deque[Batch]] = defaultdict(deque)
        self._done: dict[TP, int] = {}  # the offset up to which each partition is settled
        self._committed: dict[TP, int] = {}  # what the broker has confirmed of it
        self._polled: dict[TP, Batch] = {}  # what the last poll brought and Faust has not handed on
        self._again: set[TP] = set()  # to be read again from the first unsettled record
        self._tries: dict[TP, tuple[int, int]] = {}  # where each was let go unsettled, how often in a row
        self._held: set[Batch] = set()
        self._room, self._idle, self._has_given_up = asyncio.Event(), asyncio.Event(), False

    # --- for the agent -------------------------------------------------------------------------------------------

    def goes_on(self) -> bool:
        """Whether work goes on; while a stop or a rebalance is under way, no further event is to be begun."""
        return bool(self.flow_active) and not self._has_given_up

    def hold(self, batch: Batch) -> bool:
        """Take *batch* to work on it, before asking for the next one; False when it must be left alone."""
        if batch.is_abandoned or batch.tp in self._again or not self.goes_on():
            return False
        self._held.add(batch)
        return True

    def release(self, batch: Batch) -> None:
        """Give *batch* back; a drain waits for this. What is not settled of it is read again."""
        self._held.discard(batch)
        if not self._held:
            self._idle.set()
        if not batch.is_abandoned and not batch.is_settled:
            if self.goes_on() and batch is self._open[batch.tp][0]:
                at, tries = self._tries.get(batch.tp, (-1, 0))
                self._tries[batch.tp] = batch.next_offset, tries + 1 if at == batch.next_offset else 1
            self._again.add(batch.tp)
            self._room.set()

    def settle(self, batch: Batch, next_offset: int | None = None) -> bool:
        """All that came of *batch* before *next_offset*, or of all of it, is confirmed; False when it is abandoned."""
        if batch.is_abandoned:
            return False
        batch.next_offset = max(batch.next_offset, batch.end if next_offset is None else next_offset)
        batches = self._open[batch.tp]
        while batches and batches[0].is_settled:
            self._done[batch.tp] = batches.popleft().end
            self._room.set()
        if batches and batches[0].next_offset > batches[0].records[0].offset:
            self._done[batch.tp] = batches[0].next_offset
        return True

    def give_up(self, error: FatalError) -> None:
        """Have the process ended with *error*, and begin nothing more; what is under way is drained.

        Not by Faust's crash: it ends this consumer's thread first, and a stop that asks the thread for more hangs.
        """
        self._has_given_up = True  # the end of a rebalance lets the flow go on
        self.stop_flow()
        self.app.fail(error)

    def _abandon(self, tp: TP) -> None:
        for batch in self._open.pop(tp, ()):
            batch.abandon()
        self._room.set()

    def under_way(self) -> Mapping[TP, int]:
        """For each partition with open batches, the offset up to which it is settled; for the health check."""
        return {tp: self._done.get(tp, -1) for tp, batches in self._open.items() if batches}

    def uncommitted(self) -> Mapping[TP, int]:
        """Where partitions are settled and not committed yet; empty while anything is open."""
        if any(self._open.values()):
            return {}
        return {tp: at for tp, at in self._done.items() if self._should_commit(tp, at)}

    # --- reading -------------------------------------------------------------------------------------------------

    def _new_consumer_thread(self) -> ConsumerThread:
        # To read committed records only.
        return ConsumerThread(self, loop=self.loop, beacon=self.beacon)

    async def _getmany(self, active_partitions: set[TP] | None, timeout: float) -> Mapping[TP, list[Batch]]:
        # Faust hands records on one by one, at two tasks each; we make one message of each partition's records, and
        # leave out partitions that have enough open.
        for tp in self._again & self.assignment():
            await self._read_again(tp)
        self._again.clear()
        await self._read_dropped()
        active = active_partitions or self.assignment()
        wanted = {tp for tp in active if self._has_room(tp)}
        if not wanted:
            self._room.clear()
            await self.wait_first(self._room.wait(), self.suspend_flow.wait(), timeout=timeout)
            return {}
        found = await super()._getmany(wanted, timeout if wanted == active else min(timeout, ROOM_S))
        # Faust drops what lies before the offset that it read last; a topic that was made anew begins at 0 again.
        self._read_offset.clear()
        self._polled = {tp: Batch(tp, records) for tp, records in (found or {}).items() if records}
        return {tp: [batch] for tp, batch in self._polled.items()}

    async def _read_dropped(self) -> None:
        """Go back to what Faust dropped of a poll, as at a rebalance: it seeks to what is committed, if anything is."""
        for tp, batch in list(self._polled.items()):
            with contextlib.suppress(IllegalStateError):  # not ours any more
                if await self.position(tp) > batch.next_offset and self._polled.get(tp) is batch:
                    await self._seek(tp, batch.next_offset)
        self._polled.clear()

    async def _read_again(self, tp: TP) -> None:
        """Give up what is open of *tp* and go back to its first unsettled record."""
        # Only here, between two polls, can no older poll come in after the seek.
        if not self._open.get(tp):
            return
        offset, (_, tries) = self._open[tp][0].next_offset, self._tries.get(tp, (-1, 0))
        self._abandon(tp)
        if tries > AGAIN_MAX:
            self.give_up(FatalError(f"{tp.topic}/{tp.partition}: settling failed {tries} times at {offset:,}"))
            return
        await self._seek(tp, offset)

    def _has_room(self, tp: TP) -> bool:
        return len(self._open[tp]) < int(self.app.conf.stream_buffer_maxsize)

    def on_buffer_full(self, tp: TP) -> None:
        """Do nothing: `_getmany` bounds what is open, and Faust's own way sleeps a second at each full buffer."""

    def _to_message(self, tp: TP, record: Batch) -> ConsumerMessage:
        # Called just before a batch is handed on: here it is entered in the book.
        self._polled.pop(tp, None)
        message = super()._to_message(tp, record)
        record.generation_id = message.generation_id
        self._open[tp].append(record)
        return message

    async def perform_seek(self) -> None:
        """Read on at what is settled, or else committed; overridden because Faust's book has no open batches."""
        # Given up once reading goes on: this is also called while a stop drains, and what settles until then counts.
        self._again |= {tp for tp in self.assignment() if self._open.get(tp)}
        await super().perform_seek()

    async def _add_gap(self, tp: TP, offset_from: int, offset_to: int) -> None:
        """Do nothing: gaps in offsets need no book here, and Faust's own adds the record just received to the gap."""

    # --- acknowledging and committing ------------------------------------------------------------------------------

    def ack(self, message: Message) -> bool:
        """The agent is done with *message*: Faust calls it in a `finally`, whatever happened, so it settles nothing.

        A batch that is neither settled nor held by then was dropped, and is read again.
        """
        message.acked = True
        if message.value not in self._held:
            self.release(message.value)
        return False

    def _filter_tps_with_pending_acks(self, topics: Any = None) -> Iterator[TP]:
        # Faust looks into its own book, `_acked`.
        return (tp for tp in list(self._done) if topics is None or tp in topics or tp.topic in topics)

    def _new_offset(self, tp: TP) -> int | None:
        # Faust's own commits past the first message when only that one is in flight (its issue 606).
        return self._done.get(tp)

    def _should_commit(self, tp: TP, offset: int) -> bool:
        # Faust compares with what it tried to commit, also where that failed (its issue 316).
        return offset > self._committed.get(tp, -1)

    async def _commit(self, offsets: Mapping[TP, int]) -> bool:
        # To remember what the broker has confirmed, and to end with a sentence where it never will.
        try:
            did_commit: bool = await super()._commit(offsets)
        except KafkaError as error:
            self.give_up(FatalError(f"Kafka takes no offsets of {self.app.conf.id}: {error!r}"))
            return False
        if did_commit:
            self._committed.update(offsets)
        return did_commit

    async def wait_empty(self) -> None:
        """Wait until no batch is held, DRAIN_S at most, and commit; overridden because Faust's waits without limit."""
        self._idle.clear()
        if self._held:
            self.log.info("waiting for %d batches under way", len(self._held))
            try:
                await asyncio.wait_for(self._idle.wait(), DRAIN_S)
            except TimeoutError:
                self.log.warning("%d batches were not done within %g s; they are repeated", len(self._held), DRAIN_S)
        await self.maybe_wait_for_commit_to_finish()  # else Faust takes a commit under way for this one
        await self.commit_and_end_transactions()

    async def on_partitions_revoked(self, revoked: Iterable[TP]) -> None:
        """Drain, then forget the partitions, open batches too, which Faust's book does not have."""
        await super().on_partitions_revoked(revoked)
        self._again.difference_update(revoked)
        books: tuple[dict[TP, Any], ...] = (self._polled, self._done, self._committed, self._tries)
        for tp in revoked:
            self._abandon(tp)
            for book in books:
                book.pop(tp, None)


class Transport(driver.Transport):
    """`wireroom://`, found by Faust through the entry point group `faust.transports`."""

    Consumer: ClassVar[Any] = Consumer
    driver_version = f"wireroom on {driver.Transport.driver_version}"
