"""What a page says of a person: the author block below an article, and an author's own page."""

import re
from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborNode

from agents.page.author_kinds import kind_of
from agents.page.linked_data import as_list, text_of, url_of
from agents.page.metadata import Document, read_document
from agents.page.text import key_of, plain
from schemas.limits import BIO_CHARS_MAX
from schemas.parts import Author, BioSource

BLOCKS_MAX = 20
BLOCK_CHARS_MAX = 12_000
ROLE_CHARS_MAX = 160
BIO_CHARS_MIN = 40
TEXTS_MAX = 30

_BLOCKS = '[class*="author" i], [class*="autor" i], [class*="byline" i], [class*="bio" i]'
_BIO = '[class*="bio" i], [itemprop="description"], [class*="author-desc" i], [class*="description" i], .p-note'
_ROLE = (
    '[class*="role" i], [class*="job" i], [itemprop="jobTitle"], [class*="position" i], .p-job-title, '
    '[class*="author-title" i]'
)
_AVATAR = (
    'img[class*="avatar" i], [class*="avatar" i] img, [class*="author" i] img, img[itemprop="image"], img.u-photo, img'
)
_SOCIAL = re.compile(
    r"(?:twitter|x|facebook|instagram|linkedin|threads|bsky|mastodon|tiktok|youtube)\.\w+", re.IGNORECASE
)


def with_block(page: Document, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """*authors* with what the page's author blocks say beside their names; JSON-LD's own words win."""
    if page.tree.body is None or all(one.bio and one.role and one.avatar_url for one in authors):
        return authors
    blocks = [(node, plain(node.text(separator=" "))) for node in page.tree.body.css(_BLOCKS)[:BLOCKS_MAX]]
    names = [author.name for author in authors]
    own = [(node, [name for name in names if name in text]) for node, text in blocks if len(text) < BLOCK_CHARS_MAX]
    return tuple(_completed(page, author, own) for author in authors)


def _completed(page: Document, author: Author, blocks: list[tuple[LexborNode, list[str]]]) -> Author:
    """*author* with what the blocks that name them say; of one that names others too, the link alone is sure."""
    for block, names in blocks:
        if names == [author.name]:
            author = _merged(author, _of_block(page, block, author.name))
        elif author.name in names:
            author = _merged(author, Author(name=author.name, profile_url=_profile_link(page, block, author.name)))
    return author


def _merged(author: Author, other: Author, bio_source: BioSource = "page") -> Author:
    """*author* with the fields that it lacks from *other*."""
    bio = author.bio or other.bio
    return replace(
        author, role=author.role or other.role, bio=bio, avatar_url=author.avatar_url or other.avatar_url,
        profile_url=author.profile_url or other.profile_url, same_as=author.same_as or other.same_as,
        bio_source=author.bio_source or (bio_source if bio else ""),
    )  # fmt: skip


def _of_block(page: Document, block: LexborNode, name: str) -> Author:
    return Author(
        name=name, role=_role_in(block, name), bio=_bio_in(block, name), avatar_url=_avatar_in(page, block),
        profile_url=_profile_link(page, block, name),
    )  # fmt: skip


def _texts(block: LexborNode, selector: str) -> Iterator[str]:
    return (text for node in block.css(selector)[:TEXTS_MAX] if (text := plain(node.text(separator=" "))))


def _bio_in(block: LexborNode, name: str) -> str:
    found = [text for text in _texts(block, _BIO) if len(text) >= BIO_CHARS_MIN and text != name]
    return max(found, key=len)[:BIO_CHARS_MAX] if found else ""


def _role_in(block: LexborNode, name: str) -> str:
    return next(
        (text for text in _texts(block, _ROLE) if len(text) <= ROLE_CHARS_MAX and key_of(text) != key_of(name)), ""
    )


def _avatar_in(page: Document, block: LexborNode) -> str:
    for image in block.css(_AVATAR)[:5]:
        attributes = image.attributes
        address = page.address(attributes.get("src") or attributes.get("data-src"))
        if address:
            return address
    return ""


def _profile_link(page: Document, block: LexborNode, name: str) -> str:
    links = [(plain(link.text()), page.address(link.attributes.get("href"))) for link in block.css("a[href]")[:20]]
    return next((address for text, address in links if address and key_of(text) == key_of(name)), "")


def read_author_page(html: str, url: str, name: str) -> Author | None:
    """What the author page *html* at *url* says of *name*; None where it is not about them."""
    page = read_document(html, url)
    told = _person(page, name)
    heading = next(
        (plain(node.text()) for node in page.tree.css("h1")[:3] if key_of(name) in key_of(plain(node.text()))), ""
    )
    if told is None and not heading:
        return None
    found = _merged(told or Author(name=name), _visible(page, name), "author_page")
    found = replace(found, kind=kind_of(name), profile_url=found.profile_url or url)
    return replace(found, bio_source="author_page" if found.bio else "")


def _person(page: Document, name: str) -> Author | None:
    for thing in page.linked.of_type("person", "organization", "newsmediaorganization"):
        if key_of(text_of(thing.get("name"))) == key_of(name):
            same = [page.address(one) for one in as_list(thing.get("sameAs"))]
            return Author(
                name=name, role=text_of(thing.get("jobTitle")), bio=text_of(thing.get("description"))[:BIO_CHARS_MAX],
                avatar_url=page.address(url_of(page.linked.resolved(thing.get("image")) or thing.get("image"))),
                profile_url=page.address(url_of(thing.get("url"))), same_as=tuple(one for one in same if one),
            )  # fmt: skip
    return None


def _visible(page: Document, name: str) -> Author:
    root = page.tree.css_first("main") or page.tree.body
    if root is None:
        return Author(name=name)
    bio = _bio_in(root, name) or page.first("description", "og:description")
    return Author(name=name, role=_role_in(root, name), bio=bio, avatar_url=_avatar_in(page, root))
