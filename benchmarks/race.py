"""Runs one loop as a child process over a filled topic, and watches it from outside, through the broker alone."""

import json
import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from confluent_kafka import Consumer, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic, OffsetSpec

from benchmarks.loops import Job
from benchmarks.machine import Meter, cpu_s

ROOT = Path(__file__).parents[1]
PARTITIONS = 4
FIRST_S = 40.0
"""How long a loop may take to its first record."""
RUN_S = 120.0
"""How long it may take from there."""
WATCH_S = 0.02
"""Pause between two looks: the resolution of the clock."""
SETTLE_S = 0.5
"""After the last commit, before the records that came out are counted."""
REQUEST_S = 10.0
QUIET = {"log_level": 0}
"""The broker ends before its clients do, and they would say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """One of those that are compared."""

    name: str
    """In the table."""
    module: str
    """Of `benchmarks.loops`."""
    is_confirmed: bool
    """Whether a record's outputs are confirmed before its offset is committed."""
    is_idempotent: bool
    """Whether its producer is."""
    is_committed_only: bool
    """Whether it reads committed records only."""
    options: dict[str, Any] = field(default_factory=dict)
    is_slow: bool = False
    """Gets a part of the items only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One run of one loop."""

    name: str
    round: int
    items: int
    out: int
    """Records on its output topic; as many as went in, or the run does not count."""
    committed_s: float
    """From the first record taken to the moment when the committed offsets cover all input."""
    written_s: float
    """The same, to the moment when all outputs are on the broker."""
    cpu_s: float
    """User and system, of the loop alone, between those two moments: without start-up."""
    start_cpu_s: float
    """What it used before its first record."""
    broker_cpu_s: float
    load: float
    """The machine's load average of one minute when it began."""
    others: float
    """Cores that were kept busy by anything but the loop, the broker and who watches, on average."""
    error: str = ""

    @property
    def is_valid(self) -> bool:
        """Whether it did all of its work."""
        return not self.error and self.out == self.items

    @property
    def per_s(self) -> float:
        """Events a second."""
        return self.items / self.committed_s

    @property
    def cpu_per_1000(self) -> float:
        """CPU seconds of the loop for 1,000 events."""
        return self.cpu_s / self.items * 1000


class Track:
    """A broker, an input topic and what the races need of them.

    Args:
        address: host:port of the broker.
        broker_pid: For its CPU time.
        prefix: Of its topics.
    """

    def __init__(self, address: str, broker_pid: int, prefix: str = "race.") -> None:
        self._address, self._broker_pid, self._prefix = address, broker_pid, prefix
        self._admin = AdminClient({"bootstrap.servers": address, **QUIET})
        self._runs = 0

    def fill(self, name: str, records: Iterator[tuple[bytes, bytes]]) -> str:
        """Make the topic *name* with *records* in it, placed by key; its full name."""
        topic = self._prefix + name
        self.make(topic)
        producer = Producer(
            {
                "bootstrap.servers": self._address,
                "acks": "all",
                "linger.ms": 50,
                "partitioner": "murmur2_random",
                **QUIET,
            }
        )
        for key, value in records:
            producer.produce(topic, value, key=key)
            producer.poll(0)
            while len(producer) > 20_000:
                producer.poll(0.05)
        assert not producer.flush(60)
        return topic

    def make(self, topic: str, partitions: int = PARTITIONS) -> None:
        """Make a topic and wait until it is there."""
        self._admin.create_topics([NewTopic(topic, partitions, 1)])[topic].result(REQUEST_S)
        while topic not in self._admin.list_topics(timeout=REQUEST_S).topics:
            time.sleep(WATCH_S)

    def ends(self, topic: str) -> dict[int, int]:
        """The next offset of each partition of *topic*."""
        asked = {TopicPartition(topic, one): OffsetSpec.latest() for one in range(PARTITIONS)}
        return {tp.partition: one.result(REQUEST_S).offset for tp, one in self._admin.list_offsets(asked).items()}

    def run(self, loop: Loop, source: str, function: str, number: int) -> Result:
        """Let *loop* work through *source* once, with a group and an output topic of its own."""
        self._runs += 1
        name = f"{loop.module}-{self._runs}"
        target = f"{self._prefix}out-{name}"
        self.make(target)
        mine = Job(
            broker=self._address,
            source=source,
            target=target,
            group=f"loop-{name}",
            function=function,
            options=loop.options,
        )
        # Wireroom's groups carry the prefix of the topics.
        group = self._prefix + mine.group if loop.module == "wireroom" else mine.group
        ends, load = self.ends(source), os.getloadavg()[0]
        with child(f"benchmarks.loops.{loop.module}", json.dumps(asdict(mine))) as process:
            watched = _Watch(self, process, group, source, target, ends).run(self._broker_pid)
        result = Result(name=loop.name, round=number, items=sum(ends.values()), load=load, **watched)
        self._admin.delete_topics([target])[target].result(REQUEST_S)
        return result

    def committed(self, group: str) -> Consumer:
        """A client to ask for the committed offsets of *group*."""
        return Consumer({"bootstrap.servers": self._address, "group.id": group, **QUIET})


