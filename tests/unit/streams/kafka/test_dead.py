"""Dead letters keep the input as it came, and too many of them stop a worker."""

import pytest
from aiokafka import ConsumerRecord

from schemas.errors import RefusedError
from schemas.limits import DEAD_BYTES_MAX
from streams.kafka.dead import TRACEBACK_CHARS_MAX, DeadLetterLimit, dead_letter, read_dead_letter


def _record(
    value: bytes | None, headers: tuple[tuple[str, bytes], ...] = (), topic: str = "t.items"
) -> ConsumerRecord[bytes, bytes]:
    return ConsumerRecord(topic, 3, 17, 1_000, 0, b"key", value, None, 3, len(value or b""), headers)


def _again(record: ConsumerRecord[bytes, bytes], error: Exception) -> tuple[object, object]:
    """The dead letter of *record*, and what is read back from its record."""
    letter = dead_letter(record, topic="items", role="fetch", error=error)
    return letter, read_dead_letter(_record(letter.value, tuple(letter.headers()), "t.dead"))


def test_a_dead_letter_is_read_back_as_it_was_written() -> None:
    """Value, key, place, reason and the input's own headers come back."""
    written, read = _again(_record(b"\xff{", (("ce_id", b"a"), ("redriven", b"2"))), RefusedError("not for us"))

    assert written == read


@pytest.mark.parametrize("raw", [b"\xff", b"-1", b"x" * 100, "٣".encode(), b""])
def test_a_strangers_headers_are_read_as_nothing(raw: bytes) -> None:
    """Bytes that are no number count as 0."""
    headers = (("dead_offset", raw), ("dead_partition", raw), ("dead_redriven", raw))

    assert 0 == read_dead_letter(_record(b"", headers)).offset


def test_a_bug_brings_the_end_of_its_traceback() -> None:
    """A refusal needs none; an exception of another kind does, cut to its limit."""
    error = ValueError("x" * 20_000)
    letter = dead_letter(_record(b"{}"), topic="items", role="fetch", error=error)

    assert TRACEBACK_CHARS_MAX == len(letter.traceback)
    assert letter.reason.startswith("ValueError: x")
    assert not dead_letter(_record(b"{}"), topic="items", role="fetch", error=RefusedError("no")).traceback


def test_a_value_over_the_limit_is_cut_and_says_so() -> None:
    """It could not be written otherwise."""
    letter = dead_letter(_record(b"x" * (DEAD_BYTES_MAX + 1)), topic="items", role="fetch", error=RefusedError("no"))

    assert letter.is_cut
    assert DEAD_BYTES_MAX == len(letter.value or b"")


def taken(limit: DeadLetterLimit, *are_dead: bool) -> list[str]:
    """What stops the worker after each event; "" where nothing does."""
    found = []
    for is_dead in are_dead:
        stops = limit.dead() if is_dead else None
        if not is_dead:
            limit.alive(1)
        found.append(str(stops or ""))
    return found


def test_a_run_of_dead_letters_stops_the_worker() -> None:
    """One good event in between begins the run anew."""
    limit = DeadLetterLimit("fetch", run_max=3, window=100)

    assert [""] * 5 == taken(limit, True, True, False, True, True)
    assert "fetch stops: 5 of the last 6" in str(limit.dead())


def test_events_that_came_out_together_count_each() -> None:
    """A turn's events are noted at once, and push old letters out of the window as they would one by one."""
    limit = DeadLetterLimit("fetch", run_max=100, window=10, share_max=0.5)

    assert [""] * 5 == taken(limit, *[True] * 5)
    limit.alive(8)

    assert [""] * 2 == taken(limit, True, True)
    limit.alive(1_000)

    assert [""] * 5 == taken(limit, *[True] * 5)
    assert "6 of the last 10" in str(limit.dead())


def test_a_share_of_dead_letters_stops_the_worker() -> None:
    """More than half of the last ten, judged once there are ten."""
    limit = DeadLetterLimit("fetch", run_max=100, window=10, share_max=0.5)

    assert [""] * 110 == taken(limit, *[True, False] * 55)
    assert "" == str(limit.dead() or "")
    assert "6 of the last 10" in str(limit.dead())
