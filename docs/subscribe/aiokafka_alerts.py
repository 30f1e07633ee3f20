"""Print Wireroom's alerts as they open, change and close; with aiokafka (`pip install aiokafka`).

Run:  python aiokafka_alerts.py HOST:PORT [TOPIC]
"""

import asyncio
import json
import sys
from collections import OrderedDict
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRecord
from aiokafka.errors import KafkaError

GROUP = "alert-printer"  # readers that share a name share the work; each gets some of the partitions
REMEMBERED = 10_000  # ids; a repeat comes soon after a restart or a change in the group, or not at all


def show(alert: dict[str, Any]) -> None:
    """Print one alert: `id` names the thread that it belongs to, `number` its place there, from 1."""
    if alert["status"] == "suppressed":
        return  # nobody is to be told, `reason` says why
    print(f"{alert['severity'].upper()} {alert['status']} {alert['id']}#{alert['number']} {alert['title']}")
    for item in alert.get("items", []):
        print(f"  {item['headline']}\n  {item['url']}")
    print(f"  why: {alert['reason']}", flush=True)


async def main(broker: str, topic: str = "wireroom.alerts") -> None:
    """Read until told to end."""
    consumer = AIOKafkaConsumer(
        topic,
        bootstrap_servers=broker,
        group_id=GROUP,
        isolation_level="read_committed",  # aiokafka's default shows what a transaction took back
        auto_offset_reset="earliest",  # where the group has no place yet
        enable_auto_commit=False,
        check_crcs=False,  # for the demo's broker alone: its transactions end with a wrong checksum
    )
    seen: OrderedDict[bytes, None] = OrderedDict()
    async with consumer:
        while True:
            batches: dict[Any, list[ConsumerRecord]] = await consumer.getmany(timeout_ms=1_000)
            for record in (record for batch in batches.values() for record in batch):
                ce_id = dict(record.headers)["ce_id"]
                if ce_id not in seen:
                    show(json.loads(record.value))
                seen[ce_id] = None
                if len(seen) > REMEMBERED:
                    seen.popitem(last=False)
            if batches:
                await consumer.commit()  # after the work: a crash before this line repeats records and loses none


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    try:
        asyncio.run(main(*sys.argv[1:]))
    except KafkaError as error:
        sys.exit(f"reading stopped: {error}")
    except KeyboardInterrupt:
        print("ended", file=sys.stderr)
