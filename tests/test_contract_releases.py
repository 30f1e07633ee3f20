"""No reader of an earlier release is broken, and the version tells what is new."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from schemas import cloudevents
from schemas.errors import UsageError
from streams.contract import releases
from streams.contract.releases import RELEASES, breaks, current, essence, faults, freeze

Json = dict[str, Any]
RAISE = 'raise SCHEMA_VERSION in schemas/cloudevents.py to "1.1"'


def edited() -> Json:
    """The contract of release 1.0, to be changed."""
    folder = RELEASES / "1.0"
    return {
        path.relative_to(folder).as_posix(): json.loads(path.read_text(encoding="utf-8"))
        for path in folder.rglob("*.json")
    }


@pytest.fixture
def only_first(tmp_path: Path) -> Path:
    """A folder of releases with 1.0 alone."""
    shutil.copytree(RELEASES / "1.0", tmp_path / "1.0")
    return tmp_path


def both(now: Json, topic: str, kind: str) -> list[Json]:
    """The open and the closed schema of one record."""
    return [now[f"{folder}{topic}.schema.json"]["$defs"][kind] for folder in ("", "producer/")]


def test_no_release_is_broken() -> None:
    """The code's contract breaks no kept release, and its version says what is new."""
    assert [] == faults(current())


def test_release_breaks_nothing_of_itself(only_first: Path) -> None:
    """The first release is sound by its own measure, as are other words."""
    now = edited()
    for body in both(now, "enriched", "EnrichedItem"):
        body["properties"]["headline"] |= {"description": "Better words.", "examples": ["Other words"]}

    assert [] == faults(edited(), only_first, "1.0")
    assert [] == faults(now, only_first, "1.0")


def test_removed_field_is_named(only_first: Path) -> None:
    """A field that is gone is named with its topic, with the release that it breaks and what to do."""
    now = edited()
    for body in both(now, "enriched", "Author"):
        del body["properties"]["bio"]
        body["required"] = [name for name in body["required"] if name != "bio"]

    advice = "put it back as it was, and add a new field beside it"

    assert [f"enriched.authors[].bio is removed, which breaks release 1.0: {advice}"] == faults(now, only_first, "1.1")


@pytest.mark.parametrize(
    ("topic", "kind", "field", "becomes", "fault"),
    [
        ("enriched", "EnrichedItem", "word_count", {"type": "string"}, "changed type from integer to string"),
        ("stories", "Story", "url", {"type": ["string", "null"]}, "changed type from string to null or string"),
        ("deliveries", "Delivery", "attempts", {"type": "number"}, "changed type from integer to number"),
        ("alerts", "Alert", "opened_at", {"type": "string"}, "changed format from 'date-time' to None"),
    ],
)
def test_changed_type_is_named(topic: str, kind: str, field: str, becomes: Json, fault: str, only_first: Path) -> None:
    """A field of another type, that may be null, or of another format is a break, by topic and field."""
    now = edited()
    for body in both(now, topic, kind):
        body["properties"][field] = becomes

    assert any(one.startswith(f"{topic}.{field} {fault}, which breaks") for one in faults(now, only_first, "1.1"))


def test_narrowed_list_of_values_is_named(only_first: Path) -> None:
    """A value that older records hold may not go; a new one may come, with a new version."""
    narrow, wide = edited(), edited()
    for now, values in (
        (narrow, ["sent", "refused", "gave_up"]),
        (wide, ["sending", "sent", "refused", "gave_up", "read"]),
    ):
        reader, writer = both(now, "deliveries", "Delivery")
        reader["properties"]["status"]["x-extensible-enum"] = values
        writer["properties"]["status"]["enum"] = values

    assert ["deliveries.status no longer allows 'sending'"] == breaks(edited(), narrow)
    assert [f"deliveries.status may now be 'read' since release 1.0: {RAISE}"] == faults(wide, only_first, "1.0")
    assert [] == faults(wide, only_first, "1.1")


def test_new_field_asks_for_a_new_version(only_first: Path) -> None:
    """A new field with a default is fine, once SCHEMA_VERSION tells of it."""
    now = edited()
    for body in both(now, "alerts", "AlertItem"):
        body["properties"]["mood"] = {"type": "string", "default": ""}
    both(now, "alerts", "AlertItem")[1]["required"].append("mood")

    assert [f"alerts.items[].mood is new since release 1.0: {RAISE}"] == faults(now, only_first, "1.0")
    assert [] == faults(now, only_first, "1.1")


def test_what_changed_besides_fields_is_named_by_its_place(only_first: Path) -> None:
    """A longer retention, or a field that may now be missing, is named with its topic; a new version tells of it."""
    longer, laxer = edited(), edited()
    longer["asyncapi.json"]["channels"]["enriched"]["bindings"]["kafka"]["topicConfiguration"]["retention.ms"] = -1
    both(laxer, "stories", "Story")[0]["required"].remove("url")
    kept = "asyncapi.json channels.enriched.bindings.kafka.topicConfiguration.retention.ms"

    assert [f"{kept} has changed since release 1.0: {RAISE}"] == faults(longer, only_first, "1.0")
    assert [f"stories.schema.json $defs.Story.required has changed since release 1.0: {RAISE}"] == faults(
        laxer, only_first, "1.0"
    )
    assert [] == faults(longer, only_first, "1.1") + faults(laxer, only_first, "1.1")


