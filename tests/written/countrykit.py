"""How many countries are found in languages with cases.

PYTHONPATH=. python tests/written/countrykit.py [first|second --misses]
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from agents.enrich import Index
from agents.enrich.text import Text
from schemas.newsroom import Newsroom

SENTENCES = Path(__file__).parent / "countries.tsv"


class Sentence(NamedTuple):
    """One row of countries.tsv."""

    language: str
    half: str
    """`first` was looked at when the rules were written; `second` was counted once they stood."""
    countries: frozenset[str]
    """ISO 3166-1 alpha-2; empty where none is named."""
    text: str


class Count(NamedTuple):
    """What was found, and what was not."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / (self.right + self.wrong or 1)

    @property
    def recall(self) -> float:
        """The share of what is right that was found."""
        return self.right / (self.right + self.missed or 1)


def sentences() -> Iterator[Sentence]:
    """Every row of countries.tsv."""
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            codes = frozenset(row["countries"].replace("-", "").split())
            yield Sentence(row["language"], row["half"], codes, row["sentence"])


def found(index: Index, one: Sentence) -> frozenset[str]:
    """The codes of the countries that *index* finds in *one*."""
    mentions = index.mentions(Text.of("", "", one.text, one.language))
    return frozenset(
        mention.entry.id.removeprefix("country/").upper()
        for mention in mentions
        if mention.entry.id.startswith("country/")
    )


def count(half: str, *, show: bool = False) -> dict[str, Count]:
    """Language -> its count over *half*, and the sum under ""."""
    index = Index.of(Newsroom())
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for one in (row for row in sentences() if row.half == half):
        got = found(index, one)
        for key in (one.language, ""):
            counts[key][0] += len(got & one.countries)
            counts[key][1] += len(got - one.countries)
            counts[key][2] += len(one.countries - got)
        if show and got != one.countries:
            sys.stdout.write(f"{one.language} {sorted(one.countries)} got {sorted(got)}: {one.text}\n")
    return {key: Count(*three) for key, three in counts.items()}


if __name__ == "__main__":
    for name in ("first", "second"):
        for language, one in count(name, show="--misses" in sys.argv and name in sys.argv).items():
            sys.stdout.write(f"{name:6} {language or 'all':3} P {one.precision:.3f} R {one.recall:.3f}\n")
