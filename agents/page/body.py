"""An article's text: its paragraphs, without furniture, captions, cards and newsletter boxes.

The container is the element whose paragraphs hold most text, weighed by how far above them it stands (the idea of
Readability, 2009); what is furniture is told by element and class names, below the container only.
"""

import re
from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from agents.page.furniture import Furniture, is_filler, is_line_of_its_own
from agents.page.linked_data import text_of
from agents.page.metadata import Document
from agents.page.text import key_of, plain, squeeze
from schemas.limits import BODY_CHARS_MAX

BLOCKS_MAX = 5_000
UP_MAX = 6
WEIGHT_PER_LEVEL = 0.93
PARAGRAPH_CHARS_MIN = 30
"""Shorter ones do not tell where the text is."""
TRUSTED_CHARS_MIN = 600
NAMED_SHARE_MIN = 0.3
"""Where so little is left without what class names call furniture, the names mean something else."""
LINKED_SHARE_MAX = 0.6
FOUND_SHARE_MIN = 0.5
"""Where the markup holds less of the text than this, JSON-LD's articleBody is taken."""
_BLOCKS = "p, h2, h3, h4, li, blockquote, pre"
_HEADINGS = frozenset(("h2", "h3", "h4"))
_BREAKS = re.compile(
    r"<br\b[^>]*>(?:\s|&nbsp;)*(?:<br\b[^>]*>\s*)+|</?(?:div|p|ul|li|h[1-6]|table|tr)\b[^>]*>", re.IGNORECASE
)


def read_body(page: Document, root: LexborNode | None, said: Iterable[str] = ()) -> tuple[str, bool]:
    """The text of the article below *root*, paragraphs joined by a blank line, and whether it was cut.

    Args:
        page: The page; its JSON-LD's articleBody stands in where the markup does not hold the text.
        root: Where to look; None gives "".
        said: The headline and captions; a paragraph that only repeats one is left out.
    """
    text = "\n\n".join(_paragraphs(root, frozenset(map(key_of, said)))) if root is not None else ""
    told = page.article.get("articleBody")
    if isinstance(told, str) and len(text) < FOUND_SHARE_MIN * len(told):
        text = _told(told)
    return text[:BODY_CHARS_MAX].rstrip(), len(text) > BODY_CHARS_MAX


def _told(body: str) -> str:
    lines = (plain(line) for line in re.split(r"\n+|<br\s*/?>|</p>", body[: 2 * BODY_CHARS_MAX]))
    return "\n\n".join(line for line in lines if line) or text_of(body)


def _paragraphs(root: LexborNode, said: frozenset[str]) -> list[str]:
    """The texts below *root*: without what is named as furniture, unless the names would take most of the text."""
    found = _found(root, said, by_name=True)
    if sum(map(len, found)) >= TRUSTED_CHARS_MIN:
        return found
    more = _found(root, said, by_name=False)
    return more if sum(map(len, found)) < NAMED_SHARE_MIN * sum(map(len, more)) else found


def _found(root: LexborNode, said: frozenset[str], *, by_name: bool) -> list[str]:
    furniture = Furniture(root, by_name=by_name)
    container = _container(root, root.css(_BLOCKS)[:BLOCKS_MAX], furniture)
    found = list(_texts(container, said, furniture.below(container)))
    if not found:
        container = max(container.css("div, section, td")[:BLOCKS_MAX], key=_own_chars, default=container)
    if sum(map(len, found)) >= _own_chars(container):
        return found
    return [text for line in _BREAKS.split(container.inner_html or "") if (text := plain(line))]


def _container(root: LexborNode, blocks: list[LexborNode], furniture: Furniture) -> LexborNode:
    """The element around most of the text."""
    scores: dict[int, float] = {}
    nodes: dict[int, LexborNode] = {}
    for block in blocks:
        length = len(block.text().strip()) if block.tag == "p" else 0
        if length < PARAGRAPH_CHARS_MIN or furniture.holds(block):
            continue
        weight, node = 1.0, block.parent
        for _ in range(UP_MAX):
            if node is None:
                break
            scores[node.mem_id] = scores.get(node.mem_id, 0.0) + weight * length
            nodes[node.mem_id] = node
            if node.mem_id == root.mem_id:
                break
            weight, node = weight * WEIGHT_PER_LEVEL, node.parent
    return nodes[max(scores, key=lambda found: scores[found])] if scores else root


def _texts(container: LexborNode, said: frozenset[str], furniture: Furniture) -> Iterator[str]:
    """The texts of the blocks in *container*; a heading only where a text follows it."""
    said_chars = 2 * max(map(len, said), default=0)
    heading, seen = "", set[str]()
    for block in container.css(_BLOCKS)[:BLOCKS_MAX]:
        if block.tag not in {"p", "pre"} and block.css_first("p, ul, ol") is not None:
            continue
        text = squeeze(block.text())
        if not text or text in seen or furniture.holds(block) or is_filler(block, text):
            continue
        if is_line_of_its_own(text) or (len(text) <= said_chars and key_of(text) in said):
            continue
        if block.tag in _HEADINGS:
            heading = text
            continue
        if block.tag == "li" and _linked_share(block, text) > LINKED_SHARE_MAX:
            continue
        seen.add(text)
        if heading:
            yield heading
            heading = ""
        yield text


def _linked_share(block: LexborNode, text: str) -> float:
    return sum(len(squeeze(link.text())) for link in block.css("a")) / len(text)


def _own_chars(container: LexborNode) -> int:
    """The length of the text that stands in *container* itself, between line breaks."""
    return len(squeeze(container.text(deep=False, separator=" ")))
