"""The published contract: a JSON Schema for each public topic and one AsyncAPI document, made from the code.

`python -m streams.contract` writes them to `schemas/published/`; a test fails when they are not what it would write.
"""

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, get_args, get_type_hints

import click
import msgspec

from schemas import cloudevents
from schemas.codec import encode
from schemas.examples import EXAMPLES
from streams.dead import DeadLetter
from streams.settings import Settings
from streams.topics import config_of, partitions_of
from streams.topology import TOPICS, Topic

PUBLISHED = Path(__file__).parent.parent / "schemas" / "published"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
ASYNCAPI_VERSION = "3.0.0"
KAFKA_BINDING_VERSION = "0.5.0"
UNITS = {"_s": "s", "_ms": "ms", "_min": "min", "_minutes": "min", "_days": "d", "_bytes": "B"}
"""How a field's name ends -> its unit (UCUM, but B for bytes), written as `x-unit`."""

Json = dict[str, Any]


def files() -> dict[str, str]:
    """Every published file: its name and its text."""
    documents = {f"{name}.schema.json": schema(name) for name in described()} | {"asyncapi.json": asyncapi()}
    return {name: json.dumps(document, indent=2, ensure_ascii=False) + "\n" for name, document in documents.items()}


def described() -> tuple[str, ...]:
    """The public topics whose values have a schema; dead letters are raw bytes and have none."""
    return tuple(topic.name for topic in TOPICS.values() if topic.is_public and topic.value is not None)


def schema(name: str) -> Json:
    """The JSON Schema 2020-12 of the records on the public topic *name*, open to fields that are yet to come."""
    kind = TOPICS[name].value
    assert kind is not None, f"{name} holds raw bytes"
    _, parts = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    classes = {one.__name__: one for one in _dataclasses(kind)}
    for part, body in parts.items():
        _describe(body, classes[part])
    return {
        "$schema": DIALECT,
        "$id": cloudevents.schema_uri(name),
        "title": kind.__name__,
        "description": f"{inspect.getdoc(kind)} Readers ignore fields and accept values that they do not know: "
        "both can come with any release.",
        "$ref": f"#/$defs/{kind.__name__}",
        "examples": [json.loads(encode(EXAMPLES[name]))],
        "$defs": parts,
    }


def attribute_docs(kind: type) -> dict[str, str]:
    """Field name -> the docstring that stands under it, in *kind* and its bases; fields without one are left out."""
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
                    docs[name] = inspect.cleandoc(doc).replace("\n", " ")
    return docs


def _describe(body: Json, kind: type) -> None:
    """Add to the schema *body* of *kind* what the types alone do not say."""
    docs, hints = attribute_docs(kind), get_type_hints(kind)
    body["description"] = inspect.getdoc(kind)
    for name, field in body.get("properties", {}).items():
        if datetime in (hints[name], *get_args(hints[name])):
            _mark_times(field)
        if name in docs:
            field["description"] = docs[name]
        unit = next((unit for ending, unit in UNITS.items() if name.endswith(ending)), "")
        if unit:
            field["x-unit"] = unit


def _mark_times(field: Json) -> None:
    for branch in field.get("anyOf", [field]):
        if branch.get("type") == "string":
            branch["format"] = "date-time"


def _dataclasses(hint: Any) -> Iterator[type]:
    """Every dataclass that *hint* speaks of, itself included."""
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
        for inner in get_type_hints(hint).values():
            yield from _dataclasses(inner)
    for argument in get_args(hint):
        yield from _dataclasses(argument)


def asyncapi() -> Json:
    """The AsyncAPI 3.0 document: every public topic as a channel, as `wireroom topics create` makes it."""
    topics = [topic for topic in TOPICS.values() if topic.is_public]
    return {
        "asyncapi": ASYNCAPI_VERSION,
        "info": {
            "title": "Wireroom",
            "version": cloudevents.SCHEMA_VERSION,
            "description": "Enriched news events, stories and alerts. Topic names carry a prefix that can be changed "
            "(WIREROOM_TOPIC_PREFIX); read with isolation.level=read_committed to see each record once.",
            "license": {"name": "Apache-2.0"},
        },
        "defaultContentType": cloudevents.JSON_TYPE,
        "servers": {
            "compose": {
                "host": Settings().broker,
                "protocol": "kafka",
                "description": "The stack of docker-compose.yml",
            }
        },
        "channels": {topic.name: _channel(topic) for topic in topics},
        "operations": {f"send_{topic.name}": _operation(topic) for topic in topics},
        "components": {"messages": {topic.name: _message(topic) for topic in topics}},
    }


