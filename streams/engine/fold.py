"""Runs a fold: one ordered pass over one partition; its outputs, state and place are written together or not at all.

What `sequence` and `desk` write goes out in one Kafka transaction for each poll: the outputs, the state that changed,
and the input offset that both cover. So a reader of committed records sees each event once, whatever happened here.

A fold runs on plain aiokafka beside the Faust apps, not inside one: Faust commits input offsets by itself, hands
partitions over without awaiting our loading of state, and its own transactions repeat records (its issues 517, 323).
Here the state decides where to go on; the group only says who is active:

- membership: every process with the role joins the group `<prefix><name>`; its topic has one partition, so one member
  is active and the others stand by. A silent member is replaced after SESSION_S;
- fencing: a new owner starts a producer with the fold's transactional id. That aborts what its predecessor left open,
  and from then on the predecessor's writes are refused, however alive it believes itself to be. What a stopping broker
  left half-ended is ended (`loose_ends.py`);
- only then it reads the committed state to its end, and goes on at the offset that the state covers.

An owner that is refused, or whose transaction fails, forgets everything and begins again as a new owner would, after
a pause in which the group can tell it that another has taken over.
"""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import orjson
from aiokafka import ConsumerRebalanceListener, ConsumerRecord, TopicPartition
from aiokafka.errors import IllegalOperation, KafkaError

from agents.flow import Output
from schemas.codec import decode_first
from schemas.errors import FatalError, RefusedError, TooLargeError, WireroomError
from streams.kafka.clients import HEARTBEAT_S, consumer, producer, read_to_end, start_client, stop_client, topic_name
from streams.kafka.dead import DeadLetterLimit, dead_letter
from streams.kafka.loose_ends import end_again, last_decision
from streams.kafka.writer import Message, Writer
from streams.monitoring.meter import Meter
from streams.settings import Settings
from streams.topology import FLOW

STATE_PARTITION = {"sequence": 0, "desk": 1}
"""Where each fold keeps its state, so that loading one does not read the other's."""
COVERED = "covered"
"""Key of the record that says which input the state covers."""
POLL_S = 0.5
"""How long a poll may wait; a stop is noticed after it."""
SHOW_EVERY_S = 5.0
"""How often the group's offset is moved. It only shows the lag to operators; the state decides."""
SESSIONS_MAX = 5
"""Failed attempts in a row to own the fold, after which the process ends."""
LOAD_TOGETHER = 1_000
"""Records of the state that the fold takes in before anything else has its turn."""
RECENT = 3
"""Transactions on whose partitions the next one ends too, in case a stopping broker has left them without markers."""
POISON_MAX = 1_000
"""Events known to break the fold."""

Clock = Callable[[], datetime]
log = logging.getLogger("wireroom")


class Fold(Protocol):
    """What runs here. It may also have `tick(now: datetime) -> list[Output]`, called when all input is taken in."""

    def load(self, key: str, value: bytes) -> None:
        """Take one record of the state, at start."""

    def apply(self, record: Any, offset: int) -> Iterable[Output]:
        """Take the next event; deterministic. A RefusedError says that nothing was changed."""

    def changes(self) -> Iterable[tuple[str, bytes | None]]:
        """The state records that changed since the last call; None deletes one."""

    def covered(self) -> int | None:
        """The lowest input offset that is not fully taken in; None when there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldStage:
    """One ordered stage of the flow."""

    role: str
    """Names its group, its transactional id, its state's keys and its dead letters."""
    reads: str
    """Short name of its topic, which has one partition."""
    record: type | tuple[type, ...]
    """What that topic holds; of several, the first that fits a record. Only too many dead letters of the first end us:
    the others are what people say."""
    make: Callable[[], Fold]
    """A new, empty fold: each owner begins with one."""
    ready: Callable[[Any], Awaitable[None]] | None = None
    """Awaited before each event is taken in, for what the fold will look up; bound it. It must not raise."""


class _PoisonError(Exception):
    """An event that broke the fold, which is to be thrown away with it."""

    def __init__(self, offset: int, cause: Exception) -> None:
        self.offset, self.cause = offset, cause


class _Membership(ConsumerRebalanceListener):  # type: ignore[misc]  # aiokafka has no types
    """Whether this process is the active one, as the group says."""

    def __init__(self) -> None:
        self.is_owner = False
        self.is_known = asyncio.Event()
        """Cleared while the group rebalances."""
        self.on_owned: Callable[[], None] = lambda: None

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:  # noqa: ARG002  aiokafka's
        """A rebalance begins."""
        self.is_known.clear()

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        """A rebalance has ended."""
        self.is_owner = any(tp.partition == 0 for tp in assigned)
        if self.is_owner:
            self.on_owned()
        self.is_known.set()


