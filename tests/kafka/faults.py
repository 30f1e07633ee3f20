"""The faults, one row each: what is published, what is done and when, and what may be left behind.

What is done waits for progress that it can see, never for a time to pass, but where the time is the fault.
"""

import asyncio
import contextlib
import signal
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from aiokafka.admin import NewPartitions
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from ledger import Expected
from scene import Scene
from watch import WAIT_S
from wire import Entry, Raw, by_item, item, items, mixed, newsroom

from schemas.codec import encode
from streams.kafka.dead import RUN_MAX
from streams.settings import Settings

Do = Callable[[Scene], Awaitable[None]]
TAKE_OVER_S = 20.0
"""From the kill of a fold's owner to the first alerts of the one that stood by."""
BROKER_AWAY_S = 12.0
COMMIT_S = 6.0
"""Long enough for two more commits, also of plain Faust; what is not committed by then never is."""
REPEATED_A_KILL_MAX = 400
"""Drafts that one SIGKILL repeats: those of a second, and of the batches under way."""
LATE_MAX = 100
"""Those that a rebalance repeats where a busy machine is late with the commit: one batch."""
PARTITIONS = Settings().partitions
"""Of each, one event may be under way when the limit is reached, and adds a dead letter."""
SLOW = "--slow-s=0.002"
FEW, MANY = items(0, 150, versions=2), items(0, 400, versions=3)
HEAD = "item-0"


async def nothing(scene: Scene) -> None:
    """The fault is in what was published, or in how the worker was started."""


async def end_in_mid_batch(scene: Scene, number: signal.Signals, goals: Sequence[int]) -> None:
    """End the worker whenever so many drafts are out, and start another."""
    for goal in goals:
        await scene.watch.at_least("drafts", goal)
        await scene.workers[-1].end(number)
        await scene.watch.to_end()

        assert len(scene.watch.rows["drafts"]) < len(scene.watch.rows["items"]), "it was ended too late"
        await scene.start(SLOW)


async def kill_at_the_head(scene: Scene) -> None:
    """SIGKILL while the first event of a partition is under way and all others are done and committed."""
    (worker,) = scene.workers
    await worker.says("holding")
    await scene.watch.until(lambda rows: any(row.key == HEAD for row in rows["items"]))
    held = next(row.partition for row in scene.watch.rows["items"] if row.key == HEAD)
    async with asyncio.timeout(WAIT_S):
        while not await _others_are_settled(scene, held):
            await scene.watch.poll()
    await worker.end(signal.SIGKILL)
    await scene.start()


async def _others_are_settled(scene: Scene, held: int) -> bool:
    settled = await scene.settled("fetch")
    left = [row for row in scene.watch.rows["items"] if row.offset >= settled.get(row.partition, 0)]
    return all(row.partition == held for row in left)


async def let_it_end(scene: Scene) -> None:
    """Wait until the worker ends by itself, and start a mended one: nobody starts again what does not end."""
    if scene.plain:
        await scene.settle(Expected(newsroom=newsroom()))
    else:
        await scene.workers[-1].exit_code(WAIT_S)
        await scene.start()


async def wait_for_commits(scene: Scene) -> None:
    """Nothing more is published: what could not be committed is committed all the same, at the next attempt."""
    await scene.workers[0].says("commit 1 failed")
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(COMMIT_S):
            while not scene.watch.rows["items"] or any((await scene.unread(["fetch"])).values()):
                await scene.watch.poll()


async def small_drafts(scene: Scene) -> None:
    """Let the broker refuse every draft."""
    await _limit_drafts(scene, "500")


async def mend_drafts(scene: Scene) -> None:
    """Wait until the worker has ended, with nothing settled; then let the broker take drafts again."""
    if not scene.plain:
        await scene.workers[0].exit_code(WAIT_S)

        assert not any(offset for offset in (await scene.settled("fetch")).values() if offset > 0)
    else:
        await scene.settle(Expected(newsroom=newsroom()))
        await scene.workers[0].end()
    await _limit_drafts(scene, "1100000")
    await scene.start()


async def _limit_drafts(scene: Scene, limit: str) -> None:
    async with scene.admin() as admin:
        small = ConfigResource(ConfigResourceType.TOPIC, scene.name("drafts"), {"max.message.bytes": limit})
        await admin.alter_configs([small])


