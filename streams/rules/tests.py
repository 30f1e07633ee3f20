"""Run the tests of a newsroom folder that was read."""

from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

from streams.newsroom import Reading
from streams.newsroom.rules import RuleRead
from streams.rules.bench import Bench
from streams.rules.verdict import Verdict, judge


def run_tests(reading: Reading, only: str = "") -> Iterator[Verdict]:
    """The verdicts, one by one, in the order of the files.

    Args:
        reading: The folder.
        only: The id of the one rule to test; "" for all.

    Raises:
        NewsroomErrors: A file that a test names can't be read.
    """
    bench = Bench(reading.newsroom)
    for read in chosen(reading, only):
        for case in read.cases:
            began = perf_counter()
            verdict = judge(read, case, bench.play(case, read.rule))
            yield replace(verdict, seconds=perf_counter() - began)


def untested(reading: Reading, only: str = "") -> list[str]:
    """The ids of the rules without a test."""
    return [read.rule.id for read in chosen(reading, only) if not read.cases]


def chosen(reading: Reading, only: str) -> list[RuleRead]:
    """The rule *only*, or all of them."""
    return [read for read in reading.rules if not only or read.rule.id == only]
