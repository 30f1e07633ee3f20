"""How well stories are found, and what it costs with a million items in the window.

    ./run.sh bench stories [--items N] [--quality] [--flood]

Quality is precision and recall on the labelled stories of tests/stories and tests/written, told in an empty window and
after 20,000 other items: over pairs of items, and by item (B-cubed).

The cost is one process: a window of --items live items as benchmarks/window.py makes it, and what a further draft costs
in `apply`, with and without the writing of the state every 500 drafts as the fold's transactions do, in CPU time, so
that what else the machine does counts little, and as a multiple of CYCLES rounds of a loop that only counts, which took
their turns with them; the memory of the process; how long its state takes to load, and whether a fold that was saved
and loaded gives the same bytes.
--flood fills the window with near-equal headlines of ever other feeds instead: the worst that a stranger can send.

The aims: over 1,000 items a second; the state loaded, and the first event out, in under 30 s.

What it printed last stands in README.md.
"""

import argparse
import gc
import pickle
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from agents.sequence import SequenceFold
from benchmarks.headlines import BEGIN, Month
from benchmarks.window import STEP, Invented, drafts, window
from schemas.codec import encode
from schemas.event import Draft
from schemas.parts import FeedRef

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "stories"))
from storykit import PARTS, score, told

ITEMS = 1_000_000
MEASURED = 4_000
COMPARED = 500
"""Drafts that the saved and the loaded fold both answer."""
CYCLES = 10_000
"""Drafts whose cost is measured, after the window is full."""
SAVED_EVERY = 500
OTHERS = 20_000
FLOOD_FEEDS = 5_000


def flood(count: int) -> Iterator[Draft]:
    """*count* new items with headlines that differ in a word, by many feeds."""
    for number, draft in enumerate(islice(Month().drafts(), count)):
        host = f"flood-{number % FLOOD_FEEDS}.example"
        yield replace(
            draft,
            id=f"{number:032x}",
            headline=f"Ferry crews in Orrisport vote to strike over night shifts {number % 9_973}",
            summary="The union of the Merrow Line says talks have failed.",
            body_text="The union of the Merrow Line says talks have failed. " * 20,
            feed=FeedRef(id=host),
            seen_at=BEGIN + STEP * number,
        )


def memory_mb() -> float:
    """What the process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def quality() -> None:
    """Print precision and recall."""
    print("| part | window | pairs: precision | recall | F1 | by item: precision | recall | F1 |")
    print("|---|---|---|---|---|---|---|---|")
    for name, read in PARTS.items():
        items = read(name)
        for count in (0, OTHERS):
            others = (
                replace(draft, seen_at=items[0].draft.seen_at - timedelta(seconds=count - number))
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
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "state")
        # By another process, so that what this one holds is the fold.
        child = get_context("spawn").Process(target=write_window, args=(path, count), kwargs={"is_flood": is_flood})
        child.start()
        child.join()
        more = list(islice(flood(count + MEASURED), count, None) if is_flood else drafts(Invented(), count, MEASURED))
        state: dict[str, bytes | None] = {}
        gc.collect()
        before, began = memory_mb(), time.process_time()
        fold = loaded(path, state)
        fold.apply(more[0], 0)
        loaded_s, held = time.process_time() - began, memory_mb() - before
        took, counting, longest, with_state = 0.0, 0.0, 0.0, time.process_time()
        for number, draft in enumerate(more[1:]):
            began = time.process_time()
            fold.apply(draft, 0)
            used = time.process_time() - began
            took, longest = took + used, max(longest, used)
            if number % SAVED_EVERY == 0:
                state |= fold.changes()
        with_state = time.process_time() - with_state
        for _ in range(MEASURED):
            began = time.process_time()
            sum(range(CYCLES))
            counting += time.process_time() - began
        state |= fold.changes()
        live = len(fold._likeness._live)  # noqa: SLF001  nobody else asks
        last = [replace(draft, id=f"{draft.id[:-4]}last") for draft in more[-COMPARED:]]
        said = answers(fold, last)
        del fold
        is_same = said == answers(loaded(path, state), last)
        size = path.stat().st_size / 1e6
    print("| live | µs an item | items/s | with writing | of counting | longest | memory | state | loaded | same |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    print(
        f"| {live:,}{' of a flood' if is_flood else ''} | {took / MEASURED * 1e6:.0f} | {MEASURED / took:,.0f} | "
        f"{MEASURED / with_state:,.0f} | {took / counting:.2f}x | {longest * 1e3:.0f} ms | {held:,.0f} MB | "
        f"{size:,.0f} MB | {loaded_s:.1f} s | {'yes' if is_same else 'NO'} |"
    )
    return is_same


def write_window(path: Path, count: int, *, is_flood: bool) -> None:
    """Write the state of a fold with *count* live items to *path*."""
    with path.open("wb") as file:
        for one in flooded(count) if is_flood else window(Invented(), count):
            pickle.dump(one, file)


def flooded(count: int) -> Iterator[tuple[str, bytes]]:
    """The state of a fold after a flood of *count* items."""
    fold, state = SequenceFold(), dict[str, bytes]()
    for number, draft in enumerate(flood(count)):
        fold.apply(draft, number)
        if number % SAVED_EVERY == 0:
            save(fold, state)
    save(fold, state)
    yield from state.items()


def loaded(path: Path, later: dict[str, bytes | None]) -> SequenceFold:
    """A fold of the state at *path*, of which what is in *later* was written anew."""
    fold = SequenceFold()
    with path.open("rb") as file, suppress(EOFError):
        while True:
            key, value = pickle.load(file)
            if key not in later:
                fold.load(key, value)
    for key, changed in later.items():
        if changed is not None:
            fold.load(key, changed)
    return fold


def answers(fold: SequenceFold, some: list[Draft]) -> list[bytes]:
    """What *fold* says of *some*."""
    return [encode(output.record) for draft in some for output in fold.apply(draft, 0)]


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
