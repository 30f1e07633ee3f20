"""Follow Wireroom's events in their one order, and say which are missing; `pip install confluent-kafka`.

Run:  python confluent_in_order.py HOST:PORT [TOPIC]

One process at a time: it reads all partitions, and keeps its place on the broker under the name of GROUP.
"""

import heapq
import json
import sys

from confluent_kafka import Consumer, KafkaException, Message, TopicPartition

GROUP = "in-order"
BATCH = 500
HELD_MAX = 10_000  # events that wait for an earlier one


def process(number: int, message: Message) -> None:
    """The work on one event."""
    event = json.loads(message.value())
    print(number, event["change"], f"version {event['version']}", event["headline"], flush=True)


def follow(consumer: Consumer, topic: str) -> None:
    """Process each event after the one before it."""
    partitions = list(consumer.list_topics(topic, 10).topics[topic].partitions)
    if not partitions:
        sys.exit(f"the broker has no topic {topic}")
    places = consumer.committed([TopicPartition(topic, number) for number in partitions], 10)
    expected = 1 + max((int(place.metadata or 0) for place in places), default=0)
    consumer.assign(places)
    highest = dict.fromkeys(partitions, 0)
    held: list[tuple[int, int, int, Message]] = []
    while True:
        done: dict[int, int] = {}
        for message in consumer.consume(BATCH, 0.1):
            if message.error():
                raise KafkaException(message.error())
            number = json.loads(message.value())["sequence"]
            highest[message.partition()] = number
            heapq.heappush(held, (number, message.partition(), message.offset(), message))
            # Numbers rise in each partition: one that all are past, and that is not held, does not come any more.
            is_gone = min(highest.values()) > expected or len(held) > HELD_MAX
            if is_gone and held[0][0] > expected:
                print(f"missing: {expected} to {held[0][0] - 1}", file=sys.stderr, flush=True)
                expected = held[0][0]
            while held and held[0][0] <= expected:
                number, partition, offset, event = heapq.heappop(held)
                process(number, event)
                expected, done[partition] = max(expected, number + 1), offset + 1
        if done:  # after the work; the number that was reached stands beside each offset, for the next start
            ends = [TopicPartition(topic, partition, at, metadata=str(expected - 1)) for partition, at in done.items()]
            consumer.commit(offsets=ends, asynchronous=False)


def main(broker: str, topic: str = "wireroom.enriched") -> None:
    """Read until told to end."""
    options = {"isolation.level": "read_committed", "auto.offset.reset": "earliest", "enable.auto.commit": False}
    consumer = Consumer({"bootstrap.servers": broker, "group.id": GROUP, **options})
    try:
        follow(consumer, topic)
    except KafkaException as error:
        sys.exit(f"reading stopped: {error}")
    except KeyboardInterrupt:
        print("ended", file=sys.stderr)
    finally:
        consumer.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
