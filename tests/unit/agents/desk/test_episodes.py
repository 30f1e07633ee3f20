"""What desk makes of matches in order: opened, updated, suppressed, amended, closed, on event time."""

from typing import Any

import pytest
from deskkit import at, desk, event, nothing, rule, run, said, tick

from agents.desk import LATE
from agents.desk.decide import duration
from agents.desk.episode import AMENDMENTS_MAX, WINDOW_MAX
from schemas.codec import encode
from schemas.limits import ALERT_ITEMS_MAX
from schemas.newsroom import RuleEntry
from schemas.parts import FeedRef, Publisher, StoryRef

LATE_M = LATE.total_seconds() / 60
DAY_M = 24 * 60


def test_a_match_opens_an_alert() -> None:
    """The first match of a rule without a count opens an alert with all that a reader needs."""
    out = desk(rule(owner="port desk")).apply(event(1, 3, "a", "r"), 0)
    (output,) = out
    alert: Any = output.record

    assert ("alerts", "r|article-a", at(3)) == (output.topic, output.key, output.at)
    assert ("opened", 1, 1, 1, 1) == (alert.status, alert.number, alert.count, alert.sequence, alert.config_release)
    assert ("r", "Rule r", "port desk", "watch") == (alert.rule_id, alert.title, alert.owner, alert.severity)
    assert (at(3), at(3), "article-a") == (alert.opened_at, alert.at, alert.group)
    assert (("phrase: r",), ("desk-mail",), "matched") == (alert.terms, alert.notify, alert.reason)
    assert ["a"] == [item.id for item in alert.items]


def test_no_match_no_alert() -> None:
    """Events that no rule matched, and ticks, say nothing."""
    assert [] == run(desk(rule()), nothing(1), event(2, 1, "a"), tick(2, 2))


def test_an_unknown_rule_is_passed_over() -> None:
    """A rule that the release does not hold any more makes no alert and no fault."""
    assert [("opened", 1)] == said(run(desk(rule()), event(1, 0, "a", "gone", "r")))


def test_each_group_has_an_alert_of_its_own() -> None:
    """By article unless the rule says otherwise; ids differ by rule and by group."""
    alerts = run(desk(rule("q"), rule("r")), event(1, 0, "a", "q", "r"), event(2, 0, "b", "r"))

    assert [("opened", 1)] * 3 == said(alerts)
    assert 3 == len({alert.id for alert in alerts})


@pytest.mark.parametrize(
    ("group_by", "group"),
    [
        ("article_id", "article-a"),
        ("story_id", "story"),
        ("feed_id", "courier"),
        ("publisher", "Harbour Courier"),
        ("rule", "*"),
    ],
)
def test_a_rule_groups_as_it_says(group_by: Any, group: str) -> None:
    """The group is the value that the rule names."""
    (alert,) = run(desk(rule(group_by=group_by)), event(1, 0, "a", "r"))

    assert group == alert.group


def test_without_a_publisher_the_feed_is_the_group() -> None:
    """Feeds that do not say who publishes them are not thrown together."""
    (alert,) = run(desk(rule(group_by="publisher")), event(1, 0, "a", "r", publisher=Publisher()))

    assert "courier" == alert.group


def test_an_alert_waits_for_its_count() -> None:
    """Three articles within twenty minutes of event time open; two do not."""
    three = rule(count=3, within_m=20, group_by="rule")
    alerts = run(desk(three), event(1, 0, "a", "r"), event(2, 9, "b", "r"), event(3, 19, "c", "r"))

    assert [("opened", 1)] == said(alerts)
    assert (3, "matched 3 within 20m", at(19)) == (alerts[0].count, alerts[0].reason, alerts[0].opened_at)
    assert ["a", "b", "c"] == [item.id for item in alerts[0].items]


def test_the_window_slides() -> None:
    """What is twenty minutes old counts no more, and the rest goes on counting."""
    three = rule(count=3, within_m=20, group_by="rule")
    far = [event(1, 0, "a", "r"), event(2, 10, "b", "r"), event(3, 20, "c", "r")]

    assert [] == run(desk(three), *far)
    assert [("opened", 1)] == said(run(desk(three), *far, event(4, 29, "d", "r")))


