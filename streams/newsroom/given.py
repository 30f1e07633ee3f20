"""What a rule's test is given: items in short form, or recorded ones, as JSON lines of a file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import yaml

from schemas.codec import decode
from schemas.errors import DecodeError
from schemas.event import Draft
from schemas.item import Item
from schemas.limits import BODY_CHARS_MAX, HEADLINE_CHARS_MAX, NAME_CHARS_MAX, SUMMARY_CHARS_MAX
from streams.newsroom.fields import Fields, Place
from streams.newsroom.files import DEPTH_MAX, read_text

ITEMS_MAX = 20_000
"""Of one test."""
MIDNIGHT = datetime(2026, 1, 1, tzinfo=UTC)
"""The first moment where no item has a time of its own: `6h30m` then reads as half past six."""
_NEVER = datetime(1, 1, 1, tzinfo=UTC)
YEARS = (1970, 2200)
"""Between which recorded times must lie."""
_STEP = timedelta(minutes=1)
"""Between an item and the next one that says no time."""
_OFFSET = re.compile(r"(?=\d)(?:(\d{1,3})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?")
_AT = "a time after the first moment such as 0m, 90s or 1h30m, or one such as 2026-08-01T06:00Z"

When = datetime | timedelta
"""A time, or how long after the first moment of a test."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenItem:
    """One item in short form. Where source and url stand in an earlier one too, it is that item once more."""

    at: datetime = MIDNIGHT
    """Event time."""
    source: str = ""
    """The feed's id."""
    publisher: str = ""
    url: str = ""
    headline: str = ""
    summary: str = ""
    body: str = ""
    section: str = ""
    lang: str = ""
    authors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    """The publisher's own tags."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """All that a test is given, in the order in which it comes."""

    begins_at: datetime = MIDNIGHT
    """The moment from which `at` counts."""
    items: tuple[GivenItem | Item | Draft, ...] = ()


def read_when(fields: Fields, name: str) -> When | None:
    """A time or an offset; None where it is not there, or (with a fault) none of these."""
    node = fields.child(name)
    return None if node is None else when_of(node, fields.at(name), fields.place)


def when_of(node: yaml.Node, field: str, place: Place) -> When | None:
    """The time or offset that *node* holds; None, and a fault, where it holds none."""
    text = node.value.strip() if isinstance(node, yaml.ScalarNode) else ""
    if (found := _OFFSET.fullmatch(text)) is not None:
        days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        given = _NEVER
    if not is_near(given):
        place.wrong(node, field, _AT)
        return None
    return in_utc(given)


def is_near(at: datetime) -> bool:
    """Whether *at* is far enough from where dates end that any offset can be added."""
    return YEARS[0] <= at.year <= YEARS[1]


def in_utc(at: datetime) -> datetime:
    """*at*, which counts as UTC where it says no zone, in UTC."""
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def inline(nodes: Sequence[yaml.Node], path: str, place: Place) -> Given:
    """The items written in the rule's own file."""
    return _timed([Fields(node, f"{path}[{number}]", place) for number, node in enumerate(nodes)])


def read_given(path: Path, file: str, place_of: Any) -> Given:
    """The items of a file of JSON lines: in short form, or as `wireroom feed` or `subscribe --format json` prints.

    Args:
        path: The file.
        file: Its name, for faults.
        place_of: The `Faults` to note what can't be read in.
    """
    place = Place(file, place_of)
    text = read_text(path, file, place_of) or ""
    short: list[Fields] = []
    recorded: list[Item | Draft] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if len(short) + len(recorded) >= ITEMS_MAX:
            place_of.add(file, number, "", f"holds over {ITEMS_MAX:,} items; give a test fewer")
            break
        one = _line(line, number, place)
        if isinstance(one, Fields):
            short.append(one)
        elif one is not None:
            recorded.append(one)
    if short and recorded:
        place_of.add(file, 0, "", "mixes recorded items with items in short form; give them in two files")
    if not short and not recorded and not place_of.found:
        place_of.add(file, 0, "", "holds no item; write one JSON object a line")
    return (
        _timed(short)
        if short
        else Given(begins_at=recorded[0].seen_at if recorded else MIDNIGHT, items=tuple(recorded))
    )


