"""Which items tell the same story: same article, equal or near-equal headlines, across feeds, within days."""

from typing import Any

import pytest
from sequencekit import START, draft, events, fold, stories

from agents.sequence import SequenceFold
from agents.sequence.headline import join_traces, read_headline
from agents.sequence.likeness import LOOKBACK, Likeness
from agents.sequence.state import Head, Placed
from schemas.codec import encode
from schemas.limits import STORY_ITEMS_MAX

STRIKE = "Ferry crews in Orrisport vote to strike"


def are_one(first: str, second: str, **fields: Any) -> bool:
    """Whether two headlines of two feeds make one story."""
    out = events(fold(draft("a", headline=first), draft("b", minutes=5, feed="post", headline=second, **fields)))
    return out[0].story.id == out[1].story.id


@pytest.mark.parametrize(
    "other",
    [
        STRIKE,
        "FERRY CREWS IN ORRISPORT VOTE TO STRIKE",
        "Ferry crews in Orrisport vote to strike from Friday",
        "Orrisport ferry crews’ strike: vote at the Merrow Line",
        "Ferry crews in Orrisport vote to strike - Post",
    ],
)
def test_near_equal_headlines_are_one_story(other: str) -> None:
    """Another feed's headline with most of the same words joins the story."""
    assert are_one(STRIKE, other)


@pytest.mark.parametrize(
    "other",
    [
        "Harbour Bridge to close at night for three weeks",
        "Ferry crews go back to work after talks",
        "Strike",
        "",
    ],
)
def test_other_headlines_are_other_stories(other: str) -> None:
    """Headlines that share little, or are too short to tell, stay apart."""
    assert not are_one(STRIKE, other)


def test_an_event_is_known_in_other_words_and_languages() -> None:
    """The same kind of event at the same place: nothing else need be shared."""
    lead = "Eighty firefighters were called to Dunlow Mill at Eskerby in the night."
    blaze = draft("a", headline="Blaze guts mill in Eskerby", summary=lead)
    brand = draft(
        "b",
        minutes=20,
        feed="bote",
        language="de",
        headline="Großbrand zerstört Fabrik bei Eskerby",
        summary="Die Dunlow Mill stand seit der Nacht in Flammen.",
    )
    first, second = events(fold(blaze, brand))

    assert first.story.id == second.story.id


def test_a_story_is_known_by_what_its_items_tell_together() -> None:
    """The third report shares the street with the first and the names with the second."""
    out = events(
        fold(
            draft("a", headline="Gas blast on Lantern Row in Tollick", summary="Pipes of Merrow Gas burst."),
            draft(
                "b",
                minutes=30,
                feed="post",
                headline="Tollick explosion: brothers Jory and Pat Doran hurt",
                summary="They were asleep. Merrow Gas has closed its pipes.",
            ),
            draft(
                "c",
                minutes=60,
                feed="tide",
                headline="'We heard the Dorans shout', say neighbours on Lantern Row",
                summary="The blast threw the brothers Jory and Pat Doran into the garden.",
            ),
        )
    )

    assert 1 == len({event.story.id for event in out})


def test_short_headlines_have_to_be_equal() -> None:
    """With few telling words, equal ones are one story and similar ones are not; two words never are."""
    assert are_one("Calverin holds early election", "Calverin holds early election")
    assert not are_one("Calverin holds early election", "Calverin calls early election")
    assert not are_one("Morning briefing", "Morning briefing")


def test_headlines_in_scripts_without_spaces_are_compared() -> None:
    """Chinese headlines share pairs of characters instead of words."""
    assert are_one("奥里斯港渡轮船员投票决定罢工", "奥里斯港渡轮船员投票罢工")
    assert not are_one("奥里斯港渡轮船员投票决定罢工", "中央银行维持利率不变")


def test_one_feeds_column_title_makes_no_story() -> None:
    """The same headline in the same feed is a column, not an event."""
    title = "What the harbour talked about this week"
    out = events(fold(draft("a", headline=title), draft("b", minutes=9, headline=title)))

    assert 2 == len({event.story.id for event in out})


def test_the_same_article_is_one_story() -> None:
    """An article in two section feeds is one story, whatever its headlines."""
    assert are_one("Port", "A quite different headline about nothing", article_id="article-a")


def test_an_event_tells_how_its_story_stands() -> None:
    """Items and publishers count up as they arrive; the story's record lists them and keeps its first headline."""
    out = fold(
        draft("a", headline=STRIKE),
        draft("b", minutes=5, feed="post", headline=STRIKE),
        draft("c", minutes=9, feed="wire", headline=STRIKE),
    )
    last = stories(out)[-1]

    assert [(1, 1), (2, 2), (3, 3)] == [(event.story.items, event.story.publishers) for event in events(out)]
    assert (("a", "b", "c"), ("Courier", "Post", "Wire")) == (last.items, last.publishers)
    assert (STRIKE, 3) == (last.headline, last.sequence)


