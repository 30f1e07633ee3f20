"""Which pictures within an article are another article's, an advertisement or the site's own."""

import re
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from agents.page.elements import WHOLE, names_of
from agents.page.elsewhere import ELSEWHERE, linked_headings
from agents.page.metadata import Document
from agents.page.steps import upwards
from schemas.parts import Image

UP_MAX = 10
"""How far above a picture a card, or a link that leads away, is looked for."""
CARD_CHARS_MAX = 400
"""An element with more text is more than a card."""
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)$", re.IGNORECASE)
_OF_PICTURES = re.compile(r"image|photo|picture|gallery|galerie|media|lightbox|attachment|foto|bild", re.IGNORECASE)
_DRAWN = re.compile(r"\.(?:png|gif)$", re.IGNORECASE)
_SHOWING = frozenset(("figure", "picture"))


def is_of_another(page: Document, node: LexborNode, image: Image, judged: dict[int, bool]) -> bool:
    """Whether *node*, a picture that nobody says a word of, is in a card, leads to another page, or is drawn for one.

    Args:
        page: The page.
        node: The element.
        image: What is known of it; with a caption or a credit it is the article's.
        judged: What is known of the elements around others, by `mem_id`; more is added.
    """
    if image.caption or image.credit:
        return False
    is_shown = False
    for one in upwards(node.parent, UP_MAX):
        if one.tag in WHOLE or one.mem_id in page.around_headings:
            break
        is_shown = is_shown or one.tag in _SHOWING
        at = one.mem_id
        if at not in judged:
            judged[at] = _is_elsewhere(page, one)
        if judged[at]:
            return True
    return not (is_shown or image.alt) and _DRAWN.search(urlsplit(image.url).path) is not None


def _is_elsewhere(page: Document, box: LexborNode) -> bool:
    if box.tag == "a":
        return _leads_away(page, box)
    if box.tag not in _SHOWING and ELSEWHERE.search(names_of(box)):
        return True
    return len(box.text()) <= CARD_CHARS_MAX and bool(linked_headings(page, box))


def _leads_away(page: Document, link: LexborNode) -> bool:
    """Whether *link* leads to another page, rather than to the picture itself or a page about it."""
    address = page.address(link.attributes.get("href"))
    path = urlsplit(address).path
    is_own = path.rstrip("/") == urlsplit(page.url).path.rstrip("/")
    return len(path) > 1 and not is_own and _FILE.search(path) is None and _OF_PICTURES.search(path) is None
