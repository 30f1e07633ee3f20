"""The ledger itself: it finds nothing in a good run, and in each doctored one exactly what was doctored."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from ledger import CHECKS, READ, Expected, Row, judge
from wire import items, newsroom

from agents.enrich import enrich
from agents.enrich.index import Index
from agents.replay import Run
from schemas.article import Article
from streams.kafka.dead import DeadLetter
from streams.kafka.placing import place

Rows = dict[str, list[Row]]
EXPECTED = Expected(newsroom=newsroom(), dead={"item-900": "no Item"})


def good() -> Rows:
    """What a run without a fault leaves behind: 120 contents of 60 items, and one that can't be read."""
    rows: Rows = {topic: [] for topic in READ}
    run, index = Run(newsroom()), Index.of(newsroom())
    for entry in items(0, 60, versions=2):
        _add(rows, "items", entry.id, entry)
        article = Article(item=entry, page_status="off", config_release=1)  # type: ignore[arg-type]  # no Raw here
        draft = enrich(article, index)
        _add(rows, "articles", entry.id, article)
        _add(rows, "drafts", entry.id, draft, partitions=1)
        for output in run.take(draft):
            if output.topic in rows:
                _add(rows, output.topic, output.key, output.record)
    _add(rows, "items", "item-900", None)
    odd = rows["items"][-1]
    letter = DeadLetter(topic="items", partition=odd.partition, offset=odd.offset, step="fetch", reason="no Item: {")
    _add(rows, "dead", "item-900", replace(letter, key=b"item-900"))
    return rows


def _add(rows: Rows, topic: str, key: str, value: object, partitions: int = 4) -> None:
    partition = place(key.encode(), partitions)
    offset = sum(row.partition == partition for row in rows[topic])
    rows[topic].append(Row(partition, offset, key, value))


def without_draft(rows: Rows) -> None:
    """A draft, and all that came of it, is not there."""
    gone = rows["drafts"].pop()
    number = next(row.value.sequence for row in rows["enriched"] if row.name == gone.name)
    rows["enriched"] = [row for row in rows["enriched"] if row.value.sequence != number]
    rows["matches"] = [row for row in rows["matches"] if row.value.sequence != number]
    rows["alerts"] = [row for row in rows["alerts"] if row.value.sequence != number]


def without_match(rows: Rows) -> None:
    """An event that matches nothing was matched with nothing at all."""
    rows["matches"] = [row for row in rows["matches"] if row.value.sequence != 2]


def strange_draft(rows: Rows) -> None:
    """A draft of an item that was never published, and which `sequence` has refused."""
    _add(rows, "drafts", "ghost", replace(rows["drafts"][0].value, id="ghost", digest="g"), partitions=1)
    letter = DeadLetter(topic="drafts", partition=0, offset=len(rows["drafts"]) - 1, step="sequence", reason="no")
    _add(rows, "dead", "ghost", replace(letter, key=b"ghost"))


def repeated_draft(rows: Rows) -> None:
    """A draft came out twice, where no fault explains it."""
    _add(rows, "drafts", rows["drafts"][3].key, rows["drafts"][3].value, partitions=1)


def repeated_event(rows: Rows) -> None:
    """An event stands on `enriched` twice."""
    rows["enriched"].append(rows["enriched"][-1])


def doubled_alert(rows: Rows) -> None:
    """An alert stands on `alerts` twice."""
    rows["alerts"].append(rows["alerts"][-1])


def swapped_pair(rows: Rows) -> None:
    """Two contents of one item came out the wrong way round."""
    first, second = [place for place, row in enumerate(rows["articles"]) if row.key == "item-1"]
    articles = rows["articles"]
    articles[first], articles[second] = articles[second], articles[first]


def gap(rows: Rows) -> None:
    """All numbers from the last but one on are one too high."""
    for topic in ("enriched", "matches", "alerts"):
        rows[topic] = [_renumbered(row) if row.value.sequence > 118 else row for row in rows[topic]]


def _renumbered(row: Row) -> Row:
    return replace(row, value=replace(row.value, sequence=row.value.sequence + 1))


def number_goes_back(rows: Rows) -> None:
    """Two events of one partition stand in the wrong order."""
    first, second = [place for place, row in enumerate(rows["enriched"]) if row.partition == 0][:2]
    events = rows["enriched"]
    events[first], events[second] = events[second], events[first]


def no_letter(rows: Rows) -> None:
    """What can't be read left no dead letter: it is lost."""
    rows["dead"].clear()


def second_letter(rows: Rows) -> None:
    """The same record has two dead letters."""
    rows["dead"] *= 2


def wrong_reason(rows: Rows) -> None:
    """The letter gives another reason."""
    rows["dead"][0] = replace(rows["dead"][0], value=replace(rows["dead"][0].value, reason="it was Tuesday"))


def letter_and_event(rows: Rows) -> None:
    """An item is a dead letter, and came out all the same."""
    row = rows["items"][0]
    letter = replace(rows["dead"][0].value, partition=row.partition, offset=row.offset)
    rows["dead"][0] = replace(rows["dead"][0], value=letter)
    rows["items"].pop()


def missing_alert(rows: Rows) -> None:
    """An alert was never written."""
    rows["alerts"].pop(2)


def altered_alert(rows: Rows) -> None:
    """An alert does not say what its event says."""
    rows["alerts"][2] = replace(rows["alerts"][2], value=replace(rows["alerts"][2].value, count=7))


DOCTORED: dict[Callable[[Rows], None], set[str]] = {
    without_draft: {"lost"},
    without_match: {"lost"},
    strange_draft: {"unknown", "dead_letters"},
    repeated_draft: {"repeated"},
    repeated_event: {"repeated", "numbers"},
    doubled_alert: {"repeated", "alerts"},
    swapped_pair: {"order"},
    gap: {"numbers"},
    number_goes_back: {"numbers"},
    no_letter: {"lost", "dead_letters"},
    second_letter: {"dead_letters"},
    wrong_reason: {"dead_letters"},
    letter_and_event: {"dead_letters"},
    missing_alert: {"alerts"},
    altered_alert: {"alerts"},
}
"""What was doctored -> the checks that must find it, and no other."""


def test_a_good_run_has_no_fault() -> None:
    """The ledger finds nothing where nothing is wrong."""
    assert {} == judge(good(), EXPECTED)


@pytest.mark.parametrize("doctor", DOCTORED, ids=lambda doctor: doctor.__name__)
def test_what_was_doctored_is_found(doctor: Callable[[Rows], None]) -> None:
    """Each check fails for its fault, and for no other."""
    rows = good()
    doctor(rows)

    assert DOCTORED[doctor] == judge(rows, EXPECTED).keys()


def test_records_that_are_left_unread_are_found() -> None:
    """A group that has not settled all that it read is named."""
    found = judge(good(), replace(EXPECTED, unread={"fetch": 0, "match": 3}))

    assert {"unread": ["match has not settled 3 records"]} == found


def test_a_flood_of_letters_is_counted() -> None:
    """A bad deploy may leave so many letters and no more, each with its reason."""
    rows = good()

    assert {} == judge(rows, replace(EXPECTED, flood=("no Item", 1, 1)))
    assert {"dead_letters"} == judge(rows, replace(EXPECTED, flood=("no Item", 2, 9))).keys()
    assert {"dead_letters"} == judge(rows, replace(EXPECTED, flood=("another", 1, 1))).keys()


def test_every_check_has_failed_once() -> None:
    """No check is without a doctored run."""
    assert {check.__name__ for check in CHECKS} == set().union(*DOCTORED.values(), {"unread"})
