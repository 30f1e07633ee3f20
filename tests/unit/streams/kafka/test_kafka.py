"""Addresses and names: what can be said of Kafka clients without a broker."""

import socket

import pytest

from schemas.errors import UsageError
from streams.kafka.clients import _sticky, servers, topic_name, wait_for_broker
from streams.settings import Settings


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


async def test_a_long_wait_for_a_broker_is_said_at_its_beginning(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever types a command is not left with an empty terminal for half a minute."""
    monkeypatch.setattr("streams.kafka.clients.MISSING_SAID_S", 0.1)
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(UsageError):
        await wait_for_broker(Settings(broker=address, broker_wait_s=0.7))

    assert [f"no Kafka broker answers at {address} yet; waiting up to 0.7 s for one"] == caplog.messages
