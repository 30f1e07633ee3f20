"""What desk made of each event of one item under one rule, and what the episode was like before: by the very same fold.

The rule runs alone over the matches before the event, from an empty state. So what it says holds where the matches that
it is given reach back far enough: `reach_s` says how far.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from agents.desk import DeskFold
from agents.desk.decide import duration
from agents.desk.episode import Episode, group_of
from schemas.alert import Alert, AlertItem, Matched
from schemas.newsroom import RuleEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One article of a window."""

    article_id: str
    at: datetime
    headline: str
    """"" where the alert does not show it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeView:
    """An episode as it stood at one moment, event time."""

    group: str
    window: tuple[Counted, ...]
    """What counts at that moment, the newest last."""
    ends_at: datetime
    """Unless the group matches before."""
    alert_id: str = ""
    """"" while it gathers."""
    number: int = 0
    """Messages so far."""
    opened_at: datetime | None = None
    cooldown_until: datetime | None = None
    told: tuple[str, ...] = ()
    """Ids of the items that receivers know of."""
    amendments: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What desk made of one event."""

    sequence: int
    at: datetime
    change: str
    is_matched: bool
    group: str
    before: EpisodeView | None
    """None where there was none."""
    after: EpisodeView | None
    alert: Alert | None
    """None where nothing was said."""
    is_counted_before: bool = False
    """Its article was in the window already: another feed, or an older version, brought it."""
    missing: str = ""
    """What the window waits for, in words; "" where it waits for nothing."""


def reach_s(rule: RuleEntry) -> int:
    """How far before an event, in seconds, matches of *rule* may decide whether anybody is told.

    An alert that is kept open by one match after the other may be older still.
    """
    return rule.keep_open_s + rule.when.within_s + rule.cooldown_s


def decisions(rule: RuleEntry, matches: Iterable[Matched], item_id: str) -> list[Decision]:
    """What becomes of each event of the item with *item_id*, in order.

    Args:
        rule: It runs alone.
        matches: Of this rule alone, by sequence; those without an item may be left out.
        item_id: The item asked about.
    """
    desk = DeskFold(lambda _release: {rule.id: rule})
    found = []
    for matched in matches:
        item = matched.item
        if item is None or item.id != item_id:
            desk.decide(matched)
        else:
            found.append(_decided(desk, rule, matched, item))
    return found


def _decided(desk: DeskFold, rule: RuleEntry, matched: Matched, item: AlertItem) -> Decision:
    group = group_of(rule, item)
    key = f"{rule.id}|{group}"
    before = _view(desk.episode(key), rule, matched.at)
    records = [output.record for output in desk.decide(matched)]
    alerts = [one for one in records if isinstance(one, Alert) and one.status != "closed"]
    mine = [one for one in alerts if one.group == group] or alerts  # a story may change; its alert then still speaks
    after = _view(desk.episode(key), rule, matched.at)
    return Decision(
        sequence=matched.sequence,
        at=matched.at,
        change=item.change,
        is_matched=bool(matched.rules),
        group=group,
        before=before,
        after=after,
        alert=mine[0] if mine else None,
        is_counted_before=before is not None and any(one.article_id == item.article_id for one in before.window),
        missing=_missing(rule, after) if matched.rules else "",
    )


def _view(episode: Episode | None, rule: RuleEntry, at: datetime) -> EpisodeView | None:
    if episode is None or at >= episode.ends_at:
        return None
    headlines = {one.article_id: one.headline for one in episode.items}
    oldest = at - timedelta(seconds=episode.within_s)
    return EpisodeView(
        group=episode.group,
        window=tuple(
            Counted(article_id=one, at=then, headline=headlines.get(one, ""))
            for one, then in episode.window.items()
            if not episode.within_s or then > oldest
        ),
        ends_at=episode.ends_at,
        alert_id=episode.alert_id,
        number=episode.number,
        opened_at=episode.opened_at,
        cooldown_until=_cooldown(episode, rule),
        told=tuple(episode.told),
        amendments=episode.amendments,
    )


def _cooldown(episode: Episode, rule: RuleEntry) -> datetime | None:
    return episode.told_at + timedelta(seconds=rule.cooldown_s) if episode.told_at and rule.cooldown_s else None


def _missing(rule: RuleEntry, after: EpisodeView | None) -> str:
    if after is None or after.alert_id or len(after.window) >= rule.when.count:
        return ""
    short = rule.when.count - len(after.window)
    times = [one.at for one in after.window]
    left_s = rule.when.within_s - int((max(times) - min(times)).total_seconds())
    return f"{short} more article{'s' if short > 1 else ''} within {_span(left_s)}"


def _span(seconds: int) -> str:
    """*seconds* for a person: "12m", "19m 55s"."""
    rest = seconds % 60
    return f"{duration(seconds - rest)} {rest}s" if rest and seconds > rest else duration(seconds)
