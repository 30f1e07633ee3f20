"""Which rules match an event: percolation, where the rules are stored and each event is the query.

One pass over the event's text finds every phrase that any rule asks for; only rules with a phrase, topic, author,
source or language that the event has are then looked at. So the cost follows the hits, not the number of rules.
Technique: "stored queries with a presearcher", as in Lucene Monitor (formerly Luwak).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from agents.match.facts import facts_of
from agents.match.item import alert_item
from agents.match.numbers import numbers_of
from agents.match.phrases import Phrases
from agents.match.rule import CompiledRule, Evidence
from agents.match.text import joined
from schemas.alert import Matched, MatchedRule
from schemas.event import EnrichedItem
from schemas.newsroom import Newsroom, RuleEntry

__all__ = ["Matcher"]

RULES_MAX = 4_000
"""Rules listed for one event; where more match, the most severe are kept, so that the message stays under its limit."""
TERM_CHARS_MAX = 100_000
"""Characters of all terms of one event; rules past it are listed without terms."""
_SEVERITIES = ("flash", "urgent", "watch", "info")

_Posted = dict[str, list[CompiledRule]]


class Matcher:
    """The rules of one release, compiled; it never changes. Make it with `Matcher.of`."""

    def __init__(self, release: int, rules: Iterable[RuleEntry]) -> None:
        self.release = release
        compiled = sorted(map(CompiledRule.of, rules), key=lambda rule: rule.id)
        self._posted: dict[str, _Posted] = {}
        self._always = []
        for rule in compiled:
            kind, keys = _presearch(rule)
            posted = self._posted.setdefault(kind, defaultdict(list))
            for one in keys:
                posted[one].append(rule)
            if not kind:
                self._always.append(rule)
        asked = {one for rule in compiled for one in (*rule.text, *rule.not_text) if one}
        self._phrases = Phrases(asked)

    @classmethod
    def of(cls, newsroom: Newsroom) -> "Matcher":
        """Compile the rules of *newsroom*; about half a second for 10,000 of them."""
        return cls(newsroom.release, newsroom.rules)

    def match(self, event: EnrichedItem) -> Matched:
        """Which rules match *event*, by id, and by what; the item only where a rule matched or an alert may change."""
        evidence = self._evidence(event)
        found = {}
        for rule in self._candidates(evidence):
            if rule.id not in found and (terms := rule.terms(evidence)) is not None:
                found[rule.id] = (rule.severity, terms)
        is_needed = bool(found) or event.version > 1 or event.revision > 0
        return Matched(
            kind="event",
            sequence=event.sequence,
            at=event.seen_at,
            config_release=event.config_release,
            rules=tuple(_listed(found)),
            item=alert_item(event) if is_needed else None,
        )

    def _evidence(self, event: EnrichedItem) -> Evidence:
        phrases = self._phrases.found(joined(event.headline, event.summary, event.body_text))
        return Evidence(phrases, facts_of(event), numbers_of(event))

    def _candidates(self, evidence: Evidence) -> Iterator[CompiledRule]:
        yield from self._always
        for kind, posted in self._posted.items():
            held: Iterable[str] = evidence.phrases if kind == "phrase" else evidence.facts.get(kind, ())
            for one in held:
                yield from posted.get(one, ())


def _presearch(rule: CompiledRule) -> tuple[str, Iterable[str]]:
    """The most telling kind of thing that *rule* needs one of, and which; "" where it asks for nothing."""
    return next(iter((("phrase", rule.text),) if rule.text else rule.facts), ("", ()))


def _listed(found: dict[str, tuple[str, tuple[str, ...]]]) -> Iterator[MatchedRule]:
    """*found* by rule id, within the limits of one message."""
    kept = sorted(found)
    if len(kept) > RULES_MAX:
        kept = sorted(sorted(kept, key=lambda one: _SEVERITIES.index(found[one][0]))[:RULES_MAX])
    chars = 0
    for rule_id in kept:
        terms = found[rule_id][1]
        chars += sum(map(len, terms))
        yield MatchedRule(rule_id=rule_id, terms=terms if chars <= TERM_CHARS_MAX else ())
