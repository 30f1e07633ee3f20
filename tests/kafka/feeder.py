"""The process that produces while the others are ended: `feeder.py BROKER PREFIX ITEMS VERSIONS BEGAN`.

It writes items no faster than they come out: at most LEAD of them are ahead of `enriched`, so that there is work under
way until the end, however fast the machine is.
"""

import asyncio
import sys
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from watch import open_watch
from wire import items

from agents.flow import Output
from streams.kafka.writer import open_writer
from streams.settings import Settings

LEAD = 120
AT_ONCE = 20
STUCK_S = 120.0
"""It gives up when nothing comes out for so long."""


async def feed(settings: Settings, count: int, versions: int, began: datetime) -> None:
    """Write the items."""
    entries = items(0, count, versions, began=began)
    async with open_watch(settings, ["enriched"]) as watch, open_writer(settings) as writer:
        for begin in range(0, len(entries), AT_ONCE):
            await watch.at_least("enriched", begin + AT_ONCE - LEAD, STUCK_S)
            await writer.write(Output("items", one.id, one) for one in entries[begin : begin + AT_ONCE])


def main() -> None:
    """Write the items that the command line asks for."""
    broker, prefix, count, versions, began = sys.argv[1:]
    settings = Settings(broker=broker, topic_prefix=prefix)
    asyncio.run(feed(settings, int(count), int(versions), datetime.fromisoformat(began)))


if __name__ == "__main__":
    main()
