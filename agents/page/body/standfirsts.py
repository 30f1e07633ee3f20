"""The second headline under a heading: a paragraph apart from the text, before it."""

from collections import Counter
from collections.abc import Callable
from itertools import islice

from selectolax.lexbor import LexborNode

from agents.page.bylines.read import is_byline
from agents.page.dates.visible import seen_date
from agents.page.metadata import Document
from agents.page.steps import element_before, upwards
from agents.page.text import squeeze

PARAGRAPHS_MAX = 400
UP_MAX = 12
CHARS_MAX = 320
"""A longer paragraph is the first of the text, as agencies write it."""
PARAGRAPHS_BEFORE_MAX = 8
"""A byline, a date and a caption may be paragraphs too."""
LONG_CHARS_MIN = 50
"""Of paragraphs so long that are neither, a second headline is one; several are a text."""
TEXT_SHARE_MIN = 0.6
"""So much of the text stands in one element, or in the one around it, where there is one for the text."""
LEVELS_MAX = 3
BETWEEN_MAX = 12
LINE_CHARS_MAX = 240


def standfirsts(page: Document, container: LexborNode, is_furniture: Callable[[LexborNode], bool]) -> list[LexborNode]:
    """The paragraphs of *container* that stand before the element with the text; [] where they are of it.

    They are a second headline where they stand in an element with the main heading, or where a byline or a date stands
    between them and the text, or anything does and they stand right behind the heading or have a class of their own.

    Args:
        page: The page.
        container: The element that holds the text.
        is_furniture: Whether an element is none of it anyway.
    """
    paragraphs = [node for node in container.css("p")[:PARAGRAPHS_MAX] if node.parent is not None]
    sizes = {node.mem_id: len(page.text_in(node).strip()) for node in paragraphs}
    text, _ = text_element(paragraphs, sizes)
    if text is None:
        return []
    around = _ids_around(text)
    before: list[LexborNode] = []
    for node in paragraphs:
        if text.mem_id in _ids_around(node):
            break
        before += [node] if sizes[node.mem_id] and not is_furniture(node) else []
    long = [node for node in before if sizes[node.mem_id] >= LONG_CHARS_MIN and not _is_line(node)]
    is_short = len(before) <= PARAGRAPHS_BEFORE_MAX and all(sizes[node.mem_id] <= CHARS_MAX for node in long[:1])
    if not before or not is_short or len(long) > 1:
        return []
    names = {_class(node) for node in text.css("p")[:PARAGRAPHS_MAX]}
    return [node for node in before if _is_apart(node, around, names)]


def text_element(paragraphs: list[LexborNode], sizes: dict[int, int]) -> tuple[LexborNode | None, int]:
    """The element around most of the text: the parent of most paragraphs, or what is just around several of these.

    Args:
        paragraphs: Those that may be of the text.
        sizes: The length of each, by its id.

    Returns:
        The element, and how far above its paragraphs it stands, from 1 on; None and 0 where there is none.
    """
    for level in range(1, LEVELS_MAX + 1):
        chars: Counter[int] = Counter()
        nodes: dict[int, LexborNode] = {}
        for node in paragraphs:
            above = above_by(node, level)
            if above is not None:
                chars[above.mem_id] += sizes[node.mem_id]
                nodes[above.mem_id] = above
        best = max(chars, key=lambda one: chars[one], default=0)
        if best and chars[best] >= TEXT_SHARE_MIN * sum(sizes.values()):
            return nodes[best], level
    return None, 0


def above_by(node: LexborNode, level: int) -> LexborNode | None:
    """The element so many steps above *node*; None where there is none."""
    return next(islice(upwards(node, level + 1), level, None), None)


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
    return any(map(_is_line, between)) or is_told > 1


def _is_line(node: LexborNode) -> bool:
    """Whether *node* is a byline or a date."""
    text = squeeze(node.text(separator=" "))
    is_short = 0 < len(text) <= LINE_CHARS_MAX
    return is_short and (node.css_first("time") is not None or seen_date(text) is not None or is_byline(text))


def _follows_heading(box: LexborNode) -> bool:
    before = element_before(box)
    return before is not None and before.css_first("h1") is not None
