"""The board: what the live page shows, tested alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsstand import COURIER, GAZETTE, LEDGER, NOON, alert, event, in_story, story

from schemas.event import EnrichedItem
from schemas.parts import Publisher
from schemas.story import Pick
from streams.web.board import ALERTS_MAX, STORIES_MAX, Board, Cursor, by_day, page, shown_at

HOUR = timedelta(hours=1)


def board(*events: EnrichedItem, events_max: int = 2_000) -> Board:
    """A board with *events*."""
    made = Board(events_max)
    for one in events:
        made.apply(one)
    return made


def told(sequence: int, story_id: str, publisher: Publisher, hours_ago: float = 0) -> EnrichedItem:
    """An event of a story, told by a publisher some hours before noon."""
    at = NOON - hours_ago * HOUR
    return event(sequence, story=in_story(story_id), publisher=publisher, seen_at=at, published_at=at)


def ids(events: list[EnrichedItem]) -> list[str]:
    """Their ids."""
    return [one.id for one in events]


def test_feed_has_the_newest_first() -> None:
    """The feed is in order of publication, not of arrival."""
    late = event(1, published_at=NOON)
    early = event(2, published_at=NOON - HOUR)

    assert ["item-1", "item-2"] == ids(board(late, early).feed(10))


def test_newer_version_replaces_the_older_one() -> None:
    """An item stands once, in its newest version; an older version that comes late changes nothing."""
    first, second = event(1, id="x", headline="Old"), event(5, id="x", headline="New", version=2)
    shown = board(second)

    assert not shown.apply(first)
    assert not shown.apply(second)
    assert ["New"] == [one.headline for one in shown.feed(10)]
    assert shown.item("x") == second


def test_board_is_bounded() -> None:
    """Those with the highest sequence stay."""
    shown = board(*(event(n) for n in range(1, 101)), events_max=10)

    assert len(shown) == 10
    assert {f"item-{n}" for n in range(91, 101)} == set(ids(shown.feed(100)))


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(1, 8)), max_size=40), st.randoms(use_true_random=False))
def test_order_and_repeats_of_arrival_change_nothing(places: list[tuple[int, int]], random: object) -> None:
    """Partitions are read side by side and a reader begins again: the same events make the same board."""
    by_sequence = {sequence: event(sequence, id=f"item-{item}") for sequence, item in places}
    events = list(by_sequence.values())
    shuffled = events + events
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = board(*events, events_max=5), board(*shuffled, events_max=5)

    assert one.feed(100) == other.feed(100)
    assert one.most_popular(NOON) == other.most_popular(NOON)
    assert one.lead(NOON) == other.lead(NOON)


@given(st.lists(st.integers(-500, 500), max_size=60, unique=True), st.integers(1, 7))
def test_pages_make_the_whole_feed(minutes: list[int], size: int) -> None:
    """Page after page gives each item once, in order, whatever the size."""
    shown = board(*(event(n, seen_at=NOON + timedelta(minutes=m), published_at=None) for n, m in enumerate(minutes, 1)))
    found: list[EnrichedItem] = []
    before: Cursor | None = None
    for _ in range(len(minutes) + 1):
        events, before = page(shown, size, before and Cursor.parse(str(before)))
        found += events
        if before is None:
            break

    assert ids(shown.feed(1_000)) == ids(found)


@given(st.timedeltas(timedelta(days=-20_000), timedelta(days=60_000)), st.integers(1, 10**18))
def test_place_in_the_feed_can_be_written_and_read(since_noon: timedelta, sequence: int) -> None:
    """A cursor survives the way through an address."""
    cursor = Cursor.of(event(sequence, published_at=None, seen_at=NOON + since_noon))

    assert cursor == Cursor.parse(str(cursor))


@given(st.text())
def test_any_text_is_a_place_or_none(text: str) -> None:
    """What a stranger writes into the address gives a place or None, never an error."""
    cursor = Cursor.parse(text)

    assert cursor is None or isinstance(cursor.at, datetime)


def test_days_are_whole() -> None:
    """Each day stands once, in UTC, the newest first."""
    events = [
        event(1, published_at=datetime(2025, 3, 3, 23, 59, tzinfo=UTC)),
        event(2, published_at=datetime(2025, 3, 4, 0, 1, tzinfo=UTC)),
        event(3, published_at=datetime(2025, 3, 4, 9, 0, tzinfo=UTC)),
    ]
    days = list(by_day(board(*events).feed(10)))

    assert [date(2025, 3, 4), date(2025, 3, 3)] == [day.day for day in days]
    assert [["item-3", "item-2"], ["item-1"]] == [ids(day.events) for day in days]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [(NOON - HOUR, NOON - HOUR), (None, NOON), (NOON + HOUR / 2, NOON + HOUR / 2), (NOON + 25 * HOUR, NOON)],
)
def test_time_shown_is_the_stated_one_where_it_can_be_believed(stated: datetime | None, expected: datetime) -> None:
    """A stated time far ahead would pin an item to the top for days: it was seen earlier than that."""
    assert expected == shown_at(event(published_at=stated))


def test_popular_is_what_many_publishers_tell() -> None:
    """Two publishers beat one that writes three times."""
    shown = board(
        told(1, "loud", COURIER), told(2, "loud", COURIER), told(3, "loud", COURIER),
        told(4, "shared", LEDGER), told(5, "shared", GAZETTE),
    )  # fmt: skip
    popular = shown.most_popular(NOON)

    assert [("shared", 2, 2), ("loud", 1, 3)] == [(one.story_id, one.publishers, one.items) for one in popular]


def test_popular_is_what_is_told_now() -> None:
    """Two publishers within the hour beat three that told it yesterday."""
    shown = board(
        told(1, "old", COURIER, 24), told(2, "old", LEDGER, 24), told(3, "old", GAZETTE, 23),
        told(4, "new", COURIER, 0.5), told(5, "new", LEDGER, 0.2),
    )  # fmt: skip

    assert ["new", "old"] == [one.story_id for one in shown.most_popular(NOON)]


def test_popular_does_not_fade_in_a_quiet_week() -> None:
    """Age counts from the newest event, so a page over an old recording ranks as it did then."""
    shown = board(told(1, "one", COURIER), told(2, "two", LEDGER), told(3, "two", GAZETTE))
    popular = shown.most_popular(NOON + timedelta(days=3_000))

    assert ["two", "one"] == [one.story_id for one in popular]
    assert popular[0].heat == pytest.approx(2.0)


def test_story_record_tells_of_items_that_the_board_no_longer_holds() -> None:
    """Publishers and items that were forgotten still count."""
    shown = board(told(9, "s", COURIER))
    shown.apply_story(story("s", items=("a", "b", "c"), publishers=("Harbour Courier", "Northern Ledger"), sequence=9))
    shown.apply_story(story("s", items=("a",), publishers=("Harbour Courier",), sequence=1))
    popular = shown.most_popular(NOON)[0]

    assert (popular.publishers, popular.items) == (2, 3)


def test_popular_follows_the_records_of_stories() -> None:
    """Page and topic agree, in whatever order records come: the record's popularity, faded to now, decides."""
    events = [told(1, "calm", COURIER), told(2, "calm", LEDGER), told(3, "hot", GAZETTE)]
    records = [
        story("calm", popularity=1.2, last_seen_at=NOON, sequence=2),
        story("hot", popularity=3.0, last_seen_at=NOON - 6 * HOUR, sequence=3),
    ]
    one, other = board(*events), board()
    for record in records:
        one.apply_story(record)
        other.apply_story(record)
    for told_ in reversed(events):
        other.apply(told_)

    assert [("hot", 1.5), ("calm", 1.2)] == [(found.story_id, found.heat) for found in one.most_popular(NOON)]
    assert one.most_popular(NOON) == other.most_popular(NOON)