async def bounce_the_broker(scene: Scene) -> None:
    """Kill the broker in mid-batch and start it again after BROKER_AWAY_S."""
    await scene.watch.at_least("drafts", 200)
    await asyncio.to_thread(scene.node.kill)
    await asyncio.sleep(BROKER_AWAY_S)
    await asyncio.to_thread(scene.node.start)


async def rebalance(scene: Scene) -> None:
    """A second worker joins in mid-batch, then the first one leaves, and the second has more to do."""
    await scene.watch.at_least("drafts", 200)
    await scene.start(SLOW)
    await scene.watch.at_least("drafts", 600)

    assert 0 == await scene.workers[0].end()
    await scene.publish(items(1_000, 1_050))


async def freeze(scene: Scene) -> None:
    """SIGSTOP one of two workers in mid-batch until the other has done all its work, then SIGCONT."""
    zombie, _ = scene.workers
    await scene.watch.at_least("drafts", 200)
    zombie.send_signal(signal.SIGSTOP)
    count = len(MANY) + len(FEW)
    await scene.publish(items(1_000, 1_150, versions=2))
    await scene.watch.until(lambda rows: len({row.name for row in rows["enriched"]}) == count)
    zombie.send_signal(signal.SIGCONT)
    await scene.publish(items(2_000, 2_100))


async def abort_some(scene: Scene) -> None:
    """Write items in transactions, of which every other one is aborted."""
    async with scene.transactions() as client:
        for turn in range(6):
            await client.begin_transaction()
            for number in range(1_000 + 20 * turn, 1_020 + 20 * turn):
                one = item(number, headline="Never said" if turn % 2 else "Said after all")
                await client.send_and_wait(scene.name("items"), encode(one), key=one.id.encode())
            await (client.abort_transaction() if turn % 2 else client.commit_transaction())


async def grow(scene: Scene) -> None:
    """Double the partitions of items and enriched while the worker runs, and write to the new ones at once."""
    await scene.watch.at_least("drafts", 100)
    async with scene.admin() as admin:
        await admin.create_partitions({scene.name(topic): NewPartitions(8) for topic in ("items", "enriched")})
    more = items(1_000, 1_150, versions=2)
    await scene.publish(more)
    # Who watches has to know the new partitions too, or all it knows of is there before it is.
    await scene.watch.until(lambda rows: len({row.name for row in rows["items"]}) == len(FEW) + len(more))


