"""Kafka clients as Wireroom uses them: every connection is made here, so that its settings stand in one place.

Writers are idempotent and wait for all replicas; readers see committed records only.
"""

import asyncio
import contextlib
import logging
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Coroutine, Iterator
from typing import Any, Literal

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord, TopicPartition
from aiokafka.conn import collect_hosts
from aiokafka.coordinator.assignors.sticky.sticky_assignor import StickyPartitionAssignor
from aiokafka.errors import KafkaConnectionError, KafkaError, UnknownTopicOrPartitionError
from aiokafka.partitioner import DefaultPartitioner

from schemas.errors import FatalError, UsageError
from schemas.limits import DEAD_BYTES_MAX
from streams.kafka.secure import security
from streams.kafka.unreached import FAILURES, Options, attempt, reason
from streams.settings import Settings

BATCH_BYTES_MAX = 900_000
"""Records that travel together; under the 1 MB that a broker accepts by default."""
REQUEST_BYTES_MAX = DEAD_BYTES_MAX + 200_000
"""One record with key and headers, before compression."""
REQUEST_S = 30.0
"""How long one request to the broker may take."""
LINGER_MS = 5
"""How long a record waits for company."""
SESSION_S = 10.0
"""A reader that is silent for this long is out of its group, and another takes over."""
HEARTBEAT_S = 2.5
"""How often a reader says that it is there."""
TRANSACTION_S = 20.0
"""A transaction that is open for longer is aborted by the broker."""
METADATA_S = 10.0
"""How often a client asks which topics, partitions and leaders there are. A broker that has just come back may not know
all topics yet: a group that assigns its partitions at that moment leaves some to nobody, until it asks again."""
FETCH_BYTES_MAX = 4_000_000
"""Of one partition at a time."""
FETCH_WAIT_MS = 100
"""How long the broker may hold a reader's request while it has no records: a request under way keeps the next one from
being sent, so a partition whose records were just taken in waits for it."""
CHECK_CRCS = False
"""The broker checks a batch's checksum when it takes it; on the way here TCP and our codec watch. The embedded broker
writes the markers of transactions with a wrong one, which would stop every reader."""
READ_RECORDS_MAX = 2_000
"""Records in one batch, when a topic is read to its end."""
READ_STALL_S = 60.0
"""Who reads a topic to its end gives up when nothing came for so long."""
START_S = 60.0
"""How long a client may take to find the cluster."""
AWAY_S = 45.0
"""How long a client that starts waits for a broker that is away."""
AGAIN_S = 1.0
"""Between two questions whether it is back."""
MISSING_SAID_S = 1.0
"""Who waits says after so long for what: for a broker, or for a topic, which one that makes topics by itself takes a
moment for."""
CLIENT_ID = f"wireroom-{socket.gethostname()}-{os.getpid()}"
"""Names this process to the broker: in its log, and where it says which member of a group has which partition."""


def _hide_secrets(record: logging.LogRecord) -> bool:
    """Take logins out of what aiokafka writes at DEBUG: they hold the password, or a proof of it."""
    if isinstance(record.args, tuple):
        record.args = tuple(type(one).__name__ if hasattr(one, "sasl_auth_bytes") else one for one in record.args)
    return True


logging.getLogger("aiokafka.conn").addFilter(_hide_secrets)
log = logging.getLogger("wireroom.kafka")

Record = ConsumerRecord
Start = Literal["earliest", "latest"]


def topic_name(settings: Settings, topic: str) -> str:
    """The name on the broker of the topic that the topology calls *topic*."""
    return settings.topic_prefix + topic


def connection(settings: Settings) -> dict[str, Any]:
    """What every client needs to reach the broker.

    Raises:
        UsageError: An address, or a setting for TLS or SASL, is wrong.
    """
    return {
        **security(settings),
        "bootstrap_servers": servers(settings),
        "client_id": CLIENT_ID,
        "request_timeout_ms": int(REQUEST_S * 1000),
        "metadata_max_age_ms": int(METADATA_S * 1000),
    }


def servers(settings: Settings) -> list[str]:
    """The addresses in `settings.broker`.

    Raises:
        UsageError: One of them is not host:port.
    """
    found = [part.strip() for part in settings.broker.split(",") if part.strip()]
    for one in found:
        host, _, port = one.rpartition(":")
        if not host or "/" in host or not port.isdecimal() or not 0 < int(port) < 65_536:
            raise UsageError(
                f"the broker address {one!r} is not host:port; set WIREROOM_BROKER or --broker, as in 127.0.0.1:9092"
            )
    if not found:
        raise UsageError("no broker address; set WIREROOM_BROKER or --broker, as in 127.0.0.1:9092")
    return found