def _line(line: str, number: int, place: Place) -> Fields | Item | Draft | None:
    """One line; None, and a fault, where it is none of ours."""
    try:
        value = orjson.loads(line)
    except (orjson.JSONDecodeError, RecursionError) as error:
        place.faults.add(place.file, number, "", f"is no JSON: {error}; write one object a line")
        return None
    if not isinstance(value, dict):
        place.faults.add(place.file, number, "", "expected a JSON object, one item a line")
        return None
    if "seen_at" not in value:
        return Fields(_node(value, number), "", place)
    kind: type[Draft | Item] = Draft if "page_status" in value else Item
    try:
        one = decode(line.encode(), kind)
    except DecodeError as error:
        place.faults.add(place.file, number, "", f"is no recorded item: {error.__cause__}")
        return None
    if not is_near(one.seen_at):
        place.faults.add(place.file, number, "seen_at", f"expected a time of the years {YEARS[0]} to {YEARS[1]}")
        return None
    return replace(one, seen_at=in_utc(one.seen_at))


def _timed(found: Sequence[Fields]) -> Given:
    """The items of *found*, each with its time."""
    items: list[GivenItem] = []
    begins_at: datetime | None = None
    for fields in found:
        when = read_when(fields, "at")
        if begins_at is None:
            begins_at = when if isinstance(when, datetime) else MIDNIGHT
        before = items[-1].at if items else begins_at - _STEP
        if isinstance(when, datetime):
            at = when
        elif when is not None:
            at = begins_at + when
        else:
            at = before + _STEP if items else begins_at
        if items and at < before:
            fields.fault("at", "is before the item above; put the items into the order in which they come")
        items.append(replace(_read_item(fields), at=at))
    return Given(begins_at=begins_at or MIDNIGHT, items=tuple(items))


def _read_item(fields: Fields) -> GivenItem:
    item = GivenItem(
        source=fields.text("source", chars_max=NAME_CHARS_MAX),
        publisher=fields.text("publisher", chars_max=NAME_CHARS_MAX),
        url=fields.url("url"),
        headline=fields.text("headline", chars_max=HEADLINE_CHARS_MAX),
        summary=fields.text("summary", chars_max=SUMMARY_CHARS_MAX),
        body=fields.text("body", chars_max=BODY_CHARS_MAX),
        section=fields.text("section", chars_max=NAME_CHARS_MAX),
        lang=fields.text("lang", chars_max=35).lower(),
        authors=fields.texts("authors"),
        topics=fields.texts("topics"),
    )
    if fields.is_mapping and not (item.headline or item.summary or item.body):
        fields.place.fault(fields.node, fields.path, "says nothing; give it a headline, a summary or a body")
    fields.done()
    return item


def _node(value: object, line: int, depth: int = 0) -> yaml.Node:
    """A JSON value as the YAML node that it would be in a file's line *line*; what is nested too deep is left out."""
    mark = yaml.Mark("", 0, line - 1, 0, None, 0)
    if isinstance(value, dict | list) and depth >= DEPTH_MAX:
        value = type(value)()
    if isinstance(value, dict):
        pairs = [(_node(key, line), _node(one, line, depth + 1)) for key, one in value.items()]
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, mark, mark)
    if isinstance(value, list):
        return yaml.SequenceNode("tag:yaml.org,2002:seq", list(_nodes(value, line, depth + 1)), mark, mark)
    tag = "null" if value is None else "str"
    return yaml.ScalarNode(f"tag:yaml.org,2002:{tag}", str(value), mark, mark)


def _nodes(values: Sequence[object], line: int, depth: int) -> Iterator[yaml.Node]:
    return (_node(one, line, depth) for one in values)
