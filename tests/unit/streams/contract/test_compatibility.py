"""What counts as a breaking change of a published schema."""

from typing import Any

import pytest

from streams.contract.compatibility import KNOWN, Contract, breaking, changes
from streams.contract.records import closed

Json = dict[str, Any]


def record(properties: Json, required: tuple[str, ...] = ()) -> Json:
    """A schema as the contract writes it, with one record that has *properties*."""
    body = {"type": "object", "properties": properties, "required": list(required)}
    return {"$ref": "#/$defs/Record", "$defs": {"Record": body}}


def both(schema: Json) -> Contract:
    """What is promised and what is read, of one schema."""
    return Contract(closed(schema), schema)


def broken(old: Json, new: Json) -> list[str]:
    """What *new* breaks of *old*."""
    return breaking(both(old), both(new))


TEXT, NUMBER, NULL = {"type": "string"}, {"type": "integer"}, {"type": "null"}
MAYBE_TEXT = {"anyOf": [TEXT, NULL]}


def known(*values: str) -> Json:
    """A record with a text of which readers know *values*, and others may come."""
    return record({"a": TEXT | {KNOWN: list(values)}})


def test_same_schema_breaks_nothing() -> None:
    """A schema is compatible with itself."""
    schema = record({"a": TEXT, "b": {"enum": ["x", "y"]}, "c": MAYBE_TEXT}, ("a",))

    assert [] == broken(schema, schema)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (record({"a": TEXT, "b": TEXT}), record({"b": TEXT}), "a is removed"),
        (record({"a": TEXT}), record({"a": NUMBER}), "a changed type from string to integer"),
        (record({"a": TEXT}), record({"a": MAYBE_TEXT}), "a changed type from string to null or string"),
        (record({"a": {"enum": ["x", "y"]}}), record({"a": {"enum": ["x"]}}), "a no longer allows 'y'"),
        (record({"a": TEXT}), record({"a": {"enum": ["x"]}}), "a was open, and is narrowed to 'x'"),
        (record({"a": {"enum": ["x", "z"]}}), record({"a": {"const": "z"}}), "a no longer allows 'x'"),
        (record({}), record({"a": TEXT}, ("a",)), "a is now required, and older records may lack it"),
        (record({"a": {"type": "number"}}), record({"a": NUMBER}), "a changed type from number to integer"),
        (record({"a": NUMBER}), record({"a": {"type": "number"}}), "a changed type from integer to number"),
        (record({"a": MAYBE_TEXT}), record({"a": TEXT}), "a changed type from null or string to string"),
        (record({"a": {"enum": ["x"]}}), record({"a": {"enum": ["x", "y"]}}), "a may now be 'y'"),
        (record({"a": {"enum": ["x"]}}), record({"a": TEXT}), "a is no longer held to a list of values"),
        (known("x", "y"), known("x"), "a no longer allows 'y'"),
        (record({"a": TEXT}), known("x"), "a was open, and is narrowed to 'x'"),
        (
            record({"a": TEXT | {"default": ""}}),
            record({"a": TEXT | {"default": "-"}}),
            "a changed default from '' to '-'",
        ),
        (
            record({"a": NUMBER | {"x-unit": "s"}}),
            record({"a": NUMBER | {"x-unit": "ms"}}),
            "a changed unit from 's' to 'ms'",
        ),
        (record({"a": NUMBER}), record({"a": NUMBER | {"minimum": 1}}), "a changed minimum from None to 1"),
        (record({"a": NUMBER | {"minimum": 1}}), record({"a": NUMBER}), "a changed minimum from 1 to None"),
        (
            record({"a": NUMBER | {"maximum": 5}}),
            record({"a": NUMBER | {"maximum": 4}}),
            "a changed maximum from 5 to 4",
        ),
        (
            record({"a": NUMBER | {"multipleOf": 4}}),
            record({"a": NUMBER | {"multipleOf": 6}}),
            "a changed multipleOf from 4 to 6",
        ),
        (record({"a": TEXT}), record({"a": TEXT | {"minLength": 1}}), "a changed minLength from None to 1"),
        (
            record({"a": TEXT | {"maxLength": 5}}),
            record({"a": TEXT | {"maxLength": 9}}),
            "a changed maxLength from 5 to 9",
        ),
        (
            record({"a": TEXT | {"pattern": "^a"}}),
            record({"a": TEXT | {"pattern": "^b"}}),
            "a changed pattern from '^a' to '^b'",
        ),
        (
            record({"a": {"type": "array", "items": TEXT}}),
            record({"a": {"type": "array", "items": TEXT, "maxItems": 3}}),
            "a changed maxItems from None to 3",
        ),
        (
            record({"a": {"type": "array"}}),
            record({"a": {"type": "array", "uniqueItems": True}}),
            "a changed uniqueItems from None to True",
        ),
        (
            record({"a": TEXT}),
            record({"a": TEXT | {"not": {"const": "x"}}}),
            "a uses not, whose changes can't be judged",
        ),
        (
            record({"a": {"anyOf": [TEXT, NULL], "minLength": 1}}),
            record({"a": MAYBE_TEXT}),
            "a uses minLength beside a reference, which can't be judged",
        ),
        (
            record({"a": {"type": "object", "additionalProperties": TEXT}}),
            record({"a": {"type": "object", "additionalProperties": MAYBE_TEXT}}),
            "a{} changed type from string to null or string",
        ),
        (
            record({"a": TEXT | {"format": "date-time"}}),
            record({"a": TEXT}),
            "a changed format from 'date-time' to None",
        ),
        (
            record({"a": {"type": "array", "items": TEXT}}),
            record({"a": {"type": "array", "items": NUMBER}}),
            "a[] changed type from string to integer",
        ),
        (
            record({"a": {"type": "object", "additionalProperties": TEXT}}),
            record({"a": {"type": "object", "additionalProperties": NUMBER}}),
            "a{} changed type from string to integer",
        ),
        (
            record({"a": {"type": "object", "properties": {"b": TEXT}}}),
            record({"a": {"type": "object", "properties": {}}}),
            "a.b is removed",
        ),
    ],
)
def test_breaking_change_is_named(old: Json, new: Json, fault: str) -> None:
    """Each kind of break is found, and named by the field's path."""
    assert [fault] == list(dict.fromkeys(broken(old, new)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (record({}), record({"a": TEXT | {"default": ""}})),
        (known("x"), known("x", "y")),
        (known("x"), record({"a": TEXT})),
        (record({"a": TEXT}, ("a",)), record({"a": TEXT | {"default": ""}})),
        (record({"a": {"enum": [1, "x"]}}), record({"a": {"enum": ["x", 1]}})),
        (record({"a": {"anyOf": [{"const": "x"}, TEXT]}}), record({"a": TEXT})),
        (record({"a": TEXT}), record({"a": TEXT | {"description": "better words", "examples": ["x"]}})),
    ],
)
def test_compatible_change_is_none(old: Json, new: Json) -> None:
    """A new field with a default, a new value and better words break nobody."""
    assert [] == broken(old, new)


