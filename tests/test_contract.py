"""The published contract is what the code says, and describes every field, header and topic."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from typing import Any, get_type_hints

import pytest
from aiokafka import ConsumerRecord
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from schemas import cloudevents
from schemas.codec import decode, encode
from schemas.errors import RefusedError
from schemas.examples import EXAMPLES
from streams.contract import PUBLISHED, files
from streams.contract.__main__ import drift, published
from streams.contract.asyncapi import asyncapi
from streams.contract.compatibility import KNOWN
from streams.contract.records import attribute_docs, consumed, described, produced
from streams.kafka.dead import dead_letter
from streams.topology import TOPICS

INT64 = 2**63
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  hypothesis wants bounds without zone

Json = dict[str, Any]


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Values of the type *hint*; of a dataclass with every field drawn, not only the needed ones."""
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{field.name: values(hints[field.name]) for field in fields(hint)})
    arguments: tuple[Any, ...] = getattr(hint, "__args__", ())
    if getattr(hint, "__origin__", None) is tuple:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    if type(None) in arguments:
        return st.none() | values(arguments[0])
    simple: dict[Any, st.SearchStrategy[Any]] = {
        datetime: TIMES,
        int: st.integers(-INT64, INT64 - 1),
        float: st.floats(allow_nan=False, allow_infinity=False),
    }
    return simple[hint] if hint in simple else st.from_type(hint)


def test_published_files_are_what_the_code_says() -> None:
    """No published file and no page has drifted; `./run.sh contract` writes them anew."""
    assert [] == drift()


def test_nothing_else_is_published() -> None:
    """A topic that is no longer public leaves no file behind."""
    assert set(files()) == published()


@pytest.mark.parametrize("make", [consumed, produced])
@pytest.mark.parametrize("name", described())
def test_schema_is_valid_json_schema(name: str, make: Callable[[str], Json]) -> None:
    """Each schema agrees with the 2020-12 metaschema, and so would no schema with a made-up type."""
    Draft202012Validator.check_schema(make(name))

    assert not Draft202012Validator(Draft202012Validator.META_SCHEMA).is_valid({"type": "rumour"})


def fields_of(schema: Json) -> Iterator[tuple[str, Json]]:
    """Every field of every record of *schema*, as Record.field."""
    for kind, body in schema["$defs"].items():
        yield from ((f"{kind}.{name}", field) for name, field in body["properties"].items())


@pytest.mark.parametrize("name", described())
def test_every_field_says_what_it_is(name: str) -> None:
    """Each field of each published record has a description; write it as a docstring under the field."""
    assert [] == [path for path, field in fields_of(consumed(name)) if not field.get("description", "").strip()]


@pytest.mark.parametrize("name", described())
def test_every_plain_field_shows_a_value(name: str) -> None:
    """Each text, number and time has an example that agrees with it; add one to schemas/examples.py."""
    plain = {"string", "integer", "number"}
    found = {path: field for path, field in fields_of(consumed(name)) if field.get("type") in plain}
    for path, field in found.items():
        Draft202012Validator(field, format_checker=FormatChecker()).validate(field["examples"][0])

        assert "" not in field["examples"], path
    assert found


@pytest.mark.parametrize("name", described())
def test_limits_are_numbers(name: str) -> None:
    """A reader is told numbers, not the names that limits have in the code."""
    assert "_MAX" not in json.dumps(consumed(name))


@pytest.mark.parametrize("name", described())
def test_reader_expects_the_unknown_and_writer_is_held(name: str) -> None:
    """A new field and a new value agree with the open schema, and neither does with the closed one."""
    example = json.loads(encode(EXAMPLES[name]))
    lists = [path for path, field in fields_of(consumed(name)) if KNOWN in field]
    closed = [path for path, field in fields_of(produced(name)) if "enum" in field]
    odd = example | {"no_such_field": ""}

    assert lists == closed
    assert [True, False] == [Draft202012Validator(make(name)).is_valid(odd) for make in (consumed, produced)]
    assert [True, True] == [Draft202012Validator(make(name)).is_valid(example) for make in (consumed, produced)]
    for field in ("status", "change"):
        strange = example | {field: "rumoured"}
        if field in example:
            assert Draft202012Validator(consumed(name)).is_valid(strange)
            assert not Draft202012Validator(produced(name)).is_valid(strange)


