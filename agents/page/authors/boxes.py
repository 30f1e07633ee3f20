"""What the author boxes of an article, and the notes around its text, say of those who wrote it."""

from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborNode

from agents.page.authors.name_places import places_of
from agents.page.authors.person import (
    LED,
    avatar_in,
    bio_in,
    boxed_bio,
    headed_bio,
    headed_role,
    is_sentence_about,
    named_portrait,
    portrait_of,
    profile_in,
    role_in,
)
from agents.page.authors.places import is_elsewhere
from agents.page.authors.sentences import has_more, is_role_alone, may_say_enough, role_of, without_contact
from agents.page.bylines.labels import others_in
from agents.page.bylines.pieces import is_heading
from agents.page.elements import Sought
from agents.page.metadata import Document
from agents.page.steps import upwards
from agents.page.text import key_of, plain
from schemas.limits import BIO_CHARS_MAX
from schemas.parts import Author

BLOCKS_MAX = 30
"""Elements called like an author that are looked at."""
UP_MAX = 3
"""Such an element, and those around it."""
SMALL_CHARS_MAX = 900
"""A box with more text is about more than one person."""
BLOCK_HTML_MAX = 100_000
"""Characters of markup; a box of little text and more of it is built to cost time."""
PARTS_MAX = 30
"""Elements of a box that are looked at for the one about one of its authors."""
NAME_AT_MAX = 24
"""Where such a part names them at the latest: behind a label, and not as who took a picture."""
TITLES_MAX, TITLE_CHARS_MAX = 300, 40
"""Elements that may be the title of a box, and characters of one with its white space."""
NOTES_MAX = 600
"""Paragraphs that are looked at for a note about an author."""
NOTE_CHARS_MAX = 700
"""A longer paragraph is no note."""
NOTE_START_MAX = 200
"""Where a note names its author at the latest: behind a title and white space."""
BOXES_MAX = 2
"""Elements around a note that may be the box that it stands in."""
_BLOCKS = Sought(
    classes="author autor byline bio contributor columnist writer profile =vcard= =h-card= auteur avtor forfatter "
    "skribent kirjoittaja szerzo yazar penulis medailon journalist reporter =editors= -editors= _editors=",
    attributes={"rel": "=author=", "itemprop": "=author="},
)
_TITLES = Sought("h2 h3 h4 h5 h6 dt legend strong", classes="title heading")
_NOTES = Sought("p em i small dd li")
_PARTS = Sought("div li section article td p")
_WHOLE = Sought("h1 article")


