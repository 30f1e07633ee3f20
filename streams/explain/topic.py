"""The event of `wireroom rules explain` on `wireroom.enriched`, and what stood before it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches

from agents.desk.explain import reach_s
from agents.match import Matcher
from agents.why import Release, note_of_live
from schemas.alert import Alert, Matched
from schemas.codec import decode_or_none
from schemas.errors import UsageError
from schemas.event import EnrichedItem
from schemas.newsroom import Newsroom, RuleEntry
from streams.explain import Report, matched_alone, report_of
from streams.kafka.clients import topic_name
from streams.kafka.reader import open_reader
from streams.settings import Settings
from streams.tools.asked import (
    events_since,
    is_address,
    is_id,
    is_same_address,
    is_whole_id,
    nothing,
    number_of,
    several,
    shared_start,
)

NAMES_MAX = 100_000
"""Events among which a near id is looked for."""
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_SHOWN = 3


@dataclass(slots=True)
class Stretch:
    """What was read of the events: those of the item whole, of the rest what desk needs."""

    events: dict[int, EnrichedItem]
    matches: dict[int, Matched]
    first: int = 0
    """The lowest sequence number; 1 where nothing stood before what was read."""


async def from_topic(
    settings: Settings, rule: RuleEntry, asked: str, since: datetime, releases: dict[int, Newsroom] | None
) -> Report:
    """The newest event that *asked* names, with what stood before it.

    Args:
        settings: Where the broker is.
        rule: What to explain.
        asked: An item id or its beginning, a sequence number, or a URL.
        since: How far back the item is looked for, event time; what stood before it is read from further back.
        releases: Those at hand, where the rule comes from them.

    Raises:
        UsageError: No event, or several items, are meant.
    """
    since = max(since, BEGINNING + timedelta(seconds=reach_s(rule)))
    since_reach = since - timedelta(seconds=reach_s(rule))
    stretch, seen = await _read(settings, rule, asked, since, since_reach)
    ids = sorted({one.id for one in stretch.events.values()})
    if not ids:
        among = events_since(len(seen), topic_name(settings, "enriched"), since)
        raise UsageError(
            f"{nothing(asked, 'item, number or address', among)}{_near(asked, seen)}; --last looks further back"
        )
    if len(ids) > 1:
        raise UsageError(several(asked, [f"item {one}" for one in ids]))
    event = stretch.events[max(stretch.events)]
    release = _release(releases, rule, event) if releases is not None else None
    matches = [stretch.matches[number] for number in sorted(stretch.matches)]
    report = report_of(rule, event, matches, release)
    notes = [report.note]
    if stretch.first > 1 and _may_be_older(report, since_reach):
        notes.append(
            "the open alert may be older than what was read, its id and number others; --last reads further back"
        )
    if releases is not None:
        notes.append(note_of_live(report.decision, await _live(settings, rule, event)))
    return replace(report, note="; ".join(filter(None, notes)))


async def _live(settings: Settings, rule: RuleEntry, event: EnrichedItem) -> Alert | None:
    """What desk said of *rule* and *event* in the flow; a closing is not said of an event."""
    found = None
    async with open_reader(settings, "alerts", since=event.seen_at) as reader:
        async for batch in reader.to_end():
            for record in batch:
                alert = decode_or_none(record.value, Alert)
                if alert and (alert.rule_id, alert.sequence) == (rule.id, event.sequence) and alert.status != "closed":
                    found = found or alert
    return found


def _may_be_older(report: Report, since: datetime) -> bool:
    """Whether an alert that was opened before *since* may have been open still when that of *report* was opened."""
    views = (report.decision.before, report.decision.after)
    opened = [one.opened_at for one in views if one is not None and one.opened_at is not None]
    return any(one - since < timedelta(seconds=report.rule.keep_open_s) for one in opened)


def _near(asked: str, seen: list[tuple[int, str, str]]) -> str:
    """What of the events that were *seen* comes nearest to *asked*, in words; "" where there are none."""
    if not seen:
        return ""
    if asked.isdecimal():
        numbers = [number for number, _, _ in seen]
        return f"; it holds the numbers {min(numbers)} to {max(numbers)}"
    names = list(dict.fromkeys(one[2] if is_address(asked) else one[1] for one in seen))
    near = get_close_matches(asked, names[-NAMES_MAX:], _SHOWN, 0.6) if is_address(asked) else []
    near = near or sorted(names, key=lambda one: -shared_start(one, asked.lower()))[:_SHOWN]
    return f"; the nearest: {', '.join(near)}"


async def _read(
    settings: Settings, rule: RuleEntry, asked: str, since: datetime, since_reach: datetime
) -> tuple[Stretch, list[tuple[int, str, str]]]:
    """What the topic holds of the item and of all before it, and the names of what was seen."""
    matcher = Matcher(0, [rule])
    stretch, seen = Stretch({}, {}), []
    by_item: dict[str, list[EnrichedItem]] = {}
    async with open_reader(settings, "enriched", since=since_reach) as reader:
        async for batch in reader.to_end():
            for record in batch:
                event = decode_or_none(record.value, EnrichedItem)
                if event is None:
                    continue
                stretch.first = min(stretch.first or event.sequence, event.sequence)
                matched = matcher.match(event)
                if matched.item is not None:
                    stretch.matches[event.sequence] = matched
                if event.seen_at >= since:
                    seen.append((event.sequence, event.id, event.url))
                    if _is_meant(asked, event):
                        by_item.setdefault(event.id, []).append(event)
    for events in by_item.values():
        for event in events:
            stretch.events[event.sequence] = event
            stretch.matches[event.sequence] = matched_alone(rule, event)
    return _narrowed(stretch, asked), seen


def _narrowed(stretch: Stretch, asked: str) -> Stretch:
    """The very number or id where one is meant by both its own name and the beginning of another's."""
    number = number_of(asked)
    if number in stretch.events:
        chosen = {number: stretch.events[number]}
    else:
        exact = {number: one for number, one in stretch.events.items() if is_whole_id(asked, one.id)}
        chosen = exact or stretch.events
    return Stretch(chosen, stretch.matches, stretch.first)


def _is_meant(asked: str, event: EnrichedItem) -> bool:
    if is_address(asked):
        return is_same_address(asked, event.url)
    return number_of(asked) == event.sequence or is_id(asked, event.id)


def _release(releases: dict[int, Newsroom], rule: RuleEntry, event: EnrichedItem) -> Release:
    newsroom = releases.get(event.config_release)
    found = next((one for one in newsroom.rules if one.id == rule.id), None) if newsroom else None
    return Release(number=event.config_release, is_known=newsroom is not None, rule=found)
