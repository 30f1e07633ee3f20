"""One episode: what desk remembers of one rule and one group, from its first match until it closes."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from schemas.alert import Alert, AlertItem, AlertStatus, Matched, Severity
from schemas.limits import ALERT_ITEMS_MAX
from schemas.newsroom import RuleEntry

WINDOW_MAX = 200
"""Articles counted in one window or episode; the count of an alert goes no higher."""
TOLD_MAX = 200
"""Items of one alert whose later versions amend it, the newest."""
AMENDMENTS_MAX = 20
"""Amendments that one alert's receivers are told of; a page that is rewritten all day is not worth more."""
_AMENDED_FOR_MAX = 50
"""Amendments remembered, so that the same one by another feed is known."""


@dataclass(slots=True, kw_only=True)
class Episode:
    """Gathering matches while `alert_id` is "", an open alert from then on."""

    rule_id: str
    group: str
    title: str
    owner: str
    severity: Severity
    keep_open_s: int
    within_s: int
    """0 where the window is the whole episode."""
    last_at: datetime
    """Of the latest match, event time."""
    window: dict[str, datetime] = field(default_factory=dict)
    """Article id -> event time of its latest match; the newest last, at most WINDOW_MAX."""
    items: tuple[AlertItem, ...] = ()
    """The newest last, at most ALERT_ITEMS_MAX."""
    terms: tuple[str, ...] = ()
    """Of the latest match."""
    alert_id: str = ""
    number: int = 0
    opened_at: datetime | None = None
    told_at: datetime | None = None
    """Event time of the latest alert that receivers were told of as opened or updated."""
    told: dict[str, str] = field(default_factory=dict)
    """Item id -> article id, of items that receivers know of; at most TOLD_MAX."""
    amendments: int = 0
    """That receivers were told of."""
    amended_for: list[str] = field(default_factory=list)
    """What it was amended for, so that one article in several feeds amends it once."""
    is_completed: bool = False
    """It was amended because a page was complete."""
    config_release: int = 0

    @property
    def key(self) -> str:
        """Rule and group, as alerts are keyed."""
        return f"{self.rule_id}|{self.group}"

    @property
    def ends_at(self) -> datetime:
        """Event time at which it is over unless the group matches before: the window's end, or the alert's."""
        is_gathering = not self.alert_id and self.within_s > 0
        return self.last_at + timedelta(seconds=self.within_s if is_gathering else self.keep_open_s)

    def take_rule(self, rule: RuleEntry, release: int) -> None:
        """Note what a closing will need of *rule*, as it is now."""
        self.title, self.owner, self.severity = rule.title, rule.owner, rule.severity
        self.keep_open_s, self.config_release = rule.keep_open_s, release
        self.within_s = rule.when.within_s if rule.when.count > 1 else 0

    def count(self, article_id: str, at: datetime) -> None:
        """Count an article that matched at *at*: once, at its latest time, so that matches older than the window are of
        no account to it.
        """
        self.last_at = max(self.last_at, at)
        if self.window.get(article_id, at) <= at:
            self.window.pop(article_id, None)
            self.window[article_id] = at
        if self.within_s:
            oldest = self.last_at - timedelta(seconds=self.within_s)
            self.window = {one: then for one, then in self.window.items() if then > oldest}
        while len(self.window) > WINDOW_MAX:
            del self.window[next(iter(self.window))]

    def show(self, item: AlertItem) -> None:
        """Put *item* last among those that the alert shows, in place of what it says of the same article."""
        others = [one for one in self.items if item.article_id != one.article_id and item.id != one.id]
        self.items = (*others, item)[-ALERT_ITEMS_MAX:]

    def note_told(self, *items: AlertItem) -> None:
        """Receivers know of *items* now."""
        for item in items:
            self.told.pop(item.id, None)
            self.told[item.id] = item.article_id
        while len(self.told) > TOLD_MAX:
            del self.told[next(iter(self.told))]

    def note_amended(self, reason: str) -> bool:
        """Remember that it is amended for *reason*; False where it was before."""
        if reason in self.amended_for:
            return False
        self.amended_for = [*self.amended_for, reason][-_AMENDED_FOR_MAX:]
        return True

    def alert(self, status: AlertStatus, reason: str, at: datetime, sequence: int, notify: tuple[str, ...]) -> Alert:
        """The alert as it stands; every status but suppressed takes the next number."""
        assert self.opened_at is not None
        self.number += status != "suppressed"
        return Alert(
            id=self.alert_id,
            number=self.number,
            status=status,
            reason=reason,
            rule_id=self.rule_id,
            title=self.title,
            owner=self.owner,
            severity=self.severity,
            group=self.group,
            opened_at=self.opened_at,
            at=at,
            sequence=sequence,
            count=max(1, len(self.window)),
            terms=self.terms,
            items=self.items,
            notify=notify,
            config_release=self.config_release,
        )


def begin(rule: RuleEntry, group: str, matched: Matched) -> Episode:
    """An episode of *rule* and *group* that has counted nothing yet."""
    episode = Episode(
        rule_id=rule.id,
        group=group,
        title="",
        owner="",
        severity=rule.severity,
        keep_open_s=0,
        within_s=0,
        last_at=matched.at,
    )
    episode.take_rule(rule, matched.config_release)
    return episode


def group_of(rule: RuleEntry, item: AlertItem) -> str:
    """The value that *rule* groups *item* by; "*" for a rule whose alerts are all one group."""
    if rule.group_by == "article_id":
        return item.article_id
    if rule.group_by == "story_id":
        return item.story.id
    if rule.group_by == "feed_id":
        return item.feed.id
    if rule.group_by == "publisher":
        return item.publisher.name or item.feed.id
    return "*"
