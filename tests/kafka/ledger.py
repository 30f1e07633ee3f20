"""The ledger: what the topics alone say about a run. Nothing here knows how the run went, only what it left behind.

Each check is a function from the rows of all topics to the faults that it finds; `judge` asks all of them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from agents.desk import DeskFold
from agents.match import Matcher
from schemas.alert import Alert, Matched
from schemas.article import Article
from schemas.event import EnrichedItem
from schemas.newsroom import Newsroom
from streams.kafka.dead import DeadLetter

CHAIN = ("items", "articles", "drafts", "enriched")
"""Each topic holds what became of the one before it; a flow may leave out `articles`."""
READ = (*CHAIN, "matches", "alerts", "deliveries", "dead")
SHOWN_MAX = 5
"""Faults of one kind that are shown."""


@dataclass(frozen=True, slots=True)
class Row:
    """One committed record."""

    partition: int
    offset: int
    key: str
    value: Any
    """The record; None where the bytes are none of the topic's."""

    @property
    def name(self) -> tuple[str, str]:
        """The item's id and the digest of its content, which name one event from `items` to `enriched`."""
        content = self.value.item if isinstance(self.value, Article) else self.value
        return (content.id, content.digest) if content is not None else (self.key, "")

    @property
    def is_tick(self) -> bool:
        """Whether it only says how late it is."""
        return isinstance(self.value, Matched) and self.value.kind == "tick"


Topics = Mapping[str, Sequence[Row]]
"""Short name -> rows, in order within each partition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a run may leave behind."""

    newsroom: Newsroom
    dead: Mapping[str, str] = field(default_factory=dict)
    """Key -> a part of the reason: each letter once, and no other."""
    flood: tuple[str, int, int] | None = None
    """In place of `dead`: a part of every reason, and the least and most letters."""
    repeats_max: int = 0
    """Further records of events before `sequence`, in any one topic."""
    unread: Mapping[str, int] = field(default_factory=dict)
    """Group -> records that it has not settled, at the end."""


Check = Callable[[Topics, Expected], Iterator[str]]


def hops(topics: Topics) -> Iterator[tuple[str, str]]:
    """What is read and what is written, for each step of the chain that this flow has."""
    chain = [topic for topic in CHAIN if topic != "articles" or topics.get("articles")]
    return pairwise(chain)


def letters(topics: Topics) -> list[DeadLetter]:
    """The dead letters."""
    return [row.value for row in topics["dead"]]


def lost(topics: Topics, expected: Expected) -> Iterator[str]:
    """Each event that a step read came out of it, or is a dead letter of it."""
    dead = {(letter.topic, letter.partition, letter.offset) for letter in letters(topics)}
    for reads, writes in hops(topics):
        out = {row.name for row in topics[writes]}
        for row in topics[reads]:
            if row.name not in out and (reads, row.partition, row.offset) not in dead:
                yield f"{row.name} of {reads} is not on {writes}"
    matched = {row.value.sequence for row in topics["matches"] if not row.is_tick}
    for row in topics["enriched"]:
        if row.value.sequence not in matched and ("enriched", row.partition, row.offset) not in dead:
            yield f"number {row.value.sequence} is not on matches"


def unknown(topics: Topics, expected: Expected) -> Iterator[str]:
    """Nothing comes out that did not go in, such as what an aborted transaction wrote."""
    for reads, writes in hops(topics):
        known = {row.name for row in topics[reads]}
        yield from (f"{row.name} of {writes} is not on {reads}" for row in topics[writes] if row.name not in known)


def repeats(topics: Topics) -> dict[str, int]:
    """Further records of events that came out already, by topic."""
    names: dict[str, Iterable[object]] = {topic: [row.name for row in topics[topic]] for _, topic in hops(topics)}
    names["matches"] = [row.value.sequence for row in topics["matches"] if not row.is_tick]
    names["alerts"] = [(row.value.id, row.value.number, row.value.sequence) for row in topics["alerts"]]
    return {topic: sum(Counter(found).values()) - len(set(found)) for topic, found in names.items()}


def repeated(topics: Topics, expected: Expected) -> Iterator[str]:
    """Events and alerts are there once, and before `sequence` no more repeats than the fault explains."""
    for topic, count in repeats(topics).items():
        allowed = 0 if topic in {"enriched", "alerts"} else expected.repeats_max
        if count > allowed:
            yield f"{count} repeats on {topic}, at most {allowed}"