class FoldRunner:
    """One process's member of a fold's group. Start it, run it, stop it.

    Args:
        settings: The process's settings.
        stage: The fold.
        clock: Gives the time now, for ticks.
    """

    def __init__(self, settings: Settings, stage: FoldStage, clock: Clock) -> None:
        self._settings, self._stage, self._clock = settings, stage, clock
        self._tp = TopicPartition(topic_name(settings, stage.reads), 0)
        self._membership = _Membership()
        self._reader = consumer(settings, group=stage.role)
        self._stopping = asyncio.Event()
        self._limit = DeadLetterLimit(stage.role)
        self._poison: dict[int, Exception] = {}
        self._failures = 0
        self._decision: bool | None = None
        """How the last owner's last transaction ended, until it is ended again."""
        self.meter = Meter(stage.role, stage.reads)

    async def start(self) -> None:
        """Join the group.

        Raises:
            FatalError: The broker does not let us.
        """
        self._reader.subscribe([self._tp.topic], listener=self._membership)
        await start_client(self._reader, is_patient=True)

    async def stop(self) -> None:
        """Let the transaction under way end; `run` returns then, and the next member takes over."""
        self._stopping.set()

    async def run(self) -> None:
        """Be active whenever the group says so, until `stop`.

        Raises:
            FatalError: It failed SESSIONS_MAX times in a row, or can't go on.
        """
        try:
            while not self._stopping.is_set():
                if not await self._is_active():
                    continue
                try:
                    await self._own()
                # IllegalOperation, which is no KafkaError, comes of a producer that was fenced while it took records.
                except (KafkaError, IllegalOperation, TimeoutError, FatalError) as error:
                    await self._lose(error)
        finally:
            await self.leave()

    async def leave(self) -> None:
        """Leave the group; `run` does so when it ends."""
        await stop_client(self._reader)

    async def _is_active(self) -> bool:
        if not self._membership.is_known.is_set() or not self._membership.is_owner:
            # Polling keeps a stand-by in its group; a record read by it is read again from where the state says.
            await self._reader.getmany(timeout_ms=int(POLL_S * 1000), max_records=1)
            if self._membership.is_known.is_set() and not self._membership.is_owner:
                self._decision = None
                self.meter.stood_by()
            self.meter.beat()
            return False
        return True

    async def _lose(self, error: Exception) -> None:
        """Note a failed attempt, and wait until the group has had time to tell us of another owner."""
        if isinstance(error, FatalError) and not isinstance(error.__cause__, (KafkaError, TimeoutError)):
            raise error
        self._failures += 1
        log.warning("%s lost its place: %r; it begins again", self._stage.role, error.__cause__ or error)
        if self._failures >= SESSIONS_MAX:
            raise FatalError(f"{self._stage.role} failed {self._failures} times in a row: {error!r}") from error
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), HEARTBEAT_S + 0.5)

    async def _own(self) -> None:
        """Be the owner until another is, or `stop`."""
        decision, partitions = await last_decision(self._settings, self._stage.role, _writes(self._stage.role))
        if self._decision is None:
            self._decision = decision
        client = producer(self._settings, transactional_id=self._stage.role)
        writer = Writer(self._settings, client)
        await writer.start()  # fences whoever was the owner before, and with that its last decision is forgotten there
        try:
            if self._decision is not None:
                await end_again(client, partitions, does_commit=self._decision)
                self._decision = None
            session = _Session(self._settings, self._stage, writer, self._poison, self._limit, self.meter)
            while True:
                try:
                    await self._work(session)
                except _PoisonError as poison:
                    log.exception("%s: offset %d breaks it", self._stage.role, poison.offset, exc_info=poison.cause)
                    self._remember(poison)
                    continue
                return
        finally:
            self._membership.on_owned = lambda: None
            await writer.stop()

    def _remember(self, poison: _PoisonError) -> None:
        if len(self._poison) >= POISON_MAX:
            raise FatalError(f"{self._stage.role}: more than {POISON_MAX} events break it") from poison.cause
        self._poison[poison.offset] = poison.cause

    async def _work(self, session: "_Session") -> None:
        """Load the state, then take in what comes."""
        await session.load(await self._bounds())
        # A rebalance sets the reading position to the group's offset; ours is the one that counts.
        self._membership.on_owned = lambda: self._reader.seek(self._tp, session.position)
        self._reader.seek(self._tp, session.position)
        clock = asyncio.get_running_loop().time
        tick_at, show_at = clock() + self._settings.tick_s, clock() + SHOW_EVERY_S
        while not self._stopping.is_set():
            records, is_at_end = await self._poll(max(tick_at - clock(), 0.0) if session.ticks else POLL_S)
            self.meter.beat()
            if not await self._is_still_ours():
                return
            is_due = session.ticks and is_at_end and clock() >= tick_at
            if is_due:
                tick_at = clock() + self._settings.tick_s
            if await session.take(records, self._clock() if is_due else None):
                self._failures = 0
            if clock() >= show_at:
                show_at = clock() + SHOW_EVERY_S
                await self._show(session)
        await self._show(session)

    async def _bounds(self) -> tuple[int, int]:
        """The first and the next offset of the input."""
        first = await self._reader.beginning_offsets([self._tp])
        end = await self._reader.end_offsets([self._tp])
        return first[self._tp], end[self._tp]

    async def _poll(self, wait_s: float) -> tuple[Sequence[ConsumerRecord], bool]:
        """The next records, and whether there are no more for now: a tick must not overtake waiting events."""
        found = await self._reader.getmany(
            self._tp, timeout_ms=int(min(wait_s, POLL_S) * 1000), max_records=self._settings.poll_records_max
        )
        records = found.get(self._tp, [])
        highwater = self._reader.highwater(self._tp) if self._tp in self._reader.assignment() else None
        return records, not records or records[-1].offset + 1 >= (highwater or 0)

    async def _is_still_ours(self) -> bool:
        """Whether we are the owner, once a rebalance under way has ended."""
        while not self._membership.is_known.is_set():
            if self._stopping.is_set():
                return False
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._membership.is_known.wait(), POLL_S)
        return self._membership.is_owner

    async def _show(self, session: "_Session") -> None:
        with contextlib.suppress(KafkaError):
            await self._reader.commit({self._tp: session.covered})


