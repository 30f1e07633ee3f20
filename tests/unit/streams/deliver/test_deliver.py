"""The deliver step: who is told, once, and what the ledger says."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from newsstand import alert

import streams.deliver.ledger
from agents.flow import Output
from schemas.alert import Alert, Delivery
from schemas.codec import encode
from schemas.errors import FatalError, UsageError
from schemas.newsroom import Newsroom, ReceiverEntry
from streams import deliver as deliver_module
from streams.deliver import Deliver
from streams.deliver.ledger import Ledger, idempotency_key, ledger_key
from streams.settings import Settings
from streams.topology import HOPS


class Releases:
    """A newsroom that is there already."""

    def __init__(self, *receivers: ReceiverEntry) -> None:
        self.newest = Newsroom(release=1, receivers=receivers)
        self.asked: list[int] = []

    async def release(self, number: int, /) -> Newsroom:
        """Note which release was asked for."""
        self.asked.append(number)
        return self.newest


class Broker:
    """The context of a step: keeps what is written."""

    def __init__(self) -> None:
        self.outputs: list[Output] = []
        self.written = asyncio.Event()
        self.headers: dict[str, bytes] = {}
        self.now = datetime(2026, 6, 5, tzinfo=UTC)

    def header(self, name: str, /) -> bytes | None:
        """The record's header of this name."""
        return self.headers.get(name)

    async def write(self, outputs: Iterable[Output], /) -> None:
        """Confirm at once."""
        self.outputs.extend(outputs)
        assert {one.topic for one in self.outputs} <= set(HOPS["deliver"].writes)
        self.written.set()

    @property
    def lines(self) -> list[Delivery]:
        """The lines of the ledger that were written."""
        return [one.record for one in self.outputs if isinstance(one.record, Delivery)]

    @property
    def told(self) -> list[tuple[str, int, str, int]]:
        """Receiver, message, status and attempts of each line."""
        return [(one.receiver, one.number, one.status, one.attempts) for one in self.lines]


