"""The one order: repeats dropped, contents counted, changes named, state that carries on exactly."""

from dataclasses import fields
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sequencekit import START, again, draft, events, fold, loaded, save, taken

from agents.flow import Output
from agents.sequence import ITEM_KEPT, SequenceFold, likeness
from agents.sequence.blocks import BLOCK_EVENTS_MAX
from agents.sequence.state import CONTENTS_MAX
from schemas.alert import Matched
from schemas.errors import DecodeError, RefusedError
from schemas.event import Draft, EnrichedItem
from schemas.parts import Author, Image, Tag


def test_numbers_are_dense_from_one() -> None:
    """Every event gets the next number; what is dropped takes none."""
    one, other = draft("a"), draft("b", minutes=1)

    assert [1, 2, 3] == [event.sequence for event in events(fold(one, one, other, again(one, revision=1)))]


def test_an_event_says_what_its_draft_said() -> None:
    """Nothing of the draft is lost or changed on the way."""
    given_draft = draft("a", body_text="Text.", tags=(Tag(id="t", name="T", kind="topic", source="gazetteer"),))
    (event,) = events(fold(given_draft))

    assert given_draft == Draft(**{one.name: getattr(event, one.name) for one in fields(Draft)})


def test_outputs_are_keyed_by_item_and_story() -> None:
    """The event goes out under its item's id, the story under its own, both at event time."""
    first, second = fold(draft("a"))

    assert isinstance(first.record, EnrichedItem)
    assert ("enriched", "a", START) == (first.topic, first.key, first.at)
    assert ("stories", first.record.story.id, START) == (second.topic, second.key, second.at)


def test_a_repeat_gives_nothing() -> None:
    """The same (id, digest, revision) again, and a lower revision, are dropped."""
    newer = draft("a", revision=1)

    assert [0] == [event.revision for event in events(fold(draft("a"), draft("a")))]
    assert [1] == [event.revision for event in events(fold(newer, newer, draft("a")))]


def test_a_replayed_stretch_gives_nothing() -> None:
    """A crash before sequence repeats several contents of an item: none of them comes out again."""
    stretch = [draft("a", "1"), draft("a", "2", 1), draft("a", "3", 2)]

    assert [1, 2, 3] == [event.version for event in events(fold(*stretch, *stretch))]


def test_a_late_page_of_a_replaced_content_gives_nothing() -> None:
    """Once a newer content is out, more about the older one would bring the old text back."""
    out = events(fold(draft("a", "1"), draft("a", "2", 1), draft("a", "1", 0, revision=1)))

    assert ["a-1", "a-2"] == [event.digest for event in out]


def test_an_item_that_goes_back_to_an_older_content_is_a_new_version() -> None:
    """It keeps its digest, goes on with that content's revisions, and repeats and late pages are told apart as ever."""
    first, second = draft(content="1"), draft(content="2", minutes=1)
    back = draft(content="1", minutes=2)
    late = again(back, revision=1)
    out = events(fold(first, second, back, back, first, second, late, late))

    assert [(1, 0), (2, 0), (3, 1), (3, 2)] == [(one.version, one.revision) for one in out]
    assert [first.digest, second.digest, first.digest, first.digest] == [one.digest for one in out]


def test_an_older_content_that_comes_late_is_refused() -> None:
    """It would show a text that was replaced; it is a dead letter, and the item's newest content stays."""
    through = SequenceFold()
    fold(draft(content="2", minutes=5), through=through)

    with pytest.raises(RefusedError, match="moved on"):
        through.apply(draft(content="1", minutes=1), 1)


def test_a_late_page_of_the_first_time_does_not_turn_the_clock_back() -> None:
    """After an item went back to its first content, what the first time left over is old, as is what lay between."""
    first, second, back = draft(content="1"), draft(content="2", minutes=1), draft(content="1", minutes=2)
    out = events(fold(first, second, back, again(first, revision=1), second, first))

    assert [1, 2, 3] == [one.version for one in out]