def _channel(topic: Topic) -> Json:
    settings = Settings()
    return {
        "address": settings.topic_prefix + topic.name,
        "description": topic.about,
        "messages": {topic.name: {"$ref": f"#/components/messages/{topic.name}"}},
        "bindings": {
            "kafka": {
                "partitions": partitions_of(topic, settings),
                "replicas": settings.replication,
                "topicConfiguration": _topic_configuration(topic),
                "bindingVersion": KAFKA_BINDING_VERSION,
            }
        },
    }


def _topic_configuration(topic: Topic) -> Json:
    """What the binding can say of the topic's configuration; it has no fields for the rest."""
    config = config_of(topic)
    return {
        "cleanup.policy": config["cleanup.policy"].split(","),
        "retention.ms": int(config["retention.ms"]),
        "max.message.bytes": int(config["max.message.bytes"]),
    }


def _operation(topic: Topic) -> Json:
    return {
        "action": "send",
        "channel": {"$ref": f"#/channels/{topic.name}"},
        "messages": [{"$ref": f"#/channels/{topic.name}/messages/{topic.name}"}],
    }


def _message(topic: Topic) -> Json:
    message: Json = {
        "name": topic.name,
        "summary": topic.about,
        "bindings": {
            "kafka": {
                "key": {"type": "string", "description": topic.key},
                "bindingVersion": KAFKA_BINDING_VERSION,
            }
        },
    }
    if topic.value is None:
        payload = {"description": "The input as it was: bytes that may be anything."}
        return message | {"contentType": cloudevents.BYTES_TYPE, "headers": _dead_headers_schema(), "payload": payload}
    return message | {
        "contentType": cloudevents.JSON_TYPE,
        "headers": _headers_schema(topic.name),
        "payload": {"$ref": f"./{topic.name}.schema.json"},
    }


def _headers_schema(name: str) -> Json:
    """The CloudEvents headers of a topic's records, as its example has them."""
    about = {
        "ce_id": "the same for a repeated record and, with ce_source, different for any other",
        "ce_time": "event time, RFC 3339 UTC",
        "ce_subject": "id of the thing that the record is about",
        "ce_sequence": "its place in the one order, padded so that it compares as text",
    }
    present = {header: value.decode() for header, value in cloudevents.headers(name, EXAMPLES[name])}
    properties = {
        header: {"type": "string", "description": about[header], "examples": [value]}
        if header in about
        else {"type": "string", "const": value}
        for header, value in present.items()
    }
    return {"type": "object", "properties": properties, "required": list(present)}


def _dead_headers_schema() -> Json:
    """The headers of a dead letter; those that are there only at times are not required."""
    needed = DeadLetter(topic="items", partition=2, offset=17, step="fetch", reason="no Item: not JSON")
    whole = replace(needed, traceback="Traceback", redriven=1, is_cut=True)
    docs = attribute_docs(DeadLetter)
    properties: Json = {}
    for header, value in whole.headers():
        name = header.removeprefix("dead_")
        about = docs.get(name) or docs.get(f"is_{name}")
        properties[header] = {"type": "string"} | ({"description": about} if about else {})
        properties[header]["examples"] = [value.decode()]
    return {"type": "object", "properties": properties, "required": [header for header, _ in needed.headers()]}


def main() -> None:
    """Write the published files, and delete those that are no longer published."""
    PUBLISHED.mkdir(exist_ok=True)
    texts = files()
    for old in PUBLISHED.glob("*.json"):
        if old.name not in texts:
            old.unlink()
    for name, text in texts.items():
        (PUBLISHED / name).write_text(text, encoding="utf-8")
        click.echo(f"schemas/published/{name}")


if __name__ == "__main__":
    main()
