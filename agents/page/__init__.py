"""Reads article pages: HTML text in, `schemas.article.Page` out. Pure, never raises, bounded in time."""

from agents.page.authors import read_authors
from agents.page.body import read_body
from agents.page.dates import read_published, read_updated
from agents.page.featured import read_featured
from agents.page.headline import read_headline, read_summary
from agents.page.images import read_images
from agents.page.metadata import read_document
from agents.page.profiles import read_author_page
from agents.page.publisher import read_canonical, read_language, read_publisher, read_section
from agents.page.reading_time import read_reading_time
from agents.page.related import read_related
from agents.page.tags import read_tags
from schemas.article import Page
from schemas.parts import Author, Image

__all__ = ["read_fragment", "read_page", "read_profile"]


def read_page(html: str, url: str) -> Page:
    """What the article page *html* says.

    Args:
        html: Any text, decoded; what is beyond PAGE_CHARS_MAX characters is not read.
        url: Where it was fetched from, absolute: relative addresses are resolved against it.

    Returns:
        A page whose fields are "" and None where the page does not say; an empty one for text that is no HTML.
    """
    page = read_document(html, url)
    publisher = read_publisher(page)
    headline, summary = read_headline(page, publisher.name), read_summary(page)
    image, images = read_images(page, page.root)
    body, is_truncated = read_body(page, page.root, [headline, *_captions(image, images)])
    return Page(
        url=read_canonical(page, url),
        headline=headline,
        summary=summary,
        publisher=publisher,
        section=read_section(page),
        language=read_language(page),
        published_at=read_published(page),
        updated_at=read_updated(page),
        authors=read_authors(page, publisher.name),
        tags=read_tags(page, publisher.name, f"{headline}\n{summary}\n{body}"),
        image=image,
        images=images,
        related=read_related(page, page.root) if page.root is not None else (),
        body_text=body,
        reading_time_min=read_reading_time(page),
        is_featured=read_featured(page),
        is_truncated=is_truncated,
    )


def read_fragment(html: str, url: str) -> Page:
    """What a feed entry's content *html* says: body_text, image, images and related only.

    Args:
        html: Any text; a piece of HTML without a page around it.
        url: The entry's address, absolute: relative addresses are resolved against it.
    """
    page = read_document(html, url)
    root = page.tree.body
    image, images = read_images(page, root)
    body, is_truncated = read_body(page, root, _captions(image, images))
    related = read_related(page, root) if root is not None else ()
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