def test_picks_are_what_publishers_feature() -> None:
    """The newest featured items, and only those."""
    shown = board(event(1), event(2, is_featured=True), event(3, is_featured=True, published_at=NOON + HOUR / 2))

    assert ["item-3", "item-2"] == ids(shown.picks(NOON))


def picked(item: str, minutes: float, **fields: Any) -> Pick:
    """A pick so many minutes before noon."""
    return Pick(item=item, at=NOON - timedelta(minutes=minutes), **fields)


def test_what_editors_pick_comes_before_what_publishers_feature() -> None:
    """The latest pick first, whatever the article's date; a pick that has ended, or whose item is not held, is none."""
    featured = event(4, is_featured=True, published_at=NOON)
    shown = board(event(1, published_at=NOON - 9 * HOUR), event(2), event(3), featured)
    shown.apply_story(story("story-1", picks=(picked("item-1", 1, by="Ada Renfrew"),), revision=2))
    shown.apply_story(story("story-2", picks=(picked("gone", 2), picked("item-2", 5, until=NOON + HOUR)), revision=1))
    shown.apply_story(story("story-3", picks=(picked("item-3", 0, until=NOON),), revision=3))

    assert ["item-1", "item-2", "item-4"] == ids(shown.picks(NOON))
    assert ["item-1"] == ids(shown.picks(NOON, 1))
    assert ["item-1", "item-4"] == ids(shown.picks(NOON + HOUR))
    assert [picked("item-1", 1, by="Ada Renfrew"), None] == [shown.pick_of(one, NOON) for one in ("item-1", "item-3")]