def producer(settings: Settings, *, transactional_id: str | None = None) -> AIOKafkaProducer:
    """A producer that writes each record once and waits for all replicas; not started.

    Args:
        settings: Where the broker is.
        transactional_id: Makes it transactional; it gets the prefix. Starting it fences every older one of that name.
    """
    transactional = {"transaction_timeout_ms": int(TRANSACTION_S * 1000)} if transactional_id else {}
    return AIOKafkaProducer(
        **connection(settings),
        **transactional,
        acks="all",
        enable_idempotence=True,
        transactional_id=settings.topic_prefix + transactional_id if transactional_id else None,
        linger_ms=0 if transactional_id else LINGER_MS,
        max_batch_size=BATCH_BYTES_MAX,
        max_request_size=REQUEST_BYTES_MAX,
        partitioner=DefaultPartitioner(),
    )


def consumer(
    settings: Settings, *topics: str, group: str | None = None, start: Start = "earliest", **more: Any
) -> AIOKafkaConsumer:
    """A reader of committed records; not started, and it commits only when told.

    Args:
        settings: Where the broker is.
        topics: Short names.
        group: Its group, which gets the prefix; None reads every partition for itself.
        start: Where it begins when the group has no offset, or there is no group.
        more: Further options of AIOKafkaConsumer.
    """
    options: dict[str, Any] = {
        "group_id": settings.topic_prefix + group if group else None,
        "auto_offset_reset": start,
        "enable_auto_commit": False,
        "isolation_level": "read_committed",
        "check_crcs": CHECK_CRCS,
        "max_partition_fetch_bytes": FETCH_BYTES_MAX,
        "fetch_max_wait_ms": FETCH_WAIT_MS,
        "session_timeout_ms": int(SESSION_S * 1000),
        "heartbeat_interval_ms": int(HEARTBEAT_S * 1000),
        # Sticky: a partition stays with its owner when a stand-by joins, so a fold need not load its state again.
        "partition_assignment_strategy": (_sticky(),),
        **connection(settings),
        **more,
    }
    return AIOKafkaConsumer(*(topic_name(settings, topic) for topic in topics), **options)


def _sticky() -> type[StickyPartitionAssignor]:
    """A sticky assignor for one consumer: aiokafka keeps what its member owns in the class, for a whole process."""
    return type("Sticky", (StickyPartitionAssignor,), {})


async def wait_for_broker(settings: Settings) -> None:
    """Return once the broker answers.

    Raises:
        UsageError: It did not within `settings.broker_wait_s`; or it never will as the settings are, which is said at
            once: another protocol than the port's, a certificate that is not trusted, a user that is refused.
    """

    def say() -> None:
        log.warning(
            "no Kafka broker answers at %s yet; waiting up to %g s for one", settings.broker, settings.broker_wait_s
        )

    await _saying(_answered(settings), say)


async def _saying(waiting: Coroutine[Any, Any, None], say: Callable[[], None]) -> None:
    """Await *waiting*, and *say* why after MISSING_SAID_S."""
    task = asyncio.ensure_future(waiting)
    try:
        await asyncio.wait({task}, timeout=MISSING_SAID_S)
        if not task.done():
            say()
        await task
    finally:
        task.cancel()


async def _answered(settings: Settings) -> None:
    deadline = asyncio.get_running_loop().time() + settings.broker_wait_s
    options = connection(settings)
    with _quiet("aiokafka"):
        while not await _answers(options, settings.broker_wait_s):
            if asyncio.get_running_loop().time() >= deadline:
                raise UsageError(
                    f"no Kafka broker answers at {settings.broker} (tried for {settings.broker_wait_s:g} s); "
                    "start one, or name another with --broker or WIREROOM_BROKER; `wireroom demo` brings its own"
                )
            await asyncio.sleep(0.3)


async def _answers(options: Options, limit_s: float) -> bool:
    """Whether one of the addresses is a Kafka broker that answers now.

    Raises:
        UsageError: None does, and one says why none of its kind ever will.
    """
    why = None
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(max(limit_s, 1.0)):
            for host, port, _ in collect_hosts(options["bootstrap_servers"]):
                try:
                    await attempt(host, port, options)
                except FAILURES as error:
                    why = why or await reason(host, port, options, error)
                else:
                    return True
    if why:
        raise UsageError(why)
    return False


@contextlib.contextmanager
def _quiet(name: str) -> Iterator[None]:
    """Keep the logger *name* silent meanwhile: what it would say is said better by the caller."""
    logger = logging.getLogger(name)
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)


