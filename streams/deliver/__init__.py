"""The deliver stage: each alert to each receiver that it names, once.

The promise: a receiver gets an alert at least once, or the ledger says why not. It gets one again only that was being
sent when its worker ended, lost the partition or got no answer; a webhook sees that by the idempotency key, which is
the same. So each outcome is on the ledger, confirmed by the broker, before the next thing is done; no line is written
before sending, for whoever found it would have to send all the same.
"""

import asyncio
import logging
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Self

import aiohttp

from agents.flow import Output
from schemas.alert import Alert, Delivery, DeliveryStatus
from schemas.errors import RefusedError, UsageError
from schemas.newsroom import TERMINAL, Newsroom, ReceiverEntry, way_of
from streams.deliver import services, terminal, webhook
from streams.deliver.attempts import Outcome, Sleep, attempt
from streams.deliver.ledger import Ledger, idempotency_key, ledger_key
from streams.engine.stage import EventContext, Releases
from streams.kafka.runs import RUN_HEADER, RUN_PREFIX
from streams.monitoring.meter import Figure, Tally
from streams.settings import Settings

__all__ = ["Deliver"]

TELLING_S = 240.0
"""All attempts at one receiver. With the wait for a release it stays below the limit of a step, past which the alert
would be a dead letter and this receiver have no line on the ledger."""

log = logging.getLogger("wireroom.deliver")


class Deliver:
    """The step of the stage; open it with `async with`.

    Args:
        settings: The process's settings.
        releases: Gives the receivers. The newest release counts, so that a mended address helps at once.
        sleep: How to wait between two attempts.

    Raises:
        UsageError: The topics are those of a replay, which never notifies anybody.
    """

    def __init__(self, settings: Settings, releases: Releases, *, sleep: Sleep = asyncio.sleep) -> None:
        if settings.topic_prefix.startswith(RUN_PREFIX):
            raise UsageError(f"the topics `{settings.topic_prefix}…` are a replay's: a replay notifies nobody")
        self._settings, self._releases, self._sleep = settings, releases, sleep
        self.ledger = Ledger()
        self._is_reading = asyncio.Lock()
        self._reads = self._read = 0
        """Readings of the ledger that began, and the latest of them that ended well."""
        self._ways = Ways()
        self._unwritten: dict[str, Delivery] = {}
        """Lines of what was told whose writing was cut short, by key."""
        self._failing: set[str] = set()
        """Receivers that were given up last time: tried once an alert until one arrives, or a dead one stops all."""
        self._tally = Tally("wireroom_deliveries_total", ("sent",), ("refused",), ("gave_up",))

    def figures(self) -> Iterator[Figure]:
        """What became of messages; no receiver is named, for their list may be secret."""
        yield from self._tally.figures()
        yield "wireroom_receivers_failing", (), len(self._failing)

    async def __aenter__(self) -> Self:
        await self._ways.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._ways.close()

    async def prepare(self, partition: int) -> None:  # noqa: ARG002  the ledger is one for all partitions
        """Read the ledger; awaited before the first alert of a partition that this worker was given."""
        asked = self._reads
        async with self._is_reading:
            if self._read <= asked:  # no read that began since then has ended: partitions mostly come together
                self._reads = begun = self._reads + 1
                await self.ledger.read(self._settings)
                self._read = begun

    async def __call__(self, alert: Alert, context: EventContext) -> list[Output]:
        """Tell everybody that *alert* names and who has not been told; each outcome is written as it is known.

        The engine runs records of one key one after the other, so the messages of one alert go out in their order.

        Raises:
            RefusedError: It is an alert of a replay, which somebody copied here.
        """
        if run := context.header(RUN_HEADER):
            raise RefusedError(f"an alert of the replay {run.decode('utf-8', 'replace')}: a replay notifies nobody")
        if alert.status == "suppressed" or not alert.notify:
            return []
        await self._releases.release(alert.config_release)
        receivers = receivers_of(await self._releases.release(0))
        names = [name for name in dict.fromkeys(alert.notify) if ledger_key(alert, name) not in self.ledger]
        await self._deliver_all(alert, {name: receivers.get(name) for name in names}, context)
        return []

    async def _deliver_all(
        self, alert: Alert, wanted: Mapping[str, ReceiverEntry | None], context: EventContext
    ) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                for name, receiver in wanted.items():
                    group.create_task(self._deliver(alert, name, receiver, context))
        except BaseExceptionGroup as failed:  # the engine sorts by the error itself
            raise failed.exceptions[0] from failed

    async def _deliver(self, alert: Alert, name: str, receiver: ReceiverEntry | None, context: EventContext) -> None:
        key = ledger_key(alert, name)
        # A rebalance may cut the wait for the ledger short, and give us the alert again: nobody is told twice for that.
        line = self._unwritten.get(key) or await self._line(alert, name, receiver)
        self._unwritten[key] = line
        # Without event time: the ledger is kept for so long after the delivery, however old the news was.
        await context.write([Output("deliveries", key, line)])
        del self._unwritten[key]
        self.ledger.take(key, line.status)
        self._tally.add(line.status)
        if line.status != "sent":
            log.warning("alert %s, message %d to %s: %s: %s", alert.id, alert.number, name, line.status, line.error)

    async def _line(self, alert: Alert, name: str, receiver: ReceiverEntry | None) -> Delivery:
        outcome = await self._outcome(alert, name, receiver)
        return Delivery(
            alert_id=alert.id,
            number=alert.number,
            receiver=name,
            status=outcome.status,
            attempts=outcome.attempts,
            idempotency_key=idempotency_key(alert, name),
            error=outcome.error,
        )

    async def _outcome(self, alert: Alert, name: str, receiver: ReceiverEntry | None) -> Outcome:
        if receiver is None:
            sentence = f"rule {alert.rule_id} names the receiver {name!r}, which is not in receivers.yaml"
            return Outcome(status="refused", attempts=0, error=sentence)
        attempts_max = 1 if name in self._failing else receiver.attempts_max
        sends = [self._ways.way(url, alert, receiver) for url in receiver.urls]
        try:
            async with asyncio.timeout(TELLING_S):
                tried = await asyncio.gather(*(attempt(send, attempts_max, sleep=self._sleep) for send in sends))
            outcome = together(tried)
        except TimeoutError:
            outcome = Outcome(status="gave_up", attempts=attempts_max, error=f"all attempts took over {TELLING_S:g} s")
        (self._failing.add if outcome.status == "gave_up" else self._failing.discard)(name)
        return outcome


