"""CloudEvents 1.0, binary mode for Kafka: the attributes of a record as headers, its JSON as the value.

The same record gives the same headers: no clock is read, so a replay can be compared byte for byte.
Source: the CloudEvents specification 1.0.2, its Kafka protocol binding and its `sequence` extension.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from schemas.alert import Alert, Delivery
from schemas.article import Article
from schemas.command import Command
from schemas.event import Draft, EnrichedItem
from schemas.item import Item
from schemas.story import Story
from schemas.times import rfc3339

SPEC_VERSION = "1.0"
MAJOR_VERSION = 1
"""Of the public records: part of `ce_type`, raised only by a breaking change."""
SCHEMA_VERSION = "1.1"
"""Of the published schemas: part of `ce_dataschema`, its second part raised by every compatible change."""
JSON_TYPE = "application/json"
BYTES_TYPE = "application/octet-stream"
_IS_JSON = ("content-type", JSON_TYPE.encode())
SEQUENCE_DIGITS = 19
"""`ce_sequence` is compared as text, so it is padded to the width of the largest 64-bit number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributes:
    """What the headers say of one record, beyond its topic. "" and None where there is none."""

    id: str
    """With the source, the same for a repeated record and different for any other."""
    subject: str
    """Id of the thing that the record is about."""
    time: datetime | None = None
    """Event time."""
    sequence: int = 0
    """The record's place in the one order; 0 where it has none."""


def headers(topic: str, record: object) -> list[tuple[str, bytes]]:
    """The Kafka headers of *record* on the topic with the short name *topic*.

    Returns:
        content-type and the `ce_*` attributes; content-type alone for a record without a mapping, such as state;
        nothing for a tombstone (None).
    """
    if record is None:
        return []
    if isinstance(record, bytes):
        return [("content-type", BYTES_TYPE.encode())]
    describe = _DESCRIBE.get(type(record))
    if describe is None:
        return [_IS_JSON]
    schema = schema_uri(topic) if type(record) in _PUBLISHED else ""
    return [_IS_JSON, *_attribute_headers(topic, describe(record), schema)]


def event_type(topic: str) -> str:
    """`ce_type` of the records of *topic*, such as "wireroom.enriched.v1"."""
    return f"wireroom.{topic}.v{MAJOR_VERSION}"


def source(topic: str) -> str:
    """`ce_source` of the records of *topic*: a URI reference, such as "/wireroom/enriched"."""
    return f"/wireroom/{topic}"


def schema_uri(topic: str) -> str:
    """`ce_dataschema` of the records of *topic*, which is the `$id` of its published schema."""
    return f"urn:wireroom:schema:{topic}:{SCHEMA_VERSION}"


def _attribute_headers(topic: str, about: Attributes, schema: str) -> list[tuple[str, bytes]]:
    values = {
        "ce_specversion": SPEC_VERSION,
        "ce_id": about.id,
        "ce_source": source(topic),
        "ce_type": event_type(topic),
        "ce_time": rfc3339(about.time) if about.time else "",
        "ce_subject": about.subject,
        "ce_sequence": f"{about.sequence:0{SEQUENCE_DIGITS}}" if about.sequence else "",
        "ce_dataschema": schema,
    }
    return [(name, value.encode("utf-8", "replace")) for name, value in values.items() if value]


def _item(item: Item) -> Attributes:
    return Attributes(id=_content_id(item.id, item.digest, 0), subject=item.id, time=item.seen_at)


def _article(article: Article) -> Attributes:
    item = article.item
    return Attributes(id=_content_id(item.id, item.digest, article.revision), subject=item.id, time=item.seen_at)


def _draft(draft: Draft) -> Attributes:
    return Attributes(id=_content_id(draft.id, draft.digest, draft.revision), subject=draft.id, time=draft.seen_at)


def _enriched(event: EnrichedItem) -> Attributes:
    return Attributes(
        id=_content_id(event.id, event.digest, event.revision),
        subject=event.id,
        time=event.seen_at,
        sequence=event.sequence,
    )


def _story(story: Story) -> Attributes:
    revision = f":{story.revision}" if story.revision else ""
    return Attributes(
        id=f"{story.id}:{story.sequence}{revision}", subject=story.id, time=story.last_seen_at, sequence=story.sequence
    )


def _alert(alert: Alert) -> Attributes:
    # A suppressed alert repeats the last number, so the event that it was suppressed for tells it apart.
    suppressed = f":suppressed:{alert.sequence}" if alert.status == "suppressed" else ""
    return Attributes(
        id=f"{alert.id}:{alert.number}{suppressed}", subject=alert.id, time=alert.at, sequence=alert.sequence
    )


def _delivery(line: Delivery) -> Attributes:
    # One delivery has one line in the ledger; but one that is sent again after a crash may end otherwise.
    key = f"{line.alert_id}:{line.number}:{line.receiver}"
    return Attributes(id=f"{key}:{line.status}:{line.attempts}", subject=line.alert_id)


def _command(command: Command) -> Attributes:
    name = f"{command.target}:{command.kind}:{rfc3339(command.at)}"
    return Attributes(id=name, subject=command.target, time=command.at)


def _content_id(item_id: str, digest: str, revision: int) -> str:
    """What names an event: the item, its content, and what was learned about that content."""
    return f"{item_id}:{digest}:{revision}"


_DESCRIBE: dict[type, Callable[[Any], Attributes]] = {
    Item: _item,
    Article: _article,
    Draft: _draft,
    EnrichedItem: _enriched,
    Story: _story,
    Alert: _alert,
    Delivery: _delivery,
    Command: _command,
}

_PUBLISHED = (EnrichedItem, Story, Alert, Delivery, Command)
"""The records whose schema is in `schemas/published/`."""