def with_boxes(page: Document, authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """*authors* with what the page's author boxes and notes say of each; JSON-LD's own words win."""
    if all(one.bio and one.role and one.avatar_url for one in authors):
        return tuple(map(_with_sound_role, authors))
    names = [author.name for author in authors if author.kind == "person"]
    places = places_of(page, names)
    headed = list(_headed(page, places, names))
    authors = tuple(_from_headed(page, _with_sound_role(author), names, headed) for author in authors)
    blocks = [
        (block, is_own and len(text) <= SMALL_CHARS_MAX, _named_in(text, names))
        for block, text, is_own in _blocks(page, places)
    ]
    return tuple(_with_sound_role(_completed(page, author, blocks, places)) for author in authors)


def _with_sound_role(author: Author) -> Author:
    """*author* with no more of a sentence than the role in it, and with a role that stands twice once."""
    if not author.role:
        return author
    author = replace(author, role=role_of(author.role, author.name) or author.role)
    words = author.role.split()
    half = len(words) // 2
    is_double = bool(half) and words[:half] == words[half:]
    return replace(author, role=" ".join(words[:half])) if is_double else author


def _blocks(page: Document, places: list[LexborNode]) -> Iterator[tuple[LexborNode, str, bool]]:
    """Elements in *places* that are about authors, each with its text, and those around them while they are small.

    False stands with the latter.
    """
    # Neighbouring boxes have the same elements around them; what is around a place holds too much.
    texts: dict[int, str | None] = {place.parent.mem_id: None for place in places if place.parent is not None}
    for node in _found(page, _BLOCKS, places)[:BLOCKS_MAX]:
        for one in upwards(node, UP_MAX):
            if is_new := one.mem_id not in texts:
                texts[one.mem_id] = _text_of_block(page, one)
            if (text := texts[one.mem_id]) is None:
                break
            if is_new or one is node:
                yield one, text, one is node
            if len(text) > SMALL_CHARS_MAX:
                break


def _text_of_block(page: Document, node: LexborNode) -> str | None:
    """The text of *node*; None where it holds the article's own paragraphs, or more than a box about somebody has."""
    text = page.elements.short_text(node)
    is_article = node.mem_id in page.around_headings and node.css_first("h1 ~ p") is not None
    return None if text is None or is_article or len(node.html or "") > BLOCK_HTML_MAX else text


def _from_headed(page: Document, author: Author, names: list[str], headed: list[LexborNode]) -> Author:
    """*author* with what stands below a title such as "About the author", where it is about nobody else."""
    for block in headed if author.kind == "person" else ():
        named = _named_in(page.elements.text(block), names)
        if named == [author.name]:
            told = _of_block(page, block, author, is_small=True)
            bio = told.bio or ("" if author.bio else headed_bio(page, block, author.name))
            role = told.role or ("" if author.role else headed_role(page, block, author.name))
            author = merged(author, replace(told, bio=bio, role=role))
    return author


def _found(page: Document, sought: Sought, places: list[LexborNode]) -> list[LexborNode]:
    return [node for place in places for node in page.elements.find(sought, place)]


def _headed(page: Document, places: list[LexborNode], names: list[str]) -> Iterator[LexborNode]:
    """The small elements in *places* that begin with a title: "About the author", "Written by" one of *names*."""
    at_heading = {line.text for line in page.lines_at_heading}
    for title in _found(page, _TITLES, places)[:TITLES_MAX]:
        text = title.text(separator=" ")
        around = title.parent
        if len(text) > TITLE_CHARS_MAX or around is None:
            continue
        if not is_heading(plain(text)) and not (_names_alone(plain(text), names) and plain(text) not in at_heading):
            continue
        told = page.elements.short_text(around)
        if told is not None and len(text) < len(told) and page.elements.first(_WHOLE, around) is None:
            yield around


def _names_alone(title: str, names: list[str]) -> bool:
    """Whether *title* is "Written by" or "About" and one of *names*, and nothing else."""
    led = LED.match(title)
    return led is not None and title[led.end() :] in names


def _named_in(text: str, names: list[str]) -> list[str]:
    folded = text.casefold()
    return [name for name in names if name.casefold() in folded]


def _completed(
    page: Document, author: Author, blocks: list[tuple[LexborNode, bool, list[str]]], places: list[LexborNode]
) -> Author:
    """*author* with what the *blocks* that name them say, then a note in *places*, the box around it, a portrait.

    Args:
        page: The page.
        author: Who is known already; only what they lack is added.
        blocks: Elements about authors, each with whether it is small, and the authors whom it names.
        places: The elements that name authors.
    """
    if author.kind != "person":
        return author
    for block, is_small, names in blocks:
        if names == [author.name]:
            author = merged(author, _of_block(page, block, author, is_small=is_small))
        elif author.name in names:
            author = _of_shared(page, block, author, names)
    bio, note = ("", None) if author.bio else _note(page, author.name, places)
    author = merged(author, Author(name=author.name, bio=bio))
    for box in _boxes_around(page, note, author.name):
        author = merged(author, _of_block(page, box, author, is_small=True))
    portrait = "" if author.avatar_url else portrait_of(page, author.name)
    return merged(author, Author(name=author.name, avatar_url=portrait))


def _of_shared(page: Document, block: LexborNode, author: Author, names: list[str]) -> Author:
    """*author* with what *block* says that names others too: the link, a picture called so, a part of their own."""
    author = merged(author, Author(name=author.name, profile_url=profile_in(page, block, author.name)))
    if not author.avatar_url:
        picture = named_portrait(page, block, author.name, names)
        author = merged(author, Author(name=author.name, avatar_url=picture))
    own = _own_part(page, block, author.name, names)
    return author if own is None else merged(author, _of_block(page, own, author, is_small=True))


def _boxes_around(page: Document, note: LexborNode | None, name: str) -> Iterator[LexborNode]:
    """The small elements around *note* that *name* begins as a title: a box about its bearer that no class tells."""
    for one in upwards(note.parent if note is not None else None, BOXES_MAX):
        title = one.css_first("h2, h3, h4, h5, h6, b, strong, a")
        if title is None or key_of(title.text(separator=" ")) != key_of(name):
            return
        text = page.elements.text(one)
        if len(text) > SMALL_CHARS_MAX or not text.startswith(name):
            return
        yield one


def _own_part(page: Document, block: LexborNode, name: str, names: list[str]) -> LexborNode | None:
    """The element in *block*, which names several, that is about *name* alone and says more than the name."""
    for part in page.elements.find(_PARTS, block)[:PARTS_MAX]:
        text = page.elements.text(part)
        if part.mem_id == block.mem_id or not len(name) + 2 < len(text) <= SMALL_CHARS_MAX:
            continue
        is_at_start = text.find(name) <= NAME_AT_MAX and key_of(name) not in others_in(text)
        if is_at_start and _named_in(text, names) == [name]:
            return part
    return None


def _note(page: Document, name: str, places: list[LexborNode]) -> tuple[str, LexborNode | None]:
    """The last short paragraph in *places* that is a sentence about *name*, "Jane Roe is professor of …", and where."""
    found, place = "", None
    first = name.split(maxsplit=1)[0].casefold() if name.strip() else ""
    for node in _found(page, _NOTES, places)[:NOTES_MAX]:
        raw = node.text(separator=" ")
        # Most texts begin otherwise: that is told before they are made plain.
        text = plain(raw) if first in raw.lstrip()[:NOTE_START_MAX].casefold() else ""
        if text and len(text) <= NOTE_CHARS_MAX and is_sentence_about(text, name):
            told = without_contact(text)
            if not is_role_alone(told, name, page.first("og:site_name")):
                found, place = told, node
    return found[:BIO_CHARS_MAX], place


def merged(author: Author, other: Author) -> Author:
    """*author* with the fields that it lacks from *other*."""
    told = other.role or other.bio or other.avatar_url or other.profile_url or other.same_as or other.bio_source
    if not told and (author.bio_source or not author.bio):
        return author
    bio = author.bio or other.bio
    return replace(
        author, role=author.role or other.role, bio=bio, avatar_url=author.avatar_url or other.avatar_url,
        profile_url=author.profile_url or other.profile_url, same_as=author.same_as or other.same_as,
        bio_source=author.bio_source or ("page" if bio else ""),
    )  # fmt: skip


def _of_block(page: Document, block: LexborNode, known: Author, *, is_small: bool) -> Author:
    """What *block* says of *known* that they lack."""
    name = known.name
    text = page.elements.text(block)
    has_words = has_more(text, name)
    return Author(
        name=name,
        role="" if known.role or not has_words else role_in(page, block, name),
        bio="" if known.bio or not may_say_enough(text, name) else _bio_of_block(page, block, name, is_small=is_small),
        avatar_url="" if known.avatar_url else avatar_in(page, block, name, is_small=is_small),
        profile_url="" if known.profile_url else profile_in(page, block, name),
    )


def _bio_of_block(page: Document, block: LexborNode, name: str, *, is_small: bool) -> str:
    told = bio_in(page, block, name, site=page.first("og:site_name"))
    boxed = boxed_bio(page, block, name) if is_small and not told else ""
    return boxed if boxed and not is_elsewhere(page, block) else told