class _Session:
    """One ownership: a fold, its place, and the transactions that it writes.

    Args:
        settings: The process's settings.
        stage: The fold.
        writer: Of a transactional producer.
        poison: Offsets known to break the fold, with the error; they become dead letters.
        limit: Stops it when there are too many.
        meter: Counts what it does.
    """

    def __init__(
        self,
        settings: Settings,
        stage: FoldStage,
        writer: Writer,
        poison: dict[int, Exception],
        limit: DeadLetterLimit,
        meter: Meter,
    ) -> None:
        self._settings, self._stage, self._writer = settings, stage, writer
        self._meter = meter
        self._poison, self._limit = poison, limit
        self._kinds = stage.record if isinstance(stage.record, tuple) else (stage.record,)
        self._fold = stage.make()
        self._recent: deque[set[TopicPartition]] = deque(maxlen=RECENT)
        """Where the last transactions have written."""
        self._too_many: FatalError | None = None
        """What stops the worker when the transaction is written."""
        self.position = 0
        """The input offset to read next."""
        self.covered = 0
        """The input offset to begin at after a restart."""

    @property
    def ticks(self) -> bool:
        """Whether the fold is to be told of the time."""
        return self._settings.tick_s > 0 and hasattr(self._fold, "tick")

    async def load(self, bounds: tuple[int, int]) -> None:
        """Make a new fold and give it the committed state.

        Args:
            bounds: The first and the next offset of the input.

        Raises:
            FatalError: The state covers input that is not there: the topic was made anew.
        """
        self._meter.recovers()
        began_s = asyncio.get_running_loop().time()
        self._fold = self._stage.make()
        # Kafka confirms a commit when it is decided, and writes the markers afterwards: without this wait the state
        # could be read as it was before the last transaction, which would then be done again.
        await last_decision(self._settings, self._stage.role)
        state = await self._state()
        records, size_bytes = len(state), sum(len(key) + len(value) for key, value in state.items())
        first, end = bounds
        place = orjson.loads(state.pop(COVERED, b"null")) or {COVERED: first}
        self.position = self.covered = max(int(place[COVERED]), first)
        if self.covered > end:
            raise FatalError(
                f"the state of {self._stage.role} covers offset {self.covered:,} of {self._stage.reads}, which ends at "
                f"{end:,}: the topic was made anew; make all of {self._settings.topic_prefix}… anew, or use another "
                "WIREROOM_TOPIC_PREFIX (the state alone is not enough: numbers would start again)"
            )
        if int(place[COVERED]) < first:
            log.error("%s: %s begins after what was covered; its retention is too short", self._stage.role, first)
        for number, (key, value) in enumerate(state.items()):
            if not number % LOAD_TOGETHER:
                await asyncio.sleep(0)  # a large state takes seconds, in which the group must hear from us
            self._fold.load(key, value)
        took_s = asyncio.get_running_loop().time() - began_s
        self._meter.recovered(records=records, size_bytes=size_bytes, took_s=took_s)

    async def _state(self) -> dict[str, bytes]:
        """The state records that stand, in the order in which they were last written."""
        own = self._stage.role + "|"
        state: dict[str, bytes] = {}
        async for record in read_to_end(self._settings, "state", partitions={STATE_PARTITION[self._stage.role]}):
            self._meter.beat()
            key = (record.key or b"").decode()
            if key.startswith(own):
                state.pop(key.removeprefix(own), None)
                if record.value is not None:
                    state[key.removeprefix(own)] = record.value
        return state

    async def take(self, records: Sequence[ConsumerRecord], now: datetime | None) -> bool:
        """Take in *records*, and the time where one is given, in one transaction; False when there was nothing.

        Raises:
            _PoisonError: One of them broke the fold.
            FatalError: The transaction failed, or too many events are dead letters.
        """
        messages: list[Message] = []
        # After a rebalance, records may come that are taken in already.
        fresh = [record for record in records if record.offset >= self.position]
        for record in fresh:
            messages += await self._event(record)
            self.position = record.offset + 1
            if self._too_many:
                break
        if now is not None:
            messages += await self._writer.encode(self._fold.tick(now))  # type: ignore[attr-defined]  # see `ticks`
        if not fresh and not messages:
            return False
        covered = self._fold.covered()
        self.covered = self.position if covered is None else min(covered, self.position)
        await self._commit(messages + await self._changes())
        self._meter.settled(0, self.covered)
        if self._too_many:
            raise self._too_many
        for offset in [known for known in self._poison if known < self.covered]:
            del self._poison[offset]
        return True

    async def _event(self, record: ConsumerRecord) -> Sequence[Message]:
        """What comes of *record*: outputs, or its dead letter."""
        if record.offset in self._poison:
            return await self._dead(record, self._poison[record.offset])
        event: Any = None
        try:
            event = decode_first(record.value, self._kinds)
            if self._stage.ready is not None:
                await self._stage.ready(event)
            outputs = list(self._fold.apply(event, record.offset))
        except RefusedError as error:
            return await self._dead(record, error, is_limited=not isinstance(event, self._kinds[1:]))
        except FatalError:
            raise
        except Exception as error:
            raise _PoisonError(record.offset, error) from error
        try:
            messages = await self._writer.encode(outputs)
        except TooLargeError as error:
            # The fold has taken it in already, and would count what is never written.
            raise _PoisonError(record.offset, error) from error
        self._limit.alive(1)
        self._meter.took(record.timestamp)
        return messages

    async def _dead(self, record: ConsumerRecord, error: Exception, *, is_limited: bool = True) -> Sequence[Message]:
        if is_limited:
            self._too_many = self._limit.dead()
        self._meter.took(record.timestamp, is_dead=True)
        letter = dead_letter(record, topic=self._stage.reads, role=self._stage.role, error=error)
        log.warning("%s: dead letter %s@%d: %s", letter.step, letter.topic, letter.offset, error)
        return [await self._writer.encode_dead(letter)]

    async def _changes(self) -> list[Message]:
        place = orjson.dumps({COVERED: self.covered, "next": self.position})
        try:
            return [
                await self._writer.encode_raw(
                    "state", f"{self._stage.role}|{key}".encode(), value, partition=STATE_PARTITION[self._stage.role]
                )
                for key, value in (*self._fold.changes(), (COVERED, place))
            ]
        except WireroomError as error:
            raise FatalError(f"the state of {self._stage.role} can't be written: {error}") from error

    async def _commit(self, messages: Sequence[Message]) -> None:
        await self._writer.transact(messages, set().union(*self._recent))
        self._recent.append({TopicPartition(message.topic, message.partition) for message in messages})


def _writes(role: str) -> tuple[str, ...]:
    """The topics that the fold *role* writes to."""
    return (*next(hop.writes for hop in FLOW if hop.role == role), "dead")
