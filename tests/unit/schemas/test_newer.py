"""A record of a newer release: what our own readers make of values that they do not know."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from schemas.article import Article
from schemas.codec import decode, encode
from schemas.errors import DecodeError
from schemas.event import Draft, EnrichedItem
from schemas.examples import EXAMPLES
from schemas.newsroom import RuleEntry
from streams.contract.compatibility import KNOWN
from streams.contract.records import consumed, described

Path = tuple[str | int, ...]


def open_places(schema: Any, node: Any, value: Any, path: Path = ()) -> Iterator[Path]:
    """Where in *value* a text stands to whose list, by *schema*, values may come."""
    if "$ref" in node:
        yield from open_places(schema, schema["$defs"][node["$ref"].rsplit("/", 1)[-1]], value, path)
    if KNOWN in node:
        yield path
    for one in node.get("anyOf", ()) if value is not None else ():
        yield from open_places(schema, one, value, path)
    for name, one in node.get("properties", {}).items():
        yield from open_places(schema, one, value[name], (*path, name))
    for number, one in enumerate(value if node.get("type") == "array" else ()):
        yield from open_places(schema, node["items"], one, (*path, number))


def changed(raw: Any, path: Path, said: Any) -> bytes:
    """*raw* with *said* at *path*."""
    whole = node = json.loads(encode(raw))
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = said
    return json.dumps(whole).encode()


PLACES = [
    (name, place)
    for name in described()
    for schema in [consumed(name)]
    for place in open_places(schema, schema, json.loads(encode(EXAMPLES[name])))
]


def test_places_are_found() -> None:
    """The examples hold values of public lists, of the record itself and of its parts."""
    assert {("alerts", ("status",)), ("enriched", ("tags", 0, "kind"))} <= set(PLACES)


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_a_value_to_come_is_kept_as_it_is(name: str, place: Path) -> None:
    """Whatever list of a public record gets another value: we read it, and it is written on as it was."""
    raw = changed(EXAMPLES[name], place, "from_tomorrow")
    record = decode(raw, type(EXAMPLES[name]))

    assert json.loads(raw) == json.loads(encode(record))
    with pytest.raises(DecodeError):
        decode(changed(EXAMPLES[name], place, 7), type(EXAMPLES[name]))


def test_what_lies_before_the_public_topics_is_read_too() -> None:
    """A draft of a newer enrich gets its place in the order."""
    draft = {**json.loads(encode(EXAMPLES["enriched"])), "page_status": "paywalled"}

    assert "paywalled" == str(decode(json.dumps(draft).encode(), Draft).page_status)
    with pytest.raises(DecodeError):
        decode(json.dumps(draft).encode(), Article)


@pytest.mark.parametrize("said", ["", "Flash", "\x1b[31m", "a b", "x" * 51, "flash\n"])
def test_damage_is_no_value_to_come(said: str) -> None:
    """What is not written as our values are is refused."""
    with pytest.raises(DecodeError, match="Invalid enum value"):
        decode(changed(EXAMPLES["alerts"], ("severity",), said), type(EXAMPLES["alerts"]))


def test_a_list_that_decides_stays_closed() -> None:
    """How a rule groups is obeyed or refused, never passed over."""
    raw = {"id": "r", "title": "R", "severity": "info", "match": {}, "group_by": "moon"}

    with pytest.raises(DecodeError, match="Invalid enum value 'moon'"):
        decode(json.dumps(raw).encode(), RuleEntry)


def test_what_else_is_wrong_is_said() -> None:
    """An unknown value does not hide that a field is missing, nor does nesting without end help."""
    raw = json.loads(changed(EXAMPLES["enriched"], ("change",), "from_tomorrow"))
    deep = json.dumps({**raw, "tags": "TAGS"}).replace('"TAGS"', "[" * 900 + "]" * 900)

    with pytest.raises(DecodeError, match="missing required field `sequence`"):
        decode(json.dumps({name: one for name, one in raw.items() if name != "sequence"}).encode(), EnrichedItem)
    with pytest.raises(DecodeError):
        decode(deep.encode(), EnrichedItem)