class Hook:
    """A webhook that answers with *statuses* in turn, the last one for ever."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = statuses
        self.keys: list[str] = []
        self.numbers: list[int] = []
        self.url = ""
        self.pause_s = 0.0

    async def answer(self, request: web.Request) -> web.Response:
        """Take one alert."""
        body = await request.json()
        await asyncio.sleep(self.pause_s / body["number"])
        self.keys.append(request.headers["Idempotency-Key"])
        self.numbers.append(body["number"])
        return web.Response(status=self.statuses[min(len(self.keys), len(self.statuses)) - 1])


@asynccontextmanager
async def hooked(*statuses: int) -> AsyncIterator[Hook]:
    """A running webhook."""
    hook = Hook(*statuses)
    app = web.Application()
    app.router.add_post("/", hook.answer)
    async with TestServer(app, host="127.0.0.1") as server:
        hook.url = str(server.make_url("/"))
        yield hook


async def at_once(_seconds: float) -> None:
    """A pause that takes no time."""


def deliver(*receivers: ReceiverEntry) -> Deliver:
    """The step, with these receivers and without pauses."""
    return Deliver(Settings(), Releases(*receivers), sleep=at_once)


async def tell(step: Deliver, *alerts: Alert) -> Broker:
    """Run the step over *alerts*, all at once."""
    broker = Broker()
    async with step:
        await asyncio.gather(*(step(one, broker) for one in alerts))
    return broker


async def test_alert_is_sent_once_and_the_ledger_says_so() -> None:
    """The receiver gets it, the line names alert, message, receiver and key, under the key of the topology."""
    async with hooked(200) as hook:
        broker = await tell(deliver(ReceiverEntry(name="hook", urls=(hook.url,))), alert(notify=("hook",)))

    expected = Delivery(
        alert_id="a1b2c3",
        number=1,
        receiver="hook",
        status="sent",
        attempts=1,
        idempotency_key=idempotency_key(alert(), "hook"),
    )
    # No event time: the broker counts the 90 days from the delivery, not from news that may be older.
    assert [Output("deliveries", "a1b2c3|1|hook", expected)] == broker.outputs
    assert [expected.idempotency_key] == hook.keys


async def test_alert_that_comes_again_is_not_sent_again() -> None:
    """A repeated record, as after a crash, finds its line on the ledger."""
    async with hooked(200) as hook:
        step = deliver(ReceiverEntry(name="hook", urls=(hook.url,)))
        await tell(step, alert(notify=("hook",)))
        await tell(step, alert(notify=("hook",)))

    assert len(hook.keys) == 1


async def test_ledger_of_an_earlier_worker_counts() -> None:
    """What another worker delivered, as the topic says, is not sent again; the receiver still missing is told."""
    line = Delivery(alert_id="a1b2c3", number=1, receiver="first", status="sent", idempotency_key="k")
    async with hooked(200) as hook:
        step = deliver(ReceiverEntry(name="first", urls=(hook.url,)), ReceiverEntry(name="second", urls=(hook.url,)))
        step.ledger.load("a1b2c3|1|first", encode(line))
        broker = await tell(step, alert(notify=("first", "second")))

    assert [("second", 1, "sent", 1)] == broker.told


async def test_delivery_in_flight_at_a_crash_repeats_with_the_same_key() -> None:
    """A worker that dies after sending, before its line is written, leaves an alert that is sent again, same key."""

    class Dead(Broker):
        async def write(self, _outputs: Iterable[Output], /) -> None:
            raise FatalError("the broker is gone")

    async with hooked(200) as hook:
        receiver = ReceiverEntry(name="hook", urls=(hook.url,))
        async with deliver(receiver) as step:
            with pytest.raises(FatalError, match="the broker is gone"):
                await step(alert(notify=("hook",)), Dead())
        await tell(deliver(receiver), alert(notify=("hook",)))

    assert len(hook.keys) == 2
    assert len(set(hook.keys)) == 1


async def test_failing_receiver_is_tried_again_with_the_same_key() -> None:
    """A 503 is retried; all attempts carry one key and make one line."""
    async with hooked(503, 503, 200) as hook:
        broker = await tell(deliver(ReceiverEntry(name="hook", urls=(hook.url,))), alert(notify=("hook",)))

    assert [("hook", 1, "sent", 3)] == broker.told
    assert len(set(hook.keys)) == 1


async def test_dead_receiver_is_given_up_and_then_tried_once_an_alert() -> None:
    """After attempts_max it is given up; the next alert gets one attempt, so that a dead receiver can't stop all."""
    async with hooked(500) as hook:
        step = deliver(ReceiverEntry(name="hook", urls=(hook.url,), attempts_max=3))
        broker = await tell(step, alert(notify=("hook",)))
        again = await tell(step, alert(id="other", notify=("hook",)))
        hook.statuses = (200,)
        back = await tell(step, alert(id="third", notify=("hook",)))

    assert [("hook", 1, "gave_up", 3)] == broker.told
    assert [("hook", 1, "gave_up", 1)] == again.told
    assert [("hook", 1, "sent", 1)] == back.told


async def test_refusal_is_final_and_hurts_nobody_else() -> None:
    """A receiver that refuses is not asked again; the other one is told."""
    async with hooked(404) as bad, hooked(200) as good:
        step = deliver(ReceiverEntry(name="bad", urls=(bad.url,)), ReceiverEntry(name="good", urls=(good.url,)))
        broker = await tell(step, alert(notify=("bad", "good")))
        await tell(step, alert(notify=("bad", "good")))

    assert [("bad", 1, "refused", 1), ("good", 1, "sent", 1)] == sorted(broker.told)
    assert (len(bad.keys), len(good.keys)) == (1, 1)


async def test_line_of_a_quick_receiver_does_not_wait_for_a_slow_one() -> None:
    """Each outcome is written as it is known: a crash while the slow one is tried repeats nothing to the quick one."""
    async with hooked(200) as slow, hooked(200) as quick:
        slow.pause_s = 30
        step = deliver(ReceiverEntry(name="slow", urls=(slow.url,)), ReceiverEntry(name="quick", urls=(quick.url,)))
        broker = Broker()
        async with step:
            task = asyncio.create_task(step(alert(notify=("slow", "quick")), broker))
            await broker.written.wait()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    assert [("quick", 1, "sent", 1)] == broker.told


