"""The second headline under a heading: a paragraph apart from the text, before it."""

import re
from collections.abc import Callable

from selectolax.lexbor import LexborNode

from agents.page.body.text_place import PARAGRAPHS_MAX, TextPlace
from agents.page.bylines.read import is_byline
from agents.page.dates.visible import seen_date
from agents.page.elements import PARAGRAPHS
from agents.page.metadata import Document
from agents.page.steps import element_before, upwards
from agents.page.text import squeeze

UP_MAX = 12
"""How far above a paragraph the text's element is looked for."""
CHARS_MAX = 320
"""A longer paragraph is the first of the text, as agencies write it."""
PARAGRAPHS_BEFORE_MAX = 8
"""A byline, a date and a caption may be paragraphs too."""
LONG_CHARS_MIN = 50
"""Of paragraphs so long that are neither, a second headline is one; several are a text."""
BETWEEN_MAX, LINE_CHARS_MAX = 12, 240
"""Elements before the text that may part a paragraph from it, and characters of one that is a byline or a date."""
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:lead|lede|intro|sapo|standfirst|ingress|chapo|teaser|abstract|summary)(?=$|[\s_-])"
)
"""How a second headline is called, in lower case."""


def standfirsts(page: Document, place: TextPlace, is_furniture: Callable[[LexborNode], bool]) -> list[LexborNode]:
    """The paragraphs that stand before the element with the text; [] where they are of it.

    They are a second headline where they stand in an element with the main heading, or where a byline or a date stands
    between them and the text, or where two of these hold: anything stands between, they stand right behind the
    heading, they have a class of their own.

    Args:
        page: The page.
        place: Where the text stands.
        is_furniture: Whether an element is none of it anyway.
    """
    text, sizes = place.element, place.sizes
    around = _ids_around(text)
    before: list[LexborNode] = []
    for node in place.paragraphs:
        if text.mem_id in _ids_around(node):
            break
        before += [node] if sizes[node.mem_id] and not is_furniture(node) else []
    long = [node for node in before if sizes[node.mem_id] >= LONG_CHARS_MIN and not _is_line(node)]
    is_short = len(before) <= PARAGRAPHS_BEFORE_MAX and all(sizes[node.mem_id] <= CHARS_MAX for node in long[:1])
    if not before or not is_short or len(long) > 1:
        return []
    names = {_class(node) for node in page.elements.find(PARAGRAPHS, text)[:PARAGRAPHS_MAX]}
    return [node for node in before if _is_apart(node, around, names)]


def _ids_around(node: LexborNode) -> set[int]:
    """The ids of *node* and of the elements around it."""
    return {one.mem_id for one in upwards(node, UP_MAX)}


def _class(node: LexborNode) -> str:
    return node.attributes.get("class") or ""


def _is_apart(node: LexborNode, around_text: set[int], text_classes: set[str]) -> bool:
    """Whether *node*, before the text, is divided from it by more than its own element."""
    box = node
    while box.parent is not None and box.parent.mem_id not in around_text:
        box = box.parent
        if box.css_first("h1") is not None:
            return True
    between: list[LexborNode] = []
    after = box.next
    while after is not None and after.mem_id not in around_text and len(between) < BETWEEN_MAX:
        between += [after] if after.is_element_node else []
        after = after.next
    is_named = bool(_class(node) or _class(box)) and _class(node) not in text_classes - {""}
    is_told = sum((bool(between), is_named, _follows_heading(box)))
    called = f"{_class(node)} {node.attributes.get('id') or ''} {_class(box)}"
    is_called = _CALLED.search(called.lower()) is not None
    return any(map(_is_line, between)) or is_called or is_told > 1


def _is_line(node: LexborNode) -> bool:
    """Whether *node* is a byline or a date."""
    text = squeeze(node.text(separator=" "))
    is_short = 0 < len(text) <= LINE_CHARS_MAX
    return is_short and (node.css_first("time") is not None or seen_date(text) is not None or is_byline(text))


def _follows_heading(box: LexborNode) -> bool:
    before = element_before(box)
    return before is not None and before.css_first("h1") is not None
