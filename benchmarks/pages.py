"""CPU time of a page, read and enriched, against trafilatura, and how far the two texts agree.

    ./run.sh bench pages [FOLDER] [--rounds N] [--worst N]

FOLDER holds pages as *.html or *.html.gz, UTF-8; without one the pages of `tests/pages` are read, many times over. Each
of the two is a process that has loaded all it needs and has read every page once before the clock runs. They take
turns, page by page, and who begins changes with each round. CPU is that of the process for one page, from its bytes:
ours is decoding, `read_page` and `enrich` with a newsroom of 3,400 names, theirs is decoding and `bare_extraction` with
its metadata; garbage is collected in both as seldom as in a stage. So ours does more: trafilatura has no captions,
credits, clock times, cited sources or names.

Neither text is the truth. Precision is the share of our words that trafilatura has too, recall that of its words that
we have, each word as often as it stands there; F1 is their harmonic mean. It tells where to look.

What it printed last stands in README.md.
"""

import argparse
import gc
import gzip
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import mean, median
from typing import Any

import orjson

from agents.enrich import Index, enrich
from agents.enrich.single import article_of_page
from agents.page import read_page
from benchmarks.invented import newsroom
from streams.loop import GC_OBJECTS, GC_OLD, GC_YOUNG

ROOT = Path(__file__).parents[1]
READERS = ("Wireroom", "trafilatura")
PAGES = 100
"""At least so many pages are read in a round."""
ROUNDS = 3
WORST = 10
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
Reader = Callable[[bytes, str], str]
"""A page's bytes and address to the text of its article."""
Times = dict[str, list[float]]
"""CPU seconds of each round, by reader."""


def ours() -> Reader:
    """Reads and enriches a page."""
    index, now = Index.of(newsroom()), datetime(2026, 3, 2, tzinfo=UTC)

    def read(raw: bytes, url: str) -> str:
        page = read_page(raw.decode("utf-8", "replace"), url)
        return enrich(article_of_page(page, id=url, url=url, seen_at=now), index).body_text

    return read


def theirs() -> Reader:
    """Reads a page with trafilatura."""
    import trafilatura  # noqa: PLC0415  the other process has no need of it

    def read(raw: bytes, url: str) -> str:
        found: Any = trafilatura.bare_extraction(raw.decode("utf-8", "replace"), url=url, with_metadata=True)
        return (found.text or "") if found is not None else ""

    return read


def work(name: str) -> None:
    """Answer each line of input, [path, url], with [CPU seconds, text]."""
    gc.set_threshold(GC_OBJECTS, GC_YOUNG, GC_OLD)
    read = ours() if name == READERS[0] else theirs()
    for line in sys.stdin.buffer:
        path, url = orjson.loads(line)
        raw = content(Path(path))
        began = time.process_time()
        text = read(raw, url)
        took = time.process_time() - began
        sys.stdout.buffer.write(orjson.dumps([took, text]) + b"\n")
        sys.stdout.buffer.flush()


def content(path: Path) -> bytes:
    """The page in *path*, unpacked."""
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def ask(reader: "subprocess.Popen[bytes]", path: Path) -> tuple[float, str]:
    """The CPU seconds and the text of one page."""
    assert reader.stdin is not None
    assert reader.stdout is not None
    name = path.name.split(".", maxsplit=1)[0].lower()
    reader.stdin.write(orjson.dumps([str(path), f"https://pages.example/{name}"]) + b"\n")
    reader.stdin.flush()
    took, text = orjson.loads(reader.stdout.readline())
    return took, text


@contextmanager
def readers() -> Iterator[dict[str, "subprocess.Popen[bytes]"]]:
    """Both processes, while they are needed."""
    command = (sys.executable, "-m", "benchmarks.pages", "--reader")
    started = {
        name: subprocess.Popen((*command, name), stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
        for name in READERS
    }
    try:
        yield started
    finally:
        for process in started.values():
            assert process.stdin is not None
            process.stdin.close()
            process.wait()


def words(text: str) -> Counter[str]:
    """The words of *text*, as often as each stands there; a Han or kana character is one."""
    return Counter(_WORD.findall(text.casefold()))


def overlap(mine: str, other: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of the words of *mine* against those of *other*; two empty texts agree."""
    one, two = words(mine), words(other)
    common = (one & two).total()
    if not one or not two:
        return (1.0, 1.0, 1.0) if not one and not two else (0.0, 0.0, 0.0)
    precision, recall = common / one.total(), common / two.total()
    return precision, recall, 2 * common / (one.total() + two.total())


def measured(paths: list[Path], rounds: int, times: int) -> tuple[Times, dict[Path, list[str]]]:
    """The CPU seconds of each reader in each round, and both texts of each page."""
    took: Times = {name: [] for name in READERS}
    with readers() as started:
        texts = {path: [ask(started[name], path)[1] for name in READERS] for path in paths}
        for number in range(rounds):
            order = READERS[:: -1 if number % 2 else 1]
            spent = dict.fromkeys(READERS, 0.0)
            for path in paths * times:
                for name in order:
                    spent[name] += ask(started[name], path)[0]
            for name in READERS:
                took[name].append(spent[name])
            print(f"round {number + 1} of {rounds} done", file=sys.stderr)
    return took, texts


def show(took: Times, texts: dict[Path, list[str]], pages: int, worst: int) -> None:
    """Both tables."""
    print("| reader | CPU ms a page: median of the rounds (min-max) | of trafilatura, in the same round |")
    print("|---|---|---|")
    for name, seconds in took.items():
        ms = [1000 * one / pages for one in seconds]
        ratios = [one / other for one, other in zip(seconds, took[READERS[1]], strict=True)]
        print(f"| {name} | {median(ms):.2f} ({min(ms):.2f}-{max(ms):.2f}) | 1/{1 / median(ratios):.1f} |")
    print()
    found = {path: overlap(mine, other) for path, (mine, other) in texts.items()}
    print("| texts, ours against trafilatura's | precision | recall | F1 |")
    print("|---|---|---|---|")
    for label, of in (("mean", mean), ("median", median)):
        print(f"| {label} | {' | '.join(f'{of(column):.3f}' for column in zip(*found.values(), strict=True))} |")
    print(f"\nWorst of {len(found)} (precision, recall, F1; words of ours, of theirs):\n")
    for path, (precision, recall, f1) in sorted(found.items(), key=lambda one: one[1][2])[:worst]:
        mine, other = (words(text).total() for text in texts[path])
        print(f"    {precision:.3f} {recall:.3f} {f1:.3f}  {mine:6,} {other:6,}  {path.name}")


def main() -> int:
    """Run it; 0 when it came to its end."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "tests/pages", help="of *.html or *.html.gz")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"default {ROUNDS}")
    parser.add_argument("--worst", type=int, default=WORST, help=f"pages that are listed; default {WORST}")
    parser.add_argument("--reader", choices=READERS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.reader:
        work(given.reader)
        return 0
    paths = sorted(path.resolve() for path in given.folder.glob("*.html*") if path.suffix in {".html", ".gz"})
    if not paths or given.rounds < 1:
        parser.error(f"{given.folder}: no *.html or *.html.gz there" if not paths else "--rounds: 1 or more")
    times = -(-PAGES // len(paths))
    took, texts = measured(paths, given.rounds, times)
    show(took, texts, len(paths) * times, given.worst)
    print(
        f"\n{datetime.now(UTC):%Y-%m-%d %H:%M} UTC; {len(paths)} pages, {times} times in each of {given.rounds} rounds;"
    )
    print(f"Python {sys.version.split()[0]}, trafilatura {version('trafilatura')}, selectolax {version('selectolax')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
