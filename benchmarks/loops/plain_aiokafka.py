"""Plain aiokafka: a poll, batches made by hand, every acknowledgement awaited, commit; on uvloop, as ours is."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import uvloop
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord

from benchmarks.loops import BATCH_BYTES, LINGER_MS, POLL_RECORDS, Job, job, work


async def main(mine: Job) -> None:
    """Work until killed."""
    consumer = AIOKafkaConsumer(
        mine.source,
        bootstrap_servers=mine.broker,
        group_id=mine.group,
        auto_offset_reset="earliest",
        enable_auto_commit=False,
        isolation_level="read_committed",
        max_partition_fetch_bytes=4_000_000,
    )
    producer = AIOKafkaProducer(
        bootstrap_servers=mine.broker,
        acks="all",
        enable_idempotence=True,
        linger_ms=LINGER_MS,
        max_batch_size=BATCH_BYTES,
    )
    await producer.start()
    await consumer.start()
    await producer.partitions_for(mine.target)
    function = work(mine)
    while True:
        found = await consumer.getmany(timeout_ms=500, max_records=POLL_RECORDS)
        sent = [
            await one for tp, records in found.items() for one in send(producer, mine, tp.partition, records, function)
        ]
        if sent:
            await asyncio.gather(*sent)
            await consumer.commit()


def send(
    producer: AIOKafkaProducer,
    mine: Job,
    partition: int,
    records: Sequence[ConsumerRecord],
    function: Callable[[bytes], bytes],
) -> list[Awaitable[Any]]:
    """Hand over what comes of *records*."""
    handed = []
    batch = producer.create_batch()
    for record in records:
        value = function(record.value)
        if batch.append(key=record.key, value=value, timestamp=None) is None:
            handed.append(producer.send_batch(batch, mine.target, partition=partition))
            batch = producer.create_batch()
            batch.append(key=record.key, value=value, timestamp=None)
    handed.append(producer.send_batch(batch, mine.target, partition=partition))
    return handed


if __name__ == "__main__":
    uvloop.run(main(job()))
