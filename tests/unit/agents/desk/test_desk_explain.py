"""Explaining desk: window, cooldown and what was told before an event, and the decision that the fold itself makes."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from deskkit import at, desk, event, rule, run
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.desk.explain import Decision, decisions
from agents.match.explain import Explanation
from agents.why import Release, first_stop, note_of, note_of_live, short_decision
from schemas.alert import Matched
from schemas.newsroom import RuleEntry

YES = Explanation("r", is_matched=True, stopped_by="", keys=())
NO = Explanation("r", is_matched=False, stopped_by='not_text "drill" in the headline', keys=())


def decided(one: RuleEntry, *matches: Matched) -> Decision:
    """The decision on the last of *matches*."""
    last = matches[-1].item
    assert last is not None
    return decisions(one, matches, last.id)[-1]


def test_a_window_says_what_it_holds_and_what_is_missing() -> None:
    """Two of three articles: both with their times, and one more within what is left of the window."""
    one = rule(count=3, within_m=20, group_by="story_id")
    found = decided(one, event(1, 0, "a", "r"), event(2, 8, "b", "r"))

    assert found.before is not None
    assert found.after is not None
    assert [("article-a", at(0), "Headline a")] == [(i.article_id, i.at, i.headline) for i in found.before.window]
    assert ["article-a", "article-b"] == [i.article_id for i in found.after.window]
    assert ("", "1 more article within 12m") == (found.before.alert_id, found.missing)
    assert found.alert is None
    assert "window: 2 of 3 articles within 20m; 1 more article within 12m would open it" == first_stop(
        one, YES, found, None
    )


def test_what_has_left_the_window_is_not_shown() -> None:
    """An article that matched longer ago than the window is wide counts no more before the event either."""
    one = rule(count=3, within_m=20, group_by="story_id")
    found = decided(one, event(1, 0, "a", "r"), event(2, 15, "b", "r"), event(3, 25, "c", "r"))

    assert found.before is not None
    assert ["article-b"] == [i.article_id for i in found.before.window]


def test_a_cooldown_is_the_reason() -> None:
    """A match in the cooldown is suppressed, and the open alert before it is shown with its end."""
    one = rule(cooldown_s=1_800, keep_open_s=7_200, group_by="story_id")
    found = decided(one, event(1, 0, "a", "r"), event(2, 10, "b", "r"))

    assert found.before is not None
    assert (at(30), at(120), ("a",), 1) == (
        found.before.cooldown_until,
        found.before.ends_at,
        found.before.told,
        found.before.number,
    )
    assert "suppressed: cooldown until 2026-03-02T07:30:00Z" == first_stop(one, YES, found, None)


def test_an_episode_that_is_over_is_not_shown() -> None:
    """An alert whose time was over before the event is no part of its state, noticed or not."""
    one = rule(keep_open_s=600, group_by="story_id")
    found = decided(one, event(1, 0, "a", "r"), event(2, 11, "b", "r"))

    assert found.before is None
    assert found.alert is not None
    assert "opened" == found.alert.status


def test_nothing_stopped_an_alert() -> None:
    """An alert names its id, time, reason and whom it was told to."""
    one = rule()
    found = decided(one, event(1, 0, "a", "r"))
    said = first_stop(one, YES, found, None)

    assert found.alert is not None
    assert said == (
        f"nothing stopped it: alert {found.alert.id} was opened at 2026-03-02T07:00:00Z (matched), told to desk-mail"
    )


def test_an_unmatched_event_says_which_key_stopped_it() -> None:
    """Where the rule does not match and no alert knows the item, the key's own sentence is the reason."""
    found = decided(rule(), event(1, 0, "a"))

    assert 'not matched: not_text "drill" in the headline' == first_stop(rule(), NO, found, None)
    assert "not matched" == short_decision(found)


def test_an_edit_that_matches_no_more_still_amends() -> None:
    """An alert that told of the item is amended by its correction, and that is said, not that nothing matched."""
    found = decided(rule(), event(1, 0, "a", "r"), event(2, 5, "a", version=2, change="correction"))

    assert first_stop(rule(), NO, found, None).startswith("nothing stopped it: alert ")
    assert "amended: correction; the rule matches no more" == short_decision(found)


@pytest.mark.parametrize(
    ("release", "stop", "note"),
    [
        (Release(number=4, is_known=True, rule=None), "the release that the event was made with (4) had no such", ""),
        (Release(number=4, is_known=False, rule=None), "nothing stopped it", "release 4, which the event was made"),
        (Release(number=4, is_known=True, rule=rule(owner="desk")), "nothing stopped it", "the rule was another in re"),
        (Release(number=4, is_known=True, rule=rule()), "nothing stopped it", ""),
    ],
)
def test_the_release_of_the_event_counts(release: Release, stop: str, note: str) -> None:
    """A release without the rule stops it first; one with another rule, or that is gone, is a note."""
    found = decided(rule(), event(1, 0, "a", "r"))

    assert first_stop(rule(), YES, found, release).startswith(stop)
    assert note_of(rule(), release).startswith(note)
    assert bool(note) == bool(note_of(rule(), release))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from("abcd"), st.booleans()), min_size=1, max_size=12))
