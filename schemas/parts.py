"""The parts that several records share. "" means not known; None means there is none."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

AuthorKind = Literal["person", "desk", "agency"]
BioSource = Literal["", "feed", "page", "author_page", "authors.yaml"]
TagKind = Literal["person", "place", "org", "topic"]
TagSource = Literal["publisher", "gazetteer", "rule"]
SourceKind = Literal["agency", "outlet", "state_media", "official"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRef:
    """The feed that an item came in by."""

    id: str
    """Stable id: `id` in feeds.yaml, else fixed at first sight."""
    url: str = ""
    """Its address, secrets redacted."""
    title: str = ""
    """Its own title; "" where it gives none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who published the item (schema.org NewsMediaOrganization)."""

    name: str = ""
    """As readers know it."""
    url: str = ""
    """Its front page."""
    logo_url: str = ""
    """Picture of its logo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote it (schema.org Person or Organization)."""

    id: str = ""
    """Stable across feeds and spellings; "" until enrichment has given it."""
    name: str
    """As it is written in a byline, without "By", at most NAME_CHARS_MAX characters."""
    kind: AuthorKind = "person"
    """A person, a desk of the newsroom or the publisher itself, or a news agency."""
    role: str = ""
    """Job title, such as "Head of North America desk"."""
    bio: str = ""
    """Plain text, at most BIO_CHARS_MAX characters."""
    avatar_url: str = ""
    """Picture of the author."""
    profile_url: str = ""
    """The author's page at the publisher."""
    same_as: tuple[str, ...] = ()
    """Other addresses of the same person."""
    bio_source: BioSource = ""
    """Where the bio came from; "" where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture with what is said of it (schema.org ImageObject)."""

    url: str
    """Address of the picture, absolute."""
    caption: str = ""
    """What it shows, plain text, the credit taken off."""
    credit: str = ""
    """Who made or owns it, without labels such as "Photo:"."""
    alt: str = ""
    """Alternative text, for readers who can't see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedCard:
    """A card inside a body that points to another article; its words are no part of the body."""

    url: str
    """Address of the other article, absolute."""
    headline: str = ""
    """Headline of the other article."""
    excerpt: str = ""
    """A few words of it."""
    publisher: str = ""
    """Who published it, by name."""
    author: str = ""
    """Who wrote it, by name."""
    image_url: str = ""
    """Picture of the card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A tag as its publisher wrote it."""

    name: str
    url: str = ""
    kind: TagKind | Literal[""] = ""
    """What the publisher's own markup says it is; "" where it says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """What the item is about."""

    id: str
    """The topic's id from topics.yaml or the country's code where one is known, else a slug of the name."""
    name: str
    """As readers see it."""
    kind: TagKind
    """What sort of thing it names."""
    source: TagSource
    """Who says so: the publisher's own tag, our lists of names met in the text, or a rule."""
    score: float = 1.0
    """0 to 1: how much the item is about it; a publisher's own tag has 1 where the headline says it, and little where
    it is a part of the site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCited:
    """Whom the text names as its source."""

    name: str
    """As the text or our list of outlets names it."""
    kind: SourceKind
    """agency: news agency. outlet: other media. state_media: run by a state. official: who speaks for a body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRef:
    """The story that an event belongs to, as it stood when the event got its place."""

    id: str
    """Story id: the key on `wireroom.stories`."""
    items: int
    """Items in the story, this one included."""
    publishers: int
    """Distinct publishers among them."""
    first_seen_at: datetime
    """Event time of the story's first item."""
    sources: int = 0
    """Distinct origins of their texts: publishers, where copies of one agency's text count once; 0: not counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedItem:
    """An earlier item from the stream, of another story that is about the same people, places or things."""

    id: str
    """Item id."""
    story_id: str
    """The story that it began: the key on `wireroom.stories`."""
    url: str = ""
    """The article's address."""
    headline: str = ""
    """As it read when the event got its place."""
    publisher: str = ""
    """Who published it, by name."""
    seen_at: datetime
    """Event time at which it began its story."""
