"""`wireroom.config`: the entries of the newsroom folder, as users write them. Key: kind, id.

Each class is both what the YAML files hold and what the topic carries; durations are whole seconds on the wire.
"""

from dataclasses import dataclass, field
from typing import Literal

from schemas.alert import Severity
from schemas.parts import TagKind

GroupBy = Literal["article_id", "story_id", "feed_id", "publisher", "rule"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One feed of feeds.yaml; only url is needed."""

    url: str
    id: str = ""
    """Given by the loader where the user gives none: host and path, secrets left out."""
    title: str = ""
    publisher: str = ""
    publisher_url: str = ""
    logo_url: str = ""
    section: str = ""
    language: str = ""
    full_text: bool = True
    """Fetch the article pages."""
    every_min_minutes: int = 0
    """Poll no more often than this; 0 leaves it to the schedule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorEntry:
    """One author of authors.yaml; what it says always wins."""

    name: str
    id: str = ""
    aliases: tuple[str, ...] = ()
    role: str = ""
    bio: str = ""
    avatar_url: str = ""
    profile_url: str = ""
    same_as: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    """Names; empty means any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicEntry:
    """One topic of topics.yaml: a person, place, organisation or subject."""

    id: str
    name: str
    kind: TagKind = "topic"
    aliases: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    """Where given, an ambiguous name counts only when one of these words stands in the text too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleStory:
    """How far an event's story must have come, as the event says. 0 and null ask for nothing."""

    items: int = 0
    """At least so many, this one included."""
    publishers: int = 0
    """At least so many names."""
    sources: int = 0
    """At least so many origins of texts, copies of one agency's text counted once."""
    is_new: bool | None = None
    """True: no other item tells of it yet. False: others do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleMatch:
    """What an event must hold: the keys AND together, the values of one list OR. Empty lists do not count."""

    text: tuple[str, ...] = ()
    """Phrases, whole words, any case, in headline, summary or body."""
    not_text: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    """Ids or names of tags."""
    authors: tuple[str, ...] = ()
    """Ids or names."""
    sources: tuple[str, ...] = ()
    """Feed ids, publisher names or hosts."""
    lang: tuple[str, ...] = ()
    story: RuleStory = RuleStory()
    is_featured: bool | None = None
    """Whether feed or page mark it as a pick; null does not ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWhen:
    """How many matching articles make an alert; each counts once, at its latest match."""

    count: int = 1
    within_s: int = 0
    """Sliding window of event time, seconds; needed when count is over 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleEntry:
    """One rule, one file of rules/; id, title, severity and match are needed."""

    id: str
    title: str
    severity: Severity
    match: RuleMatch
    owner: str = ""
    when: RuleWhen = RuleWhen()
    group_by: GroupBy = "article_id"
    cooldown_s: int = 0
    """After an alert, further matches of the group are suppressed for so long, event time; 0 means none."""
    keep_open_s: int = 86_400
    """An alert closes when its group has not matched for so long."""
    notify: tuple[str, ...] = ("terminal",)
    """Names of receivers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiverEntry:
    """One receiver of receivers.yaml. `terminal` is always there."""

    name: str
    urls: tuple[str, ...] = ()
    """Apprise addresses; http(s):// ones are webhooks that get the alert as JSON; terminal:// prints it."""
    attempts_max: int = 5
    timeout_s: int = 20


TERMINAL = ReceiverEntry(name="terminal", urls=("terminal://",))
"""Always there, also where receivers.yaml does not name it."""


def way_of(url: str) -> Literal["terminal", "webhook", "service"]:
    """How an alert goes to the receiver's address *url*: printed, posted by ourselves, or by Apprise."""
    scheme = url.partition("://")[0].lower()
    return "terminal" if scheme == "terminal" else "webhook" if scheme in {"http", "https"} else "service"


Entry = FeedEntry | AuthorEntry | TopicEntry | RuleEntry | ReceiverEntry
EntryKind = Literal["feed", "author", "topic", "rule", "receiver", "release"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigRecord:
    """One entry of one release; the record of kind `release` closes it."""

    kind: EntryKind
    id: str
    release: int
    feed: FeedEntry | None = None
    author: AuthorEntry | None = None
    topic: TopicEntry | None = None
    rule: RuleEntry | None = None
    receiver: ReceiverEntry | None = None
    digest: str = ""
    """Of a release: hash of all its entries."""
    entries: int = 0
    """Of a release: how many entries it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """A whole release of the newsroom folder."""

    release: int = 0
    feeds: tuple[FeedEntry, ...] = ()
    authors: tuple[AuthorEntry, ...] = ()
    topics: tuple[TopicEntry, ...] = ()
    rules: tuple[RuleEntry, ...] = ()
    receivers: tuple[ReceiverEntry, ...] = field(default=(ReceiverEntry(name="terminal", urls=("terminal://",)),))
