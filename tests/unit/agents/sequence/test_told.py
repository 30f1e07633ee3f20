"""What stories and events say of sources, popularity and related items, and what a flood of likes costs."""

import random
from datetime import timedelta
from typing import Any

import pytest
from sequencekit import draft, events, fold, stories

from agents.sequence import SequenceFold
from agents.sequence.headline import read_headline
from agents.sequence.index import STEPS_MAX, Index
from agents.sequence.lead import read_lead
from agents.sequence.stories import MEMBERS_MAX
from schemas.event import Draft
from schemas.limits import RELATED_ITEMS_MAX
from schemas.parts import Author

WIRE = (
    "ORRISPORT (Northwire) - Crews of the island ferries voted on Monday to stop work from Friday, their union said. "
    "The Merrow Line carries nine thousand passengers a day to the Skell islands and called the vote a mistake. Talks "
    "are to go on through the night in the old customs house, a mediator told reporters on the quay."
)


def paper(name: str, headline: str, minutes: float = 0, **fields: Any) -> Draft:
    """What one paper prints."""
    return draft(f"item-{name}-{headline}", minutes=minutes, feed=name, headline=headline, **fields)


def test_copies_of_one_text_are_one_story_and_one_source() -> None:
    """Whatever stands above an agency's text; who wrote on the same event by himself is a source of his own."""
    own = "From Friday no ferries to the Skell islands: the Merrow Line called the vote of its crews a mistake."
    out = fold(
        paper("courier", "Ferries to stop on Friday", body_text=WIRE),
        paper("tide", "Islanders fear for their supplies", 5, body_text=WIRE.removeprefix("ORRISPORT (Northwire) - ")),
        paper("echo", "A long night at the customs house", 6, body_text=WIRE + " More follows. " * 9),
        paper("post", "Ferry crews of Orrisport vote to stop work", 9, summary=own),
    )

    assert 1 == len({event.story.id for event in events(out)})
    assert [1, 1, 1, 2] == [event.story.sources for event in events(out)]
    assert (4, 2) == (len(stories(out)[-1].publishers), stories(out)[-1].sources)


def test_what_one_agency_tells_twice_is_one_source() -> None:
    """By its dateline, or by its name in the byline where nobody else is named."""
    agency = (Author(name="Northwire", kind="agency"),)
    out = fold(
        paper("courier", "Ferry crews in Orrisport vote to strike", body_text=WIRE),
        paper("tide", "Ferry crews in Orrisport vote to strike on Friday", 5, authors=agency),
        paper("post", "Ferry crews in Orrisport vote to strike", 6, authors=(*agency, Author(name="Ines Calder"))),
    )

    assert [1, 1, 2] == [event.story.sources for event in events(out)]


def test_a_page_that_comes_later_moves_no_item_but_tells_whose_text_it_is() -> None:
    """The story stays; a copy that shows itself as one makes its sources fewer."""
    headline = "Ferry crews in Orrisport vote to strike"
    late = paper("tide", headline, 5)
    out = fold(
        paper("courier", headline, body_text=WIRE),
        paper("tide", headline, 5, page_status="pending"),
        draft(late.id, minutes=5, feed="tide", headline=headline, revision=1, body_text=WIRE),
    )

    assert 1 == len({event.story.id for event in events(out)})
    assert [1, 2, 1] == [event.story.sources for event in events(out)]


def test_an_event_names_what_is_related() -> None:
    """First items of other stories about the same people and places, the closest first; never its own story."""
    out = events(
        fold(
            paper("courier", "Storm closes the harbour", summary="Gusts hit the quay at Lower Skell and Orrisport."),
            paper("tide", "Ferry crews vote", 5, summary="Ines Calder of Merrow Line met crews at Lower Skell."),
            paper("echo", "Bank lowers its rate", 6, summary="The governor spoke of prices in Calverin."),
            paper(
                "post",
                "A new quay",
                60,
                summary="At Lower Skell mayor Anselm Roche thanked Ulla Brandt of Tollick; ferry crews will use it.",
            ),
        )
    )[-1]

    assert ["Ferry crews vote", "Storm closes the harbour"] == [one.headline for one in out.related_items]
    assert out.story.id not in {one.story_id for one in out.related_items}
    assert ("item-tide-Ferry crews vote", "Tide") == (out.related_items[0].id, out.related_items[0].publisher)


