"""Rounds of the canary on the embedded broker: in time, lost, late, repeated, and the alarms about them."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from canarykit import flow, item, newsroom

from schemas.alert import Alert
from schemas.codec import decode, encode
from schemas.errors import UsageError
from schemas.item import Item
from schemas.newsroom import Newsroom, ReceiverEntry
from streams.canary.process import keep_on, open_canary
from streams.canary.rounds import Ask, Canary, Round
from streams.kafka.reader import open_reader
from streams.kafka.writer import open_writer
from streams.monitoring.meter import Figure
from streams.releases.config import outputs
from streams.settings import Settings

WITHIN_S = 3.0
SHORT_S = 1.5
"""Longer than the embedded broker keeps a reader waiting."""
UNREACHABLE = Settings(broker=f"127.0.0.1:{unused_port()}", broker_wait_s=0.2)


def clock() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


async def publish(settings: Settings, room: Newsroom) -> None:
    """Publish *room* as a release."""
    async with open_writer(settings) as writer:
        await writer.write(outputs(room))


@dataclass
class Pipeline:
    """Stands for the whole flow: posts the alert of each item that it finds on `items`."""

    settings: Settings
    port: int
    is_stopped: bool = False
    """Keeps alerts until `go_on`."""
    seen: list[Item] = field(default_factory=list)

    async def run(self) -> None:
        """Until cancelled."""
        async with open_reader(self.settings, "items") as reader:
            while True:
                for record in await reader.batch():
                    await self._take(decode(record.value, Item))

    async def _take(self, of: Item) -> None:
        self.seen.append(of)
        if not self.is_stopped:
            await self.post(of)

    async def go_on(self) -> None:
        """Deliver everything that was seen, and what comes from now on."""
        self.is_stopped = False
        for one in self.seen:
            await self.post(one)

    async def post(self, of: Item) -> int:
        """Deliver the alert of *of*; the status answered."""
        return await post(self.port, encode(flow(of)["alerts"].record))


async def post(port: int, body: bytes) -> int:
    """POST *body* to the canary's receiver; the status answered."""
    async with aiohttp.ClientSession() as session, session.post(f"http://127.0.0.1:{port}/", data=body) as answer:
        return answer.status


@asynccontextmanager
async def pipeline(settings: Settings, ask: Ask) -> AsyncIterator[tuple[Canary, Pipeline]]:
    """A canary, and a pipeline that serves it."""
    flowing = Pipeline(settings, ask.port)
    async with open_canary(settings, ask, clock) as canary:
        running = asyncio.create_task(flowing.run())
        await asyncio.sleep(SHORT_S)  # until it reads from the end of the topic
        try:
            yield canary, flowing
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


@asynccontextmanager
async def desk(*statuses: int) -> AsyncIterator[tuple[str, list[Alert]]]:
    """Somebody who is told of alarms: an address, and the alarms that it took; answers with *statuses* first."""
    took: list[Alert] = []
    answers = list(statuses)

    async def take(request: web.Request) -> web.Response:
        if answers and (status := answers.pop(0)) >= 300:
            return web.Response(status=status)
        took.append(decode(await request.read(), Alert))
        return web.Response()

    app = web.Application()
    app.router.add_post("/", take)
    async with TestServer(app, host="127.0.0.1") as server:
        yield str(server.make_url("/")), took


def figures(canary: Canary) -> dict[str, float]:
    """Its figures by name and labels."""
    found: list[Figure] = list(canary.figures())
    return {" ".join((name, *labels)): value for name, labels, value in found}


def ask(**changes: object) -> Ask:
    """A canary at a free port that waits for WITHIN_S."""
    return replace(Ask(port=unused_port(), within_s=WITHIN_S), **changes)  # type: ignore[arg-type]


async def test_canary_that_comes_through(embedded: Settings) -> None:
    """It is told with its round trip, and each goes another way."""
    asked = ask()
    await publish(embedded, newsroom(asked.port))
    async with pipeline(embedded, asked) as (canary, _):
        rounds = [await canary.round() for _ in range(5)]

    assert [True] * 5 == [one.is_ok for one in rounds]
    assert 5 == len({one.item_id for one in rounds})
    assert [] == [one for one in rounds if not 0 < (one.seconds or 0) < WITHIN_S]
    shown = figures(canary)
    assert (1, 5, 0) == (
        shown["wireroom_canary_ok"],
        shown["wireroom_canary_total arrived"],
        shown["wireroom_canary_total missing"],
    )
    assert rounds[-1].seconds == shown["wireroom_canary_seconds"]