def test_a_new_version_keeps_its_article_in_the_window() -> None:
    """An article counts at its latest match: it opens with another one, though it was new before the window began."""
    two = rule(count=2, within_m=30, group_by="rule")
    twice = [event(1, 0, "a", "r"), event(2, 1, "a", "r", version=2, change="headline")]

    assert [("opened", 1)] == said(run(desk(two), *twice, event(3, 30, "b", "r")))
    assert [] == run(desk(two), *twice, event(3, 31, "b", "r"))
    again = event(3, 30, "a", "r", version=3, change="headline")
    assert [("opened", 1)] == said(run(desk(two), *twice, again, event(4, 59, "b", "r")))


def test_a_late_version_moves_its_article_back_nowhere() -> None:
    """What comes late of an article that matched since leaves its latest time as it was."""
    two = rule(count=2, within_m=10, group_by="rule")
    late = event(2, 2, "a", "r", version=2, change="headline")

    assert [("opened", 1)] == said(run(desk(two), event(1, 5, "a", "r"), late, event(3, 14, "b", "r")))


def test_an_event_behind_the_window_does_not_count() -> None:
    """A late event counts at its own time: outside the window it opens nothing."""
    two = rule(count=2, within_m=10, group_by="rule")

    assert [] == run(desk(two), event(1, 60, "a", "r"), event(2, 49, "b", "r"))
    assert [("opened", 1)] == said(run(desk(two), event(1, 60, "a", "r"), event(2, 51, "b", "r")))


def test_one_article_counts_once() -> None:
    """The same article in several feeds, or again in a new version, is one of the count."""
    two = rule(count=2, within_m=20, group_by="rule")
    same = [
        event(1, 0, "a", "r"),
        event(2, 1, "a2", "r", article_id="article-a", feed=FeedRef(id="other")),
        event(3, 2, "a", "r", version=2, change="headline"),
    ]

    assert [] == run(desk(two), *same)


def test_further_matches_update() -> None:
    """Without a cooldown every further article of the group updates the alert under the same id."""
    alerts = run(desk(rule(group_by="rule")), event(1, 0, "a", "r"), event(2, 1, "b", "r"))

    assert [("opened", 1), ("updated", 2)] == said(alerts)
    assert 1 == len({alert.id for alert in alerts})
    assert [1, 2] == [alert.count for alert in alerts]


def test_a_cooldown_suppresses_until_it_is_over() -> None:
    """Within the cooldown a match is suppressed, with the reason and no receiver; the number does not move."""
    cool = rule(group_by="rule", cooldown_s=600)
    alerts = run(
        desk(cool), event(1, 0, "a", "r"), event(2, 9, "b", "r"), event(3, 10, "c", "r"), event(4, 19, "d", "r")
    )

    assert [("opened", 1), ("suppressed", 1), ("updated", 2), ("suppressed", 2)] == said(alerts)
    assert "cooldown until 2026-03-02T07:10:00Z" == alerts[1].reason
    assert [("desk-mail",), (), ("desk-mail",), ()] == [alert.notify for alert in alerts]
    assert ["a", "b", "c"] == [item.id for item in alerts[2].items]


def test_a_changed_cooldown_counts_at_once() -> None:
    """The cooldown is worked out with the rule as it is now, not as it was when the alert opened."""
    rules: dict[str, RuleEntry] = {"r": rule(group_by="rule", cooldown_s=3_600)}
    fold = desk(rules["r"])
    fold._rules = lambda _release: rules
    run(fold, event(1, 0, "a", "r"))
    rules["r"] = rule(group_by="rule", cooldown_s=60)

    assert [("updated", 2)] == said(run(fold, event(2, 5, "b", "r"), offset=1))


def test_a_copy_in_another_feed_is_suppressed() -> None:
    """An article that readers know of tells nothing new when another feed brings it."""
    copy = event(2, 1, "a2", "r", article_id="article-a", feed=FeedRef(id="other"))
    alerts = run(desk(rule()), event(1, 0, "a", "r"), copy)

    assert [("opened", 1), ("suppressed", 1)] == said(alerts)
    assert "another feed brings the same article" == alerts[1].reason


