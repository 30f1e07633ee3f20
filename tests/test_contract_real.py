"""What the running code writes keeps to the closed schemas: enrichment, the ordered flow, and the ledger."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp.test_utils import unused_port
from drafts import outputs
from jsonschema import Draft202012Validator, FormatChecker

from agents.flow import Output
from schemas.alert import Alert, Delivery
from schemas.cloudevents import headers
from schemas.codec import encode
from schemas.event import EnrichedItem
from schemas.newsroom import Newsroom, ReceiverEntry
from streams.contract.asyncapi import asyncapi
from streams.contract.records import described, produced
from streams.deliver import Deliver
from streams.settings import Settings

RECORDS_MIN = 30


def faults(name: str, records: list[Any]) -> list[str]:
    """Where *records* do not keep to what is promised for the topic *name*, headers included."""
    value = Draft202012Validator(produced(name), format_checker=FormatChecker())
    heads = Draft202012Validator(asyncapi()["components"]["messages"][name]["headers"])
    found = []
    for record in records:
        sent = {header: text.decode() for header, text in headers(name, record)}
        errors = [*value.iter_errors(json.loads(encode(record))), *heads.iter_errors(sent)]
        found += [f"{name} {error.json_path}: {error.message}" for error in errors]
    return found


def written(name: str) -> list[Any]:
    """The records that the flow writes to the topic *name*."""
    return [output.record for output in outputs() if output.topic == name]


@pytest.mark.parametrize("name", ["enriched", "stories", "alerts"])
def test_flow_keeps_to_the_promise(name: str) -> None:
    """Every record of feeds, pages and a story in full keeps to the closed schema of its topic."""
    assert [] == faults(name, written(name))


def test_flow_has_every_corner() -> None:
    """The records are no handful of plain ones: all kinds of alert, filled events, odd feeds."""
    events: list[EnrichedItem] = written("enriched")
    alerts: list[Alert] = written("alerts")

    assert {"opened", "updated", "amended", "closed", "suppressed"} == {one.status for one in alerts}
    assert {"new", "enrichment", "headline"} <= {one.change for one in events}
    assert len(events) > RECORDS_MIN
    for field in ("authors", "image", "images", "related", "tags", "section", "published_at", "language"):
        assert {True, False} == {bool(getattr(one, field)) for one in events}, field


class Releases:
    """A newsroom with one receiver that refuses nothing and answers nothing."""

    newest = Newsroom(release=1, receivers=(ReceiverEntry(name="gone", urls=(f"http://127.0.0.1:{unused_port()}/",)),))

    async def release(self, _number: int, /) -> Newsroom:
        """The only one."""
        return self.newest


class Context:
    """The context of a step: keeps what is written."""

    def __init__(self) -> None:
        self.lines: list[Any] = []
        self.now = datetime(2026, 6, 5, tzinfo=UTC)

    async def write(self, outputs: Iterable[Output], /) -> None:
        """Confirm at once."""
        self.lines += [output.record for output in outputs]

    def header(self, _name: str, /) -> bytes | None:
        """A live record, which has no header that matters here."""
        return None


async def at_once(_seconds: float) -> None:
    """A pause that takes no time."""


async def test_ledger_keeps_to_the_promise() -> None:
    """Lines for what was sent, refused and given up keep to the closed schema."""
    opened: Alert = next(one for one in written("alerts") if one.notify)
    alert = replace(opened, notify=("terminal", "nobody", "gone"))
    context = Context()
    async with Deliver(Settings(), Releases(), sleep=at_once) as step:
        await step(alert, context)
    lines: list[Delivery] = context.lines

    assert {"sent", "refused", "gave_up"} == {line.status for line in lines}
    assert [] == faults("deliveries", lines)


@pytest.mark.parametrize("name", described())
def test_closed_schema_refuses_what_is_not_promised(name: str) -> None:
    """A field too many, and one too few, are both found: the checks above can fail."""
    record = json.loads(encode(written(name)[0])) if written(name) else {"alert_id": "a"}
    promised = Draft202012Validator(produced(name))
    needed = next(iter(record))

    assert not promised.is_valid(record | {"no_such_field": ""})
    assert not promised.is_valid({field: value for field, value in record.items() if field != needed})