async def test_outage_is_told_once_and_its_end_once(embedded: Settings, caplog: pytest.LogCaptureFixture) -> None:
    """Three lost canaries are three ERROR lines and one alarm; those that come late end nothing, one in time does."""
    async with desk() as (address, told):
        asked = ask(within_s=SHORT_S, alarms=(address,))
        await publish(embedded, newsroom(asked.port))
        async with pipeline(embedded, asked) as (canary, flowing):
            flowing.is_stopped = True
            lost = [await canary.round() for _ in range(3)]
            ok_when_lost = figures(canary)["wireroom_canary_ok"]
            await flowing.go_on()
            ok_when_late = figures(canary)["wireroom_canary_ok"]
            again = [await canary.round() for _ in range(2)]

    assert [False] * 3 + [True] * 2 == [one.is_ok for one in lost + again]
    assert (0, 0) == (ok_when_lost, ok_when_late)
    errors = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert [one.said for one in lost] == errors
    assert [] == [
        one for one in lost if one.item_id not in one.said or "last seen on items; it was written" not in one.said
    ]
    assert [("opened", 1), ("closed", 2)] == [(one.status, one.number) for one in told]
    assert [lost[0].said, again[0].said] == [one.reason for one in told]
    assert 1 == len({one.id for one in told})
    shown = figures(canary)
    assert (3, 3, 2) == tuple(shown[f"wireroom_canary_total {one}"] for one in ("missing", "late", "arrived"))


async def test_while_it_fails_the_way_stays_the_same(embedded: Settings) -> None:
    """One partition of four that stands still is one outage, not one that comes and goes with every fourth canary."""
    asked = ask(within_s=SHORT_S)
    await publish(embedded, newsroom(asked.port))
    async with pipeline(embedded, asked) as (canary, flowing):
        flowing.is_stopped = True
        for _ in range(3):
            await canary.round()
        await flowing.go_on()
        await canary.round()
        flowing.is_stopped = True
        await canary.round()
    async with open_reader(embedded, "items", tail=100) as reader:
        found = {
            record.key.decode(): record.partition for record in [r for _ in range(5) for r in await reader.batch()]
        }

    assert [4, 1] == sorted([list(found.values()).count(way) for way in set(found.values())], reverse=True)


async def test_repeated_delivery_is_counted_and_changes_nothing(embedded: Settings) -> None:
    """A worker that died may deliver again: the second time is no second canary."""
    asked = ask()
    await publish(embedded, newsroom(asked.port))
    async with pipeline(embedded, asked) as (canary, flowing):
        result = await canary.round()
        statuses = [await flowing.post(flowing.seen[-1]) for _ in range(2)]

    assert result.is_ok
    assert [204, 204] == statuses
    shown = figures(canary)
    assert (1, 2) == (shown["wireroom_canary_total arrived"], shown["wireroom_canary_total repeated"])


async def test_strangers_alerts_are_taken_and_count_for_nothing(embedded: Settings) -> None:
    """Alerts of another canary, or of an earlier process, get a 2xx, so that nobody repeats them; noise gets a 400."""
    asked = ask()
    async with open_canary(embedded, asked, clock) as canary:
        earlier = Canary(embedded, asked, clock)
        assert 204 == await Pipeline(embedded, asked.port).post(item())
        assert [400, 400] == [await post(asked.port, body) for body in (b"", b"not an alert")]
    assert figures(earlier) == figures(canary)


async def test_two_canaries_do_not_disturb_each_other(embedded: Settings) -> None:
    """Both get every alert, each knows its own."""
    one, other = ask(), ask()
    room = newsroom(one.port)
    urls = tuple(f"http://127.0.0.1:{port}/" for port in (one.port, other.port))
    await publish(embedded, replace(room, receivers=(replace(room.receivers[0], urls=urls),)))
    async with pipeline(embedded, one) as (first, _), pipeline(embedded, other) as (second, _):
        results = await asyncio.gather(first.round(), second.round())

    assert [True, True] == [result.is_ok for result in results]
    assert [1, 1] == [figures(canary)["wireroom_canary_total arrived"] for canary in (first, second)]
    assert [0, 0] == [figures(canary)["wireroom_canary_total repeated"] for canary in (first, second)]


