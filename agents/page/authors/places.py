"""Where on a page an author's name stands: by the article, or in a card, a comment or a list of other things."""

import re

from selectolax.lexbor import LexborNode

from agents.page.elements import WHOLE, names_of
from agents.page.elsewhere import ELSEWHERE, linked_headings
from agents.page.metadata import Document
from agents.page.steps import said_before, upwards
from agents.page.text import key_of

UP_MAX = 8
"""How far above an element what tells where it stands is looked for."""
CARD_CHARS_MAX = 500
"""An element with more text is more than a card."""
HEADLINE_WORDS_MIN, HEADLINE_CHARS_MIN = 3, 10
"""Of a linked heading that is a headline: so many words, or with letters beyond ASCII so many characters."""
_SIDE = re.compile(
    r"(?:^|[\s_-])(?:sidebar|side-?column|columnists|top-?authors|our-?authors)(?=$|[\s_-])", re.IGNORECASE
)
_HEAD = re.compile(r"(?:^|[\s_-])(?:article|story|post|page)-?head(?:er|line)?(?=$|[\s_-])", re.IGNORECASE)
"""Classes of the head of an article, of which a part may stand at the side."""
_OF_ANOTHER = re.compile(
    r"(?:quote|photo|image|picture|caption|comment|video|book|review|teaser|promo)s?[-_]{1,2}authors?(?!\w)"
)
"""Classes of who said, took, wrote or made something else than the article."""
_AUTHORS_OWN = re.compile(r"author|autor|auteur|byline|bio|profile|writer|contributor|staff|person|meta|info")
LINK_WORDS_MIN = 5
"""Words of a link before a name that make it the headline of another article, without a heading's element."""


def is_elsewhere(page: Document, node: LexborNode) -> bool:
    """Whether *node* stands in a reader's comment, in another article's card, in a figure, or in a list of such.

    Known by the classes around it, at most UP_MAX up, or by a linked headline in a small element without the main one.
    """
    text = key_of(node.text(separator=" ")[:CARD_CHARS_MAX])
    is_small = True
    for one in upwards(node, UP_MAX):
        if one.tag in {"main", "body", "html"} or one.mem_id in page.around_headings:
            return False
        names = names_of(one)
        if one.tag in {"figure", "figcaption", "blockquote"} or _OF_ANOTHER.search(names):
            return True
        if one.tag != "article" and ELSEWHERE.search(names) and not _AUTHORS_OWN.search(names):
            return True
        is_small = is_small and len(one.text()) <= CARD_CHARS_MAX
        if is_small and (_is_card(page, one, text) or _is_led_by_headline(one, text)):
            return True
    return False


def is_beside(page: Document, node: LexborNode) -> bool:
    """Whether *node* stands in a column beside the article, at most UP_MAX up: there are boxes of columnists."""
    for one in upwards(node.parent, UP_MAX):
        if one.mem_id in page.around_headings:
            return False
        if one.tag == "aside" or (_SIDE.search(names := names_of(one)) and not _HEAD.search(names)):
            return True
    return False


def is_in_foot(node: LexborNode) -> bool:
    """Whether *node* stands in the page's own footer, right in the body, at most UP_MAX up: so do columnists' boxes."""
    for one in upwards(node, UP_MAX):
        if one.tag in WHOLE:
            return False
        if one.tag == "footer":
            return one.parent is not None and one.parent.tag == "body"
    return False


def _is_led_by_headline(node: LexborNode, name: str) -> bool:
    """Whether the link right before *node* is long, and is none to who is named: a headline with its writer below."""
    before = said_before(node)
    if before is None or before.tag != "a":
        return False
    text = before.text(separator=" ").strip()
    return len(text.split()) >= LINK_WORDS_MIN and name not in key_of(text)


def _is_card(page: Document, box: LexborNode, name: str) -> bool:
    """Whether the small *box* holds one linked headline that is not *name*."""
    headings = linked_headings(page, box)
    if len(headings) != 1:
        return False
    text = headings[0].text(separator=" ").strip()
    is_headline = len(text.split()) >= HEADLINE_WORDS_MIN or (not text.isascii() and len(text) >= HEADLINE_CHARS_MIN)
    return is_headline and key_of(text) not in name and name not in key_of(text)
