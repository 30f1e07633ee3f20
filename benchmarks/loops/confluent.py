"""Plain confluent-kafka: consume, produce, flush, commit."""

from confluent_kafka import Consumer, KafkaError, KafkaException, Message, Producer

from benchmarks.loops import BATCH_BYTES, LINGER_MS, POLL_RECORDS, Job, job, work


def main(mine: Job) -> None:
    """Work until killed."""
    consumer = Consumer(
        {
            "bootstrap.servers": mine.broker,
            "group.id": mine.group,
            "auto.offset.reset": "earliest",
            "enable.auto.commit": False,
            "isolation.level": "read_committed",
        }
    )
    producer = Producer(
        {
            "bootstrap.servers": mine.broker,
            "acks": "all",
            "enable.idempotence": True,
            "linger.ms": LINGER_MS,
            "batch.size": BATCH_BYTES,
            "partitioner": "murmur2_random",
        }
    )
    failed: list[KafkaError] = []

    def delivered(error: KafkaError | None, _message: Message) -> None:
        if error is not None:
            failed.append(error)

    consumer.subscribe([mine.source])
    function = work(mine)
    while True:
        found = consumer.consume(POLL_RECORDS, timeout=0.1)
        for record in found:
            if record.error():
                raise KafkaException(record.error())
            producer.produce(mine.target, function(record.value()), key=record.key(), on_delivery=delivered)
        if found:
            if producer.flush(30) or failed:
                raise RuntimeError(f"not delivered: {failed}")
            consumer.commit(asynchronous=False)


if __name__ == "__main__":
    main(job())
