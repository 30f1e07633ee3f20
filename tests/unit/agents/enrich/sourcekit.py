"""Scores cited sources against passages with labels: tests/sources; "-spoken-" and "-silent-" came with the code."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text
from agents.enrich.words import name_key
from schemas.parts import SourceCited

FOLDER = Path(__file__).parents[3] / "sources"
Passage = dict[str, Any]


def passages(part: str) -> list[Passage]:
    """The passages of "dev", which rules may be tuned on, or of "held", which they may not."""
    return [json.loads(line) for line in (FOLDER / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()]


def found_in(passage: Passage) -> tuple[SourceCited, ...]:
    """Whom the passage cites, by the code."""
    text = Text.of("", "", passage["text"], passage["language"])
    return sources_cited(text, EMPTY.mentions(text), EMPTY)


def _key(name: str) -> str:
    return name_key(name).removeprefix("the ")


def is_label(source: SourceCited, label: dict[str, Any]) -> bool:
    """Whether a source that was found is the one of a label: one of its names, one of its kinds."""
    return source.kind in label["kinds"] and _key(source.name) in set(map(_key, label["names"]))


@dataclass
class Score:
    """Counts of one part, and what went wrong in it."""

    right: int = 0
    found: int = 0
    expected: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """How much of what was found is right."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """How much of what is expected was found."""
        return self.right / max(1, self.expected)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.right / max(1, self.found + self.expected)


def score(part: str, language: str = "") -> Score:
    """The score of one part, of all languages or of one."""
    total = Score()
    for passage in passages(part):
        if language and passage["language"] != language:
            continue
        found = found_in(passage)
        right = sum(any(is_label(one, label) for one in found) for label in passage["cites"])
        total.right, total.found = total.right + right, total.found + len(found)
        total.expected += len(passage["cites"])
        if right < len(passage["cites"]) or right < len(found):
            said = [(one.name, one.kind) for one in found]
            total.misses.append(f"{passage['id']}: found {said}: {passage['text']}")
    return total
