"""Stories: which items tell of the same event, across feeds."""

from collections import OrderedDict
from collections.abc import Iterable

from agents.identity import hashed
from agents.sequence.state import Changes, StoryState
from schemas.event import Draft
from schemas.limits import STORY_ITEMS_MAX
from schemas.parts import StoryRef
from schemas.story import Story

MEMBERS_MAX = 1_000
"""A story with so many items takes no more: near-equal headlines have drifted by then."""
PUBLISHERS_MAX = 100
"""Publishers counted of one story."""


class Stories:
    """Every story that is known, in the order of its newest event.

    Args:
        changes: Where changed records are noted, under `story|<id>`.
    """

    def __init__(self, changes: Changes) -> None:
        self.known: OrderedDict[str, StoryState] = OrderedDict()
        self._changes = changes

    def join(self, draft: Draft, candidates: Iterable[str]) -> str:
        """The story of a new item: the first of *candidates* that takes it, else one of its own. Returns its id."""
        for story_id in candidates:
            story = self.known.get(story_id)
            if story is not None and story.count < MEMBERS_MAX:
                self._take(story, draft)
                return story_id
        story_id = hashed("story", draft.id, draft.digest)
        self.known[story_id] = _new(draft)
        return story_id

    def has(self, story_id: str) -> bool:
        """Whether the story is known."""
        return story_id in self.known

    def touch(self, story_id: str, draft: Draft, sequence: int) -> Story:
        """Note the event *sequence* of a member of the story; the story as it now stands."""
        story = self.known[story_id]
        story.sequence = sequence
        story.last_seen_at = max(story.last_seen_at, draft.seen_at)
        if story.items[0] == draft.id:
            story.headline, story.url = draft.headline, draft.url
        self.known.move_to_end(story_id)
        self._changes.note(f"story|{story_id}")
        return Story(
            id=story_id,
            headline=story.headline,
            url=story.url,
            items=tuple(story.items),
            publishers=tuple(story.publishers),
            first_seen_at=story.first_seen_at,
            last_seen_at=story.last_seen_at,
            sequence=sequence,
        )

    def ref(self, story_id: str) -> StoryRef:
        """What an event says of its story."""
        story = self.known[story_id]
        return StoryRef(
            id=story_id, items=story.count, publishers=len(story.publishers), first_seen_at=story.first_seen_at
        )

    def forget(self, story_id: str) -> None:
        """Drop the story."""
        del self.known[story_id]
        self._changes.note(f"story|{story_id}")

    @staticmethod
    def _take(story: StoryState, draft: Draft) -> None:
        story.count += 1
        if len(story.items) < STORY_ITEMS_MAX:
            story.items.append(draft.id)
        publisher = _publisher(draft)
        if publisher not in story.publishers and len(story.publishers) < PUBLISHERS_MAX:
            story.publishers.append(publisher)
        story.first_seen_at = min(story.first_seen_at, draft.seen_at)


def _new(draft: Draft) -> StoryState:
    return StoryState(
        headline=draft.headline,
        url=draft.url,
        items=[draft.id],
        count=1,
        publishers=[_publisher(draft)],
        first_seen_at=draft.seen_at,
        last_seen_at=draft.seen_at,
        sequence=0,
    )


def _publisher(draft: Draft) -> str:
    return draft.publisher.name or draft.feed.title or draft.feed.id
