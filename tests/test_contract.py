"""The published contract is what the code says, is true of real records, and breaks no earlier release."""

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from aiokafka import ConsumerRecord
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from schemas import cloudevents
from schemas.codec import decode, encode
from schemas.errors import RefusedError
from schemas.examples import EXAMPLES
from streams.compatibility import breaking
from streams.contract import PUBLISHED, asyncapi, attribute_docs, described, files, schema
from streams.dead import dead_letter
from streams.topology import TOPICS

ROOT = Path(__file__).parent.parent
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


@pytest.mark.parametrize("name", files())
def test_published_file_is_what_the_code_says(name: str) -> None:
    """No published file has drifted; `python -m streams.contract` writes them anew."""
    assert files()[name] == (PUBLISHED / name).read_text(encoding="utf-8")


def test_nothing_else_is_published() -> None:
    """A topic that is no longer public leaves no file behind."""
    assert sorted(files()) == sorted(path.name for path in PUBLISHED.iterdir())


@pytest.mark.parametrize("name", described())
def test_schema_is_valid_json_schema(name: str) -> None:
    """Each schema agrees with the 2020-12 metaschema, and so would no schema with a made-up type."""
    Draft202012Validator.check_schema(schema(name))

    assert not Draft202012Validator(Draft202012Validator.META_SCHEMA).is_valid({"type": "rumour"})


@pytest.mark.parametrize("name", described())
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_any_record_agrees_with_its_schema(name: str, data: st.DataObject) -> None:
    """Whatever a record holds, its bytes agree with the schema and come back as the same record."""
    kind = TOPICS[name].value
    assert kind is not None
    record = data.draw(values(kind))
    raw = encode(record)

    assert [] == [error.message for error in Draft202012Validator(schema(name)).iter_errors(json.loads(raw))]
    assert record == decode(raw, kind)


@pytest.mark.parametrize("name", described())
def test_schema_refuses_what_is_no_record(name: str) -> None:
    """An example with one needed field gone, or of another type, does not agree."""
    validator = Draft202012Validator(schema(name))
    example = json.loads(encode(EXAMPLES[name]))
    needed = schema(name)["$defs"][schema(name)["title"]]["required"][0]

    assert validator.is_valid(example)
    assert not validator.is_valid({field: value for field, value in example.items() if field != needed})
    assert not validator.is_valid(example | {needed: ["a list"]})


def test_every_public_topic_has_an_example() -> None:
    """The contract shows one whole record for each public topic."""
    assert set(described()) == set(EXAMPLES)


def test_docstring_under_a_field_becomes_its_description() -> None:
    """Descriptions come from the code, those of inherited fields too; times are marked and units named."""
    event = schema("enriched")["$defs"]["EnrichedItem"]["properties"]

    assert event["id"]["description"].startswith("Item id")
    assert event["sequence"]["description"].startswith("1, 2, 3")
    assert {"date-time"} == {
        event["seen_at"]["format"],
        *(branch["format"] for branch in event["published_at"]["anyOf"] if branch["type"] == "string"),
    }
    assert "min" == event["reading_time_min"]["x-unit"]


@pytest.mark.parametrize("name", described())
def test_every_field_says_what_it_is(name: str) -> None:
    """Each field of each published record has a description; write it as a docstring under the field."""
    fields = [(kind, *one) for kind, body in schema(name)["$defs"].items() for one in body["properties"].items()]

    assert [] == [f"{kind}.{field}" for kind, field, said in fields if not said.get("description", "").strip()]


@dataclass(frozen=True)
class Base:
    """A record of these tests."""

    first: str
    """Says what it is."""
    second: str
    third: str
    """Of three."""


class Heir(Base):
    """One that inherits."""


def test_docstring_belongs_to_the_field_above_it() -> None:
    """A field without a docstring has none, not its neighbour's."""
    assert {"first": "Says what it is.", "third": "Of three."} == attribute_docs(Heir)


def test_asyncapi_has_every_public_topic() -> None:
    """Each public topic is a channel with its key and how long it is kept, and nothing internal is shown."""
    channels = asyncapi()["channels"]
    stories = channels["stories"]["bindings"]["kafka"]

    assert {topic.name for topic in TOPICS.values() if topic.is_public} == set(channels)
    assert ["compact", "delete"] == stories["topicConfiguration"]["cleanup.policy"]
    assert 30 * 86_400_000 == stories["topicConfiguration"]["retention.ms"]
    assert "story id" == asyncapi()["components"]["messages"]["stories"]["bindings"]["kafka"]["key"]["description"]


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


def test_real_dead_letter_agrees_with_asyncapi() -> None:
    """The headers of a dead letter are those that the document promises; without its reason it is none."""
    promised = Draft202012Validator(asyncapi()["components"]["messages"]["dead"]["headers"])
    record = ConsumerRecord("wireroom.items", 1, 5, 0, 0, b"key", b"\xff", 3, 1, -1, ())
    letter = dead_letter(record, topic="items", step="fetch", error=RefusedError("not JSON"))
    real = {header: value.decode() for header, value in letter.headers()}

    assert promised.is_valid(real)
    assert not promised.is_valid({header: value for header, value in real.items() if header != "dead_reason"})


def git(folder: Path, *arguments: str) -> str:
    """What git answers in *folder*; "" where it fails, as it does where there is no repository."""
    identity = ("-c", "user.name=Test", "-c", "user.email=test@harbour-courier.example")
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def breaks_since_release(root: Path) -> list[str]:
    """What the published schemas under *root* break of those that its last release tag (v1.2.3) holds."""
    tag = git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*").strip()
    names = git(root, "ls-tree", "--name-only", tag, "schemas/published/").split() if tag else []
    faults = []
    for name in (name for name in names if name.endswith(".schema.json")):
        new = root / name
        if not new.is_file():
            faults.append(f"{name} is removed")
            continue
        found = breaking(json.loads(git(root, "show", f"{tag}:{name}")), json.loads(new.read_text(encoding="utf-8")))
        faults += [f"{name}: {fault}" for fault in found]
    return faults


def test_no_release_is_broken() -> None:
    """The schemas break nothing of the last release; a break needs a new major version (`ce_type`)."""
    if cloudevents.MAJOR_VERSION == 1:
        assert [] == breaks_since_release(ROOT)


def test_break_since_a_release_is_found(tmp_path: Path) -> None:
    """A field and a topic that are gone since the release tag are both named; before a release nothing is."""
    published = tmp_path / "schemas" / "published"
    published.mkdir(parents=True)
    for name in ("a", "b"):
        (published / f"{name}.schema.json").write_text('{"type": "object", "properties": {"x": {"type": "string"}}}')
    git(tmp_path, "init")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "first")
    before = breaks_since_release(tmp_path)
    git(tmp_path, "tag", "v0.1.0")
    (published / "a.schema.json").write_text('{"type": "object", "properties": {}}')
    (published / "b.schema.json").unlink()

    assert [] == before
    assert [
        "schemas/published/a.schema.json: x is removed",
        "schemas/published/b.schema.json is removed",
    ] == breaks_since_release(tmp_path)
