"""Libraries can't fill the log with one line; our own lines all stand."""

import logging
from itertools import pairwise

from streams.monitoring.repeats import EVERY_S, LINES_MAX, Repeats


class Time:
    """A clock that is set."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now_s


def line(text: str, *args: object, name: str = "aiokafka.client", level: int = logging.ERROR) -> logging.LogRecord:
    """A line of the log."""
    return logging.LogRecord(name, level, __file__, 1, text, args, None)


def test_the_same_line_is_written_once_in_a_while() -> None:
    """What is filled in does not make it another line; the next one says how many were left out."""
    time = Time()
    repeats = Repeats(time)
    written = [repeats.filter(line("no connection to %s", f"node {number}")) for number in range(101)]
    time.now_s = EVERY_S
    later = line("no connection to %s", "node 7")

    assert [True] + 100 * [False] == written
    assert repeats.filter(later)
    assert "no connection to node 7 (100 more like it were left out)" == later.getMessage()


def test_another_line_is_written() -> None:
    """Another text, logger or level is another line."""
    repeats = Repeats(Time())
    lines = [line("gone"), line("back"), line("gone", name="faust"), line("gone", level=logging.WARNING)]

    assert 4 * [True] == [repeats.filter(one) for one in lines]


def test_our_own_lines_all_stand() -> None:
    """Each names another feed, item or alert."""
    repeats = Repeats(Time())

    assert 3 * [True] == [repeats.filter(line("feed %s failed", number, name="wireroom.poll")) for number in range(3)]


def test_what_is_remembered_is_bounded() -> None:
    """A library with ever new lines costs no memory for ever."""
    time = Time()
    repeats = Repeats(time)
    sizes = []
    for number in range(3 * LINES_MAX):
        repeats.filter(line(f"line {number}"))
        sizes.append(len(repeats._written))

    assert LINES_MAX == max(sizes)
    assert any(after < before for before, after in pairwise(sizes))
