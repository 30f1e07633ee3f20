"""How well stories are found, and what it costs with a million items in the window.

    ./run.sh bench stories [--items N] [--quality] [--flood]

Quality is precision and recall on the labelled stories of tests/stories, told in an empty window and after 20,000 other
items: over pairs of items, and by item (B-cubed).

The cost is one process: a window of --items live items of benchmarks/headlines.py in five days, saved every 500 drafts
as the fold's transactions do; then what a further draft costs in `apply`, with and without the writing of the state,
in CPU time, so that what else the machine does counts little;
the memory of the process; how long its state takes to load, and whether the loaded fold gives the same bytes.
--flood fills the window with near-equal headlines of ever other feeds instead: the worst that a stranger can send.

The aims: over 1,000 items a second; the state loaded, and the first event out, in under 30 s.

What it printed last stands in README.md.
"""

import argparse
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path

from agents.sequence import SequenceFold
from benchmarks.headlines import Month
from schemas.codec import encode
from schemas.event import Draft
from schemas.parts import FeedRef

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "stories"))
from storykit import BEGIN, labelled, score, told

ITEMS = 1_000_000
MEASURED = 4_000
"""Drafts whose cost is measured, after the window is full."""
SAVED_EVERY = 500
WINDOW = timedelta(hours=110)
"""In which all items come: less than the look-back, so that none is let go."""
OTHERS = 20_000
FLOOD_FEEDS = 5_000


def drafts(count: int) -> Iterator[Draft]:
    """*count* drafts of a month's kind, all within WINDOW."""
    begin = None
    for number, draft in enumerate(islice(Month().drafts(), count)):
        begin = begin or draft.seen_at
        yield replace(draft, seen_at=begin + WINDOW * number / count)


def flood(count: int) -> Iterator[Draft]:
    """*count* new items with headlines that differ in a word, by many feeds."""
    for number, draft in enumerate(drafts(count)):
        host = f"flood-{number % FLOOD_FEEDS}.example"
        yield replace(
            draft,
            id=f"{number:032x}",
            headline=f"Ferry crews in Orrisport vote to strike over night shifts {number % 9_973}",
            summary="The union of the Merrow Line says talks have failed.",
            body_text="The union of the Merrow Line says talks have failed. " * 20,
            feed=FeedRef(id=host),
        )


def memory_mb() -> float:
    """What the process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def quality() -> None:
    """Print precision and recall."""
    print("| part | window | pairs: precision | recall | F1 | by item: precision | recall | F1 |")
    print("|---|---|---|---|---|---|---|---|")
    for name in ("dev", "held"):
        items = labelled(name)
        for count in (0, OTHERS):
            others = (
                replace(draft, seen_at=BEGIN - timedelta(seconds=count - number))
                for number, draft in enumerate(islice(Month().drafts(), count))
            )
            one = score([item.story for item in items], told(items, others))
            print(
                f"| {name}, {len(items)} items in {len({item.story for item in items})} stories | {count:,} others | "
                f"{one.pair_precision:.3f} | {one.pair_recall:.3f} | {one.pair_f1:.3f} | "
                f"{one.item_precision:.3f} | {one.item_recall:.3f} | {one.item_f1:.3f} |",
                flush=True,
            )


def cost(count: int, *, is_flood: bool) -> bool:
    """Print what an item costs in a window of *count*; whether the loaded fold was the same."""
    fold, state, before = SequenceFold(), dict[str, bytes](), memory_mb()
    began = time.process_time()
    rest = iter((flood if is_flood else drafts)(count + MEASURED))
    for number, draft in enumerate(islice(rest, count)):
        fold.apply(draft, number)
        if number % SAVED_EVERY == 0:
            save(fold, state)
    save(fold, state)
    filled = time.process_time() - began
    held = memory_mb() - before - sum(map(len, state.values())) * 1e-6
    more = list(rest)
    took, longest = 0.0, 0.0
    with_state = time.process_time()
    said = []
    for number, draft in enumerate(more):
        began, used = time.perf_counter(), time.process_time()
        outputs = fold.apply(draft, number)
        took, longest = took + time.process_time() - used, max(longest, time.perf_counter() - began)
        said += [encode(output.record) for output in outputs]
        if number % SAVED_EVERY == 0:
            fold.changes()
    with_state = time.process_time() - with_state
    live = len(fold._likeness._live)  # noqa: SLF001  nobody else asks
    del fold
    began = time.process_time()
    again = SequenceFold()
    for key, value in state.items():
        again.load(key, value)
    first = [encode(output.record) for output in again.apply(more[0], 0)]
    loaded = time.process_time() - began
    is_same = said[: len(first)] == first and said[len(first) :] == [
        encode(output.record) for draft in more[1:] for output in again.apply(draft, 0)
    ]
    print(
        "| drafts | live | µs an item | items/s | with writing | longest | filled at | memory | state | loaded | same |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    print(
        f"| {count:,}{' of a flood' if is_flood else ''} | {live:,} | {took / MEASURED * 1e6:.0f} | "
        f"{MEASURED / took:,.0f} | {MEASURED / with_state:,.0f} | {longest * 1e3:.0f} ms | {count / filled:,.0f} | "
        f"{held:,.0f} MB | {sum(map(len, state.values())) / 1e6:,.0f} MB | {loaded:.1f} s | "
        f"{'yes' if is_same else 'NO'} |"
    )
    return is_same


def save(fold: SequenceFold, state: dict[str, bytes]) -> None:
    """Bring *state*, as a compacted topic keeps it, up to date."""
    for key, value in fold.changes():
        if value is None:
            state.pop(key, None)
        else:
            state[key] = value


def main() -> int:
    """Run it; 0 when the loaded fold gave the same bytes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=ITEMS, help=f"of the window; default {ITEMS:,}")
    parser.add_argument("--quality", action="store_true", help="precision and recall, instead")
    parser.add_argument("--flood", action="store_true", help="near-equal headlines")
    given = parser.parse_args()
    if given.quality:
        quality()
        return 0
    return 0 if cost(given.items, is_flood=given.flood) else 1


if __name__ == "__main__":
    sys.exit(main())
