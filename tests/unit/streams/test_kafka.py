"""Addresses, placement and the size check: what can be said of Kafka clients without a broker."""

import socket

import pytest
from aiokafka.partitioner import murmur2 as reference
from hypothesis import given
from hypothesis import strategies as st

from schemas.errors import UsageError
from streams.kafka import _sticky, servers, topic_name, wait_for_broker
from streams.settings import Settings
from streams.writer import murmur2, place


def test_a_broker_list_is_split_at_commas() -> None:
    """Spaces do not matter."""
    assert ["a.example:9092", "b.example:9093"] == servers(Settings(broker="a.example:9092, b.example:9093"))


@pytest.mark.parametrize("broker", ["", "a.example", "a.example:", ":9092", "a.example:kafka", "a:0", "a:99999"])
def test_an_address_that_is_none_is_named(broker: str) -> None:
    """The sentence says what is expected."""
    with pytest.raises(UsageError, match=r"host:port|no broker address"):
        servers(Settings(broker=broker))


def test_topics_carry_the_prefix() -> None:
    """A replay has topics of its own."""
    assert "replay.r1.enriched" == topic_name(Settings(topic_prefix="replay.r1."), "enriched")


def test_two_readers_of_one_process_do_not_share_what_they_own() -> None:
    """The assignor keeps a member's partitions in its class: `sequence` would claim those of `desk`."""
    first, second = _sticky(), _sticky()
    first.member_assignment = [("drafts", 0)]

    assert second.member_assignment is None


async def test_without_a_broker_the_sentence_says_where_and_how_long() -> None:
    """And what to do; nothing is logged beside it."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(UsageError, match=rf"no Kafka broker answers at {address} \(tried for 0.3 s\); start one"):
        await wait_for_broker(Settings(broker=address, broker_wait_s=0.3))


@given(st.binary(max_size=200))
def test_keys_are_placed_as_every_kafka_client_places_them(key: bytes) -> None:
    """Our faster murmur2 agrees with aiokafka's, which is the Java client's."""
    assert reference(key) & 0xFFFFFFFF == murmur2(key)
    assert (reference(key) & 0x7FFFFFFF) % 7 == place(key, 7)
