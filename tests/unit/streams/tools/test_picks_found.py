"""Which item `wireroom pick` and `unpick` mean: by id, number, address or story, from the topics alone."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner, Result
from newsstand import NOON, event, in_story, story

from agents.flow import Output
from schemas.codec import decode
from schemas.command import Command
from schemas.errors import UsageError
from schemas.newsroom import RuleEntry, RuleMatch
from schemas.story import Pick
from streams.cli import cli
from streams.explain.topic import from_topic
from streams.kafka.clients import read_to_end
from streams.kafka.writer import open_writer
from streams.settings import Settings
from streams.tools.picks import Picked, among, counts, current, find

URL = "https://harbour-courier.example/port/ferry"
NOW = datetime.now(UTC).replace(microsecond=0)
EVENTS = [
    event(1, id="a" * 32, url=URL, headline="Old", seen_at=NOW, story=in_story("5" * 32)),
    event(2, id="aaaaaaaab" + "0" * 23, url=URL, seen_at=NOW, story=in_story("5" * 32)),
    event(3, id="a" * 32, url=URL, headline="New", seen_at=NOW, version=2, story=in_story("5" * 32)),
    event(4, id="c" * 32, url=f"{URL}/2", seen_at=NOW - timedelta(days=9), story=in_story("6" * 32)),
]
SECOND = Pick(item=EVENTS[1].id, at=NOW)


@pytest.fixture
async def published(embedded: Settings) -> Settings:
    """Topics that hold the events, and a story of which the second item is picked."""
    told = story("5" * 32, picks=(SECOND,), revision=1)
    async with open_writer(embedded) as writer:
        await writer.write(Output("enriched", one.id, one, one.seen_at) for one in EVENTS)
        await writer.write([Output("stories", told.id, told), Output("commands", "x", None)])
    return embedded


async def run(settings: Settings, *words: str) -> Result:
    """The command against *settings*."""
    environment = {"WIREROOM_TOPIC_PREFIX": settings.topic_prefix, "WIREROOM_BROKER": settings.broker}
    return await asyncio.to_thread(lambda: CliRunner(env=environment).invoke(cli, list(words)))


async def said(settings: Settings) -> list[tuple[str, str]]:
    """Kind and target of each command."""
    found = [decode(one.value, Command) async for one in read_to_end(settings, "commands") if one.value]
    return [(one.kind, one.target) for one in found]


async def test_an_item_is_found_by_each_of_its_names(published: Settings) -> None:
    """In its newest words; of an address or a story that several bring, the first item."""
    since = NOW - timedelta(days=7)
    for asked in ("a" * 32, "3", URL, f"{URL}/?utm_source=mail", "5" * 32, "5" * 8):
        found = await find(published, asked, since)

        assert ("a" * 32, "New") == (found.item, found.headline), asked
    assert ("a" * 32, "Old") == ((await find(published, "1", since)).item, (await find(published, "1", since)).headline)
    assert EVENTS[1].id == (await find(published, "aaaaaaaab", since)).item
    assert {"a" * 32, EVENTS[1].id} == set((await find(published, URL, since)).items)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("c" * 32, "is no item, number, story or address among the 3 events"),
        ("aaaaaaaa", "means 2 things: item a"),
        ("aaaaaaa", "is no item"),
        ("9", "is no item"),
        ("", "is no item"),
    ],
)
async def test_what_is_not_one_item_is_said(published: Settings, asked: str, words: str) -> None:
    """Too old, too short, or several."""
    with pytest.raises(UsageError, match=words):
        await find(published, asked, NOW - timedelta(days=7))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("c" * 32, "is no item, number or address among the 3 events .* the nearest: a"),
        ("aaaaaaaa", f"means 2 things: item {'a' * 32}, item aaaaaaaab0*; write more of the id"),
        (URL, "means 2 things: .* name one by its id"),
        ("aaaaaaa", "of an id at least 8 characters are needed"),
        ("9", "it holds the numbers 1 to 3"),
    ],
)
async def test_a_rule_is_explained_for_one_item_alone(published: Settings, asked: str, words: str) -> None:
    """`rules explain` takes ids, their beginnings, numbers and addresses as `pick` does, and why not as plainly."""
    rule = RuleEntry(id="a", title="A", severity="info", match=RuleMatch(lang=("en",)))
    since = NOW - timedelta(days=7)

    for name in ("a" * 32, "3", "aaaaaaaab"):
        assert (await from_topic(published, rule, name, since, None)).event.id.startswith(name.replace("3", "a" * 32))
    with pytest.raises(UsageError, match=words):
        await from_topic(published, rule, asked, since, None)


async def test_a_number_is_not_taken_for_the_beginning_of_an_id(embedded: Settings) -> None:
    """Of eight digits and more it may be both: the event of that number is meant, as `rules explain` has it."""
    events = [event(12_345_678, id="a" * 32, seen_at=NOW), event(12_345_679, id="12345678" + "b" * 24, seen_at=NOW)]
    async with open_writer(embedded) as writer:
        await writer.write(Output("enriched", one.id, one, one.seen_at) for one in events)

    assert ["a" * 32, events[1].id] == [(await find(embedded, one, NOW)).item for one in ("12345678", "12345678B")]


async def test_an_address_takes_back_the_pick_of_the_item_that_was_picked(published: Settings) -> None:
    """Two feeds bring the article, and the second one's item is the pick."""
    result = await run(published, "unpick", URL)

    assert 0 == result.exit_code, result.exception
    assert [("unpick", SECOND.item)] == await said(published)
    assert [SECOND] == [one.pick for one in await current(published, NOW)]


