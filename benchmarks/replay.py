"""How fast a recorded day runs again: 300,000 items of headline and summary, 1,000 rules.

    ./run.sh bench replay [--items N] [--processes N] [--stages]

The day is of our own invention: items of 40 feeds, one in twenty with the phrase of a rule, in a newsroom that knows
3,400 names; it is recorded as `wireroom record` does. Reading is every line of the recording's items, key, headers and
value, against what zstd alone needs to unpack the same blocks. The replay is `wireroom replay FILE --out FILE`, a
process of its own with its start: enriched, stories, matches and alerts are written, a checkpoint every 500 items. It
counts only when each item has its event.

The aims: reading at over 100 MB of JSON a second, the day in under five minutes on two cores.

What it printed last stands in README.md.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import run as run_process

from agents.enrich import Index, enrich
from agents.identity import hashed
from agents.replay import Run
from benchmarks.invented import Press, newsroom, phrase
from schemas.article import Article
from schemas.cloudevents import headers
from schemas.codec import encode
from schemas.item import Item
from streams.recording import Recording, RecordingWriter
from streams.releases.config import records

ITEMS = 300_000
RULES = 1_000
PARTITIONS = 4
MATCHING = 0.05
"""Items that hold the phrase of a rule."""
STAGED = 5_000
"""Items of --stages."""
BEGIN = datetime(2026, 3, 2, tzinfo=UTC)
DAY = timedelta(days=1)


def item(press: Press, chance: random.Random, number: int, count: int) -> Item:
    """The item with this *number* of *count* in the day: headline and summary, no text."""
    more = phrase(chance.randrange(RULES)) if chance.random() < MATCHING else ""
    one = press.item(number, more=more, seen_at=BEGIN + DAY * number / count)
    return replace(one, id=hashed("item", str(number)), article_id=hashed("article", str(number)), content_html="")


def record(path: Path, count: int) -> None:
    """The recording of the day."""
    press, chance = Press(), random.Random(3)
    with RecordingWriter.open(path, since=BEGIN, until=BEGIN + DAY, now=BEGIN + DAY) as writer:
        for number, told in enumerate(records(newsroom(RULES))):
            writer.add("config", 0, number, 0, f"{told.kind}|{told.id}".encode(), encode(told), headers("config", told))
        for number in range(count):
            one = item(press, chance, number, count)
            at_ms = int(one.seen_at.timestamp() * 1000)
            place = number % PARTITIONS, number // PARTITIONS
            writer.add("items", *place, at_ms, one.id.encode(), encode(one), headers("items", one))


def read(path: Path) -> tuple[int, float, float]:
    """Bytes of JSON, the seconds that reading every record takes, and those that unpacking alone takes."""
    with Recording.open(path) as recording:
        began = time.perf_counter()
        size = sum(len(line.value_bytes or b"") for line in recording.records("items") if line.header_list)
        took = time.perf_counter() - began
        began = time.perf_counter()
        # Without our part: the blocks as they are.
        blocks = [block for block in recording._blocks if block.head.topic == "items"]  # noqa: SLF001  no reader asks
        plain = sum(len(block.lines(recording._file)) for block in blocks)  # noqa: SLF001  the same
        alone = time.perf_counter() - began
    assert 0 < size < plain
    return plain, took, alone


def stages(count: int) -> dict[str, float]:
    """Microseconds that an item costs in each step, in one process."""
    press, chance, room = Press(), random.Random(3), newsroom(RULES)
    index, ordered = Index.of(room), Run(room)
    articles = [
        Article(item=item(press, chance, number, count), page_status="off", config_release=1) for number in range(count)
    ]
    drafts = [enrich(article, index) for article in articles]
    outputs = [list(ordered.take(draft)) for draft in drafts]
    steps: dict[str, Callable[[], object]] = {
        "enrich": lambda: [enrich(article, index) for article in articles],
        "sequence, match and desk": lambda: [list(fresh.take(draft)) for draft in drafts],
        "write": lambda: [encode(output.record) for made in outputs for output in made],
    }
    found = {}
    for name, step in steps.items():
        fresh = Run(room)
        began = time.perf_counter()
        step()
        found[name] = (time.perf_counter() - began) / count * 1e6
    return found


def replayed(path: Path, out: Path, processes: int) -> float:
    """The seconds that the command takes."""
    command = [sys.executable, "-c", "from streams.cli import main; main()", "replay", str(path), "--out", str(out)]
    began = time.perf_counter()
    run_process([*command, "--processes", str(processes)], check=True, stdout=sys.stderr)
    return time.perf_counter() - began


def main() -> int:
    """Run it; 0 when each item had its event."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=ITEMS, help=f"of the day; default {ITEMS:,}")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="that enrich; default: the cores")
    parser.add_argument("--stages", action="store_true", help="what an item costs in each step, instead")
    given = parser.parse_args()
    if given.stages:
        for name, took in stages(min(given.items, STAGED)).items():
            print(f"{name:<26}{took:8.0f} µs an item")
        return 0
    with tempfile.TemporaryDirectory(prefix="bench-replay-") as folder:
        path, out = Path(folder) / "day.wr", Path(folder) / "out.jsonl"
        record(path, given.items)
        plain, took, alone = read(path)
        seconds = replayed(path, out, given.processes)
        with out.open("rb") as file:
            topics = Counter(line[10 : line.index(b'"', 10)].decode() for line in file)
        print("| items | recording | reading | against zstd alone | replay | items/s | alerts | whole |")
        print("|---|---|---|---|---|---|---|---|")
        print(
            f"| {given.items:,} | {path.stat().st_size / 1e6:.0f} MB of {plain / 1e6:.0f} MB | "
            f"{plain / took / 1e6:.0f} MB/s | {alone / took:.2f}x | {seconds:.0f} s | "
            f"{given.items / seconds:,.0f} | {topics['alerts']:,} | "
            f"{'yes' if topics['enriched'] == given.items else 'NO'} |"
        )
    return 0 if topics["enriched"] == given.items else 1


if __name__ == "__main__":
    sys.exit(main())
