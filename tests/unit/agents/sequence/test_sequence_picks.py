"""What editors pick, through the fold: told with the story, once, the latest word counts, and it outlives a restart."""

import random
from datetime import timedelta
from typing import Any

import pytest
from sequencekit import START, draft, events, fold, loaded, save, stories

from agents.sequence import ITEM_KEPT, SequenceFold, picks
from agents.sequence.state import pack_id
from schemas.cloudevents import headers
from schemas.codec import encode
from schemas.command import Command, CommandKind
from schemas.errors import DecodeError, RefusedError
from schemas.limits import NOTE_CHARS_MAX, STORY_FEATURED_MAX, STORY_PICKS_MAX
from schemas.story import Pick, Story

HEADLINE = "Ferry crews in Orrisport vote to strike"
FEATURED = (("a", 7, "courier"), ("b", 8, "post"))


def said(kind: CommandKind, item: str, minutes: float, **fields: Any) -> Command:
    """A command so many minutes after START."""
    return Command(kind=kind, target=item, at=START + timedelta(minutes=minutes), **fields)


def told(through: SequenceFold, *commands: Command) -> list[Story]:
    """The stories that *through* tells of *commands*."""
    return [one for command in commands for one in stories(through.apply(command, 0))]


def two_in_one_story() -> SequenceFold:
    """A fold that holds a story of the items a and b."""
    through = SequenceFold()
    outputs = fold(draft("a", headline=HEADLINE), draft("b", feed="post", headline=HEADLINE), through=through)

    assert len({one.id for one in stories(outputs)}) == 1
    return through


def test_a_pick_tells_the_story_anew() -> None:
    """At its newest event's number, with who picked what, when and until when; no event comes of it."""
    through = two_in_one_story()
    until = START + timedelta(hours=9)
    command = said("pick", "b", 5, by="Ada Renfrew", note="Lead", until=until)
    (output,) = through.apply(command, 2)
    record = output.record

    assert isinstance(record, Story)
    assert ("stories", record.id, command.at) == (output.topic, output.key, output.at)
    assert (2, 1) == (record.sequence, record.revision)
    assert (Pick(item="b", by="Ada Renfrew", at=command.at, note="Lead", until=until),) == record.picks
    assert ("a", "b") == record.items


def test_picks_stand_in_every_later_record_of_the_story() -> None:
    """The newest pick first; an event of the story says them too, and numbers stay dense."""
    through = two_in_one_story()
    told(through, said("pick", "a", 5), said("pick", "b", 6))
    outputs = through.apply(draft("a", "2", minutes=9, headline=HEADLINE), 4)

    assert [["b", "a"]] == [[pick.item for pick in one.picks] for one in stories(outputs)]
    assert [3] == [one.sequence for one in events(outputs)]
    assert [2] == [one.revision for one in stories(outputs)]


def test_each_record_of_a_story_has_a_name_of_its_own() -> None:
    """A reader that drops what it has seen by `ce_id` drops no pick."""
    through = two_in_one_story()
    records = told(through, said("pick", "a", 5), said("pick", "b", 6), said("unpick", "a", 7))
    records += stories(through.apply(draft("a", "2", minutes=9, headline=HEADLINE), 4))
    names = [dict(headers("stories", one))["ce_id"] for one in records]

    assert 4 == len(set(names))
    assert sorted((one.sequence, one.revision) for one in records) == [(one.sequence, one.revision) for one in records]


def test_unpicking_takes_it_back() -> None:
    """And what was never picked makes no record, but is remembered."""
    through = two_in_one_story()
    (first, second) = told(through, said("pick", "a", 5), said("unpick", "a", 6))

    assert (["a"], []) == ([pick.item for pick in first.picks], [pick.item for pick in second.picks])
    assert [] == told(through, said("pick", "a", 5.5))


@pytest.mark.parametrize("seed", range(20))
def test_the_latest_word_counts_in_whatever_order_and_however_often(seed: int) -> None:
    """Before the fold a crash repeats commands: repeats and late ones leave what the latest of each item says."""
    chance = random.Random(seed)
    commands = [
        said(chance.choice(["pick", "unpick"]), chance.choice("ab"), minute, by=str(minute)) for minute in range(8)
    ]
    expected = {}
    for one in commands:
        expected[one.target] = one
    arrived = commands + chance.choices(commands, k=8)
    chance.shuffle(arrived)
    through = two_in_one_story()
    told(through, *arrived)
    (record,) = stories(through.apply(draft("b", "2", minutes=60, feed="post", headline=HEADLINE), 9))

    assert {one.target: one.by for one in expected.values() if one.kind == "pick"} == {
        pick.item: pick.by for pick in record.picks
    }
    assert [] == told(through, *arrived)


@pytest.mark.parametrize("seed", range(5))
def test_a_loaded_fold_goes_on_as_the_other_would(seed: int) -> None:
    """With any restart in between, in any order of loading: the same bytes out, the same state written."""
    chance = random.Random(seed)
    straight, stopped = two_in_one_story(), two_in_one_story()
    state: dict[str, bytes] = {}
    save(straight, {})
    save(stopped, state)
    for minute in range(40):
        one: Any = said(chance.choice(["pick", "unpick"]), chance.choice("ab"), chance.randrange(60))
        if chance.random() < 0.4:
            one = draft(chance.choice("abcd"), str(minute), minutes=minute, headline=HEADLINE)
        out, other = straight.apply(one, 0), stopped.apply(one, 0)

        assert [encode(output.record) for output in out] == [encode(output.record) for output in other]
        assert straight.changes() == save(stopped, state)
        stopped = loaded(state, chance)