async def test_taking_back_what_nobody_picked_says_so(published: Settings) -> None:
    """It is sent all the same: a pick made a moment ago may be on its way."""
    picked, other = await run(published, "unpick", URL), await run(published, "unpick", "1")

    assert ("", 0) == (picked.stderr, other.exit_code)
    assert "no pick of it counts yet" in other.stderr


async def test_the_list_shows_what_each_picked_item_is_called(published: Settings) -> None:
    """Not its story's headline, which two picks of one story would share; of an item whose event is gone, that."""
    lost = Pick(item="b" * 32, at=NOW - timedelta(hours=1))
    first = Pick(item="a" * 32, at=NOW - timedelta(hours=2))
    told = story("5" * 32, headline="Crews stop", items=("a" * 32, SECOND.item), picks=(SECOND, lost, first),
                 revision=2, first_seen_at=NOW)  # fmt: skip
    async with open_writer(published) as writer:
        later = event(5, id=SECOND.item, url=URL, headline="Own words", seen_at=NOW, story=in_story("5" * 32))
        await writer.write([Output("stories", told.id, told), Output("enriched", later.id, later, later.seen_at)])
    shown = (await run(published, "picks", "ls")).stdout.splitlines()
    listed = [json.loads(one) for one in (await run(published, "picks", "ls", "--json")).stdout.splitlines()]

    assert ["Own words", "Crews stop", "Crews stop"] == [line.rpartition("  ")[2] for line in shown]
    assert ["Own words", "Crews stop", "Crews stop"] == [one["headline"] for one in listed]


async def test_a_wrong_word_writes_nothing(published: Settings) -> None:
    """One sentence, and no command."""
    for words in (("pick", "nobody!"), ("pick", "1", "--until", "2d", "--note", "x" * 501), ("unpick", "nobody!")):
        assert isinstance((await run(published, *words)).exception, UsageError), words
    for until in ("1999-01-01", "soon"):
        error = (await run(published, "pick", "1", "--until", until)).exception
        assert isinstance(error, UsageError)
        assert "write a time to come, such as 12h" in str(error)
    assert [] == await said(published)


def test_the_picks_of_a_story_are_meant_together() -> None:
    """By its id or the beginning of it; not those of two stories."""
    one, other = story("5" * 32, revision=1), story("5" * 31 + "6", revision=2)
    picked = [Picked(pick=SECOND, story=one), Picked(pick=Pick(item="d" * 32, at=NOW), story=one)]

    assert [SECOND.item, "d" * 32] == among(picked, "5" * 32)
    assert ["d" * 32] == among(picked, "d" * 8)
    assert [] == among(picked, "d" * 7)
    assert ["d" * 32] == among([*picked, Picked(pick=Pick(item="d" * 33, at=NOW), story=other)], "D" * 32)
    with pytest.raises(UsageError, match="means 2 things: story 5"):
        among([*picked, Picked(pick=Pick(item="e", at=NOW), story=other)], "5" * 8)


def test_a_pick_ends_at_its_time() -> None:
    """Without anybody saying so."""
    assert [True, True, False] == [
        counts(Pick(item="a", at=NOON, until=until), NOON) for until in (None, NOON + timedelta(seconds=1), NOON)
    ]
