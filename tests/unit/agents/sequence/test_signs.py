"""What speaks for two items telling of one event, and what against it: each sign by itself."""

from dataclasses import replace

import pytest
from sequencekit import draft, events, fold

from agents.sequence.evidence import Kept, New, Told
from agents.sequence.headline import TRACE_BYTES, join_traces, read_headline
from agents.sequence.lead import KEY_BYTES, key_of, read_lead
from agents.sequence.likeness import surest
from agents.sequence.state import to_us
from agents.sequence.weights import Weights
from schemas.event import Draft
from schemas.parts import FeedRef, Publisher


def groups(*drafts: Draft) -> list[int]:
    """For each of *drafts* the number of the story that it is put into, counted from 0."""
    ids = [event.story.id for event in events(fold(*drafts))]
    return [list(dict.fromkeys(ids)).index(one) for one in ids]


def mine(item: str, minutes: float, language: str, headline: str, summary: str) -> Draft:
    """A report by a paper of its own."""
    return draft(item, minutes=minutes, feed=f"paper-{item}", language=language, headline=headline, summary=summary)


def told(one: Draft, names_weight: int = 0) -> Told:
    """What *one* tells, as a live item is compared."""
    headline = read_headline(one.headline, ())
    lead = read_lead(one, headline)
    traces = join_traces(headline.words)
    kept = Kept(
        number=1,
        slot=0,
        at_us=to_us(one.seen_at),
        story_id=b"",
        article=b"",
        feed=one.feed.id.encode(),
        equal=b"",
        origin=b"",
        headline=b"".join(traces[at : at + KEY_BYTES] for at in range(0, len(traces), TRACE_BYTES)),
        names=lead.names,
        lead=lead.words,
        sketch=lead.sketch,
        kinds=lead.kinds,
        other_kinds=lead.other_kinds,
        sounds=lead.sounds,
        is_latin=lead.is_latin,
        names_weight=names_weight,
    )
    return Told.of(kept)


def odds(first: Draft, second: Draft) -> float:
    """Those that *second* belongs to the story of *first*, among a thousand others with other words."""
    weigh = Weights(lambda _: 1, 1000)
    before = told(first, New.of(told(first), weigh).names_weight)
    return New.of(told(second), weigh).belongs_to([before])


BLAST = mine(
    "a", 0, "en", "Methane blast at coal mine", "Rescuers went down the shaft at Zawodno in the night, the owner said."
)


@pytest.mark.parametrize(
    ("language", "headline", "summary"),
    [
        ("ru", "Взрыв на угольной шахте", "Спасатели ищут горняков в Заводно, сообщила компания."),
        ("uk", "Вибух на вугільній шахті", "Рятувальники шукають гірників у Заводно, повідомила компанія."),
        ("ja", "ザヴォドノの炭鉱で爆発", "救助隊が坑内を捜索している。"),
        ("ko", "자보드노 탄광 폭발", "구조대가 갱도에서 수색하고 있다."),
    ],
)
def test_a_name_is_known_in_another_script(language: str, headline: str, summary: str) -> None:
    """By its sound, where the kind of event is the same; whichever comes first."""
    elsewhere = mine(
        "a", 0, "en", "Methane blast at coal mine", "Rescuers went down the shaft at Granitsk, the owner said."
    )
    other = mine("b", 30, language, headline, summary)

    assert [0, 0] == groups(BLAST, other)
    assert [0, 0] == groups(replace(other, seen_at=BLAST.seen_at), replace(BLAST, seen_at=other.seen_at))
    assert [0, 1] == groups(elsewhere, other)


def test_one_paper_tells_like_events_alike() -> None:
    """What its headlines repeat is its manner; another paper's same words are the same event."""
    first = draft(
        "a", feed="bote", headline="Police seek witnesses: bicycle stolen in Eskerby", summary="It stood at Quay Lane."
    )
    again = "Police seek witnesses: bicycle stolen in Tollick"

    assert [0, 1] == groups(
        first, draft("b", minutes=60, feed="bote", headline=again, summary="It stood at Abbey Hill.")
    )


def test_nearly_one_headline_of_one_paper_is_no_sign() -> None:
    """Two papers print one headline with a word more; one paper's column has another word each time."""
    first = draft(
        "a",
        feed="post",
        headline="Skell lottery: winning numbers of Tuesday evening",
        summary="Look here for all that was drawn at Orrisport.",
    )
    again = draft(
        "b",
        feed="post",
        minutes=2 * 24 * 60,
        headline="Skell lottery: winning numbers of Thursday evening",
        summary="Whose ticket has six? They were drawn at Orrisport.",
    )

    assert [0, 1] == groups(first, again)
    assert [0, 0] == groups(first, replace(again, feed=FeedRef(id="bote"), publisher=Publisher(name="Bote")))


def test_an_item_between_two_stories_belongs_to_neither() -> None:
    """What is enough where one story has it is not where two do; the next takes over where the best one is full."""
    assert [b"a"] == surest([(b"a", -1.0)])
    assert [] == surest([(b"a", -1.0), (b"b", -1.2)])
    assert [b"a", b"b"] == surest([(b"a", 3.0), (b"b", 1.0), (b"c", -6.0)])[:2]
    assert [] == surest([])


def test_names_told_as_names_on_both_sides_weigh_more() -> None:
    """A word that begins a sentence may be no name; one within it is."""
    first = mine(
        "a", 0, "en", "Council meets again", "In the hall Brannock and Tessaly spoke for hours of the harbour."
    )
    named = mine("b", 30, "en", "Angry words", "They heard Brannock, then Tessaly, and went home late.")
    begun = mine("b", 30, "en", "Angry words", "Brannock was heard. Tessaly was too, and they went home late.")

    assert odds(first, named) > odds(first, begun)


def test_kinds_that_only_texts_name_speak_for_one_event() -> None:
    """Less than those in headlines."""
    first = mine("a", 0, "en", "Long night in Eskerby", "The people of Dunlow Mill ran from a fire. Two were hurt.")
    same = mine("b", 30, "de", "Schwere Stunden", "Bei Eskerby wurden zwei verletzt, als ein Feuer Dunlow Mill traf.")
    other = mine("b", 30, "de", "Schwere Stunden", "Bei Eskerby wurden zwei gesehen, als ein Regen Dunlow Mill traf.")

    assert odds(first, same) > odds(first, other)


def test_time_speaks_less_the_longer_it_is() -> None:
    """The first hours count more than the same hours on the third day."""
    first = mine("a", 0, "en", "Blaze guts mill in Eskerby", "Crews were called to Dunlow Mill at Eskerby.")
    hours = [
        odds(first, mine("b", 60 * at, "en", "Eskerby shaken", "Weavers wept outside Dunlow Mill."))
        for at in (0, 6, 48, 54)
    ]

    assert hours == sorted(hours, reverse=True)
    assert hours[0] - hours[1] > 4 * (hours[2] - hours[3])


@pytest.mark.parametrize(
    ("one", "other", "stems"),
    [
        ("norrland", "norrlands", 1),
        ("sablonie", "sablonia", 1),
        ("заводно", "заводном", 1),
        ("sundby", "sunde", 2),
        ("#1234567", "#1234568", 2),
        ("~sbdnkrt", "~sbdnkrm", 2),
        ("المستشفيات", "المستشفى", 2),
    ],
)
def test_a_word_is_known_with_another_ending(one: str, other: str, stems: int) -> None:
    """In letters of alphabets with endings; numbers, sounds and other writing count whole."""
    assert stems == len({key_of(one), key_of(other)})
    assert stems * TRACE_BYTES == len(join_traces({one, other}))
