"""What a receiver of alerts got, over real HTTP, and what is to be said of it."""

import contextlib
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass

from aiohttp import web
from ledger import Topics
from webserver import serving

from schemas.alert import Alert
from schemas.codec import decode


@dataclass(frozen=True, slots=True)
class Arrival:
    """One request."""

    key: str
    """Its idempotency key."""
    alert_id: str
    number: int


class Receiver:
    """Takes every alert."""

    def __init__(self) -> None:
        self.arrivals: list[Arrival] = []
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        """Note the alert."""
        alert = decode(await request.read(), Alert)
        self.arrivals.append(Arrival(request.headers["Idempotency-Key"], alert.id, alert.number))
        return web.Response(status=204)


@contextlib.asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    """A receiver on a free port of loopback."""
    receiver = Receiver()
    async with serving() as site:
        site.answers["/alerts"] = receiver.take
        receiver.url = f"{site.url}/alerts"
        yield receiver


def told(topics: Topics, arrivals: Sequence[Arrival], repeats_max: int) -> Iterator[str]:
    """Each alert for somebody arrived once, but for those in flight at a kill, in order, and is written down.

    One that arrived again did so under the same key.

    Args:
        topics: All rows.
        arrivals: What the receiver got, in order.
        repeats_max: Most arrivals that repeat one before.
    """
    wanted = {(row.value.id, row.value.number) for row in topics["alerts"] if row.value.notify}
    counts = Counter((one.alert_id, one.number) for one in arrivals)
    yield from (f"{alert} did not arrive" for alert in wanted - counts.keys())
    yield from (f"{alert} arrived and is no alert" for alert in counts.keys() - wanted)
    if counts.total() - len(counts) > repeats_max:
        yield f"{counts.total() - len(counts)} arrived again, at most {repeats_max}"
    keys: dict[str, set[tuple[str, int]]] = defaultdict(set)
    numbers: dict[str, dict[int, None]] = defaultdict(dict)
    for one in arrivals:
        keys[one.key].add((one.alert_id, one.number))
        numbers[one.alert_id].setdefault(one.number)
    if len(keys) != len(counts) or any(len(alerts) > 1 for alerts in keys.values()):
        yield f"{len(keys)} idempotency keys for {len(counts)} alerts"
    yield from (f"{name}: in the order {list(got)}" for name, got in numbers.items() if list(got) != sorted(got))
    lines = Counter((row.value.alert_id, row.value.number, row.value.status) for row in topics["deliveries"])
    expected = Counter((*alert, "sent") for alert in wanted)
    if lines != expected:
        yield f"the ledger differs by {list((lines - expected) + (expected - lines))[:5]}"