async def take_over(scene: Scene) -> None:
    """SIGKILL the owner of both folds; the one that stands by has new alerts out in less than TAKE_OVER_S."""
    owner, folds = scene.workers[0], {"sequence", "desk"} - set(scene.plain)
    for fold in folds:
        await owner.says(f"owns {fold}")
    await scene.watch.at_least("alerts", 20)
    other = await scene.start()
    async with asyncio.timeout(WAIT_S):
        while [await scene.members(fold) for fold in ("sequence", "desk")] != [2, 2]:
            await scene.watch.poll()

    assert not any(other.has_said(f"owns {fold}") for fold in folds), "it took over from an owner that lives"
    await scene.watch.to_end()
    await owner.end(signal.SIGKILL)
    killed_at, known = time.monotonic(), len(scene.watch.rows["alerts"])
    await scene.publish(items(1_000, 1_150, versions=2))
    if scene.plain:
        return
    await scene.watch.at_least("alerts", known + 1, TAKE_OVER_S)

    assert time.monotonic() - killed_at < TAKE_OVER_S
    assert all(other.has_said(f"owns {fold}") for fold in folds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One row."""

    name: str
    do: Do = nothing
    before: Do = nothing
    """Done before anything is published."""
    entries: Sequence[Entry] = tuple(FEW)
    """Published before the workers start."""
    options: tuple[str, ...] = ()
    """Of the first workers; see roles.py."""
    workers: int = 1
    has_own_broker: bool = False
    exits: tuple[int, ...] = (0,)
    """Exit codes of all workers, in the order of their start."""
    dead: Mapping[str, str] = field(default_factory=dict)
    """Key -> a part of the reason."""
    flood: tuple[str, int, int] | None = None
    """In place of `dead`: a part of every reason, and the least and most letters."""
    repeats_max: int = 0
    """Further drafts, and further matches, of events that had come out."""
    plain: tuple[str, ...]
    """Roles that the known-bad double takes in its run of this row."""
    plain_fails: frozenset[str]
    """The checks that must find a fault then."""

    @property
    def expected(self) -> Expected:
        """For the ledger."""
        return Expected(newsroom=newsroom(), dead=self.dead, flood=self.flood, repeats_max=self.repeats_max)


TERM, KILL = signal.SIGTERM, signal.SIGKILL
FAULTS = (
    Fault(name="exception in the body",
          entries=tuple(mixed(FEW, item(901, headline="bug"), item(902, headline="bug"))),
          dead={"item-901": "ValueError: a bug", "item-902": "ValueError: a bug"},
          plain=("fetch",), plain_fails=frozenset({"lost", "dead_letters"})),
    Fault(name="undecodable bytes",
          entries=tuple(mixed(FEW, Raw("torn", b'{"id": "torn'), Raw("empty", b""), Raw("list", b"[1]"))),
          dead={"torn": "no Item", "empty": "an empty value", "list": "no Item"},
          plain=("fetch",), plain_fails=frozenset({"lost", "dead_letters"})),
    Fault(name="oversize output",
          entries=tuple(mixed(FEW, item(903, headline="huge"))),
          dead={"item-903": "over the limit"},
          plain=("fetch",), plain_fails=frozenset({"lost", "dead_letters"})),
    Fault(name="output refused by the broker", before=small_drafts, do=mend_drafts, exits=(1, 0),
          plain=("fetch",), plain_fails=frozenset({"lost"})),
    Fault(name="SIGKILL at the head of the queue", do=kill_at_the_head, options=("--wide=4", f"--hold={HEAD}"),
          exits=(-KILL, 0), repeats_max=len(FEW),
          plain=("fetch",), plain_fails=frozenset({"lost"})),
    Fault(name="SIGTERM in mid-batch", do=partial(end_in_mid_batch, number=TERM, goals=(200, 700)),
          entries=tuple(MANY), options=(SLOW,), exits=(0, 0, 0),
          plain=("sequence",), plain_fails=frozenset({"numbers"})),
    Fault(name="SIGKILL in mid-batch", do=partial(end_in_mid_batch, number=KILL, goals=(500,)),
          entries=tuple(MANY), options=(SLOW,), exits=(-KILL, 0), repeats_max=REPEATED_A_KILL_MAX,
          plain=("sequence",), plain_fails=frozenset({"repeated", "numbers"})),
    Fault(name="commit of offsets fenced", do=wait_for_commits, options=("--commits-fail=3",),
          plain=("fetch",), plain_fails=frozenset({"unread"})),
    Fault(name="commit of offsets refused", do=let_it_end,
          options=("--commits-fail=1", "--commit-error=refused"), exits=(1, 0), repeats_max=len(FEW),
          plain=("fetch",), plain_fails=frozenset({"unread"})),
    Fault(name="broker killed for twelve seconds", do=bounce_the_broker, has_own_broker=True,
          entries=tuple(MANY), options=(SLOW,), repeats_max=REPEATED_A_KILL_MAX,
          plain=("fetch",), plain_fails=frozenset({"lost"})),
    Fault(name="a rebalance between two workers", do=rebalance,
          entries=tuple(MANY), options=(SLOW,), exits=(0, 0), repeats_max=LATE_MAX,
          plain=("sequence",), plain_fails=frozenset({"numbers"})),
    Fault(name="SIGSTOP past the session timeout", do=freeze, workers=2,
          entries=tuple(MANY), options=(SLOW,), exits=(0, 0), repeats_max=REPEATED_A_KILL_MAX,
          plain=("sequence",), plain_fails=frozenset({"numbers"})),
    Fault(name="aborted transactions in the input", do=abort_some,
          plain=("fetch",), plain_fails=frozenset({"unknown"})),
    Fault(name="partitions grow", do=grow, options=(SLOW, "--metadata-s=1"), repeats_max=2 * LATE_MAX,
          plain=("fetch",), plain_fails=frozenset({"lost"})),
    Fault(name="the stand-by takes over", do=take_over, exits=(-KILL, 0), repeats_max=len(FEW),
          plain=("sequence",), plain_fails=frozenset({"numbers"})),
    Fault(name="a bad deploy refuses everything", do=let_it_end, entries=tuple(MANY), options=("--refuse-all",),
          exits=(1, 0), flood=("a bad deploy", RUN_MAX, RUN_MAX + PARTITIONS),
          plain=("fetch",), plain_fails=frozenset({"lost", "dead_letters"})),
    Fault(name="many events at once, of uneven length", entries=tuple(by_item(0, 60, versions=4)),
          options=("--wide=8", "--uneven"),
          plain=("fetch",), plain_fails=frozenset({"order"})),
)  # fmt: skip