async def test_suppressed_alert_reaches_nobody() -> None:
    """Suppressed, or with nobody to notify: nothing is sent, nothing is written."""
    async with hooked(200) as hook:
        step = deliver(ReceiverEntry(name="hook", urls=(hook.url,)))
        broker = await tell(step, alert(status="suppressed", notify=("hook",)), alert(notify=()))

    assert (hook.keys, broker.outputs) == ([], [])


async def test_unknown_receiver_is_on_the_ledger() -> None:
    """A name that receivers.yaml does not have is refused in words, without an attempt."""
    broker = await tell(deliver(), alert(notify=("nobody",)))

    assert [("nobody", 1, "refused", 0)] == broker.told
    assert broker.lines[0].error == "rule port-strike names the receiver 'nobody', which is not in receivers.yaml"


async def test_receiver_without_an_address_is_on_the_ledger() -> None:
    """A receiver that was left empty does not count as told."""
    broker = await tell(deliver(ReceiverEntry(name="empty")), alert(notify=("empty",)))

    assert [("empty", 1, "refused", 0)] == broker.told


async def test_receiver_with_two_addresses_is_told_when_both_took_it() -> None:
    """One address that gives up makes the delivery given up; the other one got it once."""
    async with hooked(200) as hook:
        dead = f"http://127.0.0.1:{unused_port()}/"
        receiver = ReceiverEntry(name="both", urls=(hook.url, dead), attempts_max=2)
        broker = await tell(deliver(receiver), alert(notify=("both",)))

    assert [("both", 1, "gave_up", 2)] == broker.told
    assert len(hook.keys) == 1


async def test_terminal_is_always_there(capsys: pytest.CaptureFixture[str]) -> None:
    """Without any receiver, `terminal` prints severity, title, headline, publisher, reason and address."""
    broker = await tell(deliver(), alert())

    assert [("terminal", 1, "sent", 1)] == broker.told
    printed = capsys.readouterr().out
    for said in ("URGENT", "Strike in a port", "Crane crews at Vestholm", "Harbour Courier", "matched 1", "/news/1"):
        assert said in printed


async def test_closed_terminal_does_not_end_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard output that is gone is a receiver that gave up, nothing more."""
    reading, writing = os.pipe()
    os.close(reading)
    output = os.fdopen(writing, "w")
    monkeypatch.setattr("sys.stdout", output)
    broker = await tell(deliver(ReceiverEntry(name="terminal", urls=("terminal://",), attempts_max=2)), alert())

    assert [("terminal", 1, "gave_up", 2)] == broker.told
    with suppress(BrokenPipeError):
        output.close()


async def test_secret_is_not_on_the_ledger(caplog: pytest.LogCaptureFixture) -> None:
    """Neither the line nor the log holds what stands in the address."""
    url = f"http://desk:pa55word@127.0.0.1:{unused_port()}/T0KEN/s3cret?key=abc123"
    broker = await tell(deliver(ReceiverEntry(name="hook", urls=(url,), attempts_max=1)), alert(notify=("hook",)))

    kept = encode(broker.lines[0]).decode() + caplog.text
    assert not [secret for secret in ("pa55word", "T0KEN", "s3cret", "abc123") if secret in kept]
    assert "gave_up" in caplog.text


async def test_the_release_of_the_alert_is_waited_for() -> None:
    """A receiver that came with the alert's own release is known before the alert is sent."""
    releases = Releases()
    async with Deliver(Settings(), releases) as step:
        await step(alert(notify=("terminal",), config_release=7), Broker())

    assert releases.asked == [7, 0]


def test_replay_notifies_nobody() -> None:
    """The stage can't be made over a replay's topics."""
    with pytest.raises(UsageError, match="a replay notifies nobody"):
        Deliver(replace(Settings(), topic_prefix="replay.tuesday."), Releases())


