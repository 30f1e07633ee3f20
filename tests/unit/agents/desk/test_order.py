"""Strictly in sequence, whatever order matches arrive in; state that carries on exactly; ticks that change nothing."""

from dataclasses import replace
from typing import Any

import pytest
from deskkit import at, desk, event, nothing, rule, run, said, tick
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.desk import LATE, DeskFold
from agents.desk.order import HELD_MAX, HOLE_WAIT, LOOK_BACK, Order
from schemas.alert import Alert, Matched
from schemas.errors import DecodeError
from schemas.limits import CLOCK_AHEAD_MAX

RULES = (
    rule("each", keep_open_s=1_800),
    rule("cool", group_by="rule", cooldown_s=600, keep_open_s=3_600),
    rule("three", count=3, within_m=20, group_by="story_id", keep_open_s=600),
    rule("feed", count=2, within_m=5, group_by="feed_id", cooldown_s=60, keep_open_s=240),
)


def saved_and_loaded(before: DeskFold, state: dict[str, bytes]) -> DeskFold:
    """A new desk with the state of *before*; *state* is what was written so far, brought up to date."""
    for key, value in before.changes():
        if value is None:
            state.pop(key, None)
        else:
            state[key] = value
    after = desk(*RULES)
    for key in sorted(state, reverse=True):
        after.load(key, state[key])
    return after


def test_events_wait_for_their_turn() -> None:
    """A number that came early is held until every lower one was taken in."""
    two, three, one = event(2, 1, "b", "r"), event(3, 2, "c", "r"), event(1, 0, "a", "r")

    assert [] == run(desk(rule()), three, two)
    assert ["a", "b", "c"] == [alert.items[0].id for alert in run(desk(rule()), three, two, one)]


def test_covered_names_the_first_record_that_waits() -> None:
    """After a restart reading begins where the oldest waiting record stands; with none waiting, behind the last."""
    fold = desk(rule())
    run(fold, nothing(1), nothing(3), nothing(4), tick(4, 1))
    assert 1 == fold.covered()
    run(fold, nothing(2), offset=4)

    assert fold.covered() is None


def test_repeats_are_dropped() -> None:
    """A record that was written twice counts once, whether it was worked on or is waiting."""
    one, three = event(1, 0, "a", "r"), event(3, 2, "c", "r")
    fold = desk(rule(group_by="rule"))

    assert [("opened", 1), ("updated", 2)] == said(run(fold, one, one, three, three, nothing(2), three, one))


def test_a_tick_waits_for_the_number_that_it_follows() -> None:
    """A tick that overtook its events closes nothing before they were taken in."""
    late = at(60) + LATE
    early = replace(tick(2, 0), at=late)
    fold = desk(rule(group_by="rule", keep_open_s=3_600))
    assert ["opened"] == [alert.status for alert in run(fold, event(1, 0, "a", "r"), early)]
    alerts = run(fold, event(2, 30, "b", "r"), offset=2)

    assert ["updated"] == [alert.status for alert in alerts]


def test_a_hole_is_given_up_after_a_while() -> None:
    """A number that never comes delays alerts by HOLE_WAIT of ticks; when it comes after all it is not lost."""
    fold = desk(rule())
    waits = HOLE_WAIT.total_seconds() / 60
    assert [] == run(fold, nothing(1), tick(1, 0), event(3, 0, "c", "r"), tick(3, waits - 0.1))
    assert ["c"] == [alert.items[0].id for alert in run(fold, tick(3, waits), offset=4)]
    assert fold.covered() is None

    assert ["b"] == [alert.items[0].id for alert in run(fold, event(2, 0, "b", "r"), event(2, 0, "b", "r"), offset=5)]


def test_a_hole_is_given_up_when_too_much_waits() -> None:
    """Without ticks, HELD_MAX waiting events end the wait."""
    fold = desk(rule())
    waiting = [event(2, 0, "b", "r"), *(nothing(n) for n in range(3, HELD_MAX + 2))]
    assert [] == run(fold, *waiting)

    assert ["b"] == [alert.items[0].id for alert in run(fold, nothing(HELD_MAX + 2), offset=HELD_MAX)]


def test_one_match_worker_far_ahead_of_another_changes_nothing() -> None:
    """After an outage of both, all even numbers may come before the odd ones."""
    told: list[range] = []
    order = Order(told.append)
    numbers = [*range(1, 30_000, 2), *range(2, 30_000, 2)]
    out = [one.sequence for offset, number in enumerate(numbers) for one in order.take(nothing(number), offset)]

    assert list(range(1, 30_000)) == out
    assert [] == told


