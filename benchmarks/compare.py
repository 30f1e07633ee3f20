"""One run of several loops, interleaved (A B C, B C A, …), and its table: what engine.py and pipeline.py share."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks import report
from benchmarks.broker import real_broker
from benchmarks.race import Loop, Result, Track

QUIX = "Quix Streams"
ROUNDS = 3

PLAIN = (
    Loop(name="aiokafka", module="plain_aiokafka", is_confirmed=True, is_idempotent=True, is_committed_only=True),
    Loop(name="confluent-kafka", module="confluent", is_confirmed=True, is_idempotent=True, is_committed_only=True),
    Loop(
        name="Faust, awaited",
        module="plain_faust",
        is_confirmed=True,
        is_idempotent=False,
        is_committed_only=False,
        is_slow=True,
        options={"awaited": True},
    ),
    Loop(
        name="Faust, ordinary",
        module="plain_faust",
        is_confirmed=False,
        is_idempotent=False,
        is_committed_only=False,
        is_slow=True,
    ),
)
OURS = Loop(name="Wireroom", module="wireroom", is_confirmed=True, is_idempotent=True, is_committed_only=True)


def quix(name: str = QUIX, **options: float) -> Loop:
    """Quix Streams with these options of its Application."""
    return Loop(
        name=name, module="quix", is_confirmed=True, is_idempotent=True, is_committed_only=True, options=options
    )


def main(
    function: str,
    records: Callable[[int], Iterator[tuple[bytes, bytes]]],
    rival: Loop,
    tried: Sequence[Loop],
    items: int,
    slow_part: int,
) -> int:
    """Run the benchmark as the command line says; 0 when every run was valid.

    Args:
        function: Of `benchmarks.work`.
        records: Makes so many keys and values.
        rival: Quix Streams with its best settings.
        tried: Quix Streams with each of the settings that were tried, for --tune.
        items: Unless --items says otherwise.
        slow_part: Plain Faust gets one in so many of them: it would take the time of all others together.
    """
    given = _arguments(items, int(rival.options["commit_every"]))
    loops = tried if given.tune else [one for one in (OURS, rival, *PLAIN) if _is_wanted(one, given.only)]
    begun, results = time.monotonic(), []
    with real_broker() as broker:
        track = Track(broker.address, broker._pid)  # noqa: SLF001  its CPU time is shown
        whole = track.fill("items", records(given.items))
        part = track.fill("part", records(given.items // slow_part))
        for number in range(1, given.rounds + 1):
            # Each begins in turn: what a loop leaves the machine to do, such as writing to disk, meets no other alone.
            first = (number - 1) % len(loops)
            for loop in (*loops[first:], *loops[:first]):
                results.append(track.run(loop, part if loop.is_slow else whole, function, number))
                print(report.line(results[-1]), file=sys.stderr, flush=True)
    return _tell(loops, results, loops[0].name if given.tune else QUIX, given, time.monotonic() - begun)


def _arguments(items: int, step: int) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--items", type=int, default=items, help=f"default {items:,}")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"default {ROUNDS}")
    parser.add_argument("--only", metavar="NAME", help=f"this loop and {QUIX}; a part of its name is enough")
    parser.add_argument("--tune", action="store_true", help=f"compare settings of {QUIX} instead")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run there")
    given = parser.parse_args()
    if given.rounds < 1:
        parser.error("--rounds is 1 or more")
    if given.items % step or given.items < step:
        # A remainder would wait for Quix Streams' next commit by the clock, and ours would look faster for it.
        parser.error(f"--items must be a multiple of {step:,}, after which {QUIX} commits")
    return given


def _is_wanted(loop: Loop, only: str | None) -> bool:
    return only is None or loop.name == QUIX or only.lower() in loop.name.lower()


def _tell(
    loops: Sequence[Loop], results: Sequence[Result], against: str, given: argparse.Namespace, took_s: float
) -> int:
    made = report.table(loops, results, against)
    about = f"{report.surroundings(results)}; {given.items:,} items, {given.rounds} rounds, {took_s:.0f} s in all"
    print(f"{made}\n\n{about}")
    if given.json:
        report.save(given.json, results, about=about)
    return 0 if all(one.is_valid for one in results) else 1