def order(topics: Topics, expected: Expected) -> Iterator[str]:
    """The contents of one item come out in the order in which they went in; a repeat does not count."""
    went_in = _by_key(topics["items"])
    for _, topic in hops(topics):
        # A key of `enriched` may change its partition when these grow; its numbers say what came first.
        rows = sorted(topics[topic], key=lambda row: row.value.sequence) if topic == "enriched" else topics[topic]
        for key, names in _by_key(rows).items():
            wanted = [name for name in went_in.get(key, ()) if name in names]
            if wanted != [name for name in names if name in wanted]:
                yield f"{topic} has {key} as {[digest for _, digest in names]}"


def _by_key(rows: Sequence[Row]) -> dict[str, dict[tuple[str, str], None]]:
    """The names of each key, in the order in which they were first met."""
    found: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for row in rows:
        found[row.key].setdefault(row.name)
    return found


def numbers(topics: Topics, expected: Expected) -> Iterator[str]:
    """`sequence` is 1, 2, 3, … without a gap, rising in each partition, and counts each item's versions from 1."""
    found = sorted(row.value.sequence for row in topics["enriched"])
    if found != list(range(1, len(found) + 1)):
        missing = sorted(set(range(1, max(found) + 1)) - set(found))
        yield f"{len(found)} numbers up to {max(found)}; missing {missing[:SHOWN_MAX]}"
    last: dict[int, int] = {}
    for row in topics["enriched"]:
        if row.value.sequence <= last.get(row.partition, 0):
            yield f"partition {row.partition} has {row.value.sequence} after {last[row.partition]}"
        last[row.partition] = row.value.sequence
    versions: dict[str, list[int]] = defaultdict(list)
    for event in _in_order(topics):
        versions[event.id].append(event.version)
    yield from (f"{key} has versions {got}" for key, got in versions.items() if got != list(range(1, len(got) + 1)))


def dead_letters(topics: Topics, expected: Expected) -> Iterator[str]:
    """Exactly the letters that are expected, each once, and none for an event that came out."""
    found = letters(topics)
    sources = Counter((letter.topic, letter.partition, letter.offset) for letter in found)
    yield from (f"{count} letters for {source}" for source, count in sources.items() if count > 1)
    for reads, writes in hops(topics):
        out = {row.name for row in topics[writes]}
        dead = (row for row in topics[reads] if (reads, row.partition, row.offset) in sources)
        yield from (f"{row.name} is dead and on {writes}" for row in dead if row.name in out)
    if expected.flood is not None:
        reason, least, most = expected.flood
        if not least <= len(found) <= most or not all(reason in letter.reason for letter in found):
            yield f"{len(found)} letters, {least} to {most} expected, each saying {reason!r}"
        return
    keys = sorted(_key(letter) for letter in found)
    if keys != sorted(expected.dead):
        yield f"letters for {keys}, expected for {sorted(expected.dead)}"
    for letter in found:
        if expected.dead.get(_key(letter), "") not in letter.reason:
            yield f"the letter for {_key(letter)} says {letter.reason!r}"


def _key(letter: DeadLetter) -> str:
    return (letter.key or b"").decode()


def alerts(topics: Topics, expected: Expected) -> Iterator[str]:
    """The alerts are those that one pass over the numbered events gives, each once and in that order."""
    rules = {rule.id: rule for rule in expected.newsroom.rules}
    matcher, desk = Matcher.of(expected.newsroom), DeskFold(lambda _release: rules)
    wanted: dict[str, list[Alert]] = defaultdict(list)
    for place, event in enumerate(_in_order(topics)):
        matched = replace(matcher.match(event), config_release=expected.newsroom.release)
        for output in desk.apply(matched, place):
            assert isinstance(output.record, Alert)
            wanted[output.key].append(output.record)
    found: dict[str, list[Alert]] = defaultdict(list)
    for row in topics["alerts"]:
        found[row.key].append(row.value)
    for key in wanted.keys() | found.keys():
        if wanted[key] != found[key]:
            yield f"{key}: {_shown(found[key])}, expected {_shown(wanted[key])}"


def _shown(found: Sequence[Alert]) -> list[str]:
    return [f"{one.number} {one.status} at {one.sequence}" for one in found]


def _in_order(topics: Topics) -> list[EnrichedItem]:
    return sorted((row.value for row in topics["enriched"]), key=lambda event: event.sequence)


def unread(topics: Topics, expected: Expected) -> Iterator[str]:
    """After a clean stop every group has settled all that it read."""
    yield from (f"{group} has not settled {count} records" for group, count in expected.unread.items() if count)


CHECKS: tuple[Check, ...] = (lost, unknown, repeated, order, numbers, dead_letters, alerts, unread)


def judge(topics: Topics, expected: Expected) -> dict[str, list[str]]:
    """What is wrong, by the check that found it; empty when all is well."""
    found = {check.__name__: list(check(topics, expected)) for check in CHECKS}
    return {name: faults[:SHOWN_MAX] for name, faults in found.items() if faults}