def test_no_event_names_more_than_the_limit() -> None:
    """Of very many related stories the first RELATED_ITEMS_MAX."""
    places = [f"Skell{letter}" for letter in "abcdefghij"]
    out = events(
        fold(
            *(
                paper(f"feed{n}", f"{place} opens a {place} hall", n, summary=f"So said Ines Calder in {place}.")
                for n, place in enumerate(places)
            ),
            paper("post", "Who is she", 60, summary="We met Ines Calder."),
        )
    )

    assert RELATED_ITEMS_MAX == len(out[-1].related_items)


def test_popularity_counts_publishers_by_when_they_came() -> None:
    """Each is worth half for every six hours; within the last hour those count that took it up then."""
    headline = "Ferry crews in Orrisport vote to strike"
    out = stories(fold(*(paper(name, headline, at) for name, at in (("a", 0), ("b", 300), ("c", 360), ("a", 361)))))

    assert (1.0, 1) == (out[0].popularity, out[0].publishers_last_hour)
    assert out[2].popularity == pytest.approx(0.5 + 0.5 ** (1 / 6) + 1, abs=1e-4)
    assert 2 == out[2].publishers_last_hour


def test_a_flood_of_likes_fills_stories_and_costs_no_more() -> None:
    """Near-equal headlines of ever other feeds make full stories, one after the other; each looks at a few items."""
    through = SequenceFold()
    count = MEMBERS_MAX + 20
    out = events(
        fold(
            *(paper(f"feed{n}", "Ferry crews in Orrisport vote to strike", n / 100) for n in range(count)),
            through=through,
        )
    )
    sizes = [event.story.items for event in out]

    assert MEMBERS_MAX == max(sizes)
    assert 2 == len({event.story.id for event in out})
    assert 20 == sizes[-1]


def test_names_are_words_with_a_capital_within_a_sentence() -> None:
    """In any language, without accents; numbers too, but no small ones and no years. Titles in capitals tell none."""

    def names(headline: str, summary: str = "") -> int:
        one = paper("courier", headline, summary=summary)
        return len(read_lead(one, read_headline(one.headline, ("Courier",))).names) // 4

    assert 2 == names("Talks go on with Quéméré about ferries in Orrisport")
    assert 0 == names("The Long Night Of The Ferry Crews In Orrisport")
    assert 1 == names("Talks go on", "They ended in Orrisport. Nobody spoke.")
    assert 1 == names("Paid 4,500 to 3 crews in 2026")
    assert 1 == names("Talks go on", "ORRISPORT (Northwire) - Some of the crews went home to Tollick.")
    # Most longer words of a German text have a capital; Linie, Eskerby, Graben and Decken stand within a sentence.
    assert 4 == names(
        "Ruhe", "Am Abend ist ein Bus der Linie in Eskerby in den Graben gerutscht. Helfer kamen mit Decken."
    )


def test_an_index_holds_what_is_live() -> None:
    """However items came and went, under each key are those that are there, the newest first; so too in new slots."""
    chance = random.Random(5)
    index, live = Index(), dict[int, tuple[int, tuple[int, ...]]]()
    for number in range(3_000):
        if len(live) > 50 and chance.random() < 0.55:
            index.remove(live.pop(chance.choice(list(live)))[0])
        else:
            keys = tuple(chance.sample(range(40), 6))
            live[number] = index.add(number, keys), keys

    assert len(live) == len({slot for slot, _ in live.values()})
    for key in range(40):
        under = [number for number, (_, keys) in reversed(live.items()) if key in keys]
        assert len(under) == index.count(key)
        assert under[:STEPS_MAX] == index.newest(key, STEPS_MAX)
        assert under[:4] == index.newest(key, 4)
    for slot, _ in live.values():
        index.remove(slot)
    assert all(index.count(key) == 0 and not index.newest(key, 1) for key in range(40))


def test_times_apart_make_other_stories() -> None:
    """The same place and words four days later tell of another event."""
    words = "A yellow warning of wind is in force for the Skell islands, the weather office said."
    apart = timedelta(hours=100).total_seconds() / 60
    first = paper("gazette", "Gale warning for Skell islands", summary=words)
    out = events(fold(first, paper("tide", "Windy weekend on the Skell islands", apart, summary=words)))

    assert 2 == len({event.story.id for event in out})
