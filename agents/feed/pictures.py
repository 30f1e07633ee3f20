"""The pictures that an entry names beside its text, with caption and credit where they are paired."""

from typing import Any

from agents.feed.media import CAPTION
from agents.feed.text import plain_text
from schemas.limits import IMAGES_MAX
from schemas.parts import Image

ELEMENTS_MAX = 200
"""Media elements of one entry that are looked at."""
_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".jfif")


def pictures_of(entry: Any) -> tuple[Image, ...]:
    """The pictures of one feedparser entry, the main one first.

    Pictures of media:content come first (the default one before the others), then enclosures, then thumbnails. A
    credit or caption belongs to the picture whose element holds it; one that stands alone belongs to the only one.
    """
    contents = [one for one in entry.get("media_content", ())[:ELEMENTS_MAX] if _is_picture(one)]
    contents.sort(key=lambda one: one.get("isdefault") != "true")
    images = [_image(one, "url") for one in contents]
    images += [_image(one, "href") for one in entry.get("enclosures", ())[:ELEMENTS_MAX] if _is_picture(one)]
    images += [_image(one, "url") for one in entry.get("media_thumbnail", ())[:ELEMENTS_MAX]]
    image = entry.get("image")
    if hasattr(image, "get"):
        images.append(_image(image, "href"))
    found = {one.url: one for one in reversed(images) if one.url}
    first = [found.pop(one.url) for one in images if one.url in found]
    return tuple(_with_loose(first, entry))[:IMAGES_MAX]


def _with_loose(images: list[Image], entry: Any) -> list[Image]:
    """*images*, the first with the entry's only loose credit and caption where no picture has its own."""
    credits_ = [_text(one.get("content")) for one in entry.get("media_credit", ()) if one.get("content")]
    caption = _text(entry.get(f"media_{CAPTION}"))
    if not images or any(one.credit or one.caption for one in images):
        return images
    main = images[0]
    is_caption = bool(caption) and bool(entry.get("summary"))
    paired = Image(
        url=main.url,
        caption=plain_text(caption) if is_caption else "",
        credit=plain_text(credits_[0]) if len(credits_) == 1 else "",
        alt=main.alt,
    )
    return [paired, *images[1:]]


def _image(element: Any, address: str) -> Image:
    return Image(
        url=_text(element.get(address) or element.get("url") or element.get("href")),
        caption=plain_text(_text(element.get("wireroom-description") or element.get("wireroom-text"))),
        credit=plain_text(_text(element.get("wireroom-credit") or element.get("wireroom-copyright"))),
    )


def _is_picture(element: Any) -> bool:
    medium, kind = _text(element.get("medium")), _text(element.get("type"))
    if medium or kind:
        return medium == "image" or (not medium and kind.startswith("image/"))
    address = _text(element.get("url") or element.get("href")).partition("?")[0].lower()
    return address.endswith(_SUFFIXES)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
