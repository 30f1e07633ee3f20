"""`wireroom dead`: a choice that fits no letter is answered with what there is."""

import asyncio

import pytest
from click.testing import CliRunner, Result

from schemas.errors import RefusedError
from streams.cli.dead import dead
from streams.kafka.clients import Record
from streams.kafka.dead import dead_letter
from streams.kafka.writer import open_writer
from streams.settings import Settings


async def _put(settings: Settings, redriven: bytes) -> None:
    record = Record("t.items", 1, 5, 1_000, 0, b"k", b"v", None, 1, 1, (("redriven", redriven),))
    letter = dead_letter(record, topic="items", role="fetch", error=RefusedError("no"))
    async with open_writer(settings) as writer:
        await writer.confirm(await writer.post([await writer.encode_dead(letter)]))


def _listed(*words: str) -> Result:
    result = CliRunner().invoke(dead, ["ls", *words])

    assert 0 == result.exit_code, result.output
    return result


def test_a_choice_that_fits_nothing_says_what_there_is(embedded: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A misspelt step or topic is not taken for good news; a topic's full name is its short one."""
    monkeypatch.setenv("WIREROOM_BROKER", embedded.broker)
    monkeypatch.setenv("WIREROOM_TOPIC_PREFIX", embedded.topic_prefix)
    asyncio.run(_put(embedded, b"1"))

    assert "none is of that step and topic; there are 1 of fetch from items" in _listed("--step", "fetsh").stderr
    assert "none is of that step and topic; there are 1 of fetch from items" in _listed("--topic", "drafts").stderr
    assert "items k: no (put back once)" in _listed("--topic", f"{embedded.topic_prefix}items").stdout