def test_an_article_stands_among_the_picks_once() -> None:
    """Two feeds bring it: one item is picked, the other is featured."""
    shown = board(event(1, article_id="same"), event(2, article_id="same", is_featured=True))
    shown.apply_story(story("story-1", picks=(picked("item-1", 1),), revision=1))

    assert ["item-1"] == ids(shown.picks(NOON))


def test_an_unpick_counts_in_whatever_order_it_comes() -> None:
    """It has the number of the pick's record and a higher revision."""
    shown = board(event(1))
    shown.apply_story(story("story-1", revision=2))
    shown.apply_story(story("story-1", picks=(picked("item-1", 1),), revision=1))

    assert [] == shown.picks(NOON)


def test_a_pick_goes_with_the_record_of_its_story() -> None:
    """Replaced, forgotten with its story, or told by another story to which its item came: the latest of all counts."""
    shown = board(event(1), event(2))
    shown.apply_story(story("story-1", picks=(picked("item-1", 9), picked("item-2", 9)), revision=1))
    shown.apply_story(story("story-2", picks=(picked("item-1", 3, by="Ada Renfrew"),), sequence=2, revision=2))

    assert "Ada Renfrew" == (shown.pick_of("item-1", NOON) or picked("none", 0)).by
    shown.apply_story(story("story-2", sequence=2, revision=3))
    assert [picked("item-1", 9), picked("item-2", 9)] == [shown.pick_of(f"item-{n}", NOON) for n in (1, 2)]
    for number in range(3, STORIES_MAX + 3):
        shown.apply_story(story(f"story-{number}", sequence=number))
    assert [None, None] == [shown.pick_of(f"item-{n}", NOON) for n in (1, 2)]
    assert [] == shown.picks(NOON)


def test_lead_is_the_hottest_story_that_several_tell() -> None:
    """A story of two publishers leads, by its newest item with a picture."""
    shown = board(
        told(1, "shared", COURIER), replace(told(2, "shared", LEDGER), image=None), told(3, "alone", GAZETTE)
    )  # fmt: skip
    lead = shown.lead(NOON)

    assert lead is not None
    assert lead.id == "item-1"


def test_lead_without_shared_stories() -> None:
    """Else the newest pick leads, else the newest item, else nothing."""
    plain, pick = event(1, published_at=NOON), event(2, is_featured=True, published_at=NOON - HOUR)

    assert board(plain, pick).lead(NOON) == pick
    assert board(plain).lead(NOON) == plain
    assert board().lead(NOON) is None


def test_what_one_publisher_tells_most_of_is_popular() -> None:
    """Of stories of one publisher and hour, the one with most items comes first, not the newest."""
    shown = board(
        told(1, "s", COURIER, 0.3), told(2, "s", COURIER, 0.2), told(3, "t", COURIER, 0.1), told(4, "u", COURIER)
    )

    assert ["s", "u", "t"] == [one.story_id for one in shown.most_popular(NOON)]


def test_story_items_leave_out_the_item_itself() -> None:
    """An article's page shows the others of its story."""
    shown = board(told(1, "s", COURIER, 2), told(2, "s", LEDGER, 1), told(3, "t", GAZETTE))

    assert ["item-2"] == ids(shown.story_items(told(1, "s", COURIER, 2)))


def test_since_gives_what_was_missed() -> None:
    """A page that comes back gets what came after, in order; of too much, the newest."""
    shown = board(*(event(n) for n in range(1, 10)))

    assert ["item-8", "item-9"] == ids(shown.since(7, 100))
    assert ["item-8", "item-9"] == ids(shown.since(0, 2))
    assert shown.sequence == 9


def test_alerts_are_threads_of_messages() -> None:
    """The messages of one alert stand together, the newest first; a repeated record changes nothing."""
    shown = Board()
    first, second = alert(1), alert(2, status="updated", at=NOON + HOUR)
    other = alert(1, id="other", at=NOON + HOUR / 2)

    assert all(shown.apply_alert(one) for one in (first, second, other))
    assert not shown.apply_alert(first)
    assert [[second, first], [other]] == shown.alerts()


def test_alerts_and_stories_are_bounded() -> None:
    """The oldest go first."""
    shown = Board()
    for n in range(ALERTS_MAX + 20):
        shown.apply_alert(alert(1, id=f"a{n:04}", at=NOON + timedelta(seconds=n)))
    for n in range(STORIES_MAX + 20):
        shown.apply_story(story(f"s{n}", sequence=n))

    assert len(shown.alerts()) == ALERTS_MAX
    assert shown.alerts()[-1][0].id == "a0020"
    assert len(shown._stories) == STORIES_MAX
