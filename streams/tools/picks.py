"""What `wireroom pick`, `unpick` and `picks` do: find what is meant, say it on `commands`, read what counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from agents.flow import Output
from schemas.codec import decode_or_none
from schemas.command import Command
from schemas.errors import UsageError
from schemas.story import Pick, Story
from streams.kafka.clients import read_to_end, topic_name
from streams.kafka.reader import open_reader
from streams.kafka.writer import open_writer
from streams.settings import Settings
from streams.tools.asked import (
    events_since,
    ids_meant,
    is_address,
    is_id,
    is_same_address,
    is_whole_id,
    nothing,
    number_of,
    several,
)


class _StoryRef(msgspec.Struct, frozen=True):
    id: str


class _Event(msgspec.Struct, frozen=True):
    """Of an enriched event no more than it is found by: a week of them has to be gone through."""

    id: str
    sequence: int
    story: _StoryRef
    url: str = ""
    headline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An item that is meant."""

    item: str
    headline: str
    items: tuple[str, ...] = ()
    """All that bring what was named: of an article or story every item, itself included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """A pick as it stands."""

    pick: Pick
    story: Story
    headline: str = ""
    """The picked item's own, else its story's."""


_EVENTS = msgspec.json.Decoder(_Event)


async def find(settings: Settings, asked: str, since: datetime) -> Target:
    """The item that *asked* names, in the newest words so named; of an article or story, the first item that brings it.

    Args:
        settings: Where the broker is.
        asked: An item id or a story id, or the beginning of one; a sequence number; or an article's address.
        since: How far back it is looked for, event time.

    Raises:
        UsageError: Nothing, or several different things, are meant.
    """
    found: dict[str, list[_Event]] = {}
    count = 0
    async with open_reader(settings, "enriched", since=since) as reader:
        async for batch in reader.to_end():
            for record in batch:
                event = _event(record.value) if record.timestamp >= since.timestamp() * 1000 else None
                count += event is not None
                if event and (what := _meant(asked, event)):
                    found.setdefault(what, []).append(event)
    if not found:
        among = events_since(count, topic_name(settings, "enriched"), since)
        raise UsageError(f"{nothing(asked, 'item, number, story or address', among)}; --last looks further back")
    return _the_one(asked, found)


async def say(settings: Settings, commands: Sequence[Command]) -> None:
    """Write *commands*; they are confirmed when this returns.

    Raises:
        FatalError: The broker did not take them.
    """
    async with open_writer(settings) as writer:
        await writer.write(Output("commands", one.target, one, one.at) for one in commands)


async def current(settings: Settings, now: datetime) -> list[Picked]:
    """The picks that count at *now*, by `wireroom.stories`, the newest first."""
    newest: dict[str, Story] = {}
    async for record in read_to_end(settings, "stories"):
        story = decode_or_none(record.value, Story)
        if story is None:
            continue
        known = newest.get(story.id)
        if known is None or (story.sequence, story.revision) > (known.sequence, known.revision):
            newest[story.id] = story
    found = (Picked(pick=pick, story=story) for story in newest.values() for pick in story.picks)
    return sorted((one for one in found if counts(one.pick, now)), key=lambda one: one.pick.at, reverse=True)


async def headlined(settings: Settings, picked: Sequence[Picked]) -> list[Picked]:
    """*picked* with the headlines of their items: in their newest words, by `wireroom.enriched` where it holds them."""
    others = {one.pick.item for one in picked if (one.pick.item,) != one.story.items[:1]}
    newest: dict[str, _Event] = {}
    if others:
        since = min(one.story.first_seen_at for one in picked if one.pick.item in others)
        async with open_reader(settings, "enriched", since=since) as reader:
            async for batch in reader.to_end():
                for event in filter(None, (_event(record.value) for record in batch)):
                    if event.id in others and event.sequence >= newest.get(event.id, event).sequence:
                        newest[event.id] = event
    own = {item: event.headline for item, event in newest.items() if event.headline}
    return [replace(one, headline=own.get(one.pick.item) or one.story.headline) for one in picked]


def counts(pick: Pick, now: datetime) -> bool:
    """Whether *pick* has not ended by itself."""
    return pick.until is None or pick.until > now


def among(picked: Iterable[Picked], asked: str) -> list[str]:
    """The items among *picked* that *asked* names: by id of item or story, or the beginning of one.

    Raises:
        UsageError: Several stories are meant.
    """
    known = list(picked)
    ids = ids_meant(asked, [name for one in known for name in (one.pick.item, one.story.id)])
    found = [one for one in known if one.pick.item in ids or one.story.id in ids]
    stories = sorted({one.story.id for one in found})
    if len(stories) > 1:
        raise UsageError(several(asked, [f"story {one}" for one in stories]))
    return [one.pick.item for one in found]


def _event(raw: bytes | None) -> _Event | None:
    try:
        return _EVENTS.decode(raw or b"")
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _meant(asked: str, event: _Event) -> str:
    """Which of the names of *event* is *asked*: "item …", "story …", or "address"; "" for none."""
    if is_address(asked):
        return "address" if is_same_address(asked, event.url) else ""
    if number_of(asked) == event.sequence or is_id(asked, event.id):
        return f"item {event.id}"
    return f"story {event.story.id}" if is_id(asked, event.story.id) else ""


def _the_one(asked: str, found: dict[str, list[_Event]]) -> Target:
    # A whole id, or a number, may also be the beginning of something else.
    whole = [what for what, events in found.items() if _is_whole(asked, what, events)]
    if len(found) > 1 and len(whole) != 1:
        raise UsageError(several(asked, sorted(found)))
    events = found[whole[0]] if whole else next(iter(found.values()))
    first = min(events, key=lambda one: one.sequence).id
    newest = max((one for one in events if one.id == first), key=lambda one: one.sequence)
    items = tuple(dict.fromkeys(one.id for one in events))
    return Target(item=first, headline=newest.headline or newest.url, items=items)


def _is_whole(asked: str, what: str, events: list[_Event]) -> bool:
    kind, _, name = what.partition(" ")
    return is_whole_id(asked, name) or (kind == "item" and number_of(asked) in {one.sequence for one in events})