def test_a_later_version_stays_in_its_story() -> None:
    """A changed headline moves no item; the story's headline follows its first item's."""
    other = "Harbour Bridge to close at night for three weeks"
    out = fold(draft("a", headline=STRIKE), draft("a", "2", 5, headline=other))

    assert 1 == len({event.story.id for event in events(out)})
    assert [STRIKE, other] == [story.headline for story in stories(out)]
    assert [1, 1] == [event.story.items for event in events(out)]


def test_a_changed_headline_draws_by_its_new_words() -> None:
    """What an item no longer says takes nothing into its story."""
    other = "Harbour Bridge to close at night for three weeks"
    out = events(
        fold(
            draft("a", headline=STRIKE),
            draft("a", "2", 5, headline=other),
            draft("b", minutes=6, feed="post", headline=STRIKE),
            draft("c", minutes=7, feed="wire", headline=other),
        )
    )

    assert out[0].story.id != out[2].story.id
    assert out[0].story.id == out[3].story.id


def test_an_old_headline_takes_no_new_items() -> None:
    """Past the look-back of event time the same words begin a new story."""
    minutes = LOOKBACK.total_seconds() / 60
    at_the_end = events(fold(draft("a", headline=STRIKE), draft("b", minutes=minutes, feed="post", headline=STRIKE)))
    past = events(fold(draft("a", headline=STRIKE), draft("b", minutes=minutes + 1, feed="post", headline=STRIKE)))

    assert 1 == len({event.story.id for event in at_the_end})
    assert 2 == len({event.story.id for event in past})


def test_the_best_story_wins_then_the_earliest() -> None:
    """With several candidates the highest overlap is taken; equal ones fall to the one that was first."""
    near = "Quill bridge toll protest widens Merrow dunes"
    far = "Orrisport ferry crews strike Tuesday harbour"
    out = events(
        fold(
            draft("a", headline=far, feed="courier"),
            draft("b", minutes=1, headline="Storm Wenna warning raised orange", feed="wire"),
            draft("c", minutes=2, headline=near, feed="courier"),
            draft(
                "d",
                minutes=3,
                feed="post",
                headline="Orrisport ferry crews strike as Quill bridge toll protest widens Merrow",
            ),
        )
    )

    assert out[2].story.id == out[3].story.id
    assert out[0].story.id != out[3].story.id


def test_like_incidents_in_two_towns_stay_apart() -> None:
    """What happened is the same, where it happened is not; in an empty window as in one full of such news."""
    towns = [
        draft(town, feed=f"feed-of-{town[0]}", headline=f"Police arrest man after stabbing in {town}")
        for town in ("Orrisport", "Eskerby")
    ]
    others = [draft(f"{n}", feed=f"feed{n}", headline=f"Police arrest man after stabbing {n}x") for n in range(60)]

    assert 2 == len({event.story.id for event in events(fold(*towns))})
    assert 2 == len({event.story.id for event in events(fold(*others, *towns))[-2:]})


def test_a_large_story_lists_its_oldest_items() -> None:
    """The list ends at STORY_ITEMS_MAX; the count goes on."""
    count = STORY_ITEMS_MAX + 3
    out = fold(*(draft(str(n), feed=f"feed{n}", headline=STRIKE) for n in range(count)))

    assert STORY_ITEMS_MAX == len(stories(out)[-1].items)
    assert count == events(out)[-1].story.items


def test_numbers_titles_and_small_words_say_nothing() -> None:
    """What stays of a headline are its telling words, in one form for singular and plural."""
    headline = read_headline("The 3 ferries of the Courier: strikes in 2026 at the port", ("Harbour Courier",))

    assert frozenset({"ferrie", "strike", "port"}) == headline.words


def test_an_empty_index_finds_nothing() -> None:
    """Without a headline there is no story to join."""
    placed = Placed(
        sequence=1,
        at_us=0,
        article=b"x",
        feed=b"courier",
        words=join_traces({"strike"}),
        equal=b"e",
        names=b"",
        lead=b"",
        sketch=b"",
        kinds=b"",
        other_kinds=b"",
        sounds=b"",
        is_latin=True,
    )

    assert [] == Likeness().find(placed).stories


def test_a_loaded_state_keeps_old_headlines_out() -> None:
    """A headline placed below the saved floor had stopped taking items in, and a restart does not bring it back."""
    before = SequenceFold()
    fold(draft("a", headline=STRIKE), through=before)
    state = dict(before.changes())
    second = draft("b", minutes=5, feed="post", headline=STRIKE)
    counts = []
    for floor in (0, 2):
        after = SequenceFold()
        for key, value in state.items():
            after.load(key, value or b"")
        after.load("head", encode(Head(sequence=1, at=START, floor=floor)))
        counts.append(events(fold(second, through=after))[0].story.items)

    assert [2, 1] == counts