def test_record_moved_to_another_definition_breaks_nothing() -> None:
    """References are followed: it matters what a field holds, not where that is written."""
    old = record({"a": TEXT})
    new = record({"a": {"$ref": "#/$defs/Text"}})
    new["$defs"]["Text"] = TEXT

    assert [] == broken(old, new)


def test_schema_that_refers_to_itself_ends() -> None:
    """A record that holds itself is walked once."""
    old, new = record({"next": {"$ref": "#/$defs/Record"}, "a": TEXT}), record({"next": {"$ref": "#/$defs/Record"}})

    assert ["a is removed"] == broken(old, new)


def test_field_that_may_be_missing_is_named() -> None:
    """A field that writers always wrote, and readers count on, may not become one that is there at times."""
    old, new = record({"a": TEXT}, ("a",)), record({"a": TEXT})

    assert ["a may now be missing"] == breaking(both(old), Contract(new, new))


def test_new_field_is_told_and_breaks_nothing() -> None:
    """What is new is listed as a change, so that the version can be asked to tell of it."""
    found = changes(both(record({"b": {"enum": ["x"]}})), both(record({"b": {"enum": ["x"]}, "a": TEXT})))

    assert [("a is new", False)] == [(str(one), one.is_break) for one in found]


def test_known_values_are_held_by_the_writer() -> None:
    """A writer's closed list may grow against a reader's open one; that is told, and breaks nothing."""
    lists = (["x"], ["x", "y"])
    old, new = (Contract(closed(record({"a": {"enum": one}})), known(*one)) for one in lists)

    assert [("a may now be 'y'", False)] == [(str(one), one.is_break) for one in changes(old, new)]
    assert ["a no longer allows 'y'"] == breaking(new, old)