def test_version_counts_contents_and_revision_does_not() -> None:
    """A new digest is a new version; a revision of the same content keeps the version."""
    out = events(fold(draft("a", "1"), draft("a", "1", revision=1), draft("a", "2", 5)))

    assert [(1, 0), (1, 1), (2, 0)] == [(event.version, event.revision) for event in out]


@pytest.mark.parametrize(
    ("change", "altered"),
    [
        ("headline", {"headline": "Another headline"}),
        ("headline", {"headline": "Another headline", "body_text": "Other text."}),
        ("body", {"body_text": "Other text."}),
        ("body", {"summary": "Another summary."}),
        ("authors", {"authors": (Author(name="Ines Calder"),)}),
        ("tags", {"tags": (Tag(id="port", name="Port", kind="topic", source="publisher"),)}),
        ("image", {"image": Image(url="https://harbour-courier.example/a.jpg")}),
        ("correction", {"body_text": "Text.\n\nCorrection: the ferry sails on Monday."}),
        ("correction", {"body_text": "Text.\n\nAn earlier version of this article named the wrong pier."}),
        ("correction", {"headline": "Clarification: pier five"}),
        ("enrichment", {"section": "Harbour"}),
    ],
)
def test_a_new_version_says_what_changed(change: str, altered: dict[str, object]) -> None:
    """The kind of change comes from the fields that differ, the most telling first; changed_fields lists them all."""
    one = draft("a", body_text="Text.")
    first, second = events(fold(one, again(one, digest="a-2", **altered)))

    assert ("new", ()) == (first.change, first.changed_fields)
    assert (change, tuple(sorted(altered))) == (second.change, second.changed_fields)


def test_a_correction_counts_when_its_note_is_new() -> None:
    """A note that was there before makes no later version a correction."""
    noted = "Correction: the ferry sails on Monday."
    one = draft("a", body_text=noted)
    out = events(fold(one, again(one, digest="a-2", headline="Other"), again(one, digest="a-3", body_text=noted * 2)))

    assert ["new", "headline", "headline"] == [event.change for event in out]


def test_a_page_that_is_awaited_is_no_changed_body() -> None:
    """A new version without its page yet says nothing of the body; its page brings an enrichment, or a correction."""
    whole = draft("a", body_text="Text.\n\nErratum: 5, not 6.")
    pending = again(whole, digest="a-2", body_text="", page_status="pending", section="Port")
    same = again(whole, digest="a-2", revision=1, section="Port")
    noted = again(same, body_text="Text.\n\nErratum: 5, not 6.\n\nErratum: 7, not 8.")

    assert ["new", "enrichment", "enrichment"] == [event.change for event in events(fold(whole, pending, same))]
    assert ["new", "enrichment", "correction"] == [event.change for event in events(fold(whole, pending, noted))]


def test_a_first_version_is_never_a_correction() -> None:
    """A note in an item's first version corrects nothing that readers have seen."""
    noted = draft("a", body_text="Correction: the ferry sails on Monday.", revision=1)

    assert ["new", "enrichment"] == [event.change for event in events(fold(draft("a"), noted))]


def test_a_tick_names_the_last_number() -> None:
    """Desk learns which number a tick follows; a tick changes nothing in sequence."""
    sequence = SequenceFold()
    fold(draft("a"), draft("b"), through=sequence)
    sequence.changes()
    now = START + timedelta(minutes=3)

    assert [Output("matches", "2", Matched(kind="tick", sequence=2, at=now), now)] == sequence.tick(now)
    assert [] == sequence.changes()


def test_only_changed_state_is_written() -> None:
    """A repeat writes nothing; an event writes its block, with what it left of its item and story, and the head."""
    sequence = SequenceFold()
    fold(draft("a"), through=sequence)

    assert ["block|1", "head"] == [key for key, _ in sequence.changes()]
    assert [] == fold(draft("a"), through=sequence)
    assert [] == sequence.changes()