def test_order_of_fields_and_values_is_no_change(only_first: Path) -> None:
    """Fields of JSON have no order, and no more has a list of known values."""
    now = edited()
    reader, writer = both(now, "deliveries", "Delivery")
    for body in (reader, writer):
        body["required"].reverse()
        body["properties"] = dict(reversed(body["properties"].items()))
    reader["properties"]["status"]["x-extensible-enum"].reverse()
    writer["properties"]["status"]["enum"].reverse()

    assert [] == faults(now, only_first, "1.0")


def test_new_field_without_a_default_is_named(only_first: Path) -> None:
    """Records of yesterday lack a new field, so readers may not need it."""
    now = edited()
    for body in both(now, "stories", "Story"):
        body["properties"]["mood"] = {"type": "string"}
        body["required"].append("mood")

    what = "stories.mood is now required, and older records may lack it, which breaks release 1.0"

    assert [f"{what}: give it a default, so that readers can do without"] == faults(now, only_first, "1.1")


def test_removed_topic_header_and_shorter_retention_are_named() -> None:
    """What AsyncAPI promises of topics holds too: that they are there, for how long, and which headers."""
    now = edited()
    document = now["asyncapi.json"]
    del document["channels"]["dead"]
    document["channels"]["alerts"]["bindings"]["kafka"]["topicConfiguration"]["retention.ms"] = 86_400_000
    headers = document["components"]["messages"]["stories"]["headers"]
    del headers["properties"]["ce_time"]
    headers["required"].remove("ce_time")

    assert {
        "dead is no public topic any more",
        "alerts: retention.ms changed from 2592000000 to 86400000",
        "stories.headers.ce_time is removed",
    } == set(breaks(edited(), now))


def test_every_release_of_the_major_version_counts(only_first: Path) -> None:
    """What 1.1 allowed and 1.0 did not may not become the rule: records of 1.0 are still about."""
    later = edited()
    for body in both(later, "stories", "Story"):
        body["properties"]["mood"] = {"type": "string", "default": ""}
    both(later, "stories", "Story")[1]["required"].append("mood")
    for name, document in later.items():
        (only_first / "1.1" / name).parent.mkdir(parents=True, exist_ok=True)
        (only_first / "1.1" / name).write_text(json.dumps(document))
    both(later, "stories", "Story")[0]["required"].append("mood")

    assert ["stories.mood is now required, and older records may lack it, which breaks release 1.0"] == [
        fault.partition(": give")[0] for fault in faults(later, only_first, "1.1") if "breaks" in fault
    ]


def test_version_that_fits_nothing_is_refused(only_first: Path, tmp_path: Path) -> None:
    """An older version, one of another major number, and a folder without releases each give a sentence."""
    shutil.copytree(only_first / "1.0", only_first / "1.2")
    (only_first / "notes").mkdir()

    assert ["SCHEMA_VERSION is 1.1, older than release 1.2: raise it"] == faults(edited(), only_first, "1.1")
    assert ["SCHEMA_VERSION is 'next': write two numbers, such as \"1.0\""] == faults(edited(), only_first, "next")
    assert ["SCHEMA_VERSION is 2.0 and MAJOR_VERSION 1: they have to begin alike"] == faults(
        edited(), only_first, "2.0"
    )
    assert ["holds no release to compare with"] == [
        fault.split(" ", 1)[1].partition(":")[0] for fault in faults(edited(), tmp_path / "none")
    ]


def test_freezing_keeps_the_contract(tmp_path: Path) -> None:
    """The first release is kept whole; a second freeze of the same version changes nothing."""
    folder = freeze(tmp_path)
    before = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.json")}

    assert essence(current()) == essence(releases._read(folder))
    assert before == {path: path.read_text(encoding="utf-8") for path in freeze(tmp_path).rglob("*.json")}


def test_break_is_never_frozen(only_first: Path) -> None:
    """A contract that breaks an earlier release is not kept."""
    kept = only_first / "1.0" / "stories.schema.json"
    kept.write_text(kept.read_text(encoding="utf-8").replace('"headline"', '"title_of_old"'), encoding="utf-8")

    with pytest.raises(UsageError, match=r"stories\.title_of_old is removed"):
        freeze(only_first)


def test_new_major_version_is_free(only_first: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A break that is meant has a new major number, whose topics no old reader takes for its own."""
    now = edited()
    for body in both(now, "stories", "Story"):
        del body["properties"]["url"]
    monkeypatch.setattr(cloudevents, "MAJOR_VERSION", 2)

    assert [] == faults(now, only_first, "2.0")