async def test_partitions_that_come_together_read_the_ledger_once_or_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not once each; but those that come later read what another worker may have written meanwhile."""
    reads: list[int] = []

    async def read(_ledger: Ledger, _settings: Settings) -> None:
        reads.append(1)
        await asyncio.sleep(0.01)

    monkeypatch.setattr(Ledger, "read", read)
    step = Deliver(Settings(), Releases())
    await asyncio.gather(*map(step.prepare, range(8)))
    together = len(reads)
    await step.prepare(8)

    assert together <= 2
    assert together + 1 == len(reads)


async def test_a_reading_of_the_ledger_that_failed_is_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waited for it does not go on without a ledger."""
    reads: list[int] = []

    async def read(_ledger: Ledger, _settings: Settings) -> None:
        reads.append(1)
        await asyncio.sleep(0.01)
        if len(reads) == 1:
            raise FatalError("the broker is gone")

    monkeypatch.setattr(Ledger, "read", read)
    step = Deliver(Settings(), Releases())
    outcomes = await asyncio.gather(*map(step.prepare, range(3)), return_exceptions=True)

    assert 2 == len(reads)
    assert [FatalError, type(None), type(None)] == [type(one) for one in outcomes]


def test_the_ledger_forgets_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is as large as its limit, however much is delivered."""
    monkeypatch.setattr(streams.deliver.ledger, "DECIDED_MAX", 3)
    ledger = Ledger()
    for number in range(5):
        ledger.take(f"a|{number}|desk", "sent")

    assert [2, 3, 4] == [number for number in range(5) if f"a|{number}|desk" in ledger]


def test_ledger_reads_what_the_topic_holds() -> None:
    """Decided lines count, "sending" does not, a tombstone opens again, and rubbish is passed over."""
    ledger = Ledger()
    for status in ("sent", "refused", "gave_up", "sending"):
        line = Delivery(alert_id="a", number=1, receiver=status, status=status, idempotency_key="k")
        ledger.load(f"a|1|{status}", encode(line))
    ledger.load("a|1|refused", None)
    ledger.load("rubbish", b"{")

    assert "a|1|sent" in ledger
    assert "a|1|gave_up" in ledger
    assert "a|1|sending" not in ledger
    assert len(ledger) == 2


def test_key_names_alert_message_and_receiver() -> None:
    """The ledger's key is that of the topology; the idempotency key differs for each of the three."""
    keys = {idempotency_key(alert(n, id=i), r) for n in (1, 2) for i in ("a", "b") for r in ("x", "y")}

    assert ledger_key(alert(2), "desk") == "a1b2c3|2|desk"
    assert len(keys) == 8


async def test_a_wait_for_the_ledger_that_is_cut_short_tells_nobody_twice() -> None:
    """A rebalance ends the wait and gives the alert back: then only the line is written, again."""
    one, confirmed = alert(notify=("hook",)), asyncio.Event()

    class Slow(Broker):
        async def write(self, outputs: Iterable[Output], /) -> None:
            await super().write(outputs)
            await confirmed.wait()

    broker = Slow()
    async with hooked(200) as hook, deliver(ReceiverEntry(name="hook", urls=(hook.url,))) as step:
        telling = asyncio.create_task(step(one, broker))
        await broker.written.wait()
        telling.cancel()
        with suppress(asyncio.CancelledError):
            await telling
        confirmed.set()
        await step(one, broker)
        await step(one, broker)

    assert [1] == hook.numbers
    assert [("hook", 1, "sent", 1)] * 2 == broker.told


async def test_a_receiver_that_takes_longer_than_a_step_may_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the alert became a dead letter, and the ledger said nothing of this receiver."""
    monkeypatch.setattr(deliver_module, "TELLING_S", 2.0)
    async with hooked(503) as slow, hooked(200) as quick:
        slow.pause_s = 5.0
        receivers = [
            ReceiverEntry(name="slow", urls=(slow.url,), timeout_s=9),
            ReceiverEntry(name="quick", urls=(quick.url,)),
        ]
        broker = await tell(deliver(*receivers), alert(notify=("slow", "quick")))

    assert {("slow", "gave_up"), ("quick", "sent")} == {(line.receiver, line.status) for line in broker.lines}
    assert "took over 2 s" in next(line.error for line in broker.lines if line.receiver == "slow")
