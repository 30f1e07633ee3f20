"""CPU time of a page, read and enriched, against trafilatura, and how far the two texts agree.

    ./run.sh bench pages [FOLDER] [--rounds N] [--worst N]

FOLDER holds pages as *.html or *.html.gz, UTF-8; without one those of `tests/written/third` are read. Both readers keep
what they worked out of names, words and dates, so a page that is read again costs less than a new one: each round has
two new processes, which read the other pages of `tests` to be warm, and then each page of FOLDER for the first and only
time while the clock runs. They take turns, page by page, and who begins changes with each round. CPU is that of the
process for one page, from its bytes: ours is `read_page` and `enrich` with a newsroom of 3,400 names, theirs is
decoding and `bare_extraction` with its metadata; garbage is collected in both as seldom as in a stage. So ours does
more: trafilatura has no captions, credits, clock times, cited sources or names.

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
from streams.engine.loop import GC_OBJECTS, GC_OLD, GC_YOUNG

ROOT = Path(__file__).parents[1]
READERS = ("Wireroom", "trafilatura")
FOLDER = ROOT / "tests/written/third/pages"
WARMING = tuple(
    ROOT / name for name in ("tests/pages", *(f"tests/written/{part}/pages" for part in ("first", "second", "third")))
)
"""Pages of many languages and systems, which no clock sees."""
ROUNDS = 5
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
        page = read_page(raw, url)
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


def measured(paths: list[Path], rounds: int) -> tuple[Times, dict[Path, list[str]]]:
    """The CPU seconds of each reader in each round, and both texts of each page."""
    took: Times = {name: [] for name in READERS}
    texts: dict[Path, list[str]] = {}
    warming = [path for folder in WARMING for path in pages_in(folder) if path not in paths]
    for number in range(rounds):
        with readers() as started:
            for path in warming:
                for name in READERS:
                    ask(started[name], path)
            found = {path: turn(started, path, READERS[:: -1 if number % 2 else 1]) for path in paths}
        for name in READERS:
            took[name].append(sum(answers[name][0] for answers in found.values()))
        texts = {path: [answers[name][1] for name in READERS] for path, answers in found.items()}
        print(f"round {number + 1} of {rounds} done", file=sys.stderr)
    return took, texts


def turn(
    started: dict[str, "subprocess.Popen[bytes]"], path: Path, order: tuple[str, ...]
) -> dict[str, tuple[float, str]]:
    """What each reader answers for one page, asked in *order*."""
    return {name: ask(started[name], path) for name in order}


def pages_in(folder: Path) -> list[Path]:
    """The pages in *folder*, by name."""
    return sorted(path.resolve() for path in folder.glob("*.html*") if path.suffix in {".html", ".gz"})


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
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="of *.html or *.html.gz")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"default {ROUNDS}")
    parser.add_argument("--worst", type=int, default=WORST, help=f"pages that are listed; default {WORST}")
    parser.add_argument("--reader", choices=READERS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.reader:
        work(given.reader)
        return 0
    paths = pages_in(given.folder)
    if not paths or given.rounds < 1:
        parser.error(f"{given.folder}: no *.html or *.html.gz there" if not paths else "--rounds: 1 or more")
    took, texts = measured(paths, given.rounds)
    show(took, texts, len(paths), given.worst)
    print(f"\n{datetime.now(UTC):%Y-%m-%d %H:%M} UTC; {len(paths)} pages, once in each of {given.rounds} rounds;")
    print(f"Python {sys.version.split()[0]}, trafilatura {version('trafilatura')}, selectolax {version('selectolax')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
