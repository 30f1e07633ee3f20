"""How long an item takes from `items` to its alert on `alerts`, at 100 items a second with 10,000 rules.

    ./run.sh bench latency [--workers 1,2] [--seconds N] [--trace] [--json FILE]

A real broker, the topology's topics, and `wireroom worker` with the roles fetch to desk, as one process and as two.
Items of our own invention, of 40 feeds that feeds.yaml does not name, so that no page is fetched; one in four holds the
phrase of a rule, each of another one. Latency is from the moment when the sender hands an item to its producer (its
linger of 5 ms counts) to the moment when a reader of committed records has the alert. Not measured: items until the
first alert is there, and 15 s at full rate after it (WARM_UP_S). A run counts only when each matching item had its
alert, once. With --trace each topic has a reader, which shows the hops and costs CPU time itself.

The aim is a 99th percentile under 500 ms.

Not comparable: sender, readers, broker and workers share two cores, so all latencies hold waits for a core; "other
processes" says how many cores things that are no part of it kept busy meanwhile.

What it printed last stands in README.md.
"""

import argparse
import asyncio
import gc
import json
import math
import os
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.broker import RealBroker, real_broker
from benchmarks.flow import RULES, TOPICS, Seen, Sender, items_max, readers, worker
from benchmarks.invented import newsroom
from benchmarks.machine import Meter
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.releases.config import outputs
from streams.settings import Settings

WARM_UP_S = 15.0
"""At full rate, after the first alert; not measured."""
MEASURED_S = 45.0
LAST_S = 5.0
"""How long the last alerts may take: later than this is lost."""
SHARES = (0.5, 0.95, 0.99, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One set-up's latencies, milliseconds: from the item's sending to its alert's arrival at a committed reader."""

    workers: int
    items: int
    """That match a rule."""
    missing: int
    """Of them, without an alert."""
    repeated: int
    """Alerts that came again."""
    ms: dict[str, list[float]]
    """"all", and with --trace each hop by the topic that it ends on: ascending."""
    cores: list[float]
    """That each worker kept busy."""
    broker_cores: float
    others: float
    """Cores that everybody else kept busy."""
    behind_ms: float
    """The largest delay of the sender behind its plan: none of it is in the latencies."""

    @property
    def is_valid(self) -> bool:
        """Whether each matching item had its alert, once."""
        return not self.missing and not self.repeated


async def measure(settings: Settings, broker_pid: int, workers: int, seconds: float, topics: Sequence[str]) -> Measured:
    """The latencies with so many *workers*, and the hops between *topics*, each of which has a reader."""
    await create(settings)
    seen = Seen()
    async with AsyncExitStack() as stack:
        writer = await stack.enter_async_context(open_writer(settings))
        await writer.write(outputs(newsroom(RULES)))
        sender = Sender(writer, seen, items_max(WARM_UP_S + seconds))
        # A pause of our own collector would count as the worker's latency.
        gc.collect()
        gc.freeze()
        await stack.enter_async_context(readers(settings, topics, seen))
        pids = [await stack.enter_async_context(worker(settings)) for _ in range(workers)]
        await sender.probe()
        await sender.feed(WARM_UP_S)
        warm, meter = set(seen.sent), Meter(*pids, broker_pid, os.getpid())
        behind = await sender.feed(seconds)
        cores = [meter.used_s(pid) / seconds for pid in (*pids, broker_pid)]
        others, wanted = meter.cores_of_others(), seen.sent.keys() - warm
        await asyncio.sleep(LAST_S)
    return Measured(
        workers=workers,
        items=len(wanted),
        missing=len(wanted - seen.met["alerts"].keys()),
        repeated=seen.repeated,
        ms=_latencies(seen, wanted, topics),
        cores=cores[:-1],
        broker_cores=cores[-1],
        others=others,
        behind_ms=behind * 1000,
    )


def _latencies(seen: Seen, wanted: set[str], topics: Sequence[str]) -> dict[str, list[float]]:
    found = {"all": _between(seen.sent, seen.met["alerts"], wanted)}
    before = seen.sent
    for topic in topics if len(topics) > 1 else ():
        found[topic] = _between(before, seen.met[topic], wanted)
        before = seen.met[topic]
    return found


def _between(earlier: dict[str, float], later: dict[str, float], wanted: set[str]) -> list[float]:
    return sorted((later[one] - earlier[one]) * 1000 for one in wanted & earlier.keys() & later.keys())


def percentile(ascending: Sequence[float], share: float) -> float:
    """The smallest of *ascending* that at least *share* of them do not exceed; nan where there are none."""
    return ascending[math.ceil(share * len(ascending)) - 1] if ascending else float("nan")


def rows(one: Measured) -> str:
    """Its rows of the table."""
    names = {"all": f"{one.workers} process{'es' if one.workers > 1 else ''}"} | {
        name: f"- to {name}" for name in one.ms if name != "all"
    }
    return "\n".join(
        f"| {names[name]} | {len(values)} | {' | '.join(f'{percentile(values, share):.0f}' for share in SHARES)} |"
        for name, values in one.ms.items()
    )


def about(one: Measured) -> str:
    """What its figures hang on."""
    cores = " + ".join(f"{share:.2f}" for share in one.cores)
    return (
        f"{one.workers} process(es): {one.items} matching items, {one.missing} without an alert, {one.repeated} alerts "
        f"repeated; cores busy: workers {cores}, broker {one.broker_cores:.2f}, other processes {one.others:.2f}; load "
        f"average {os.getloadavg()[0]:.1f}; the sender was at most {one.behind_ms:.0f} ms late"
    )


def run(broker: RealBroker, given: argparse.Namespace) -> list[Measured]:
    """Measure each set-up that the command line names."""
    found = []
    for workers in map(int, given.workers.split(",")):
        settings = Settings(broker=broker.address, topic_prefix=f"latency{workers}.")
        topics = TOPICS if given.trace else TOPICS[-1:]
        pid = broker._pid  # noqa: SLF001  its CPU time is shown
        found.append(asyncio.run(measure(settings, pid, workers, given.seconds, topics)))
        print(about(found[-1]), file=sys.stderr, flush=True)
    return found


def main() -> int:
    """Run it; 0 when every matching item had its alert once."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=MEASURED_S, help=f"measured; default {MEASURED_S:g}")
    parser.add_argument("--workers", default="1,2", metavar="N,…", help="worker processes; default 1, then 2")
    parser.add_argument("--trace", action="store_true", help="a reader on each topic: the time of each hop")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every latency there")
    given = parser.parse_args()
    if not all(one.isdecimal() and int(one) for one in given.workers.split(",")) or given.seconds <= 0:
        parser.error("--workers is a list such as 1,2, each 1 or more, and --seconds is above 0")
    with real_broker() as broker:
        found = run(broker, given)
    print("| set-up | alerts | p50 ms | p95 | p99 | max |\n|---|---|---|---|---|---|")
    print("\n".join(rows(one) for one in found) + "\n")
    print("\n".join(about(one) for one in found))
    if given.json:
        given.json.write_text(json.dumps([asdict(one) for one in found]) + "\n", "utf-8")
    return 0 if all(one.is_valid for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
