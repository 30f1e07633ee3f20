"""Two runs' alerts, compared: what is added, removed, moved and changed, and nothing else."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsstand import NOON, alert, alert_item, event

from agents.differences import Difference, courses, differences
from schemas.alert import Alert


def opened(name: str, minutes: int = 0, **changes: Any) -> Alert:
    """An alert with the id *name* that opened so many minutes after noon."""
    at = NOON + timedelta(minutes=minutes)
    items = (alert_item(event(sum(name.encode()))),)
    return replace(alert(id=name, opened_at=at, at=at, group=f"group of {name}", items=items), **changes)


def kinds(found: list[Difference]) -> list[tuple[str, str]]:
    """Kind and id of each."""
    return [(one.kind, one.shown.id) for one in found]


def test_same_alerts_differ_in_nothing() -> None:
    """Also where suppressed decisions and closings, which nobody is told, came at another moment."""
    one = opened("a")
    quiet = replace(one, status="suppressed", notify=(), reason="cooldown")

    assert [] == differences([one, quiet], [one])
    assert [] == differences([], [])


def test_alert_of_one_side_is_added_or_removed() -> None:
    """In the order of event time."""
    found = differences([opened("gone", 2), opened("both", 1)], [opened("both", 1), opened("come", 0)])

    assert [("added", "come"), ("removed", "gone")] == kinds(found)


@pytest.mark.parametrize(("minutes", "by"), [(7, timedelta(minutes=7)), (-7, timedelta(minutes=-7))])
def test_same_group_at_another_time_has_moved(minutes: int, by: timedelta) -> None:
    """Its id is another, since it says when an alert begins; that it is the same shows in rule and group."""
    old, new = opened("a", 10), opened("b", 10 + minutes, group="group of a")
    (found,) = differences([old], [new])

    assert ("moved", by) == (found.kind, found.by)
    assert found.before is not None
    assert ("a", "b") == (found.before.id, found.shown.id)


def test_nearest_pairs_move() -> None:
    """Of several alerts of one group, those nearest to one another are the same."""
    old = [opened("a", 0, group="g"), opened("b", 100, group="g")]
    new = [opened("c", 99, group="g"), opened("d", 3, group="g"), opened("e", 50, group="g")]

    assert {("moved", "c"), ("moved", "d"), ("added", "e")} == set(kinds(differences(old, new)))


def test_a_day_apart_is_not_the_same() -> None:
    """What happens to one group on another day is another thing."""
    found = differences([opened("a", 0, group="g")], [opened("b", 24 * 60 + 1, group="g")])

    assert [("removed", "a"), ("added", "b")] == kinds(found)


def test_other_grouping_of_one_article_has_moved() -> None:
    """A rule that groups by story now tells of the same article: no alert is lost."""
    items = (alert_item(event(5)),)
    (found,) = differences([opened("a", items=items)], [opened("b", items=items, group="story-9")])

    assert ("moved", timedelta(0)) == (found.kind, found.by)
    assert ("group story-9, was group of a",) == found.what


def test_same_alert_told_otherwise_has_changed() -> None:
    """Severity, receivers and how often somebody is told count."""
    old = opened("a")
    new = replace(old, severity="flash", notify=("desk",))
    update = replace(new, status="updated", number=2, at=NOON + timedelta(minutes=5))
    (found,) = differences([old], [new, update])

    assert "changed" == found.kind
    assert ("severity flash, was urgent", "to desk, was terminal", "told 2 times, was 1 time") == found.what


def test_update_at_another_time_has_changed() -> None:
    """The same number of messages, one of them later, is a change too."""
    old = opened("a")
    updates: list[Alert] = [replace(old, status="updated", at=NOON + timedelta(minutes=minutes)) for minutes in (5, 6)]
    (found,) = differences([old, updates[0]], [old, updates[1]])

    assert ("told of later news at other times",) == found.what


def test_alert_that_opened_before_is_left_out() -> None:
    """A stretch that begins within an alert holds no opening of it: it can't be compared."""
    assert {} == courses([replace(opened("a"), status="updated")])


ALERTS = st.lists(
    st.builds(opened, st.sampled_from("abcdef"), st.integers(0, 3_000), group=st.sampled_from("xyz")), max_size=12
)


@given(old=ALERTS, new=ALERTS)
def test_every_alert_is_accounted_for(old: list[Alert], new: list[Alert]) -> None:
    """Each alert of either side is the same, or stands in exactly one difference; the other way round mirrors it."""
    found, back = differences(old, new), differences(new, old)
    before, after = courses(old), courses(new)
    gone = [one.before.id for one in found if one.before]
    come = [one.after.id for one in found if one.after]

    assert len(gone) == len(set(gone))
    assert len(come) == len(set(come))
    assert before.keys() - after.keys() <= set(gone)
    assert after.keys() - before.keys() <= set(come)
    assert len(found) == len(back)
    assert [] == differences(old, old)