class Ways:
    """The kinds of address, in one explicit list: terminal://, our own webhooks, and Apprise for all others."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Open what sending needs."""
        self._session = webhook.open_session()

    async def close(self) -> None:
        """Close it."""
        if self._session:
            await self._session.close()

    def way(self, url: str, alert: Alert, receiver: ReceiverEntry) -> webhook.Send:
        """How to send *alert* once to *url*."""
        way = way_of(url)
        if way == "terminal":
            return lambda: terminal.send(alert)
        if way == "webhook":
            assert self._session, "Deliver is opened with `async with` before its first alert"
            key = idempotency_key(alert, receiver.name)
            session = self._session
            return lambda: webhook.send(session, url, alert, idempotency_key=key, timeout_s=receiver.timeout_s)
        notification = services.Notification(url, alert)
        return lambda: notification.send(receiver.timeout_s)


def receivers_of(newsroom: Newsroom) -> Mapping[str, ReceiverEntry]:
    """The receivers of *newsroom* by name, the terminal among them."""
    return {TERMINAL.name: TERMINAL} | {one.name: one for one in newsroom.receivers}


def together(outcomes: list[Outcome]) -> Outcome:
    """What became of an alert at a receiver with several addresses: sent only when all took it."""
    failed = [one for one in outcomes if one.status != "sent"]
    attempts = max((one.attempts for one in outcomes), default=0)
    if not outcomes:
        return Outcome(status="refused", attempts=0, error="the receiver has no address")
    if not failed:
        return Outcome(status="sent", attempts=attempts)
    status: DeliveryStatus = "gave_up" if any(one.status == "gave_up" for one in failed) else "refused"
    return Outcome(status=status, attempts=attempts, error="; ".join(one.error for one in failed))
