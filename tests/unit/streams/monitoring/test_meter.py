"""The counters of a role: what they show, and that counting costs next to nothing."""

import timeit

from streams.monitoring.meter import Meter, Tally

COUNT_S_MAX = 0.3e-6
ROUNDS = 20_000


def test_events_are_counted_by_outcome() -> None:
    """What came out, what became a dead letter, what was tried again, how far it is."""
    meter = Meter("fetch", "items")
    for is_dead in (False, True, False):
        meter.took(1_700_000_000_000, is_dead=is_dead)
    meter.retried()
    meter.settled(2, 41)
    figures = {(name, *labels): value for name, labels, value in meter.figures()}

    assert 2 == figures["wireroom_events_total", "fetch", "done"]
    assert 1 == figures["wireroom_events_total", "fetch", "dead"]
    assert 1 == figures["wireroom_retries_total", "fetch"]
    assert 41 == figures["wireroom_settled_offset", "fetch", "2"]
    assert 1_700_000_000 == figures["wireroom_event_timestamp_seconds", "fetch"]


def test_progress_is_an_event_or_an_offset_that_moves() -> None:
    """The same offset again is none."""
    meter = Meter("fetch", "items")
    moves = []
    meter.took(1, is_dead=False)
    moves.append(meter.moves)
    for _ in range(2):
        meter.settled(0, 5)
        moves.append(meter.moves)

    assert [1, 2, 2] == moves


def test_a_fold_says_who_is_active() -> None:
    """A stand-by has started, and forgets how far it was; one that has loaded its state says how large that is."""
    meter = Meter("desk", "matches")
    before = [name for name, *_ in meter.figures()]
    meter.settled(0, 9)
    meter.stood_by()
    stand_by = meter.is_ready, meter.is_active, dict(meter.offsets)
    meter.recovers()
    was_busy = meter.is_busy
    meter.recovered(records=3, size_bytes=120, took_s=0.5)
    figures = {name: value for name, _, value in meter.figures()}

    assert "wireroom_fold_active" not in before
    assert (True, False, {}) == stand_by
    assert (True, False) == (was_busy, meter.is_busy)
    assert (1, 3) == (figures["wireroom_fold_active"], figures["wireroom_fold_state_records"])
    assert (120, 0.5) == (figures["wireroom_fold_state_bytes"], figures["wireroom_fold_recovery_seconds"])


def test_a_role_that_reads_no_topic_has_no_events() -> None:
    """Its own figures are elsewhere."""
    assert [] == list(Meter("poll", "").figures())


def test_counting_an_event_costs_next_to_nothing() -> None:
    """Under 0.3 µs for an event, at the best of several tries: the machine may be busy."""
    meter = Meter("fetch", "items")
    best_s = min(timeit.repeat(lambda: meter.took(1, is_dead=False), number=ROUNDS, repeat=20)) / ROUNDS

    assert best_s < COUNT_S_MAX


def test_a_tally_shows_what_has_not_happened_yet() -> None:
    """An alarm on a failure needs the series before the first one."""
    tally = Tally("wireroom_polls_total", ("ok",), ("failed",))
    tally.add("ok")
    tally.add("ok", count=2)

    assert [("wireroom_polls_total", ("ok",), 3), ("wireroom_polls_total", ("failed",), 0)] == list(tally.figures())
