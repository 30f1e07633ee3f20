"""`wireroom pick` and `unpick` against a running flow: what editors choose comes out on stories, whatever is down."""

import asyncio
import json
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from test_flow import LIMIT_S, wait_for
from test_why import END_S, WIREROOM, environment

from agents.flow import Output
from schemas.codec import decode, encode
from schemas.command import Command
from schemas.event import Draft, EnrichedItem
from schemas.parts import FeedRef, Publisher
from schemas.story import Story
from streams.kafka.clients import read_to_end
from streams.kafka.dead import RUN_MAX
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.settings import Settings
from streams.tools.redrive import Found, find

SEEN_AT = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)


def draft(item: str, **fields: Any) -> Draft:
    """An item of an article of its own."""
    given: dict[str, Any] = {
        "id": item * 32,
        "digest": item,
        "article_id": item * 32,
        "url": f"https://harbour-courier.example/{item}",
        "feed": FeedRef(id="courier"),
        "publisher": Publisher(name="Harbour Courier"),
        "headline": f"Ferry {item} calls at Orrisport",
        "seen_at": SEEN_AT,
    }
    return Draft(**{**given, **fields})


@asynccontextmanager
async def sequencing(settings: Settings) -> AsyncIterator[asyncio.subprocess.Process]:
    """A worker with the role sequence and no other, meanwhile."""
    worker = await asyncio.create_subprocess_exec(*WIREROOM, "worker", "--roles", "sequence", env=environment(settings))
    try:
        yield worker
    finally:
        if worker.returncode is None:
            worker.terminate()
        await asyncio.wait_for(worker.wait(), END_S)