@pytest.mark.parametrize("name", described())
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_any_record_agrees_with_its_schema(name: str, data: st.DataObject) -> None:
    """Whatever a record holds, its bytes agree with the schema and come back as the same record."""
    kind = TOPICS[name].value
    assert kind is not None
    record = data.draw(values(kind))
    raw = encode(record)

    for schema in (consumed(name), produced(name)):
        assert [] == [error.message for error in Draft202012Validator(schema).iter_errors(json.loads(raw))]
    assert record == decode(raw, kind)


@pytest.mark.parametrize("name", described())
def test_schema_refuses_what_is_no_record(name: str) -> None:
    """An example with one needed field gone, or of another type, does not agree."""
    schema = consumed(name)
    validator = Draft202012Validator(schema)
    example = json.loads(encode(EXAMPLES[name]))
    needed = schema["$defs"][schema["title"]]["required"][0]

    assert validator.is_valid(example)
    assert not validator.is_valid({field: value for field, value in example.items() if field != needed})
    assert not validator.is_valid(example | {needed: ["a list"]})


def test_every_public_topic_has_an_example() -> None:
    """The contract shows one whole record for each public topic."""
    assert set(described()) == set(EXAMPLES)


def test_docstring_under_a_field_becomes_its_description() -> None:
    """Descriptions come from the code, those of inherited fields too; times are marked and units named."""
    event = consumed("enriched")["$defs"]["EnrichedItem"]["properties"]

    assert event["id"]["description"].startswith("Item id")
    assert event["sequence"]["description"].startswith("1, 2, 3")
    assert {"date-time"} == {
        event["seen_at"]["format"],
        *(branch["format"] for branch in event["published_at"]["anyOf"] if branch["type"] == "string"),
    }
    assert "min" == event["reading_time_min"]["x-unit"]


@dataclass(frozen=True)
class Base:
    """A record of these tests."""

    first: str
    """Says BIO_CHARS_MAX."""
    second: str
    third: str
    """Of three."""


class Heir(Base):
    """One that inherits."""


def test_docstring_belongs_to_the_field_above_it() -> None:
    """A field without a docstring has none, not its neighbour's; a limit's name becomes its number."""
    assert {"first": "Says 4,000.", "third": "Of three."} == attribute_docs(Heir)


def test_asyncapi_has_every_public_topic() -> None:
    """Each public topic is a channel with its key and how long it is kept, and nothing internal is shown."""
    channels = asyncapi()["channels"]
    stories = channels["stories"]["bindings"]["kafka"]

    assert {topic.name for topic in TOPICS.values() if topic.is_public} == set(channels)
    assert ["compact", "delete"] == stories["topicConfiguration"]["cleanup.policy"]
    assert 30 * 86_400_000 == stories["topicConfiguration"]["retention.ms"]
    assert "story id" == asyncapi()["components"]["messages"]["stories"]["bindings"]["kafka"]["key"]["description"]


def faults_of_form(document: Json) -> list[str]:
    """Where *document* is no AsyncAPI 3.0: members that must be there, those that may not, references' targets."""
    messages = {f"#/components/messages/{name}" for name in document["components"]["messages"]}
    faults = [f"{name} is missing" for name in ("asyncapi", "info", "channels", "operations") if name not in document]
    faults += [f"info.{name} is missing" for name in ("title", "version") if name not in document["info"]]
    for server in document["servers"].values():
        faults += [f"server.{name} is missing" for name in ("host", "protocol") if not server.get(name)]
    for name, channel in document["channels"].items():
        sent = [message["$ref"] for message in channel["messages"].values()]
        binding = channel["bindings"]["kafka"]
        faults += [f"{name}: {one} is no message" for one in sent if one not in messages]
        faults += [f"{name}: channel binding {one}" for one in sorted(binding.keys() - CHANNEL_BINDING)]
        faults += [f"{name}: topic {one}" for one in sorted(binding["topicConfiguration"].keys() - TOPIC_CONFIGURATION)]
    for name, operation in document["operations"].items():
        channel = operation["channel"]["$ref"].removeprefix("#/channels/")
        within = {f"#/channels/{channel}/messages/{one}" for one in document["channels"].get(channel, {})["messages"]}
        faults += [
            f"{name}: {one['$ref']} is not of its channel" for one in operation["messages"] if one["$ref"] not in within
        ]
        faults += [f"{name}: action {operation['action']}"] if operation["action"] not in {"send", "receive"} else []
    for name, message in document["components"]["messages"].items():
        faults += [
            f"{name}: message binding {one}" for one in sorted(message["bindings"]["kafka"].keys() - MESSAGE_BINDING)
        ]
        faults += [f"{name}: headers are no object"] if message["headers"].get("type") != "object" else []
    return faults


