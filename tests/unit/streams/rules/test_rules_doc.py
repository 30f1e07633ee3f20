"""docs/rules.md says what rule files may hold, and its example is one."""

import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

from schemas.alert import Severity
from schemas.newsroom import GroupBy, RuleMatch, RuleStory
from streams.newsroom import load

ROOT = Path(__file__).parents[4]
TEXT = (ROOT / "docs/rules.md").read_text("utf-8")
KEYS = ("id", "title", "owner", "severity", "match", "when", "group_by", "cooldown", "keep_open", "notify")


def test_example_is_a_rule_that_uses_every_key(tmp_path: Path) -> None:
    """Who copies it gets no fault, and sees each key once."""
    found = re.search(r"```yaml\n(.+?)```", TEXT, re.DOTALL)
    assert found is not None
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "a.yaml").write_text(found[1], "utf-8")
    (tmp_path / "receivers.yaml").write_text("- {name: desk, urls: 'json://h'}\n", "utf-8")

    assert ["harbour-strike"] == [rule.id for rule in load(tmp_path).rules]
    assert list(KEYS) == re.findall(r"^(\w+):", found[1], re.MULTILINE)


def test_example_of_a_story_is_one(tmp_path: Path) -> None:
    """What is shown of a rule that asks for three publishers is read as it stands."""
    (tmp_path / "rules").mkdir()
    shown = re.findall(r"```yaml\n(.+?)```", TEXT, re.DOTALL)[1]
    (tmp_path / "rules" / "a.yaml").write_text(f"id: a\ntitle: A\nseverity: info\n{shown}", "utf-8")
    (rule,) = load(tmp_path).rules

    assert (RuleStory(publishers=3, sources=2), "story_id") == (rule.match.story, rule.group_by)


def test_every_value_and_key_of_match_is_named() -> None:
    """Severities, groups and what a match asks for."""
    named = set(re.findall(r"`(\w+)`", TEXT)) | set(re.findall(r"\w+", TEXT.partition("## match")[0]))

    assert {*get_args(Severity), *get_args(GroupBy)} <= named
    assert {one.name for kind in (RuleMatch, RuleStory) for one in fields(kind)} <= named
