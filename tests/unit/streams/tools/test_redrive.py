"""Dead letters are found and put back as they were, with a count."""

import pytest

from schemas.errors import RefusedError, UsageError
from streams.kafka.clients import Record, read_to_end
from streams.kafka.dead import dead_letter
from streams.kafka.writer import open_writer
from streams.settings import Settings
from streams.tools.redrive import REDRIVE_MAX, Found, find, find_one, redrive, refusal


def _letter(key: bytes) -> Found:
    record = Record("t.items", 1, 5, 1_000, 0, key, b"\xfevalue", None, 1, 6, (("ce_id", b"x"), ("redriven", b"1")))
    return Found("0@0", 1_000, dead_letter(record, topic="items", role="fetch", error=RefusedError("no")))


async def test_a_letter_put_back_is_the_input_again(embedded: Settings) -> None:
    """Same partition, key, bytes and headers; the header that counts goes up by one."""
    async with open_writer(embedded) as writer:
        await writer.confirm(await writer.post([await writer.encode_dead(_letter(b"k").letter)]))
    found = await find(embedded, lambda one: one.letter.step == "fetch")

    assert 1 == await redrive(embedded, found)
    back = [record async for record in read_to_end(embedded, "items")]

    assert [(1, b"k", b"\xfevalue")] == [(one.partition, one.key, one.value) for one in back]
    assert {"ce_id": b"x", "redriven": b"2"} == dict(back[0].headers)
    assert found[0] == await find_one(embedded, found[0].place)


async def test_a_place_without_a_letter_is_named(embedded: Settings) -> None:
    """With where to look."""
    with pytest.raises(UsageError, match="no dead letter 3@99; `wireroom dead ls`"):
        await find_one(embedded, "3@99")


def test_what_cannot_be_put_back_says_why() -> None:
    """A stranger's letter, a cut one, and one that came back too often."""
    from dataclasses import replace

    letter = _letter(b"k").letter

    def why(force: bool = False, **change: object) -> str:
        return refusal(Found("0@0", 0, replace(letter, **change)), force=force)  # type: ignore[arg-type]

    assert not why()
    assert "no topic of ours" in why(topic="elsewhere")
    assert "was cut" in why(is_cut=True)
    assert "--force" in why(redriven=REDRIVE_MAX)
    assert not why(force=True, redriven=REDRIVE_MAX)
