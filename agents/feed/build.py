"""From an entry as its format gave it to an Item: identity, order, texts, authors, picture, dates."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from agents.feed.dates import not_future, read_date
from agents.feed.names import names_of
from agents.feed.parsed import RawAuthor, RawEntry, RawFeed
from agents.feed.text import plain_text, resolved, safe_html, tidy
from agents.identity import article_id, canonical_url, digest, hashed, item_id
from schemas.codec import encode
from schemas.errors import TooLargeError
from schemas.item import Item
from schemas.limits import AUTHORS_MAX, CATEGORIES_MAX, HEADLINE_CHARS_MAX, NAME_CHARS_MAX, SUMMARY_CHARS_MAX
from schemas.newsroom import FeedEntry
from schemas.parts import Author, Category, FeedRef, Image, Publisher

GUID_CHARS_MAX = 2_000
"""A longer one is cut."""
BODY_WORDS_MIN = 120
"""A description with markup and so many words is the article itself."""
LEAD_CHARS_MAX = 600
"""Of the summary that is taken from such a description."""
TIGHT_BYTES_MIN = 400_000
"""Records below cannot be over the message limit, whatever they hold; only larger ones are measured."""

_LANGUAGE = re.compile(r"^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$")
_FIRST_PICTURE = re.compile(r"<img\b[^<>]*\bsrc=\"([^\"<>]+)\"[^<>]*>")
_PARAGRAPH_END = re.compile(r"</p>|<br\s*/?>\s*<br\s*/?>|</div>", re.IGNORECASE)
_FEATURED = re.compile(r"featured|editor(?:['\u2019]?s|s['\u2019])?\s+(?:picks?|choices?)", re.IGNORECASE)
"""A category that says what an editor chose, not what the entry is about."""
_EMOJI = ("emoji", "smiley", "avatar", "gravatar", "feedburner.com", "/pixel", "blank.gif", "spacer.gif")
"""In the address of pictures that show nothing of the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What all items of one feed have in common."""

    entry: FeedEntry
    feed: FeedRef
    publisher: Publisher
    raw: RawFeed
    base: str
    """The address that the feed's relative addresses are relative to."""
    seen_at: datetime


def items_of(shared: Shared) -> tuple[Item, ...]:
    """The items of a feed, oldest first, every one with an id of its own."""
    newest_first = [_item(raw, shared) for raw in shared.raw.entries]
    oldest_first = newest_first[::-1]
    if all(item.published_at for item in oldest_first):
        oldest_first.sort(key=lambda item: item.published_at or shared.seen_at)
    return tuple(_identified(oldest_first))


def _identified(items: Iterable[Item]) -> Iterable[Item]:
    """*items* with id, article id and digest. Where several share a guid, the oldest keeps the plain id.

    An entry that says the same again in all its parts is none, unless it has neither guid nor address to be known by.
    """
    used: set[str] = set()
    numbers: dict[str, int] = {}
    seen: set[Item] = set()
    for item in items:
        if item in seen:
            continue
        if item.guid or item.url:
            seen.add(item)
        content = f"{item.headline}\n{item.summary}\n{item.content_html}"
        own = item_id(item.feed.id, item.guid, item.url, content)
        ways = (own, hashed(own, item.url), hashed(own, item.url, item.headline), hashed(own, content))
        chosen = next((way for way in ways if way not in used), "")
        while not chosen or chosen in used:
            # Thousands may be the same in all of these: each begins where the one before ended.
            numbers[ways[-1]] = number = numbers.get(ways[-1], 1) + 1
            chosen = hashed(own, content, str(number))
        used.add(chosen)
        yield replace(item, id=chosen, article_id=article_id(item.url, chosen), digest=digest(item))


def _item(raw: RawEntry, shared: Shared) -> Item:
    link = resolved(raw.link, shared.base)
    summary, content = _body(raw, raw.base if raw.base and raw.base != shared.base else link or shared.base)
    published = not_future(read_date(raw.published), shared.seen_at)
    item = Item(
        id="",
        feed=shared.feed,
        publisher=shared.publisher,
        section=tidy(shared.entry.section),
        guid=tidy(raw.guid)[:GUID_CHARS_MAX],
        url=canonical_url(link),
        headline=plain_text(raw.title, is_html=raw.is_title_html)[:HEADLINE_CHARS_MAX],
        summary=summary,
        content_html=content,
        authors=_authors(raw.authors or shared.raw.authors, shared.base),
        tags=_tags(raw.tags),
        image=_image(raw.images, content, link or shared.base),
        language=language_of(shared.entry.language, raw.language, shared.raw.language),
        published_at=published,
        updated_at=not_future(read_date(raw.updated), shared.seen_at),
        seen_at=shared.seen_at,
        is_featured=any(_FEATURED.fullmatch(tidy(tag)) for tag in raw.tags),
    )
    return _fitting(item)


def _fitting(item: Item) -> Item:
    """*item*, without its HTML where it would not fit into one message."""
    if len(item.content_html) + len(item.summary) < TIGHT_BYTES_MIN // 4:
        return item
    try:
        encode(item)
    except TooLargeError:
        return replace(item, content_html="")
    return item


def _body(raw: RawEntry, base: str) -> tuple[str, str]:
    """Summary and content. A description that is the whole article is content, its first paragraph the summary."""
    summary = plain_text(raw.summary)[:SUMMARY_CHARS_MAX]
    if raw.content:
        return summary, safe_html(raw.content, base)
    if "<" in raw.summary and summary.count(" ") >= BODY_WORDS_MIN:
        lead = next((lead for part in _PARAGRAPH_END.split(raw.summary) if (lead := plain_text(part))), summary)
        return lead[:LEAD_CHARS_MAX], safe_html(raw.summary, base)
    return summary, ""


def _authors(people: Iterable[RawAuthor], base: str) -> tuple[Author, ...]:
    found: dict[str, Author] = {}
    for one in people:
        names = names_of(one.name)
        is_one = len(names) == 1
        for name in names:
            author = Author(
                name=name,
                profile_url=resolved(one.url, base) if is_one else "",
                avatar_url=resolved(one.avatar_url, base) if is_one else "",
            )
            found.setdefault(name.casefold(), author)
    return tuple(found.values())[:AUTHORS_MAX]


def _tags(names: Iterable[str]) -> tuple[Category, ...]:
    found: dict[str, Category] = {}
    for name in names:
        clean = plain_text(name)[:NAME_CHARS_MAX]
        if clean:
            found.setdefault(clean.casefold(), Category(name=clean))
    return tuple(found.values())[:CATEGORIES_MAX]


def _image(images: Iterable[Image], content: str, base: str) -> Image | None:
    """The first picture that the feed names, else the first in its text."""
    for image in images:
        if url := resolved(image.url, base):
            return replace(image, url=url)
    for found in _FIRST_PICTURE.finditer(content):
        url = resolved(plain_text(found[1]), base)
        if url and not any(part in found[0].lower() for part in _EMOJI):
            return Image(url=url)
    return None


def language_of(*named: str) -> str:
    """The first of *named* that is a language tag, in lower case; "" where none is."""
    tags = (tidy(name).lower().replace("_", "-") for name in named)
    return next((tag for tag in tags if _LANGUAGE.match(tag)), "")
