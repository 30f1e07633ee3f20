"""Ends a predecessor's last transaction once more, on every partition that it may have written to.

A Kafka broker that is about to stop knows no leader of its partitions for a moment. A transaction that is decided then
is noted as complete, but its marker is left out where no leader is known (Kafka 4.3 takes the partition for deleted;
KIP-664 calls what is left a hanging transaction). Readers of committed records see nothing from there on. A new owner
would load a state without that transaction, do its work again, and by its next marker bring out both.

So a new owner asks how its predecessor's last transaction ended, fences it, and then ends a transaction without records
in the same way on all partitions: its markers stand in for those that are missing, and change nothing where none are.
And each transaction of an owner also ends on the partitions of the few before it: whatever becomes of it, all that was
left open shares one fate, the state and what it says was written.

The request is written here because aiokafka has none for it; brokers answer it from Kafka 3.0 on. aiokafka adds
partitions to a transaction only with records; tests/kafka/test_loose_ends.py fails when it no longer takes them alone.
"""

import asyncio
from collections.abc import Collection
from typing import Any

from aiokafka import AIOKafkaClient, AIOKafkaProducer, TopicPartition
from aiokafka.client import CoordinationType
from aiokafka.errors import IncompatibleBrokerVersion, KafkaError, for_code
from aiokafka.protocol.api import Request, RequestStruct, Response
from aiokafka.protocol.types import CompactArray, CompactString, Int16, Int32, Int64, Schema, TaggedFields

from schemas.errors import FatalError
from streams.kafka.clients import START_S, connection, topic_name
from streams.settings import Settings

AGAIN_S = 0.1
"""Pause before a coordinator that is not ready is asked again."""
DECISIONS = {
    "PrepareCommit": True,
    "CompleteCommit": True,
    "Ongoing": False,  # fencing aborts it
    "PrepareAbort": False,
    "CompleteAbort": False,
    "PrepareEpochFence": False,
}
"""State of a transaction, as the coordinator calls it -> whether it is or will be committed."""
DECIDED = {"PrepareCommit", "PrepareAbort", "PrepareEpochFence"}
"""States in which markers are yet to be written."""


class _DescribeTransactionsResponse(Response):
    API_KEY, API_VERSION = 65, 0
    SCHEMA = Schema(
        ("throttle_time_ms", Int32),
        (
            "transaction_states",
            CompactArray(
                ("error_code", Int16),
                ("transactional_id", CompactString("utf-8")),
                ("transaction_state", CompactString("utf-8")),
                ("transaction_timeout_ms", Int32),
                ("transaction_start_time_ms", Int64),
                ("producer_id", Int64),
                ("producer_epoch", Int16),
                (
                    "topics",
                    CompactArray(
                        ("topic", CompactString("utf-8")),
                        ("partitions", CompactArray(Int32)),
                        ("tags", TaggedFields),
                    ),
                ),
                ("tags", TaggedFields),
            ),
        ),
        ("tags", TaggedFields),
    )


class _DescribeTransactionsStruct(RequestStruct):
    FLEXIBLE_VERSION = True
    API_KEY, API_VERSION = 65, 0
    RESPONSE_TYPE = _DescribeTransactionsResponse
    SCHEMA = Schema(("transactional_ids", CompactArray(CompactString("utf-8"))), ("tags", TaggedFields))


class _DescribeTransactions(Request[_DescribeTransactionsStruct]):
    API_KEY = 65

    def __init__(self, transactional_id: str) -> None:
        self._transactional_id = transactional_id

    def build(self, request_struct_class: type[_DescribeTransactionsStruct]) -> _DescribeTransactionsStruct:
        return request_struct_class([self._transactional_id], {})


async def last_decision(
    settings: Settings, name: str, topics: Collection[str] = ()
) -> tuple[bool | None, set[TopicPartition]]:
    """Whether the last transaction of the transactional id *name* is committed; ask before it is fenced.

    One that is decided has its markers when this returns.

    Args:
        settings: Where the broker is, and the prefix of the id.
        name: The id, without the prefix.
        topics: Short names of those that it may have written to.

    Returns:
        True for committed, False for aborted, None where there was none or the broker can't tell; and the partitions
        of *topics*.

    Raises:
        FatalError: The broker does not answer within START_S.
    """
    client = AIOKafkaClient(**connection(settings))
    try:
        async with asyncio.timeout(START_S):
            await client.bootstrap()
            decision = await _ask(client, settings.topic_prefix + name)
            cluster = await client.fetch_all_metadata()
            names = [topic_name(settings, topic) for topic in topics]
            return decision, {
                TopicPartition(one, partition) for one in names for partition in cluster.partitions_for_topic(one) or ()
            }
    except (KafkaError, TimeoutError) as error:
        raise FatalError(f"Kafka does not say how the last transaction of {name} ended: {error!r}") from error
    finally:
        await client.close()


async def _ask(client: AIOKafkaClient, transactional_id: str) -> bool | None:
    while True:
        try:
            node = await client.coordinator_lookup(CoordinationType.TRANSACTION, transactional_id)
            answer: Any = await client.send(node, _DescribeTransactions(transactional_id))
        except IncompatibleBrokerVersion:
            return None
        except KafkaError as error:
            if not error.retriable:
                raise
        else:
            code, _, state, *_ = answer.transaction_states[0]
            if not for_code(code).retriable and state not in DECIDED:
                return DECISIONS.get(state)
        await asyncio.sleep(AGAIN_S)


def cover(client: AIOKafkaProducer, partitions: Collection[TopicPartition]) -> None:
    """Have the transaction just begun end on all *partitions*, also where it writes nothing."""
    for partition in partitions:
        client._txn_manager.maybe_add_partition_to_txn(partition)  # noqa: SLF001  there is no public way


async def end_again(client: AIOKafkaProducer, partitions: Collection[TopicPartition], *, does_commit: bool) -> None:
    """End a transaction without records on all *partitions*.

    Args:
        client: A transactional producer, started, with no transaction under way.
        partitions: All that its predecessor may have written to.
        does_commit: As the predecessor's last transaction ended.

    Raises:
        KafkaError: Another owner has fenced this one.
        TimeoutError: It did not end within START_S; aiokafka itself would wait for ever.
    """
    async with asyncio.timeout(START_S):
        await client.begin_transaction()
        cover(client, partitions)
        await (client.commit_transaction() if does_commit else client.abort_transaction())
