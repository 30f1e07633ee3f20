"""The boxes around and in an article's text: what says it in short before it, offers and labels in and behind it."""

from collections.abc import Callable

from selectolax.lexbor import LexborNode

from agents.page.body.leftovers import is_offer_to_read_on
from agents.page.body.text_place import TextPlace
from agents.page.elements import Sought
from agents.page.metadata import Document
from agents.page.steps import ids_around, upwards
from agents.page.text import ends_sentence

BLOCKS_MAX = 2_000
"""Blocks around the text that are looked at."""
BEFORE_CHARS_MIN = 50
"""Before the text, a sentence so long may be of it, and then so may all that stands there."""
BEHIND_CHARS_MIN = 120
"""Behind the text, the same: offers are told at length."""
OFFER_UP_MAX, OFFER_CHARS_MAX = 3, 500
"""How far above its first line an offer's box may begin, and what it may hold."""
_BLOCKS = Sought("p li h2 h3 h4")


def boxes_around(
    page: Document, container: LexborNode, place: TextPlace, is_furniture: Callable[[LexborNode], bool]
) -> list[LexborNode]:
    """The blocks of *container* in boxes of their own before, in and behind the text.

    Before it those are the items of lists, which say the text in short, and lines that offer a letter or say who reads
    aloud. Behind it they are offers and labels. Where a long sentence stands among such lines, they may be of the text.
    Within the text, what is no sentence in such a box is an offer, a pointer, or who is seen in a picture.

    Args:
        page: The page.
        container: The element that holds the text.
        place: Where in it the text stands.
        is_furniture: Whether an element is none of it anyway.
    """
    blocks = page.once_of(container, _blocks)
    own = [at for at, node in enumerate(blocks) if node.tag == "p" and place.has(node)]
    if not own:
        return []
    before = [node for node in blocks[: own[0]] if node.tag in {"p", "li"} and not is_furniture(node)]
    lists = [node for node in before if node.tag == "li" and not place.has(node, deeper=1)]
    lines = _lines_apart(page, [node for node in before if node.tag == "p"], shortest=BEFORE_CHARS_MIN)
    behind = [node for node in blocks[own[-1] + 1 :] if not is_furniture(node)]
    behind = _lines_apart(page, behind, shortest=BEHIND_CHARS_MIN)
    within = [node for node in blocks[own[0] : own[-1]] if _is_line_within(page, node, place)]
    return [*lists, *lines, *within, *(node for node in behind if not place.has(node, deeper=node.tag == "li"))]


def _lines_apart(page: Document, nodes: list[LexborNode], shortest: int) -> list[LexborNode]:
    """All *nodes*, or none where one is a sentence of *shortest* characters or more."""
    lines = map(page.line_in, nodes)
    return [] if any(len(line) >= shortest and ends_sentence(line) for line in lines) else nodes


def _is_line_within(page: Document, node: LexborNode, place: TextPlace) -> bool:
    """Whether *node*, between two paragraphs, is a short line in a box of its own, and no sentence."""
    if node.tag != "p" or place.has(node) or node.parent is None or node.parent.tag != "div":
        return False
    line = page.line_in(node)
    return len(line) < BEHIND_CHARS_MIN and not ends_sentence(line)


def offers_to_read_on(page: Document, container: LexborNode, place: TextPlace) -> list[LexborNode]:
    """The small boxes in *container* with a line that bids to subscribe to read on, and nothing of the text around."""
    blocks = page.once_of(container, _blocks)
    lines = [node for node in blocks if is_offer_to_read_on(page.line_in(node))]
    text = ids_around([place.element]) | {place.element.mem_id, container.mem_id} if lines else set[int]()
    return [_widest(node, text) for node in lines]


def _blocks(page: Document, container: LexborNode) -> list[LexborNode]:
    return page.elements.find(_BLOCKS, container)[:BLOCKS_MAX]


def _widest(node: LexborNode, text: set[int]) -> LexborNode:
    """The widest small box around *node* that is not one of *text*, else *node*."""
    for box in upwards(node.parent, OFFER_UP_MAX):
        if box.mem_id in text or len(box.text()) > OFFER_CHARS_MAX:
            break
        node = box
    return node