def test_a_clock_that_is_ahead_ends_no_window() -> None:
    """An item is refused before it could make all others later than desk bears."""
    assert CLOCK_AHEAD_MAX < LATE


def test_numbers_given_up_are_told() -> None:
    """Whoever runs the desk hears what it no longer waits for; not what lies before its beginning."""
    told: list[range] = []
    order = Order(told.append)
    for offset, number in enumerate([5_000, *range(5_003, 5_004 + HELD_MAX)]):
        list(order.take(nothing(number), 700 + offset))

    assert [range(5_001, 5_003)] == told


def test_a_fresh_desk_at_the_topics_beginning_waits_for_one() -> None:
    """At offset 0 nothing is missing before, so the first number is 1, whatever comes first."""
    assert [] == run(desk(rule()), event(2, 0, "b", "r"))
    assert ["a", "b"] == [one.items[0].id for one in run(desk(rule()), event(2, 0, "b", "r"), event(1, 0, "a", "r"))]


def test_a_fresh_desk_on_a_cut_topic_begins_where_it_begins() -> None:
    """Where retention has cut the beginning, the first number seen is taken, and those just before it too."""
    fold = desk(rule())
    alerts = run(fold, event(5_000, 1, "b", "r"), event(4_999, 0, "a", "r"), event(4_000 - 1, 0, "z", "r"), offset=700)

    assert ["b", "a"] == [alert.items[0].id for alert in alerts]
    assert 5_000 - LOOK_BACK > 4_000 - 1


def test_a_late_event_never_takes_the_id_of_a_closed_alert() -> None:
    """Two that come long after their time, which is the same, are two alerts of one group."""
    fold = desk(rule(group_by="rule", keep_open_s=60))
    alerts = run(fold, event(1, 100, "z"), event(2, 0, "a", "r"), event(3, 0, "b", "r"), tick(3, 200))

    assert ["opened", "closed", "opened", "closed"] == [alert.status for alert in alerts]
    assert 2 == len({alert.id for alert in alerts})


def test_foreign_state_is_refused() -> None:
    """A record under an unknown key, or with other bytes, is named instead of guessed at."""
    for key, value in (("other", b"{}"), ("episode|r|a", b"{}"), ("head", b"[]")):
        with pytest.raises(DecodeError):
            desk().load(key, value)


def test_a_closed_episode_leaves_the_state() -> None:
    """What is over is deleted; what did not change is not written again."""
    fold = desk(rule(keep_open_s=60))
    run(fold, event(1, 0, "a", "r"))
    assert {"head", "episode|r|article-a"} == {key for key, _ in fold.changes()}
    run(fold, nothing(2), offset=1)
    assert {"head"} == {key for key, _ in fold.changes()}
    run(fold, tick(2, 60), offset=2)

    assert {"episode|r|article-a"} == {key for key, value in fold.changes() if value is None}


ITEMS = st.sampled_from("abcde")
EVENTS = st.tuples(
    ITEMS,
    st.sampled_from([0, 0, 0.5, 1, 2, 4, 9, 25, 70]),  # minutes since the one before
    st.sampled_from([0, 0, 0, 0.5, 3, 40]),  # minutes that it comes late
    st.lists(st.sampled_from([one.id for one in RULES]), unique=True, max_size=4),
    st.sampled_from([("new", 1, 0), ("new", 1, 0), ("headline", 2, 0), ("correction", 3, 0), ("enrichment", 1, 1)]),
    st.sampled_from(["courier", "post"]),
    st.booleans(),
)


def stream(given_events: list[tuple[Any, ...]]) -> list[Matched]:
    """Matches in sequence, event time going on by and large, some late by less than LATE."""
    minutes = 0.0
    records: list[Matched] = []
    seen = set()
    for item, passed, late, rules, (change, version, revision), feed, is_copy in given_events:
        minutes += passed
        named = f"{item}-copy" if is_copy else item
        if (named, minutes - late, revision) in seen:
            continue  # sequence drops a repeat, and a later content is seen later
        seen.add((named, minutes - late, revision))
        record = event(
            len(records) + 1, minutes - late, named, *sorted(rules), change=change, version=version, revision=revision,
            article_id=f"article-{item}",
        )  # fmt: skip
        assert record.item is not None
        records.append(replace(record, item=replace(record.item, feed=replace(record.item.feed, id=feed))))
    return records


