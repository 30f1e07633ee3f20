"""The state: what one fold wrote carries on another exactly, stays small, and tells its format."""

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sequencekit import START, again, draft, events, fold, loaded, save, taken

from agents.sequence import ITEM_KEPT, SequenceFold, blocks, likeness
from agents.sequence.blocks import BLOCK_EVENTS_MAX
from agents.sequence.state import pack_id, unpack_id
from schemas.codec import encode
from schemas.errors import DecodeError
from schemas.event import Draft

HEADLINE = "Ferry crews in Orrisport vote to strike"
WORDS = ("ferry", "crews", "orrisport", "vote", "strike", "friday", "bridge", "closes", "storm", "warning", "raised")
TEXTS = ("", *(" ".join([f"Crew{n} of the Merrow Line and Quill{n % 3} said so."] * 8) for n in range(6)))
ITEMS = 40
ITEMS_MAX = 25
"""Fewer than there are, so that some are forgotten while others come."""


def news(chance: random.Random, count: int) -> Iterator[Draft]:
    """Drafts of few items that come again, with pauses; after a very long one, all that was before is forgotten."""
    at = START
    for _ in range(count):
        at += chance.choice([timedelta(0), timedelta(minutes=1), timedelta(hours=7)])
        if chance.random() < 0.005:
            at += ITEM_KEPT + timedelta(days=1)
        item = f"{chance.randrange(ITEMS):x}" * chance.choice([1, 32])
        yield again(
            draft(item, str(chance.randrange(4)), feed=chance.choice(["courier", "post", "wire"])),
            seen_at=at - chance.choice([timedelta(0), timedelta(hours=9)]),
            revision=chance.randrange(3),
            headline=" ".join(chance.choices(WORDS, k=chance.randint(1, 8))),
            article_id=chance.choice("xyz") + item,
            summary=" ".join(chance.choices(WORDS, k=5)).title(),
            body_text=chance.choice(TEXTS),
        )


@pytest.mark.parametrize("seed", range(12))
def test_a_loaded_fold_writes_what_the_other_would(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loaded in any order, at any place, also with things forgotten: the same bytes out, the same state written."""
    chance = random.Random(seed)
    monkeypatch.setattr(likeness, "LIVE_MAX", chance.choice([5, 100]))
    monkeypatch.setattr(blocks, "BLOCK_EVENTS_MAX", chance.choice([1, 3, BLOCK_EVENTS_MAX]))
    monkeypatch.setattr(blocks, "BLOCK_BYTES_MAX", chance.choice([500, 200_000]))
    straight, stopped = SequenceFold(items_max=ITEMS_MAX), SequenceFold(items_max=ITEMS_MAX)
    state: dict[str, bytes] = {}
    forgotten = 0
    for one in news(chance, 600):
        out, other = taken(straight, one, 0), taken(stopped, one, 0)

        assert [encode(output.record) for output in out] == [encode(output.record) for output in other]
        if chance.random() < 0.2:
            written = save(stopped, state)
            forgotten += sum(value is None for _, value in written)

            assert straight.changes() == written
            if chance.random() < 0.3:
                stopped = loaded(state, chance, items_max=ITEMS_MAX)

    assert forgotten > 10


def test_what_is_forgotten_stays_so_after_a_load() -> None:
    """An item that its block still holds does not come back with it."""
    before = SequenceFold(items_max=BLOCK_EVENTS_MAX)
    state: dict[str, bytes] = {}
    fold(*(draft(str(number)) for number in range(BLOCK_EVENTS_MAX)), through=before)
    save(before, state)
    block = state["block|1"]
    fold(draft("other"), through=before)
    save(before, state)
    after = loaded(state, items_max=BLOCK_EVENTS_MAX)

    assert block == state["block|1"]
    assert [1, 2] == [event.version for event in events(fold(draft("0", "2"), draft("9", "2"), through=after))]


def test_items_that_come_again_leave_little_behind() -> None:
    """However often items come, the state is no more than twice what it is when each has come once."""
    once, often = SequenceFold(), SequenceFold()
    small: dict[str, bytes] = {}
    large: dict[str, bytes] = {}
    items = [f"{number:032x}" for number in range(20 * BLOCK_EVENTS_MAX)]
    fold(*(draft(item) for item in items), through=once)
    save(once, small)
    chance = random.Random(5)
    for number in range(10):
        for item in items if number == 0 else chance.sample(items, 150):
            fold(draft(item, str(number), number), through=often)
            save(often, large)

    assert len(items) + 9 * 150 + 1 == events(fold(draft("last"), through=often))[0].sequence
    assert sum(map(len, large.values())) < 2 * sum(map(len, small.values()))


def test_a_block_is_closed_before_it_is_too_large() -> None:
    """Long headlines fill blocks of fewer events; none comes near the limit of a message."""
    through = SequenceFold()
    state: dict[str, bytes] = {}
    fold(*(draft(str(number), headline=f"{number} " + "long " * 12_000) for number in range(16)), through=through)
    save(through, state)

    assert {"head", "block|1", "block|5", "block|9", "block|13"} == state.keys()


@pytest.mark.parametrize("value", [b"\x02earlier", b"\x04later", b'{"version":1}'])
def test_another_format_is_refused(value: bytes) -> None:
    """A block that another release wrote is not guessed at: the sentence says what to do."""
    with pytest.raises(DecodeError, match="run the release that wrote it, or a later one"):
        SequenceFold().load("block|1", value)


@given(st.text(max_size=40) | st.from_regex(r"[0-9a-fA-F]{32}", fullmatch=True), st.text(max_size=40))
def test_any_id_is_packed_and_back(one: str, other: str) -> None:
    """An id comes back as it was, and no two become the same."""
    assert one == unpack_id(pack_id(one))
    assert (one == other) == (pack_id(one) == pack_id(other))