async def test_what_is_missing_is_an_outage_too(embedded: Settings) -> None:
    """Without rule and receiver nothing is written: the canary would only prove that nobody waits for it."""
    await publish(embedded, Newsroom(release=1))
    async with open_canary(embedded, ask(), clock) as canary:
        result = await canary.round()
    async with open_reader(embedded, "items", tail=100) as reader:
        written = await reader.batch()

    assert (False, "") == (result.is_ok, result.item_id)
    assert "was not sent: release 1 of the newsroom has no rule" in result.said
    assert [] == written


async def test_broker_that_is_away_is_told_directly() -> None:
    """The alarm does not need the broker that it is about."""
    async with desk() as (address, told), open_canary(UNREACHABLE, ask(alarms=(address,)), clock) as canary:
        result = await canary.round()

    assert "no Kafka broker answers" in result.said
    assert [result.said] == [one.reason for one in told]


async def test_alarm_goes_through_apprise() -> None:
    """Any service that Apprise speaks can be told; here its own JSON one."""
    took: list[bytes] = []

    async def take(request: web.Request) -> web.Response:
        took.append(await request.read())
        return web.Response()

    app = web.Application()
    app.router.add_post("/", take)
    async with TestServer(app, host="127.0.0.1") as server:
        address = f"json://127.0.0.1:{server.port}/"
        async with open_canary(UNREACHABLE, ask(alarms=(address,)), clock) as canary:
            result = await canary.round()
    (sent,) = (orjson.loads(body) for body in took)

    assert sent["title"] == "URGENT: Wireroom's canary does not come through"
    assert f"Why: {result.said[:60]}" in sent["message"]


async def test_alarm_that_did_not_get_through_is_tried_at_the_next_round(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever was told is not told again; whoever was not, is; and the failure is in the log without the secret."""
    async with desk() as (well, told_well), desk(410) as (ill, told_ill):
        asked = ask(alarms=(well, ill + "?key=s3cret"))
        async with open_canary(UNREACHABLE, asked, clock) as canary:
            for _ in range(3):
                await canary.round()

    assert (1, 1) == (len(told_well), len(told_ill))
    assert 1 == sum("the alarm could not be sent to http://127.0.0.1" in one for one in caplog.messages)
    assert "s3cret" not in caplog.text


async def test_alarm_may_name_a_receiver(embedded: Settings, caplog: pytest.LogCaptureFixture) -> None:
    """A name is looked up in the newest release; one that is not there is said to be."""
    async with desk() as (address, told):
        room = Newsroom(release=1, receivers=(ReceiverEntry(name="desk", urls=(address,)),))
        await publish(embedded, room)
        async with open_canary(embedded, ask(alarms=("desk", "nobody")), clock) as canary:
            await canary.round()

    assert 1 == len(told)
    assert "the alarm could not be sent: receivers.yaml has no receiver 'nobody'" in caplog.messages


async def test_port_that_is_taken_is_named(embedded: Settings) -> None:
    """Two canaries on one port: the second says so and does not start."""
    asked = ask()
    async with open_canary(embedded, asked, clock):
        with pytest.raises(UsageError, match=f"can't listen on 127.0.0.1:{asked.port}.*--receiver-port"):
            async with open_canary(embedded, asked, clock):
                pass


async def test_canary_that_starts_first_waits_for_its_rule(
    embedded: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    """It says in one sentence what is missing, waits for it, and goes on by itself, every so often."""
    asked = ask(every_s=0.1)
    rounds: list[Round] = []
    async with open_reader(embedded, "items"):
        flowing = Pipeline(embedded, asked.port)
        running = [
            asyncio.create_task(flowing.run()),
            asyncio.create_task(keep_on(embedded, asked, clock, rounds.append)),
        ]
        try:
            await asyncio.sleep(SHORT_S)
            said = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
            await publish(embedded, newsroom(asked.port))
            async with asyncio.timeout(20):
                while len(rounds) < 3:  # noqa: ASYNC110  the canary tells a list
                    await asyncio.sleep(0.1)
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    assert 1 == len(said)
    assert said[0].startswith("no release of a newsroom is on wireroom.config; start `wireroom poll`")
    assert said[0].endswith("(waiting up to 60 s for it)")
    assert [True] * 3 == [one.is_ok for one in rounds[:3]]
