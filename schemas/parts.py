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
    """Its own title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who published the item (schema.org NewsMediaOrganization)."""

    name: str = ""
    url: str = ""
    logo_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote it (schema.org Person or Organization)."""

    id: str = ""
    """Stable across feeds and spellings; "" until enrichment has given it."""
    name: str
    kind: AuthorKind = "person"
    role: str = ""
    """Job title, such as "Head of North America desk"."""
    bio: str = ""
    """Plain text, at most BIO_CHARS_MAX characters."""
    avatar_url: str = ""
    profile_url: str = ""
    same_as: tuple[str, ...] = ()
    """Other addresses of the same person."""
    bio_source: BioSource = ""
    """Where the bio came from; "" where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture with what is said of it (schema.org ImageObject)."""

    url: str
    caption: str = ""
    """What it shows, plain text, the credit taken off."""
    credit: str = ""
    """Who made or owns it, without labels such as "Photo:"."""
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedCard:
    """A card inside a body that points to another article; its words are no part of the body."""

    url: str
    headline: str = ""
    excerpt: str = ""
    publisher: str = ""
    author: str = ""
    image_url: str = ""


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
    kind: TagKind
    source: TagSource
    score: float = 1.0
    """0 to 1: how much the item is about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCited:
    """Whom the text names as its source."""

    name: str
    kind: SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRef:
    """The story that an event belongs to, as it stood when the event got its place."""

    id: str
    items: int
    """Items in the story, this one included."""
    publishers: int
    """Distinct publishers among them."""
    first_seen_at: datetime
