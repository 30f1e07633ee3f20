"""One seed of chaos: real workers, a producer, a receiver, what the plan does to them, and the verdict."""

import asyncio
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from signal import SIGKILL, SIGTERM

from arrivals import Receiver, receiving, told
from feeder import LEAD
from ledger import SHOWN_MAX, Expected, Topics, alerts, judge, lost, repeats
from plan import ROLES, End, Plan, plan
from scene import publish_newsroom
from watch import Watch, open_watch, read_topics, unread
from wire import STRIKE_EVERY, newsroom
from workers import START_S, STOP_S, Worker, closing, start

from benchmarks.broker import RealBroker
from streams.kafka.topics import create
from streams.settings import Settings
from streams.topology import FLOW

ITEMS, VERSIONS = 200, 3
EVENTS = ITEMS * VERSIONS
ALERTS = -(-ITEMS // STRIKE_EVERY) * VERSIONS
RUN_S = 150.0
"""A seed that is not done by then has failed."""
REPEATED_MAX = 2 * LEAD
"""Records in one topic that one ending repeats: what was under way, and what was not committed yet."""
IN_FLIGHT_MAX = 8
"""Alerts that one deliver worker has under way: what a SIGKILL of it repeats."""
BROKER_STOP_S = 30.0
LOOK_S = 0.05
STILL_S = 0.5
"""When nothing came for so long, it is looked whether all is there."""
UNFORGIVEN = ("Traceback", "settling failed", "the end took longer", "is stuck", "went to the dead letters")
"""What no worker may say of its end, broker or not."""
COMMAND = ("-c", "from streams.cli import main; main()", "worker", "--roles")
FEEDER = Path(__file__).parent / "feeder.py"
READS = {hop.role: hop.reads for hop in FLOW if hop.reads and not hop.within}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one seed."""

    seed: int
    line: str
    faults: Mapping[str, Sequence[str]]
    """By check; empty when all is well."""
    logs: str = ""
    """What the processes said, where something is wrong."""


class Storm:
    """One seed under way.

    Args:
        settings: Broker and prefix.
        node: The broker.
        doing: What is done.
        watch: Follows the topics.
        workers: Where processes are entered, to be closed.
    """

    def __init__(self, settings: Settings, node: RealBroker, doing: Plan, watch: Watch, workers: list[Worker]) -> None:
        self._settings, self._node, self._plan, self._watch = settings, node, doing, watch
        self._workers = workers
        self._by_place: dict[int, Worker] = {}
        self._has_started = asyncio.Event()
        self._has_bounced = False
        self.gave_up = 0
        """Workers that ended by themselves because the broker was away, and were started again."""
        self.faults: list[str] = []

    async def rage(self, receiver: Receiver) -> None:
        """Start everything, end what the plan says at the progress that it says, wait until all is out, and stop.

        Raises:
            AssertionError: A process ended by itself.
        """
        await asyncio.gather(*(self._start(place) for place in range(len(self._plan.layout))))
        began = datetime.now(UTC) - timedelta(minutes=VERSIONS + 1)
        where = (self._settings.broker, self._settings.topic_prefix)
        feeder = await self._enter(str(FEEDER), *where, str(ITEMS), str(VERSIONS), began.isoformat())
        await self._do_all()
        await self._until(lambda: feeder.code is not None)
        await self._until(lambda: self._is_complete(receiver))
        codes = [feeder.code, *await asyncio.gather(*(worker.end() for worker in self._by_place.values()))]
        if any(codes):
            self.faults.append(f"exit codes {codes} at the end, that of the feeder first")

    async def _do_all(self) -> None:
        """Do each thing as soon as its progress is reached."""
        waiting = [("sequence", self._plan.bounce_share, self._bounce)]
        waiting += [(end.role, end.share, partial(self._end, end)) for end in self._plan.ends]
        under_way: set[asyncio.Task[None]] = set()
        try:
            while waiting or under_way:
                await self._poll()
                for one in list(waiting):
                    role, share, do = one
                    if self._share(role) >= share:
                        waiting.remove(one)
                        under_way.add(asyncio.create_task(do()))
                for task in [task for task in under_way if task.done()]:
                    under_way.remove(task)
                    task.result()
        finally:
            # None may go on when the seed is over, above all not the one that starts the broker again.
            if under_way:
                _, left = await asyncio.wait(under_way, timeout=START_S)
                for task in left:
                    task.cancel()

    def _share(self, role: str) -> float:
        """How much of its whole work *role* has done."""
        count = sum(not row.is_tick for row in self._watch.rows[ROLES[role]])
        return count / (ALERTS if role in {"desk", "deliver"} else EVENTS)

    async def _until(self, is_reached: Callable[[], bool]) -> None:
        while not is_reached():
            await self._poll()

    async def _poll(self) -> None:
        """Take in what is there, and start what has ended, as a supervisor does."""
        await self._watch.poll()
        for place, worker in list(self._by_place.items()):
            if not worker.is_running:
                self._forgive(place, worker)
                await self._start(place)

    def _forgive(self, place: int, worker: Worker) -> None:
        """Without a broker a worker may give up with exit code 1, and say so; anything else is a fault."""
        assert (True, 1) == (self._has_bounced, worker.code), f"{self._plan.layout[place]} ended with {worker.code}"
        for line in UNFORGIVEN:
            assert not worker.has_said(line), f"{self._plan.layout[place]} ended with {line!r}"
        self.gave_up += 1

    def _is_complete(self, receiver: Receiver) -> bool:
        if time.monotonic() - self._watch.moved_at < STILL_S:
            return False
        expected = Expected(newsroom=newsroom(receiver.url))
        checks = [list(check(self._watch.rows, expected)) for check in (lost, alerts)]
        return not any(checks) and not list(told(self._watch.rows, receiver.arrivals, EVENTS))

    async def _bounce(self) -> None:
        self._has_bounced = True
        if self._plan.bounce is SIGTERM:
            await asyncio.to_thread(_stop, self._node)
        await asyncio.to_thread(self._node.kill)
        await asyncio.to_thread(self._node.start)

    async def _end(self, end: End) -> None:
        while end.process not in self._by_place:  # it has given up, and is being started again
            self._has_started.clear()
            await self._has_started.wait()
        worker = self._by_place.pop(end.process)
        if await worker.end(end.how, STOP_S) != (0 if end.how is SIGTERM else -SIGKILL):
            self._forgive(end.process, worker)
        await self._start(end.process)

    async def _start(self, place: int) -> None:
        self._by_place.pop(place, None)
        while True:
            worker = await self._enter(*COMMAND, ",".join(self._plan.layout[place]))
            if await worker.is_heard_saying("working as"):
                self._by_place[place] = worker
                self._has_started.set()
                return
            await worker.exit_code()
            self._forgive(place, worker)

    async def _enter(self, *command: str) -> Worker:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")} | {
            "WIREROOM_BROKER": self._settings.broker,
            "WIREROOM_TOPIC_PREFIX": self._settings.topic_prefix,
            # Says where, should one crash.
            "PYTHONFAULTHANDLER": "1",
        }
        worker = await start(*command, environment=environment, with_errors=True)
        self._workers.append(worker)
        return worker


def _stop(node: RealBroker) -> None:
    """Let the broker end cleanly; its supervisor, which has it as a zombie then, is left to `kill`."""
    node.send_signal(SIGTERM)
    stat = Path(f"/proc/{node._pid}/stat")
    deadline = time.monotonic() + BROKER_STOP_S
    while stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z" and time.monotonic() < deadline:
        time.sleep(LOOK_S)


async def play(seed: int, node: RealBroker) -> Outcome:
    """Play *seed* on the broker *node*."""
    began, doing = time.monotonic(), plan(seed)
    settings = Settings(broker=node.address, topic_prefix=f"chaos{seed}.")
    await create(settings)
    faults: dict[str, Sequence[str]] = {}
    async with receiving() as receiver, closing() as workers, open_watch(settings) as watch:
        await publish_newsroom(settings, receiver.url)
        storm = Storm(settings, node, doing, watch, workers)
        try:
            async with asyncio.timeout(RUN_S):
                await storm.rage(receiver)
        except Exception as error:  # noqa: BLE001  whatever it is, the seed has failed, and the others go on
            faults["run"] = [f"{error!r} with {watch.counts()}"]
        logs = "\n".join(f"--- process {place}\n{worker.said()}" for place, worker in enumerate(workers))
    topics = await read_topics(settings)
    faults |= {"exits": storm.faults} if storm.faults else {}
    faults |= await _judged(settings, doing, receiver, topics)
    line = _line(doing, topics, receiver, storm.gave_up, time.monotonic() - began, is_well=not faults)
    return Outcome(seed, line, faults, logs if faults else "")


async def _judged(settings: Settings, doing: Plan, receiver: Receiver, topics: Topics) -> dict[str, list[str]]:
    kills = [end for end in doing.ends if end.how is SIGKILL]
    expected = Expected(
        newsroom=newsroom(receiver.url),
        repeats_max=REPEATED_MAX * (len(kills) + 1),
        unread=await unread(settings, READS, topics),
    )
    delivering = sum("deliver" in doing.layout[end.process] for end in kills)
    wrong = list(told(topics, receiver.arrivals, IN_FLIGHT_MAX * delivering))
    return judge(topics, expected) | ({"told": wrong[:SHOWN_MAX]} if wrong else {})


def _line(doing: Plan, topics: Topics, receiver: Receiver, gave_up: int, took_s: float, *, is_well: bool) -> str:
    def those(how: int) -> str:
        return " ".join("+".join(doing.layout[end.process]) for end in doing.ends if end.how == how) or "-"

    lost_count = len(list(lost(topics, Expected(newsroom=newsroom()))))
    repeated = " ".join(f"{topic} {count}" for topic, count in repeats(topics).items() if count) or "0"
    again = len(receiver.arrivals) - len({one.key for one in receiver.arrivals})
    return (
        f"seed {doing.seed}: killed {those(SIGKILL)}; termed {those(SIGTERM)}; broker {doing.bounce.name}; "
        f"{len(topics['items'])} items; lost {lost_count}; repeated {repeated}; told again {again}; "
        f"gave up {gave_up}; {took_s:.0f} s; {'ok' if is_well else 'FAILED'}"
    )
