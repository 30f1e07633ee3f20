"""One rule, compiled: what it asks for as keys, each with the words that its author used."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from agents.match.facts import Facts, source_key, topic_key
from agents.match.numbers import Numbers, Range, ranges_of, term
from agents.match.text import key, pattern
from schemas.newsroom import RuleEntry

TERMS_MAX = 20
"""Terms listed for one rule and event; more make a rule match no better."""

Asked = dict[str, str]
"""Key -> the term to list when it is found, such as "phrase: deposit rate"."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an event holds, under the keys that rules ask by."""

    phrases: frozenset[str]
    """Patterns found, of those that some rule asks for."""
    facts: dict[str, Facts]
    """Kind ("topic", "author", "source", "lang") -> what there is of it."""
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A RuleEntry with everything worked out that needs no event."""

    id: str
    severity: str
    text: Asked
    not_text: frozenset[str]
    facts: tuple[tuple[str, Asked], ...]
    """(kind, keys) of each kind that the rule asks for."""
    ranges: tuple[Range, ...]

    @classmethod
    def of(cls, rule: RuleEntry) -> "CompiledRule":
        """Compile *rule*."""
        match = rule.match
        kinds = (
            ("topic", _asked("topic", match.topics, topic_key)),
            ("author", _asked("author", match.authors, key)),
            ("source", _asked("source", match.sources, source_key)),
            ("lang", _asked("lang", match.lang, key)),
        )
        return cls(
            id=rule.id,
            severity=rule.severity,
            text=_asked("phrase", match.text, pattern),
            not_text=frozenset(filter(None, map(pattern, match.not_text))),
            facts=tuple((kind, asked) for kind, asked in kinds if asked),
            ranges=ranges_of(match),
        )

    def terms(self, event: Evidence) -> tuple[str, ...] | None:
        """What of *event* made the rule match, such as "phrase: deposit rate"; None where it does not match.

        A phrase is listed as the rule has it, anything else as the event has it: rule "economy" finds "topic: Rates".
        """
        if self.not_text and not self.not_text.isdisjoint(event.phrases):
            return None
        found = [shown for one, shown in self.text.items() if one in event.phrases]
        if self.text and not found:
            return None
        for kind, asked in self.facts:
            held = event.facts[kind]
            if held.keys().isdisjoint(asked):
                return None
            found += dict.fromkeys([f"{kind}: {held[one]}" for one in asked if one in held])
        if not self.ranges:
            return tuple(found[:TERMS_MAX])
        if not all(one.holds(event.numbers[one.key]) for one in self.ranges):
            return None
        numbers = [term(one.key, event.numbers[one.key]) for one in self.ranges]
        return tuple(found[: TERMS_MAX - len(numbers)] + numbers)


def _asked(kind: str, values: Iterable[str], form: Callable[[str], str]) -> Asked:
    """The keys of *values*; one that can't be found keeps its place as "", so that its rule does not match all."""
    keys: Asked = {}
    for value in values:
        keys.setdefault(form(value), f"{kind}: {value}")
    return keys
