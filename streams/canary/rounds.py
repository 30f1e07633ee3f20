"""One canary after the other: write an item, wait for its alert, and say how far it got when it does not come.

Nothing is kept between two starts: whatever an earlier process wrote has another token and is nobody's.
"""

import asyncio
import logging
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from aiokafka.errors import KafkaError

from agents.flow import Output
from schemas.errors import RetryableError, WireroomError
from schemas.item import Item
from schemas.newsroom import Newsroom
from streams.canary import setup
from streams.canary.alarm import Alarms
from streams.canary.item import synthetic
from streams.canary.mark import PORT
from streams.canary.trail import last_topic, read_trail, told
from streams.kafka.clients import topic_name, wait_for_broker
from streams.kafka.writer import open_writer
from streams.monitoring.meter import Figure, Tally
from streams.releases.config import current
from streams.settings import Settings

REACH_S = 60.0
"""How long reading the newest release may take, the wait for the broker included."""
KNOWN_MAX = 1_000
"""Canaries remembered, so that one which comes late is known."""
ROUND_S_MAX = 300.0
"""All that a round does beside waiting: reaching the broker, looking for the item, sending alarms."""
OUTCOMES = ("arrived", "missing", "late", "repeated")

log = logging.getLogger("wireroom.canary")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What the user asked for."""

    every_s: float = 60.0
    within_s: float = 30.0
    host: str = "127.0.0.1"
    """Where the receiver listens."""
    port: int = PORT
    alarms: tuple[str, ...] = ()
    """Addresses, or names of receivers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What became of one canary."""

    is_ok: bool
    item_id: str = ""
    """"" where none could be written."""
    seconds: float | None = None
    """From writing the item to its alert; None where it did not come in time."""
    last_topic: str = ""
    """The topic on which a lost one got furthest."""
    said: str


@dataclass(slots=True)
class _Sent:
    item: Item
    at_s: float
    arrived: asyncio.Event
    seconds: float = 0.0
    """From writing to arriving."""


class Canary:
    """Sends and judges canaries; whoever hears of alerts tells `arrived`.

    Args:
        settings: Where the broker is.
        ask: What the user asked for.
        clock: The wall clock: event time of what it writes.
    """

    def __init__(self, settings: Settings, ask: Ask, clock: Callable[[], datetime]) -> None:
        self._settings, self._ask, self._clock = settings, ask, clock
        self.token = secrets.token_hex(4)
        self.is_ok: bool | None = None
        """None before the first round has ended."""
        self.seconds: float | None = None
        """The newest round trip."""
        self.rounds = 0
        self._outcomes = Tally("wireroom_canary_total", *((one,) for one in OUTCOMES))
        self._alarms = Alarms(ask.alarms, self.token)
        self._newest = Newsroom()
        """The newest release, as last read."""
        self._way = 0
        self._sent: OrderedDict[str, _Sent] = OrderedDict()

    async def missing(self) -> str:
        """What the newest release lacks, a sentence; "" for nothing.

        Raises:
            WireroomError: The broker can't be reached, or lacks the topic.
        """
        # Read anew for each canary: followers of a topic have state, which could be what is wrong.
        try:
            async with asyncio.timeout(REACH_S):
                await wait_for_broker(self._settings)
                self._newest = (await current(self._settings)).newest
        except TimeoutError:
            raise RetryableError(f"wireroom.config could not be read within {REACH_S:g} s") from None
        return setup.missing(self._newest, self._ask.port)

    async def round(self) -> Round:
        """One canary, to its end; tells the log and the alarms what is new."""
        self.rounds += 1
        try:
            result = await self._try()
        except (WireroomError, KafkaError, OSError) as error:
            why = error if isinstance(error, WireroomError) else repr(error)
            result = Round(is_ok=False, said=f"{self._name} was not sent: {why}")
        await self._judge(result)
        return result

    @property
    def _name(self) -> str:
        return f"canary {self.token} {self.rounds}"

    async def _judge(self, result: Round) -> None:
        was_ok, self.is_ok = self.is_ok, result.is_ok
        self._outcomes.add("arrived" if result.is_ok else "missing")
        now, newsroom = self._clock(), self._newest
        if not result.is_ok:
            log.error("%s", result.said)
            await self._alarms.failed(result.said, now, newsroom)
            return
        # While it fails, each canary goes the same way: one partition that stands still would else come and go.
        self._way += 1
        self.seconds = result.seconds
        if was_ok is False:
            log.warning("%s; the outage is over", result.said)
            await self._alarms.recovered(result.said, now, newsroom)

    async def _try(self) -> Round:
        if problem := await self.missing():
            raise RetryableError(problem)
        sent = await self._send()
        try:
            async with asyncio.timeout_at(sent.at_s + self._ask.within_s):
                await sent.arrived.wait()
        except TimeoutError:
            return await self._lost(sent)
        said = f"{self._name} arrived after {sent.seconds:.2f} s"
        return Round(is_ok=True, item_id=sent.item.id, seconds=sent.seconds, said=said)

    async def _send(self) -> _Sent:
        # A connection of its own for each: one that has gone bad must not be the reason why the next fails.
        try:
            async with asyncio.timeout(self._ask.within_s), open_writer(self._settings) as writer:
                ways = await writer.partitions(topic_name(self._settings, "items"))
                item = synthetic(self.token, self.rounds, way=self._way % ways, ways=ways, now=self._clock())
                sent = self._sent[item.id] = _Sent(item, now_s(), asyncio.Event())
                while len(self._sent) > KNOWN_MAX:
                    self._sent.popitem(last=False)
                await writer.write([Output("items", item.id, item, item.seen_at)])
        except TimeoutError:
            limit = f"{self._ask.within_s:g} s"
            raise RetryableError(
                f"it could not be written to items within {limit}: the broker does not answer"
            ) from None
        return sent

    async def _lost(self, sent: _Sent) -> Round:
        """What to say of a canary that did not come in time."""
        trail, problem = await read_trail(self._settings, sent.item.id, sent.item.seen_at)
        topic, how_far = last_topic(trail), told(trail, problem)
        if sent.arrived.is_set():  # meanwhile
            topic, how_far = "deliveries", f"came after {sent.seconds:.1f} s, too late"
        where = f"last seen on {topic}; it {how_far}" if topic else f"it {how_far}"
        head = f"{self._name} (item {sent.item.id}) did not arrive within {self._ask.within_s:g} s"
        return Round(is_ok=False, item_id=sent.item.id, last_topic=topic, said=f"{head}: {where}")

    def arrived(self, item_id: str) -> None:
        """An alert about *item_id* has arrived: this round's canary, an older one, or a stranger's."""
        sent = self._sent.get(item_id)
        if sent is None:
            return
        seconds = now_s() - sent.at_s
        if sent.arrived.is_set():
            self._outcomes.add("repeated")
            log.info("canary %s came again after %.1f s", item_id, seconds)
            return
        sent.seconds = seconds
        sent.arrived.set()
        if seconds > self._ask.within_s:
            self._outcomes.add("late")
            log.warning("canary %s came late, after %.1f s", item_id, seconds)

    def figures(self) -> Iterator[Figure]:
        """What metrics show of it."""
        if self.is_ok is not None:
            yield "wireroom_canary_ok", (), float(self.is_ok)
        if self.seconds is not None:
            yield "wireroom_canary_seconds", (), self.seconds
        yield from self._outcomes.figures()


def now_s() -> float:
    """The monotonic clock, seconds."""
    return asyncio.get_running_loop().time()
