"""What counts as a breaking change of a published schema."""

from typing import Any

import pytest

from streams.compatibility import breaking

Json = dict[str, Any]


def record(properties: Json, required: tuple[str, ...] = ()) -> Json:
    """A schema as the contract writes it, with one record that has *properties*."""
    body = {"type": "object", "properties": properties, "required": list(required)}
    return {"$ref": "#/$defs/Record", "$defs": {"Record": body}}


TEXT, NUMBER, NULL = {"type": "string"}, {"type": "integer"}, {"type": "null"}
MAYBE_TEXT = {"anyOf": [TEXT, NULL]}


def test_same_schema_breaks_nothing() -> None:
    """A schema is compatible with itself."""
    schema = record({"a": TEXT, "b": {"enum": ["x", "y"]}, "c": MAYBE_TEXT}, ("a",))

    assert [] == breaking(schema, schema)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (record({"a": TEXT, "b": TEXT}), record({"b": TEXT}), "a is removed"),
        (record({"a": TEXT}), record({"a": NUMBER}), "a changed type from string to integer"),
        (record({"a": TEXT}), record({"a": MAYBE_TEXT}), "a changed type from string to null or string"),
        (record({"a": {"enum": ["x", "y"]}}), record({"a": {"enum": ["x"]}}), "a no longer allows 'y'"),
        (record({"a": TEXT}), record({"a": {"enum": ["x"]}}), "a was open, and is narrowed to 'x'"),
        (record({"a": {"const": "x"}}), record({"a": {"const": "z"}}), "a no longer allows 'x'"),
        (record({}), record({"a": TEXT}, ("a",)), "a is now required, and older records may lack it"),
        (record({"a": TEXT}), record({"a": TEXT}, ("a",)), "a is now required, and older records may lack it"),
        (record({"a": TEXT}, ("a",)), record({"a": TEXT}), "a may now be missing"),
        (
            record({"a": TEXT | {"format": "date-time"}}),
            record({"a": TEXT}),
            "a changed format from date-time to None",
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
    assert [fault] == breaking(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (record({}), record({"a": TEXT | {"default": ""}})),
        (record({"a": {"enum": ["x"]}}), record({"a": {"enum": ["x", "y"]}})),
        (record({"a": TEXT}), record({"a": TEXT | {"description": "better words", "examples": ["x"]}})),
    ],
)
def test_compatible_change_is_none(old: Json, new: Json) -> None:
    """A new field with a default, a new value and better words break nobody."""
    assert [] == breaking(old, new)


def test_record_moved_to_another_definition_breaks_nothing() -> None:
    """References are followed: it matters what a field holds, not where that is written."""
    old = record({"a": TEXT})
    new = record({"a": {"$ref": "#/$defs/Text"}})
    new["$defs"]["Text"] = TEXT

    assert [] == breaking(old, new)


def test_schema_that_refers_to_itself_ends() -> None:
    """A record that holds itself is walked once."""
    old, new = record({"next": {"$ref": "#/$defs/Record"}, "a": TEXT}), record({"next": {"$ref": "#/$defs/Record"}})

    assert ["a is removed"] == breaking(old, new)
