"""The lines around the main headline, where bylines stand that no class names."""

from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from agents.page.elements import WHOLE, Elements, has_elements
from agents.page.steps import elements_behind, upwards
from agents.page.text import is_sentence, key_of

UP_MAX = 5
"""How far up from the headline lines are looked for behind each element."""
SIBLINGS_MAX = 8
"""Elements behind the headline, or behind what holds it, that are looked at."""
PARTS_MAX, LINES_MAX, LINE_CHARS_MAX = 12, 4, 200
"""Elements in one of those, lines with names that are given, and characters of a line."""
TEXT_CHARS_MAX = 600
"""An element with more is the article's text: no byline is sought in it or behind it."""
_PARTS = "p, div, span, li, dd, address, cite, small"
_NO_LINES = frozenset(("figure", "picture", "aside", "nav", "form", "script", "style"))


class Line(NamedTuple):
    """A short element at the headline, with its text and that as compared."""

    node: LexborNode
    text: str
    key: str


def lines_at_heading(elements: Elements, root: LexborNode, headings: list[LexborNode]) -> Iterator[Line]:
    """The short elements behind the main headline, from the outside in, up to the article's text, each text once.

    Args:
        elements: Those of the page.
        root: Its article; the headline may stand before it.
        headings: Its main headlines.
    """
    heading = root.css_first("h1") or (headings[0] if len(headings) == 1 else None)
    last: str | None = None
    for one in upwards(heading, UP_MAX):
        if one.tag in WHOLE or one.mem_id == root.mem_id:
            return
        for node in elements_behind(one, 2 * SIBLINGS_MAX):
            if node.tag in _NO_LINES:
                continue
            text = elements.short_text(node)
            if text is None or len(text) > TEXT_CHARS_MAX:
                return
            for part in (node, *(node.css(_PARTS)[:PARTS_MAX] if has_elements(node) else ())):
                told = elements.short_text(part)
                if told and told != last and len(told) <= LINE_CHARS_MAX and not is_sentence(told):
                    yield Line(part, told, key_of(told))
                last = told


def lines_with(lines: list[Line], names: list[str]) -> list[LexborNode]:
    """Those of *lines* that hold the most of *names*, in their order, at most LINES_MAX."""
    keys = [key_of(name) for name in names]
    held = [(sum(key in line.key for key in keys), line.node) for line in lines]
    most = max((count for count, _ in held), default=0)
    return [node for count, node in held if count == most > 0][:LINES_MAX]