@pytest.mark.parametrize(
    ("change", "reason"), [("headline", "headline changed"), ("body", "text changed"), ("correction", "correction")]
)
def test_a_change_that_matters_amends(change: str, reason: str) -> None:
    """A changed headline or text and a correction amend the open alert, cooldown or not, and receivers are told."""
    changed = event(2, 1, "a", "r", version=2, change=change, headline="Other")
    alerts = run(desk(rule(cooldown_s=3_600)), event(1, 0, "a", "r"), changed)

    assert [("opened", 1), ("amended", 2)] == said(alerts)
    assert (reason, ("desk-mail",), alerts[0].id) == (alerts[1].reason, alerts[1].notify, alerts[1].id)
    assert ["Other"] == [item.headline for item in alerts[1].items]


def test_an_alert_is_amended_though_its_rule_matches_no_more() -> None:
    """When the phrase is gone from the new version, those who were told of the old one hear of it."""
    alerts = run(desk(rule()), event(1, 0, "a", "r"), event(2, 1, "a", version=2, change="headline"))

    assert [("opened", 1), ("amended", 2)] == said(alerts)
    assert "headline changed; the rule matches no more" == alerts[1].reason


def test_a_change_that_does_not_matter_amends_nothing() -> None:
    """Tags, images and authors: noted as suppressed where the rule still matches, else not at all."""
    still = run(desk(rule()), event(1, 0, "a", "r"), event(2, 1, "a", "r", version=2, change="tags"))
    gone = run(desk(rule()), event(1, 0, "a", "r"), event(2, 1, "a", version=2, change="tags"))

    assert [("opened", 1), ("suppressed", 1)] == said(still)
    assert [("opened", 1)] == said(gone)


def test_a_page_that_comes_late_amends_silently_and_once() -> None:
    """The first enrichment of an alert's item goes out without receivers; later ones do not go out at all."""
    late = [event(n, n, "a", version=1, revision=n, change="enrichment") for n in (2, 3)]
    alerts = run(desk(rule()), event(1, 0, "a", "r"), *late)

    assert [("opened", 1), ("amended", 2)] == said(alerts)
    assert ("page complete", ()) == (alerts[1].reason, alerts[1].notify)


def test_a_match_that_only_the_page_makes_opens() -> None:
    """When the phrase stands in the page that came late, its revision opens the alert."""
    alerts = run(desk(rule()), event(1, 0, "a"), event(2, 0, "a", "r", revision=1, change="enrichment"))

    assert [("opened", 1)] == said(alerts)


def test_one_change_in_several_feeds_amends_once() -> None:
    """An article that is corrected in two feeds is told of once."""
    alerts = run(
        desk(rule()),
        event(1, 0, "a", "r"),
        event(2, 1, "a2", "r", article_id="article-a"),
        event(3, 5, "a", "r", version=2, change="correction"),
        event(4, 6, "a2", "r", article_id="article-a", version=2, change="correction"),
        event(5, 9, "a", "r", version=3, change="correction"),
    )

    assert ["opened", "suppressed", "amended", "suppressed", "amended"] == [alert.status for alert in alerts]
    assert "another feed brings the same change" == alerts[3].reason


def test_what_was_not_told_is_not_amended() -> None:
    """A match that the cooldown held back is not known to readers: its changes wait for the cooldown too."""
    cool = rule(group_by="rule", cooldown_s=600)
    alerts = run(
        desk(cool),
        event(1, 0, "a", "r"),
        event(2, 1, "b", "r"),
        event(3, 2, "b", version=2, change="headline"),
        event(4, 20, "c", "r"),
        event(5, 21, "b", version=3, change="headline"),
    )

    assert ["opened", "suppressed", "updated", "amended"] == [alert.status for alert in alerts]


def test_amendments_have_a_limit() -> None:
    """A page that is rewritten all day is told of AMENDMENTS_MAX times, then noted."""
    changes = [event(n, n, "a", "r", version=n, change="body") for n in range(2, AMENDMENTS_MAX + 4)]
    alerts = run(desk(rule()), event(1, 0, "a", "r"), *changes)

    assert AMENDMENTS_MAX == [alert.status for alert in alerts].count("amended")
    assert ["suppressed", "suppressed"] == [alert.status for alert in alerts[-2:]]


def test_a_quiet_alert_is_closed_by_a_tick() -> None:
    """Without a match for keep_open the alert closes at that very time, told of when a tick is LATE past it."""
    fold = desk(rule(keep_open_s=3_600))
    early = run(fold, event(1, 0, "a", "r"), tick(1, 60 + LATE_M - 1))
    (closed,) = run(fold, tick(1, 60 + LATE_M), offset=2)

    assert ["opened"] == [alert.status for alert in early]
    assert (("closed", 2), at(60), "no match for 1h", (), 1) == (
        said([closed])[0],
        closed.at,
        closed.reason,
        closed.notify,
        closed.sequence,
    )
    assert [] == run(fold, tick(1, 99_999), offset=3)