def test_an_item_is_forgotten_after_its_time() -> None:
    """ITEM_KEPT after its last event an item is in the state no more, and would count from version 1 again."""
    sequence = SequenceFold()
    late = ITEM_KEPT.total_seconds() / 60 + 1
    fold(*(draft(str(number)) for number in range(BLOCK_EVENTS_MAX)), through=sequence)
    sequence.changes()
    fold(draft("b", minutes=late), through=sequence)

    assert [("block|1", None)] == [one for one in sequence.changes() if one[1] is None]
    assert [1] == [event.version for event in events(fold(draft("0", "2", late), through=sequence))]


def test_no_more_items_are_remembered_than_allowed() -> None:
    """Past the limit the item without an event for the longest time goes; one that came again stays."""
    sequence = SequenceFold(items_max=2)
    out = fold(draft("a"), draft("b"), draft("a", "2"), draft("c"), draft("a", "3"), draft("b", "2"), through=sequence)

    assert [1, 1, 2, 1, 3, 1] == [event.version for event in events(out)]


def test_an_event_far_behind_is_still_taken() -> None:
    """An item seen longer ago than anything remembered gets its event and is not forgotten by it."""
    sequence = SequenceFold()
    out = fold(draft("a", minutes=100_000), draft("b"), draft("b"), through=sequence)

    assert [1, 2] == [event.sequence for event in events(out)]


def test_contents_are_remembered_within_a_limit() -> None:
    """An item that changes without end keeps CONTENTS_MAX contents, and goes on counting."""
    many = [draft("a", str(number)) for number in range(CONTENTS_MAX + 5)]
    out = events(fold(*many, many[-1]))

    assert CONTENTS_MAX + 5 == out[-1].version
    assert CONTENTS_MAX + 5 == len(out)


def test_foreign_state_is_refused() -> None:
    """A record under an unknown key, or with other bytes, is named instead of guessed at."""
    foreign = [("other", b"{}"), ("item|a", b"{}"), ("head", b"\xff"), ("block|x", b""), ("block|1", b"\3\xff")]
    for key, value in foreign:
        with pytest.raises(DecodeError):
            SequenceFold().load(key, value)


WORDS = "ferry crews orrisport vote strike friday bridge closes storm wenna warning raised"
HEADLINES = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=8).map(" ".join)
DRAFTS = st.builds(
    lambda item, content, minutes, revision, feed, headline, body, awaited, article: draft(
        item,
        content,
        minutes,
        feed,
        revision=revision,
        headline=headline,
        body_text=body,
        page_status="pending" if awaited else "complete",
        article_id=article,
    ),
    st.sampled_from("abcdef"),
    st.sampled_from("123"),
    st.sampled_from([0, 1, 30, 60 * 24 * 4, 60 * 24 * 6, 60 * 24 * 31]),
    st.integers(0, 2),
    st.sampled_from(["courier", "post", "wire"]),
    HEADLINES,
    st.sampled_from(["", "Text.", "Correction: other text."]),
    st.booleans(),
    st.sampled_from(["x", "y", "z", "w"]),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(DRAFTS, max_size=25), st.sets(st.integers(0, 25)), st.sampled_from([3, 100]))
def test_a_fold_goes_on_from_its_saved_state(drafts: list[Draft], stops: set[int], headlines_max: int) -> None:
    """Saved and loaded anywhere, any number of times, a fold gives what it would have given without."""
    straight, stopped = SequenceFold(), SequenceFold()
    state: dict[str, bytes] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(likeness, "LIVE_MAX", headlines_max)
        for number, one in enumerate(drafts):
            if number in stops:
                save(stopped, state)
                stopped = loaded(state)

            assert taken(straight, one, number) == taken(stopped, one, number)


@settings(max_examples=100, deadline=None)
@given(st.lists(DRAFTS.filter(lambda one: one.seen_at < START + ITEM_KEPT), max_size=25))
def test_the_order_proves_itself(drafts: list[Draft]) -> None:
    """Numbers are dense, (id, digest, revision) never repeats, and versions of one item never go back."""
    out = events(fold(*drafts))
    versions: dict[str, int] = {}

    assert list(range(1, len(out) + 1)) == [event.sequence for event in out]
    assert len(out) == len({(event.id, event.digest, event.revision) for event in out})
    for event in out:
        assert versions.get(event.id, 1) <= event.version
        versions[event.id] = event.version
