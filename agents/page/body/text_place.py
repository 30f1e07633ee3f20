"""Where an article's text stands: the one element around most of its paragraphs."""

from collections import Counter
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from agents.page.elements import PARAGRAPHS
from agents.page.metadata import Document

PARAGRAPHS_MAX = 400
"""Paragraphs of a page that are looked at."""
TEXT_SHARE_MIN = 0.6
"""So much of the text stands in one element, or in the one around it, where there is one for the text."""
LEVELS_MAX = 3
"""How far above its paragraphs the text's element is looked for."""


@dataclass(frozen=True, slots=True)
class TextPlace:
    """The element around most of the text: the parent of most paragraphs, or what is just around several of these."""

    element: LexborNode
    level: int
    """How far above its paragraphs it stands, from 1 on."""
    paragraphs: list[LexborNode]
    """Those of the container, in its order."""
    sizes: dict[int, int]
    """The length of each, by its id."""

    def has(self, node: LexborNode, deeper: int = 0) -> bool:
        """Whether *node* stands in the element as its paragraphs do, or so many steps deeper."""
        above = _above(node, self.level + deeper)
        return above is not None and above.mem_id == self.element.mem_id


def text_place(page: Document, container: LexborNode) -> TextPlace | None:
    """Where the text of *container* stands; None where no element holds most of it."""
    paragraphs = [
        node for node in page.elements.find(PARAGRAPHS, container)[:PARAGRAPHS_MAX] if node.parent is not None
    ]
    sizes = {node.mem_id: len(page.text_in(node).strip()) for node in paragraphs}
    least = TEXT_SHARE_MIN * sum(sizes.values())
    for level in range(1, LEVELS_MAX + 1):
        chars: Counter[int] = Counter()
        nodes: dict[int, LexborNode] = {}
        for node in paragraphs:
            above = _above(node, level)
            if above is not None:
                chars[above.mem_id] += sizes[node.mem_id]
                nodes[above.mem_id] = above
        best = max(chars, key=lambda one: chars[one], default=0)
        if best and chars[best] >= least:
            return TextPlace(nodes[best], level, paragraphs, sizes)
    return None


def _above(node: LexborNode, level: int) -> LexborNode | None:
    """The element so many steps above *node*; None where there is none."""
    above: LexborNode | None = node
    for _ in range(level):
        above = above.parent if above is not None else None
    return above