async def started(start: Callable[[], Awaitable[None]], goes_on: Callable[[], bool] = lambda: True) -> None:
    """Await *start* of a client of aiokafka, again while no broker answers: one that just did may be restarting.

    A client looks for the cluster before all else, and is as it was where nobody answers.

    Raises:
        KafkaConnectionError: Nobody did for AWAY_S, or until *goes_on* says no.
    """
    clock = asyncio.get_running_loop().time
    deadline = clock() + AWAY_S
    while True:
        try:
            return await start()
        except KafkaConnectionError as error:
            if clock() >= deadline or not goes_on():
                raise
            log.warning("no Kafka broker answers; waiting for it for %.0f s more: %s", deadline - clock(), error)
        await asyncio.sleep(AGAIN_S)


async def start_client(client: AIOKafkaProducer | AIOKafkaConsumer, *, is_patient: bool = False) -> None:
    """Start *client* within START_S; one that can't is closed again.

    A reader waits REQUEST_S for a topic that is not there: whoever is to make it may be a moment later than we are, and
    a broker that has just come back may not know all topics yet. That it waits, and for what, is said at once.

    Args:
        client: Not started.
        is_patient: Whether it also waits for a broker that is away, as `started` does.

    Raises:
        FatalError: It can't.
    """
    try:
        await asyncio.wait_for(_start(client, is_patient=is_patient), START_S)
    except BaseException as error:
        topics = "" if isinstance(client, AIOKafkaProducer) else " ".join(sorted(client.subscription()))
        await stop_client(client)
        if isinstance(error, UnknownTopicOrPartitionError):
            raise FatalError(f"the topic {topics} is missing on the broker; run `wireroom topics create`") from error
        if isinstance(error, (KafkaError, TimeoutError)):
            raise FatalError(f"no connection to Kafka: {error!r}") from error
        raise


async def _start(client: AIOKafkaProducer | AIOKafkaConsumer, *, is_patient: bool) -> None:
    def say() -> None:
        for topic in _missing(client) if isinstance(client, AIOKafkaConsumer) else ():
            log.warning(
                "the topic %s is not on the broker yet; waiting %g s for it; run `wireroom topics create`",
                *(topic, REQUEST_S),
            )

    await _saying(started(client.start) if is_patient else client.start(), say)


def _missing(client: AIOKafkaConsumer) -> list[str]:
    """The topics that *client* is to read and that the broker, which has answered, does not have."""
    cluster = client._client.cluster  # noqa: SLF001  a client that is starting does not say what it waits for
    if not cluster.brokers():
        return []
    return sorted(topic for topic in client.subscription() if cluster.partitions_for_topic(topic) is None)


async def stop_client(client: AIOKafkaProducer | AIOKafkaConsumer, limit_s: float = 5.0) -> None:
    """Stop *client*, in *limit_s* seconds at most: without a broker, aiokafka would wait for ever."""
    with contextlib.suppress(KafkaError, TimeoutError, asyncio.CancelledError):
        await asyncio.wait_for(client.stop(), limit_s)


async def read_to_end(
    settings: Settings, topic: str, *, partitions: Collection[int] | None = None
) -> AsyncIterator[ConsumerRecord]:
    """Every committed record of *topic*, from its beginning to its end as it is now, in order per partition.

    Args:
        settings: Where the broker is.
        topic: Short name.
        partitions: Only these.

    Raises:
        FatalError: The topic is missing, or nothing came for READ_STALL_S before the end.
    """
    reader = consumer(settings, topic, max_poll_records=READ_RECORDS_MAX)
    await start_client(reader)
    try:
        wanted = sorted(tp for tp in reader.assignment() if partitions is None or tp.partition in partitions)
        # Assigned by hand, these stay: when the topic gets more, aiokafka begins anew with what it chose by itself.
        reader.unsubscribe()
        reader.assign(wanted)
        ends = await reader.end_offsets(wanted) if wanted else {}
        async for record in _read_up_to(reader, ends, topic):
            yield record
    finally:
        await stop_client(reader)


def stalled(topic: str) -> FatalError:
    """Says that reading *topic* to its end does not get on."""
    return FatalError(f"reading {topic} to its end stalled for {READ_STALL_S:g} s; is the broker well?")


async def _read_up_to(
    reader: AIOKafkaConsumer, ends: dict[TopicPartition, int], topic: str
) -> AsyncIterator[ConsumerRecord]:
    clock = asyncio.get_running_loop().time
    left, moved_at = dict(ends), clock()
    while left:
        for tp in list(left):
            # The position counts, not the last record: the end may be a transaction's marker, or compacted away.
            if await reader.position(tp) >= left[tp]:
                del left[tp]
        found = await reader.getmany(timeout_ms=200, max_records=READ_RECORDS_MAX) if left else {}
        for tp, records in found.items():
            moved_at = clock()
            for record in records:
                if record.offset < ends.get(tp, 0):
                    yield record
        if left and clock() - moved_at > READ_STALL_S:
            raise stalled(topic)
