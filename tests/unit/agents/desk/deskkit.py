"""Matches for desk tests: one line each, at minutes after START."""

from datetime import UTC, datetime, timedelta
from typing import Any

from agents.desk import DeskFold
from schemas.alert import Alert, AlertItem, Matched, MatchedRule
from schemas.newsroom import RuleEntry, RuleMatch, RuleWhen
from schemas.parts import FeedRef, Publisher, StoryRef

START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """So many minutes after START."""
    return START + timedelta(minutes=minutes)


def rule(name: str = "r", *, count: int = 1, within_m: int = 0, **fields: Any) -> RuleEntry:
    """A rule; its `match` is not looked at by desk."""
    when = RuleWhen(count=count, within_s=within_m * 60)
    given: dict[str, Any] = {"id": name, "title": f"Rule {name}", "severity": "watch", "match": RuleMatch()}
    return RuleEntry(**{**given, "when": when, "notify": ("desk-mail",), **fields})


def event(sequence: int, minutes: float, item: str, *rules: str, **fields: Any) -> Matched:
    """An event of *item* that *rules* matched."""
    given: dict[str, Any] = {
        "article_id": f"article-{item}",
        "version": 1,
        "revision": 0,
        "change": "new",
        "url": f"https://harbour-courier.example/{item}",
        "headline": f"Headline {item}",
        "summary": "",
        "feed": FeedRef(id="courier"),
        "publisher": Publisher(name="Harbour Courier"),
        "seen_at": at(minutes),
        "story": StoryRef(id="story", items=1, publishers=1, first_seen_at=START),
    }
    return Matched(
        kind="event",
        sequence=sequence,
        at=at(minutes),
        config_release=1,
        rules=tuple(MatchedRule(rule_id=one, terms=(f"phrase: {one}",)) for one in rules),
        item=AlertItem(id=item, sequence=sequence, **{**given, **fields}),
    )


def nothing(sequence: int, minutes: float = 0) -> Matched:
    """An event that no rule matched."""
    return Matched(kind="event", sequence=sequence, at=at(minutes), config_release=1)


def tick(sequence: int, minutes: float) -> Matched:
    """A tick that follows the event *sequence*."""
    return Matched(kind="tick", sequence=sequence, at=at(minutes))


def desk(*rules: RuleEntry) -> DeskFold:
    """A desk with *rules* in every release."""
    by_id = {one.id: one for one in rules}
    return DeskFold(lambda _release: by_id)


def run(through: DeskFold, *records: Matched, offset: int = 0) -> list[Alert]:
    """The alerts that *records* make, from the given offset on."""
    outputs = [one for number, record in enumerate(records, offset) for one in through.apply(record, number)]
    return [output.record for output in outputs if isinstance(output.record, Alert)]


def said(alerts: list[Alert]) -> list[tuple[str, int]]:
    """Status and number of each alert."""
    return [(alert.status, alert.number) for alert in alerts]
