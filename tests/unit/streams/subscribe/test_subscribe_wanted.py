"""Which records are wanted: pure choosing."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsstand import NOON, alert, event, story

from schemas.errors import UsageError
from streams.tools.subscribe import SUBSCRIBABLE, Subscription, Wanted


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(), True),
        (Wanted(tags=("ports",)), True),
        (Wanted(tags=("PORTS",)), True),
        (Wanted(tags=("ines   calloway",)), True),
        (Wanted(tags=("ines-calloway",)), True),
        (Wanted(tags=("nobody", "Vestholm")), True),
        (Wanted(tags=("port",)), False),
        (Wanted(authors=("mara lindqvist",)), True),
        (Wanted(authors=("Mara",)), False),
        (Wanted(publishers=("harbour courier",)), True),
        (Wanted(publishers=("courier",)), True),
        (Wanted(publishers=("Northern Ledger",)), False),
        (Wanted(tags=("ports",), authors=("tomas-okafor",), publishers=("courier",)), True),
        (Wanted(tags=("ports",), authors=("nobody",)), False),
    ],
)
def test_events_are_chosen_by_name_or_id(wanted: Wanted, expected: bool) -> None:
    """Whole names or ids, any case; values of one field OR, fields AND."""
    assert expected == wanted.takes(event())


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(tags=("Ports",)), True),
        (Wanted(authors=("Tomas Okafor",)), True),
        (Wanted(publishers=("Harbour Courier",)), True),
        (Wanted(publishers=("Valley Gazette",)), False),
    ],
)
def test_alerts_are_chosen_by_their_items(wanted: Wanted, expected: bool) -> None:
    """An alert is about what its items are about."""
    assert expected == wanted.takes(alert())


def test_stories_are_chosen_by_publisher() -> None:
    """A story names publishers only."""
    assert Wanted(publishers=("harbour courier",)).takes(story())
    assert not Wanted(tags=("ports",)).takes(story())


@pytest.mark.parametrize(
    ("topic", "wanted"),
    [("deliveries", Wanted(tags=("x",))), ("stories", Wanted(authors=("x",))), ("config", Wanted(publishers=("x",)))],
)
def test_choosing_by_what_records_do_not_name_is_an_error(topic: str, wanted: Wanted) -> None:
    """Better said at once than a silent wait for ever."""
    with pytest.raises(UsageError, match=f"can't choose among {topic}"):
        Subscription(topic=topic, wanted=wanted)


@pytest.mark.parametrize("topic", ["dead", "state", "nonsense", ""])
def test_topics_without_typed_records_are_refused(topic: str) -> None:
    """The error names those that can be read."""
    with pytest.raises(UsageError, match="there are config, "):
        Subscription(topic=topic)
    assert topic not in SUBSCRIBABLE


def test_a_stretch_that_ends_before_it_begins_is_refused() -> None:
    """--since must come before --until."""
    with pytest.raises(UsageError, match="is not before"):
        Subscription(since=NOON, until=NOON - timedelta(seconds=1))


@given(st.text(), st.text())
def test_choosing_never_fails(tag: str, author: str) -> None:
    """Any words give a yes or a no."""
    assert Wanted(tags=(tag,), authors=(author,)).takes(event()) in {True, False}