class _Watch:
    """Watches one child."""

    def __init__(
        self,
        track: Track,
        process: "subprocess.Popen[str]",
        group: str,
        source: str,
        target: str,
        ends: dict[int, int],
    ) -> None:
        self._track, self._process, self._target, self._ends = track, process, target, ends
        self._asked = [TopicPartition(source, partition) for partition in ends]
        self._client = track.committed(group)

    def run(self, broker_pid: int) -> dict[str, Any]:
        """Wait for the first record, then for the last commit; what was measured."""
        first = self._first()
        if first is None:
            return self._failed("it took no record")
        begun, start_cpu = first
        mine, written = self._process.pid, 0.0
        meter = Meter(broker_pid, mine, os.getpid())
        while time.monotonic() < begun + RUN_S:
            if not written and sum(self._track.ends(self._target).values()) >= sum(self._ends.values()):
                written = time.monotonic()
            if self._is_covered():
                now = time.monotonic()
                measured = {
                    "committed_s": now - begun,
                    "written_s": (written or now) - begun,
                    "cpu_s": cpu_s(mine) - start_cpu,
                    "start_cpu_s": start_cpu,
                    "broker_cpu_s": meter.used_s(broker_pid),
                    "others": meter.cores_of_others(),
                }
                time.sleep(SETTLE_S)
                return {"out": sum(self._track.ends(self._target).values()), **measured}
            if self._process.poll() is not None:
                return self._failed(f"it ended with exit code {self._process.returncode}")
            time.sleep(WATCH_S)
        return self._failed(f"it did not end within {RUN_S:g} s")

    def _first(self) -> tuple[float, float] | None:
        """When the child took its first record, and the CPU seconds it had used by then."""
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], FIRST_S)[0]:
            return None
        said = self._process.stdout.readline().split()
        return (float(said[-2]), float(said[-1])) if said else None

    def _is_covered(self) -> bool:
        found = self._client.committed(self._asked, timeout=REQUEST_S)
        return all(one.offset >= self._ends[one.partition] for one in found)

    def _failed(self, why: str) -> dict[str, Any]:
        nothing = dict.fromkeys(
            ("committed_s", "written_s", "cpu_s", "start_cpu_s", "broker_cpu_s", "others"), float("nan")
        )
        return {"out": sum(self._track.ends(self._target).values()), **nothing, "error": why}


@contextmanager
def child(module: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """*module* as a process meanwhile, killed at the end; what it said on standard error is shown where it failed."""
    with tempfile.TemporaryFile("w+") as said:
        command: Sequence[str] = [sys.executable, "-m", module, *arguments]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=said, text=True)
        try:
            yield process
        finally:
            if process.poll() is not None:
                said.seek(0)
                print(said.read()[-4000:], file=sys.stderr)
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()