CHANNEL_BINDING = {"topic", "partitions", "replicas", "topicConfiguration", "bindingVersion"}
MESSAGE_BINDING = {"key", "schemaIdLocation", "schemaIdPayloadEncoding", "schemaLookupStrategy", "bindingVersion"}
TOPIC_CONFIGURATION = {
    "cleanup.policy",
    "retention.ms",
    "retention.bytes",
    "delete.retention.ms",
    "max.message.bytes",
    "confluent.key.schema.validation",
    "confluent.key.subject.name.strategy",
    "confluent.value.schema.validation",
    "confluent.value.subject.name.strategy",
}
"""What the Kafka bindings 0.5.0 allow; anything else is refused."""


def test_asyncapi_has_the_form_of_its_specification() -> None:
    """The document has what AsyncAPI 3.0 and the Kafka bindings 0.5.0 ask for, and nothing that they refuse."""
    assert [] == faults_of_form(asyncapi())
    assert ("3.0.0", "0.5.0") == (
        asyncapi()["asyncapi"],
        asyncapi()["channels"]["alerts"]["bindings"]["kafka"]["bindingVersion"],
    )


def test_asyncapi_of_another_form_is_found() -> None:
    """A binding of no such name, and a message of another channel, are both named."""
    document = asyncapi()
    document["channels"]["alerts"]["bindings"]["kafka"]["topicConfiguration"]["segment.ms"] = 1
    document["operations"]["send_alerts"]["messages"][0]["$ref"] = "#/channels/stories/messages/stories"

    assert 2 == len(faults_of_form(document))


def references(node: Any) -> Iterator[str]:
    """Every `$ref` of a document."""
    if isinstance(node, dict):
        yield from (value for key, value in node.items() if key == "$ref")
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from references(child)


def test_every_reference_of_asyncapi_leads_somewhere() -> None:
    """References point into the document or to a published file."""
    document = asyncapi()
    found = list(references(document))

    assert len(found) > len(document["channels"])
    for reference in found:
        if reference.startswith("./"):
            assert (PUBLISHED / reference).is_file(), reference
            continue
        node = document
        for step in reference.removeprefix("#/").split("/"):
            node = node[step]


@pytest.mark.parametrize("name", described())
def test_real_headers_agree_with_asyncapi(name: str) -> None:
    """The headers of a record are those that the document promises, and another topic's are not."""
    promised = Draft202012Validator(asyncapi()["components"]["messages"][name]["headers"])
    real = {header: value.decode() for header, value in cloudevents.headers(name, EXAMPLES[name])}

    assert promised.is_valid(real)
    assert not promised.is_valid(real | {"ce_type": "wireroom.rumours.v1"})
    assert promised.is_valid(real | {"ce_dataschema": f"urn:wireroom:schema:{name}:{cloudevents.MAJOR_VERSION}.99"})
    assert not promised.is_valid(real | {"ce_dataschema": f"urn:wireroom:schema:{name}:99.0"})


def test_real_dead_letter_agrees_with_asyncapi() -> None:
    """The headers of a dead letter are those that the document promises; without its reason it is none."""
    promised = Draft202012Validator(asyncapi()["components"]["messages"]["dead"]["headers"])
    record = ConsumerRecord("wireroom.items", 1, 5, 0, 0, b"key", b"\xff", 3, 1, -1, ())
    letter = dead_letter(record, topic="items", role="fetch", error=RefusedError("not JSON"))
    real = {header: value.decode() for header, value in letter.headers()}

    assert promised.is_valid(real)
    assert not promised.is_valid({header: value for header, value in real.items() if header != "dead_reason"})
