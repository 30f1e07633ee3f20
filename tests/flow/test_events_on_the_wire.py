"""CloudEvents as a stranger finds them: read from the broker, headers and value, by the CloudEvents SDK."""

import json

import pytest
from cloudevents.core.bindings.kafka import KafkaMessage, from_kafka_event
from drafts import outputs
from engine import records

from agents.flow import Output
from schemas.cloudevents import SCHEMA_VERSION, headers
from schemas.codec import encode
from schemas.examples import COMMAND, DELIVERY
from streams.contract.records import described
from streams.kafka.writer import open_writer
from streams.settings import Settings

RECORDS_MAX = 20


def written(topic: str) -> list[Output]:
    """Some records of the public *topic* as the flow makes them."""
    made = [output for output in outputs() if output.topic == topic]
    if not made and topic == "commands":
        return [Output("commands", COMMAND.target, COMMAND)]
    return made[-RECORDS_MAX:] or [Output("deliveries", f"{DELIVERY.alert_id}|1|terminal", DELIVERY)]


@pytest.mark.parametrize("topic", described())
async def test_stranger_reads_every_record_from_the_broker(broker: Settings, topic: str) -> None:
    """Each public record comes back as a CloudEvent with the attributes of its record and its JSON as data."""
    sent = written(topic)
    async with open_writer(broker) as writer:
        await writer.write(sent)
    found = await records(broker, topic)
    events = [
        from_kafka_event(KafkaMessage(headers=dict(record.headers), key=record.key, value=record.value))
        for record in found
    ]

    assert len(sent) == len(events)
    for event in events:
        assert (f"wireroom.{topic}.v1", f"/wireroom/{topic}") == (event.get_type(), event.get_source())
        assert f"urn:wireroom:schema:{topic}:{SCHEMA_VERSION}" == event.get_dataschema()
    assert sorted(dict(headers(topic, one.record))["ce_id"].decode() for one in sent) == sorted(
        event.get_id() for event in events
    )
    assert sorted(encode(one.record) for one in sent) == sorted(record.value for record in found)
    assert [json.loads(record.value) for record in found] == [event.get_data() for event in events]
