"""The verdict on what a receiver got: it finds nothing in a good run, and each thing that was doctored."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from arrivals import Arrival, told
from ledger import READ, Row

from schemas.alert import Delivery
from schemas.examples import ALERT

Rows = dict[str, list[Row]]
Arrivals = list[Arrival]


def good() -> tuple[Rows, Arrivals]:
    """Two alerts of two messages each, and one that is for nobody."""
    rows: Rows = {topic: [] for topic in READ}
    arrivals: Arrivals = []
    for number in (1, 2):
        for name in ("a", "b"):
            alert = replace(ALERT, id=name, number=number)
            line = Delivery(
                alert_id=name, number=number, receiver="x", status="sent", idempotency_key=f"{name}{number}"
            )
            rows["alerts"].append(Row(0, len(rows["alerts"]), name, alert))
            rows["deliveries"].append(Row(0, len(rows["deliveries"]), name, line))
            arrivals.append(Arrival(f"{name}{number}", name, number))
    rows["alerts"].append(Row(0, len(rows["alerts"]), "a", replace(ALERT, id="a", number=2, notify=())))
    return rows, arrivals


def missing(rows: Rows, arrivals: Arrivals) -> None:
    """One did not arrive."""
    del arrivals[1]


def invented(rows: Rows, arrivals: Arrivals) -> None:
    """One arrived that is no alert."""
    arrivals.append(Arrival("c1", "c", 1))


def too_often(rows: Rows, arrivals: Arrivals) -> None:
    """More arrived again than a kill explains."""
    arrivals += [arrivals[0]] * 2


def another_key(rows: Rows, arrivals: Arrivals) -> None:
    """One arrived again under another key, which its receiver can't know."""
    arrivals.append(replace(arrivals[0], key="other"))


def shared_key(rows: Rows, arrivals: Arrivals) -> None:
    """Two alerts arrived under one key, of which the receiver drops the second."""
    arrivals[1] = replace(arrivals[1], key=arrivals[0].key)


def out_of_order(rows: Rows, arrivals: Arrivals) -> None:
    """An amendment came before what it amends."""
    arrivals.reverse()


def not_written_down(rows: Rows, arrivals: Arrivals) -> None:
    """The ledger of deliveries lacks one."""
    rows["deliveries"].pop()


def written_down_twice(rows: Rows, arrivals: Arrivals) -> None:
    """The ledger of deliveries has one twice: it was delivered again though it was known."""
    rows["deliveries"].append(rows["deliveries"][0])


def refused(rows: Rows, arrivals: Arrivals) -> None:
    """The ledger of deliveries says that one was refused."""
    rows["deliveries"][0] = replace(rows["deliveries"][0], value=replace(rows["deliveries"][0].value, status="refused"))


DOCTORED: dict[Callable[[Rows, Arrivals], None], str] = {
    missing: "('b', 1) did not arrive",
    invented: "('c', 1) arrived and is no alert",
    too_often: "2 arrived again, at most 1",
    another_key: "5 idempotency keys for 4 alerts",
    shared_key: "3 idempotency keys for 4 alerts",
    out_of_order: "b: in the order [2, 1]",
    not_written_down: "the ledger differs by [('b', 2, 'sent')]",
    written_down_twice: "the ledger differs by [('a', 1, 'sent')]",
    refused: "the ledger differs by [('a', 1, 'refused'), ('a', 1, 'sent')]",
}
"""What was doctored -> the first thing that is said of it."""


def test_a_good_run_has_no_fault() -> None:
    """Each alert once, also where one in flight at a kill came again under its key."""
    rows, arrivals = good()

    assert [] == list(told(rows, arrivals, 0))
    assert [] == list(told(rows, [*arrivals, arrivals[2]], 1))


@pytest.mark.parametrize("doctor", DOCTORED, ids=lambda doctor: doctor.__name__)
def test_what_was_doctored_is_found(doctor: Callable[[Rows, Arrivals], None]) -> None:
    """Each is said."""
    rows, arrivals = good()
    doctor(rows, arrivals)

    assert DOCTORED[doctor] == next(told(rows, arrivals, 1))
