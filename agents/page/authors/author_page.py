"""What an author's own page says of them: data, a card, what stands around the heading with the name."""

import re
from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborNode

from agents.page.authors.addresses import own_accounts, own_page
from agents.page.authors.boxes import merged
from agents.page.authors.person import avatar_in, bio_in, goes_on_about, is_bio, paragraphs, role_in, same_as_in
from agents.page.authors.spellings import may_be_spelled
from agents.page.bylines.kinds import kind_of
from agents.page.bylines.roles import tells_work
from agents.page.elements import SHORT_CHARS_MAX
from agents.page.linked_data import text_of, url_of
from agents.page.metadata import Document, read_document
from agents.page.seldom import seldom
from agents.page.steps import elements_behind, upwards
from agents.page.text import key_of, plain
from agents.page.word_lists import listed
from schemas.limits import BIO_CHARS_MAX
from schemas.parts import Author

UP_MAX = 4
"""The heading and the elements around it that are looked at."""
AFTER_MAX = 6
"""Elements after a heading that may be about its author."""
TITLE_CHARS_MAX = 40
"""A longer heading is no name."""
_ABOUT_LISTS = seldom(
    r"^(?:read|all|latest|browse|articles|posts|stories|alle|artikel|tous|les|todos|tutti|see|find|the latest)\b.*"
    r"\b(?:by|from|von|par|por|di|de)\b",
    re.IGNORECASE,
)
"""A description that announces an author's articles, rather than the author."""
_OF_SOMEBODY = listed("""
    she he they her his i my sie er ich ihr sein mein elle il je lei lui io ella él yo ela ele eu hij zij haar ik hon
    han hun hans hennes hendes jag jeg hän minä ona jej jego její jeho ben
    """)
"""What a text about somebody calls them."""
_UNLISTED = seldom(r"[\u0370-\u1dff\u3040-\ud7af]")
"""Letters of other scripts than the Latin one."""
_WORD = re.compile(r"\w+")


def read_author_page(html: str, url: str, name: str) -> Author | None:
    """What the author page *html* at *url* says of *name*, in its own spelling; None where it is not about them."""
    if not key_of(name):
        return None
    page = read_document(html, url)
    found = _told_of(page, name)
    if found is None and (spelled := _spelling(page, name)):
        found = _told_of(page, spelled)
    if found is None:
        return None
    found = replace(found, kind=kind_of(found.name), profile_url=found.profile_url or url)
    return replace(found, bio_source="author_page" if found.bio else "")


def _told_of(page: Document, name: str) -> Author | None:
    """What *page* says of *name*, spelled just so; None where it does not name them."""
    told = _person(page, name)
    heading = next((node for node in page.tree.css("h1, h2")[:5] if key_of(name) in key_of(plain(node.text()))), None)
    card = next((node for node in page.tree.css(".h-card, .vcard")[:3] if name in page.elements.text(node)), None)
    if told is None and heading is None and card is None:
        return None
    place = heading if card is None or key_of(plain(card.text())) == key_of(name) else card
    return merged(told or Author(name=name), _visible(page, name, place))


def _spelling(page: Document, name: str) -> str:
    """How *page* spells *name* in a heading of its own, which "I. Calder" of a byline may be; "" where it does not."""
    headings = (plain(node.text(separator=" ")) for node in page.tree.css("h1, h2")[:5])
    return next((text for text in headings if len(text) <= TITLE_CHARS_MAX and may_be_spelled(name, text)), "")


def _person(page: Document, name: str) -> Author | None:
    for thing in page.linked.of_type("person", "organization", "newsmediaorganization"):
        if key_of(text_of(thing.get("name"))) == key_of(name):
            return Author(
                name=name, role=text_of(thing.get("jobTitle")), bio=text_of(thing.get("description"))[:BIO_CHARS_MAX],
                avatar_url=page.address(url_of(page.linked.resolved(thing.get("image")) or thing.get("image"))),
                profile_url=own_page(page, thing), same_as=own_accounts(page, thing),
            )  # fmt: skip
    return None


def _visible(page: Document, name: str, heading: LexborNode | None) -> Author:
    """What stands around the heading with the name, before the list of articles."""
    found = Author(name=name)
    for one in upwards(heading, UP_MAX):
        if one.tag in {"body", "html"} or _has_list(one):
            break
        if len(page.elements.text(one)) <= SHORT_CHARS_MAX:
            found = merged(found, _around(page, one, name))
    for sibling in _after(heading):
        found = merged(found, _around(page, sibling, name))
    image = page.first("og:image") if page.first("og:type") == "profile" else ""
    return merged(found, Author(name=name, bio=_described(page, name), avatar_url=page.address(image)))


def _after(heading: LexborNode | None) -> Iterator[LexborNode]:
    """The elements that follow *heading*, up to a list of articles: what is around them may hold that too."""
    for one in elements_behind(heading, 2 * AFTER_MAX) if heading is not None else ():
        if one.tag in {"h1", "h2", "h3", "article", "ul", "ol", "form", "aside", "footer"} or _has_list(one):
            return
        if one.tag in {"p", "div", "header", "figure", "img", "span", "section"}:
            yield one


def _has_list(node: LexborNode) -> bool:
    """Whether *node* holds a list of articles."""
    return any(one.mem_id != node.mem_id for one in node.css("article, h2 a[href], h3 a[href], li a h2")[:2])


def _around(page: Document, node: LexborNode, name: str) -> Author:
    told = bio_in(page, node, name)
    if not told and node.tag not in {"h1", "h2"}:
        told = next((text for text in paragraphs(page, node) if _is_plain_bio(text, name)), "")
    return Author(
        name=name, bio=told[:BIO_CHARS_MAX], role=role_in(page, node, name), same_as=same_as_in(page, node),
        avatar_url=avatar_in(page, node, name, is_small=True),
    )  # fmt: skip


def _is_plain_bio(text: str, name: str) -> bool:
    """Whether a paragraph beside the heading is about the author, who is not named in it as a whole.

    It holds a word of the name, speaks of "he", "she" or "I", tells of work or begins as such a sentence does: "Covers
    ferries." In scripts whose words for these are not listed, all that can be a bio is one.
    """
    words = _WORD.findall(text)
    is_theirs = not _OF_SOMEBODY.isdisjoint(map(str.casefold, words)) or not set(name.split()).isdisjoint(words)
    is_about = is_theirs or tells_work(text) or goes_on_about(text) or _UNLISTED().search(text) is not None
    return is_about and is_bio(text, name)


def _described(page: Document, name: str) -> str:
    """The page's description where it speaks of *name*, and does not announce their articles."""
    for key in ("description", "og:description"):
        text = page.first(key)
        if _says(text, name.rpartition(" ")[2]) and not _ABOUT_LISTS().match(text):
            return text[:BIO_CHARS_MAX]
    return ""


def _says(text: str, surname: str) -> bool:
    """Whether *surname* stands in *text*, as a word of its own where it is in ASCII: other scripts may join words."""
    return surname in (_WORD.findall(text) if surname.isascii() and surname.isalnum() else text)
