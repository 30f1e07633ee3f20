"""docs/rules.md says what rule files may hold, and its example is one."""

import re
from pathlib import Path
from typing import get_args

from schemas.alert import Severity
from schemas.newsroom import GroupBy
from streams.newsroom import load

ROOT = Path(__file__).parents[3]
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


def test_every_value_and_key_of_match_is_named() -> None:
    """Severities, groups and what a match asks for."""
    named = set(re.findall(r"`(\w+)`", TEXT)) | set(re.findall(r"\w+", TEXT.partition("## match")[0]))

    assert {*get_args(Severity), *get_args(GroupBy)} <= named
    assert {"text", "not_text", "topics", "authors", "sources", "lang"} <= named