def test_a_state_without_picks_loads() -> None:
    """What an earlier release wrote holds none."""
    state: dict[str, bytes] = {}
    save(two_in_one_story(), state)
    earlier = {key: value.replace(b',"commands":0', b"") for key, value in state.items()}

    assert earlier["head"] != state["head"]
    assert [1] == [one.revision for one in told(loaded(earlier), said("pick", "a", 5))]


def test_what_is_no_pick_in_the_state_is_said() -> None:
    """A sentence, and nothing guessed."""
    with pytest.raises(DecodeError, match="no pick of sequence's state"):
        SequenceFold().load("pick|a", b"\xc1")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (said("pick", "nobody", 5), "there is no item nobody to pick"),
        (said("unpick", "nobody", 5), "there is no item nobody to unpick"),
        (said("pick", "a", 5, note="x" * (NOTE_CHARS_MAX + 1)), "note over the limit of 500"),
        (Command(kind="pick", target="a", at=START.replace(tzinfo=None)), "no zone"),
        (said("silence", "a", 5), "'silence'"),  # type: ignore[arg-type]
    ],
)
def test_what_can_not_be_is_refused_and_changes_nothing(command: Command, words: str) -> None:
    """It becomes a dead letter; the fold goes on as if it had not come."""
    through = two_in_one_story()
    through.changes()
    with pytest.raises(RefusedError, match=words):
        through.apply(command, 0)

    assert [] == through.changes()


def test_a_pick_goes_with_its_item() -> None:
    """When the item is forgotten; then its state goes too."""
    through, state = two_in_one_story(), dict[str, bytes]()
    told(through, said("pick", "a", 5))
    save(through, state)

    assert "pick|a" in state
    fold(draft("z", minutes=(ITEM_KEPT + timedelta(days=1)) / timedelta(minutes=1)), through=through)
    save(through, state)

    assert "pick|a" not in state
    with pytest.raises(RefusedError, match="no item a"):
        told(through, said("unpick", "a", 6))


def test_an_item_that_comes_to_another_story_takes_its_pick_along() -> None:
    """So a pick is told where its item is told, also after a load."""
    made, again = picks.Picks(), picks.Picks()
    made.take(said("pick", "a", 5), pack_id("one"), 1)
    made.changes()
    made.move(pack_id("a"), pack_id("two"))
    ((key, value),) = made.changes()
    again.load(key.partition("|")[2], value or b"")

    for one in (made, again):
        assert [[], ["a"]] == [[pick.item for pick in one.of(_story(name)).picks] for name in ("one", "two")]


def test_many_picks_of_a_story_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A record lists the newest; of all, the first that were told are forgotten first."""
    through = SequenceFold()
    items = [f"i{number}" for number in range(STORY_PICKS_MAX + 5)]
    fold(*(draft(item, headline=HEADLINE, feed=item) for item in items), through=through)
    records = told(through, *(said("pick", item, number) for number, item in enumerate(items)))

    assert items[: -STORY_PICKS_MAX - 1 : -1] == [pick.item for pick in records[-1].picks]
    monkeypatch.setattr(picks, "PICKS_MAX", 3)
    state: dict[str, bytes] = {}
    save(through, state)
    told(through, said("pick", items[0], 90))
    save(through, state)

    assert len([key for key in state if key.startswith("pick|")]) == len(items) - 1


@pytest.mark.parametrize("is_loaded", [False, True])
def test_the_item_that_was_told_first_is_forgotten_first(monkeypatch: pytest.MonkeyPatch, is_loaded: bool) -> None:
    """Its last word counts, not its first one; also after a load, whose records come in any order."""
    monkeypatch.setattr(picks, "PICKS_MAX", 3)
    made, story_id = picks.Picks(), pack_id("one")
    for number, item in enumerate("abac", start=1):
        made.take(said("pick", item, number), story_id, number)
    made.move(pack_id("b"), pack_id("two"))
    if is_loaded:
        state = made.changes()
        made = picks.Picks()
        for key, value in random.Random(0).sample(state, len(state)):
            made.load(key.partition("|")[2], value or b"")
    made.take(said("pick", "d", 5), story_id, 5)
    made.take(said("pick", "e", 6), story_id, 6)

    assert [] == list(made.of(_story("two")).picks)
    assert ["e", "d", "c"] == [pick.item for pick in made.of(_story("one")).picks]


def _story(story_id: str) -> Story:
    return Story(
        id=story_id, headline="", url="", items=(), publishers=(), first_seen_at=START, last_seen_at=START, sequence=1
    )


def test_what_publishers_feature_stands_in_the_story() -> None:
    """By the mark of feed or page, the newest first, until it is taken back; an editor's pick is another thing."""
    through = two_in_one_story()
    marked = [draft(item, "2", minutes, feed, headline=HEADLINE, is_featured=True) for item, minutes, feed in FEATURED]
    outputs = fold(*marked, through=through)
    taken_back = fold(draft("b", "3", 9, "post", headline=HEADLINE, is_featured=False), through=through)

    assert [("a",), ("b", "a")] == [one.featured for one in stories(outputs)]
    assert [("a",)] == [one.featured for one in stories(taken_back)]
    assert [()] == [one.picks for one in stories(taken_back)]


def test_what_is_featured_outlives_a_restart_and_is_bounded() -> None:
    """The newest stay where too many items of one story are marked."""
    count = STORY_FEATURED_MAX + 2
    through, state = SequenceFold(), dict[str, bytes]()
    for number in range(count):
        fold(draft(f"i{number}", feed=f"f{number}", headline=HEADLINE, is_featured=True), through=through)
    save(through, state)
    (story,) = stories(fold(draft("i0", "2", 5, "f0", headline=HEADLINE), through=loaded(state)))

    assert tuple(f"i{number}" for number in range(count - 1, 1, -1)) == story.featured
