"""Why a rule matches an event and why not: every key of the rule, value by value, with the place or the nearest thing.

It asks the same questions as `Matcher`, of the same forms of the same texts, so the two always agree. What a key of a
rule asks is one line of `_KEYS`, or a number of `agents.match.numbers`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from agents.match.facts import facts_of, source_key, topic_key
from agents.match.numbers import Range, compared, numbers_of, ranges_of, standing, subject
from agents.match.text import BREAK, joined, key, normalise, pattern
from agents.match.where import (
    Named,
    Place,
    authors_of,
    fields_of,
    languages_of,
    phrase_places,
    sources_of,
    tags_of,
)
from schemas.event import EnrichedItem
from schemas.newsroom import RuleEntry

PLACES_MAX = 5
"""Places named for one value."""
ASKED_MAX = 3
"""Values named in the sentence that says why a key is not satisfied."""
HELD_MAX = 20
"""Things of the event named for one key."""
NEAREST_MAX = 20
"""Missing values of one key for which the nearest thing is looked for: a list may hold thousands."""
WORDS_MAX = 5_000
"""Different words of one event among which a near one is looked for."""
_PARTICLE_CHARS_MAX = 3
"""Words as short as "to" and "the" stand in every text; where no other of a phrase does, that is no hint."""
_NEAR = 0.75
"""How alike two spellings must be, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class ValueReport:
    """One value of one key."""

    value: str
    """As the rule has it."""
    is_found: bool
    places: tuple[Place, ...] = ()
    nearest: str = ""
    """What the event holds in its place, in words; "" where nothing comes near or nobody looked."""


@dataclass(frozen=True, slots=True)
class KeyReport:
    """One key of a rule's `match`."""

    key: str
    is_satisfied: bool
    """For `not_text`: that none of its phrases was found."""
    values: tuple[ValueReport, ...]
    held: tuple[str, ...] = ()
    """What the event has of this kind, at most HELD_MAX; empty for texts."""
    compared: str = ""
    """Of a number: what the event has and what the rule asks for, in words; "" for all else."""

    @property
    def stopped_by(self) -> str:
        """Why this key is not satisfied, in words; "" where it is."""
        if self.is_satisfied:
            return ""
        if self.compared:
            return self.compared
        found = next((one for one in self.values if one.is_found), None)
        if found:
            where = f" in the {found.places[0].where}" if found.places else ""
            return f'{self.key} "{found.value}"{where}'
        asked = ", ".join(f'"{one.value}"' for one in self.values[:ASKED_MAX])
        more = f" and {len(self.values) - ASKED_MAX} more" if len(self.values) > ASKED_MAX else ""
        near = next((f"; {one.nearest}" for one in self.values if one.nearest), "")
        return f"{self.key}: none of {asked}{more} {self._among()}{near}"

    def _among(self) -> str:
        among = _KEYS[self.key].among
        return f"{among} ({', '.join(self.held) or 'it has none'})" if self.is_fact else among

    @property
    def is_fact(self) -> bool:
        """Whether it asks for a name, not for words of the text or a number."""
        return self.key in _KEYS and _KEYS[self.key].kind != "phrase"


@dataclass(frozen=True, slots=True)
class Explanation:
    """One rule and one event."""

    rule_id: str
    is_matched: bool
    stopped_by: str
    """The first key that was not satisfied and why; "" where the rule matches."""
    keys: tuple[KeyReport, ...]


@dataclass(frozen=True, slots=True)
class _Key:
    """What one key asks: the kind of thing, the form that values are compared in, where the event has it."""

    kind: str
    form: Callable[[str], str]
    among: str
    named: Callable[[EnrichedItem], Iterable[Named]] = lambda _event: ()
    wants_none: bool = False


_KEYS = {
    "text": _Key("phrase", pattern, "in headline, summary or body"),
    "not_text": _Key("phrase", pattern, "in headline, summary or body", wants_none=True),
    "topics": _Key("topic", topic_key, "among its tags", tags_of),
    "authors": _Key("author", key, "among its authors", authors_of),
    "sources": _Key("source", source_key, "among its feed, publisher and hosts", sources_of),
    "lang": _Key("lang", key, "is its language", languages_of),
}
"""By the field of RuleMatch, in the order in which they are told."""


