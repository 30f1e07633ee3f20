"""Counts cited sources on whole pages: as their editor listed them, and by what the documentation promises.

    python tests/written/citedkit.py [FOLDER…] [--misses]

The editors of the pages did not agree: one folder lists people with an office, the others only bodies and outlets, and
some lists hold bodies that act but say nothing. `cited.jsonl` has a second reading of the same texts, by the
definition in docs/enrichment.md: `cites`, each by the names it may go by, and `may`, whom it leaves open (who speaks
for a business or a club, experts). Both are counted, with the page's own publisher as in an event. The fifth folder's
lists name everybody who is quoted, private persons too: there recall by them is only a sign. The editors of the sixth,
the seventh and the eighth marked whom the definition means themselves, and leave the others of their lists open.
"""

import argparse
import gzip
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from agents.enrich import Index, enrich
from agents.enrich.single import article_of_page
from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text
from agents.enrich.words import name_key
from agents.page import read_page
from schemas.newsroom import Newsroom

HERE = Path(__file__).parent
FOLDERS = ("first", "second", "third", "fifth")
MARKED = ("sixth", "seventh", "eighth")
"""Folders whose editors marked by the definition whom their pages cite."""
READINGS = ("listed", "defined")
PASSAGES = ("passages", "passages_second", "passages_third")


def _key(name: str) -> str:
    return name_key(name).removeprefix("the ")


@dataclass
class Count:
    """What is right of what was found and of what is wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was found that is right, 0 to 1; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is wanted that was found, 0 to 1; 1 where nothing is wanted."""
        return self.right / self.wanted if self.wanted else 1.0

    def add(self, page: str, names: list[str], wanted: list[list[str]], may: list[str]) -> None:
        """Count one page: the *names* that were found, each source that is *wanted* by its names, and who is open."""
        keys = [_key(name) for name in names]
        labels = [{_key(name) for name in label} for label in wanted]
        missed = [label[0] for label, of in zip(wanted, labels, strict=True) if not of & set(keys)]
        known = set().union(*labels, map(_key, may))
        false = [name for name, key in zip(names, keys, strict=True) if key not in known]
        right = len(labels) - len(missed)
        self.right, self.wanted = self.right + right, self.wanted + len(labels)
        self.found += right + len(false)
        if missed or false:
            self.misses.append(f"{page}: missed {missed}, false {false}")


@lru_cache(maxsize=1)
def _index() -> Index:
    return Index.of(Newsroom())


@lru_cache(maxsize=len(FOLDERS) + len(MARKED))
def pages(folder: str) -> list[tuple[dict[str, Any], list[str]]]:
    """Each page of a folder as its editor describes it, and whom it cites by the code."""
    return [(one, _found(folder, one)) for one in described(folder)]


def described(folder: str) -> list[dict[str, Any]]:
    """Each page of a folder as its editor describes it."""
    lines = (HERE / folder / "expected.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _found(folder: str, one: dict[str, Any]) -> list[str]:
    markup = gzip.decompress((HERE / folder / one["html"]).read_bytes()).decode("utf-8", "replace")
    page = read_page(markup, one["url"])
    article = article_of_page(page, id="1", url=one["url"], seen_at=datetime(2026, 11, 27, tzinfo=UTC))
    return [source.name for source in enrich(article, _index()).sources_cited]


@lru_cache(maxsize=1)
def defined() -> dict[tuple[str, str], dict[str, Any]]:
    """The line of `cited.jsonl` for each page, by folder and id."""
    lines = (HERE / "cited.jsonl").read_text(encoding="utf-8").splitlines()
    return {(one["folder"], one["id"]): one for one in map(json.loads, lines)}


def counts(folder: str, reading: str) -> dict[str, Count]:
    """The counts of one folder by language, and of all of it under ""; *reading* is one of READINGS."""
    counted = {"": Count()}
    for one, names in pages(folder):
        for key in ("", one["language"]):
            counted.setdefault(key, Count()).add(one["id"], names, *_wanted(folder, one, reading))
    return counted


@lru_cache(maxsize=len(PASSAGES))
def passage_counts(name: str) -> dict[str, Count]:
    """The counts of a file of PASSAGES by language, and of all of it under ""; without a publisher of their own."""
    counted = {"": Count()}
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    for number, one in enumerate(map(json.loads, lines), 1):
        text = Text.of("", "", one["body"], one["language"])
        names = [source.name for source in sources_cited(text, _index().mentions(text), _index())]
        for key in ("", one["language"]):
            counted.setdefault(key, Count()).add(f"{one['language']}/{number}", names, one["cites"], one["may"])
    return counted


def _wanted(folder: str, one: dict[str, Any], reading: str) -> tuple[list[list[str]], list[str]]:
    if reading == "listed":
        return [[name] for name in one["more"].get("sources_cited", ())], []
    if folder in MARKED:
        return [[name] for name in one["more"]["sources_strict"]], one["more"]["sources_cited"]
    label = defined()[folder, one["id"]]
    return label["cites"], label["may"]


def _told(name: str, reading: str, language: str, one: Count) -> str:
    told = f"P {one.precision:.2f} ({one.right}/{one.found})  R {one.recall:.2f} ({one.right}/{one.wanted})"
    return f"{name:16}{reading:9}{language or 'all':5}{told}"


def report(folders: list[str], *, with_misses: bool) -> Iterator[str]:
    """Lines of precision and recall by folder, reading and language, then what went wrong by the definition."""
    for folder in folders:
        for reading in READINGS:
            for language, one in sorted(counts(folder, reading).items()):
                yield _told(folder, reading, language, one)
        if with_misses:
            yield from counts(folder, "defined")[""].misses
    for name in PASSAGES:
        for language, one in sorted(passage_counts(name).items()):
            yield _told(name, "defined", language, one)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="*", default=(*FOLDERS, *MARKED))
    parser.add_argument("--misses", action="store_true")
    given = parser.parse_args()
    sys.stdout.writelines(f"{line}\n" for line in report(list(given.folders), with_misses=given.misses))