def test_a_quiet_alert_is_closed_before_the_next_event() -> None:
    """Where no tick came, the next event of any group closes what is over, in the order of the ends."""
    closing = rule(keep_open_s=600)
    alerts = run(desk(closing), event(1, 0, "a", "r"), event(2, 1, "b", "r"), nothing(3, DAY_M))

    assert [("article-a", at(10)), ("article-b", at(11))] == [(one.group, one.at) for one in alerts[2:]]
    assert [3, 3] == [alert.sequence for alert in alerts[2:]]


def test_a_match_after_the_end_opens_anew() -> None:
    """The next episode of the group has another id and counts from 1."""
    alerts = run(desk(rule(keep_open_s=600)), event(1, 0, "a", "r"), event(2, 10, "a2", "r", article_id="article-a"))

    assert [("opened", 1), ("closed", 2), ("opened", 1)] == said(alerts)
    assert alerts[0].id == alerts[1].id != alerts[2].id


def test_a_match_keeps_an_alert_open() -> None:
    """Each match moves the end, a suppressed one too."""
    alerts = run(
        desk(rule(group_by="rule", keep_open_s=600, cooldown_s=3_600)),
        event(1, 0, "a", "r"),
        event(2, 9, "b", "r"),
        tick(2, 10 + LATE_M),
        tick(2, 19 + LATE_M),
    )

    assert [("opened", 1), ("suppressed", 1), ("closed", 2)] == said(alerts)
    assert at(19) == alerts[2].at


def test_a_closing_needs_no_rule() -> None:
    """An alert whose rule was taken out of the newsroom still closes, under its title."""
    rules: dict[str, RuleEntry] = {"r": rule(keep_open_s=600)}
    fold = desk()
    fold._rules = lambda _release: rules
    run(fold, event(1, 0, "a", "r"))
    rules.clear()
    (closed,) = run(fold, tick(1, DAY_M), offset=1)

    assert ("closed", "Rule r") == (closed.status, closed.title)


def test_an_amended_alert_of_a_lost_rule_tells_nobody() -> None:
    """Without its rule nobody knows whom to tell; the amendment is on the topic all the same."""
    rules: dict[str, RuleEntry] = {"r": rule()}
    fold = desk()
    fold._rules = lambda _release: rules
    run(fold, event(1, 0, "a", "r"))
    rules.clear()
    (amended,) = run(fold, event(2, 1, "a", version=2, change="headline"), offset=1)

    assert ("amended", ()) == (amended.status, amended.notify)


def test_an_alert_stays_within_its_limits() -> None:
    """A group that matches without end shows the newest items, counts to WINDOW_MAX, and fits into a message."""
    items = [
        event(
            n, n / 10, f"i{n}", "r", headline="罢" * 1_000, summary="工" * 1_000, url="https://x.example/" + "a" * 1_900
        )
        for n in range(1, WINDOW_MAX + 50)
    ]
    fold = desk(rule(group_by="rule"))
    alerts = run(fold, *items)
    state = dict(fold.changes())

    assert (ALERT_ITEMS_MAX, WINDOW_MAX) == (len(alerts[-1].items), alerts[-1].count)
    assert items[-1].item == alerts[-1].items[-1]
    assert encode(alerts[-1])
    assert len(state["episode|r|*"] or b"") < 200_000


def test_another_story_is_another_group() -> None:
    """Rules that group by story open an alert for each."""
    other = StoryRef(id="other", items=1, publishers=1, first_seen_at=at(0))
    alerts = run(desk(rule(group_by="story_id")), event(1, 0, "a", "r"), event(2, 1, "b", "r", story=other))

    assert [("opened", 1), ("opened", 1)] == said(alerts)


@pytest.mark.parametrize(
    ("seconds", "written"), [(1, "1s"), (90, "90s"), (1_200, "20m"), (21_600, "6h"), (86_400, "1d"), (0, "0s")]
)
def test_durations_read_as_rules_write_them(seconds: int, written: str) -> None:
    """The reason of an alert speaks the language of its rule."""
    assert written == duration(seconds)