def with_ticks(records: list[Matched], often: list[int]) -> list[Matched]:
    """*records* with ticks behind them that run ahead of later events by at most LATE, as a healthy system's do."""
    out = []
    for number, record in enumerate(records):
        out.append(record)
        later = [one.at for one in records[number + 1 :]]
        latest = min(later) + LATE if later else record.at
        steps = range(often[number % len(often)] if often else 0)
        out += [Matched(kind="tick", sequence=record.sequence, at=latest - step * LATE / 4) for step in steps]
    return out


def content(alerts: list[Alert]) -> list[Alert]:
    """Alerts without what a tick may change: when a closing was noticed."""
    timeless = [replace(one, sequence=0) if one.status == "closed" else one for one in alerts]
    return sorted(timeless, key=lambda one: (one.id, one.number, one.status, one.sequence))


@settings(max_examples=200, deadline=None)
@given(st.lists(EVENTS, max_size=25), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(given_events: list[tuple[Any, ...]], chance: Any) -> None:
    """However match workers interleave, and whatever they repeat, the alerts are the same and come in order."""
    records = stream(given_events)
    mixed = records + chance.sample(records, len(records) // 2)
    chance.shuffle(mixed)

    assert run(desk(*RULES), *records) == run(desk(*RULES), *mixed)


@settings(max_examples=200, deadline=None)
@given(st.lists(EVENTS, max_size=25), st.lists(st.integers(0, 3), max_size=4), st.randoms(use_true_random=False))
def test_a_desk_goes_on_from_its_saved_state(
    given_events: list[tuple[Any, ...]], often: list[int], chance: Any
) -> None:
    """Stopped anywhere and started again at `covered`, a desk gives what it would have given without.

    What it gave before the stop was written with the state, so what it gives for records that it reads again counts
    only from the stop on.
    """
    records = []
    whole = with_ticks(stream(given_events), often)
    for start in range(0, len(whole), 5):  # what several workers write is mixed a little, and some of it twice
        part = whole[start : start + 5]
        part += chance.sample(part, len(part) // 2)
        chance.shuffle(part)
        records += part
    straight, stopped = desk(*RULES), desk(*RULES)
    state: dict[str, bytes] = {}
    for number, record in enumerate(records):
        expected = straight.apply(record, number)
        if chance.random() < 0.3:
            covered = stopped.covered()
            stopped = saved_and_loaded(stopped, state)
            again = range(covered, number) if covered is not None else range(0)
            assert [] == [output for back in again for output in stopped.apply(records[back], back)]

        assert expected == stopped.apply(record, number)
        assert straight.covered() == stopped.covered()


@settings(max_examples=300, deadline=None)
@given(st.lists(EVENTS, max_size=25), st.lists(st.integers(0, 3), max_size=4))
def test_ticks_change_nothing_but_lateness(given_events: list[tuple[Any, ...]], often: list[int]) -> None:
    """With many ticks, few or none the same alerts come out; only closings are noticed at other moments."""
    records = stream(given_events)
    end = Matched(kind="tick", sequence=len(records), at=at(100_000))

    assert content(run(desk(*RULES), *records, end)) == content(run(desk(*RULES), *with_ticks(records, often), end))


@settings(max_examples=200, deadline=None)
@given(st.lists(EVENTS, max_size=30))
def test_every_alert_tells_a_whole_story(given_events: list[tuple[Any, ...]]) -> None:
    """Numbers are dense from 1, the first is opened, the last is closed, and only told ones have receivers."""
    records = stream(given_events)
    end = Matched(kind="tick", sequence=len(records), at=at(100_000))
    by_id: dict[str, list[Alert]] = {}
    for alert in run(desk(*RULES), *records, end):
        by_id.setdefault(alert.id, []).append(alert)
        assert not (alert.status in {"suppressed", "closed"} and alert.notify)

    for alerts in by_id.values():
        told = [alert for alert in alerts if alert.status != "suppressed"]
        assert list(range(1, len(told) + 1)) == [alert.number for alert in told]
        assert ("opened", "closed") == (alerts[0].status, alerts[-1].status)
        assert {"updated", "amended"} >= {alert.status for alert in told[1:-1]}
