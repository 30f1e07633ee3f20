"""The CloudEvents headers, read by the CloudEvents SDK as a stranger would."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from cloudevents.core.bindings.kafka import KafkaMessage, from_kafka_event, to_binary_event
from cloudevents.core.exceptions import CloudEventValidationError

from schemas.article import Article
from schemas.cloudevents import headers, schema_uri
from schemas.codec import encode
from schemas.event import Draft
from schemas.examples import ALERT, DELIVERY, EVENT, EXAMPLES, STORY
from schemas.feed_state import FeedState
from schemas.item import Item
from schemas.parts import FeedRef
from streams.topology import TOPICS

SEEN_AT = datetime(2026, 3, 2, 7, 30, 5, tzinfo=UTC)
ITEM = Item(id="i1", digest="d1", feed=FeedRef(id="harbour-courier.example/port"), seen_at=SEEN_AT)


def read(topic: str, record: object) -> Any:
    """*record* as the SDK reads it from Kafka."""
    return from_kafka_event(KafkaMessage(headers=dict(headers(topic, record)), key=None, value=encode(record)))


@pytest.mark.parametrize("topic", EXAMPLES)
def test_stranger_reads_every_public_record(topic: str) -> None:
    """The SDK takes each public record for a valid CloudEvent whose data is the record's JSON."""
    event = read(topic, EXAMPLES[topic])

    assert ("1.0", f"/wireroom/{topic}", f"wireroom.{topic}.v1", "application/json") == (
        event.get_specversion(),
        event.get_source(),
        event.get_type(),
        event.get_datacontenttype(),
    )
    assert schema_uri(topic) == event.get_dataschema()
    assert json.loads(encode(EXAMPLES[topic])) == event.get_data()


@pytest.mark.parametrize("topic", EXAMPLES)
def test_public_record_has_what_an_event_needs(topic: str) -> None:
    """Required attributes are there, and so are subject and schema; a time wherever the record has one, in UTC."""
    event = read(topic, EXAMPLES[topic])
    # The headers themselves: the SDK makes up an id, a version or a time that is missing.
    sent = {name for name, value in headers(topic, EXAMPLES[topic]) if value}

    assert {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_dataschema", "content-type"} <= sent
    assert ("ce_time" in sent) == (topic != "deliveries"), "a line of the ledger is of no event time"
    assert event.get_time().utcoffset() == timedelta(0)


@pytest.mark.parametrize("topic", EXAMPLES)
def test_round_trip_through_the_sdk_changes_nothing(topic: str) -> None:
    """Read by the SDK and written by it again, a record has the same headers and the same value."""
    ours = dict(headers(topic, EXAMPLES[topic]))
    theirs = to_binary_event(read(topic, EXAMPLES[topic]))

    assert [] == [name for name, value in ours.items() if theirs.headers[name] != value]
    assert theirs.headers.keys() - ours.keys() <= {"ce_time"}, "the SDK makes up a time where there is none"
    assert json.loads(encode(EXAMPLES[topic])) == json.loads(theirs.value)


@pytest.mark.parametrize("missing", ["ce_source", "ce_type"])
def test_record_without_a_required_attribute_is_no_event(missing: str) -> None:
    """The SDK refuses a record that lacks one, so the tests above can fail."""
    sent = {name: value for name, value in headers("enriched", EVENT) if name != missing}

    with pytest.raises(CloudEventValidationError, match=missing.removeprefix("ce_")):
        from_kafka_event(KafkaMessage(headers=sent, key=None, value=encode(EVENT)))


def test_event_is_named_by_item_digest_and_revision() -> None:
    """An enriched event's id is (id, digest, revision), its time the event time, its sequence text that sorts."""
    event = read("enriched", EVENT)

    assert f"{EVENT.id}:{EVENT.digest}:{EVENT.revision}" == event.get_id()
    assert EVENT.seen_at == event.get_time()
    assert EVENT.id == event.get_subject()
    assert "0000000000000004711" == event.get_extension("sequence")


def test_one_content_has_one_id_from_the_item_to_the_event() -> None:
    """Item, article, draft and event of the same content carry the same id, so that a repeat shows at any stage."""
    draft = Draft(id="i1", digest="d1", article_id="a1", feed=ITEM.feed, seen_at=SEEN_AT)
    records = {
        "items": ITEM,
        "articles": Article(item=ITEM),
        "drafts": draft,
        "enriched": replace(EVENT, id="i1", digest="d1"),
    }

    assert {"i1:d1:0"} == {read(topic, record).get_id() for topic, record in records.items()}


def test_revision_has_an_id_of_its_own() -> None:
    """What is learned later about the same content is another event."""
    later = replace(EVENT, revision=EVENT.revision + 1)

    assert read("enriched", EVENT).get_id() != read("enriched", later).get_id()


def test_suppressed_alert_has_an_id_of_its_own() -> None:
    """A suppressed alert repeats the last number, but each is named by the event that it was suppressed for."""
    first = replace(ALERT, status="suppressed", sequence=8)
    second = replace(ALERT, status="suppressed", sequence=9)

    assert len({read("alerts", alert).get_id() for alert in (ALERT, first, second)}) == 3


def test_each_line_of_the_ledger_has_an_id_of_its_own() -> None:
    """An attempt and its outcome are two records."""
    sending = replace(DELIVERY, status="sending")

    assert read("deliveries", sending).get_id() != read("deliveries", DELIVERY).get_id()


def test_time_is_utc() -> None:
    """A time in another zone is written in UTC, and one without a zone is taken for UTC, as the codec does."""
    tokyo = replace(STORY, last_seen_at=SEEN_AT.astimezone(timezone(timedelta(hours=9))))
    naive = replace(STORY, last_seen_at=SEEN_AT.replace(tzinfo=None))

    assert b"2026-03-02T07:30:05Z" == dict(headers("stories", tokyo))["ce_time"]
    assert b"2026-03-02T07:30:05Z" == dict(headers("stories", naive))["ce_time"]


def test_sequence_compares_as_text() -> None:
    """The next sequence is greater as text too, also where it has one digit more."""
    nine, ten = (read("enriched", replace(EVENT, sequence=n)).get_extension("sequence") for n in (9, 10))

    assert nine < ten


def test_record_without_mapping_has_its_content_type_alone() -> None:
    """State says that it is JSON, raw bytes that they are bytes, a tombstone nothing."""
    assert [("content-type", b"application/json")] == headers("feeds", FeedState(id="f1"))
    assert [("content-type", b"application/json")] == headers("state", {"covered": 7})
    assert [("content-type", b"application/octet-stream")] == headers("dead", b"\xff")
    assert [] == headers("authors", None)


def test_schema_is_named_exactly_where_it_is_published() -> None:
    """Public records point to their schema; internal ones, which have none, do not."""
    public = {topic.name for topic in TOPICS.values() if topic.is_public and topic.value}
    internal = {"items": ITEM, "articles": Article(item=ITEM)}

    assert public == {topic for topic, record in EXAMPLES.items() if "ce_dataschema" in dict(headers(topic, record))}
    assert not [topic for topic, record in internal.items() if "ce_dataschema" in dict(headers(topic, record))]


def test_headers_never_fail_on_odd_text() -> None:
    """A lone surrogate, which no UTF-8 can hold, becomes a question mark."""
    odd = replace(DELIVERY, receiver="\ud800")

    assert b"?" in dict(headers("deliveries", odd))["ce_id"]
