"""Reads article pages: HTML text in, `schemas.article.Page` out. Pure, never raises, bounded in time."""

from dataclasses import fields as fields_of

from agents.faults import Fields, OnFault, ignore
from agents.page.authors.author_page import read_author_page
from agents.page.authors.read import read_authors
from agents.page.body.read import read_body
from agents.page.body.reading_time import read_reading_time
from agents.page.body.related import read_related
from agents.page.dates.read import read_published, read_updated
from agents.page.featured import read_featured
from agents.page.headline import read_headline, read_summary
from agents.page.metadata import Document, document_at, read_document
from agents.page.pictures.read import read_images
from agents.page.publisher import read_canonical, read_language, read_publisher, read_section
from agents.page.tags.read import read_tags
from agents.page.walls import is_wall_text, wall_signs
from schemas.article import Page
from schemas.parts import Author, Image, Publisher

__all__ = ["page_of", "read_fragment", "read_page", "read_profile"]


_FIELDS = tuple(field.name for field in fields_of(Page) if field.name not in {"is_truncated", "failed_fields"})


def read_page(html: str | bytes, url: str, *, on_fault: OnFault = ignore) -> Page:
    """What the article page *html* says.

    Args:
        html: Any text, or any bytes as UTF-8, which are read a little faster; what is beyond PAGE_CHARS_MAX
            characters or bytes is not read.
        url: Where it was fetched from, absolute: relative addresses are resolved against it. "" where nobody knows, as
            of a file: then what the page calls its own address.
        on_fault: Told of each field that one of our own faults cost.

    Returns:
        A page whose fields are "" and None where the page does not say; an empty one for text that is no HTML. What a
        fault cost is empty too, and named in `failed_fields`.
    """
    fields = Fields(on_fault)
    page = fields.get(_FIELDS[0], lambda: _located(html, url), None, *_FIELDS[1:])
    if page is None:
        return Page(url=url, failed_fields=fields.lost)
    return page_of(page, url or fields.get("url", lambda: read_canonical(page, ""), ""), fields)


def _located(html: str | bytes, url: str) -> Document:
    page = read_document(html, url)
    own = "" if url else read_canonical(page, "")
    return document_at(page, own) if own else page


def page_of(page: Document, url: str, fields: Fields) -> Page:
    """What the parsed *page* that was fetched from *url* says; *fields* learns what our faults cost."""
    get = fields.get
    publisher = get("publisher", lambda: read_publisher(page), Publisher())
    headline = get("headline", lambda: read_headline(page, publisher.name), "")
    summary = get("summary", lambda: read_summary(page), "")
    nothing: tuple[Image | None, tuple[Image, ...]] = None, ()
    image, images = get("image", lambda: read_images(page, page.root), nothing, "images")
    nobody: tuple[Author, ...] = ()
    authors = get("authors", lambda: read_authors(page, publisher.name), nobody)
    said, names = [headline, *_captions(image, images)], [author.name for author in authors]
    body, is_truncated = get("body_text", lambda: _body(page, said, names, summary), ("", False))
    published = get("published_at", lambda: read_published(page), None)
    return Page(
        url=get("url", lambda: read_canonical(page, url), url),
        headline=headline,
        summary=summary,
        publisher=publisher,
        section=get("section", lambda: read_section(page), ""),
        language=get("language", lambda: read_language(page), ""),
        published_at=published,
        updated_at=get("updated_at", lambda: read_updated(page), None),
        authors=authors,
        tags=get("tags", lambda: read_tags(page, publisher.name, f"{headline}\n{summary}\n{body}"), ()),
        image=image,
        images=images,
        related=get("related", lambda: read_related(page, page.root, body), ()),
        body_text=body,
        reading_time_min=get("reading_time_min", lambda: read_reading_time(page), 0),
        is_featured=get("is_featured", lambda: read_featured(page), False),
        is_truncated=is_truncated,
        wall_signs=get("wall_signs", lambda: wall_signs(page, url, published), 0),
        failed_fields=fields.lost,  # last: by then each of them was asked for
    )


def _body(page: Document, said: list[str], names: list[str], summary: str) -> tuple[str, bool]:
    """The text and whether it was cut; none where a wall stands in its place."""
    text, is_truncated = read_body(page, page.root, said, names)
    return ("", False) if is_wall_text(text, said[0], summary) else (text, is_truncated)


def read_fragment(html: str, url: str) -> Page:
    """What a feed entry's content *html* says: body_text, image, images and related only.

    Args:
        html: Any text; a piece of HTML without a page around it.
        url: The entry's address, absolute: relative addresses are resolved against it.
    """
    page = read_document(html, url)
    root = page.body
    image, images = read_images(page, root)
    body, is_truncated = read_body(page, root, _captions(image, images))
    related = read_related(page, root, body)
    return Page(url=url, image=image, images=images, related=related, body_text=body, is_truncated=is_truncated)


def _captions(image: Image | None, others: tuple[Image, ...]) -> list[str]:
    """Every caption, with and without its credit, as it may stand in the text too."""
    shown = [image, *others] if image is not None else others
    return [text for one in shown if one.caption for text in (one.caption, f"{one.caption} {one.credit}")]


def read_profile(html: str, url: str, name: str) -> Author | None:
    """What the author page *html* at *url* says of *name*: role, bio, avatar, same-as; bio_source "author_page".

    Returns:
        None where the page is not about *name*.
    """
    return read_author_page(html, url, name)
