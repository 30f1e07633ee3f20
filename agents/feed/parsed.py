"""What reading a feed gives: the whole feed, and the form that RSS, Atom and JSON Feed entries share before they
become items.
"""

from dataclasses import dataclass

from schemas.item import Item
from schemas.parts import FeedRef, Image


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFeed:
    """One feed document, read."""

    feed: FeedRef
    items: tuple[Item, ...] = ()
    """Oldest first; at most ENTRIES_MAX."""
    ttl_s: int = 0
    """How long the publisher wants a copy kept, seconds; 0 where it does not say."""
    update_s: int = 0
    """How often the publisher says it updates (RSS syndication module), seconds; 0 where it does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawAuthor:
    """An author as one element of the feed names them."""

    name: str
    url: str = ""
    avatar_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawEntry:
    """One entry as its format gave it. Texts are untrusted; addresses may be relative to `base`."""

    guid: str = ""
    link: str = ""
    title: str = ""
    is_title_html: bool = True
    summary: str = ""
    """HTML or plain text."""
    content: str = ""
    """HTML."""
    base: str = ""
    """What its addresses are relative to; "" leaves it to the entry's own link."""
    authors: tuple[RawAuthor, ...] = ()
    tags: tuple[str, ...] = ()
    published: str = ""
    updated: str = ""
    language: str = ""
    images: tuple[Image, ...] = ()
    """Those that the feed names beside its text, the main one first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFeed:
    """A feed as its format gave it, entries in the order of the document."""

    title: str = ""
    home_url: str = ""
    self_url: str = ""
    logo_url: str = ""
    language: str = ""
    authors: tuple[RawAuthor, ...] = ()
    """Of the whole feed: an entry without authors inherits them."""
    ttl_s: int = 0
    update_s: int = 0
    entries: tuple[RawEntry, ...] = ()
