"""The whole system on one page: every topic, and every stage that reads and writes them."""

from dataclasses import dataclass

from schemas.alert import Alert, Delivery, Matched
from schemas.article import Article
from schemas.command import Command
from schemas.event import Draft, EnrichedItem
from schemas.feed_state import FeedState
from schemas.item import Item
from schemas.newsroom import ConfigRecord
from schemas.parts import Author
from schemas.story import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic: what it holds, how it is keyed, how long it is kept."""

    name: str
    """Short name; the prefix (`wireroom.`, `replay.<run>.`) goes in front."""
    key: str
    """What the key is, for readers."""
    value: type | None
    """The record; None is raw bytes."""
    about: str
    retention_days: int = 0
    """0 keeps it for ever."""
    is_compacted: bool = False
    is_single: bool = False
    """One partition, because its order is one; its records always go to partition 0."""
    is_public: bool = False
    """Part of the contract with subscribers."""


TOPICS = {
    topic.name: topic
    for topic in (
        Topic(name="config", key="kind|id", value=ConfigRecord, is_compacted=True, is_single=True,
              about="one entry of the newsroom folder; a `release` record closes each numbered release"),
        Topic(name="feeds", key="feed id", value=FeedState, is_compacted=True,
              about="what the poller remembers of a feed"),
        Topic(name="items", key="item id", value=Item, retention_days=7,
              about="one entry as the feed gave it; again when its content changes"),
        Topic(name="articles", key="item id", value=Article, retention_days=7,
              about="the item, what its page says, its authors' profiles"),
        Topic(name="authors", key="site/name of an author", value=Author, is_compacted=True,
              about="name, role, bio, avatar, profile, same-as"),
        Topic(name="drafts", key="item id", value=Draft, retention_days=2, is_single=True,
              about="the enriched event before it has its place"),
        Topic(name="enriched", key="item id", value=EnrichedItem, retention_days=30, is_public=True,
              about="the public event, with its sequence"),
        Topic(name="stories", key="story id", value=Story, retention_days=30, is_compacted=True, is_public=True,
              about="items about the same event, across feeds"),
        Topic(name="matches", key="sequence", value=Matched, retention_days=30, is_single=True,
              about="which rules matched this event, also when none did; ticks"),
        Topic(name="alerts", key="rule|group", value=Alert, retention_days=30, is_public=True,
              about="opened, updated, amended, closed or suppressed with the reason"),
        Topic(name="deliveries", key="alert id|number|receiver", value=Delivery, retention_days=90, is_compacted=True,
              is_public=True, about="the ledger of what was sent, refused or given up"),
        Topic(name="commands", key="target", value=Command, retention_days=30, is_public=True,
              about="what people say: pick, unpick"),
        Topic(name="state", key="stage|key", value=None, is_compacted=True,
              about="the state of sequence and desk"),
        Topic(name="dead", key="source key", value=None, retention_days=30, is_public=True,
              about="the input's raw bytes; source topic, offset, step and reason in headers"),
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One step of the flow: who reads what, who writes what, and how the work is shared."""

    role: str
    reads: str
    """Short name of its topic; "" where it reads the outside."""
    writes: tuple[str, ...]
    about: str
    is_fold: bool = False
    """One ordered fold with a stand-by, not shared by partition."""
    within: str = ""
    """The role that it runs with, in every process that has it; "" where it is a role of its own."""


FLOW = (
    Hop(role="poll", reads="", writes=("items", "feeds", "config"),
        about="feeds -> entries, each with its identity; the newsroom folder as numbered releases"),
    Hop(role="fetch", reads="items", writes=("articles", "authors"),
        about="the page of each item, and its authors' profiles"),
    Hop(role="enrich", reads="articles", writes=("drafts",),
        about="authors and bios, tags, sources cited, reading time, images, related cards"),
    Hop(role="commands", reads="commands", writes=("drafts",), within="sequence",
        about="what editors pick, into the one order"),
    Hop(role="sequence", reads="drafts", writes=("enriched", "stories", "matches", "state"), is_fold=True,
        about="number, version, change and story; a tick a second"),
    Hop(role="match", reads="enriched", writes=("matches",),
        about="which rules each event matches"),
    Hop(role="desk", reads="matches", writes=("alerts", "state"), is_fold=True,
        about="windows, episodes and cooldowns, strictly in sequence order"),
    Hop(role="deliver", reads="alerts", writes=("deliveries",),
        about="terminal, webhooks, Apprise; once each, by the ledger"),
)  # fmt: skip
"""In flow order. What a role can't process goes to `dead`, whatever the role."""
HOPS = {hop.role: hop for hop in FLOW}
ROLES = tuple(hop.role for hop in FLOW if hop.reads and not hop.within)
"""What a worker can be asked to do."""
