"""What a test asked for against what came, in sentences."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from agents.desk.decide import duration
from agents.desk.episode import group_of
from agents.match import Matcher
from agents.match.item import alert_item
from agents.match.numbers import compared, numbers_of, ranges_of
from schemas.alert import Alert
from schemas.event import EnrichedItem
from schemas.newsroom import RuleEntry, RuleMatch
from schemas.times import rfc3339
from streams.newsroom.cases import Case, resolved
from streams.newsroom.rules import RuleRead
from streams.rules.bench import Played
from streams.show.text import one_line

SHOWN_MAX = 12
"""Alerts, and items, that a failing test shows."""
_HEADLINE_CHARS_MAX = 70
_GROUPS = {
    "article_id": "address",
    "story_id": "story",
    "feed_id": "feed",
    "publisher": "publisher",
    "rule": "rule",
}
"""What a group has in common, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The outcome of one test."""

    rule_id: str
    name: str
    file: str
    line: int
    wrong: tuple[str, ...] = ()
    """"expected …, got …"; empty where the test is fine."""
    shown: tuple[str, ...] = ()
    """Of a failing test: the alerts that came, else why none did."""
    seconds: float = 0.0

    @property
    def is_ok(self) -> bool:
        """Whether all that was asked for came."""
        return not self.wrong


def judge(read: RuleRead, case: Case, played: Played) -> Verdict:
    """The verdict on *case*."""
    wrong = tuple(_wrong(case, played))
    verdict = Verdict(rule_id=read.rule.id, name=case.name, file=read.file, line=case.line, wrong=wrong)
    if not wrong:
        return verdict
    shown = [_alert_line(alert, played.begins_at) for alert in played.alerts]
    if not any(alert.status == "opened" for alert in played.alerts):
        shown += _silence(read.rule, played)
    return replace(verdict, shown=tuple(shown[:SHOWN_MAX]) + _rest(len(shown)))


def counted(alerts: tuple[Alert, ...]) -> dict[str, int]:
    """How often each thing came that a test may count."""
    statuses = Counter(alert.status for alert in alerts)
    return {
        "alerts": statuses["opened"],
        "updated": statuses["updated"],
        "amended": statuses["amended"],
        "suppressed": statuses["suppressed"],
        "closed": statuses["closed"],
        "notifications": sum(len(alert.notify) for alert in alerts),
    }


def _wrong(case: Case, played: Played) -> Iterator[str]:
    expect, got = case.expect, counted(played.alerts)
    for name, number in expect.counts.items():
        if got[name] != number:
            yield f"{name}: expected {number}, got {got[name]}"
    opened = [alert for alert in played.alerts if alert.status == "opened"]
    if not opened and expect.counts.get("alerts"):
        return  # that nobody was told, and when, says nothing more
    if expect.at:
        wanted = [offset(resolved(when, played.begins_at), played.begins_at) for when in expect.at]
        times = [offset(alert.at, played.begins_at) for alert in opened]
        is_first_enough = len(wanted) == 1 and times[:1] == wanted
        if times != wanted and not is_first_enough:
            yield f"at: expected {' '.join(wanted)}, got {' '.join(times) or 'no alert'}"
    told = sorted({name for alert in played.alerts for name in alert.notify})
    if expect.to is not None and sorted(set(expect.to)) != told:
        yield f"to: expected {', '.join(expect.to) or 'nobody'}, got {', '.join(told) or 'nobody'}"
    severities = list(dict.fromkeys(alert.severity for alert in opened))
    if expect.severity and severities != [expect.severity]:
        yield f"severity: expected {expect.severity}, got {', '.join(severities) or 'no alert'}"


def offset(at: datetime, begins_at: datetime) -> str:
    """*at* as a test writes it: after the first moment, such as 0m or 6h30m."""
    seconds = round((at - begins_at).total_seconds())
    if seconds < 0:
        return rfc3339(at)
    hours, rest = divmod(seconds, 3_600)
    minutes, rest = divmod(rest, 60)
    shown = f"{hours}h" if hours else ""
    if minutes:
        shown += f"{minutes:02}m" if hours else f"{minutes}m"
    return shown + (f"{rest}s" if rest else "") or "0m"


def _alert_line(alert: Alert, begins_at: datetime) -> str:
    told = f" to {', '.join(alert.notify)}" if alert.notify else ""
    headline = f' "{one_line(alert.items[-1].headline, _HEADLINE_CHARS_MAX)}"' if alert.items else ""
    terms = f" ({'; '.join(alert.terms)})" if alert.terms and alert.status == "opened" else ""
    return one_line(f"{offset(alert.at, begins_at)} {alert.status}: {alert.reason}{told}{headline}{terms}", 300)


def _rest(many: int) -> tuple[str, ...]:
    return (f"and {many - SHOWN_MAX:,} more",) if many > SHOWN_MAX else ()


def _silence(rule: RuleEntry, played: Played) -> list[str]:
    """Why no alert opened: what of the rule each item lacks, or how far the items that match are from enough."""
    halves = Matcher(0, _parts(rule))
    told: list[tuple[int, str]] = []
    groups: dict[str, set[str]] = defaultdict(set)
    for event in played.events:
        found = {one.rule_id: one.terms for one in halves.match(event).rules}
        lacks = [_lack(rule, name) for name in _asked(rule) if name not in found]
        lacks += _short(rule, event)
        lacks += [f"not_text keeps it out ({'; '.join(found['not_text'])})"] if "not_text" in found else []
        if not lacks:
            groups[group_of(rule, alert_item(event))].add(event.article_id)
        told.append((len(lacks), f"{_event(event, played.begins_at)}: {', '.join(lacks) or 'matches'}"))
    # Of a whole day, what came nearest is what explains the silence.
    lines = [line for _, line in sorted(told, key=lambda one: one[0])]
    if groups:
        articles = [len(one) for one in groups.values()]
        window = f" within {duration(rule.when.within_s)}" if rule.when.count > 1 else ""
        lines.insert(
            0,
            f"no alert: it takes {rule.when.count} articles{window} of one {_GROUPS[rule.group_by]}; "
            f"of {sum(articles)} that match, at most {max(articles)} share a group",
        )
    return lines or ["no alert: nothing was given"]


def _event(event: EnrichedItem, begins_at: datetime) -> str:
    return f'{offset(event.seen_at, begins_at)} "{one_line(event.headline, _HEADLINE_CHARS_MAX)}"'


def _asked(rule: RuleEntry) -> list[str]:
    return [name for name in ("text", "topics", "authors", "sources", "lang") if getattr(rule.match, name)]


def _lack(rule: RuleEntry, name: str) -> str:
    values = getattr(rule.match, name)
    shown = ", ".join(values[:3]) + (", …" if len(values) > 3 else "")
    return f"none of {name} ({shown})"


def _short(rule: RuleEntry, event: EnrichedItem) -> list[str]:
    """Each number that will not do, in words."""
    numbers = numbers_of(event)
    return [compared(one, numbers) for one in ranges_of(rule.match) if not one.holds(numbers[one.key])]


def _parts(rule: RuleEntry) -> Iterator[RuleEntry]:
    """One rule for each key of `match`, under its name."""
    for name in _asked(rule):
        yield replace(rule, id=name, match=RuleMatch(**{name: getattr(rule.match, name)}))
    if rule.match.not_text:
        yield replace(rule, id="not_text", match=RuleMatch(text=rule.match.not_text))
