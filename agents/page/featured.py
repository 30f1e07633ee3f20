"""Whether a publisher's own markup sets its article above the others: an editors' pick."""

from selectolax.lexbor import LexborNode

from agents.page.elements import HEADINGS, Sought
from agents.page.metadata import Document

_CHOSEN = Sought(classes="=featured= =sticky=")
"""Classes that Ghost ("featured") and WordPress ("sticky") put on a post that its editors chose."""
_LOOKED_AT_MAX = 60


def read_featured(page: Document) -> bool:
    """Whether the page's own article, the one that holds its h1, is marked as featured; False where nothing says so."""
    boxes = page.elements.find(_CHOSEN)[:_LOOKED_AT_MAX]
    return any(_is_post(node) and page.elements.first(HEADINGS, node) is not None for node in boxes)


def _is_post(node: LexborNode) -> bool:
    return node.tag == "article" or "post" in (node.attributes.get("class") or "").split()
