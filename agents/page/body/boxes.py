"""The boxes around an article's text: the list that says it in short before it, offers and labels behind it."""

from collections.abc import Callable

from selectolax.lexbor import LexborNode

from agents.page.body.text_place import TextPlace
from agents.page.elements import Sought
from agents.page.metadata import Document
from agents.page.text import ends_sentence

BLOCKS_MAX = 2_000
LONG_CHARS_MIN = 120
"""Behind the text, a sentence so long may be of it, and then so may all that stands there."""
_BLOCKS = Sought("p li h2 h3 h4")


def boxes_around(
    page: Document, container: LexborNode, place: TextPlace, is_furniture: Callable[[LexborNode], bool]
) -> list[LexborNode]:
    """The blocks of *container* in boxes of their own before and behind the text.

    Before it those are the items of lists, which say the text in short. Behind it they are offers and labels, unless a
    long sentence stands there too: the text may go on then.

    Args:
        page: The page.
        container: The element that holds the text.
        place: Where in it the text stands.
        is_furniture: Whether an element is none of it anyway.
    """
    blocks = page.elements.find(_BLOCKS, container)[:BLOCKS_MAX]
    own = [at for at, node in enumerate(blocks) if node.tag == "p" and place.has(node)]
    if not own:
        return []
    before = [node for node in blocks[: own[0]] if node.tag == "li" and not place.has(node, deeper=1)]
    behind = [(node, page.line_in(node)) for node in blocks[own[-1] + 1 :] if not is_furniture(node)]
    if any(len(line) >= LONG_CHARS_MIN and ends_sentence(line) for _, line in behind):
        return before
    return [*before, *(node for node, _ in behind if not place.has(node, deeper=node.tag == "li"))]
