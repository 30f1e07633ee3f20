"""When a role is stuck, decided from what its meter and the broker say."""

from collections.abc import Sequence

import pytest

from streams.kafka.clients import CLIENT_ID
from streams.monitoring.inquiry import Place, Question
from streams.monitoring.meter import Meter
from streams.monitoring.watchdog import Watchdog
from streams.settings import Settings

STUCK_S = 100.0
EVENT_S = 300.0
TOPIC = "wireroom.items"


def place(end: int, *, partition: int = 0, position: int = 7, waits: bool = True) -> Place:
    """A partition that is settled up to *position*."""
    return Place(partition=partition, committed=position, position=position, end=end, waits_s=2.5 if waits else None)


class View:
    """A broker of which the test says what it says."""

    def __init__(self) -> None:
        self.places = [place(9)]
        self.has: dict[tuple[str, int], str] = {(TOPIC, 0): CLIENT_ID}

    def look(self, questions: Sequence[Question]) -> list[list[Place]]:
        """The same places for each role."""
        return [self.places for _ in questions]

    def owners(self, _group: str) -> dict[tuple[str, int], str]:
        """Who has what."""
        return self.has


class Worker:
    """A process with the role `fetch`, and its watchdog."""

    def __init__(self) -> None:
        self.meter = Meter("fetch", "items")
        self.view = View()
        self.now_s = 0.0
        self.pulse_at = 0.0
        self.ended: list[str] = []
        self.watchdog = Watchdog(
            Settings(stuck_s=STUCK_S), lambda: self.pulse_at, end=self.ended.append, clock=lambda: self.now_s
        )
        self.watchdog.watch(self.meter, event_s=EVENT_S)

    def looked_at(self, now_s: float, *places: Place, is_frozen: bool = False) -> list[str]:
        """The verdicts once it was looked at again, at *now_s*."""
        self.now_s = now_s
        if not is_frozen:
            self.pulse_at = now_s
        self.view.places = list(places)
        self.watchdog.look(self.view)
        return self.ended


def test_a_role_that_stands_still_while_more_comes_is_stuck() -> None:
    """After its time, and not before; the sentence says which role, and how much waits where."""
    worker = Worker()

    assert [] == worker.looked_at(0, place(9))
    assert [] == worker.looked_at(STUCK_S - 1, place(90))

    (verdict,) = worker.looked_at(STUCK_S, place(1_007))

    assert verdict.startswith(f"fetch is stuck: up to 1,000 records of {TOPIC} (partition 0) wait")
    assert "(100 s)" in verdict


def test_nothing_new_is_no_verdict() -> None:
    """Where nothing more came there is no telling: it may be one event that takes long."""
    worker = Worker()
    worker.looked_at(0, place(9))

    assert [] == worker.looked_at(10 * STUCK_S, place(9))


def test_time_begins_when_a_record_waits() -> None:
    """A role that was idle for hours is not stuck when the first record comes; markers of transactions are none."""
    worker = Worker()
    worker.looked_at(0, place(7, waits=False))
    worker.looked_at(50 * STUCK_S, place(8, waits=False))

    assert [] == worker.looked_at(51 * STUCK_S, place(10))
    assert [] == worker.looked_at(51 * STUCK_S + 1, place(12))


def test_each_event_is_progress() -> None:
    """A slow role falls behind without being stuck."""
    worker = Worker()
    for turn in range(10):
        worker.meter.took(1_000, is_dead=False)

        assert [] == worker.looked_at(turn * STUCK_S, place(100 + turn))


def test_an_offset_that_moves_is_progress() -> None:
    """Also where another process moves it."""
    worker = Worker()
    for turn in range(10):
        assert [] == worker.looked_at(turn * STUCK_S, place(100 + turn, position=turn))


@pytest.mark.parametrize(("is_frozen", "limit_s"), [(False, STUCK_S + EVENT_S), (True, STUCK_S)])
def test_events_under_way_have_their_own_limit(is_frozen: bool, limit_s: float) -> None:
    """It counts while the event loop turns, which ends the event then; a frozen one ends nothing."""
    worker = Worker()
    worker.meter.is_busy = True
    worker.looked_at(0, place(9))

    assert [] == worker.looked_at(limit_s - 1, place(10), is_frozen=is_frozen)
    assert 1 == len(worker.looked_at(limit_s, place(10), is_frozen=is_frozen))


def test_what_another_process_has_is_its_own_business() -> None:
    """A worker without the partition, and a stand-by, are not stuck."""
    worker = Worker()
    worker.view.has = {(TOPIC, 0): "wireroom-elsewhere-1"}
    worker.looked_at(0, place(9))

    assert [] == worker.looked_at(STUCK_S, place(10))


def test_what_nobody_has_is_everybodys() -> None:
    """A process that no longer gets its partitions is stuck, and where the broker can't tell it counts as its own."""
    for has in ({(TOPIC, 1): "wireroom-elsewhere-1"}, {}):
        worker = Worker()
        worker.view.has = has
        worker.looked_at(0, place(9))

        assert 1 == len(worker.looked_at(STUCK_S, place(10)))


def test_a_stand_by_is_not_stuck_where_the_broker_cant_tell() -> None:
    """The embedded broker does not say who has what."""
    worker = Worker()
    worker.view.has = {}
    worker.meter.stood_by()
    worker.looked_at(0, place(9))

    assert [] == worker.looked_at(STUCK_S, place(10))


def test_a_partition_of_another_does_not_hide_ours() -> None:
    """The group goes on elsewhere, our own partition does not."""
    worker = Worker()
    worker.view.has = {(TOPIC, 0): CLIENT_ID, (TOPIC, 1): "wireroom-elsewhere-1"}
    worker.looked_at(0, place(9), place(9, partition=1, position=0))

    (verdict,) = worker.looked_at(STUCK_S, place(10), place(99, partition=1, position=90))

    assert "up to 3 records" in verdict


def test_lag_is_shown_in_event_time() -> None:
    """The oldest record that waits counts; 0 when none does."""
    worker = Worker()
    worker.looked_at(0, place(7, waits=False))
    idle = {name: value for name, _, value in worker.watchdog.figures()}
    worker.looked_at(0, place(9))
    late = {name: value for name, _, value in worker.watchdog.figures()}

    assert (0, 0) == (idle["wireroom_lag_seconds"], idle["wireroom_lag_records"])
    assert (2.5, 2) == (late["wireroom_lag_seconds"], late["wireroom_lag_records"])
