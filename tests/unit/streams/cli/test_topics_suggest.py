"""`wireroom topics suggest`: from a file or a recording, as text, JSON, or YAML that the newsroom folder takes."""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from newsstand import COURIER, GAZETTE, LEDGER, NOON, event
from recordkit import write_recording

from agents.flow import Output
from schemas.codec import encode
from schemas.errors import UsageError
from schemas.event import EnrichedItem
from schemas.newsroom import Newsroom
from schemas.parts import FeedRef, Publisher, Tag, TagKind
from streams.cli.topics import topics
from streams.kafka.writer import open_writer
from streams.newsroom import load
from streams.releases.config import outputs
from streams.settings import Settings


def told(number: int, publisher: Publisher, *names: tuple[str, TagKind], **changes: object) -> EnrichedItem:
    """An event of *publisher* with tags of its own."""
    tags = tuple(Tag(id=name.lower(), name=name, kind=kind, source="publisher") for name, kind in names)
    feed = FeedRef(id=publisher.name, url=f"{publisher.url}feed", title=publisher.name)
    return event(number, publisher=publisher, feed=feed, tags=tags, article_id=f"article-{number}", **changes)


STEERING = 'Quay: \x1b[31mred\u202e, #1 "quoted" {now}'
EVENTS = (
    told(1, COURIER, ("Bram Oduwick", "person"), ("Tidal power", "topic"), (STEERING, "topic"), ("Norway", "place")),
    told(2, LEDGER, ("Oduwick, Bram", "person"), ("tidal power", "topic"), (STEERING, "topic"), ("Norway", "place")),
    told(3, GAZETTE, ("Bram Oduwick", "person"), ("Orla Mairead Fenwick", "person"), ("Alone", "topic")),
    told(4, COURIER, ("Orla Mairead Fenwick", "person"), headline="Bram Oduwick\nspeaks \x1b[1m"),
)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A newsroom folder that knows one person."""
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "topics.yaml").write_text("- {id: orla-fenwick, name: Orla Fenwick, kind: person}\n")
    return tmp_path / "desk"


def lines(path: Path, events: Iterable[EnrichedItem] = EVENTS) -> Path:
    """A file of *events*, with a line that is none."""
    path.write_bytes(b"".join(encode(one) + b"\n" for one in events) + b'{"id": 1}\n')
    return path


def run(*words: str | Path) -> Result:
    """`wireroom topics suggest WORDS`."""
    return CliRunner().invoke(topics, ["suggest", *map(str, words)])


def test_text_shows_each_name_with_its_evidence(tmp_path: Path, desk: Path) -> None:
    """And what was left out, with the reason; nothing of a stranger's steers the terminal."""
    said = run(lines(tmp_path / "events.jsonl"), "--newsroom", desk)

    assert 0 == said.exit_code
    expected = """\
Bram Oduwick  person
    3 publishers (Harbour Courier, Northern Ledger, Valley Gazette), 3 articles, 2025-03-04 to 2025-03-04; of 1 text \
naming it 0 with the tag: perhaps a common word
    also written Oduwick, Bram
"""
    assert said.stdout.startswith(expected)
    assert "perhaps another name of orla-fenwick, which topics.yaml has" in said.stdout
    assert "1 a country; 1 tagged by too few publishers" in said.stdout.splitlines()[-1]
    assert not {"\x1b", "\u202e"} & set(said.stdout)


def test_yaml_is_ready_for_the_newsroom_folder(tmp_path: Path, desk: Path) -> None:
    """The loader takes it as it is; evidence stands in comments, and what may be an alias is one."""
    said = run(lines(tmp_path / "events.jsonl"), "--newsroom", desk, "--format", "yaml")
    with (desk / "topics.yaml").open("a") as file:
        file.write(said.stdout)
    known = {topic.id: topic for topic in load(desk).topics}

    assert {"orla-fenwick", "bram-oduwick", "tidal-power", "quay-31mred-1-quoted-now"} == known.keys()
    assert ("Bram Oduwick", "person", ("Oduwick, Bram",)) == (
        known["bram-oduwick"].name,
        known["bram-oduwick"].kind,
        known["bram-oduwick"].aliases,
    )
    assert '# - {id: "orla-mairead-fenwick"' in said.stdout
    assert "" == run(lines(tmp_path / "events.jsonl"), "--newsroom", desk, "--format", "yaml").stderr


def test_json_has_all_of_it(tmp_path: Path, desk: Path) -> None:
    """One object; a choice of kinds narrows it."""
    said = run(lines(tmp_path / "events.jsonl"), "--newsroom", desk, "--format", "json", "--kind", "person")
    found = json.loads(said.stdout)

    assert ["bram-oduwick", "orla-mairead-fenwick"] == [one["id"] for one in found["suggestions"]]
    assert {"country": 1} == found["left_out"]
    assert (4, 4, 3) == (found["events"], found["articles"], found["publishers"])
    assert {"item": "item-1", "headline": EVENTS[0].headline, "publisher": "Harbour Courier"} == (
        found["suggestions"][0]["examples"][0]
    )


def test_a_recording_says_the_same_as_its_events(tmp_path: Path, desk: Path) -> None:
    """Records of other topics, and what can't be read, are passed over."""
    records = [Output("enriched", one.id, one, one.seen_at) for one in EVENTS]
    recording = write_recording(tmp_path / "day.wr", [*records, Output("stories", "x", EVENTS[0])])

    assert run(lines(tmp_path / "events.jsonl"), "--newsroom", desk).stdout == run(recording, "--newsroom", desk).stdout


def test_what_can_not_be_read_is_said(tmp_path: Path, desk: Path) -> None:
    """A file without an event, none at all, or one that is no recording: a sentence."""
    (tmp_path / "empty.jsonl").write_text('{"id": 1}\n')
    (tmp_path / "text").write_text("words")
    for name, words in (
        ("empty.jsonl", "holds no enriched event"),
        ("none", "can't be read"),
        ("text", "no recording"),
    ):
        said = run(tmp_path / name, "--newsroom", desk)

        assert isinstance(said.exception, UsageError)
        assert words in str(said.exception)


async def test_the_topic_is_read_as_far_back_as_asked(embedded: Settings, desk: Path) -> None:
    """Event time; what is older is left alone."""
    now = datetime.now(UTC)
    young = [replace(one, seen_at=now - timedelta(hours=1)) for one in EVENTS[:2]]
    old = [replace(one, id=f"old-{one.id}", seen_at=NOON) for one in EVENTS[2:]]

    async with open_writer(embedded) as writer:
        await writer.write(outputs(Newsroom(release=1)))
        await writer.write(Output("enriched", one.id, one, one.seen_at) for one in (*young, *old))
    words = ("--newsroom", desk, "--broker", embedded.broker, "--last", "2h", "--format", "json")
    environment = {"WIREROOM_TOPIC_PREFIX": embedded.topic_prefix}
    said = await asyncio.to_thread(lambda: CliRunner(env=environment).invoke(topics, ["suggest", *map(str, words)]))

    assert 0 == said.exit_code, said.exception
    assert 2 == json.loads(said.stdout)["events"]
