"""What changes for the people who are told: two runs' alerts, compared.

Two alerts are the same where their ids are: the same rule, the same group, begun by the same event. One that began at
another time, but for the same group or by the same article, has moved.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from schemas.alert import Alert

Kind = Literal["added", "removed", "moved", "changed"]
KINDS: tuple[Kind, ...] = ("added", "removed", "moved", "changed")
MOVED_MAX = timedelta(days=1)
"""Two alerts of one group further apart have nothing to do with each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of an alert that somebody was told."""

    status: str
    at: datetime
    notify: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One alert, from its opening on."""

    id: str
    rule_id: str
    group: str
    title: str
    severity: str
    opened_at: datetime
    headline: str
    """Of the newest item when it opened."""
    article_id: str
    """Of that item."""
    told: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One alert that is not as it was."""

    kind: Kind
    before: Course | None
    after: Course | None
    by: timedelta = timedelta(0)
    """How much later it opens; negative where it is earlier."""
    what: tuple[str, ...] = ()
    """Each thing that changed, in words."""

    @property
    def shown(self) -> Course:
        """The alert as it is now, or was."""
        course = self.after or self.before
        assert course is not None
        return course


def courses(alerts: Iterable[Alert]) -> dict[str, Course]:
    """The alerts by id, in the order in which they opened; those whose opening is not among *alerts* are left out."""
    opened: dict[str, Alert] = {}
    told: dict[str, list[Message]] = {}
    for alert in alerts:
        if alert.status == "opened":
            opened.setdefault(alert.id, alert)
        if alert.notify and alert.status != "suppressed":
            told.setdefault(alert.id, []).append(_told(alert))
    return {one: _course(alert, told.get(one, [])) for one, alert in opened.items()}


def differences(before: Iterable[Alert], after: Iterable[Alert]) -> list[Difference]:
    """What *after* tells otherwise than *before*, in the order of event time."""
    old, new = courses(before), courses(after)
    found = [_changed(old[one], new[one]) for one in old.keys() & new.keys() if _what(old[one], new[one])]
    gone = {one: course for one, course in old.items() if one not in new}
    come = {one: course for one, course in new.items() if one not in old}
    for key in (_by_group, _by_article):
        found += _moved(gone, come, key)
    found += [Difference(kind="removed", before=course, after=None) for course in gone.values()]
    found += [Difference(kind="added", before=None, after=course) for course in come.values()]
    return sorted(found, key=lambda one: (one.shown.opened_at, one.shown.rule_id, one.shown.id))


def _moved(gone: dict[str, Course], come: dict[str, Course], key: Callable[[Course], Hashable]) -> Iterable[Difference]:
    """Pairs of *gone* and *come* with the same *key*, the nearest first; they leave both."""
    of_key: dict[Hashable, list[Course]] = {}
    for course in come.values():
        of_key.setdefault(key(course), []).append(course)
    pairs = [
        (abs(new.opened_at - old.opened_at), old.opened_at, old.id, new.id)
        for old in gone.values()
        for new in of_key.get(key(old), ())
    ]
    for apart, _, old_id, new_id in sorted(pairs):
        if apart <= MOVED_MAX and old_id in gone and new_id in come:
            old, new = gone.pop(old_id), come.pop(new_id)
            yield Difference(
                kind="moved", before=old, after=new, by=new.opened_at - old.opened_at, what=_what(old, new)
            )


def _by_group(course: Course) -> Hashable:
    return course.rule_id, course.group


def _by_article(course: Course) -> Hashable:
    return course.rule_id, course.article_id


def _changed(old: Course, new: Course) -> Difference:
    return Difference(kind="changed", before=old, after=new, what=_what(old, new))


def _what(old: Course, new: Course) -> tuple[str, ...]:
    found = []
    if old.severity != new.severity:
        found.append(f"severity {new.severity}, was {old.severity}")
    if old.group != new.group:
        found.append(f"group {new.group}, was {old.group}")
    if _receivers(old) != _receivers(new):
        found.append(f"to {_receivers(new) or 'nobody'}, was {_receivers(old) or 'nobody'}")
    if len(old.told) != len(new.told):
        found.append(f"told {_times(new)}, was {_times(old)}")
    elif _later(old) != _later(new):
        found.append("told of later news at other times")
    return tuple(found)


def _later(course: Course) -> list[tuple[str, timedelta]]:
    return [(one.status, one.at - course.opened_at) for one in course.told[1:]]


def _receivers(course: Course) -> str:
    return ", ".join(dict.fromkeys(name for one in course.told for name in one.notify))


def _times(course: Course) -> str:
    return f"{len(course.told)} time{'' if len(course.told) == 1 else 's'}"


def _told(alert: Alert) -> Message:
    return Message(status=alert.status, at=alert.at, notify=alert.notify, reason=alert.reason)


def _course(alert: Alert, told: list[Message]) -> Course:
    newest = alert.items[-1] if alert.items else None
    return Course(
        id=alert.id,
        rule_id=alert.rule_id,
        group=alert.group,
        title=alert.title,
        severity=alert.severity,
        opened_at=alert.opened_at,
        headline=newest.headline if newest else "",
        article_id=newest.article_id if newest else "",
        told=tuple(told),
    )