def explain(rule: RuleEntry, event: EnrichedItem) -> Explanation:
    """Each key of *rule* against *event*. It agrees with `Matcher.match` for every rule and event."""
    event_holds = _Holds(event)
    keys = tuple(
        _report(name, asked, values, event_holds)
        for name, asked in _KEYS.items()
        if (values := getattr(rule.match, name))
    )
    keys += tuple(_number(asked, event) for asked in ranges_of(rule.match))
    stopped = next((one.stopped_by for one in keys if not one.is_satisfied), "")
    return Explanation(rule.id, not stopped, stopped, keys)


class _Holds:
    """What one event holds, worked out once."""

    def __init__(self, event: EnrichedItem) -> None:
        self.event = event
        self.text = joined(event.headline, event.summary, event.body_text)
        self.facts = facts_of(event)
        self._words: dict[str, None] | None = None

    @property
    def words(self) -> dict[str, None]:
        """The different words of its text."""
        if self._words is None:
            self._words = dict.fromkeys(self.text.replace(BREAK, " ").split())
        return self._words


def _report(name: str, asked: _Key, values: tuple[str, ...], holds: _Holds) -> KeyReport:
    reports = []
    misses = 0
    for value in values:
        report = _value(asked, value, holds)
        if not report.is_found and not asked.wants_none and misses < NEAREST_MAX:
            misses += 1
            report = ValueReport(value, is_found=False, nearest=_nearest(asked, value, holds))
        reports.append(report)
    # A value without anything to look for, as a phrase of punctuation, counts where it must be found and not else.
    has_any = any(one.is_found for one in reports)
    held = tuple(dict.fromkeys(one.shown for one in asked.named(holds.event) if one.shown))
    return KeyReport(name, has_any != asked.wants_none, tuple(reports), held[:HELD_MAX])


def _number(asked: Range, event: EnrichedItem) -> KeyReport:
    numbers = numbers_of(event)
    has = standing(asked.key, numbers[asked.key])
    is_held = asked.holds(numbers[asked.key])
    places = (Place(subject(asked.key), "", has, ""),) if is_held else ()
    value = ValueReport(asked.shown, is_found=is_held, places=places)
    return KeyReport(asked.key, is_held, (value,), (has,), compared(asked, numbers))


def _value(asked: _Key, value: str, holds: _Holds) -> ValueReport:
    form = asked.form(value)
    if asked.kind == "phrase":
        if not form or form not in holds.text:
            return ValueReport(value, is_found=False)
        return ValueReport(value, is_found=True, places=tuple(phrase_places(holds.event, form)))
    if form not in holds.facts[asked.kind]:
        return ValueReport(value, is_found=False)
    places = [one.place() for one in asked.named(holds.event) if form in map(key, one.names)]
    return ValueReport(value, is_found=True, places=tuple(places[:PLACES_MAX]))


def _nearest(asked: _Key, value: str, holds: _Holds) -> str:
    """What of the event comes nearest to *value*, in words; "" for nothing."""
    form = asked.form(value).strip()
    if not form:
        return f'"{value}" has no letter or digit to look for'
    if asked.kind == "phrase":
        return _near_phrase(form.split(), holds)
    names = holds.facts[asked.kind]
    within = [one for one in names if _shares_words(one, form)]
    near = within[:1] or get_close_matches(form, names, 1, _NEAR)
    return f"nearest: {names[near[0]]}" + (f" ({near[0]})" if near[0] != key(names[near[0]]) else "") if near else ""


def _shares_words(one: str, other: str) -> bool:
    """Whether all words of one of the two stand in the other."""
    first, second = set(normalise(one).split()), set(normalise(other).split())
    return bool(first and second) and (first <= second or second <= first)


def _near_phrase(words: list[str], holds: _Holds) -> str:
    standing = [word for word in words if word in holds.words]
    if len(standing) == len(words):
        where = [name for name, text in fields_of(holds.event) if set(words) & set(normalise(text).split())]
        return f"the words stand there apart, in {' and '.join(where)}"
    near = list(_near_words([word for word in words if word not in holds.words], holds))
    if all(word.isascii() and len(word) <= _PARTICLE_CHARS_MAX for word in standing):
        standing = []
    said = [f'only "{" ".join(standing)}" stands there'] if standing else []
    said += [f"nearest: {', '.join(near)}"] if near else []
    return "; ".join(said)


def _near_words(missing: list[str], holds: _Holds) -> Iterator[str]:
    words = list(holds.words)[:WORDS_MAX]
    for word in missing[:2]:
        yield from get_close_matches(word, words, 1, _NEAR)
