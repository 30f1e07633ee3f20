"""Explaining a rule: it agrees with the matcher, says where things stand, and what comes nearest to what is missing."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_match import EVENT, EVENTS, GROWN, MATCHES, matched, rule

from agents.match.explain import Explanation, KeyReport, explain
from schemas.event import EnrichedItem
from schemas.newsroom import RuleEntry, RuleMatch, RuleStory

PHRASES = st.one_of(
    st.text(max_size=12), st.sampled_from(["ferry strike", "…", "罢工", "삼성", "strike called", "İ", "e\u0301"])
)


def explained(event: EnrichedItem = EVENT, **match: Any) -> Explanation:
    """What is said of a rule that asks for *match*."""
    return explain(rule(**match), event)


def key_of(event: EnrichedItem = EVENT, **match: Any) -> KeyReport:
    """What is said of the one key of *match*."""
    (key,) = explained(event, **match).keys
    return key


@settings(max_examples=400, deadline=None)
@given(EVENTS, MATCHES)
def test_it_agrees_with_the_matcher(event: EnrichedItem, match: RuleMatch) -> None:
    """A rule is explained as matched exactly where the matcher lists it, and else something stopped it."""
    one = RuleEntry(id="r", title="", severity="info", match=match)
    found = explain(one, event)

    assert bool(matched(event, one).rules) == found.is_matched
    assert found.is_matched == (not found.stopped_by)
    assert all(value.places for key in found.keys for value in key.values if value.is_found)


@settings(max_examples=300, deadline=None)
@given(PHRASES, PHRASES, st.text(max_size=60))
def test_it_agrees_on_texts_of_strangers(phrase: str, other: str, text: str) -> None:
    """Any script and any nonsense: text and not_text are judged as the matcher does, and found ones have a place."""
    one = rule(text=(phrase, "ferry"), not_text=(other,))
    event = replace(EVENT, body_text=f"{text} {phrase}")
    found = explain(one, event)

    assert bool(matched(event, one).rules) == found.is_matched
    assert all(value.places for key in found.keys for value in key.values if value.is_found)


@pytest.mark.parametrize(
    ("match", "where", "hit"),
    [
        ({"text": ("strike called",)}, "headline", "strike called"),
        ({"text": ("night pay",)}, "body", "night-pay"),
        ({"topics": ("economy",)}, "tag", "Monetary policy"),
        ({"authors": ("ines calder",)}, "author", "Ines Calder"),
        ({"sources": ("harbour-courier.example",)}, "host of the article", "news.harbour-courier.example"),
        ({"sources": ("courier-port",)}, "feed", "courier-port"),
        ({"lang": ("pt",)}, "language", "pt-br"),
    ],
)
def test_what_is_found_has_its_place(match: dict[str, Any], where: str, hit: str) -> None:
    """Each value found says in which field it stands, and as the event writes it."""
    place = key_of(**match).values[0].places[0]

    assert (where, hit) == (place.where, place.hit)


def test_words_around_a_phrase_are_shown() -> None:
    """A phrase is shown with what stands before and after it, no further than its paragraph."""
    place = key_of(text=("rate",)).values[0].places[0]

    assert "The deposit rate stays." == f"{place.before}{place.hit}{place.after}"


def test_long_paragraphs_are_cut_around_the_phrase() -> None:
    """Of a long paragraph a few words are shown, with a mark where something is left out."""
    event = replace(EVENT, body_text="word " * 500 + "harbour pilots " + "more " * 500)
    place = key_of(event, text=("harbour pilots",)).values[0].places[0]

    assert place.before.startswith("… word")
    assert place.after.endswith("more …")
    assert len(f"{place.before}{place.hit}{place.after}") < 120


@pytest.mark.parametrize(
    ("match", "nearest"),
    [
        ({"text": ("called ferry",)}, "the words stand there apart, in headline"),
        ({"text": ("ferry drill",)}, 'only "ferry" stands there'),
        ({"text": ("the zeppelins",)}, ""),
        ({"text": ("stike",)}, "nearest: strike"),
        ({"topics": ("Orisport",)}, "nearest: Orrisport"),
        ({"authors": ("Calder",)}, "nearest: Ines Calder"),
        ({"text": ("!!!",)}, '"!!!" has no letter or digit to look for'),
        ({"lang": ("zz",)}, ""),
    ],
)
def test_what_is_missing_has_its_nearest(match: dict[str, Any], nearest: str) -> None:
    """A value that is missing says what the event holds instead."""
    assert nearest == key_of(**match).values[0].nearest


@pytest.mark.parametrize(
    ("match", "sentence"),
    [
        ({"text": ("ferry",), "not_text": ("strike",)}, 'not_text "strike" in the headline'),
        (
            {"text": ("ferry",), "topics": ("ships",)},
            'topics: none of "ships" among its tags (Monetary policy, Orrisport)',
        ),
        ({"text": ("a1", "b1", "c1", "d1")}, 'text: none of "a1", "b1", "c1" and 1 more in headline, summary or body'),
        ({"lang": ("zz",)}, 'lang: none of "zz" is its language (pt-br)'),
    ],
)
def test_the_first_key_that_stops_it_is_named(match: dict[str, Any], sentence: str) -> None:
    """One sentence says which key was not satisfied, by what, and what the event has."""
    assert sentence == explained(**match).stopped_by


@pytest.mark.parametrize(
    ("match", "sentence"),
    [
        ({"story": RuleStory(publishers=4)}, "story has 3 publishers, the rule asks for 4"),
        ({"story": RuleStory(sources=3)}, "story has 2 sources, the rule asks for 3"),
        ({"story": RuleStory(items=6)}, "story has 5 items, the rule asks for 6"),
        ({"story": RuleStory(is_new=True)}, "story is known, the rule asks for one that is new"),
        ({"is_featured": True}, "event is not featured, the rule asks for one that is featured"),
        ({"lang": ("pt",), "story": RuleStory(publishers=4)}, "story has 3 publishers, the rule asks for 4"),
        (
            {"text": ("lockout",), "story": RuleStory(publishers=4)},
            'text: none of "lockout" in headline, summary or body',
        ),
    ],
)
def test_a_number_that_falls_short_is_said(match: dict[str, Any], sentence: str) -> None:
    """What the event has and what the rule asks for, in one sentence, after what is asked of its words."""
    assert sentence == explained(GROWN, **match).stopped_by


def test_one_publisher_is_no_plural() -> None:
    """Also a rule for a story that is known says what it found."""
    assert "story has 1 publisher, the rule asks for 2" == explained(story=RuleStory(publishers=2)).stopped_by
    assert "story is new, the rule asks for one that is known" == explained(story=RuleStory(is_new=False)).stopped_by


def test_sources_that_were_not_counted_are_said() -> None:
    """Nobody is told that a story has no source."""
    said = "the event does not say how many sources its story has: an earlier release wrote it"

    assert said == explained(story=RuleStory(sources=2)).stopped_by


def test_a_number_that_will_do_has_its_place() -> None:
    """It is said of whom it is, and what it comes to."""
    key = key_of(GROWN, story=RuleStory(publishers=2))

    assert ("story.publishers", True, ("3 publishers",), "2") == (
        *(key.key, key.is_satisfied, key.held),
        key.values[0].value,
    )
    assert ("story", "3 publishers") == (key.values[0].places[0].where, key.values[0].places[0].hit)
