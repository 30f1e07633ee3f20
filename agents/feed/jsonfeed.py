"""JSON Feed 1.0 and 1.1, every field coerced: publishers send numbers for texts and texts for lists.

Source: https://www.jsonfeed.org/version/1.1/
"""

import json
from typing import Any

import orjson

from agents.feed.parsed import RawAuthor, RawEntry, RawFeed
from agents.feed.text import plain_text
from schemas.errors import RefusedError
from schemas.limits import AUTHORS_MAX, CATEGORIES_MAX, ENTRIES_MAX, IMAGES_MAX
from schemas.parts import Image


def is_json(raw: bytes) -> bool:
    """Whether *raw* begins as a JSON object does."""
    return raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read_json(raw: bytes) -> RawFeed:
    """The feed in *raw*.

    Raises:
        RefusedError: It is no JSON, or JSON of another kind.
    """
    feed = _load(raw)
    version, items = _text(feed.get("version")), feed.get("items")
    if not isinstance(items, list) or ("jsonfeed.org" not in version and not _looks_like_items(items)):
        raise RefusedError("no feed: it is JSON, but no JSON Feed")
    return RawFeed(
        title=_text(feed.get("title")),
        home_url=_text(feed.get("home_page_url")),
        self_url=_text(feed.get("feed_url")),
        logo_url=_text(feed.get("icon") or feed.get("favicon")),
        language=_text(feed.get("language")),
        authors=_authors(feed),
        entries=tuple(_entry(item) for item in _objects(items)[:ENTRIES_MAX]),
    )


def _load(raw: bytes) -> dict[str, Any]:
    text = raw.lstrip(b"\xef\xbb\xbf \t\r\n")
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        try:  # the standard library forgives lone surrogates and NaN
            value = json.loads(text.decode("utf-8", "replace"), strict=False)
        except (ValueError, RecursionError) as error:
            raise RefusedError("no feed: it begins like JSON but can't be read as JSON") from error
    if not isinstance(value, dict):
        raise RefusedError("no feed: it is JSON, but no JSON Feed")
    return value


def _looks_like_items(items: list[Any]) -> bool:
    """Whether these may be items of a feed that forgot its version."""
    return bool(items) and all(
        isinstance(item, dict)
        and ("content_html" in item or "content_text" in item or ("id" in item and "url" in item))
        for item in items[:3]
    )


def _entry(item: dict[str, Any]) -> RawEntry:
    link = _text(item.get("url")) or _text(item.get("external_url"))
    html, text = _text(item.get("content_html")), _text(item.get("content_text"))
    return RawEntry(
        guid=_text(item.get("id")),
        link=link,
        title=_text(item.get("title")),
        is_title_html=False,
        summary=_text(item.get("summary")) or ("" if html else text),
        content=html,
        authors=_authors(item),
        tags=tuple(_text(tag) for tag in _list(item.get("tags"))[: 2 * CATEGORIES_MAX] if _text(tag)),
        published=_text(item.get("date_published")),
        updated=_text(item.get("date_modified")),
        language=_text(item.get("language")),
        images=_images(item),
    )


def _authors(element: dict[str, Any]) -> tuple[RawAuthor, ...]:
    people = _list(element.get("authors")) or _list(element.get("author"))
    found = []
    for one in people[:AUTHORS_MAX]:
        if isinstance(one, dict):
            found.append(
                RawAuthor(name=_text(one.get("name")), url=_text(one.get("url")), avatar_url=_text(one.get("avatar")))
            )
        elif _text(one):
            found.append(RawAuthor(name=_text(one)))
    return tuple(one for one in found if one.name)


def _images(item: dict[str, Any]) -> tuple[Image, ...]:
    urls = [_text(item.get("image")), _text(item.get("banner_image"))]
    urls += [
        _text(one.get("url"))
        for one in _objects(item.get("attachments"))[:IMAGES_MAX]
        if _text(one.get("mime_type")).startswith("image/")
    ]
    captions = {_text(one.get("url")): plain_text(_text(one.get("title"))) for one in _objects(item.get("attachments"))}
    return tuple(Image(url=url, caption=captions.get(url, "")) for url in dict.fromkeys(urls) if url)


def _text(value: Any) -> str:
    """A text, or a number as its text; "" for anything else."""
    if isinstance(value, str):
        return value.strip()
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value)[:100] if is_number else ""


def _list(value: Any) -> list[Any]:
    """A list, or anything else that stands for one element."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _objects(value: Any) -> list[dict[str, Any]]:
    return [one for one in _list(value) if isinstance(one, dict)]
