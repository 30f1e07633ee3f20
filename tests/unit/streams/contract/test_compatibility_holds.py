"""Where `breaking` says nothing, records of either release agree with what readers of the other expect."""

import json
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from streams.contract.compatibility import KNOWN, Contract, breaking
from streams.contract.records import closed

Json = dict[str, Any]

WORDS = ("", "a", "ab", "abc", "b")
NAMES = ("a", "b", "c")


def promise(schema: Json) -> Json:
    """What a writer keeps to: *schema* closed, its known values the only ones."""
    text = json.dumps(closed(schema))
    return dict(json.loads(text.replace(f'"{KNOWN}"', '"enum"')))


def limits(*pairs: tuple[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Json]:
    """Some of these keywords."""
    return st.fixed_dictionaries({}, optional=dict(pairs))


SIZE = st.integers(0, 3)
TEXTS = limits(("minLength", SIZE), ("maxLength", SIZE), ("pattern", st.sampled_from(["^a", "b$"]))).map(
    lambda more: {"type": "string"} | more
)
BOUNDS = (("minimum", SIZE), ("exclusiveMinimum", SIZE), ("maximum", SIZE), ("exclusiveMaximum", SIZE))
NUMBERS = st.builds(
    lambda kind, more: {"type": kind} | more,
    st.sampled_from(["integer", "number"]),
    limits(*BOUNDS, ("multipleOf", st.sampled_from([1, 2, 3]))),
)
LISTS = st.lists(st.sampled_from([*WORDS, 1, None]), min_size=1, max_size=3, unique=True)
LEAVES = st.one_of(
    st.sampled_from([{"type": "boolean"}, {"type": "null"}, {"type": "string"}, {"type": "integer"}, {}]),
    TEXTS,
    NUMBERS,
    LISTS.map(lambda values: {"enum": values}),
    st.lists(st.sampled_from(WORDS), min_size=1, unique=True).map(lambda values: {"type": "string", KNOWN: values}),
)


def grown(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    """Lists, dictionaries, records and alternatives of *inner*."""
    arrays = limits(("minItems", SIZE), ("maxItems", SIZE), ("uniqueItems", st.booleans()), ("items", inner))
    return st.one_of(
        arrays.map(lambda more: {"type": "array"} | more),
        inner.map(lambda one: {"type": "object", "additionalProperties": one}),
        st.lists(inner, min_size=2, max_size=2).map(lambda branches: {"anyOf": branches}),
        records(inner),
    )


def records(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    """Records with fields of *inner*, some of them needed."""
    fields = st.dictionaries(st.sampled_from(NAMES), inner, max_size=2)
    return st.builds(
        lambda properties, needed: {
            "type": "object",
            "properties": properties,
            "required": sorted(needed & properties.keys()),
        },
        fields,
        st.sets(st.sampled_from(NAMES)),
    )


RECORDS = records(st.recursive(LEAVES, grown, max_leaves=3))
SCALARS = st.one_of(
    st.sampled_from([*WORDS, None, True, False]), st.integers(-1, 6), st.sampled_from([0.5, 1.0, 1.5, 2.0])
)


ANYTHING = SCALARS | st.lists(SCALARS, max_size=2) | st.dictionaries(st.sampled_from(NAMES), SCALARS, max_size=2)
SIMPLE: dict[str, st.SearchStrategy[Any]] = {
    "string": st.sampled_from(WORDS),
    "integer": st.integers(-1, 6),
    "number": st.integers(-1, 6) | st.sampled_from([0.5, 1.0, 1.5, 2.0]),
    "boolean": st.booleans(),
    "null": st.none(),
}


def value(schema: Json) -> st.SearchStrategy[Any]:
    """Values that may agree with the closed *schema*; most do."""
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "anyOf" in schema:
        return st.one_of(*map(value, schema["anyOf"]))
    if schema.get("type") == "array":
        return st.lists(value(schema.get("items", {})), max_size=3)
    if schema.get("type") == "object" and "properties" in schema:
        return st.fixed_dictionaries({name: value(one) for name, one in schema["properties"].items()})
    if schema.get("type") == "object":
        return st.dictionaries(st.sampled_from(NAMES), value(schema["additionalProperties"]), max_size=2)
    return SIMPLE.get(schema.get("type", ""), ANYTHING)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Json, Json]:
    """A schema and the next: the same, with some field put in, taken out or changed, or another one."""
    old = draw(RECORDS)
    new = json.loads(json.dumps(old))
    for name in draw(st.sets(st.sampled_from(NAMES), max_size=2)):
        field = draw(st.none() | LEAVES)
        if field is None:
            new["properties"].pop(name, None)
        else:
            new["properties"][name] = {**new["properties"].get(name, {}), **field} if draw(st.booleans()) else field
    new["required"] = sorted(set(new["required"]) & new["properties"].keys())
    return old, new


FIELDS = st.recursive(LEAVES, grown, max_leaves=2)
CHANGES = st.one_of(TEXTS, NUMBERS, LEAVES, FIELDS)
PLAIN = (*WORDS, None, True, -1, 0, 1, 2, 3, 4, 6, 0.5, 1.0, 2.5)
VALUES = (*PLAIN, [], {}, *([one] for one in PLAIN), ["a", "b"], ["a", "a"], [1, 2, 3], *({"a": one} for one in PLAIN))
"""What a field may hold, small enough to try all of it."""


@st.composite
def fields(draw: st.DrawFn) -> tuple[Json, Json]:
    """A field's schema and the next: one keyword put in, taken out or changed, or several."""
    old = draw(FIELDS)
    new = json.loads(json.dumps(old))
    for keyword, limit in draw(CHANGES).items() if draw(st.booleans()) else ():
        if draw(st.booleans()):
            new[keyword] = limit
    for keyword in sorted(new):
        if keyword != "items" and draw(st.integers(0, 5)) == 5:
            del new[keyword]
    return (old, new) if draw(st.booleans()) else (new, old)


def agrees(record: Any, schema: Json) -> bool:
    """Whether *record* agrees with *schema*."""
    return bool(Draft202012Validator(schema).is_valid(record))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(data=st.data())
def test_what_breaks_nothing_is_read_by_both(data: st.DataObject) -> None:
    """A record that the old promise allows agrees with the new readers' schema, and the other way round."""
    old, new = data.draw(pairs())
    before, after = Contract(promise(old), old), Contract(promise(new), new)
    assume(not breaking(before, after))
    for writer, reader in ((before, after), (after, before)):
        record = data.draw(value(writer.produced))
        assume(agrees(record, writer.produced))

        assert agrees(record, reader.consumed), f"{record} by {writer.produced} for {reader.consumed}"


@settings(max_examples=1_500, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(pair=fields())
def test_field_that_breaks_nothing_is_read_by_both(pair: tuple[Json, Json]) -> None:
    """The same for all small values of one field, whose schema changes a little."""
    before, after = (
        Contract(promise(record), record)
        for record in ({"type": "object", "properties": {"a": field}, "required": ["a"]} for field in pair)
    )
    assume(not breaking(before, after))

    for writer, reader in ((before, after), (after, before)):
        promised, read = Draft202012Validator(writer.produced), Draft202012Validator(reader.consumed)
        assert [] == [one for one in VALUES if promised.is_valid({"a": one}) and not read.is_valid({"a": one})]


@settings(max_examples=200, deadline=None)
@given(schema=RECORDS)
def test_nothing_breaks_itself(schema: Json) -> None:
    """A release that changes nothing breaks nothing, whatever the schema, written anew or not."""
    again = json.loads(json.dumps(schema))

    assert [] == breaking(Contract(promise(schema), schema), Contract(promise(again), again))
