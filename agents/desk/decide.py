"""What one match or amendment makes of an episode: the alert that goes out, or the reason why none does."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal

from agents.desk.episode import AMENDMENTS_MAX, Episode
from agents.identity import hashed
from schemas.alert import Alert, AlertItem, Matched
from schemas.newsroom import RuleEntry
from schemas.times import rfc3339

AMENDS = {"headline": "headline changed", "body": "text changed", "correction": "correction"}
"""Changes that readers of an alert have to know of -> the reason in words."""
SILENT: tuple[str, ...] = ()
"""Nobody is notified; the alert is on the topic for whoever wants it."""


def on_match(
    episode: Episode, rule: RuleEntry, matched: Matched, item: AlertItem, terms: tuple[str, ...]
) -> Iterator[Alert]:
    """Take a match of *rule* into *episode*: at most one alert."""
    is_told, is_copy = item.id in episode.told, item.article_id in episode.told.values()
    episode.take_rule(rule, matched.config_release)
    episode.count(item.article_id, matched.at)
    episode.terms = terms
    if is_told:
        yield from on_change(episode, rule.notify, matched, item, does_match=True)
        return
    if is_copy:
        episode.note_told(item)
        yield _suppressed(episode, "another feed brings the same article", matched)
        return
    episode.show(item)
    if not episode.alert_id:
        yield from _open(episode, rule, matched, item)
    elif (until := _cools_until(episode, rule)) and matched.at < until:
        yield _suppressed(episode, f"cooldown until {rfc3339(until)}", matched)
    else:
        yield _tell(episode, rule, matched, "updated")


def on_change(
    episode: Episode, notify: tuple[str, ...], matched: Matched, item: AlertItem, *, does_match: bool
) -> Iterator[Alert]:
    """A later event of an item that receivers know of: at most one alert.

    A changed headline or text and a correction amend the alert, within AMENDMENTS_MAX, whatever the cooldown. A page
    that was complete only later amends it silently, once. Anything else is noted as suppressed where the rule matches.
    """
    if item.change in AMENDS:
        yield _amend(episode, notify, matched, item, does_match=does_match)
    elif item.change == "enrichment" and item.revision and not episode.is_completed:
        episode.is_completed = True
        episode.show(item)
        yield episode.alert("amended", "page complete", matched.at, matched.sequence, SILENT)
    elif does_match:
        yield _suppressed(episode, f"known item, nothing to amend ({item.change})", matched)


def _amend(episode: Episode, notify: tuple[str, ...], matched: Matched, item: AlertItem, *, does_match: bool) -> Alert:
    if not episode.note_amended(f"{item.article_id}|{item.version}|{item.revision}|{item.change}"):
        return _suppressed(episode, "another feed brings the same change", matched)
    episode.show(item)
    if episode.amendments >= AMENDMENTS_MAX:
        return _suppressed(episode, f"amended {AMENDMENTS_MAX} times before", matched)
    episode.amendments += 1
    reason = AMENDS[item.change] if does_match else f"{AMENDS[item.change]}; the rule matches no more"
    return episode.alert("amended", reason, matched.at, matched.sequence, notify)


def close(episode: Episode, sequence: int) -> Alert:
    """The alert's end, at the time when it was over, however much later that is noticed. Nobody is notified."""
    reason = f"no match for {duration(episode.keep_open_s)}"
    return episode.alert("closed", reason, episode.ends_at, sequence, SILENT)


def duration(seconds: int) -> str:
    """*seconds* as rules write them: "90s", "20m", "6h", "1d"."""
    for unit, size in (("d", 86_400), ("h", 3_600), ("m", 60)):
        if seconds and seconds % size == 0:
            return f"{seconds // size}{unit}"
    return f"{seconds}s"


def _open(episode: Episode, rule: RuleEntry, matched: Matched, item: AlertItem) -> Iterator[Alert]:
    if len(episode.window) < rule.when.count:
        return
    episode.opened_at = matched.at
    # The event that opens it, not its time alone: one that comes late may have the time of an alert that is closed.
    start = f"{matched.at.isoformat()}|{item.id}|{item.revision}"
    episode.alert_id = hashed("alert", rule.id, episode.group, start)
    yield _tell(episode, rule, matched, "opened")


def _tell(episode: Episode, rule: RuleEntry, matched: Matched, status: Literal["opened", "updated"]) -> Alert:
    episode.told_at = max(episode.told_at or matched.at, matched.at)
    episode.note_told(*episode.items)
    many = f" {len(episode.window)} within {duration(rule.when.within_s)}" if rule.when.count > 1 else ""
    return episode.alert(status, f"matched{many}", matched.at, matched.sequence, rule.notify)


def _cools_until(episode: Episode, rule: RuleEntry) -> datetime | None:
    """The end of the cooldown, by the rule as it is now."""
    return episode.told_at + timedelta(seconds=rule.cooldown_s) if episode.told_at and rule.cooldown_s else None


def _suppressed(episode: Episode, reason: str, matched: Matched) -> Alert:
    return episode.alert("suppressed", reason, matched.at, matched.sequence, SILENT)
