"""What people name on the command line: how it is understood, and the sentences where it is not."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsstand import alert

from agents.desk.history import histories
from schemas.errors import UsageError
from streams.tools.alerts import one_of
from streams.tools.asked import (
    PREFIX_CHARS_MIN,
    events_since,
    ids_meant,
    is_id,
    is_same_address,
    nothing,
    number_of,
    several,
    short_ids,
)

SINCE = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
ID = "0934fe0a306646845512c00ad17dfb8b"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [(ID, True), (ID.upper(), True), (ID[:8], True), ("0934FE0A", True), (ID[:7], False), (f"{ID}0", False)],
)
def test_an_id_is_known_by_eight_characters(asked: str, expected: bool) -> None:
    """Whole or begun, in any case, and not by fewer."""
    assert expected == is_id(asked, ID)


@given(st.lists(st.text("0123456789abcdef", min_size=32, max_size=32), max_size=30))
def test_what_is_shown_of_an_id_means_it_alone(ids: list[str]) -> None:
    """Each gets a beginning of its own that is long enough to be asked for, in capitals too."""
    short = short_ids(ids)

    assert set(ids) == set(short)
    for one, shown in short.items():
        assert len(shown) >= PREFIX_CHARS_MIN
        assert [one] == ids_meant(shown, short) == ids_meant(shown.upper(), short)


def test_a_whole_id_is_no_beginning() -> None:
    """Where it is both, it means itself."""
    assert ["a" * 8] == ids_meant("A" * 8, ["a" * 9, "a" * 8])
    assert ["a" * 9, "a" * 10] == ids_meant("a" * 8, ["a" * 9, "a" * 10])


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("aaaaaaaa", "'aaaaaaaa' means 2 things: alert aaaaaaaa0, alert aaaaaaaab; write more of the id"),
        (
            "aaaaaaa",
            "at least 8 characters are needed; the newest are aaaaaaaa0, aaaaaaaab; `wireroom alerts",
        ),
        ("", "'' is no alert among the 2 alerts of wireroom.alerts; the newest are"),
    ],
)
def test_an_alert_is_asked_for_as_all_else(asked: str, said: str) -> None:
    """By its id or the beginning that `alerts ls` shows; else the sentence says what is there."""
    found = histories([alert(id="aaaaaaaa" + end) for end in ("0" * 24, "b" * 24)])

    assert "aaaaaaaa" + "b" * 24 == one_of(found, "AAAAAAAAB", "wireroom.alerts").id
    with pytest.raises(UsageError) as refused:
        one_of(found, asked, "wireroom.alerts")
    assert said in str(refused.value)


def test_an_address_is_known_whatever_is_added() -> None:
    """Where it was shared makes no other address of it."""
    url = "https://harbour-courier.example/port"

    assert is_same_address(f"{url}/?utm_source=mail#top", url)
    assert not is_same_address(f"{url}/2", url)


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_none(asked: str) -> None:
    """Also digits of other scripts, and more of them than a number may have."""
    assert number_of(asked) >= 0


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("0934fe0a", "'0934fe0a' means 4 things: item a, item b, item c, …; write more of the id"),
        (
            "https://a.example",
            "'https://a.example' means 4 things: item a, item b, item c, …; name one by its id",
        ),
    ],
)
def test_several_are_named(asked: str, said: str) -> None:
    """The first of them, and what to write instead."""
    assert said == several(asked, [f"item {name}" for name in "abcd"])


@pytest.mark.parametrize(
    ("asked", "end"),
    [("9", ""), (ID, ""), ("x" * 200, ""), ("0934f", ", and of an id at least 8 characters are needed"), ("", "")],
)
def test_nothing_says_where_it_looked(asked: str, end: str) -> None:
    """Among how many events since when, and where the beginning of an id is too short, that; never at length."""
    said = nothing(asked, "item or address", events_since(1_234, "wireroom.enriched", SINCE))

    assert said.endswith(f"among the 1,234 events of wireroom.enriched since 2026-03-02 07:30 UTC{end}")
    assert len(said) < 260
