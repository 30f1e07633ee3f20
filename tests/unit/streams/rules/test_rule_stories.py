"""Rules that ask how far a story has come: how they are written, what `rules test` makes of them, what is warned of."""

from pathlib import Path

import pytest
from test_newsroom import faults
from test_rule_tests import folder_with, run
from test_rule_warnings import check

from schemas.newsroom import RuleStory
from streams.newsroom import load


@pytest.mark.parametrize(
    ("match", "expected"),
    [
        ("match: {story: {}}", "match: asks for nothing"),
        ("match: {story: {is_new: true}}", "match: asks for nothing"),
        ("match: {is_featured: false}", "match: asks for nothing"),
        ("match: {story: new}", "match.story: expected a mapping (name: value), not 'new'; write `story: {publishers"),
        ("match: {story: {publishers: 1}}", "match.story.publishers: expected a whole number from 2 to 100, not '1'"),
        ("match: {story: {items: many}}", "match.story.items: expected a whole number from 2 to 1000, not 'many'"),
        ("match: {story: {publisher: 3}}", "match.story.publisher: is no field that is read here; did you mean"),
        ("match: {story: {is_new: soon}}", "match.story.is_new: expected true or false, not 'soon'"),
        ("match: {story: {is_new: true, items: 2}}", "match.story.is_new: can't be together with a count"),
        ("match: {is_featured: [a]}", "match.is_featured: expected true or false, not a list"),
    ],
)
def test_what_no_story_can_have_is_a_fault(tmp_path: Path, match: str, expected: str) -> None:
    """Nothing is read in silence that asks for nothing, or for what never comes."""
    found = faults(tmp_path, rules_a=f"id: a\ntitle: A\nseverity: info\n{match}\n")

    assert any(expected in one for one in found), found


@pytest.mark.parametrize(
    ("match", "story"),
    [
        ("{story: {publishers: 3}}", RuleStory(publishers=3)),
        ("{story: {is_new: false}}", RuleStory(is_new=False)),
        ("{is_featured: true}", RuleStory()),
    ],
)
def test_a_match_may_ask_for_no_word(tmp_path: Path, match: str, story: RuleStory) -> None:
    """Stories that three publishers have, whatever they are about, are something to ask for."""
    (rule,) = load(folder_with(tmp_path, "", f"id: a\ntitle: A\nseverity: info\nmatch: {match}\n")).rules

    assert story == rule.match.story


STORY = """\
id: spreads
title: A strike spreads
severity: watch
match: {text: [ferry strike], story: {%s}}
group_by: story_id
"""
SPREADING = """\
  - given:
      - {at: 0m, headline: Ferry strike halts boats in Orrisport, source: harbour-courier}
      - {at: 5m, headline: Ferry strike halts boats in Orrisport harbour, source: harbour-courier-city}
      - {at: 9m, headline: Ferry strike halts all boats in Orrisport, source: merrow-post}
      - {at: 14m, headline: Choir sings in Vardmoor, source: osk-valley-times}
      - {at: 20m, headline: Ferry strike halts boats at Orrisport, source: osk-valley-times}
    expect: %s
"""


def spreading(expect: str) -> str:
    """Four reports of one story by three publishers, the third at 20m, and another story."""
    text = SPREADING % expect
    for source in ("harbour-courier", "harbour-courier-city"):
        text = text.replace(f"source: {source}}}", f"source: {source}, publisher: Harbour Courier}}")
    return text


@pytest.mark.parametrize(
    ("story", "expect"),
    [
        ("publishers: 3", "{alerts: 1, at: 20m}"),
        ("items: 3", "{alerts: 1, at: 9m, updated: 1}"),
        ("is_new: false", "{alerts: 1, at: 5m, updated: 2}"),
        ("is_new: true", "{alerts: 1, at: 0m, updated: 0}"),
        ("publishers: 4", "{alerts: 0}"),
    ],
)
def test_a_story_alerts_when_it_has_come_so_far(tmp_path: Path, story: str, expect: str) -> None:
    """The rule fires at the item by which its story has so many publishers or items, and goes on from there."""
    result = run(folder_with(tmp_path, spreading(expect), STORY % story))

    assert "1 test: 1 ok, 0 failed" in result.stdout


def test_copies_of_one_text_are_one_source(tmp_path: Path) -> None:
    """Three papers that print one agency's text are three publishers, and no two sources."""
    text = (
        "Crews of the harbour ferries walked out at dawn after talks over night shifts failed, their union said. " * 5
    )
    given = [
        f"      - {{headline: Ferry strike halts boats, source: {name}, publisher: {name}, body: '{text}'}}\n"
        for name in ("Harbour Courier", "Merrow Post", "Osk Valley Times")
    ]
    tests = "  - given:\n" + "".join(given) + "    expect: {alerts: %d}\n"

    assert "1 ok" in run(folder_with(tmp_path, tests % 1, STORY % "publishers: 3")).stdout
    assert "1 ok" in run(folder_with(tmp_path, tests % 0, STORY % "sources: 2")).stdout


def test_a_story_that_has_not_come_so_far_is_explained(tmp_path: Path) -> None:
    """Each item says how many publishers its story had when it came."""
    lines = run(folder_with(tmp_path, spreading("{alerts: 1}"), STORY % "publishers: 4")).stdout.splitlines()

    assert [
        '0m "Ferry strike halts boats in Orrisport": story has 1 publisher, the rule asks for 4',
        '5m "Ferry strike halts boats in Orrisport harbour": story has 1 publisher, the rule asks for 4',
        '9m "Ferry strike halts all boats in Orrisport": story has 2 publishers, the rule asks for 4',
        '20m "Ferry strike halts boats at Orrisport": story has 3 publishers, the rule asks for 4',
    ] == [line.strip() for line in lines[2:6]]
    assert "14m" in lines[6]


def test_a_story_that_is_asked_for_in_vain_is_said(tmp_path: Path) -> None:
    """An alert for each article of a story that has come so far, and a count of first articles of one story."""
    rule = "id: a\ntitle: A\nseverity: info\nmatch: {text: port, story: {%s}}\ngroup_by: %s\n"
    each = check(tmp_path, rules__a=rule % ("publishers: 3", "article_id")).stderr
    first = check(tmp_path, rules__a=rule % ("is_new: true", "story_id") + "when: {count: 2, within: 1h}\n").stderr
    fine = check(tmp_path, rules__a=rule % ("publishers: 3", "story_id")).stderr

    assert "group_by: is article_id, so once the story has come so far, each of its articles opens an alert" in each
    assert "match.story.is_new: asks for the first article of a story, so 2 of one story never come" in first
    assert "warning: rules" not in fine