async def wireroom(settings: Settings, *words: str, code: int = 0) -> str:
    """What the command says, on both outputs together."""
    own = environment(settings) | {"LOGNAME": "ada"}
    running = await asyncio.create_subprocess_exec(
        *WIREROOM, *words, env=own, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    said, _ = await asyncio.wait_for(running.communicate(), END_S)

    assert code == running.returncode, said
    assert b"Traceback" not in said
    return said.decode()


async def picked(settings: Settings, *items: str) -> Story:
    """The newest of the stories of *items* once these, and no others, are picked."""
    async with asyncio.timeout(LIMIT_S):
        while True:
            newest: dict[str, Story] = {}
            async for record in read_to_end(settings, "stories"):
                story = decode(record.value, Story)
                newest[story.id] = story
            if sorted(items) == sorted(pick.item for story in newest.values() for pick in story.picks):
                return max(newest.values(), key=lambda story: story.revision)
            await asyncio.sleep(0.3)


async def dead_letters(settings: Settings, count: int) -> list[Found]:
    """The dead letters once there are so many."""
    async with asyncio.timeout(LIMIT_S):
        while True:
            found = await find(settings)
            if len(found) >= count:
                return found
            await asyncio.sleep(0.3)


async def test_a_pick_comes_out_on_stories_and_can_be_taken_back(broker: Settings) -> None:
    """By id, by URL and by the story; what nobody knows is said at once; what nobody can take in is a dead letter."""
    await create(broker)
    async with open_writer(broker) as writer:
        await writer.write(Output("drafts", one.id, one) for one in (draft("a"), draft("b")))
    async with sequencing(broker):
        events = await wait_for(broker, "enriched", EnrichedItem, 2)
        said = await wireroom(
            broker, "pick", "https://harbour-courier.example/a", "--by", "Ada Renfrew", "--note", "Lead"
        )

        assert f"picked {'a' * 32} Ferry a calls at Orrisport\n" == said
        (pick,) = (await picked(broker, "a" * 32)).picks
        assert ("Ada Renfrew", "Lead") == (pick.by, pick.note)
        await wireroom(broker, "pick", events[1].story.id, "--until", "1h")
        await picked(broker, "a" * 32, "b" * 32)
        listed = [json.loads(one) for one in (await wireroom(broker, "picks", "ls", "--json")).splitlines()]
        assert ["b" * 32, "a" * 32] == [one["pick"]["item"] for one in listed]
        assert ["ada", "Ada Renfrew"] == [one["pick"]["by"] for one in listed]
        assert "Ferry a calls at Orrisport; Lead" in await wireroom(broker, "picks", "ls")
        assert f"unpicked {'a' * 32}\n" == await wireroom(broker, "unpick", "a" * 8)
        await picked(broker, "b" * 32)
        wrong = await wireroom(broker, "pick", "https://harbour-courier.example/nothing", code=1)
        assert "is no item, number, story or address among the 2 events" in wrong
        assert 1 == wrong.count("\n")
        stranger = Command(kind="pick", target="nobody", at=datetime.now(UTC))
        async with open_writer(broker) as writer:
            await writer.write([Output("commands", "nobody", stranger)])
            await writer.confirm(await writer.post([await writer.encode_raw("commands", b"x", b'{"kind": 1}')]))
        letters = await dead_letters(broker, 2)

    assert {("drafts", "sequence", encode(stranger)), ("commands", "commands", b'{"kind": 1}')} == {
        (one.letter.topic, one.letter.step, one.letter.value) for one in letters
    }


async def test_a_pick_made_while_nobody_works_counts_later(broker: Settings) -> None:
    """Also an unpick right after it, of which no story tells yet."""
    await create(broker)
    async with open_writer(broker) as writer:
        await writer.write(Output("drafts", one.id, one) for one in (draft("a"), draft("b")))
    async with sequencing(broker):
        await wait_for(broker, "enriched", EnrichedItem, 2)
    for words in (("pick", "a" * 32), ("unpick", "a" * 32), ("pick", "b" * 32)):
        await wireroom(broker, *words)

    assert "nothing is picked" in await wireroom(broker, "picks", "ls")
    async with sequencing(broker):
        await picked(broker, "b" * 32)


async def test_no_number_of_wrong_commands_ends_a_worker(embedded: Settings) -> None:
    """Anybody's program may write them: each is a dead letter, and what comes behind them counts."""
    count = RUN_MAX + 10
    now = datetime.now(UTC)
    strangers = [Command(kind="pick", target=f"nobody {number}", at=now) for number in range(count)]
    async with open_writer(embedded) as writer:
        await writer.write([Output("drafts", "a" * 32, draft("a"))])
        await writer.write(Output("commands", "x", one) for one in strangers)
        broken = [await writer.encode_raw("commands", b"x", b'{"kind": 1}') for _ in range(count)]
        await writer.confirm(await writer.post(broken))
        await writer.write([Output("commands", "x", Command(kind="pick", target="a" * 32, at=now))])
    async with sequencing(embedded) as worker:
        await picked(embedded, "a" * 32)

        assert 2 * count == len(await find(embedded))
        assert worker.returncode is None


@pytest.mark.kafka
async def test_a_pick_survives_the_end_of_the_owner_before_it_is_taken_in(kafka: Settings) -> None:
    """The active `sequence` stands still while a pick is made, then is killed: the stand-by takes it in, once."""
    await create(kafka)
    async with open_writer(kafka) as writer:
        await writer.write([Output("drafts", "a" * 32, draft("a"))])
    async with sequencing(kafka) as owner:
        await wait_for(kafka, "enriched", EnrichedItem, 1)
        async with sequencing(kafka):
            owner.send_signal(signal.SIGSTOP)
            await wireroom(kafka, "pick", "a" * 32, "--by", "Ada Renfrew")

            assert 1 == len([one async for one in read_to_end(kafka, "stories")])
            owner.send_signal(signal.SIGKILL)
            await picked(kafka, "a" * 32)
            await wireroom(kafka, "pick", "a" * 32, "--by", "Bo Tarrant")
            async with asyncio.timeout(LIMIT_S):
                while (await picked(kafka, "a" * 32)).revision < 2:  # noqa: ASYNC110  it comes from another process
                    await asyncio.sleep(0.3)
    told = [decode(one.value, Story) async for one in read_to_end(kafka, "stories")]

    assert [0, 1, 2] == [one.revision for one in told]
    assert [[], ["Ada Renfrew"], ["Bo Tarrant"]] == [[pick.by for pick in one.picks] for one in told]
    assert 1 == len([one async for one in read_to_end(kafka, "enriched")])
