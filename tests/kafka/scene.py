"""One run of the flow on the real broker, at which something goes wrong, and what became of it."""

import contextlib
import time
from collections.abc import AsyncIterator, Collection, Iterable
from dataclasses import dataclass, replace

from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from ledger import Expected, alerts, dead_letters, judge, lost, repeats
from watch import WAIT_S, Watch, open_watch, read_topics, settled, unread
from wire import Entry, Raw, newsroom
from workers import ROLES, Worker, closing, start

from benchmarks.broker import RealBroker
from schemas.codec import encode
from streams.kafka.clients import connection, producer, topic_name
from streams.kafka.writer import open_writer
from streams.releases.config import outputs
from streams.settings import Settings

READS = {"fetch": "items", "sequence": "drafts", "match": "enriched", "desk": "matches"}
"""The roles of the flow, and the topic that each reads."""
PAUSE_S = 0.5
"""When nothing came for so long, it is looked whether all is there."""
PLAIN_WAIT_S = 12.0
"""What the known-bad double has not done when nothing moved for so long, it never does; longer than a rebalance."""


@dataclass(frozen=True, slots=True)
class Played:
    """What a run left behind."""

    faults: dict[str, list[str]]
    """By check; empty when all is well."""
    exits: tuple[int, ...]
    """Exit codes, in the order in which the workers were started."""
    repeats: dict[str, int]
    """By topic."""


class Scene:
    """A run under way.

    Args:
        settings: Broker and prefix.
        node: The broker.
        watch: Follows the topics.
        workers: Where workers are entered, to be closed.
        plain: Roles that the known-bad double takes.
    """

    def __init__(
        self, settings: Settings, node: RealBroker, watch: Watch, workers: list[Worker], plain: Collection[str]
    ) -> None:
        self.settings, self.node, self.watch, self.workers, self.plain = settings, node, watch, workers, plain

    async def start(self, *options: str) -> Worker:
        """A worker with every role, ready or ended: a fault may end it before; its exit code is judged."""
        plain = [f"--plain={role}" for role in self.plain]
        place = (self.settings.broker, self.settings.topic_prefix)
        worker = await start(str(ROLES), *place, *READS, *options, *plain)
        self.workers.append(worker)
        await worker.is_heard_saying("ready")
        return worker

    async def publish(self, entries: Iterable[Entry]) -> None:
        """Write *entries* to `items`, in order."""
        async with open_writer(self.settings) as writer:
            messages = [await writer.encode_raw("items", entry.id.encode(), _value(entry)) for entry in entries]
            await writer.confirm(await writer.post(messages))

    @contextlib.asynccontextmanager
    async def transactions(self) -> AsyncIterator[AIOKafkaProducer]:
        """A producer that writes in transactions, meanwhile."""
        client = producer(self.settings, transactional_id="tests")
        await client.start()
        try:
            yield client
        finally:
            await client.stop()

    @contextlib.asynccontextmanager
    async def admin(self) -> AsyncIterator[AIOKafkaAdminClient]:
        """An admin client meanwhile."""
        client = AIOKafkaAdminClient(**connection(self.settings))
        await client.start()
        try:
            yield client
        finally:
            await client.close()

    async def members(self, group: str) -> int:
        """How many members *group* has; 0 while it rebalances."""
        async with self.admin() as admin:
            (answer,) = await admin.describe_consumer_groups([self.settings.topic_prefix + group])
        _, _, state, _, _, members, *_ = answer.groups[0]
        return len(members) if state == "Stable" else 0

    def name(self, topic: str) -> str:
        """The full name of *topic*."""
        return topic_name(self.settings, topic)

    async def settled(self, group: str) -> dict[int, int]:
        """Up to where *group* has settled what it reads, by partition."""
        return await settled(self.settings, group)

    async def unread(self, roles: Collection[str] = tuple(READS)) -> dict[str, int]:
        """How many records each of *roles* has not settled."""
        return await unread(self.settings, {role: READS[role] for role in roles}, self.watch.rows)

    async def settle(self, expected: Expected) -> None:
        """Follow until all is there, or nothing more will come."""
        began = time.monotonic()
        while True:
            await self.watch.poll()
            still_s = time.monotonic() - max(self.watch.moved_at, began)
            if still_s < PAUSE_S:
                continue
            if not any(any(check(self.watch.rows, expected)) for check in (lost, dead_letters, alerts)):
                return
            if self.plain and still_s > 2 and not any((await self.unread(self.plain)).values()):
                return
            if still_s > (PLAIN_WAIT_S if self.plain else WAIT_S):
                return

    async def stop(self) -> tuple[int, ...]:
        """Stop what still runs; the exit codes of all that ran."""
        return tuple([await worker.end() for worker in self.workers])


async def publish_newsroom(settings: Settings, *urls: str) -> None:
    """Publish the one release, its receiver at *urls*."""
    async with open_writer(settings) as writer:
        await writer.write(outputs(newsroom(*urls)))


def _value(entry: Entry) -> bytes:
    return entry.value if isinstance(entry, Raw) else encode(entry)


@contextlib.asynccontextmanager
async def open_scene(settings: Settings, node: RealBroker, plain: Collection[str] = ()) -> AsyncIterator[Scene]:
    """A scene whose newsroom is published; all of its workers are gone at the end."""
    await publish_newsroom(settings)
    async with closing() as workers, open_watch(settings) as watch:
        yield Scene(settings, node, watch, workers, plain)


async def judged(scene: Scene, expected: Expected) -> Played:
    """Stop the workers, read all topics anew, and judge."""
    exits = await scene.stop()
    topics = await read_topics(scene.settings)
    left = await unread(scene.settings, READS, topics)
    return Played(judge(topics, replace(expected, unread=left)), exits, repeats(topics))
