"""What `wireroom rules explain` says of one rule and one event: from files, or from the topics."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from agents.desk.explain import Decision, decisions
from agents.match import Matcher
from agents.match.explain import Explanation, explain
from agents.match.item import alert_item
from agents.why import Release, first_stop, note_of
from schemas.alert import Matched
from schemas.event import EnrichedItem
from schemas.newsroom import RuleEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that is known of one rule and one event."""

    rule: RuleEntry
    event: EnrichedItem
    explanation: Explanation
    decision: Decision
    others: tuple[Decision, ...]
    """Of the item's other events, in order."""
    stopped_by: str
    note: str = ""
    """What limits what is said here."""


def alone(rule: RuleEntry, event: EnrichedItem) -> Report:
    """*event* against *rule* with nothing before it."""
    note = "the event was read from a file: what stood before it, windows, open alerts, cooldowns, is taken as empty"
    return replace(report_of(rule, event, [matched_alone(rule, event)], None), note=note)


def matched_alone(rule: RuleEntry, event: EnrichedItem) -> Matched:
    """The match of *event* against *rule*, with its item whether it matched or not."""
    return replace(Matcher(event.config_release, [rule]).match(event), item=alert_item(event))


def report_of(rule: RuleEntry, event: EnrichedItem, matches: Iterable[Matched], release: Release | None) -> Report:
    """What is to be said of *rule* and *event*.

    Args:
        rule: The rule.
        event: The event.
        matches: Of this rule alone, by sequence: that of *event*, and all that desk needs of those before it.
        release: That of the event; None where no release counts.
    """
    found = decisions(rule, matches, event.id)
    mine = next(one for one in found if one.sequence == event.sequence)
    explanation = explain(rule, event)
    return Report(
        rule=rule,
        event=event,
        explanation=explanation,
        decision=mine,
        others=tuple(one for one in found if one is not mine),
        stopped_by=first_stop(rule, explanation, mine, release),
        note=note_of(rule, release),
    )
