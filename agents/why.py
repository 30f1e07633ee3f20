"""Why an event did or did not alert: the first thing that stopped it, in one sentence."""

from dataclasses import dataclass

from agents.desk.decide import duration
from agents.desk.explain import Decision
from agents.match.explain import Explanation
from schemas.alert import Alert
from schemas.newsroom import RuleEntry
from schemas.times import rfc3339


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What the release that an event was made with said of the rule."""

    number: int
    is_known: bool
    """Whether it is still at hand."""
    rule: RuleEntry | None
    """None where it had no such rule."""


def first_stop(rule: RuleEntry, explanation: Explanation, decision: Decision, release: Release | None) -> str:
    """The first thing that stopped the event, or that nothing did and what was told to whom.

    Args:
        rule: As it is explained.
        explanation: Of its `match`.
        decision: Desk's.
        release: That of the event; None where no release counts, as for a rule from a file.
    """
    if release and release.is_known and release.rule is None:
        return f"the release that the event was made with ({release.number}) had no such rule"
    if decision.alert:
        return _said(decision)
    if not explanation.is_matched:
        return f"not matched: {explanation.stopped_by}"
    held = len(decision.after.window) if decision.after else 0
    window = f"window: {held} of {rule.when.count} articles within {duration(rule.when.within_s)}"
    window += "; its article was counted before" if decision.is_counted_before else ""
    return f"{window}; {decision.missing} would open it" if decision.missing else window


def note_of(rule: RuleEntry, release: Release | None) -> str:
    """What a reader has to know of the rule's own history; "" for nothing."""
    if release is None:
        return ""
    if not release.is_known:
        return f"release {release.number}, which the event was made with, is gone: the rule may have been another"
    if release.rule is not None and release.rule != rule:
        return f"the rule was another in release {release.number}, which the event was made with; this is the newest"
    return ""


def note_of_live(decision: Decision, live: Alert | None) -> str:
    """Where desk itself, in the flow, said something else than *decision*: what; "" where both agree.

    Args:
        decision: As it was worked out.
        live: What the topic holds of the same rule and event.
    """
    mine = decision.alert
    if live and (mine is None or (mine.id, mine.status, mine.reason) != (live.id, live.status, live.reason)):
        return f"in the flow, desk said {live.status}: {live.reason} (alert {live.id})"
    if mine and live is None:
        return "wireroom.alerts holds no such record: in the flow, desk has not come so far, or decided otherwise"
    return ""


def short_decision(decision: Decision) -> str:
    """What became of one event, in a few words."""
    if decision.alert:
        return f"{decision.alert.status}: {decision.alert.reason}"
    return "counted, no alert yet" if decision.is_matched else "not matched"


def _said(decision: Decision) -> str:
    alert = decision.alert
    assert alert is not None
    if alert.status == "suppressed":
        return f"suppressed: {alert.reason}"
    told = f"told to {', '.join(alert.notify)}" if alert.notify else "nobody was told"
    return f"nothing stopped it: alert {alert.id} was {alert.status} at {rfc3339(alert.at)} ({alert.reason}), {told}"
