"""The contract as one HTML page for people: topics, keys, retention, headers, fields; no script, nothing loaded."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from jinja2 import PackageLoader
from markupsafe import Markup, escape

from schemas import cloudevents
from streams.contract.asyncapi import asyncapi
from streams.contract.compatibility import KNOWN
from streams.contract.records import consumed, described
from streams.kafka.topics import kept_of
from streams.show.templates import templates
from streams.topology import TOPICS

Json = dict[str, Any]
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One field or header, ready to be shown."""

    path: str
    """Such as "authors[].bio"; with the topic's name before it, the page's anchor."""
    type: str
    about: str
    depth: int = 0
    unit: str = ""
    values: list[str] = field(default_factory=list)
    """The known ones, where the field holds one of a list."""
    examples: list[str] = field(default_factory=list)
    default: str = ""
    is_always: bool = True
    """False where older records may lack it and then mean *default*."""


def page() -> str:
    """The page's HTML."""
    environment = templates(PackageLoader("streams.contract"), keep_trailing_newline=True)
    environment.filters["words"] = words
    document = asyncapi()
    topics = [_topic(name, document) for name in document["channels"]]
    return environment.get_template("contract.html").render(
        topics=topics, version=cloudevents.SCHEMA_VERSION, about=document["info"]["description"]
    )


def words(text: str) -> Markup:
    """*text* escaped, what stands in backticks as code."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704  escaped in this line


def rows(schema: Json, node: Json, path: str = "", depth: int = 0) -> Iterator[Row]:
    """The fields of the record *node* of *schema*, each before those inside of it."""
    for name, one in node["properties"].items():
        where = f"{path}.{name}" if path else name
        kind, inner, mark = _type(one, schema)
        yield Row(
            path=where,
            type=kind,
            about=one.get("description", ""),
            depth=depth,
            unit=one.get("x-unit", ""),
            values=one.get(KNOWN, []),
            examples=[json.dumps(value, ensure_ascii=False) for value in one.get("examples", [])],
            default=json.dumps(one["default"], ensure_ascii=False) if "default" in one else "",
            is_always=name in node.get("required", []),
        )
        if inner:
            yield from rows(schema, inner, where + mark, depth + 1)


def _topic(name: str, document: Json) -> Json:
    message, channel = document["components"]["messages"][name], document["channels"][name]
    schema = consumed(name) if name in described() else None
    return {
        "name": name,
        "address": channel["address"],
        "about": channel["description"],
        "key": message["bindings"]["kafka"]["key"]["description"],
        "partitions": channel["bindings"]["kafka"]["partitions"],
        "replicas": channel["bindings"]["kafka"]["replicas"],
        "kept": kept_of(TOPICS[name]),
        "bytes_max": channel["bindings"]["kafka"]["topicConfiguration"]["max.message.bytes"],
        "content_type": message["contentType"],
        "headers": list(_headers(message["headers"])),
        "payload": schema["description"] if schema else message["payload"]["description"],
        "fields": list(rows(schema, schema["$defs"][schema["title"]])) if schema else [],
        "example": json.dumps(schema["examples"][0], indent=2, ensure_ascii=False) if schema else "",
    }


def _headers(schema: Json) -> Iterator[Row]:
    for name, one in schema["properties"].items():
        yield Row(
            path=name,
            type="always " + one["const"] if "const" in one else "text",
            about=one.get("description", ""),
            examples=one.get("examples", []),
            is_always=name in schema["required"],
        )


def _type(node: Json, schema: Json) -> tuple[str, Json | None, str]:
    """What *node* holds in words, the record inside of it if any, and what its fields' paths have in between."""
    if "$ref" in node:
        record = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
        return record["title"], record, ""
    if "anyOf" in node:
        found = [_type(one, schema) for one in node["anyOf"]]
        inner, mark = next(((inner, mark) for _, inner, mark in found if inner), (None, ""))
        return " or ".join(sorted((kind for kind, _, _ in found), key="null".__eq__)), inner, mark
    if node.get("type") == "array":
        kind, inner, _ = _type(node["items"], schema)
        return f"list of {kind}", inner, "[]"
    named = {"string": "text", "boolean": "true or false", "integer": "whole number"}
    kind = "time, RFC 3339 UTC" if node.get("format") == "date-time" else named.get(node["type"], str(node["type"]))
    return kind, None, ""
