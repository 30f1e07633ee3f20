"""rules/*.yaml: one rule a file."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

import yaml

from agents.match.text import pattern
from agents.sequence.stories import MEMBERS_MAX, PUBLISHERS_MAX
from schemas.alert import Severity
from schemas.limits import NAME_CHARS_MAX
from schemas.newsroom import GroupBy, RuleEntry, RuleMatch, RuleStory, RuleWhen
from streams.newsroom.cases import Case, read_cases, unknown_receiver
from streams.newsroom.entries import read_id
from streams.newsroom.faults import Faults
from streams.newsroom.fields import Fields, Marks, Place, scalar
from streams.newsroom.files import line_of, read_text

ID_CHARS_MAX = 100
"""Of a rule's id."""
COUNT_MAX = 100
"""Events that a rule may wait for."""
KEEP_OPEN_S = 86_400
"""A day: how long an alert stays open without a match where its rule does not say."""
_SEVERITIES: tuple[Severity, ...] = get_args(Severity)
_GROUPS: tuple[GroupBy, ...] = get_args(GroupBy)
_LIST_FILE = re.compile(r"lists/[\w-][\w.-]*\.txt")
_OPERATOR = re.compile(r"\bnear/\d|[|*]|\(.*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRead:
    """A rule, and what its file says beside it."""

    rule: RuleEntry
    file: str
    line: int
    cases: tuple[Case, ...]
    """Its tests."""
    marks: Marks
    """Where each value of its lists stands."""


def read_rule(
    node: yaml.Node, place: Place, folder: Path, receivers: Collection[str], *, has_tests: bool = True
) -> RuleRead | None:
    """One rule with its tests; None (and a fault) where it can't be used.

    Args:
        node: The root of its file.
        place: The file, and where faults are noted.
        folder: The newsroom folder, for `lists/*.txt`.
        receivers: Names that `notify` may use.
        has_tests: False passes over `tests`, whose files a rule without its folder does not have.
    """
    fields = Fields(node, "", place)
    before = len(place.faults.found)
    rule = RuleEntry(
        id=read_id(fields, is_needed=True, chars_max=ID_CHARS_MAX),
        title=fields.text("title", is_needed=True, chars_max=NAME_CHARS_MAX),
        severity=fields.choice("severity", _SEVERITIES, "info", is_needed=True),
        match=_match(fields, folder),
        owner=fields.text("owner", chars_max=NAME_CHARS_MAX),
        when=_when(fields),
        group_by=_group_by(fields),
        cooldown_s=_cooldown_s(fields),
        keep_open_s=fields.seconds("keep_open", KEEP_OPEN_S),
        notify=tuple(_notify(fields, receivers)),
    )
    fields.child("tests")
    cases = read_cases(fields, folder, receivers) if has_tests else ()
    fields.done()
    if len(place.faults.found) > before:
        return None
    return RuleRead(rule=rule, file=place.file, line=line_of(node), cases=cases, marks=place.marks)


def _match(fields: Fields, folder: Path) -> RuleMatch:
    inner = fields.within("match", "`match: {text: [ferry strike]}`")
    if inner is None:
        if fields.is_mapping:
            fields.fault("match", "is missing; it says what an event must hold, such as `text: [ferry strike]`")
        return RuleMatch()
    before = len(fields.place.faults.found)
    match = RuleMatch(
        text=_phrases(inner, "text", folder),
        not_text=_phrases(inner, "not_text", folder),
        topics=_values(inner, "topics", folder),
        authors=_values(inner, "authors", folder),
        sources=_values(inner, "sources", folder),
        lang=tuple(one.lower() for one in _values(inner, "lang", folder)),
        story=_story(inner),
        is_featured=inner.flag_or_none("is_featured"),
    )
    has_any = any((match.text, match.topics, match.authors, match.sources, match.lang, match.is_featured))
    # Most events have nothing but a story that is new: to ask for that alone is to ask for nothing, too.
    has_any |= replace(match.story, is_new=None) != RuleStory() or match.story.is_new is False
    if inner.is_mapping and not has_any and len(fields.place.faults.found) == before:
        fields.fault("match", "asks for nothing; give it text, topics, authors, sources, lang, story or is_featured")
    inner.done()
    return match


def _story(fields: Fields) -> RuleStory:
    inner = fields.within("story", "`story: {publishers: 3}`")
    if inner is None:
        return RuleStory()
    story = RuleStory(
        items=inner.number("items", 0, least=2, most=MEMBERS_MAX),
        publishers=inner.number("publishers", 0, least=2, most=PUBLISHERS_MAX),
        sources=inner.number("sources", 0, least=2, most=PUBLISHERS_MAX),
        is_new=inner.flag_or_none("is_new"),
    )
    if story.is_new and (story.items or story.publishers or story.sources):
        inner.fault("is_new", "can't be together with a count: a new story has one item; take one of them out")
    inner.done()
    return story


def _when(fields: Fields) -> RuleWhen:
    inner = fields.within("when", "`when: {count: 3, within: 20m}`")
    if inner is None:
        return RuleWhen()
    before = len(fields.place.faults.found)
    when = RuleWhen(count=inner.number("count", 1, least=1, most=COUNT_MAX), within_s=inner.seconds("within"))
    if when.count > 1 and inner.child("within") is None:
        inner.fault("within", "is missing; a count over 1 needs a window such as 20m")
    if when.count == 1 and when.within_s and inner.is_mapping and len(fields.place.faults.found) == before:
        inner.fault("within", "says nothing without a count over 1; write `count: 3` beside it, or take it out")
    inner.done()
    return when


def _cooldown_s(fields: Fields) -> int:
    inner = fields.within("repeat", "`repeat: {cooldown: 30m}`")
    plain = fields.seconds("cooldown")
    if inner is None:
        return plain
    cooldown_s = inner.seconds("cooldown")
    inner.done()
    if plain and cooldown_s:
        fields.fault("cooldown", "stands here and in `repeat`; keep one of them")
    return plain or cooldown_s


def _group_by(fields: Fields) -> GroupBy:
    node = fields.child("group_by")
    if isinstance(node, yaml.SequenceNode):
        if len(node.value) == 1 and node.value[0].value in _GROUPS:
            return _GROUPS[_GROUPS.index(node.value[0].value)]
        fields.fault("group_by", f"expected one of {', '.join(_GROUPS)}; write it without a list")
        return "article_id"
    return fields.choice("group_by", _GROUPS, "article_id")


def _notify(fields: Fields, receivers: Collection[str]) -> Iterator[str]:
    node = fields.child("notify")
    if node is None:
        yield "terminal"
        return
    listed: list[yaml.Node] = node.value if isinstance(node, yaml.SequenceNode) else [node]
    seen: set[str] = set()
    for number, one in enumerate(listed):
        path = f"notify[{number}]"
        name = _receiver(one, path, fields.place)
        if name and name not in receivers and not fields.place.faults.is_full:
            fields.place.fault(one, path, unknown_receiver(name, receivers))
        if name and name not in seen:
            seen.add(name)
            yield name


def _receiver(node: yaml.Node, path: str, place: Place) -> str:
    if isinstance(node, yaml.MappingNode):
        inner = Fields(node, path, place)
        name = inner.text("to", is_needed=True)
        inner.done()
        return name
    return scalar(node, path, place) or ""


def _phrases(fields: Fields, name: str, folder: Path) -> tuple[str, ...]:
    phrases = _values(fields, name, folder)
    for phrase in phrases:
        if not pattern(phrase):
            fields.fault(name, f"{phrase!r} has no letter or digit to look for")
        elif _OPERATOR.search(phrase):
            fields.fault(name, f"{phrase!r}: phrases are plain words; near/5, (a|b) and * are not read")
    return phrases


def _values(fields: Fields, name: str, folder: Path) -> tuple[str, ...]:
    """The texts of a field, each `lists/NAME.txt` replaced by what that file lists."""
    values: dict[str, None] = {}
    for value, node in fields.marked_texts(name):
        is_file = value.startswith("lists/") or value.endswith(".txt")
        if is_file and not _LIST_FILE.fullmatch(value):
            fields.place.fault(node, fields.at(name), f"expected a list such as lists/ferries.txt, not {value[:60]!r}")
            continue
        found = _listed(fields, name, node, folder, value) if is_file else [(value, fields.place.file, line_of(node))]
        for one, file, line in found:
            values[one] = None
            fields.place.marks.setdefault((name, one.lower() if name == "lang" else one), (file, line))
    return tuple(values)


def _listed(fields: Fields, name: str, node: yaml.Node, folder: Path, reference: str) -> list[tuple[str, str, int]]:
    """The lines of a list file, each with file and line; empty ones and those that begin with # do not count."""
    path = folder / reference
    if not path.is_file():
        fields.place.fault(node, fields.at(name), f"there is no file {path}; write it, one value a line")
        return []
    problems = Faults()
    text = read_text(path, str(path), problems) or ""
    fields.place.faults.found += problems.found
    lines = [(line.strip(), str(path), number) for number, line in enumerate(text.splitlines(), start=1)]
    values = [one for one in lines if one[0] and not one[0].startswith("#")]
    if not values and not problems.found:
        fields.place.fault(node, fields.at(name), f"{path} lists nothing; write one value a line")
    return values