def test_it_decides_as_the_fold_in_the_flow(steps: list[tuple[int, str, bool]]) -> None:
    """The decisions on all items together are the very alerts of a desk that reads the same records in order."""
    one = rule(count=2, within_m=30, cooldown_s=600, keep_open_s=1_800, group_by="story_id")
    matches, minutes, seen = [], 0, dict.fromkeys("abcd", 0)
    for number, (wait, item, is_matched) in enumerate(steps, 1):
        minutes, seen[item] = minutes + wait, seen[item] + 1
        change = "new" if seen[item] == 1 else "headline"
        rules = ("r",) if is_matched else ()
        matches.append(event(number, minutes, item, *rules, version=seen[item], change=change))
    live = [alert for alert in run(desk(one), *matches) if alert.status != "closed"]
    explained = [found.alert for item in seen for found in decisions(one, matches, item) if found.alert]

    assert live == sorted(explained, key=lambda alert: alert.sequence)


def test_matches_without_holes_are_not_needed() -> None:
    """Numbers of events that matter to no rule may be left out, and the topic's beginning may be gone."""
    one = rule(cooldown_s=1_800, group_by="story_id")
    first, second = event(400, 0, "a", "r"), event(90_000, 10, "b", "r")
    found = decided(one, first, replace(second, at=datetime(2026, 3, 2, 7, 10, tzinfo=UTC)))

    assert found.alert is not None
    assert "suppressed" == found.alert.status


def test_a_copy_of_an_article_counts_once_and_that_is_said() -> None:
    """An article that another feed brought before fills the window no further."""
    one = rule(count=2, within_m=20, group_by="story_id")
    found = decided(one, event(1, 0, "a", "r"), event(2, 0.5, "b", "r", article_id="article-a"))

    assert first_stop(one, YES, found, None) == (
        "window: 1 of 2 articles within 20m; its article was counted before; 1 more article within 20m would open it"
    )


def test_an_article_counts_at_its_latest_match() -> None:
    """One that matches again just as its first match leaves the window is one of it still, from then on."""
    one = rule(count=2, within_m=30, group_by="story_id")
    again = [event(number, minutes, "a", "r", version=number) for number, minutes in ((1, 0), (2, 1), (3, 30))]
    found = decided(one, *again)

    assert found.after is not None
    assert [("article-a", at(30))] == [(held.article_id, held.at) for held in found.after.window]
    assert (True, "1 more article within 30m") == (found.is_counted_before, found.missing)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20), st.sampled_from("abc")), min_size=1, max_size=12))
def test_a_window_is_the_same_wherever_reading_begins(steps: list[tuple[int, str]]) -> None:
    """What counts hangs on the matches of the window alone: who reads no further back counts the same."""
    one = rule(count=4, within_m=30, group_by="story_id")
    matches, minutes = [], 0
    for number, (wait, item) in enumerate(steps, 1):
        minutes += wait
        matches.append(event(number, minutes, item, "r", version=number))
    within = [matched for matched in matches if matched.at > at(minutes - 30)]
    whole, short = (decided(one, *some).after for some in (matches, within))

    assert whole is not None
    assert short is not None
    assert whole.window == short.window


def test_odd_times_are_written_out() -> None:
    """What is left of a window is told in minutes and seconds."""
    one = rule(count=3, within_m=20, group_by="story_id")

    assert "1 more article within 19m 30s" == decided(one, event(1, 0, "a", "r"), event(2, 0.5, "b", "r")).missing


def test_what_desk_said_in_the_flow_is_compared() -> None:
    """Nothing is noted where the flow said the same; what it said else, or that it said nothing, is."""
    found = decided(rule(), event(1, 0, "a", "r"))
    silent = decided(rule(), event(1, 0, "a"))
    assert found.alert is not None
    other = replace(found.alert, status="suppressed", reason="cooldown until noon")

    assert "" == note_of_live(found, found.alert)
    assert "" == note_of_live(silent, None)
    assert f"in the flow, desk said suppressed: cooldown until noon (alert {other.id})" == note_of_live(found, other)
    assert f"in the flow, desk said opened: matched (alert {found.alert.id})" == note_of_live(silent, found.alert)
    assert note_of_live(found, None).startswith("wireroom.alerts holds no such record")
