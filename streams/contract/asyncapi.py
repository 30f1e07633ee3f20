"""The AsyncAPI 3.0 document: every public topic with its key, headers, retention and partitions."""

from dataclasses import replace
from typing import Any

from schemas import cloudevents
from schemas.examples import EXAMPLES
from streams.contract.records import attribute_docs
from streams.kafka.dead import DeadLetter
from streams.kafka.topics import config_of, partitions_of
from streams.settings import Settings
from streams.topology import TOPICS, Topic

ASYNCAPI_VERSION = "3.0.0"
KAFKA_BINDING_VERSION = "0.5.0"

Json = dict[str, Any]


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
        "ce_id": "The same for a repeated record and, with ce_source, different for any other.",
        "ce_time": "Event time, RFC 3339 UTC.",
        "ce_subject": "Id of the thing that the record is about.",
        "ce_sequence": "Its place in the one order, padded so that it compares as text.",
    }
    present = {header: value.decode() for header, value in cloudevents.headers(name, EXAMPLES[name])}
    properties = {
        header: {"type": "string", "description": about[header], "examples": [value]}
        if header in about
        else {"type": "string", "const": value}
        for header, value in present.items()
    }
    properties["ce_dataschema"] = {
        "type": "string",
        "description": "`$id` of the schema that the value follows; its last number grows with new fields.",
        "pattern": f"^urn:wireroom:schema:{name}:{cloudevents.MAJOR_VERSION}[.][0-9]+$",
        "examples": [present["ce_dataschema"]],
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
