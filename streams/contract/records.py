"""The JSON Schemas of the public records, from the code: what readers should expect and what we promise to write."""

import ast
import inspect
import json
import re
import textwrap
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec

from schemas import cloudevents, limits
from schemas.codec import encode
from schemas.examples import EXAMPLES, MORE
from streams.contract.compatibility import KNOWN
from streams.topology import TOPICS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
UNITS = {"_s": "s", "_ms": "ms", "_min": "min", "_minutes": "min", "_days": "d", "_bytes": "B"}
"""How a field's name ends -> its unit (UCUM, but B for bytes), written as `x-unit`."""
FIELD_EXAMPLES_MAX = 3
"""Values of one field that are shown."""
_LIMIT = re.compile(r"\b[A-Z]+(?:_[A-Z]+)*_MAX\b")

Json = dict[str, Any]


def described() -> tuple[str, ...]:
    """The public topics whose values have a schema; dead letters are raw bytes and have none."""
    return tuple(topic.name for topic in TOPICS.values() if topic.is_public and topic.value is not None)


def consumed(name: str) -> Json:
    """What a reader of the public topic *name* should validate with: JSON Schema 2020-12, open to what is yet to come.

    Fields that the code can do without are not required; lists of values are only the known ones.
    """
    kind = _kind(name)
    schema = _head(name, kind, "Readers ignore fields and accept values that they do not know: both can come.")
    for body in schema["$defs"].values():
        for field in body["properties"].values():
            _open(field)
    return schema


def produced(name: str) -> Json:
    """What we promise to write on the public topic *name*: closed, with every field there."""
    kind = _kind(name)
    schema = _head(name, kind, "What a writer promises: every field, and no other. Readers use the open schema.")
    return closed(schema | {"$id": schema["$id"] + ":producer"})


def closed(schema: Json) -> Json:
    """*schema* with each of its records closed: every field that it names is there, and no other."""
    shut = deepcopy(schema)
    for node in _nodes(shut):
        if "properties" in node and node.get("type") == "object":
            node |= {"required": list(node["properties"]), "additionalProperties": False}
    return shut


def attribute_docs(kind: type) -> dict[str, str]:
    """Field name -> the docstring that stands under it, in *kind* and its bases; fields without one are left out.

    Limits are named in the code and numbers here.
    """
    docs: dict[str, str] = {}
    for base in reversed([one for one in kind.__mro__ if is_dataclass(one)]):
        (body,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
        assert isinstance(body, ast.ClassDef), f"{base} is no class"
        for field, after in zip(body.body, body.body[1:], strict=False):
            match field, after:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str() as doc)),
                ):
                    docs[name] = _LIMIT.sub(_number, inspect.cleandoc(doc).replace("\n", " "))
    return docs


def _number(named: re.Match[str]) -> str:
    limit = getattr(limits, named[0], None)
    return named[0] if limit is None else f"{limit:,}"


def _kind(name: str) -> type:
    kind = TOPICS[name].value
    assert kind is not None, f"{name} holds raw bytes"
    return kind


def _head(name: str, kind: type, rule: str) -> Json:
    _, parts = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    classes = {one.__name__: one for one in _dataclasses(kind)}
    for part, body in parts.items():
        _describe(body, classes[part], field_examples(name))
    return {
        "$schema": DIALECT,
        "$id": cloudevents.schema_uri(name),
        "title": kind.__name__,
        "description": f"{inspect.getdoc(kind)} {rule}",
        "$ref": f"#/$defs/{kind.__name__}",
        "examples": [json.loads(encode(EXAMPLES[name]))],
        "$defs": parts,
    }


def _describe(body: Json, kind: type, examples: dict[tuple[str, str], list[Any]]) -> None:
    """Add to the schema *body* of *kind* what the types alone do not say."""
    docs, hints = attribute_docs(kind), get_type_hints(kind)
    body["description"] = inspect.getdoc(kind)
    for name, field in body.get("properties", {}).items():
        if datetime in (hints[name], *get_args(hints[name])):
            _mark_times(field)
        unit = next((unit for ending, unit in UNITS.items() if name.endswith(ending)), "")
        said = {"description": docs.get(name), "x-unit": unit, "examples": examples.get((kind.__name__, name))}
        field.update({keyword: words for keyword, words in said.items() if words})


def _mark_times(field: Json) -> None:
    for branch in field.get("anyOf", [field]):
        if branch.get("type") == "string":
            branch["format"] = "date-time"


def _open(field: Json) -> None:
    """Make the list of a text's values one of known values, to which others may come."""
    values = field.pop("enum", None) or ([field.pop("const")] if "const" in field else [])
    if values:
        field |= {"type": "string", KNOWN: values}


@cache
def field_examples(name: str) -> dict[tuple[str, str], list[Any]]:
    """(record, field) -> values of the examples of topic *name*: texts, numbers, times, and lists of them."""
    found: dict[tuple[str, str], list[Any]] = {}
    for record in (EXAMPLES[name], *(one for one in MORE if type(one) is type(EXAMPLES[name]))):
        for key, value in _values(record, json.loads(encode(record))):
            shown = found.setdefault(key, [])
            if value not in shown and len(shown) < FIELD_EXAMPLES_MAX:
                shown.append(value)
    return found


def _values(record: Any, raw: Any) -> Iterator[tuple[tuple[str, str], Any]]:
    for field in fields(record):
        value, written = getattr(record, field.name), raw[field.name]
        inner = value if isinstance(value, tuple) else (value,)
        if any(is_dataclass(one) for one in inner):
            for one, its in zip(inner, written if isinstance(value, tuple) else [written], strict=True):
                yield from _values(one, its)
        elif written not in ("", [], None) and not isinstance(written, bool):
            yield (type(record).__name__, field.name), written


def _nodes(node: Any) -> Iterator[Json]:
    """Every schema inside of *node*, itself included."""
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(child)


def _dataclasses(hint: Any) -> Iterator[type]:
    """Every dataclass that *hint* speaks of, itself included."""
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
        for inner in get_type_hints(hint).values():
            yield from _dataclasses(inner)
    for argument in get_args(hint):
        yield from _dataclasses(argument)
