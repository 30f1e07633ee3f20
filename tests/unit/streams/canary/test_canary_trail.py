"""How far a lost canary got, told from the topics, on both brokers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from aiohttp.test_utils import unused_port
from canarykit import RULE, delivery, flow, item

from agents.flow import Output
from schemas.codec import encode
from schemas.item import Item
from streams.canary.trail import ORDER, last_topic, read_trail, told
from streams.kafka.writer import open_writer
from streams.settings import Settings

WAY = ORDER[:-1]
SAID = {
    "items": "was written to items (partition 0, offset 0) but never fetched",
    "articles": "was fetched but never enriched; does a worker have the role enrich?",
    "drafts": "was enriched but got no sequence; does a worker own sequence?",
    "enriched": "was enriched with sequence 1 but never matched; does a worker have the role match?",
    "matches": "was matched with sequence 1 but desk made no alert of it; does a worker own desk?",
    "alerts": "but was never delivered; does a worker have the role deliver?",
    "deliveries": "was sent to the receiver wireroom-canary, says the ledger, but not to here",
}
DEAD = {
    "dead_topic": "items",
    "dead_partition": "0",
    "dead_offset": "0",
    "dead_step": "fetch",
    "dead_reason": "the clock of its poller is wrong",
}


async def write(settings: Settings, *outputs: Output) -> None:
    """Write *outputs*, in order."""
    async with open_writer(settings) as writer:
        await writer.write(outputs)


async def trail_of(settings: Settings, of: Item) -> tuple[str, str]:
    """The last topic, and what is told."""
    trail, problem = await read_trail(settings, of.id, of.seen_at)
    return last_topic(trail), told(trail, problem)


async def test_each_step_of_the_way_is_told(broker: Settings) -> None:
    """The item goes on by one topic at a time, other canaries before and behind it; each time that topic is named."""
    now = datetime.now(UTC)
    mine, other = item(1, now), item(2, now)
    # Alone, each would have sequence 1; on the topics a number is one event's.
    await write(broker, *(output for topic, output in flow(other).items() if topic != "matches"))
    records = flow(mine)
    seen = {}
    for topic in WAY:
        await write(broker, records[topic])
        seen[topic] = await trail_of(broker, mine)

    assert list(WAY) == [topic for topic, _ in seen.values()]
    assert [] == [topic for topic, (_, said) in seen.items() if SAID[topic].replace("offset 0", "offset 1") not in said]


async def test_item_that_was_never_written(embedded: Settings) -> None:
    """It is on no topic."""
    await write(embedded, *flow(item(2)).values())

    assert ("", "is on no topic") == await trail_of(embedded, item(1))


async def test_dead_letter_comes_before_all(embedded: Settings) -> None:
    """A dead letter ends the way wherever it got to, with its reason."""
    mine = item()
    await write(embedded, flow(mine)["items"])
    async with open_writer(embedded) as writer:
        more = [(name, value.encode()) for name, value in DEAD.items()]
        raw = await writer.encode_raw("dead", mine.id.encode(), encode(mine), more=more)
        await writer.confirm(await writer.post([raw]))

    assert ("dead", "became a dead letter of fetch: the clock of its poller is wrong") == await trail_of(embedded, mine)


async def test_rule_that_did_not_match(embedded: Settings) -> None:
    """An event that was matched by other rules only, or by none."""
    mine = item()
    await write(embedded, *flow(mine, rules=[]).values())

    topic, said = await trail_of(embedded, mine)

    assert topic == "matches"
    assert said == "was matched with sequence 1, but not by the rule wireroom-canary of release 1"


@pytest.mark.parametrize("status", ["refused", "gave_up"])
async def test_delivery_that_failed(embedded: Settings, status: str) -> None:
    """The ledger's own reason is given."""
    mine, records = item(), flow(item(), rules=[RULE])
    records["deliveries"] = delivery(records["alerts"], status=status, error="http://127.0.0.1 answered 500")
    await write(embedded, *records.values())

    topic, said = await trail_of(embedded, mine)

    assert topic == "deliveries"
    assert said.endswith(f"whose delivery is {status}: http://127.0.0.1 answered 500")


async def test_what_can_not_be_read_is_said(embedded: Settings) -> None:
    """A broker that is away leaves what is known, and the reason why it is not more."""
    trail, problem = await read_trail(replace(embedded, broker=f"127.0.0.1:{unused_port()}"), "x", datetime.now(UTC))

    assert {} == trail
    assert told(trail, problem).startswith("is on no topic (but not all could be read: no connection to Kafka: ")
