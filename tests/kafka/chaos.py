"""Chaos: real workers and the broker are ended again and again while items come in; the ledger judges what is left.

`chaos.py [--seeds N] [--first SEED] [--lanes N]` plays N seeds from SEED on, some side by side, each lane on a broker
of its own, and prints a line for each. A seed fixes who is ended, how, and at which progress.
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parents[1]))

from storm import Outcome, play

from benchmarks.broker import RealBroker, real_broker

SEEDS = 10
LANES = 2
"""Most of a run is waiting: for sessions to end, and for the broker to come back."""


def again(outcome: Outcome) -> str:
    """How to play a seed again."""
    return f"./run.sh chaos --seeds 1 --first {outcome.seed}"


async def chaos(seeds: Iterable[int], lanes: int, tell: Callable[[Outcome], None]) -> list[Outcome]:
    """Play *seeds*, *lanes* of them side by side, and *tell* of each as it ends; those that failed."""
    left, failed = iter(seeds), []

    async def lane(node: RealBroker) -> None:
        for seed in left:
            outcome = await play(seed, node)
            tell(outcome)
            if outcome.faults:
                failed.append(outcome)

    with ExitStack() as stack:
        nodes = [stack.enter_context(real_broker()) for _ in range(lanes)]
        await asyncio.gather(*(lane(node) for node in nodes))
    return failed


def show(outcome: Outcome) -> None:
    """Print what became of a seed; where it failed, all that is known of it."""
    print(outcome.line, flush=True)  # noqa: T201  a program of the command line
    if outcome.faults:
        print(outcome.logs, *outcome.faults.items(), f"again: {again(outcome)}", sep="\n", flush=True)  # noqa: T201  the same


def main() -> int:
    """Play what the command line asks for; 1 when a seed failed."""
    parser = argparse.ArgumentParser(description="Seeded chaos against the real broker.")
    parser.add_argument("--seeds", type=int, default=SEEDS, help="how many")
    parser.add_argument("--first", type=int, default=1, help="the first of them")
    parser.add_argument("--lanes", type=int, default=LANES, help="how many side by side")
    given = parser.parse_args()
    if min(given.seeds, given.lanes) < 1:
        parser.error("--seeds and --lanes are 1 or more: of none there would be nothing to fail")
    # What a client says while its broker is away would bury the lines.
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    seeds = range(given.first, given.first + given.seeds)
    return 1 if asyncio.run(chaos(seeds, min(given.lanes, given.seeds), show)) else 0


if __name__ == "__main__":
    sys.exit(main())
